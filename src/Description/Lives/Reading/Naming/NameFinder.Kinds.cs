using System.Buffers;
using Fonds.Description.Lives.Reading.Words;
using Fonds.Description.Names;

namespace Fonds.Description.Lives.Reading.Naming;

/// <content>Whether a name names a person, a body, a place or a thing: by its markup, the words in it, what it was before in the same note, the gazetteer, and the word before it.</content>
internal sealed partial class NameFinder
{
    private static readonly SearchValues<char> InInitials = SearchValues.Create("ABCDEFGHIJKLMNOPQRSTUVWXYZ. &-");

    private NameKind KindOf(int start, int end, string text, List<string> lower)
    {
        switch (words[start].Mark)
        {
            case RunKind.Person:
                return NameKind.Person;
            case RunKind.Organisation:
                return NameKind.Organisation;
            case RunKind.Place:
                return NameKind.Place;
        }

        if (IsBranch(start, end, lower) || words[start].Mark == RunKind.None && BranchNouns.IsTime(lower))
            return NameKind.Thing;
        if (IsSeatOfSchool(start, end, lower))
            return NameKind.Place;
        if (IsLed(start, lower) || IsListedSchool(start, lower) || IsWhereOneWorks(start, lower) || lower[^1] == "circle" && end - start > 1 && words[end - 2].IsPossessive)
            return NameKind.Organisation;
        // "Moses Beach" of the Beach family, though a beach is a place; "Ruth Hill" in the life of Jane Hill
        if (lower.Count is > 1 and < 5
            && Forenames.Have(words[start].Text)
            && context.Subject.Surname is { } surname
            && !context.Subject.IsBody
            && lower[^1].Equals(surname, StringComparison.OrdinalIgnoreCase)
            && !(start > 0 && words[start - 1].Lower is "in" or "at" or "near"))
            return NameKind.Person;

        // "a Greek-immigrant father"
        if (lower[^1].EndsWith("-based", StringComparison.Ordinal))
            return NameKind.Thing;
        if (end - start == 1
            && (lower[0].EndsWith("-immigrant", StringComparison.Ordinal) || lower[0].EndsWith("-born", StringComparison.Ordinal) || lower[0].EndsWith("-american", StringComparison.Ordinal) || lower[0].EndsWith("-language", StringComparison.Ordinal) || lower[0].EndsWith("-trained", StringComparison.Ordinal)))
            return NameKind.Thing;
        // "taught New Media at"
        if (start > 0 && words[start - 1].Verb is "teach")
            return NameKind.Thing;
        // "Florence (née Crossman, 1836-1910)"
        if (end + 1 < words.Count && words[end].IsOpening && words[end + 1].Lower is "née" or "nee")
            return NameKind.Person;
        if (lower.All(NounCues.Degrees.Contains) && (!(start > 0 && words[start - 1].Is(',')) || end < words.Count && words[end].Lower is "in" or "from" or "degree"))
            return NameKind.Thing;
        // "in Biological and Agricultural Engineering"
        if (lower.Count == 1 && start > 0 && words[start - 1].Lower == "in" && IsField(lower[0]) && end < words.Count && words[end].Has(WordTraits.Conjunction))
            return NameKind.Thing;
        // "was professor at Princeton"
        if (lower.Count == 1 && start > 0 && words[start - 1].Lower == "at" && NounCues.Schools.Contains(lower[0]) && !(end < words.Count && words[end].Is(',') && end + 1 < words.Count && words[end + 1].IsCapital))
            return NameKind.Organisation;
        if (end - start > 2 && words[start + 1].Lower == "of" && Places.Gazetteer.Shipped.Knows(text))
            return KindOfRealm(start);
        // "collabore à L'Intransigeant"
        if (!text.Contains(' ', StringComparison.Ordinal) && text.Length > 4 && text[0] == 'L' && text[1] is '\'' or '’' && char.IsUpper(text[2]) && !CommonPlaces.Have(text) && !Places.Gazetteer.Shipped.Knows(text))
            return NameKind.Organisation;
        if (CommonPlaces.Have(text) || IsState(text) && start > 1 && words[start - 1].Is(','))
            return NameKind.Place;
        if (lower.Count == 2
            && lower[0] is "supervising" or "managing" or "executive" or "assistant" or "associate" or "senior" or "junior" or "deputy" or "chief" or "general" or "corporate" or "visiting" or "adjunct" or "national" or "acting" or "vice" or "founding" or "artistic" or "principal" or "special" or "regional" or "district"
            && NounCues.Roles.Contains(lower[1]))
            return NameKind.Thing;
        // "the N.A.A.C.P."
        if (end - start == 1 && text.Length > 5 && text.AsSpan().IndexOfAnyExcept(InInitials) < 0 && text.Count(static letter => letter == '.') > 2 && !text.Contains(' ', StringComparison.Ordinal))
            return NameKind.Organisation;
        // "promoted to Museum Director"
        if (lower.Count == 2
            && NameCues.BodyNouns.Contains(lower[0])
            && lower[1] is "director" or "president" or "manager" or "secretary" or "editor" or "chairman" or "curator" or "librarian" or "conservator" or "superintendent" or "treasurer" or "administrator")
            return NameKind.Thing;
        if (lower.Count > 1 && lower[^1] is "professor" or "chair" or "lecturer" or "professorship" or "fellow" or "coordinator" or "lectures" or "emeritus" or "emerita" or "attorney")
            return NameKind.Thing;
        if (KindByLast(start, end, lower) is { } byLast)
            return byLast;
        // "was the Photographer-in-Residence at"
        if (lower.Count == 1 && lower[0].EndsWith("-in-residence", StringComparison.Ordinal))
            return NameKind.Thing;
        if ((lower.Count == 2 || lower.Count == 3 && lower[1].Length == 2 && lower[1][1] == '.')
            && lower[^1] is "hill" or "lake" or "park" or "falls" or "place" or "lane" or "drive"
            && Forenames.Have(words[start].Text)
            && !(start > 0 && (words[start - 1].Has(WordTraits.Preposition | WordTraits.Determiner) || words[start - 1].Number > 0)))
            return NameKind.Person;
        // "publications in the West": half a world is nowhere.
        if (lower.Count == 1 && lower[0] is "west" or "east" or "north" or "orient")
            return NameKind.Thing;
        // "the National Bank of Chester County"
        if (lower.Count > 3
            && IsPlaceWord(lower[^1])
            && lower.IndexOf("of") is > 0 and var of
            && (NameCues.IsBodyWord(lower[of - 1]) || lower[of - 1] is "bank" or "museum" or "library" or "league" or "friends" or "citizens" or "nation" or "voice"))
            return NameKind.Organisation;
        // "chairman and CEO of"
        if (lower.Count == 1 && text is ("CEO" or "CFO" or "COO" or "CTO") && end < words.Count && words[end].Lower is ("of" or "at" or "for"))
            return NameKind.Thing;
        if (lower.Count > 1 && IsPlaceWord(lower[^1]) || lower.Count == 1 && lower[0] is "street" or "avenue" or "streets" or "boulevard" or "road")
            return NameKind.Place;
        if (IsBearerOfBodyWord(start, lower) || IsBehindOffice(start, end, lower) || IsLongNickname(start + 1, start))
            return NameKind.Person;
        foreach (var word in lower)
        {
            if (NameCues.IsBodyWord(word))
                return NameKind.Organisation;
        }

        if (BesideNoun(start, end, text, lower) is { } said)
            return said;
        if (text.Length > 1 && text.AsSpan().IndexOfAnyExcept(InInitials) < 0 && lower.Count(word => word.Length > 1) + lower.Count > 2 && !IsInitials(lower))
            return NameKind.Organisation;
        if (lower.Count > 1 && (NameCues.IsTitle(lower[0]) || Forenames.Have(words[start].Text) || lower[0].Length == 2 && lower[0][1] == '.'))
            return NameKind.Person;
        if (lower.All(word => NameCues.IsThingWord(word) || word is "of" or "the" or "in" or "and"))
            return NameKind.Thing;
        if (context.Known.TryGetValue(text, out var known))
            return known;
        if (NameCues.IsThingWord(lower[^1]) || NameCues.Disciplines.Contains(lower[^1]))
            return NameKind.Thing;
        var before = start > 0 ? words[start - 1].Lower : "";
        if (before is "in" or "to" or "from" or "near" or "into" or "through" or "outside" or "via" or "at" or "between" or "around" && lower.Exists(NounCues.Schools.Contains))
            return NameKind.Organisation;
        if (context.Glossary.HasCapitalNouns)
            return !Forenames.Have(words[start].Text) && Places.Gazetteer.Shipped.Knows(text) && before is "in" or "to" or "from" or "of" or "after" ? NameKind.Place : Forenames.Have(words[start].Text) && lower.Count > 1 ? NameKind.Person : NameKind.Thing;
        var isForename = Forenames.Have(words[start].Text);
        if (lower.Count == 1 && lower[0].Length > 6 && lower[0].EndsWith("ism", StringComparison.Ordinal))
            return NameKind.Thing;
        // "in the Poconos", "throughout the Dakotas"
        if (before == "the"
            && lower.Count == 1
            && start > 1
            && words[start - 2].Lower is "in" or "to" or "throughout" or "across" or "near" or "from"
            && (lower[0].EndsWith('s') && !words[start].IsPossessive && lower[0].Length > 4 && context.Glossary.IsEnglish && !NameCues.IsThingWord(lower[0]) && !lower[0].EndsWith("ans", StringComparison.Ordinal) && !lower[0].EndsWith("ists", StringComparison.Ordinal) || Places.Gazetteer.Shipped.Knows(text)))
            return NameKind.Place;
        if (before == "the"
            && lower.Count == 1
            && lower[0] is "west" or "east" or "south" or "north" or "southeast" or "southwest" or "northeast" or "northwest" or "midwest" or "pacific" or "atlantic" or "orient" or "caribbean" or "balkans")
            return NameKind.Place;
        if (lower.Count == 1 && text.Length is > 2 and < 9 && text.AsSpan().IndexOfAnyExceptInRange('A', 'Z') < 0 && before != "," && !Places.Gazetteer.Shipped.Knows(text))
            return NameKind.Organisation;
        if (before is "in" or "near" or "into" or "through" or "outside" or "via" && !isForename)
            return NameKind.Place;
        var isKnown = Places.Gazetteer.Shipped.Knows(text);

        // Who acts is nobody's place, though a city was once called after him: "exiled by Stalin".
        if (isKnown && before == "by" && lower.Count == 1)
            return NameKind.Person;
        if (isKnown && !isForename && before is "to" or "from" or "at" or "between" or "around" or "via" or "of")
            return NameKind.Place;
        if (isKnown && !isForename && before is "and" or "," or "or" && found.Count > 0 && found[^1] is { Kind: NameKind.Place } listed && start - listed.End <= 2)
            return NameKind.Place;
        if (before is "to" or "from" && !isForename && lower.Count == 1 && !NounCues.Roles.Contains(lower[0]))
            return NameKind.Place;
        if (before == "at")
            return NameKind.Organisation;
        if (isKnown && !isForename && before != "the" && Places.Gazetteer.Shipped.GreatestPopulation(text) > 300_000)
            return NameKind.Place;
        if (before == "," && start > 1 && found.Count > 0 && found[^1] is { Kind: NameKind.Place } place && place.End == start - 1)
            return NameKind.Place;
        if (Forenames.Have(words[start].Text) || end < words.Count && words[end].Has(WordTraits.Past | WordTraits.LooksPast) && before != "the")
            return NameKind.Person;
        if (IsBehindTime(start) && lower.Count < 4 && lower[0].Length > 3)
            return NameKind.Thing;
        if (lower.Count == 1
            && before == "the"
            && lower[0].Length > 2
            && !words[start].Lower.EndsWith("an", StringComparison.Ordinal)
            && !words[start].Lower.EndsWith("ish", StringComparison.Ordinal)
            && !words[start].Lower.EndsWith("ese", StringComparison.Ordinal))
            return NameKind.Organisation;
        if (lower.Count is < 2 or > 4 || lower.Exists(NameCues.IsThingWord))
            return NameKind.Unknown;
        return before is "the" ? NameKind.Organisation : lower[0] == "the" && start > 0 ? NameKind.Unknown : NameKind.Person;
    }

