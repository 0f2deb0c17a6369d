using Fonds.Description.AccessPoints;
using Fonds.Description.Records;

namespace Fonds.Description.Names;

/// <summary>
/// Reads the heading of a person, family or corporate body as an archivist does. A scanner by hand: headings come by the
/// hundred thousand. Every text has a reading, and no text is an error.
/// </summary>
public static class NameReader
{
    /// <summary>Longer texts are no names; what is beyond is left as not understood.</summary>
    private const int LongestName = 2000;

    /// <summary>Reads a heading; the kind is worked out from its form when nobody knows it.</summary>
    public static NameReading Read(string text, RecordKind? kind = null)
    {
        ArgumentNullException.ThrowIfNull(text);
        var clean = HeadingEnds.WithoutMarks(text);
        if (clean.Length > LongestName)
            return new(text, Known(kind) ?? RecordKind.UnknownAgent) { Name = "", Rest = text };

        var head = clean.AsSpan().Trim();
        List<string>? subdivisions = null;
        List<string>? relators = null;
        var (place, dash) = HeadingEnds.Subdivision(head);
        if (place >= 0)
        {
            var tail = head[(place + dash)..];
            head = head[..place];
            while (!tail.IsEmpty)
            {
                var (next, length) = HeadingEnds.Subdivision(tail);
                var part = HeadingEnds.SubdivisionText(next < 0 ? tail : tail[..next]);
                tail = next < 0 ? [] : tail[(next + length)..];
                if (part.IsEmpty)
                    continue;
                if (Relators.IsKnown(part))
                    (relators ??= []).Add(Lower(part));
                else
                    (subdivisions ??= []).Add(part.ToString());
            }
        }

        string? parallel = null;
        var other = HeadingEnds.OtherScript(head);
        if (other < head.Length)
        {
            parallel = head[other..].Trim(" /-–").ToString();
            head = head[..other].TrimEnd(" ([/-–");
        }

        head = WithoutRelators(HeadingEnds.Trimmed(head), ref relators);
        var heading = head.ToString();
        var read = (Known(kind) ?? KindOfName.Of(heading)) switch
        {
            RecordKind.Person => PersonHeading.Read(text, heading),
            RecordKind.Family => FamilyHeading.Read(text, heading),
            var body => BodyHeading.Read(text, heading, body),
        };
        return subdivisions is null && relators is null && parallel is null
            ? read
            : read with { Subdivisions = subdivisions ?? [], Relators = relators is null ? read.Relators : [.. relators, .. read.Relators], Parallel = parallel };
    }

    /// <summary>
    /// Takes roles off the end: "Tate, Dan, 1896- performer", "Archive of Folk Song (U.S.), collector". In front of one stands a comma,
    /// a date or a bracket, for "Deutscher Schriftsteller Verband translator" may be a name.
    /// </summary>
    private static ReadOnlySpan<char> WithoutRelators(ReadOnlySpan<char> head, scoped ref List<string>? relators)
    {
        while (head.LastIndexOf(' ') is > 0 and var space && head[^1] != ')')
        {
            if (!Relators.IsKnown(head[(space + 1)..]))
            {
                // "former owner", "book designer"
                space = head[..space].TrimEnd().LastIndexOf(' ');
                if (space <= 0 || !Relators.IsKnown(head[(space + 1)..]))
                    break;
            }

            var before = head[..space].TrimEnd();
            // "Garlin, Sender": a forename, where no other stands.
            if (before.IsEmpty || (char.IsUpper(head[space + 1]) && before.IndexOf(',') == before.Length - 1) || !(before[^1] is ',' or '-' or ')' || char.IsAsciiDigit(before[^1])) || (before[^1] != ',' && !char.IsLower(head[space + 1])))
                break;
            (relators ??= []).Insert(0, Lower(head[(space + 1)..].TrimEnd('.')));
            head = HeadingEnds.Trimmed(before);
        }

        return head;
    }

    internal static string Lower(ReadOnlySpan<char> part) => part.ToString().ToLowerInvariant();

    private static RecordKind? Known(RecordKind? kind) => kind is RecordKind.Person or RecordKind.Family or RecordKind.CorporateBody ? kind : null;
}
