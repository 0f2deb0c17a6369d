using System.Text;
using Fonds.Description.Marc;
using Fonds.Description.Statements;
using Fonds.Formats.Crosswalks;

namespace Fonds.Formats.Marc;

/// <summary>
/// Finds what a MARC record loses on its way to EAD or EAC-CPF by having it back: field by field, subfield by subfield. Not counted, for they say nothing by
/// themselves: the order of fields, and the punctuation that leads from one subfield to the next.
/// </summary>
internal sealed class MarcLosses(IReadOnlyList<KnownLoss> known, Action<Loss> found)
{
    private int line;

    /// <summary>Tells what differs between a record and what came back.</summary>
    /// <param name="atLine">The line of the record.</param>
    /// <param name="lines">The lines of its fields, as far as they have been noted.</param>
    public void Compare(Statement before, Statement after, int atLine, IReadOnlyDictionary<Statement, int> lines)
    {
        line = atLine;
        var kept = Fixed(after).Select(part => (part.Name, part.Value)).ToHashSet();
        foreach (var (name, value, part) in Fixed(before).Where(part => !kept.Contains((part.Name, part.Value))))
        {
            line = lines.GetValueOrDefault(part, atLine);
            Report(LossKind.Element, "record", name, value);
        }

        line = atLine;
        var had = Fixed(before).Select(part => (part.Name, part.Value)).ToHashSet();
        foreach (var (name, value, _) in Fixed(after).Where(part => !had.Contains((part.Name, part.Value))))
            Report(LossKind.Addition, "record", name, value);
        foreach (var foreign in before.Statements.Where(part => part.Term == Term.Foreign))
        {
            line = lines.GetValueOrDefault(foreign, atLine);
            Report(LossKind.Element, "record", foreign.Foreign!.LocalName, PlainText.Of(foreign), KnownLoss.AgainstTheRules);
        }

        line = atLine;
        foreach (var remark in before.Content.OfType<Remark>())
            Report(LossKind.Remark, "record", "(remark)", remark.Text);

        var left = new MarcRecord(after).Fields.ToList();
        foreach (var field in new MarcRecord(before).Fields)
        {
            line = lines.GetValueOrDefault(field.Statement, atLine);
            var partner = left.Where(one => one.Tag == field.Tag).Select(one => (Field: one, Shared: Shared(field, one))).OrderByDescending(one => one.Shared).FirstOrDefault();
            if (partner.Shared == 0)
            {
                Report(LossKind.Element, "record", field.Tag, field.AllWords);
                continue;
            }

            left.Remove(partner.Field);
            Compare(field, partner.Field);
        }

        line = atLine;
        foreach (var field in left)
            Report(LossKind.Addition, "record", field.Tag, field.AllWords);
    }

    private void Compare(MarcField before, MarcField after)
    {
        foreach (var indicator in new[] { "ind1", "ind2" })
        {
            if (before.Statement[indicator] != after.Statement[indicator])
                Report(LossKind.Attribute, before.Tag, "@" + indicator, before.Statement[indicator] ?? "");
        }

        var (one, other) = (before.Subfields.ToList(), after.Subfields.ToList());
        foreach (var subfield in one.ToArray())
        {
            if (other.FindIndex(candidate => candidate.Code == subfield.Code && Bare(candidate.Text) == Bare(subfield.Text)) is >= 0 and var place)
            {
                other.RemoveAt(place);
                one.Remove(subfield);
            }
        }

        foreach (var (code, text) in one)
            Report(LossKind.Element, before.Tag, "$" + code, text);
        foreach (var (code, text) in other)
            Report(LossKind.Addition, before.Tag, "$" + code, text);
    }

    private static IEnumerable<(string Name, string Value, Statement Part)> Fixed(Statement record) =>
        record.Statements.Where(part => part.Term is Term.MarcLeader or Term.MarcControlField)
            .Select(part => (part.Term == Term.MarcLeader ? "leader" : part["tag"] ?? "", string.Concat(part.Content.OfType<TextRun>().Select(run => run.Text)), part));

    private static int Shared(MarcField one, MarcField other)
    {
        var words = Words(other);
        return Words(one).Count(words.Contains);
    }

    private static HashSet<string> Words(MarcField field) => [.. field.Subfields.SelectMany(subfield => subfield.Text.Split(' ')).Select(Bare).Where(word => word.Length > 0)];

    private static string Bare(string text)
    {
        var bare = new StringBuilder(text.Length);
        foreach (var letter in text.Where(letter => !char.IsWhiteSpace(letter)))
            bare.Append(letter);
        return bare.ToString().TrimEnd('.', ',', ':', ';', '/');
    }

    private const int LongestValue = 200;

    private void Report(LossKind kind, string parent, string own, string value, string? why = null)
    {
        var name = $"{parent}/{own}";
        var reason = why ?? known.FirstOrDefault(one => one.Covers(kind, $"{TagOf(parent)}/{TagOf(own)}"))?.Reason ?? KnownLoss.Undocumented;
        found(new Loss(kind, parent == "record" ? name : $"record/{name}", line, name, value.Length > LongestValue ? value[..LongestValue] + "…" : value, reason));
    }

    // Systems give fields of their own tags of letters, such as LKR and CAT.
    private static string TagOf(string name) =>
        name is "record" or "leader" or ['$' or '@' or '(', ..] || (name.Length == 3 && name.All(char.IsAsciiDigit)) ? name : MarcKnownLosses.OwnTags;
}