    // "the Monuments Officer", "James Beard Awards", "Henry Streets", "Battle of Brunete", "Irish Studies", "Justice of the Peace": an office, a prize, a street, a field; null where the last word tells nothing.
    private NameKind? KindByLast(int start, int end, List<string> lower)
    {
        if (lower.Count == 1)
            return lower[0] is "year" or "peace" or "large" or "presidency" && start > 0 && words[start - 1].Lower is "the" or "at" ? NameKind.Thing : null;
        if (lower[0] is "battle" or "siege" && !IsPlaceWord(lower[^1]))
            return NameKind.Thing;
        if (lower[^1] is "streets" or "avenues" or "ave" or "ave." or "boulevards")
            return NameKind.Place;
        if (lower is ["pacific" or "european" or "mediterranean" or "atlantic" or "asiatic", "theater" or "theatre"] || end < words.Count && words[end].Lower is "front" && lower.Count < 3 && !words[end].IsCapital)
            return NameKind.Thing;
        if (lower.Exists(NameCues.IsBodyWord))
            return null;
        if (lower[^1] is "awards" or "fair" or "strike" or "law" or "laws" or "olympics" or "proposition" or "studies" or "affairs" or "examination")
            return NameKind.Thing;
        return !Forenames.Have(words[start].Text)
            && !NameCues.IsTitle(lower[0])
            && lower[0].Length > 2
            && lower[^1] is "officer" or "commissioner" or "advisor" or "adviser" or "ambassador" or "marshal" or "representative" or "manager" or "director" or "lieutenant" or "justice" or "engineer" or "archivist" or "counsel" or "librarian"
                or "supervisor" or "coordinator" or "superintendent" or "inspector" or "consul" or "counselor" or "examiner" or "associate" or "administrator" or "analyst" or "assistant" or "president" or "treasurer" or "secretary" or "editor"
            && !lower.Contains("of") && !lower.Contains("for") ? NameKind.Thing : null;
    }

