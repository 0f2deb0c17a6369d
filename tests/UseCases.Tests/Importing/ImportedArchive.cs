using Fonds.Description.Records;
using Fonds.Engines;
using Fonds.Storage;
using Fonds.Storage.Authorities;
using Fonds.Storage.Units;
using Fonds.UseCases.FindingAids;

namespace Fonds.UseCases.Tests.Importing;

/// <summary>An archive in a folder of its own, and a folder of documents to import into it.</summary>
internal sealed class ImportedArchive : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("fonds-import-").FullName;

    public ImportedArchive(Engine engine = Engine.Sqlite)
    {
        Directory.CreateDirectory(Documents);
        Store = new ScratchStore(engine, DataFolder);
        Archive = Store.Open();
    }

    public Archive Archive { get; private set; }

    /// <summary>Where its record is kept.</summary>
    public ScratchStore Store { get; }

    public string DataFolder => Path.Combine(folder, "data");

    public string Documents => Path.Combine(folder, "documents");

    public long NewestVersion => Archive.NewestVersion;

    public string Put(string name, string text)
    {
        var path = Path.Combine(Documents, name);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllText(path, text);
        return path;
    }

    public ImportSummary Import() => ImportFrom(Documents);

    public ImportSummary ImportFrom(params string[] paths) => new ImportFiles(Archive).Run(paths, null, TestContext.Current.CancellationToken);

    /// <summary>Puts one document and imports everything.</summary>
    public ImportSummary Import(string name, string text)
    {
        Put(name, text);
        return Import();
    }

    public void Reopen()
    {
        Archive.Dispose();
        Archive = Store.Open();
    }

    public StoredUnit Unit(string slug, string? key = null, Audience audience = Audience.Public)
    {
        using var reader = Archive.Read(audience);
        return reader.UnitAt(slug, key) ?? throw new InvalidOperationException($"No unit {slug}/{key}.");
    }

    public IReadOnlyList<StoredUnit> Children(StoredUnit unit, Audience audience = Audience.Public)
    {
        using var reader = Archive.Read(audience);
        return reader.Children(unit.Id, 0, 1000);
    }

    public IReadOnlyList<StoredAuthority> Authorities(params RecordKind[] kinds)
    {
        using var reader = Archive.Read();
        return reader.AuthoritiesByName(kinds, null, 0, 1000);
    }

    public void Dispose()
    {
        Archive.Dispose();
        Directory.Delete(folder, recursive: true);
    }
}
