using System.Globalization;
using System.Text;
using Fonds.Description.Marc;
using Fonds.Description.Units;
using Fonds.Formats.Crosswalks;
using Fonds.Formats.Ead2002;
using Fonds.Formats.Marc;
using Fonds.Formats.Tests.Corpus;

namespace Fonds.Formats.Tests.Marc;

/// <summary>The tables of docs/crosswalks/marcxml.md that code holds are those of the code, row by row.</summary>
public class TheTablesOfMarc
{
    private const string Begin = "<!-- The tables below are made from the code by FONDS_WRITE_REFERENCE=1 dotnet run --project tests/Formats.Tests; a test compares. -->\n";

    [Fact]
    public void Are_written_down_as_they_are()
    {
        var file = Path.Combine(CorpusFiles.Root, "docs", "crosswalks", "marcxml.md");
        var own = File.ReadAllText(file).ReplaceLineEndings("\n").Split(Begin)[0];
        var whole = own + Begin + Tables();
        if (Environment.GetEnvironmentVariable("FONDS_WRITE_REFERENCE") == "1")
            File.WriteAllText(file, whole);
        Assert.Equal(whole, File.ReadAllText(file).ReplaceLineEndings("\n"));
    }

    // A rule that the reading never follows would be a promise only.
    [Fact]
    public void Every_kind_of_note_that_goes_to_marc_comes_back_as_a_note()
    {
        Assert.All(MarcNotesToBe.Rules, rule => Assert.True(MarcNotes.RuleOf(rule.Tag) is not null || rule.Tag == "507", $"{rule.Kind}: {rule.Tag}"));
        Assert.Equal(MarcNotesToBe.Rules.Count, MarcNotesToBe.Rules.Select(rule => rule.Kind).Distinct().Count());
    }

    [Fact]
    public void Every_field_that_marc_can_have_has_its_reason()
    {
        var without = Enumerable.Range(0, 1000).Select(tag => tag.ToString("000", CultureInfo.InvariantCulture)).Append("leader").SelectMany(tag => new (LossKind Kind, string Name)[]
        {
            (LossKind.Element, $"record/{tag}"), (LossKind.Addition, $"record/{tag}"), (LossKind.Element, $"{tag}/$a"), (LossKind.Addition, $"{tag}/$a"), (LossKind.Attribute, $"{tag}/@ind1"),
        }).Where(one => !MarcKnownLosses.FromMarc.Any(row => row.Covers(one.Kind, one.Name)));
        Assert.Empty(without);
        Assert.DoesNotContain(MarcKnownLosses.FromMarc, row => row.Name is "*/*" or "record/*");
    }

    // Elements and attributes that a standard gets anew have no reason until somebody has thought of one.
    [Theory]
    [InlineData(Standard.Ead2002)]
    [InlineData(Standard.Ead3)]
    [InlineData(Standard.EacCpf2010)]
    [InlineData(Standard.EacCpf2)]
    public void Every_element_and_attribute_of_a_standard_has_a_row_of_its_own(Standard standard)
    {
        var content = CrosswalkList.ContentOf(standard);
        var without = new SortedSet<string>(StringComparer.Ordinal);
        foreach (var (element, term, _) in Recognition.VocabularyOf(standard).Spellings)
        {
            Look(LossKind.Element, $"x/{element}");
            Look(LossKind.Text, element);
            foreach (var (attribute, _) in content.QualifiersOf(term))
                Look(LossKind.Attribute, $"{element}/@{attribute}");
        }

        Assert.Empty(without);

        void Look(LossKind kind, string name)
        {
            var rows = MarcKnownLosses.ToMarc.Count(row => row.Covers(kind, name));
            if (rows != 1)
                without.Add($"{rows} rows: {kind} {name}");
        }
    }

    private static string Tables()
    {
        var text = new StringBuilder("\n## Notes of a bibliographic record\n\n| field | becomes | with the heading |\n|---|---|---|\n");
        foreach (var rule in MarcNotes.Rules)
            text.Append($"| {rule.Tag} | {Ead2002Vocabulary.Instance.OfTerm(rule.Term)!.Element} | {rule.Heading} |\n");
        text.Append("\n## Finding aid to bibliographic record\n\n| field | made of |\n|---|---|\n");
        foreach (var rule in UnitToMarc.Rules)
            text.Append($"| {rule.Field} | {rule.From} |\n");
        text.Append("\n| note | field | indicators | subfield |\n|---|---|---|---|\n");
        foreach (var rule in MarcNotesToBe.Rules)
            text.Append($"| {Ead2002Vocabulary.Instance.OfTerm(rule.Kind)?.Element ?? rule.Kind.ToString()} | {rule.Tag} | {rule.Indicators.Replace(' ', '#')} | ${rule.Code} |\n");
        text.Append("\n## Authority record of EAC-CPF to MARC\n\n| field | made of |\n|---|---|\n");
        foreach (var rule in AgentToMarc.Rules)
            text.Append($"| {rule.Field} | {rule.From} |\n");
        foreach (var (heading, losses) in new[] { ("from MARC", MarcKnownLosses.FromMarc), ("to MARC", MarcKnownLosses.ToMarc) })
        {
            text.Append($"\n## What cannot be had back {heading}\n\nThe first row that fits.\n\n| what | where | why |\n|---|---|---|\n");
            foreach (var loss in losses)
                text.Append($"| {loss.Kind} | {loss.Name.Replace("|", " or ", StringComparison.Ordinal)} | {loss.Reason} |\n");
        }

        return text.ToString();
    }
}
