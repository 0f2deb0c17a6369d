using Fonds.Description.Statements;
using Fonds.Search;
using Fonds.UseCases.Discovery;
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
    public void A_language_that_is_named_twice_is_inherited_once()
    {
        var languages = archive.Unit("ms-9", "a").Inherited.Where(said => said.Statement.Term == Term.LanguageOfMaterial);

        Assert.Equal("English", Assert.Single(languages).Text);
    }
}