    // "the band Devo", "Parade magazine", "his own firm, Gilbert Advertising", "McKim, Mead & White"; null when no noun beside it tells.
    private NameKind? BesideNoun(int start, int end, string text, List<string> lower)
    {
        if (lower.Count > 1 && words.FindIndex(start, end - start, static word => word.Is('&')) > 0 || IsOrdinalUnit(start))
            return NameKind.Organisation;
        for (var at = start + 1; at < end - 1; at++)
        {
            if (IsOfPeople(at))
                return NameKind.Organisation;
        }

        // "P.S. 138", "DC 37", "Studio 54"
        if (words[end - 1].Number > 0 && lower.Count > 1 && (lower[^2] is "p.s." or "ps" or "i.s." or "dc" or "studio" or "channel" or "camera" or "board" or "engine" || lower[0] is "local"))
            return NameKind.Organisation;
        if (lower.Count is 2 or 3 && lower.TrueForAll(RelationCues.IsGreekLetter))
            return NameKind.Organisation;
        // "the Boston Globe", "the Evening Sun"
        if (lower.Count is 2 or 3
            && end - start == lower.Count
            && BodyNouns.IsPaper(lower[^1])
            && (lower[0] is "daily" or "evening" or "morning" or "sunday" || text.Remove(text.Length - lower[^1].Length - 1) is var town && (CommonPlaces.Have(town) || Places.Gazetteer.Shipped.Knows(town) && !Forenames.Have(words[start].Text))))
            return NameKind.Organisation;
        if (NounCues.Degrees.Contains(lower[0]) || lower.TrueForAll(NameCues.IsThingWord))
            return null;
        var before = start > 0 ? words[start - 1] : null;
        if (lower[0] == "general" && lower.Count == 2 && lower[1] is "electric" or "motors" or "foods" or "mills" or "dynamics" or "assembly" or "instrument" or "hospital"
            || lower.Count > 2 && lower[0] is "sisters" or "friends" or "brothers" or "fathers" or "sons" or "little" && lower.Contains("of"))
            return NameKind.Organisation;
        // "the advertising firm of Albert Frank"
        if (before is { Lower: "of" } && start > 1 && words[start - 2].Lower is "firm" or "partnership" && words[start - 2] is { IsCapital: false })
            return NameKind.Organisation;
        // "before joining Marvel", "was hired by Seatrain"
        if (before is not null
            && !Forenames.Have(words[start].Text)
            && !NameCues.IsTitle(lower[0])
            && (before.Verb is "join" or "rejoin" || before is { Lower: "the" } && start > 1 && words[start - 2].Verb is "join" || before is { Lower: "by" } && start > 1 && words[start - 2].Verb is "hire" or "employ" or "recruit")
            && !NameCues.IsThingWord(lower[^1]))
            return NameKind.Organisation;
        // "a theatre troupe called The Cockettes"
        if (before is { Lower: "called" or "named" } && start > 1 && words[start - 2] is { IsCapital: false } kind && BodyNouns.Lead(kind.Lower))
            return NameKind.Organisation;
        if (before is { IsCapital: false, IsPossessive: false } && BodyNouns.Lead(before.Lower) && !CommonPlaces.Have(words[start].Text))
            return NameKind.Organisation;
        // "joined the Zionist organization, Hashomer Hatzair"
        if (before is not null
            && before.Is(',')
            && start > 3
            && words[start - 2] is { IsCapital: false, Lower: "organization" or "organisation" or "party" or "union" or "group" or "club" or "society" or "league" or "newspaper" or "magazine" or "journal" }
            && !Forenames.Have(words[start].Text)
            && words.FindIndex(Math.Max(0, start - 8), start - 2 - Math.Max(0, start - 8), static word => word.Verb is "join" or "found" or "form" or "establish" or "edit" or "create" or "start" or "launch") >= 0)
            return NameKind.Organisation;
        if (before is not null
            && before.Is(',')
            && start > 3
            && words[start - 2] is { IsCapital: false, IsPossessive: false } noun
            && BodyNouns.Lead(noun.Lower)
            && (words[start - 3].Has(WordTraits.Possessive) || words[start - 4].Has(WordTraits.Possessive) || words[start - 5 < 0 ? 0 : start - 5].Has(WordTraits.Possessive))
            && !(lower.Count == 2 && Forenames.Have(words[start].Text) && !context.Subject.Is(words[start].Text, [lower[0]])))
            return NameKind.Organisation;
        // "the East New York neighborhood"
        if (end < words.Count && words[end].Lower is "neighborhood" or "neighborhoods")
            return NameKind.Place;
        // "the Coptic community", "the Congregational church"
        if (end < words.Count && words[end].Lower is "community" or "communities" or "sect" or "church" && lower.Count == 1 && IsOfFaith(lower[0]))
            return NameKind.Thing;
        if (end < words.Count && words[end] is { IsCapital: false } && BodyNouns.Trail(words[end].Lower) && !(lower.Count == 1 && NameCues.IsThingWord(lower[0])) && !CommonPlaces.Have(words[start].Text))
            return NameKind.Organisation;
        // "the Adam Forepaugh Shows", but "the Charles Tiffany House", "the John Green family"
        if (before is { Lower: "the" } && lower.Count > 1 && Forenames.Have(words[start].Text) && !NameCues.IsTitle(lower[0]) && words[start].Mark == RunKind.None)
            return BodyNouns.IsWork(lower[^1]) || end < words.Count && BodyNouns.IsWork(words[end].Lower) ? NameKind.Thing : end < words.Count && words[end].Lower is "family" or "and" ? null : NameKind.Organisation;
        return null;
    }

