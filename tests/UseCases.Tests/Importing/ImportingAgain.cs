using Fonds.Description.Records;
using Fonds.Engines;
using Fonds.Storage;
using static Fonds.UseCases.Tests.Importing.Ead;

namespace Fonds.UseCases.Tests.Importing;

public sealed class ImportingAgain
{
    private static readonly string Whole = FindingAid("MS 1", Components(
        Component("a", "Letters", Component("a1", "From Nin") + Component("a2", "From Gide")),
        Component("b", "Diaries")));

    [Fact]
    public void The_same_folder_again_writes_nothing_at_all()
    {
        using var archive = new ImportedArchive();
        archive.Import("one.xml", Whole);
        archive.Import("agent.xml", Authority("serge", "Serge, Victor, 1890-1947"));
        archive.Reopen();
        var database = Path.Combine(archive.DataFolder, "archive.db");
        var (before, version) = (File.ReadAllBytes(database), archive.NewestVersion);

        var summary = archive.Import();

        Assert.Equal((2, 0, 2), (summary.Files, summary.Imported, summary.Unchanged));
        Assert.Equal(version, archive.NewestVersion);
        archive.Reopen();
        Assert.Equal(before, File.ReadAllBytes(database));
    }

    [Theory]
    [EachEngine]
    public void Only_the_unit_that_changed_gets_a_version(Engine engine)
    {
        using var archive = new ImportedArchive(engine);
        archive.Import("one.xml", Whole);
        var (nin, gide, top) = (archive.Unit("ms-1", "a1"), archive.Unit("ms-1", "a2"), archive.Unit("ms-1"));
        var before = archive.NewestVersion;

        archive.Import("one.xml", Whole.Replace("From Nin", "From Andrés Nin", StringComparison.Ordinal));

        Assert.Equal("From Andrés Nin", archive.Unit("ms-1", "a1").Unit.TitleText);
        Assert.Equal(nin.Id, archive.Unit("ms-1", "a1").Id);
        Assert.Equal((gide.Version, top.Version), (archive.Unit("ms-1", "a2").Version, archive.Unit("ms-1").Version));
        using var reader = archive.Archive.Read();
        Assert.Equal([nin.Id], [.. reader.ChangesSince(before, 100).Changes.Select(change => change.Record)]);
        Assert.Equal(2, reader.History(nin.Id).Count);
        Assert.Single(reader.History(gide.Id));
    }

    [Theory]
    [EachEngine]
    public void A_component_put_between_two_others_leaves_their_versions_alone(Engine engine)
    {
        using var archive = new ImportedArchive(engine);
        archive.Import("one.xml", Whole);
        var (gide, diaries) = (archive.Unit("ms-1", "a2"), archive.Unit("ms-1", "b"));

        archive.Import("one.xml", Whole.Replace("<c id=\"a2\"", Component("a15", "From Trotsky") + "<c id=\"a2\"", StringComparison.Ordinal));

        Assert.Equal(["From Nin", "From Trotsky", "From Gide"], archive.Children(archive.Unit("ms-1", "a")).Select(unit => unit.Unit.TitleText));
        Assert.Equal((gide.Version, 2), (archive.Unit("ms-1", "a2").Version, archive.Unit("ms-1", "a2").Sibling));
        Assert.Equal(diaries.Version, archive.Unit("ms-1", "b").Version);
        Assert.Equal((3, 5), (archive.Unit("ms-1", "a").ChildCount, archive.Unit("ms-1").DescendantCount));
    }

    [Theory]
    [EachEngine]
    public void A_past_arrangement_can_be_rebuilt(Engine engine)
    {
        using var archive = new ImportedArchive(engine);
        archive.Import("one.xml", Whole);
        var (findingAid, before) = (archive.Unit("ms-1").FindingAid, archive.Children(archive.Unit("ms-1")));

        archive.Import("one.xml", FindingAid("MS 1", Components(Component("b", "Diaries"), Component("a", "Letters"))));

        using var reader = archive.Archive.Read();
        var versions = reader.History(findingAid);
        var past = reader.ArrangementAt(versions[^1].Version);
        Assert.Equal([0, 1, 2, 2, 1], past.Units.Select(placed => placed.Depth));
        Assert.Equal(before.Select(unit => unit.Id), past.Units.Where(placed => placed.Depth == 1).Select(placed => placed.Unit));
        Assert.Equal([before[1].Id, before[0].Id], reader.ArrangementAt(versions[0].Version).Units.Skip(1).Select(placed => placed.Unit));
    }

    [Theory]
    [EachEngine]
    public void A_unit_without_identifier_keeps_record_and_address_when_siblings_come(Engine engine)
    {
        static string With(string letters) => FindingAid("MS 2", Components(letters));
        var (alpha, beta) = (Component("", "Alpha"), Component("", "Beta"));
        using var archive = new ImportedArchive(engine);
        archive.Import("two.xml", With(alpha + beta + beta));
        var before = archive.Children(archive.Unit("ms-2"));

        archive.Import("two.xml", With(Component("", "Nought") + alpha + Component("", "Gamma") + beta + beta));

        var after = archive.Children(archive.Unit("ms-2"));
        Assert.Equal(["Nought", "Alpha", "Gamma", "Beta", "Beta"], after.Select(unit => unit.Unit.TitleText));
        Assert.Equal(before.Select(unit => (unit.Id, unit.Key, unit.Version)), after.Where(unit => unit.Unit.TitleText is "Alpha" or "Beta").Select(unit => (unit.Id, unit.Key, unit.Version)));
        Assert.Equal(3, before.Select(unit => unit.Key).Distinct().Count());
    }

