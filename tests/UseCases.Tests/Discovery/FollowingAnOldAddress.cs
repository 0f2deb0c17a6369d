using Fonds.Engines;
using Fonds.UseCases.Discovery;

namespace Fonds.UseCases.Tests.Discovery;

public abstract class FollowingAnOldAddress(Engine engine) : IDisposable
{
    private readonly TestArchive archive = TestArchive.OfSample(engine);

    public void Dispose() => archive.Dispose();

    [Fact]
    public void A_collection_whose_reference_code_changed_is_found_at_its_old_address()
    {
        archive.Import(SampleFonds.Hugo, SampleFonds.HugoWeilPapers.Replace("<unitid>MS 2</unitid>", "<unitid>MSS 2002</unitid>", StringComparison.Ordinal));

        Assert.Equal("/collections/mss-2002", Assert.IsType<Outcome<UnitPage>.Moved>(new ShowUnit(archive.Archive).Show("ms-2", null)).Address);
        Assert.Equal("/collections/mss-2002/s11", Assert.IsType<Outcome<UnitPage>.Moved>(new ShowUnit(archive.Archive).Show("ms-2", "s11")).Address);
        Assert.IsType<Outcome<FullFindingAid>.Moved>(new ShowFindingAid(archive.Archive).Show("ms-2"));
        Assert.IsType<Outcome<ChildrenWindow>.Moved>(new ShowChildren(archive.Archive).Show("ms-2", null, 0, 10));
    }

    public sealed class OnSqlite() : FollowingAnOldAddress(Engine.Sqlite);

    public sealed class OnPostgres() : FollowingAnOldAddress(Engine.Postgres);
}
