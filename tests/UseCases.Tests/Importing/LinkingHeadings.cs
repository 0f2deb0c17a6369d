using Fonds.Description.Records;
using Fonds.Engines;
using Fonds.Storage.Links;
using static Fonds.UseCases.Tests.Importing.Ead;

namespace Fonds.UseCases.Tests.Importing;

public sealed class LinkingHeadings
{
    private const string Uri = "http://id.loc.gov/authorities/names/n50016856";

    [Theory]
    [InlineData("one identifier, two headings", 1,
        "<persname source='naf' authfilenumber='http://id.loc.gov/authorities/names/n1'>Serge, Victor</persname><persname source='naf' authfilenumber='http://id.loc.gov/authorities/names/n1'>Serge, Victor, 1890-1947</persname>")]
    [InlineData("one heading, two identifiers", 2,
        "<persname source='naf' authfilenumber='http://id.loc.gov/authorities/names/n1'>Smith, John</persname><persname source='naf' authfilenumber='http://id.loc.gov/authorities/names/n2'>Smith, John</persname>")]
    [InlineData("the same identifier spelt in two ways", 1,
        "<persname source='naf' authfilenumber='n 50016856'>Serge, Victor</persname><persname source='naf' authfilenumber='http://id.loc.gov/authorities/names/n50016856'>Serge, V.</persname>")]
    [InlineData("without identifier it meets the one of this heading in its vocabulary", 1,
        "<persname source='naf' authfilenumber='http://id.loc.gov/authorities/names/n1'>Serge, Victor</persname><persname source='lcnaf'>Serge, Victor</persname>")]
    [InlineData("and it makes no difference which came first", 1,
        "<persname source='lcnaf'>Serge, Victor</persname><persname source='naf' authfilenumber='http://id.loc.gov/authorities/names/n1'>Serge, Victor</persname>")]
    [InlineData("the same heading in two vocabularies is two", 2,
        "<persname source='naf'>Serge, Victor</persname><persname source='local'>Serge, Victor</persname>")]
    [InlineData("a likeness is never acted on", 2,
        "<persname source='naf'>Serge, Victor</persname><persname source='naf'>Serge, Victor.</persname>")]
    [InlineData("one heading, two kinds", 2,
        "<persname>Victor Serge</persname><corpname>Victor Serge</corpname>")]
    [InlineData("a local number means nothing elsewhere", 1,
        "<persname source='local' authfilenumber='17'>Serge, Victor</persname><persname source='local' authfilenumber='18'>Serge, Victor</persname>")]
    public void Headings_meet_by_identifier_first(string why, int authorities, string headings)
    {
        using var archive = new ImportedArchive();
        archive.Import("one.xml", FindingAid("MS 1", Access(headings)));
        var found = archive.Authorities(RecordKind.Person, RecordKind.CorporateBody);
        Assert.True(found.Count == authorities, $"{why}: {found.Count} instead of {authorities}");
    }

    [Theory]
    [EachEngine]
    public void A_person_used_as_a_subject_is_a_person(Engine engine)
    {
        using var archive = new ImportedArchive(engine);
        archive.Import("one.xml", FindingAid("MS 1", Access($"<subject source='naf' authfilenumber='{Uri}'>Serge, Victor</subject>")));
        archive.Import("two.xml", FindingAid("MS 2", Access($"<persname source='naf' authfilenumber='{Uri}'>Serge, Victor</persname>")));

        Assert.Empty(archive.Authorities(RecordKind.Subject));
        var person = Assert.Single(archive.Authorities(RecordKind.Person));
        using var reader = archive.Archive.Read();
        Assert.Equal("/agents/serge-victor", reader.RedirectFor("/subjects/serge-victor"));
        Assert.Equal(2, reader.CollectionsLinkedTo(person.Id).Count);
        Assert.All(reader.LinksTo(person.Id, 0, 10), link => Assert.Equal(RecordKind.Person, link.Kind));
    }

    [Theory]
    [EachEngine]
    public void A_link_keeps_manner_role_and_heading_as_written(Engine engine)
    {
        using var archive = new ImportedArchive(engine);
        archive.Import("one.xml", FindingAid("MS 1", Access($"<persname authfilenumber='{Uri}' source='naf' role='correspondent'>Serge, V.</persname>")
            + $"<scopecontent><p>Letters to <persname authfilenumber='{Uri}' source='naf'>Victor Serge</persname>.</p></scopecontent>",
            did: $"<origination><persname authfilenumber='{Uri}' source='naf' role='aut'>Serge, Victor, 1890-1947</persname></origination>"));

        using var reader = archive.Archive.Read();
        Assert.Equal(
            [(LinkManner.Origination, "author", "Serge, Victor, 1890-1947"), (LinkManner.ControlAccess, "correspondent", "Serge, V."), (LinkManner.Sentence, null, "Victor Serge")],
            reader.LinksOf(archive.Unit("ms-1").Id).Select(link => (link.Manner, link.Role, link.Heading)));
        Assert.Single(archive.Authorities(RecordKind.Person));
    }

