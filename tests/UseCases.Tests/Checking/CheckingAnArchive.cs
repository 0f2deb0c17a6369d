using Fonds.Description.Records;
using Fonds.Engines;
using Fonds.UseCases.Checking;

namespace Fonds.UseCases.Tests.Checking;

/// <summary>Whatever is done to the tables behind the program's back is found; what can be worked out again is mended, and then nothing is wrong.</summary>
public sealed class CheckingAnArchive : IDisposable
{
    private readonly TestArchive archive = TestArchive.OfSample();

    public void Dispose() => archive.Dispose();

    [Theory]
    [EachEngine]
    public void Nothing_is_wrong_with_an_archive_that_was_only_imported(Engine engine)
    {
        using var imported = TestArchive.OfSample(engine);
        var report = new CheckArchive(imported.Archive, imported.Index).Run(deep: true, mend: false, null, TestContext.Current.CancellationToken);

        Assert.True(report.IsSound, Told(report));
        Assert.Equal(["store", "history", "units", "links", "originals", "index"], report.Parts.Select(part => part.Name));
        Assert.All(report.Parts, part => Assert.True(part.Looked > 0, part.Name));
    }

    [Theory]
    [InlineData("UPDATE unit SET sibling = sibling + 5 WHERE position = 2", "units", "a unit moved among its siblings")]
    [InlineData("UPDATE unit SET parent = NULL WHERE position = 3", "units", "a unit taken out of its series")]
    [InlineData("UPDATE unit SET published = 1 WHERE published = 0", "units", "an internal unit shown to everybody")]
    [InlineData("UPDATE unit SET child_count = 0", "units", "components that are not counted")]
    [InlineData("UPDATE finding_aid SET units = units + 1", "units", "a finding aid with a unit too many")]
    [InlineData("DELETE FROM link WHERE ordinal = 0", "links", "a heading that leads nowhere")]
    [InlineData("UPDATE link SET authority = (SELECT max(id) FROM authority)", "links", "headings that lead to somebody else")]
    [InlineData("UPDATE link SET published = 1", "links", "a name in an internal note shown to everybody")]
    [InlineData("UPDATE authority SET published = 1 WHERE published = 0", "links", "a name that only staff should see")]
    [InlineData("INSERT INTO link SELECT 999999, ordinal, authority, kind, manner, published, role, heading, top FROM link LIMIT 1", "links", "links of a unit that is not there")]
    public void What_can_be_worked_out_is_found_and_mended(string damage, string part, string what)
    {
        archive.Damage(damage);

        var found = Check(mend: false);
        Assert.True(found.Parts.Single(each => each.Name == part).Problems > 0, $"{what}: {Told(found)}");
        Assert.False(found.IsSound);

        var mended = Check(mend: true);
        Assert.True(mended.IsSound, $"{what}: {Told(mended)}");
        var after = Check(mend: false);
        Assert.True(after.IsSound, $"{what}, afterwards: {Told(after)}");
    }

    [Theory]
    [EachEngine]
    public void Either_engine_is_mended(Engine engine)
    {
        using var damaged = TestArchive.OfSample(engine);
        damaged.Damage("UPDATE unit SET sibling = sibling + 5 WHERE position = 2; DELETE FROM link WHERE ordinal = 0; UPDATE authority SET published = 1 WHERE published = 0");
        var check = new CheckArchive(damaged.Archive, damaged.Index);

        Assert.False(check.Run(deep: true, mend: false, null, TestContext.Current.CancellationToken).IsSound);
        Assert.True(check.Run(deep: true, mend: true, null, TestContext.Current.CancellationToken).IsSound);
        var after = check.Run(deep: true, mend: false, null, TestContext.Current.CancellationToken);
        Assert.True(after.IsSound, Told(after));
    }

    [Theory]
    [InlineData("DELETE FROM version WHERE id = (SELECT version FROM unit WHERE position = 1 LIMIT 1)", "history", "a version is gone")]
    [InlineData("DELETE FROM change_set WHERE id = 1", "history", "nobody knows who wrote it")]
    [InlineData("UPDATE version SET body = NULL WHERE id = (SELECT version FROM unit WHERE position = 1 LIMIT 1)", "history", "a version without text")]
    [InlineData("UPDATE version SET earlier = id - 1 WHERE record = (SELECT max(id) FROM unit)", "history", "a version that follows that of another record")]
    [InlineData("UPDATE sequence SET next = 1", "history", "numbers that would be given twice")]
    [InlineData("DELETE FROM unit WHERE position = 2", "history", "a record that stands nowhere")]
    [InlineData("DELETE FROM source_original", "history", "evidence that is gone")]
    [InlineData("UPDATE source_original SET bytes = x'00'", "originals", "evidence that cannot be unpacked")]
    [InlineData("UPDATE source_file SET sha256 = x'00' WHERE id = 1", "originals", "evidence that is not what was taken in")]
    public void What_is_lost_is_found_and_not_said_to_be_mended(string damage, string part, string what)
    {
        archive.Damage(damage);

        var report = Check(mend: true);

        var wrong = report.Parts.Single(each => each.Name == part);
        Assert.True(wrong.Problems > wrong.Mended, $"{what}: {Told(report)}");
        Assert.False(report.IsSound);
    }

    [Fact]
    public void A_record_that_the_index_lost_is_found_and_comes_back()
    {
        using (var reader = archive.Archive.Read())
            archive.Index.Apply([], [reader.UnitAt("ms-1", "c11")!.Id], archive.Index.IndexedThrough);

        Assert.Contains(Check(mend: false).Parts.Single(part => part.Name == "index").Told, problem => problem.Contains("should be in the index as Unit", StringComparison.Ordinal));
        Assert.True(Check(mend: true).IsSound);
        Assert.True(Check(mend: false).IsSound);
    }

    [Fact]
    public void One_word_more_in_the_index_is_found()
    {
        using (var reader = archive.Archive.Read())
        {
            var unit = reader.UnitAt("ms-1", "c13")!;
            archive.Index.Apply([new() { Id = unit.Id, Kind = RecordKind.Unit, Collection = unit.Top, Parent = unit.Parent, Sibling = unit.Sibling, Title = "Others", Text = "unheard" }], [], archive.Index.IndexedThrough);
        }

        Assert.False(Check(mend: false).IsSound);
    }

    [Fact]
    public void The_same_history_has_the_same_fingerprint_and_another_has_another()
    {
        var before = Check(mend: false).Digest;
        Assert.Equal(before, Check(mend: false).Digest);

        archive.Import(SampleFonds.Anna, SampleFonds.AnnaRothPapers.Replace("Diaries", "Journals", StringComparison.Ordinal));
        Assert.NotEqual(before, Check(mend: false).Digest);
    }

    private CheckReport Check(bool mend) => new CheckArchive(archive.Archive, archive.Index).Run(deep: true, mend, null, TestContext.Current.CancellationToken);

    private static string Told(CheckReport report) => string.Join(Environment.NewLine, report.Parts.SelectMany(part => part.Told.Select(problem => $"{part.Name}: {problem}")));
}
