using Fonds.Engines;
using Fonds.UseCases.Discovery;

namespace Fonds.UseCases.Tests.Discovery;

public abstract class ShowingAPerson(Engine engine) : IDisposable
{
    private readonly TestArchive archive = TestArchive.OfSample(engine);

    public void Dispose() => archive.Dispose();

    [Fact]
    public void The_same_identifier_under_two_headings_is_one_person()
    {
        var page = archive.Authority("agents", "roth-anna-1881-1953");

        Assert.Equal(2, page.CollectionTotal);
        Assert.Equal(["Roth, Anna, 1881-1953", "Roth, Anna (printer)"], page.WrittenAs.Select(written => written.Heading));
    }

    [Fact]
    public void Her_own_papers_come_first_and_say_that_she_is_creator_and_subject()
    {
        var own = archive.Authority("agents", "roth-anna-1881-1953").Collections[0];

        Assert.Equal("MS 1", own.Collection.ReferenceCode);
        Assert.Equal(["creator", "subject"], own.Ties);
        Assert.Equal("Letters and diaries of a printer in Prague.", own.Abstract);
    }

    [Fact]
    public void A_file_of_letters_titled_with_her_name_makes_her_a_correspondent()
    {
        var linked = archive.Authority("agents", "roth-anna-1881-1953").Collections[1];
        var part = Assert.Single(linked.Parts);

        Assert.Equal(["correspondent"], linked.Ties);
        Assert.Equal("Roth, Anna(*)", part.Unit.Title);
        Assert.Equal(["Hugo Weil papers", "Briefe"], part.Path.Select(unit => unit.Title));
        Assert.Equal(["Box 3, folders 7–9"], part.Unit.Containers);
        Assert.Equal([("box 4, folder 1", "/collections/ms-2/s21")], part.SeeAlso.Select(reference => (reference.Text, reference.Address)));
    }

    [Fact]
    public void A_part_found_by_its_title_is_marked_and_is_no_link_of_the_record()
    {
        var page = archive.Authority("agents", "roth-anna-1881-1953");

        Assert.Contains("named in the title", page.Collections[1].Parts[0].Ties);
        Assert.Empty(archive.Unit("ms-2", "s11").Names);
        Assert.Equal(2, page.UnitTotal);
    }

    [Fact]
    public void A_role_is_said_in_words() =>
        Assert.Equal(["donor"], archive.Authority("agents", "kafka-ottla").Collections[0].Ties);

    [Fact]
    public void A_relation_leads_to_the_other_when_the_other_is_here()
    {
        var page = archive.Authority("agents", "roth-anna-1881-1953");

        Assert.Equal("/agents/weil-hugo-1879-1942", page.RelationTargets["Weil, Hugo, 1879-1942"].Address);
    }

    [Fact]
    public void A_heading_met_only_in_finding_aids_has_a_page_too()
    {
        var page = archive.Authority("agents", "weil-hugo-1879-1942");

        Assert.Equal("Weil, Hugo, 1879-1942", page.Link.Label);
        Assert.Equal(["MS 2", "MS 1"], page.Collections.Select(linked => linked.Collection.ReferenceCode));
        Assert.Equal(["correspondent"], page.Collections[1].Ties);
    }

    [Fact]
    public void A_subject_shows_the_collections_it_stands_under()
    {
        var page = archive.Authority("subjects", "printing");

        Assert.Equal(2, page.CollectionTotal);
        Assert.All(page.Collections, linked => Assert.Equal(["subject"], linked.Ties));
        Assert.Empty(archive.Authority("places", "prague-czech-republic").Collections[0].Parts);
    }

    public sealed class OnSqlite() : ShowingAPerson(Engine.Sqlite);

    public sealed class OnPostgres() : ShowingAPerson(Engine.Postgres);
}
