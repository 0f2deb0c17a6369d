using System.Globalization;
using System.Text;

namespace Fonds.UseCases.Discovery.Citing;

/// <summary>A unit as a record of RIS, which reference managers take in: type MANSCPT, what was not published.</summary>
public static class Ris
{
    public static string Of(CitedUnit unit)
    {
        var record = new StringBuilder();
        Add(record, "TY", "MANSCPT");
        foreach (var creator in unit.Creators)
            Add(record, "AU", CitationNames.Inverted(creator));
        Add(record, "TI", unit.Title);
        Add(record, "PY", unit.Years is { } years ? years.First.ToString(CultureInfo.InvariantCulture) : "");
        Add(record, "DA", unit.Dates);
        Add(record, "T2", unit.Collection);
        Add(record, "DB", unit.Repository);
        Add(record, "CN", unit.ReferenceCode);
        Add(record, "AV", unit.Containers);
        Add(record, "UR", unit.Address);
        Add(record, "ID", unit.Key);
        return record.Append("ER  - \r\n").ToString();
    }

    // A line is a field: a break within a text would begin a field without a tag.
    private static void Add(StringBuilder record, string tag, string value)
    {
        if (value.Length > 0)
            record.Append(tag).Append("  - ").Append(string.Join(' ', value.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries))).Append("\r\n");
    }
}
