using Fonds.Formats.Csv;
using Fonds.Storage;
using Fonds.UseCases.Discovery;

namespace Fonds.UseCases.Tables;

/// <summary>Gives published collections as flat tables (CSV), each unit in a row with the path that leads to it.</summary>
public sealed class ExportTables(Archive archive)
{
    /// <summary>The ending of a table's address.</summary>
    public const string Suffix = ".csv";

    /// <summary>Every published collection in turn; with <paramref name="addresses"/> only those.</summary>
    public IEnumerable<Outcome<TableFile>> Tables(IReadOnlyList<string>? addresses = null) => (addresses ?? [.. Collections()]).Select(At);

    /// <summary>The table of the collection at an address.</summary>
    public Outcome<TableFile> At(string address)
    {
        if (address.Trim('/').Split('/') is not ["collections", var slug])
            return new Outcome<TableFile>.NotFound();
        using var reader = archive.Read();
        return reader.UnitAt(slug, null) is null
            ? Redirects.Or<TableFile>(reader, address)
            : new Outcome<TableFile>.Done(new(address.Trim('/') + Suffix, stream => Write(slug, stream)));
    }

    private IEnumerable<string> Collections()
    {
        using var reader = archive.Read();
        foreach (var address in PublishedAddresses.Collections(reader))
            yield return address;
    }

    private bool Write(string slug, Stream stream)
    {
        using var reader = archive.Read();
        if (reader.UnitAt(slug, null) is not { } top)
            return false;
        using var table = new UnitTableWriter(stream);
        foreach (var unit in UnitPlaces.In(reader, top))
            table.Write(unit);
        return true;
    }
}

/// <summary>One table of an export.</summary>
/// <param name="Path">Where it belongs in a folder: the address of the collection with <c>.csv</c>.</param>
/// <param name="Write">Writes it; false when the collection has gone meanwhile.</param>
public sealed record TableFile(string Path, Func<Stream, bool> Write);
