using Fonds.Description.AccessPoints;
using Fonds.Description.Records;

namespace Fonds.Description.Names;

/// <summary>
/// The parts of a corporate body's heading (RDA 11, MARC X10): the body or jurisdiction, its divisions behind stops, and what stands in
/// brackets to tell bodies of one name apart.
/// </summary>
internal static class BodyHeading
{
    public static NameReading Read(string text, string heading, RecordKind kind)
    {
        var relators = new List<string>();
        var head = heading.AsSpan();
        string? dates = null;
        while (head.LastIndexOf(',') is > 0 and var comma && comma > head.LastIndexOf(')'))
        {
            var part = HeadingEnds.Trimmed(head[(comma + 1)..]);
            if (Relators.IsKnown(part))
                relators.Add(NameReader.Lower(part));
            else if (dates is null && NameDates.IsDates(part) && !IsOrdinal(part))
                dates = part.ToString();
            else
                break;
            head = HeadingEnds.Trimmed(head[..comma]);
        }

        var name = head.ToString();
        string? qualifier = null;
        foreach (var group in BracketedWords.Apart(name).Groups ?? [])
        {
            foreach (var range in group.AsSpan().Split(" : "))
            {
                var part = group.AsSpan()[range].Trim();
                if (part.IsEmpty)
                    continue;
                if (dates is null && NameDates.IsDates(part) && !IsOrdinal(part))
                    dates = part.ToString();
                else if (Relators.IsKnown(part))
                    relators.Add(NameReader.Lower(part));
                else
                    qualifier = qualifier is null ? part.ToString() : $"{qualifier} : {part}";
            }
        }

        relators.Reverse();
        return new(text, kind) { Name = name, Dates = dates, Qualifier = qualifier, Units = Units(name), Relators = relators };
    }

    /// <summary>"9th" and "64th" number congresses and regiments, and are no dates.</summary>
    private static bool IsOrdinal(ReadOnlySpan<char> part) => part.Length <= 5 && char.IsLetter(part[^1]);

    /// <summary>"United States. Army. Corps of Engineers": each stop before a capital parts, unless it ends an abbreviation.</summary>
    private static List<string> Units(string name)
    {
        var units = new List<string>();
        var depth = 0;
        var start = -1;
        for (var place = 0; place < name.Length; place++)
        {
            switch (name[place])
            {
                case '(' or '[':
                    depth++;
                    break;
                case ')' or ']':
                    depth--;
                    break;
                case '.' when depth <= 0 && place + 2 < name.Length && name[place + 1] == ' ' && char.IsUpper(name[place + 2])
                    && !HeadingEnds.IsAbbreviation(name.AsSpan(0, place + 1)):
                    if (start >= 0)
                        units.Add(name[start..place].Trim());
                    start = place + 2;
                    break;
            }
        }

        if (start >= 0)
            units.Add(HeadingEnds.Trimmed(name.AsSpan(start)).ToString());
        return units;
    }
}
