using Fonds.Description.Records;

namespace Fonds.Description.Names;

/// <summary>Whether a heading names a person, a family or a corporate body, by its form alone.</summary>
internal static class KindOfName
{
    /// <summary>Words that bodies have in their names and people do not, in the languages of the finding aids.</summary>
    private static readonly Words OfBodies = new(
        "university", "college", "company", "co.", "co", "inc.", "inc", "incorporated", "corporation", "corp.", "corp", "ltd", "ltd.", "limited", "llc", "society", "societies", "association", "assn.",
        "associates", "union", "unions", "library", "libraries", "museum", "museums", "committee", "party", "church", "department", "dept.", "bureau", "council", "club", "institute", "institution", "press", "foundation",
        "league", "school", "schools", "theatre", "theater", "orchestra", "band", "hospital", "office", "agency", "commission", "federation", "congress", "group", "studio", "studios", "gallery", "galleries",
        "records", "center", "centre", "academy", "bank", "hotel", "railroad", "railway", "army", "navy", "brigade", "battalion", "regiment", "board", "brothers", "bros.", "bros", "sons", "firm", "organization", "organisation",
        "service", "services", "project", "program", "archives", "archive", "authority", "court", "conference", "convention", "international", "national", "american", "united", "committees", "workers", "local",
        "publishers", "publishing", "productions", "magazine", "newspaper", "journal", "network", "alliance", "coalition", "movement", "fund", "trust", "guild", "synagogue", "temple", "parish", "cemetery",
        "house", "ministry", "collective", "workshop", "festival", "fair", "exposition", "ensemble", "quartet", "choir", "opera", "ballet", "company.", "team", "lodge", "post", "chapter", "division", "administration",
        "government", "senate", "parliament", "embassy", "consulate", "mission", "order", "fraternity", "sorority", "laboratory", "laboratories", "industries", "works", "factory", "store", "stores", "shop", "market",
        "u.s.", "ladies", "auxiliary", "forum", "task", "force", "corps", "bureaus", "station", "radio", "television", "news", "agence", "compagnie", "société", "comité", "musée", "bibliothèque", "université", "école", "académie",
        "association", "ministère", "parti", "fédération", "éditions", "syndicat", "église", "gesellschaft", "verein", "universität", "verlag", "bibliothek", "gmbh", "partei", "ministerium", "amt", "institut", "bund",
        "sociedad", "asociación", "universidad", "partido", "comisión", "instituto", "biblioteca", "museo", "confederación", "federación", "unión", "sindicato", "ministerio", "compañía", "società", "università",
        "associazione", "partito", "istituto", "stowarzyszenie", "uniwersytet", "towarzystwo", "muzeum", "universiteit", "vereniging", "stichting", "maatschappij", "universitet", "companhia", "sociedade", "foundation.",
        "engineers", "architects", "photographers", "artists", "students", "women", "teachers", "employees", "citizens", "veterans", "friends", "community", "public", "free", "new", "city", "state", "county", "town", "republic",
        "college.", "tribunal", "police", "fire", "street", "avenue", "park", "building", "hall", "restaurant", "café", "cafe", "records.", "entertainment", "media", "films", "film", "pictures", "broadcasting", "communications", "magazines",
        "singers", "publications", "books", "poets", "writers", "system", "musical", "steamship", "ship", "frigate", "bark", "brig", "schooner", "battleship", "newspaper", "periodical", "puppeteers", "housing", "photo", "systems", "technologies", "solutions", "enterprises", "holdings", "partners", "partnership");

    /// <summary>Small words that join the words of a body's name; in capitals they may be anything ("Davis, On").</summary>
    private static readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> Joining =
        new HashSet<string>(StringComparer.Ordinal) { "&", "and", "of", "for", "on", "in", "at", "et", "und", "für", "pour", "para", "dla", "voor", "against", "to", "by" }.GetAlternateLookup<ReadOnlySpan<char>>();

    public static RecordKind Of(string heading)
    {
        var text = heading.AsSpan();
        if (text.IsEmpty)
            return RecordKind.UnknownAgent;

        var open = text.IndexOfAny('(', '[');
        var bare = open > 0 ? text[..open].TrimEnd() : text;
        if (IsFamily(bare) || (open > 0 && FamilyHeading.IsWord(NameWords.FirstWord(text[(open + 1)..]).Trim("):"))))
            return RecordKind.Family;

        var comma = bare.IndexOf(',');
        return comma < 0 ? OfOneSegment(bare, open > 0 ? text[open..] : []) : OfSegments(bare, comma, text);
    }

