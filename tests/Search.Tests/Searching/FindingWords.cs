using Fonds.Description.Records;
using static Fonds.Search.Tests.Sample;

namespace Fonds.Search.Tests.Searching;

public sealed class FindingWords
{
    private static readonly IndexDocument[] Archive =
    [
        Collection(1, "Victor Serge papers", "GEN MSS 238", "Letters and manuscripts of the Russian-French writer."),
        File(2, "Correspondence with Čapek", "box 46 folder 1127-1136"),
        File(3, "Letter to Trotsky", "box 8 folder 159", "Drafts of letters about the opposition."),
        File(4, "Photographs", "box 46 folder 2", "Lettered in ink on the back; victor and vanquished, serge cloth."),
        File(5, "Notebook", "box 146 folder 30", "Library cards", names: "Sedova, Natalia"),
        Person(6, "Serge, Victor, 1890-1947", "Victor Serge", "Kibalchich, Viktor L'vovich"),
    ];

    [Theory]
    [InlineData("capek", new long[] { 2 }, "accents need not be typed")]
    [InlineData("ČAPEK", new long[] { 2 }, "and may be")]
    [InlineData("letters", new long[] { 1, 3, 4 }, "all forms of a word")]
    [InlineData("\"letters\"", new long[] { 1, 3 }, "a quoted word is that form alone")]
    [InlineData("libraries", new long[] { 5 }, "library is another form of libraries")]
    [InlineData("\"victor serge\"", new long[] { 1, 6 }, "words in a row, and not 'victor and vanquished, serge cloth'")]
    [InlineData("letters -trotsky", new long[] { 1, 4 }, "exclusion")]
    [InlineData("capek OR trotsky", new long[] { 2, 3 }, "either")]
    [InlineData("photo*", new long[] { 4 }, "the beginning of a word")]
    [InlineData("title:letters", new long[] { 3 }, "in the title alone, in any form")]
    [InlineData("box:46", new long[] { 2, 4 }, "box 46, and not box 146")]
    [InlineData("box 46 folder 1130", new long[] { 2 }, "a folder within a range")]
    [InlineData("name:sedova", new long[] { 5 }, "a name as written in the unit")]
    [InlineData("code:238", new long[] { 1 }, "codes alone")]
    [InlineData("kibalchich", new long[] { 6 }, "a variant name")]
    [InlineData("papers of the serge", new long[] { 1 }, "little words need not be there")]
    [InlineData("nothinglikeit", new long[0], "no match")]
    [InlineData("-letters", new long[] { 2, 5, 6 }, "everything but")]
    public void Finds_what_is_meant(string query, long[] found, string reason)
    {
        using var index = new ScratchIndex(Archive);
        Assert.True(index.Find(query).Order().SequenceEqual(found), $"{reason}: {string.Join(' ', index.Find(query))}");
    }

    [Fact]
    public void The_word_as_typed_comes_before_its_other_forms()
    {
        using var index = new ScratchIndex(File(2, "Lettered spines"), File(3, "Letter"), File(4, "Letters home"));
        Assert.Equal([4L], index.Find("letters").Take(1));
        Assert.Equal([3L], index.Find("letter").Take(1));
        var hits = index.Index.Search(new SearchRequest { Query = "letters" }).Hits;
        Assert.False(hits[0].MatchedIn.HasFlag(MatchedFields.OtherForm));
        Assert.True(hits[^1].MatchedIn.HasFlag(MatchedFields.OtherForm));
    }

    [Theory]
    [InlineData("GEN MSS 238", 1, "the reference code")]
    [InlineData("gen mss.238", 1, "however it is written")]
    [InlineData("victor serge", 6, "a person of that name")]
    [InlineData("Serge, Victor, 1890-1947", 6, "the heading")]
    [InlineData("box 46 folder 2", 4, "the folder")]
    public void What_bears_the_name_or_code_comes_first(string query, long first, string reason)
    {
        using var index = new ScratchIndex([.. Archive, File(7, "Notes", "box 2 folder 46", "GEN MSS 238 is cited, and Victor Serge, 1890-1947, too: box 46 folder 2")]);
        Assert.True(index.Find(query)[0] == first, $"{reason}: {string.Join(' ', index.Find(query))}");
    }

    [Fact]
    public void Title_comes_before_names_and_names_before_text_and_collections_before_files()
    {
        using var index = new ScratchIndex(
            File(2, "Diary", text: "Barcelona"), File(3, "Diary", names: "Barcelona"), File(4, "Barcelona"), Collection(5, "Barcelona"));
        Assert.Equal([5L, 4, 3, 2], index.Find("barcelona"));
    }

    [Fact]
    public void Creators_subjects_and_places_are_found_by_their_headings()
    {
        using var index = new ScratchIndex(
            Person(1, "Serge, Victor, 1890-1947", "Victor Serge"), Of(RecordKind.Subject, 2, "Anarchism"), Of(RecordKind.Place, 3, "Barcelona (Spain)"),
            File(10, "By him") with { Links = [Tie(1, RecordKind.Person, TieManner.Creator)] },
            File(11, "About him") with { Links = [Tie(1, RecordKind.Person, TieManner.AccessPoint), Tie(2, RecordKind.Subject, TieManner.AccessPoint)] },
            File(12, "There") with { Links = [Tie(3, RecordKind.Place, TieManner.AccessPoint)] });
        Assert.Equal([10L], index.Find("creator:serge"));
        Assert.Equal([10L], index.Find("creator:\"serge victor\""));
        Assert.Equal([10L, 11], index.Find("name:serge").Where(id => id >= 10).Order());
        Assert.Equal([11L], index.Find("subject:anarch*"));
        Assert.Equal([12L], index.Find("place:barcelona"));
        Assert.Empty(index.Find("creator:barcelona"));
    }

    [Fact]
    public void No_query_is_an_error()
    {
        using var index = new ScratchIndex(Archive);
        var random = new Random(3);
        string[] pieces = ["\"", "-", "*", ":", "title:", "date:", "box:", "OR ", "NOT ", "AND ", "(", ")", "{", "}", "^", "+", "NEAR(", "'", "''", "serge", "letter", "1936..", "..", "é", "\u0000", "\uD800", "毛", " ", "“", "”", "a*", "--", "46", "folder "];
        for (var round = 0; round < 1500; round++)
        {
            var query = string.Concat(Enumerable.Range(0, random.Next(1, 12)).Select(_ => pieces[random.Next(pieces.Length)]));
            index.Index.Search(new SearchRequest { Query = query, Grouped = random.Next(4) == 0 });
            index.Index.Suggest(query, 5);
        }
    }

    [Fact]
    public void Of_a_text_beyond_any_measure_the_first_four_million_characters_are_searched()
    {
        using var index = new ScratchIndex(File(1, "Diary", "box 1", "lighthouse " + string.Concat(Enumerable.Repeat("correspondence ", 270_000)) + " harbour"));
        Assert.Equal([1], index.Find("lighthouse"));
        Assert.Empty(index.Find("harbour"));
    }
}
