using Fonds.Description.Lives;
using Fonds.Description.Records;
using Fonds.Description.Statements;

namespace Fonds.Description.Tests.Lives;

/// <summary>Where sentences end, and that every word of a note is in one.</summary>
public sealed class SentencesOfAHistory
{
    private static readonly LifeSubject Nobody = new("", RecordKind.UnknownAgent);

    public static TheoryData<string, string[]> Cases => new()
    {
        // A full stop and a capital.
        { "He moved to Paris. In 1912 he died.", ["He moved to Paris.", "In 1912 he died."] },
        // Initials and titles.
        { "She met Dr. J. P. Morgan in 1902. He was ill.", ["She met Dr. J. P. Morgan in 1902.", "He was ill."] },
        // A party with stops between its letters.
        { "He joined the P. O. U. M. under Nin. It was 1936.", ["He joined the P. O. U. M. under Nin.", "It was 1936."] },
        // An abbreviation may end a sentence.
        { "She moved to Washington, D.C. In 1950 she left the U.S. Army.", ["She moved to Washington, D.C.", "In 1950 she left the U.S. Army."] },
        { "He took his Ph.D. at Yale. He worked for Smith Bros. The firm closed.", ["He took his Ph.D. at Yale.", "He worked for Smith Bros.", "The firm closed."] },
        // About and born.
        { "He was born ca. 1850 (d. 1900) in St. Louis.", ["He was born ca. 1850 (d. 1900) in St. Louis."] },
        // Marks inside brackets end nothing.
        { "He wrote (Paris? Rome? Nobody knows.) a novel. It failed.", ["He wrote (Paris? Rome? Nobody knows.) a novel.", "It failed."] },
        // A closing quotation mark belongs to the sentence that it closes.
        { "He signed as \"Le Rétif.\" Then he left.", ["He signed as \"Le Rétif.\"", "Then he left."] },
        // A German day is no end; a German year is.
        { "Er wurde am 12. Mai 1880 geboren. Er starb 1950. Sein Sohn lebte.", ["Er wurde am 12. Mai 1880 geboren.", "Er starb 1950.", "Sein Sohn lebte."] },
        // Three dots without a blank.
        { "The uprooted man...For my own part, no.", ["The uprooted man...For my own part, no."] },
        // Works with their years, five or more without a stop, are one each; a few may be said in a sentence.
        { "The Loom (1999) The Old Mill (1997) Weft: A Play (1990) Warp (1980) Felt (1970)", ["The Loom (1999)", "The Old Mill (1997)", "Weft: A Play (1990)", "Warp (1980)", "Felt (1970)"] },
        { "She wrote The Loom (1999) Weft (1990) Warp (1980) and Felt.", ["She wrote The Loom (1999) Weft (1990) Warp (1980) and Felt."] },
    };

    [Theory]
    [MemberData(nameof(Cases))]
    public void Sentences_end_where_a_reader_ends_them(string text, string[] sentences) =>
        Assert.Equal(sentences, LifeReader.Read([text], Nobody).Sentences.Select(sentence => sentence.Text));

    [Fact]
    public void A_paragraph_always_ends_a_sentence() =>
        Assert.Equal(["Vol. 1 of", "the work"], LifeReader.Read(["Vol. 1 of", "the work"], Nobody).Sentences.Select(sentence => sentence.Text));

    [Fact]
    public void Every_word_but_the_heading_is_in_a_sentence_with_its_place()
    {
        var note = Statement.Of(
            Term.BiographyOrHistory,
            Statement.Of(Term.Heading, "Biography"),
            Statement.Of(Term.Paragraph, new TextRun("He wrote\n  "), new Statement(Term.Emphasis, [new("render", "italic")], [new TextRun(" Ville conquise")]), new TextRun(". It sold.")),
            Statement.Of(Term.BiographyOrHistory, Statement.Of(Term.Heading, "Later years"), Statement.Of(Term.Paragraph, "He died.")),
            Statement.Of(Term.List, Statement.Of(Term.Item, "One"), Statement.Of(Term.Item, "Two")));

        var history = LifeReader.Read(note, Nobody);

        Assert.Equal(["He wrote Ville conquise.", "It sold.", "Later years", "He died.", "One", "Two"], history.Sentences.Select(sentence => sentence.Text));
        Assert.Equal([0, 0, 1, 2, 3, 4], history.Sentences.Select(sentence => sentence.Paragraph));
        Assert.Equal(25, history.Sentences[1].Start);
    }

    [Fact]
    public void No_text_is_an_exception()
    {
        var random = new Random(6);
        string[] pieces = ["He", "was", "born", "in", "1912", "(", ")", "\"", ".", ",", "and", "Paris", "the", "of", "'s", "—", "until", "1930s", "-", "who", "died", "to", "work", "\u0301", "\ud83d", "Mc", "B.A.", "son", "at the age of", "19", "May", "31", "St.", ";", "[", "]", "«", "moving", "after"];
        for (var round = 0; round < 4000; round++)
        {
            var words = Enumerable.Range(0, random.Next(1, 30)).Select(_ => pieces[random.Next(pieces.Length)]);
            var text = string.Join(random.Next(3) == 0 ? "" : " ", words);
            var history = LifeReader.Read([text], new("Serge, Victor, 1890-1947", (RecordKind)random.Next(0, 6)));
            Assert.All(history.Events, one => Assert.InRange(one.Sentence, 0, history.Sentences.Length - 1));
        }
    }
}
