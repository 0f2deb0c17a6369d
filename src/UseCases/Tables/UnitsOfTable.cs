using System.Globalization;
using Fonds.Description.Records;
using Fonds.Formats.Csv;
using Fonds.Storage;
using Fonds.Storage.Units;

namespace Fonds.UseCases.Tables;

/// <summary>
/// Finds the unit that each row of a table is about: by the number of its record, else by its address, else by its reference code, within
/// the collection where the row names one. A row that could mean several units means none.
/// </summary>
internal sealed class UnitsOfTable
{
    private const int Batch = 500;

    private readonly ArchiveReader reader;
    private readonly Dictionary<(string Collection, string Code), List<RecordId>> byCode = [];

    public UnitsOfTable(ArchiveReader reader, UnitTable table)
    {
        this.reader = reader;
        foreach (var row in table.Rows.Where(row => row[UnitColumns.Id].Length == 0 && row[UnitColumns.Address].Length == 0))
            byCode.TryAdd((row[UnitColumns.Collection], row[UnitColumns.ReferenceCode]), []);
        if (byCode.Count > 0)
            Collect();
    }

    /// <summary>The unit of a row; null with the reason where there is none, or more than one.</summary>
    public StoredUnit? Of(TableRow row, out string problem)
    {
        problem = "";
        var (id, address, code) = (row[UnitColumns.Id], row[UnitColumns.Address], row[UnitColumns.ReferenceCode]);
        if (id.Length > 0)
            return ByNumber(id, address, ref problem);
        if (address.Length > 0)
            return At(address) ?? None($"There is no unit at {address}.", ref problem);
        if (code.Length == 0)
            return None("The row does not say which unit it is about: id, address and reference code are empty.", ref problem);

        return byCode[(row[UnitColumns.Collection], code)] switch
        {
            [] => None($"There is no unit with the reference code \"{code}\"{In(row)}. New units come with a finding aid; a table makes none.", ref problem),
            [var only] => reader.Unit(only),
            var several => None(
                $"{several.Count} units have the reference code \"{code}\"{In(row)}, such as {reader.Unit(several[0])!.Address} and {reader.Unit(several[1])!.Address}. Say which with id or address.",
                ref problem),
        };
    }

    private StoredUnit? ByNumber(string id, string address, ref string problem)
    {
        if (!long.TryParse(id, NumberStyles.None, CultureInfo.InvariantCulture, out var number) || reader.Unit(new RecordId(number)) is not { } unit)
            return None($"There is no unit with the id {id}.", ref problem);
        // A table of another archive has numbers too.
        return address.Length == 0 || At(address)?.Id == unit.Id
            ? unit
            : None($"The id {id} is that of {unit.Address}, and the address is {address}. Which is meant cannot be told.", ref problem);
    }

    private StoredUnit? At(string address)
    {
        var path = Uri.TryCreate(address, UriKind.Absolute, out var web) && !web.IsFile ? web.AbsolutePath : address;
        return Now(path) ?? (reader.RedirectFor(path) is { } later ? Now(later) : null);

        StoredUnit? Now(string path) => path.Trim('/').Split('/') switch
        {
            ["collections", var slug] => reader.UnitAt(slug, null),
            ["collections", var slug, var key] => reader.UnitAt(slug, key),
            _ => null,
        };
    }

    // Reference codes stand in the descriptions: one pass, through the collections named or through all.
    private void Collect()
    {
        var everywhere = byCode.Keys.Any(key => key.Collection.Length == 0);
        for (var offset = 0; reader.TopUnits(null, null, offset, Batch) is { Count: > 0 } tops; offset += Batch)
        {
            foreach (var top in tops)
            {
                var collection = top.Unit.ReferenceCode ?? "";
                if (!everywhere && !byCode.Keys.Any(key => key.Collection == collection))
                    continue;
                Note(collection, top);
                foreach (var unit in reader.Descendants(top.Id))
                    Note(collection, unit);
            }
        }
    }

    private void Note(string collection, StoredUnit unit)
    {
        if (unit.Unit.ReferenceCode is not { } code)
            return;
        if (byCode.TryGetValue((collection, code), out var here) && collection.Length > 0)
            here.Add(unit.Id);
        if (byCode.TryGetValue(("", code), out var anywhere))
            anywhere.Add(unit.Id);
    }

    private static string In(TableRow row) => row[UnitColumns.Collection] is { Length: > 0 } collection ? $" in {collection}" : "";

    private static StoredUnit? None(string reason, ref string problem)
    {
        problem = reason;
        return null;
    }
}
