using Fonds.Description.Records;
using Fonds.Description.Statements;
using Fonds.Engines;
using Fonds.Storage;
using static Fonds.UseCases.Tests.Importing.Ead;

namespace Fonds.UseCases.Tests.Importing;

public sealed class PublishingUnits
{
    private static readonly string Mixed = FindingAid("MS 1",
        Components(
            Component("a", "Letters", Component("a1", "Secret") + Component("a2", "Open"), attributes: "audience='external'"),
            Component("b", "Personnel files", Component("b1", "One of them", Access("<persname>Informant, An</persname>")), attributes: "audience='internal'"),
            Component("c", "Diaries", "<processinfo audience='internal'><p>Seen by <persname>Curator, The</persname></p></processinfo>"))
        + Access("<persname>Serge, Victor</persname>")).Replace("<c id=\"a1\"", "<c audience=\"internal\" id=\"a1\"", StringComparison.Ordinal);

    [Theory]
    [EachEngine]
    public void An_internal_unit_is_in_no_list_and_no_count_and_all_in_it_is_hidden(Engine engine)
    {
        using var archive = new ImportedArchive(engine);
        archive.Import("one.xml", Mixed);
        var top = archive.Unit("ms-1");

        Assert.Equal((2, 3), (top.ChildCount, top.DescendantCount));
        Assert.Equal(["Letters", "Diaries"], archive.Children(top).Select(unit => unit.Unit.TitleText));
        Assert.Equal([0, 1], archive.Children(top).Select(unit => unit.Sibling));
        Assert.Equal("Open", Assert.Single(archive.Children(archive.Unit("ms-1", "a"))).Unit.TitleText);
        using var reader = archive.Archive.Read();
        Assert.Null(reader.UnitAt("ms-1", "b"));
        Assert.Null(reader.UnitAt("ms-1", "b1"));
        Assert.Null(reader.UnitAt("ms-1", "a1"));
        Assert.Equal(["Letters", "Open", "Diaries"], reader.Descendants(top.Id).Select(unit => unit.Unit.TitleText));
        Assert.Equal("Letters", reader.SiblingBefore(archive.Unit("ms-1", "c").Id)!.Unit.TitleText);
        Assert.Equal(4, reader.Counts.Units);
        Assert.Equal(2, reader.ChangesSince(0, 100).Changes.Count(change => change.IsGone && change.Kind == RecordKind.Person));
    }

    [Theory]
    [EachEngine]
    public void Staff_see_everything(Engine engine)
    {
        using var archive = new ImportedArchive(engine);
        archive.Import("one.xml", Mixed);
        var top = archive.Unit("ms-1", audience: Audience.Staff);
        Assert.Equal((3, 6), (top.ChildCount, top.DescendantCount));
        Assert.Equal("One of them", archive.Unit("ms-1", "b1", Audience.Staff).Unit.TitleText);
    }

    [Theory]
    [EachEngine]
    public void A_name_known_from_internal_places_alone_is_not_public(Engine engine)
    {
        using var archive = new ImportedArchive(engine);
        archive.Import("one.xml", Mixed);
        Assert.Equal("Serge, Victor", Assert.Single(archive.Authorities(RecordKind.Person)).Heading);
        using var reader = archive.Archive.Read();
        Assert.Null(reader.AuthorityAt("agents", "curator-the"));
        Assert.Equal(1, reader.Counts.People);
    }

    [Theory]
    [EachEngine]
    public void A_name_that_becomes_public_does_so_under_its_public_heading(Engine engine)
    {
        const string Uri = "source='naf' authfilenumber='http://id.loc.gov/authorities/names/n1'";
        using var archive = new ImportedArchive(engine);
        archive.Import("1.xml", FindingAid("MS 1", $"<processinfo audience='internal'><p>From <persname {Uri}>X (our informant)</persname></p></processinfo>"));
        archive.Import("2.xml", FindingAid("MS 2", Access($"<persname {Uri}>Doe, Jane</persname>")));

        var person = Assert.Single(archive.Authorities(RecordKind.Person));
        Assert.Equal(("Doe, Jane", "/agents/doe-jane"), (person.Heading, person.Address));
        Assert.DoesNotContain("informant", PlainText.Of(person.Record.Body), StringComparison.Ordinal);
    }

    [Theory]
    [EachEngine]
    public void An_authority_record_for_staff_stays_so_whoever_names_the_person(Engine engine)
    {
        const string Uri = "http://id.loc.gov/authorities/names/n1";
        using var archive = new ImportedArchive(engine);
        archive.Import("1.xml", Authority("doe", "Doe, Jane (alias)", $"<entityId>{Uri}</entityId>").Replace("<eac-cpf ", "<eac-cpf audience='internal' ", StringComparison.Ordinal));
        archive.Import("2.xml", FindingAid("MS 2", Access($"<persname source='naf' authfilenumber='{Uri}'>Doe, Jane</persname>")));

        Assert.Empty(archive.Authorities(RecordKind.Person));
        using var reader = archive.Archive.Read();
        Assert.Empty(reader.LinksOf(archive.Unit("ms-2").Id));
    }

    [Theory]
    [EachEngine]
    public void An_internal_statement_is_not_in_the_public_description(Engine engine)
    {
        using var archive = new ImportedArchive(engine);
        archive.Import("one.xml", Mixed);
        Assert.DoesNotContain("Curator", PlainText.Of(archive.Unit("ms-1", "c").Unit.Body), StringComparison.Ordinal);
        Assert.Contains("Curator", PlainText.Of(archive.Unit("ms-1", "c", Audience.Staff).Unit.Body), StringComparison.Ordinal);
    }

    [Theory]
    [EachEngine]
    public void What_is_hidden_later_goes_with_all_that_is_in_it(Engine engine)
    {
        using var archive = new ImportedArchive(engine);
        archive.Import("one.xml", FindingAid("MS 2", Components(Component("s", "Series", Component("f", "File", Access("<persname>Doe, Jane</persname>"))))));
        var (file, before) = (archive.Unit("ms-2", "f"), archive.NewestVersion);

        archive.Import("one.xml", FindingAid("MS 2", Components(Component("s", "Series", Component("f", "File", Access("<persname>Doe, Jane</persname>")), attributes: "audience='internal'"))));

        using var reader = archive.Archive.Read();
        Assert.Null(reader.Unit(file.Id));
        Assert.Empty(archive.Authorities(RecordKind.Person));
        var gone = reader.ChangesSince(before, 100).Changes.Where(change => change.IsGone).Select(change => change.Kind).ToList();
        Assert.Equal([RecordKind.Unit, RecordKind.Unit, RecordKind.Person], gone);
        Assert.Equal(0, archive.Unit("ms-2").ChildCount);
    }

    [Theory]
    [EachEngine]
    public void An_internal_finding_aid_does_not_exist_for_the_public(Engine engine)
    {
        using var archive = new ImportedArchive(engine);
        archive.Import("one.xml", FindingAid("MS 3", Components(Component("a", "Letters")), attributes: "audience='internal'", did: "<repository>Test archives</repository>"));
        using var reader = archive.Archive.Read();
        Assert.Null(reader.UnitAt("ms-3", null));
        Assert.Empty(reader.TopUnits(null, null, 0, 10));
        Assert.Empty(reader.Repositories);
        Assert.Equal((0, 0, 0), (reader.Counts.Collections, reader.Counts.Units, reader.Counts.Repositories));
    }
}
