using System.Text.Json;
using Fonds.Description.Statements;
using Fonds.Search;
using Fonds.UseCases.Discovery;
using Fonds.UseCases.Discovery.Json;
using Fonds.UseCases.Tests.Importing;

namespace Fonds.UseCases.Tests.Discovery;

public sealed class ReadingWhatIsNotStated : IDisposable
{
    private readonly TestArchive archive = TestArchive.Of(
        ("1.xml", Ead.FindingAid(
            "MS 9",
            Ead.Components(Ead.Component("a", "Annual report, 1931"), Ead.Component("b", "Ledgers")),
            did: """<langmaterial><language langcode="eng">English</language></langmaterial><langmaterial>The material is in English.</langmaterial>""")),
        ("2.xml", Ead.FindingAid("MS 10", "").Replace("<unittitle>Papers MS 10</unittitle>", "", StringComparison.Ordinal)));

    public void Dispose() => archive.Dispose();

    [Fact]
    public void A_collection_without_a_title_goes_by_the_title_of_its_finding_aid()
    {
        Assert.Equal("Guide to MS 10", archive.Unit("ms-10").Summary.Title);
        Assert.Equal("/collections/ms-10", Assert.Single(archive.Search(new SearchRequest { Query = "title:guide" }).Hits).Link.Address);
    }

    [Fact]
    public void A_year_in_the_title_finds_a_unit_that_states_no_date_and_is_not_shown_as_stated()
    {
        var hit = Assert.Single(archive.Search(new SearchRequest { Years = (1930, 1939), Scope = SearchScope.Units }).Hits);

        Assert.Equal(("/collections/ms-9/a", ""), (hit.Link.Address, hit.Dates));
    }

    [Fact]
    public void Programs_are_told_that_a_year_is_derived_from_the_title()
    {
        Assert.Equal(new("1931", 1931, 1931, Derived: true), DatesFor("a"));
        Assert.Null(DatesFor("b"));

        DatesJson? DatesFor(string key) => JsonSerializer.Deserialize<UnitJson>(ExportJson.Of(archive.Unit("ms-9", key)), ExportJson.Options)!.Dates;
    }

    [Fact]
    public void Where_the_form_says_other_years_than_the_words_the_words_are_found()
    {
        archive.Import("3.xml", Ead.FindingAid("MS 11", Ead.Components("""<c level="file" id="w"><did><unittitle>Clipping</unittitle><unitdate normal="1998/1998">November 12, 1988</unitdate></did></c>""")));

        Assert.Equal("/collections/ms-11/w", Assert.Single(archive.Search(new SearchRequest { Years = (1988, 1988), Scope = SearchScope.Units }).Hits).Link.Address);
        Assert.Empty(archive.Search(new SearchRequest { Years = (1998, 1998), Scope = SearchScope.Units }).Hits);
    }

    [Fact]
    public void A_language_that_is_named_twice_is_inherited_once()
    {
        var languages = archive.Unit("ms-9", "a").Inherited.Where(said => said.Statement.Term == Term.LanguageOfMaterial);

        Assert.Equal("English", Assert.Single(languages).Text);
    }
}
