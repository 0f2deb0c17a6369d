using Fonds.Description.AccessPoints;
using Fonds.Description.Records;

namespace Fonds.Description.Names;

/// <summary>
/// The parts of a person's heading (RDA 9, MARC X00): surname, comma, forename, then what tells bearers of the name apart;
/// or the name in the order of speech.
/// </summary>
internal ref partial struct PersonHeading
{
    private string? surname;
    private string? forename;
    private string? numeration;
    private string? title;
    private string? fuller;
    private string? dates;
    private string? rest;
    private List<string>? relators;
    private bool isSovereign;

    public static NameReading Read(string text, string heading)
    {
        var person = default(PersonHeading);
        var (bare, groups) = BracketedWords.Apart(heading);
        person.ReadParts(bare);
        if (person.surname is null && groups is [var only, ..] && !bare.AsSpan().Trim().ContainsAny(' ', ',') && KindOfName.AreForenames(only))
        {
            // "Dupont (Jean)": the forename in brackets, as French inventories print it.
            (person.surname, person.forename) = (person.forename, only);
            groups.RemoveAt(0);
        }

        foreach (var group in groups ?? [])
            person.ReadGroup(group);

        return new(text, RecordKind.Person)
        {
            Name = person.surname is null ? person.forename ?? heading : person.forename is null ? person.surname : $"{person.surname}, {person.forename}",
            Surname = person.surname, Forename = person.forename, Numeration = person.numeration, Title = person.title,
            Fuller = person.fuller, Dates = person.dates, Rest = person.rest, Relators = person.relators ?? (IReadOnlyList<string>)[],
        };
    }

    private void ReadParts(ReadOnlySpan<char> bare)
    {
        var comma = bare.IndexOf(',');
        var first = HeadingEnds.Trimmed(comma < 0 ? bare : bare[..comma]);
        if (NameDates.AtEnd(first) is var start && start < first.Length)
        {
            dates = Tidy(first[start..]);
            first = HeadingEnds.Trimmed(first[..start]);
        }

        var isAddressed = false;
        isSovereign = comma > 0 && IsSovereign(first, bare[(comma + 1)..]);
        var place = isSovereign ? 1 : 0;
        foreach (var range in comma < 0 ? default : bare[(comma + 1)..].Split(','))
        {
            var part = HeadingEnds.Trimmed(bare[(comma + 1)..][range]);
            if (part.IsEmpty)
                continue;
            isAddressed |= forename is null && NameWords.IsTitleBefore(part);
            ReadPart(part, place++);
        }

        if (isSovereign && title is not null)
        {
            forename = Tidy(WithoutSuffix(first));
            return;
        }

        if (forename is null)
        {
            ReadDirect(first, isAddressed);
            return;
        }

        var trimmed = WithoutSuffix(first);
        surname = Tidy(trimmed);
    }

    /// <summary>One part behind the first comma: the forename once, else what it is by its words.</summary>
    private void ReadPart(ReadOnlySpan<char> part, int place)
    {
        if (NameDates.IsDates(part))
        {
            if (dates is null)
                dates = Tidy(part);
            else
                dates = $"{dates}, {part}";
        }
        else if (NameWords.IsNumeral(part) && part.Length > (place == 0 ? 1 : 0))
        {
            numeration ??= Tidy(part.TrimEnd('.'));
        }
        else if (Relators.IsKnown(part) && !(place == 0 && char.IsUpper(part[0])))
        {
            (relators ??= []).Add(NameReader.Lower(part));
        }
        else if (place == 0 ? NameWords.IsSurelyTitle(part) || (char.IsLower(part[0]) && part.Contains(' ') && NameWords.IsSovereign(part)) : NameWords.IsTitle(part) || NameWords.IsNobility(part))
        {
            AddTitle(part);
        }
        else if (isSovereign)
        {
            AddTitle(part);
        }
        else if (forename is null && dates is null)
        {
            ReadForename(part);
        }
        else if (DatesThenMore(part) is > 0 and var more && dates is null)
        {
            dates = Tidy(part[..more]);
            AddRest(part[more..].TrimStart(" .;"));
        }
        else if (char.IsLower(part[0]))
        {
            // Words for what somebody was: "of Paris", "printer", "wife of John".
            AddTitle(part);
        }
        else
        {
            AddRest(part);
        }
    }

    private void ReadForename(ReadOnlySpan<char> part)
    {
        var start = NameDates.AtEnd(part);
        if (start < part.Length)
        {
            dates = Tidy(part[start..]);
            part = HeadingEnds.Trimmed(part[..start]);
        }

        part = WithoutSuffix(WithoutTitle(part, atLeast: 1));
        // A heading and the work it names: "Shakespeare, William. Hamlet".
        if (part.IndexOf(". ") is > 2 and var stop && !HeadingEnds.IsAbbreviation(part[..(stop + 1)]) && !part[..stop].Contains('.'))
        {
            AddRest(part[(stop + 2)..]);
            part = part[..stop];
        }

        forename = part.IsEmpty ? null : Tidy(part);
    }

    /// <summary>Takes terms of address off the front: "Mrs. Alex", "Sir Thomas Fowell".</summary>
    private ReadOnlySpan<char> WithoutTitle(ReadOnlySpan<char> name, int atLeast)
    {
        string? before = null;
        while (name.IndexOf(' ') is > 0 and var space && NameWords.IsTitleBefore(name[..space]) && name[(space + 1)..].Trim().Length >= atLeast
            && (NameWords.IsSurelyTitle(name[..space]) || IsBeforeWholeName(name[..space], name[(space + 1)..])))
        {
            before = before is null ? Tidy(name[..space]) : $"{before} {name[..space]}";
            name = name[(space + 1)..].TrimStart();
        }

        if (before is not null)
            title = title is null ? before : $"{before}, {title}";
        return name;
    }

    private static bool IsBeforeWholeName(ReadOnlySpan<char> word, ReadOnlySpan<char> name) =>
        NameWords.IsBeforeWholeName(word) && name.TrimStart().Contains(' ') && Forenames.Have(NameWords.FirstWord(name.TrimStart()));

    /// <summary>Takes numbers and words of generation off the end: "Martin Luther Jr.", "J. Knox IV".</summary>
    private ReadOnlySpan<char> WithoutSuffix(ReadOnlySpan<char> name)
    {
        while (name.LastIndexOf(' ') is > 0 and var space)
        {
            var word = name[(space + 1)..];
            if (numeration is null && NameWords.IsNumeral(word) && !word.EndsWith('.') && (word.Length > 1 || (title is not null && NameWords.IsOffice(title))))
                numeration = Tidy(word);
            else if (word is "Jr." or "Jr" or "Sr." or "Sr" or "jr." or "Junior" or "Esq." or "M.D." or "Ph.D.")
                AddTitle(word);
            else
                break;
            name = name[..space].TrimEnd(" ,");
        }

        return name;
    }

    private void ReadGroup(string group)
    {
        // "(Iraqi artist, 1940-2013)" and the French "(1932-2014 ; historien)": what they were, and when.
        var mark = group.LastIndexOf(',') is > 0 and var comma && NameDates.IsDates(group.AsSpan(comma + 1)) ? ',' : ';';
        foreach (var range in group.AsSpan().Split(mark))
        {
            var part = group.AsSpan()[range].Trim();
            if (part.IsEmpty)
                continue;
            if (NameDates.IsDates(part) && dates is null)
                dates = Tidy(part);
            else if (Relators.IsKnown(part))
                (relators ??= []).Add(NameReader.Lower(part));
            else if (NameWords.IsTitle(part) || (char.IsLower(part[0]) && !part.StartsWith("né")) || NameWords.IsOccupation(part) || range.Start.Value > 0 || mark == ',')
                AddTitle(part);
            else if (fuller is null)
                fuller = Tidy(part);
            else
                AddRest(part);
        }
    }

    /// <summary>"1564-1616. Hamlet": where the dates end and a work begins; -1 when that is not so.</summary>
    private static int DatesThenMore(ReadOnlySpan<char> part)
    {
        var stop = part.IndexOfAny('.', ';');
        return stop > 3 && NameDates.IsDates(part[..stop]) ? stop : -1;
    }

    private void AddTitle(ReadOnlySpan<char> part) => title = title is null ? Tidy(part) : $"{title}, {part}";

    private void AddRest(ReadOnlySpan<char> part) => rest = rest is null ? Tidy(part) : $"{rest}, {part}";

    private static string Tidy(ReadOnlySpan<char> part)
    {
        var text = part.Trim().ToString();
        while (text.Contains("  ", StringComparison.Ordinal))
            text = text.Replace("  ", " ", StringComparison.Ordinal);
        return text;
    }
}