    private static RecordKind OfSegments(ReadOnlySpan<char> bare, int comma, ReadOnlySpan<char> text)
    {
        var first = bare[..comma];
        var second = bare[(comma + 1)..].Trim();
        if (second.IndexOf(',') is >= 0 and var next)
            second = second[..next];
        if (NameDates.IsDates(second))
            return OfOneSegment(first, []);
        if (NameWords.IsSurelyTitle(second) && !second.StartsWith("of "))
            return RecordKind.Person;

        // "Hall, Marnie": a surname that is a word of bodies too.
        if (!first.Contains(' ') && !second.IsEmpty && second.Count(' ') < 3 && !HasBodyWord(bare[(comma + 1)..]))
            return RecordKind.Person;

        // "Smith, Barney & Co." and "Retail, Wholesale, and Department Store Union": a word of bodies outside the life dates.
        var words = 0;
        foreach (var range in bare.SplitAny(' ', ',', '/'))
        {
            var word = bare[range];
            if (word.IsEmpty)
                continue;
            words++;
            if (IsOfBodies(word) && !(words > 1 && IsAlsoForename(word)))
                return HasLifeDates(bare) ? RecordKind.Person : RecordKind.CorporateBody;
        }

        return first.Count(' ') > 3 || second.IsEmpty || (char.IsLower(second[0]) && !NameWords.IsParticle(NameWords.FirstWord(second)) && text.Length > 60)
            ? RecordKind.CorporateBody : RecordKind.Person;
    }

    private static RecordKind OfOneSegment(ReadOnlySpan<char> bare, ReadOnlySpan<char> brackets)
    {
        if (NameDates.IsDates(brackets.Trim("()[] ")) && bare.Count(' ') < 4 && !HasBodyWord(bare))
            return RecordKind.Person;
        if (bare.IndexOf(". ") is > 3 and var stop && !HeadingEnds.IsAbbreviation(bare[..(stop + 1)]))
            return RecordKind.CorporateBody;
        if (HasBodyWord(bare))
            return bare.IndexOf(" of ") > 0 && NameWords.IsTitle(bare[(bare.IndexOf(" of ") + 1)..]) && bare.Count(' ') == 2 ? RecordKind.Person : RecordKind.CorporateBody;
        if (NameWords.IsTitleBefore(NameWords.FirstWord(bare)))
            return RecordKind.Person;
        if (bare.StartsWith("The ") || bare.ContainsAny('/', '+', '!') || bare.ContainsAnyInRange('0', '9'))
            return RecordKind.CorporateBody;
        if (brackets.Length > 0 && (HasBodyWord(brackets.Trim("()[] ")) || brackets.Contains(", ", StringComparison.Ordinal)))
            return RecordKind.CorporateBody;

        var words = bare.Count(' ') + 1;
        // "NAACP" and "AFSCME" are bodies; one word otherwise is somebody's name as often as not.
        if (words == 1)
            return bare.Length > 2 && !bare.ContainsAnyInRange('a', 'z') ? RecordKind.CorporateBody : RecordKind.Person;
        return words <= 3 || HasParticle(bare) || bare.Contains('.') ? RecordKind.Person : RecordKind.CorporateBody;
    }

    private static bool IsFamily(ReadOnlySpan<char> bare)
    {
        if (bare.IndexOf(',') is > 0 and var comma)
            return IsFamily(bare[..comma]) || FamilyHeading.IsWord(bare[(bare.LastIndexOf(' ') + 1)..]);
        return bare.IndexOf(' ') > 0 && (FamilyHeading.IsWord(bare[(bare.LastIndexOf(' ') + 1)..]) || (FamilyHeading.IsWord(NameWords.FirstWord(bare)) && bare.Count(' ') == 1));
    }

    private static bool HasBodyWord(ReadOnlySpan<char> text)
    {
        foreach (var range in text.SplitAny(' ', '-', ','))
        {
            if (IsOfBodies(text[range]))
                return true;
        }

        return false;
    }

    private static bool IsOfBodies(ReadOnlySpan<char> word) => OfBodies.Have(word) || Joining.Contains(word);

    private static bool HasParticle(ReadOnlySpan<char> text)
    {
        foreach (var range in text.Split(' '))
        {
            if (range.Start.Value > 0 && NameWords.IsParticle(text[range]))
                return true;
        }

        return false;
    }

    private static bool HasLifeDates(ReadOnlySpan<char> text) => text.LastIndexOf(',') is > 0 and var comma && NameDates.IsDates(text[(comma + 1)..]) && text[..comma].Contains(',');

    /// <summary>Words that are a forename or surname behind the comma.</summary>
    private static bool IsAlsoForename(ReadOnlySpan<char> word) => word is "Temple" or "Park" or "Order" or "Post" or "Hall" or "House" or "Church" or "Court" or "King" or "Bishop" or "Read" or "Force";
}
