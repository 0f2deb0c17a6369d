using Fonds.Description.Statements;

namespace Fonds.Description.Marc;

/// <summary>
/// The dates of the materials of a bibliographic record (DACS 2.4): of archival materials beside the title (245 $f, $g), of published ones in the
/// imprint; coded in 046 and 008, which speak where no words do.
/// </summary>
internal static class MarcDates
{
    public static IEnumerable<Statement> Of(MarcRecord record)
    {
        var (inclusive, bulk) = (Coded(record, "i"), Coded(record, "k"));
        var (any, anyBulk) = (false, false);
        if (record.First("245") is { } title)
        {
            foreach (var (code, text) in title.Subfields)
            {
                if (code is not ('f' or 'g') || MarcText.WithoutStop(text) is not { Length: > 0 } words)
                    continue;
                any = true;
                anyBulk |= code == 'g';
                yield return Date(code == 'f' ? "245$f" : "245$g", words, code == 'f' ? "inclusive" : "bulk", code == 'f' ? inclusive : bulk);
            }
        }

        // The words may stand in the imprint of a record whose title has none.
        foreach (var imprint in any ? [] : record.Fields.Where(field => field.Tag is "264" or "260"))
        {
            if (imprint['c'] is { } written && MarcText.WithoutStop(written) is { Length: > 0 } words)
            {
                any = true;
                yield return Date(imprint.Tag, words, "inclusive", inclusive);
            }
        }

        if (!any && inclusive is not null)
            yield return Date("046", inclusive.Replace('/', '-'), "inclusive", inclusive);
        else if (!any && Fixed(record) is { } span)
            yield return Date("008", span.Text, span.Type, null);
        if (bulk is not null && !anyBulk)
            yield return Date("046", bulk.Replace('/', '-'), "bulk", bulk);
    }

    private static Statement Date(string analog, string words, string type, string? normal) =>
        MarcText.Said(Term.UnitDate, analog, words, normal is null ? [new("type", type)] : [new("type", type), new("normal", normal)]);

    // 046 $a says which dates: i inclusive, k bulk; $c and $e are years. The Library of Congress writes a whole span into $c.
    private static string? Coded(MarcRecord record, string type)
    {
        foreach (var field in record.All("046"))
        {
            if (field['a'] != type || field['c'] is not { } from)
                continue;
            return field['e'] is { } to ? $"{from}/{to}" : from;
        }

        return null;
    }

    private static (string Text, string Type)? Fixed(MarcRecord record)
    {
        if (record.Codes(6, 1) is not { } type || record.Codes(7, 4) is not { } from || record.Codes(11, 4) is not { } to)
            return null;
        return type switch
        {
            "i" or "k" or "m" or "d" or "q" or "u" or "c" when IsYear(from) => (to == "9999" ? $"{from}-" : IsYear(to) && to != from ? $"{from}-{to}" : from, type == "k" ? "bulk" : "inclusive"),
            "s" or "t" or "e" or "r" or "p" when IsYear(from) => (from, "inclusive"),
            "n" => ("undated", "inclusive"),
            _ => null,
        };
    }

    private static bool IsYear(string text) => !text.AsSpan().ContainsAnyExceptInRange('0', '9');
}