    [Theory]
    [EachEngine]
    public void A_unit_that_is_gone_is_gone_but_its_history_stays(Engine engine)
    {
        using var archive = new ImportedArchive(engine);
        archive.Import("one.xml", Whole);
        var gide = archive.Unit("ms-1", "a2");

        archive.Import("one.xml", Whole.Replace(Component("a2", "From Gide"), "", StringComparison.Ordinal));

        using (var reader = archive.Archive.Read())
        {
            Assert.Null(reader.Unit(gide.Id));
            Assert.Null(reader.UnitAt("ms-1", "a2"));
            Assert.Equal([true, false], [.. reader.History(gide.Id).Select(version => version.IsRemoval)]);
            Assert.Contains(reader.ChangesSince(0, 100).Changes, change => change.Record == gide.Id && change.IsGone);
            Assert.Equal(4, reader.Counts.Units);
        }

        archive.Import("one.xml", Whole);
        Assert.Equal(gide.Id, archive.Unit("ms-1", "a2").Id);
    }

    [Theory]
    [EachEngine]
    public void A_file_that_moved_is_the_finding_aid_it_was(Engine engine)
    {
        using var archive = new ImportedArchive(engine);
        File.Delete(archive.Put("old/one.xml", Whole) is var path && archive.Import().Imported == 1 ? path : "");
        var top = archive.Unit("ms-1");

        archive.Import("new/one.xml", Whole.Replace("Diaries", "Notebooks", StringComparison.Ordinal));

        Assert.Equal(top.Id, archive.Unit("ms-1").Id);
        using var reader = archive.Archive.Read();
        Assert.Equal((1, "documents/new/one.xml"), (reader.Counts.Collections, reader.FindingAidOf(top.Id)!.Path));
    }

    [Theory]
    [EachEngine]
    public void Two_files_of_one_import_with_one_record_identifier_are_two_finding_aids(Engine engine)
    {
        using var archive = new ImportedArchive(engine);
        archive.Put("a.xml", Whole);
        archive.Put("b.xml", Whole.Replace("Diaries", "Notebooks", StringComparison.Ordinal));
        Assert.Equal(2, archive.Import().Imported);
        var version = archive.NewestVersion;

        Assert.Equal(2, archive.Import().Unchanged);

        Assert.Equal(version, archive.NewestVersion);
        using var reader = archive.Archive.Read();
        Assert.Equal(2, reader.Counts.Collections);
        Assert.Equal(["Papers MS 1", "Papers MS 1"], [reader.UnitAt("ms-1", null)!.Unit.TitleText, reader.UnitAt("ms-1-2", null)!.Unit.TitleText]);
        Assert.Single(reader.Findings("record-identifier-doubled", 0, 10));
    }

    [Theory]
    [EachEngine]
    public void An_old_address_leads_to_the_record_for_ever(Engine engine)
    {
        using var archive = new ImportedArchive(engine);
        archive.Import("one.xml", Whole);

        archive.Import("one.xml", FindingAid("GEN MSS 9", Components(Component("a", "Letters", Component("n1", "From Nin"))), recordId: "MS 1"));

        using var reader = archive.Archive.Read();
        Assert.Equal("/collections/gen-mss-9", reader.RedirectFor("/collections/ms-1"));
        Assert.Equal("/collections/gen-mss-9/a", reader.RedirectFor("/collections/ms-1/a"));
        Assert.Equal("/collections/gen-mss-9/n1", reader.RedirectFor("/collections/gen-mss-9/a1"));
        Assert.Equal("/collections/gen-mss-9/n1", reader.RedirectFor("/collections/ms-1/a1"));
        Assert.Null(reader.RedirectFor("/collections/ms-1/never"));
    }

    [Theory]
    [EachEngine]
    public void A_reference_code_that_comes_back_takes_its_address_back(Engine engine)
    {
        using var archive = new ImportedArchive(engine);
        archive.Import("one.xml", Whole);
        archive.Import("one.xml", FindingAid("GEN MSS 9", "", recordId: "MS 1"));
        archive.Import("one.xml", Whole);

        Assert.Equal("/collections/ms-1", archive.Unit("ms-1").Address);
        using var reader = archive.Archive.Read();
        Assert.Equal("/collections/ms-1", reader.RedirectFor("/collections/gen-mss-9"));
    }

    [Theory]
    [EachEngine]
    public void Dates_that_components_inherit_are_told_to_whoever_follows_the_log(Engine engine)
    {
        static string With(string date) => FindingAid("MS 3", Components(Component("a", "Letters")), did: $"<unitdate normal=\"{date}\">{date}</unitdate>");
        using var archive = new ImportedArchive(engine);
        archive.Import("three.xml", With("1912"));
        var (letters, before) = (archive.Unit("ms-3", "a"), archive.NewestVersion);

        archive.Import("three.xml", With("1913"));

        using var reader = archive.Archive.Read();
        Assert.Contains(reader.ChangesSince(before, 100).Changes, change => change.Record == letters.Id && !change.IsGone);
        Assert.Equal(letters.Version, archive.Unit("ms-3", "a").Version);
    }

    [Theory]
    [EachEngine]
    public void The_original_is_kept_byte_for_byte(Engine engine)
    {
        using var archive = new ImportedArchive(engine);
        var path = archive.Put("one.xml", Whole);
        archive.Import();
        using var reader = archive.Archive.Read(Audience.Staff);
        var source = Assert.Single(reader.SourcesOf(new RecordId(reader.UnitAt("ms-1", null)!.FindingAid.Value)));
        Assert.Equal(File.ReadAllBytes(path), reader.OriginalOf(source.Id));
    }
}
