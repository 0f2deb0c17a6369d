namespace Fonds.Description.Places;

/// <summary>
/// A place name taken apart: the name, and what it says of where the place lies. "Cambridge, Mass.", "Paris (France)",
/// "Springfield (Ill. : Township)", "Seine (France : Dept.)", "New York (State)".
/// </summary>
/// <param name="Within">The countries and regions that it names, nearest first.</param>
/// <param name="Kind">What sort of place the heading says it is: "(State)", "(Province)".</param>
internal readonly record struct PlaceNameReading(string Name, IReadOnlyList<string> Within, PlaceKind? Kind)
{
    private static readonly char[] Marks = ['(', ',', '-'];
    private static readonly string[] Separators = [":", ";", ",", "&", " and "];
    private static readonly string[] Forms = ["city of ", "town of ", "village of ", "township of "];

    /// <summary>Reads a name. One with a comma that is a name of the gazetteer as it stands is kept whole ("Washington, D.C.").</summary>
    public static PlaceNameReading Read(string text, Gazetteer gazetteer)
    {
        text = text.Trim().TrimEnd(',', ';', ':').TrimEnd();

        // A subdivision of a heading: "Soviet Union -- History".
        if (text.IndexOf("--", StringComparison.Ordinal) is > 0 and var subdivision)
            text = text[..subdivision].TrimEnd();
        if (text.IndexOfAny(Marks) < 0)
            return WithoutComma(Plain(text), gazetteer);
        if (gazetteer.Knows(text))
            return new PlaceNameReading(text, [], KindIn(text));

        var (within, kind) = (new List<string>(), (PlaceKind?)null);
        var open = text.IndexOf('(', StringComparison.Ordinal);
        if (open > 0)
        {
            var close = text.IndexOf(')', open);
            foreach (var part in text[(open + 1)..(close < 0 ? text.Length : close)].Split(Separators, StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
                Add(part, within, ref kind);
            text = text[..open].Trim();
        }

        var parts = text.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
        foreach (var part in parts.Skip(1))
            Add(part, within, ref kind);
        return new PlaceNameReading(parts.Length == 0 ? "" : Plain(parts[0]), within, kind);
    }

    // "Cambridge Massachusetts", "Brooklyn NY": the comma was left out.
    private static PlaceNameReading WithoutComma(string name, Gazetteer gazetteer)
    {
        if (gazetteer.Knows(name))
            return new PlaceNameReading(name, [], null);
        for (var blank = name.IndexOf(' ', StringComparison.Ordinal); blank > 0; blank = name.IndexOf(' ', blank + 1))
        {
            var (first, rest) = (name[..blank], name[(blank + 1)..].Trim());
            if (rest.Length > 1 && gazetteer.Find(rest).Any(static sense => sense.Use != NameUse.Variant && sense.Place.Kind is PlaceKind.Country or PlaceKind.Region) && gazetteer.Knows(first))
                return new PlaceNameReading(first, [rest], null);
        }

        return new PlaceNameReading(name, [], null);
    }

    private static void Add(string part, List<string> within, ref PlaceKind? kind)
    {
        part = part.Trim();
        if (part.Length == 0 || part is "East" or "West" or "North" or "South")
            return;
        if (KindOf(part) is { } said)
            kind = said;
        else
            within.Add(part);
    }

    private static PlaceKind? KindIn(string text) => text.IndexOf('(', StringComparison.Ordinal) is > 0 and var open ? KindOf(text[(open + 1)..].TrimEnd(')', ' ')) : null;

    private static PlaceKind? KindOf(string word) => word.TrimEnd('.').ToLowerInvariant() switch
    {
        "state" or "province" or "dept" or "department" or "county" or "region" or "land" or "voivodeship" or "canton" or "oblast" or "historical region" or "duchy" or "principality" => PlaceKind.Region,
        "city" or "town" or "village" or "township" or "borough" => PlaceKind.City,
        "country" or "empire" or "republic" or "federation" or "kingdom" => PlaceKind.Country,
        "continent" => PlaceKind.Continent,
        "island" or "mountain" or "camp" or "concentration camp" => PlaceKind.Site,
        "lake" or "river" or "sea" => PlaceKind.Water,
        _ => null,
    };

    // "the city of Odessa"
    private static string Plain(string name)
    {
        if (name.StartsWith("the ", StringComparison.OrdinalIgnoreCase))
            name = name[4..];
        foreach (var form in Forms)
        {
            if (name.StartsWith(form, StringComparison.OrdinalIgnoreCase))
                return name[form.Length..].TrimStart();
        }

        return name;
    }
}
