namespace Fonds.Description.Places;

/// <summary>The countries that a text speaks of: by name ("Spain", "the Soviet Union"), or by a word for what is of them ("Spanish", "Soviet").</summary>
internal static class CountryMentions
{
    private const int Most = 12;

    // These are names of persons and of a state at least as often.
    private static readonly string[] Doubtful = ["Georgia", "Jordan", "Chad", "Israel", "Malta", "Guinea", "Cuba", "China"];

    public static List<CountryMention> Read(Gazetteer gazetteer, string? text)
    {
        var found = new List<CountryMention>();
        if (text is null)
            return found;

        var at = 0;
        while (NextWord(text, ref at, out var start, out var end) && found.Count < Most)
        {
            if (CountryWords.CountryOf(text.AsSpan(start..end)) is { } country)
            {
                Add(found, gazetteer.Columns.CountryNumber(country), text[start..end], 0);
            }
            else if (char.IsUpper(text[start]))
            {
                var following = end;
                var two = NextWord(text, ref following, out var next, out var last) && char.IsUpper(text[next]) && next - end == 1;
                if (!two || !AddNamed(gazetteer, found, text[start..last]))
                    AddNamed(gazetteer, found, text[start..end]);
            }
        }

        return found;
    }

    private static bool AddNamed(Gazetteer gazetteer, List<CountryMention> found, string name)
    {
        var hash = FoldedName.Hash(name);
        var entry = gazetteer.Names.First(hash);
        if (entry == 0 || name.Length < 4 || Doubtful.Contains(name, StringComparer.Ordinal))
            return false;
        var place = gazetteer.Names.Owner(entry);
        if (gazetteer.Columns.Kinds[place] != PlaceKind.Country || gazetteer.Columns.UseAt(gazetteer.Names.Offset(entry)) == NameUse.Variant || gazetteer.Columns.CountryNumber(place) <= 0)
            return false;
        Add(found, gazetteer.Columns.CountryNumber(place), name, hash);
        return true;
    }

    private static void Add(List<CountryMention> found, int country, string word, ulong name)
    {
        if (!found.Exists(one => one.Country == country))
            found.Add(new CountryMention(country, word, name));
    }

    private static bool NextWord(string text, ref int at, out int start, out int end)
    {
        start = at;
        while (start < text.Length && !char.IsLetter(text[start]))
            start++;
        end = start;
        while (end < text.Length && char.IsLetter(text[end]))
            end++;
        at = end;
        return end > start;
    }
}

/// <summary>A word that speaks of a country.</summary>
/// <param name="Name">The number of the country's name, where the word is it; else 0.</param>
internal readonly record struct CountryMention(int Country, string Word, ulong Name);
