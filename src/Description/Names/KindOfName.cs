using Fonds.Description.Records;

namespace Fonds.Description.Names;

/// <summary>Whether a heading names a person, a family or a corporate body, by its form alone; unknown where the form does not say.</summary>
internal static class KindOfName
{
    /// <summary>Small words that join the words of a body's name; in capitals they may be anything ("Davis, On").</summary>
    private static readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> Joining =
        new HashSet<string>(StringComparer.Ordinal) { "&", "and", "of", "for", "on", "in", "at", "et", "und", "für", "pour", "para", "dla", "voor", "against", "to", "by", "with", "from", "per", "pro", "the" }.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>Surnames that are words of bodies: behind a forename they are no sign of one ("Rosa Parks", "Michael Church").</summary>
    private static readonly Words AlsoNames = new(
        "temple", "park", "parks", "order", "post", "hall", "house", "church", "court", "king", "bishop", "read", "force", "banks", "bank", "street", "lodge", "mills", "mill", "waters", "trust", "guild", "fair", "young", "short",
        "small", "public", "friends", "woods", "stone", "case", "field", "fields", "hill", "hills", "page", "press", "price", "school", "shop", "store", "free", "new", "city", "love", "justice", "law", "day", "march", "best", "major", "merchant", "butcher",
        "guard", "legion", "lines", "works", "box", "brewery", "farmer", "fisher", "garden", "gardens", "green", "home", "island", "market", "mission", "police", "power", "square", "stage", "state", "system", "team", "town", "world", "bond", "band", "camp",
        "abbey", "priory", "monk", "tavern", "inn", "rat", "trio", "conseil", "cabinet", "herald", "sheriff", "chambers", "sessions", "partners", "farm", "moody", "peoples", "times", "jordan", "berg", "clubs", "nation", "tribe", "rangers", "singers", "players", "kantor", "gericht", "bulletin", "war", "peace", "boys", "air", "bar");

    /// <summary>Abbreviations before the name of a ship or a camp: "USS Constitution", "KZ Sachsenhausen".</summary>
    private static readonly Words BeforeBodies = new("uss", "u.s.s.", "hms", "h.m.s.", "ss", "s.s.", "rms", "r.m.s.", "usns", "hmas", "hmcs", "ms", "m.s.", "kz", "veb", "ntl", "ag", "ucla", "nyu", "cuny", "suny");

    public static RecordKind Of(string heading)
    {
        var text = heading.AsSpan();
        if (text.IsEmpty)
            return RecordKind.UnknownAgent;

        var open = text.IndexOfAny('(', '[');
        var bare = open > 0 ? text[..open].TrimEnd(" ,") : text;
        var brackets = open > 0 ? text[open..] : [];
        if (FamilyHeading.IsFamily(bare) || (open > 0 && FamilyHeading.IsWord(NameWords.FirstWord(text[(open + 1)..]).Trim("):"))))
            return RecordKind.Family;

        var comma = bare.IndexOf(',');
        return comma < 0 ? OfOneSegment(bare, brackets, hasDates: false) : OfSegments(bare, comma, text, brackets);
    }

