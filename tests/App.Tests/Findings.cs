namespace Fonds.App.Tests;

/// <summary>A test that looks through many things names every one that is wrong.</summary>
internal static class Findings
{
    public static void ShouldBeNone(IEnumerable<string> findings)
    {
        var all = findings.ToList();
        Assert.True(all.Count == 0, $"{all.Count} found:{Environment.NewLine}{string.Join(Environment.NewLine, all.Take(40))}");
    }
}
