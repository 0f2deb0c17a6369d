using Fonds.Description.Languages;
using Fonds.Description.Names;
using Fonds.Description.Records;
using Fonds.Engines;
using Fonds.UseCases.Discovery.Citing;

namespace Fonds.UseCases.Tests.Discovery;

public class CitingInTheUsualStyles
{
    private const string Address = "https://archive.example/collections/gen-mss-238/ref69";

    private static readonly CitedUnit Letter = new()
    {
        Creators = [Person("Goldman, Emma, 1869-1940")],
        Title = "To Victor Serge",
        Dates = "1936 May 3",
        Years = (1936, 1936),
        Containers = "Box 46, folder 1127",
        Collection = "Victor Serge papers",
        ReferenceCode = "GEN MSS 238",
        Repository = "Beinecke Library",
        Address = Address,
        Key = "gen-mss-238-ref69",
    };

    private static readonly CitedUnit Papers = new()
    {
        Creators = [Person("Serge, Victor, 1890-1947")],
        Title = "Victor Serge papers",
        Dates = "1912–1994, bulk 1936–1947",
        Years = (1912, 1994),
        ReferenceCode = "GEN MSS 238",
        Repository = "Beinecke Library",
        Address = "https://archive.example/collections/gen-mss-238",
        Key = "gen-mss-238",
    };

    public static TheoryData<string, CitedUnit, string, string> Cases => new()
    {
        { "chicago", Letter, $"Emma Goldman, To Victor Serge, 1936 May 3, Box 46, folder 1127, Victor Serge papers (GEN MSS 238), Beinecke Library, {Address}.", "item first, institution last, the name in the order of speech" },
        { "mla", Letter, $"Goldman, Emma. To Victor Serge. 1936 May 3. Victor Serge papers, GEN MSS 238, Box 46, folder 1127, Beinecke Library, {Address}.", "the collection is the container" },
        { "apa", Letter, $"Goldman, E. (1936). To Victor Serge. Victor Serge papers (GEN MSS 238, Box 46, folder 1127), Beinecke Library. {Address}", "initials, the year in brackets, codes behind the collection" },
        { "iso690", Letter, $"GOLDMAN, Emma. To Victor Serge. 1936 May 3. At: Beinecke Library. Victor Serge papers, GEN MSS 238, Box 46, folder 1127. Available from: {Address}", "surname in capitals" },
        { "chicago", Papers, "Victor Serge papers, 1912–1994, bulk 1936–1947, GEN MSS 238, Beinecke Library, https://archive.example/collections/gen-mss-238.", "a title that names the creator is not said twice" },
        { "mla", Papers, "Serge, Victor. Victor Serge papers. 1912–1994, bulk 1936–1947. GEN MSS 238, Beinecke Library, https://archive.example/collections/gen-mss-238.", "a list of works cited is by author even so" },
        { "apa", Papers, "Serge, V. (1912–1994). Victor Serge papers [Archival collection]. Beinecke Library (GEN MSS 238). https://archive.example/collections/gen-mss-238", "the form of a whole collection in square brackets" },
        { "apa", Papers with { Creators = [], Years = null, Dates = "" }, "Victor Serge papers [Archival collection]. (n.d.). Beinecke Library (GEN MSS 238). https://archive.example/collections/gen-mss-238", "without an author the title comes first; n.d. for no date" },
        { "apa", Letter with { Years = null, Dates = "ca. 19th century" }, $"Goldman, E. (ca. 19th century). To Victor Serge. Victor Serge papers (GEN MSS 238, Box 46, folder 1127), Beinecke Library. {Address}", "dates without years stand as they are" },
        { "mla", Letter with { Creators = [Person("Goldman, Emma"), Person("Berkman, Alexander")], Dates = "" }, $"Goldman, Emma, and Alexander Berkman. To Victor Serge. Victor Serge papers, GEN MSS 238, Box 46, folder 1127, Beinecke Library, {Address}.", "only the first name is turned round; no date, no gap" },
        { "mla", Letter with { Creators = [Person("A, B"), Person("C, D"), Person("E, F")] }, $"A, B, et al. To Victor Serge. 1936 May 3. Victor Serge papers, GEN MSS 238, Box 46, folder 1127, Beinecke Library, {Address}.", "three or more: et al., with one stop" },
        { "apa", Letter with { Creators = [Person("Sartre, Jean-Paul"), Body("Communist International")] }, $"Sartre, J.-P., & Communist International. (1936). To Victor Serge. Victor Serge papers (GEN MSS 238, Box 46, folder 1127), Beinecke Library. {Address}", "double forenames keep the hyphen; bodies stay whole" },
        { "chicago", Letter with { Creators = [], Title = "What is to be done?", Containers = "", ReferenceCode = "", Repository = "" }, $"What is to be done?, 1936 May 3, Victor Serge papers, {Address}.", "what is not known leaves no mark" },
        { "mla", Letter with { Creators = [], Title = "What is to be done?" }, $"What is to be done? 1936 May 3. Victor Serge papers, GEN MSS 238, Box 46, folder 1127, Beinecke Library, {Address}.", "a question ends its own sentence" },
    };