    private static RecordKind OfSegments(ReadOnlySpan<char> bare, int comma, ReadOnlySpan<char> text, ReadOnlySpan<char> brackets)
    {
        var first = bare[..comma];
        var all = bare[(comma + 1)..].Trim();
        var second = all.IndexOf(',') is >= 0 and var next ? all[..next] : all;
        if (NameDates.IsDates(second))
            return OfOneSegment(first, [], hasDates: true);
        if (NameWords.IsSurelyTitle(second) && !second.StartsWith("of "))
            return RecordKind.Person;

        // "Hall, Marnie": a surname that is a word of bodies too.
        if (!first.Contains(' ') && !second.IsEmpty && second.Count(' ') < 3 && !HasBodyWord(all))
            return RecordKind.Person;
        if (HasLifeDates(bare) || HasTitle(all))
            return RecordKind.Person;

        // "Smith, Barney & Co." and "Retail, Wholesale, and Department Store Union".
        var words = 0;
        foreach (var range in bare.SplitAny(' ', ',', '/'))
        {
            var word = bare[range];
            if (word.IsEmpty)
                continue;
            words++;
            if (IsOfBodies(word) && !(words > 1 && AlsoNames.Have(word)) && !(words == 1 && comma == word.Length && second.Count(' ') < 2 && Forenames.Have(NameWords.FirstWord(second))))
                return RecordKind.CorporateBody;
        }

        // "Kilburn, B. W. (Benjamin West)".
        return !IsFullerForm(second, brackets)
            && (first.Count(' ') > 3 || second.IsEmpty || (char.IsLower(second[0]) && !NameWords.IsParticle(NameWords.FirstWord(second)) && text.Length > 60))
            ? RecordKind.CorporateBody : RecordKind.Person;
    }

    private static RecordKind OfOneSegment(ReadOnlySpan<char> bare, ReadOnlySpan<char> brackets, bool hasDates)
    {
        var inside = brackets.Trim("()[] ");
        var words = bare.Count(' ') + 1;
        var first = NameWords.FirstWord(bare);
        var last = bare[(bare.LastIndexOf(' ') + 1)..];
        if (IsFullerForm(bare, brackets) || (words == 1 && AreForenames(inside)))
            return RecordKind.Person;

        // "Park Chung-hee": a small letter behind a hyphen is written in no body's name.
        if (words == 2 && last.IndexOf('-') is > 1 and var hyphen && hyphen + 2 < last.Length && char.IsLower(last[hyphen + 1]) && NameOrder.SurnameFirst(bare) > 0)
            return RecordKind.Person;
        if (words <= 6 && !HasBodyWord(bare) && (NameDates.IsDates(inside) || EndsInDates(inside) || HasTitle(inside)))
            return RecordKind.Person;

        // "General Grant (Steamship)", "Grace Church (Brooklyn, N.Y.)": what is said in brackets outweighs the words before.
        if (HasBodyWord(inside) || (inside.Contains(", ", StringComparison.Ordinal) && inside.EndsWith('.')) || inside.Contains(" : ", StringComparison.Ordinal))
            return RecordKind.CorporateBody;

        // "Dominique Perrault", said to be an architect before it.
        if (bare.IndexOf(':') is > 0 and var colon && NameWords.IsRole(bare[..colon].TrimEnd()))
            return RecordKind.Person;
        if (NameWords.IsTitleBefore(first) && words > 1 && !HasBodyWord(bare[(first.Length + 1)..]))
            return RecordKind.Person;
        if (NameWords.IsOffice(first) && words is 2 or 3 && (Forenames.Have(Word(bare, 1)) || NameWords.IsNumeral(last)) && !(words == 3 && IsOfBodies(last)))
            return RecordKind.Person;
        if (bare.IndexOf(". ") is > 3 and var stop && !HeadingEnds.IsAbbreviation(bare[..(stop + 1)]))
            return RecordKind.CorporateBody;
        if (HasBodyWord(bare))
            return OfBodyWords(bare, words, first, last, hasDates);
        if (bare.StartsWith("The ") || bare.ContainsAny('/', '+', '!') || bare.ContainsAnyInRange('0', '9') || BeforeBodies.Have(first))
            return RecordKind.CorporateBody;
        if (inside.Contains(", ", StringComparison.Ordinal))
            return RecordKind.CorporateBody;

        // Life dates; bodies write theirs in brackets.
        if (hasDates)
            return RecordKind.Person;
        if (words == 1)
            return OfOneWord(bare);
        if (words <= 4 && (Forenames.Have(first) || NameOrder.SurnameFirst(bare) > 0 || IsInitial(first)))
            return RecordKind.Person;
        if (HasParticle(bare))
            return RecordKind.Person;
        if (HasSmallWord(bare) || words > 3)
            return RecordKind.CorporateBody;
        if (HasBodyEnding(last))
            return RecordKind.CorporateBody;
        if (bare.Contains('.') || last.Length > 3 && Forenames.Have(last) || HasOtherAlphabet(bare))
            return RecordKind.Person;
        return HasBodyEnding(first) ? RecordKind.CorporateBody : RecordKind.Person;
    }

