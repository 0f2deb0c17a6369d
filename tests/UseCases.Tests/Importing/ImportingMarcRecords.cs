using Fonds.Description.Records;
using Fonds.Engines;
using Fonds.Storage;
using Fonds.Storage.Links;
using Fonds.UseCases.FindingAids;

namespace Fonds.UseCases.Tests.Importing;

/// <summary>MARC records, one in a file or many: each is a record of its own, tied to the others, and known again.</summary>
public sealed class ImportingMarcRecords
{
    private const string Papers = """
        <record><leader>00000npc a2200000 i 4500</leader><controlfield tag="001">b1</controlfield>
        <datafield tag="099" ind1=" " ind2=" "><subfield code="a">MS 1</subfield></datafield>
        <datafield tag="100" ind1="1" ind2=" "><subfield code="a">Serge, Victor,</subfield><subfield code="d">1890-1947</subfield></datafield>
        <datafield tag="245" ind1="0" ind2="0"><subfield code="a">Serge papers</subfield></datafield>
        <datafield tag="541" ind1="0" ind2=" "><subfield code="a">A donor</subfield></datafield></record>
        """;

    private const string Person = """
        <record><leader>00000nz  a2200000n  4500</leader><controlfield tag="001">n1</controlfield>
        <datafield tag="100" ind1="1" ind2=" "><subfield code="a">Serge, Victor,</subfield><subfield code="d">1890-1947</subfield></datafield>
        <datafield tag="678" ind1=" " ind2=" "><subfield code="a">A revolutionary.</subfield></datafield></record>
        """;

    private const string WithoutNumber = """
        <record><leader>00000npc a2200000 i 4500</leader><datafield tag="245" ind1="0" ind2="0"><subfield code="a">Unnumbered papers</subfield></datafield></record>
        """;

    [Theory]
    [EachEngine]
    public void A_collection_of_records_is_counted_as_one_file_and_each_record_by_itself(Engine engine)
    {
        using var archive = new ImportedArchive(engine);
        var summary = archive.Import("export.xml", Collection(Papers, Person, WithoutNumber));
        Assert.Equal((1, 1, 0, 0, 2, 1), (summary.Files, summary.Imported, summary.Refused.Count, summary.PassedOver.Count, summary.Units, summary.Agents));

        var again = archive.Import();
        Assert.Equal((1, 0, 1), (again.Files, again.Imported, again.Unchanged));
    }

    [Theory]
    [EachEngine]
    public void The_creator_of_a_collection_meets_the_authority_record_in_the_same_file(Engine engine)
    {
        using var archive = new ImportedArchive(engine);
        archive.Import("export.xml", Collection(Papers, Person));

        using var reader = archive.Archive.Read();
        var serge = reader.AuthorityAt("agents", "serge-victor-1890-1947")!;
        Assert.Equal((RecordKind.Person, true, "A revolutionary."), (serge.Kind, serge.HasRecord, serge.Record.AbstractText));
        var top = Assert.Single(reader.CollectionsLinkedTo(serge.Id));
        Assert.Equal(LinkManner.Origination, Assert.Single(reader.LinksTo(serge.Id, top.Top, 10)).Manner);
    }

    [Theory]
    [EachEngine]
    public void A_changed_file_gives_a_version_to_the_record_that_changed_and_to_no_other(Engine engine)
    {
        using var archive = new ImportedArchive(engine);
        archive.Import("export.xml", Collection(Papers, Person, WithoutNumber));
        var before = archive.NewestVersion;

        var summary = archive.Import("export.xml", Collection(Papers, Person, WithoutNumber.Replace("Unnumbered", "Unknown", StringComparison.Ordinal)));

        Assert.Equal((1, before + 1), (summary.Imported, archive.NewestVersion));
        Assert.Equal("Unknown papers", archive.Unit("unknown-papers").Unit.TitleText);
    }

    [Theory]
    [EachEngine]
    public void What_a_record_calls_private_is_not_for_the_public(Engine engine)
    {
        using var archive = new ImportedArchive(engine);
        archive.Import("one.xml", Papers);
        Assert.DoesNotContain(archive.Unit("ms-1").Unit.Notes, note => note.Kind == Description.Statements.Term.Acquisition);
        Assert.Contains(archive.Unit("ms-1", audience: Audience.Staff).Unit.Notes, note => note.Kind == Description.Statements.Term.Acquisition);
    }

    [Theory]
    [EachEngine]
    public void The_file_as_it_came_is_kept_once_for_all_its_records(Engine engine)
    {
        using var archive = new ImportedArchive(engine);
        archive.Import("export.xml", Collection(Papers, Person));
        using var reader = archive.Archive.Read(Audience.Staff);
        var person = reader.AuthorityAt("agents", "serge-victor-1890-1947")!;
        var source = Assert.Single(reader.SourcesOf(person.Id));
        Assert.Equal(File.ReadAllBytes(Path.Combine(archive.Documents, "export.xml")), reader.OriginalOf(source.Id));
    }

    [Theory]
    [EachEngine]
    public void The_records_of_a_file_come_back_as_that_file(Engine engine)
    {
        using var archive = new ImportedArchive(engine);
        archive.Put("export.xml", "<?xml version=\"1.0\"?><!-- all -->" + Collection(Papers, "<!-- then -->" + Person, WithoutNumber + "<!-- end -->"));
        archive.Put("one.xml", Person);

        var summary = new RoundTripFiles(TimeProvider.System).Run([archive.Documents], null, TestContext.Current.CancellationToken);

        Assert.Equal((2, 0, 2), (summary.Documents.Count, summary.Different, summary.Documents.Sum(document => document.Units)));
        Assert.Equal(3, summary.Sum(comparison => comparison.Comments).Total);
    }

    private static string Collection(params string[] records) => $"<collection xmlns=\"http://www.loc.gov/MARC21/slim\">{string.Concat(records)}</collection>";
}
