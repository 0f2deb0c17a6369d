using Fonds.Description.Lives;
using Fonds.Description.Records;

namespace Fonds.Description.Tests.Lives;

/// <summary>Histories that break off, begin in the middle or have their words in any order are read as far as they go: the reader of lives never fails, whatever stands in a note.</summary>
public sealed class ReadingBrokenSentences
{
    private static readonly LifeSubject[] Subjects =
    [
        new("Doe-Smith, Jane, 1890-1970", RecordKind.Person), new("Society of Weavers (Troy, N.Y.)", RecordKind.CorporateBody), new("Greene family", RecordKind.Family), new("", RecordKind.UnknownAgent), new("-", RecordKind.Person), new(".", RecordKind.CorporateBody),
    ];

    private static readonly string[] Sentences =
    [
        .. new[]
        {
            ReadingALife.OfPersons, ReadingALife.OfBodies, RelationsInALife.Kin, RelationsInALife.WorkAndMembership, RelationsInALife.Company, RelationsInALife.Bodies, RelationsInALife.Members,
            RelationsInALife.PeopleOfBodies, RelationsInALife.AroundAPerson, RelationsInALife.Phrases, RelationsInALife.AroundABody,
            RelationsInALife.KinNamed, RelationsInALife.Founding, RelationsInALife.Plain, RelationsInALife.WholesAndBeginnings, RelationsInALife.LeadersAndDealings, RelationsInALife.OfAFamily,
        }.SelectMany(static rows => rows).Select(static row => row.Data.Item1),
        // A title that begins with a verb.
        "Naming Names would be published in 1980 in Troy.",
    ];

    [Fact]
    public void A_sentence_that_breaks_off_or_begins_in_the_middle_is_read() =>
        Holds(Failures(Sentences.Select(static sentence => sentence.TrimEnd('.').Split(' ')).SelectMany(static words => Enumerable.Range(1, words.Length - 1)
            .SelectMany(at => (string[])[string.Join(' ', words[..at]), string.Join(' ', words[at..]) + "."]))));

    [Fact]
    public void Words_in_any_order_are_read()
    {
        var random = new Random(1917);
        Holds(Failures(Sentences.SelectMany(sentence => Enumerable.Range(0, 3).Select(_ => Shuffled(random, sentence)))));
    }

    private static void Holds(List<string> failures) => Assert.True(failures.Count == 0, string.Join(Environment.NewLine, failures));

    private static string Shuffled(Random random, string sentence)
    {
        var words = sentence.Split(' ');
        random.Shuffle(words);
        return string.Join(' ', words);
    }

    // Each place where the reader failed, with a sentence that made it.
    private static List<string> Failures(IEnumerable<string> sentences) =>
        [.. sentences.Distinct(StringComparer.Ordinal).SelectMany(static sentence => Subjects.Select(subject => (sentence, failure: Record.Exception(() => LifeReader.Read(["Jane Doe-Smith was born in 1890.", sentence], subject)))))
            .Where(static each => each.failure is not null).DistinctBy(static each => Where(each.failure!)).Select(static each => $"{each.sentence} {Where(each.failure!)}")];

    private static string Where(Exception failure) => failure.StackTrace!.Split('\n').First(static line => line.Contains("Fonds.", StringComparison.Ordinal)).Trim();
}
