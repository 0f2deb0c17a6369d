using System.Reflection;
using Xunit.Sdk;
using Xunit.v3;

namespace Fonds.Engines;

/// <summary>
/// Runs a test once on each engine, so that one suite of behaviours says what both do. Where PostgreSQL is not installed its half is shown as skipped; on the
/// machine that decides (CI=true) it is required.
/// </summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class EachEngineAttribute : DataAttribute
{
    public override ValueTask<IReadOnlyCollection<ITheoryDataRow>> GetData(MethodInfo testMethod, DisposalTracker disposalTracker) => new(
    [
        new TheoryDataRow<Engine>(Engine.Sqlite),
        new TheoryDataRow<Engine>(Engine.Postgres) { Skip = PostgresCluster.IsToBeSkipped ? PostgresCluster.WhyNot : null },
    ]);

    public override bool SupportsDiscoveryEnumeration() => true;
}