    // "Executive Director Jane Ray"
    private bool IsBehindOffice(int start, int end, List<string> lower)
    {
        var forename = lower[0] is "executive" or "managing" or "artistic" or "deputy" or "assistant" or "associate" or "acting" or "vice" or "chief" or "general" or "founding" or "regional" or "senior" ? 2 : 1;
        return end - start == lower.Count
            && lower.Count is > 2 and < 6
            && lower.Count > forename + 1
            && NounCues.Roles.Contains(lower[forename - 1])
            && lower[forename - 1] is not "general"
            && Forenames.Have(words[start + forename].Text)
            && !NameCues.IsBodyWord(lower[^1]);
    }

    // "George B. Post", "Colonel House": who bears the word of a body for a surname.
    private bool IsBearerOfBodyWord(int start, List<string> lower) =>
        lower[^1] is "post" or "press" or "church" or "temple" or "bank" or "banks" or "house" or "guild" or "parish" or "court" or "chapel" or "mills" or "herald" or "lodge" or "factory"
        && (lower.Count == 3 && lower[1].Length == 2 && lower[1][1] == '.' && (Forenames.Have(words[start].Text) || lower[0].Length == 2 && lower[0][1] == '.')
            || lower.Count == 2 && NameCues.IsTitle(lower[0]) && lower[0] is not ("president" or "governor" or "father" or "brother" or "sister" or "prince" or "queen" or "king" or "general" or "bishop" or "saint" or "lord" or "senator"))
        && !(start > 0 && words[start - 1].Has(WordTraits.Determiner));

