using Fonds.Description.AccessPoints;

namespace Fonds.Description.Tests.AccessPoints;

public class IdentifyingAuthorities
{
    [Theory]
    [InlineData("n 87127847", null, "naf:n87127847", "a control number with a space")]
    [InlineData("(lccn)n50006880", "naf", "naf:n50006880", "named in brackets")]
    [InlineData("(lccn) no2008012345 ", null, "naf:no2008012345", "with room")]
    [InlineData("lccn(n  50006880 )", null, "naf:n50006880", "brackets the other way round")]
    [InlineData("http://id.loc.gov/authorities/names/n50045033", "naf", "naf:n50045033", "an address")]
    [InlineData("https://id.loc.gov/authorities/names/n50045033.html", null, "naf:n50045033", "the page of it")]
    [InlineData("https://lccn.loc.gov/n50045033", null, "naf:n50045033", "the permanent address")]
    [InlineData("(lccn)sh85004812", "naf", "lcsh:sh85004812", "the number says which file it is of")]
    [InlineData("https://lccn.loc.gov/sh85004812", null, "lcsh:sh85004812", "so does this")]
    [InlineData("(lcsh)n79018119", "lcsh", "naf:n79018119", "a name used as a subject")]
    [InlineData("(lccn)gf2014026047", "lcgft", "lcgft:gf2014026047", "genre and form")]
    [InlineData("http://viaf.org/viaf/56614409", null, "viaf:56614409", "without s")]
    [InlineData("https://viaf.org/viaf/56614409/", "viaf", "viaf:56614409", "with s and a slash")]
    [InlineData("https://viaf.org/56614409", "viaf", "viaf:56614409", "shortened")]
    [InlineData("(gettyaat)300080104", null, "aat:300080104", "ArchivesSpace's spelling")]
    [InlineData("http://vocab.getty.edu/aat/300080104", "aat", "aat:300080104", "an address of Getty")]
    [InlineData("https://www.wikidata.org/wiki/Q314483", null, "wikidata:Q314483", "a page")]
    [InlineData("http://www.wikidata.org/entity/Q314483", null, "wikidata:Q314483", "a concept")]
    [InlineData("ISNI 0000 0001 2358 8976", null, "isni:0000000123588976", "the French national archives")]
    [InlineData("ISNI : 0000 0001 2294 1061", null, "isni:0000000122941061", "with a colon")]
    [InlineData("https://d-nb.info/gnd/118584618", "GND", "gnd:118584618", "Germany")]
    [InlineData("(DE-588)118584618", null, "gnd:118584618", "the German library's own way of naming its file")]
    [InlineData("GND: 118584618", null, "gnd:118584618", "named in front")]
    [InlineData("118584618", "gnd", "gnd:118584618", "named by the heading")]
    [InlineData("https://lobid.org/gnd/118584618", null, "gnd:118584618", "another server of the same file")]
    [InlineData("0000-0001-2358-8976", "isni", "isni:0000000123588976", "hyphens")]
    [InlineData("https://isni.org/isni/0000000123588976", null, "isni:0000000123588976", "an address of ISNI")]
    [InlineData("https://www.viaf.org/viaf/56614409/#Serge,_Victor", null, "viaf:56614409", "with the name behind it")]
    [InlineData("VIAF: 56614409", null, "viaf:56614409", "in words")]
    [InlineData("viaf.org/viaf/56614409", null, "viaf:56614409", "without protocol")]
    [InlineData("q314483", "wikidata", "wikidata:Q314483", "a small letter")]
    [InlineData("Q314483", null, "wikidata:Q314483", "the shape is enough")]
    [InlineData("https://m.wikidata.org/wiki/Q314483", null, "wikidata:Q314483", "the page for telephones")]
    [InlineData("id.loc.gov/authorities/n50045033", null, "naf:n50045033", "shortened")]
    [InlineData("http://catalogue.bnf.fr/ark:/12148/cb12396867r", null, "bnf:cb12396867r", "France")]
    [InlineData("http://vocab.getty.edu/ulan/500115588", null, "ulan:500115588", "artists")]
    [InlineData("https://orcid.org/0000-0002-1825-0097", null, "orcid:0000000218250097", "researchers")]
    [InlineData("http://n2t.net/ark:/99166/w6zs3jgk", null, "snac:w6zs3jgk", "SNAC by its name")]
    [InlineData("https://snaccooperative.org/ark:/99166/w6zs3jgk", null, "snac:w6zs3jgk", "SNAC by its server")]
    [InlineData("http://example.org/people/7", null, "uri:http://example.org/people/7", "an address nobody here knows")]
    [InlineData("FRAN_NP_051234", null, "record:FRAN_NP_051234", "an agency's identifier that says whose and what it is")]
    [InlineData("KEYWORD.JMP.228", "wp2_keywords", "wp2-keywords:KEYWORD.JMP.228", "within a named vocabulary")]
    [InlineData("aspace_12345", null, "local:aspace_12345", "one word is too little")]
    [InlineData("12345", "local", "local:12345", "another")]
    public void The_spellings_of_one_identifier_are_one_value(string written, string? source, string identifier, string reason) =>
        Expect.Same(identifier, AuthorityIdentifier.Read(written, source)?.ToString(), reason);

    [Fact]
    public void A_local_number_ties_nothing_across_institutions()
    {
        Assert.False(AuthorityIdentifier.Read("12345", "local")!.Value.IsGlobal);
        Assert.True(AuthorityIdentifier.Read("n50006880", null)!.Value.IsGlobal);
    }

    [Fact]
    public void Nothing_written_is_no_identifier() => Assert.Null(AuthorityIdentifier.Read("  ", "naf"));

    [Fact]
    public void An_identifier_has_its_public_address() =>
        Assert.Equal("http://id.loc.gov/authorities/names/n50016856", new AuthorityIdentifier("naf", "n50016856").Uri);

    [Theory]
    [InlineData("naf", "naf")]
    [InlineData("LCNAF", "naf")]
    [InlineData("Library of Congress Name Authority File", "naf")]
    [InlineData("library_of_congress_subject_heading", "lcsh")]
    [InlineData("lcsh.", "lcsh")]
    [InlineData("http://vocab.getty.edu/aat/", "aat")]
    [InlineData("FRAN_RI_004", "fran-ri-004")]
    [InlineData(null, "")]
    public void Names_of_a_vocabulary_are_one_code(string? written, string code) => Assert.Equal(code, Vocabularies.Normalise(written));

    [Theory]
    [InlineData("col", "collector")]
    [InlineData("Donor (dnr)", "donor")]
    [InlineData("http://id.loc.gov/vocabulary/relators/crp", "correspondent")]
    [InlineData("Interviewee ", "interviewee")]
    [InlineData("bsl", "bookseller")]
    public void Roles_are_plain_words(string written, string words) => Assert.Equal(words, Relators.InWords(written));
}
