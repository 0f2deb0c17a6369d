using Fonds.Description.Access;
using Fonds.Description.AccessPoints;
using Fonds.Description.Marc;
using Fonds.Description.Names;
using Fonds.Description.Records;
using Fonds.Description.Statements;
using Fonds.Description.Units;

namespace Fonds.Formats.Marc;

/// <summary>Headings of a finding aid as entries of a MARC record. A heading is parted into subfields only where they join to the same words again.</summary>
internal static class HeadingsToMarc
{
    /// <summary>Creators: the first as main entry, the others as added entries.</summary>
    public static IEnumerable<Statement?> Creators(UnitOfDescription unit)
    {
        var isFirst = true;
        foreach (var heading in unit.Headings.Where(one => one.Manner == AccessManner.Origination && !Publication.IsInternal(one.Statement)))
        {
            var tag = heading.Kind switch
            {
                RecordKind.Person or RecordKind.Family => isFirst ? "100" : "700",
                RecordKind.CorporateBody => isFirst ? "110" : "710",
                _ => "720",
            };
            isFirst &= tag == "720";
            yield return Entry(heading, tag, Indicators(heading, tag), heading.Role ?? (tag[0] == '7' ? "creator" : null));
        }
    }

    /// <summary>Access points: subjects, and added entries for names that have a role.</summary>
    public static IEnumerable<Statement?> AccessPoints(UnitOfDescription unit)
    {
        foreach (var heading in unit.Headings.Where(one => one.Manner == AccessManner.ControlAccess && !Publication.IsInternal(one.Statement)))
        {
            var tag = TagOf(heading);
            yield return Entry(heading, tag, Indicators(heading, tag), tag[0] == '7' ? heading.Role : null);
        }
    }

    /// <summary>The name in subfields of a field with this tag, such as 100, 400 or 510.</summary>
    public static List<(char Code, string? Text)> Parts(string text, RecordKind kind, string tag)
    {
        if (kind is RecordKind.Person or RecordKind.Family && NameReader.Read(text, kind).Dates is { Length: > 0 } dates && text.EndsWith(", " + dates, StringComparison.Ordinal))
        {
            List<(char, string?)> parts = [('a', text[..^(dates.Length + 1)]), ('d', dates)];
            if (MarcHeadings.NameIn(new MarcField(MarcFieldToBe.Of(tag, "  ", [.. parts])!)) == text)
                return parts;
        }

        return [('a', text)];
    }

    /// <summary>First indicator of a name: a surname or family, a name in direct order.</summary>
    public static char NameIndicator(string text, RecordKind kind) => kind switch
    {
        RecordKind.Family => '3',
        RecordKind.Person => text.Contains(',', StringComparison.Ordinal) ? '1' : '0',
        RecordKind.CorporateBody => '2',
        _ => ' ',
    };

    private static string TagOf(AccessPoint heading)
    {
        var isAdded = heading.Role is not (null or "subject") || heading.Statement["encodinganalog"] is ['7', ..];
        return heading.Kind switch
        {
            RecordKind.Person or RecordKind.Family => isAdded ? "700" : "600",
            RecordKind.CorporateBody => isAdded ? "710" : "610",
            RecordKind.UnknownAgent => "720",
            RecordKind.Place => "651",
            RecordKind.GenreForm => "655",
            RecordKind.Occupation => "656",
            RecordKind.Function => "657",
            RecordKind.Work => "630",
            _ => "650",
        };
    }

    private static string Indicators(AccessPoint heading, string tag) => tag switch
    {
        "720" => heading.Kind == RecordKind.Person ? "1 " : "  ",
        ['1' or '7', ..] => $"{NameIndicator(heading.Heading, heading.Kind)} ",
        "600" or "610" => $"{NameIndicator(heading.Heading, heading.Kind)}{Thesaurus(heading)}",
        "630" => $"0{Thesaurus(heading)}",
        "656" or "657" => " 7",
        _ => $" {Thesaurus(heading)}",
    };

    // Second indicator of a subject: of the Library of Congress (names of its name file among them), of MeSH, named in $2, or none said.
    private static char Thesaurus(AccessPoint heading) => heading.Vocabulary switch
    {
        null => '4',
        "lcsh" => '0',
        "naf" when heading.Kind is RecordKind.Person or RecordKind.Family or RecordKind.CorporateBody or RecordKind.Work => '0',
        "mesh" => '2',
        _ => '7',
    };

    private static Statement? Entry(AccessPoint heading, string tag, string indicators, string? role)
    {
        var parts = tag[0] == '6' && heading.Kind is not (RecordKind.Person or RecordKind.Family or RecordKind.CorporateBody)
            ? Subdivided(heading.Heading) : Parts(heading.Heading, heading.Kind, tag);
        parts.Add(('e', role));
        parts.Add(('0', heading.Identifier is { } identifier ? identifier.Uri ?? identifier.Value : null));
        parts.Add(('2', heading.Vocabulary is { } source && (indicators[1] == '7' || (tag[0] is '1' or '7' && source != "naf" && tag != "720")) ? source : null));
        return MarcFieldToBe.Of(tag, indicators, [.. parts]);
    }

    // What kind a subdivision is, a finding aid does not say: dates are known by their look, all others are general ($x).
    private static List<(char Code, string? Text)> Subdivided(string heading)
    {
        var pieces = heading.Split(" -- ");
        if (pieces.Length == 1)
            pieces = heading.Split("--", StringSplitOptions.TrimEntries);
        return [('a', pieces[0]), .. pieces.Skip(1).Select(piece => (IsPeriod(piece) ? 'y' : 'x', (string?)piece))];
    }

    private static bool IsPeriod(string piece) => piece.EndsWith("century", StringComparison.Ordinal) || (piece.Length >= 4 && piece[^4..].All(char.IsAsciiDigit)) || piece.EndsWith('-');
}
