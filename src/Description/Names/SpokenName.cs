using Fonds.Description.Records;

namespace Fonds.Description.Names;

/// <summary>From the parts of a name to the order in which people say it: surname last, dates left to the catalogue.</summary>
internal static class SpokenName
{
    public static string Of(NameReading reading)
    {
        if (reading.Kind is not RecordKind.Person)
            return reading.Name.Length > 0 ? reading.Name : reading.Text;
        if (reading.Surname is null && reading.Forename is null)
            return reading.Name.Length > 0 ? reading.Name : reading.Text;

        return Of(reading.Surname, reading.Forename, reading.Numeration, reading.Title);
    }

    public static string Of(string? surname, string? forename, string? numeration, string? title)
    {
        var name = forename is null ? surname! : surname is null ? forename : $"{forename} {surname}";
        if (numeration is not null)
            name = $"{name} {numeration}";
        if (title is null)
            return name;

        foreach (var range in title.AsSpan().Split(", "))
        {
            var part = title[range];
            // "Sir Winston Churchill", but "Louis XIV, King of France" and "Martin Luther King, Jr.".
            name = surname is not null && NameWords.IsTitleBefore(part) && part is not ("Sr." or "père") ? $"{part} {name}" : $"{name}, {part}";
        }

        return name;
    }
}
