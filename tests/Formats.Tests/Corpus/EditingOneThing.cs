using Fonds.Description.Statements;
using Fonds.Description.Units;
using Fonds.Formats.Comparison;
using Fonds.Formats.Tests.Writing;

namespace Fonds.Formats.Tests.Corpus;

/// <summary>One edit of one thing, anywhere in a real document, is the one difference in what is written.</summary>
public class EditingOneThing
{
    private const int Seed = 18901230;
    private const int LongestFile = 200_000;

    [Fact]
    public void Nothing_but_the_edited_text_or_qualifier_differs()
    {
        CorpusFiles.Require();
        var random = new Random(Seed);
        var edits = 0;
        foreach (var file in CorpusFiles.All.Where(file => new FileInfo(file).Length < LongestFile))
        {
            var read = Collected.From(File.ReadAllBytes(file));
            if (read.Outcome != ReadOutcome.Read)
                continue;

            // In the document's own part (or the authority record), then in one of its units.
            var body = read.Aid?.Body ?? read.Record!.Body;
            if (Edited(body, random) is { } document)
                edits += ExpectOneChange(file, read, read.Edited(document));
            var unit = read.Units.Count == 0 ? null : read.Units[random.Next(read.Units.Count)];
            if (unit is not null && Edited(unit.Unit.Body, random) is { } changed)
                edits += ExpectOneChange(file, read, read.Edited(unit, new UnitOfDescription(changed)));
        }

        Assert.True(edits > 500, $"Only {edits} edits were tried.");
    }

    private static int ExpectOneChange(string file, Collected before, Collected after)
    {
        using var first = WrittenAgain.From(before);
        using var second = WrittenAgain.From(after);
        var result = DocumentComparison.Compare(first, second);
        var difference = Assert.Single(result.Differences);
        Assert.True(difference is { First: not null, Second: not null, Kind: PartKind.TextNode or PartKind.Attribute }, $"{file}: {difference}");
        return 1;
    }

    // Walks down by chance to a text or a qualifier and changes it; null where the walk ends at neither.
    private static Statement? Edited(Statement statement, Random random)
    {
        var qualifiers = statement.Qualifiers.Where(qualifier => !qualifier.IsAboutWriting && qualifier.Name != "xml:space").ToArray();
        if (qualifiers.Length > 0 && random.Next(4) == 0)
        {
            var qualifier = qualifiers[random.Next(qualifiers.Length)];
            return statement with { Qualifiers = statement.Qualifiers.Replace(qualifier, qualifier with { Value = qualifier.Value + " & more" }) };
        }

        var places = Enumerable.Range(0, statement.Content.Length).Where(place => statement.Content[place] is Statement or TextRun).ToArray();
        if (places.Length == 0)
            return null;
        var chosen = places[random.Next(places.Length)];
        Node? changed = statement.Content[chosen] is TextRun run ? new TextRun(run.Text + "<edited>") : Edited((Statement)statement.Content[chosen], random);
        return changed is null ? null : statement with { Content = statement.Content.SetItem(chosen, changed) };
    }
}