    [Theory]
    [InlineData(true, "<entityId>http://id.loc.gov/authorities/names/n50016856</entityId>", "Kibalchich, Victor", "by identifier, whatever its heading")]
    [InlineData(false, "<entityId>http://id.loc.gov/authorities/names/n50016856</entityId>", "Kibalchich, Victor", "whichever came first")]
    [InlineData(true, "", "Serge, Victor, 1890-1947", "by exact heading")]
    [InlineData(false, "", "Serge, Victor, 1890-1947", "by exact heading, whichever came first")]
    public void An_authority_record_becomes_the_record_of_the_one_it_meets(bool headingFirst, string identifiers, string name, string why)
    {
        var heading = identifiers.Length > 0
            ? $"<persname source='naf' authfilenumber='{Uri}'>Serge, Victor, 1890-1947</persname>"
            : "<persname source='naf'>Serge, Victor, 1890-1947</persname>";
        var (finding, record) = (FindingAid("MS 1", Access(heading)), Authority("serge", name, identifiers, "Born in Brussels."));
        using var archive = new ImportedArchive();
        archive.Import(headingFirst ? "1.xml" : "2.xml", finding);
        archive.Import(headingFirst ? "2.xml" : "1.xml", record);
        if (!headingFirst)
            archive.Import();

        var person = Assert.Single(archive.Authorities(RecordKind.Person));
        Assert.True(person.HasRecord, why);
        Assert.Equal(name, person.Heading);
        Assert.Single(person.Record.BiographicalHistory);
        using var reader = archive.Archive.Read();
        Assert.Single(reader.CollectionsLinkedTo(person.Id));
    }

    [Theory]
    [EachEngine]
    public void Of_two_with_its_heading_a_record_meets_the_one_in_its_own_vocabulary(Engine engine)
    {
        using var archive = new ImportedArchive(engine);
        archive.Import("1.xml", FindingAid("MS 1", Access("<persname source='local'>Smith, John</persname><persname source='naf'>Smith, John</persname>")));
        archive.Import("2.xml", Authority("smith", "Smith, John"));

        Assert.Equal(2, archive.Authorities(RecordKind.Person).Count);
        using var reader = archive.Archive.Read();
        Assert.Equal(1, reader.LinkCount(Assert.Single(archive.Authorities(RecordKind.Person), person => person.HasRecord).Id));
    }

    [Theory]
    [EachEngine]
    public void A_heading_never_overwrites_an_authority_record(Engine engine)
    {
        using var archive = new ImportedArchive(engine);
        archive.Import("1.xml", Authority("serge", "Serge, Victor, 1890-1947", $"<entityId>{Uri}</entityId>", "Born in Brussels."));
        var before = Assert.Single(archive.Authorities(RecordKind.Person));

        archive.Import("2.xml", FindingAid("MS 1", Access($"<persname source='naf' authfilenumber='{Uri}'>Serge (Victor)</persname>")));

        var after = Assert.Single(archive.Authorities(RecordKind.Person));
        Assert.Equal((before.Id, before.Version, before.Heading, before.Address), (after.Id, after.Version, after.Heading, after.Address));
    }

    [Theory]
    [EachEngine]
    public void Another_record_for_the_same_identifier_is_kept_and_reported(Engine engine)
    {
        using var archive = new ImportedArchive(engine);
        archive.Import("1.xml", Authority("serge", "Serge, Victor, 1890-1947", $"<entityId>{Uri}</entityId>"));
        archive.Import("2.xml", Authority("vserge", "Serge, Victor", $"<entityId>{Uri}</entityId>", agency: "Another"));

        Assert.Equal(2, archive.Authorities(RecordKind.Person).Count);
        using var reader = archive.Archive.Read();
        Assert.Single(reader.Findings("authority-doubled", 0, 10));
    }

    [Theory]
    [EachEngine]
    public void Names_that_left_the_finding_aid_are_linked_no_more(Engine engine)
    {
        using var archive = new ImportedArchive(engine);
        archive.Import("1.xml", FindingAid("MS 1", Access("<persname>Nin, Andrés</persname><subject>Communism</subject>")));
        archive.Import("1.xml", FindingAid("MS 1", Access("<subject>Communism</subject>")));

        Assert.Empty(archive.Authorities(RecordKind.Person));
        Assert.Single(archive.Authorities(RecordKind.Subject));
    }

    [Theory]
    [EachEngine]
    public void A_heading_of_any_length_is_met_again(Engine engine)
    {
        using var archive = new ImportedArchive(engine);
        var heading = string.Join(' ', Enumerable.Repeat("A very long subject,", 500));
        archive.Import("1.xml", FindingAid("MS 1", Access($"<subject>{heading}</subject>")));
        archive.Import("2.xml", FindingAid("MS 2", Access($"<subject>{heading}</subject><subject>{heading} and one more</subject>")));

        Assert.Equal(2, archive.Authorities(RecordKind.Subject).Count);
    }
}
