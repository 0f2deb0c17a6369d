namespace Fonds.Description.Tests;

/// <summary>Comparison in case tables: a failing row says why it stands there.</summary>
internal static class Expect
{
    public static void Same<T>(T expected, T actual, string reason)
    {
        if (!EqualityComparer<T>.Default.Equals(expected, actual))
            Assert.Fail($"{reason}\nexpected: {expected}\nactual:   {actual}");
    }
}