    [Theory]
    [MemberData(nameof(Cases))]
    public void Each_style_says_it_in_its_way(string style, CitedUnit unit, string expected, string why) =>
        Assert.True(Said(style, unit).Text == expected, $"{why}: {Said(style, unit).Text}");

    [Theory]
    [InlineData("chicago", ", Beinecke Library, accessed {0}, https", "before the address")]
    [InlineData("mla", "ref69. Accessed {0}.", "at the end")]
    [InlineData("iso690", "folder 1127. [viewed {0}]. Available from", "in brackets before the address")]
    [InlineData("apa", "", "what an archive holds is not expected to change")]
    public void The_day_of_access_has_its_place(string style, string expected, string why)
    {
        var citation = Said(style, Letter);
        Assert.True((citation.Before + citation.Accessed + citation.After).Contains(expected, StringComparison.Ordinal) && citation.Accessed.Length == 0 == (expected.Length == 0), why);
    }

    [Fact]
    public void Iso_690_speaks_the_language_of_the_reader() =>
        Assert.EndsWith(
            $"À : Beinecke Library. Victor Serge papers, GEN MSS 238, Box 46, folder 1127. Disponible à l’adresse : {Address}", CitationStyles.Iso690(Letter, DisplayLanguage.French).Text, StringComparison.Ordinal);

    [Theory]
    [InlineData("R&D at 100%", @"title = {{R\&D at 100\%}}", "marks that TeX acts on")]
    [InlineData("Notes {1} of #2_a", @"title = {{Notes \{1\} of \#2\_a}}", "braces and the rest")]
    [InlineData("A\\B ~ C^2", @"title = {{A\textbackslash{}B \textasciitilde{} C\textasciicircum{}2}}", "marks that have a name")]
    public void BibTeX_is_safe_for_TeX(string title, string expected, string why) =>
        Assert.True(Said("bibtex", Letter with { Title = title }).Text.Contains(expected, StringComparison.Ordinal), why);

    [Fact]
    public void BibTeX_keeps_bodies_whole() =>
        Assert.Contains("author = {Goldman, Emma and {Communist International}}", Said("bibtex", Letter with { Creators = [.. Letter.Creators, Body("Communist International")] }).Text, StringComparison.Ordinal);

    [Fact]
    public void A_reference_is_one_line_for_each_field() =>
        Assert.Equal(
            [
                "TY  - MANSCPT", "AU  - Goldman, Emma", "TI  - To Victor Serge", "PY  - 1936", "DA  - 1936 May 3", "T2  - Victor Serge papers",
                "DB  - Beinecke Library", "CN  - GEN MSS 238", "AV  - Box 46, folder 1127", $"UR  - {Address}", "ID  - gen-mss-238-ref69", "ER  - ", "",
            ],
            Ris.Of(Letter with { Title = "To\n  Victor Serge" }).Split("\r\n"));

    [Theory]
    [EachEngine]
    public void A_unit_of_an_archive_is_cited_with_its_own_creators_alone(Engine engine)
    {
        using var archive = TestArchive.OfSample(engine);
        Assert.Equal(["Weil, Hugo"], CitedUnit.Of(archive.Unit("ms-2"), Address).Creators.Select(name => name.Name));
        var part = CitedUnit.Of(archive.Unit("ms-2", "s11"), Address);
        Assert.Empty(part.Creators);
        Assert.Equal(("Hugo Weil papers", "Box 3, folders 7–9", "ms-2-s11"), (part.Collection, part.Containers, part.Key));
    }

    private static CitationText Said(string style, CitedUnit unit) => CitationStyles.Of(unit).Single(known => known.Key == style).Citation;

    private static NameReading Person(string heading) => NameReader.Read(heading, RecordKind.Person);

    private static NameReading Body(string heading) => NameReader.Read(heading, RecordKind.CorporateBody);
}
