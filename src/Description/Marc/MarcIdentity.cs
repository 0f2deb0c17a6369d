using System.Collections.Immutable;
using Fonds.Description.Languages;
using Fonds.Description.Statements;

namespace Fonds.Description.Marc;

/// <summary>What identifies the materials of a bibliographic record: title, codes, dates, extent, creators, holder, languages (MARC 21 0XX to 3XX, 852; DACS 2).</summary>
internal static class MarcIdentity
{
    // Where an archive writes its call number, the surest place first.
    private static readonly (string Tag, string Codes)[] CallNumbers = [("099", "abcdefghijklmnopqrstuvwxyz"), ("090", "ab"), ("098", "a"), ("096", "ab"), ("852", "khijlm"), ("050", "ab"), ("055", "ab"), ("060", "ab"), ("070", "ab"), ("084", "ab"), ("082", "ab"), ("080", "ab")];

    public static IEnumerable<Statement> Of(MarcRecord record)
    {
        foreach (var part in Codes(record).Concat(Titles(record)).Concat(MarcDates.Of(record)).Concat(MarcAccess.Creators(record)).Concat(Extents(record)))
            yield return part;
        foreach (var field in record.All("520"))
        {
            if (MarcNotes.Of(field) is { Term: Term.Abstract } summary)
                yield return summary with { Content = [new TextRun(PlainText.Of(summary))] };
        }

        foreach (var part in LanguagesIn(record).Concat(Holder(record)).Concat(Specifics(record)).Concat(MarcLinks.Objects(record)))
            yield return part;
    }

    private static IEnumerable<Statement> Codes(MarcRecord record)
    {
        var said = new HashSet<string>(StringComparer.Ordinal);
        foreach (var (tag, codes) in CallNumbers)
        {
            foreach (var field in record.All(tag))
            {
                if (MarcText.WithoutLead(field.Words(codes)) is { Length: > 0 } code && said.Add(code))
                    yield return MarcText.Said(Term.ReferenceCode, tag, code);
            }
        }
    }

    private static IEnumerable<Statement> Titles(MarcRecord record)
    {
        if (record.First("245") is not { } field)
            yield break;
        var words = string.Join(' ', field.Subfields.Where(subfield => "abknps".Contains(subfield.Code, StringComparison.Ordinal)).Select(subfield => subfield.Text));
        if (MarcText.WithoutStop(words) is { Length: > 0 } title)
            yield return MarcText.Said(Term.Title, "245", title);
    }

    // A number and what it counts are parted in 300 $a and $f: "12.5 $f linear feet $a (24 boxes)".
    private static IEnumerable<Statement> Extents(MarcRecord record)
    {
        foreach (var field in record.All("300"))
        {
            var content = ImmutableArray.CreateBuilder<Node>();
            var extent = "";
            foreach (var (code, text) in field.Subfields)
            {
                if (code == 'a')
                {
                    FlushExtent();
                    extent = text;
                }
                else if (code is 'f' or 'g')
                    extent = $"{extent} {text}";
                else if (code is 'b' or 'c' or 'e' or '3')
                {
                    FlushExtent();
                    Add(code switch { 'b' => Term.PhysicalFacet, 'c' => Term.Dimensions, _ => null }, text);
                }
            }

            FlushExtent();
            if (content.Count > 0)
                yield return MarcText.Said(Term.PhysicalDescription, "300", content.ToImmutable());

            void FlushExtent()
            {
                if (extent.Length > 0)
                    Add(Term.Extent, extent);
                extent = "";
            }

            void Add(Term? term, string text)
            {
                if (MarcText.WithoutStop(text.TrimEnd(' ', '+')) is not { Length: > 0 } words)
                    return;
                if (content.Count > 0)
                    content.Add(new TextRun(" "));
                content.Add(term is { } known ? Statement.Of(known, words) : new TextRun(words));
            }
        }
    }

    // Codes in 041 (older records run them together: engfre) and in 008, a sentence in 546.
    private static IEnumerable<Statement> LanguagesIn(MarcRecord record)
    {
        var written = record.All("041").Where(field => field.SecondIndicator != '7').SelectMany(field => field.All("ad")).SelectMany(Triples)
            .Append(record.Codes(35, 3) ?? "").ToArray();
        var codes = written.Where(code => LanguageCodes.Understand(code) is not null && code is not ("zxx" or "und" or "mul" or "mis")).Distinct(StringComparer.Ordinal).ToArray();
        var sentence = string.Join(' ', record.All("546").Select(field => field.AllWords).Where(words => words.Length > 0));
        if (codes.Length == 0 && sentence.Length == 0)
            yield break;
        var languages = codes.Select(code => new Statement(Term.Language, [new("langcode", code)], sentence.Length > 0 ? [] : [new TextRun(LanguageCodes.Understand(code)!.Value.Name)])).ToArray();
        var content = ImmutableArray.CreateBuilder<Node>();
        if (sentence.Length > 0)
            content.Add(new TextRun(sentence));
        foreach (var language in languages)
        {
            if (content.Count > 0 && sentence.Length == 0)
                content.Add(new TextRun(", "));
            content.Add(language);
        }

        yield return MarcText.Said(Term.LanguageOfMaterial, sentence.Length > 0 ? "546" : record.First("041") is null ? "008" : "041", content.ToImmutable());
    }

    private static IEnumerable<string> Triples(string codes)
    {
        if (codes.Length % 3 != 0 || codes.Contains(' ', StringComparison.Ordinal))
            return [codes];
        return Enumerable.Range(0, codes.Length / 3).Select(place => codes.Substring(place * 3, 3));
    }

    private static IEnumerable<Statement> Holder(MarcRecord record)
    {
        var field = record.All("852").Cast<MarcField?>().FirstOrDefault(one => one!.Value['a'] is not null || one.Value['b'] is not null);
        if (field is not { } location)
            yield break;
        var name = string.Join(", ", location.All("ab").Select(MarcText.WithoutStop).Where(part => part.Length > 0));
        var lines = location.All("en").Select(line => (Node)Statement.Of(Term.AddressLine, line)).ToImmutableArray();
        var content = ImmutableArray.Create<Node>(Statement.Of(Term.CorporateName, name));
        yield return MarcText.Said(Term.Repository, "852", lines.Length == 0 ? content : content.Add(new Statement(Term.Address, content: lines)));
        if (MarcText.WithoutStop(location.Words("c")) is { Length: > 0 } shelf)
            yield return MarcText.Said(Term.PhysicalLocation, "852", shelf);
    }

    // Scale and coordinates of maps, presentation of music, character of files.
    private static IEnumerable<Statement> Specifics(MarcRecord record) =>
        record.Fields.Where(field => field.Tag is "254" or "255" or "256" or "507").Select(field => (field.Tag, field.AllWords)).Where(one => one.AllWords.Length > 0)
            .Select(one => MarcText.Said(Term.MaterialSpecification, one.Tag, one.AllWords));
}
