using System.CommandLine;
using Fonds.Storage.Dialects;

namespace Fonds.App.Commands;

/// <summary>Which archive a verb works on: its folder and, where the record is not kept in it, the database that keeps it.</summary>
internal sealed class ArchiveOptions
{
    private readonly Surroundings surroundings;
    private readonly Option<string?> data = CommonOptions.Data();
    private readonly Option<string?> store = ConnectionString(
        "--store", "The PostgreSQL database that keeps the record, such as \"Host=db;Database=archive;Username=fonds\"; the folder then holds the search index. "
            + "Default: what FONDS_STORE names, else SQLite in the folder.");

    private readonly Option<string?>? readStore;

    private ArchiveOptions(Surroundings surroundings, bool reads)
    {
        this.surroundings = surroundings;
        if (reads)
            readStore = ConnectionString("--read-store", "A streaming replica of it that is read instead. Default: what FONDS_READ_STORE names, else none.");
    }

    /// <summary>Of a verb that writes, or that must see what was written a moment ago.</summary>
    public static ArchiveOptions ToWrite(Surroundings surroundings) => new(surroundings, reads: false);

    /// <summary>Of a verb that may read from a replica.</summary>
    public static ArchiveOptions ToRead(Surroundings surroundings) => new(surroundings, reads: true);

    public void AddTo(Command verb)
    {
        verb.Options.Add(data);
        verb.Options.Add(store);
        if (readStore is not null)
            verb.Options.Add(readStore);
    }

    /// <summary>Opens the archive, making it when it is not there.</summary>
    public OpenedArchive Open(ParseResult parsed)
    {
        var folder = CommonOptions.Folder(parsed, data, surroundings);
        return OpenedArchive.Open(folder, DatabaseOf(parsed, folder), surroundings);
    }

    /// <summary>Opens an archive that must be there already; else says so and gives null.</summary>
    public OpenedArchive? OpenExisting(ParseResult parsed)
    {
        var (folder, database) = Of(parsed);
        return IsThere(database) ? OpenedArchive.Open(folder, database, surroundings) : null;
    }

    /// <summary>The folder that a command names, and the database of its archive, whether anything is there or not.</summary>
    public (string Folder, Database Database) Of(ParseResult parsed)
    {
        var folder = CommonOptions.Folder(parsed, data, surroundings);
        return (folder, DatabaseOf(parsed, folder));
    }

    /// <summary>Whether an archive is there already; says so when there is none.</summary>
    public bool IsThere(Database database)
    {
        if (database.HoldsArchive)
            return true;
        surroundings.Talk.WriteLine($"There is no archive in {database.Name}. This makes one: fonds import PATH with the same options.");
        return false;
    }

    private Database DatabaseOf(ParseResult parsed, string folder) => Database.At(
        folder, parsed.GetValue(store) ?? surroundings.Store, readStore is null ? null : parsed.GetValue(readStore) ?? surroundings.ReadStore);

    private static Option<string?> ConnectionString(string name, string description)
    {
        var option = new Option<string?>(name) { HelpName = "CONNECTION", Description = description };
        option.Validators.Add(result =>
        {
            foreach (var token in result.Tokens)
            {
                if (Database.WhyNotConnection(token.Value) is { } reason)
                    result.AddError($"{name} is no connection string of PostgreSQL: {reason} Write it as \"Host=db;Database=archive;Username=fonds\".");
            }
        });
        return option;
    }
}