    /// <summary>"NAACP" and "AFSCME" are bodies, "Virgil" somebody; any other single word may be either.</summary>
    private static RecordKind OfOneWord(ReadOnlySpan<char> word)
    {
        if (HasOtherAlphabet(word))
            return RecordKind.Person;
        if (word.Length > 2 && !word.ContainsAnyInRange('a', 'z'))
            return RecordKind.CorporateBody;
        if (word.ContainsAny('.', '_', '@') || HasInnerCapital(word))
            return RecordKind.CorporateBody;
        return Forenames.Have(word) ? RecordKind.Person : HasBodyEnding(word) && word.Length > 9 ? RecordKind.CorporateBody : RecordKind.UnknownAgent;
    }

    /// <summary>Words of bodies in one phrase: a body, unless the only one is the surname behind a forename ("Rosa Parks"), or "John of the Cross".</summary>
    private static RecordKind OfBodyWords(ReadOnlySpan<char> bare, int words, ReadOnlySpan<char> first, ReadOnlySpan<char> last, bool hasDates)
    {
        if (words == 3 && NameOrder.SurnameFirst(bare) > 0)
            return RecordKind.Person;
        if (NameOrder.JoinsSurnames(bare) || (Forenames.Have(first) && words is >= 3 and <= 6 && HasJoinedParticles(bare)))
            return RecordKind.Person;
        if ((Forenames.Have(first) || IsInitial(first)) && (hasDates || AlsoNames.Have(last)) && words is 2 or 3 && !HasBodyWord(bare[..(bare.Length - last.Length)]))
            return RecordKind.Person;
        if (words is 3 or 4 && Forenames.Have(first) && (Word(bare, 1) is "of" || Word(bare, 1) is "the"))
            return RecordKind.Person;
        return RecordKind.CorporateBody;
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

    private static bool IsOfBodies(ReadOnlySpan<char> word) => BodyWords.Have(word.Trim("\"“”'’")) || Joining.Contains(word) || word.EndsWith("'s") || word.EndsWith("’s");

    private static bool HasParticle(ReadOnlySpan<char> text)
    {
        foreach (var range in text.Split(' '))
        {
            if (range.Start.Value > 0 && NameWords.IsParticle(text[range]))
                return true;
        }

        return false;
    }

    /// <summary>"von und zu".</summary>
    private static bool HasJoinedParticles(ReadOnlySpan<char> text) => text.Contains(" von und zu ", StringComparison.Ordinal) || text.Contains(" de et ", StringComparison.Ordinal);

    /// <summary>"Internationale situationniste", "Svenska akademien": people write every name of theirs with a capital.</summary>
    private static bool HasSmallWord(ReadOnlySpan<char> text)
    {
        foreach (var range in text.Split(' '))
        {
            var word = text[range];
            if (range.Start.Value > 0 && word.Length > 1 && char.IsLower(word[0]) && !NameWords.IsParticle(word) && !word.Contains('\'') && !word.Contains('-'))
                return true;
        }

        return false;
    }

    private static bool HasBodyEnding(ReadOnlySpan<char> word)
    {
        if (word.Length < 6)
            return false;
        foreach (var ending in (ReadOnlySpan<string>)["tion", "sion", "isme", "ismo", "ismus", "ism", "ists", "ments", "ology", "graphy", "ics", "ción", "ção", "zione", "schaft", "heit", "keit", "tät", "werke", "tion's", "ness", "ware", "fabriken", "fabrieken", "fabrik", "industrie", "gesellschaft", "genossenschaft", "verein", "verband", "vereinigung", "spoorwegen", "bahnen", "hauptamt", "staffel", "ministerium", "kommission", "gemeinde", "schule", "seminar", "kloster", "museum", "bibliothek", "archiv", "anstalt", "verwaltung", "behörde", "kammer", "kasse", "betriebe", "zeitung", "verlag"])
        {
            if (word.EndsWith(ending, StringComparison.OrdinalIgnoreCase))
                return true;
        }

        return false;
    }

    private static bool HasLifeDates(ReadOnlySpan<char> text)
    {
        var place = 0;
        foreach (var range in text.Split(','))
        {
            var part = text[range].Trim();
            // "1757-1827. Songs of innocence": a work behind the dates.
            if (place++ > 1 && (NameDates.IsDates(part) || (part.IndexOf(". ") is > 3 and var stop && NameDates.IsDates(part[..stop]))))
                return true;
        }

        return false;
    }

    /// <summary>A part that people bear and bodies do not: "Earl of", "of London", "Mrs.".</summary>
    private static bool HasTitle(ReadOnlySpan<char> parts)
    {
        var place = 0;
        foreach (var range in parts.Split(','))
        {
            var part = parts[range].Trim();
            if (NameWords.IsSurelyTitle(part) && !part.StartsWith("the ") && !(place == 0 && part.StartsWith("of ")))
                return true;
            place++;
        }

        return false;
    }

    /// <summary>"Emirati artist, 1961-": what somebody was and when.</summary>
    private static bool EndsInDates(ReadOnlySpan<char> inside) =>
        inside.LastIndexOf(',') is > 0 and var comma && NameDates.IsDates(inside[(comma + 1)..])
        && inside[(inside[..comma].LastIndexOf(' ') + 1)..comma] is { IsEmpty: false } word && (char.IsLower(word[0]) || NameWords.IsRole(word));

    /// <summary>Initials, and brackets that write them out: "H. D. (Hilda Doolittle)".</summary>
    private static bool IsFullerForm(ReadOnlySpan<char> initials, ReadOnlySpan<char> brackets)
    {
        var inside = brackets.Trim("()[] ");
        if (inside.IsEmpty || initials.IndexOf('.') < 0)
            return false;
        foreach (var range in initials.Split(' '))
        {
            var word = initials[range];
            if (!word.IsEmpty && !(word.Length == 2 && word[1] == '.' && inside.Contains(word[..1], StringComparison.Ordinal)))
                return false;
        }

        return true;
    }

    /// <summary>"Jean", "Marie-Louise", "Jean, Paul": nothing but forenames.</summary>
    public static bool AreForenames(ReadOnlySpan<char> inside)
    {
        if (inside.IsEmpty)
            return false;
        foreach (var range in inside.SplitAny(' ', '-', ','))
        {
            if (!inside[range].IsEmpty && !Forenames.Have(inside[range]))
                return false;
        }

        return true;
    }

    private static bool IsInitial(ReadOnlySpan<char> word) => word.Length > 1 && word[1] == '.' && char.IsUpper(word[0]) && word.Length <= 6;

    private static bool HasInnerCapital(ReadOnlySpan<char> word)
    {
        for (var place = 2; place < word.Length; place++)
        {
            if (char.IsUpper(word[place]) && char.IsLower(word[place - 1]) && !word.StartsWith("Mac") && !word.StartsWith("Mc"))
                return true;
        }

        return false;
    }

    private static bool HasOtherAlphabet(ReadOnlySpan<char> text) => text.ContainsAnyInRange('\u0370', '\u1cff') || text.ContainsAnyInRange('\u3040', '\ud7af');

    private static ReadOnlySpan<char> Word(ReadOnlySpan<char> text, int number)
    {
        var place = 0;
        foreach (var range in text.Split(' '))
        {
            if (place++ == number)
                return text[range];
        }

        return [];
    }
}