    // "Coptic", "Jewish", "Congregational", "Protestant": what people are and no body.
    private static bool IsOfFaith(string word) =>
        word.EndsWith("ic", StringComparison.Ordinal)
        || word.EndsWith("ish", StringComparison.Ordinal)
        || word.EndsWith("al", StringComparison.Ordinal)
        || word.EndsWith("ant", StringComparison.Ordinal);

    private static bool IsField(string word) =>
        word.EndsWith("ical", StringComparison.Ordinal)
        || word.EndsWith("ology", StringComparison.Ordinal)
        || word.EndsWith("ural", StringComparison.Ordinal)
        || word.EndsWith("ional", StringComparison.Ordinal)
        || word.EndsWith("omics", StringComparison.Ordinal);

    private static bool IsInitials(List<string> lower) => lower.Count == 1 && lower[0].Length <= 2 && lower[0].EndsWith('.');

    private static bool IsPlaceWord(string word) => word is "street" or "avenue" or "square" or "park" or "heights" or "hills" or "county" or "island" or "islands" or "river" or "lake" or "valley" or "beach" or "village"
        or "city" or "place" or "road" or "lane" or "boulevard" or "drive" or "terrace" or "parkway" or "highway" or "springs" or "harbor" or "harbour" or "hill" or "township" or "falls" or "bay" or "province" or "coast" or "peninsula" or "mountains";
}
