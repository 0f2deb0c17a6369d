namespace Fonds.App.Tests;

/// <summary>The checkout that the tests run in, and the real finding aids beside it.</summary>
internal static class Checkout
{
    public static string Root { get; } = FindRoot();

    /// <summary>Real finding aids and authority records; they are not part of the project.</summary>
    public static string Shared => Path.GetFullPath(Path.Combine(Root, "..", "shared"));

    public static string PathOf(params ReadOnlySpan<string> parts) => Path.Combine([Root, .. parts]);

    /// <summary>A folder of real files; the test is skipped when it is not there, except where CI promises it.</summary>
    public static string NeedShared(string folder)
    {
        var path = Path.Combine(Shared, folder);
        Need(Directory.Exists(path), $"{path} is not here");
        return path;
    }

    /// <summary>Skips the test for want of something, except where CI promises to have it.</summary>
    public static void Need(bool present, string complaint)
    {
        if (present)
            return;

        Assert.False(string.Equals(Environment.GetEnvironmentVariable("CI"), "true", StringComparison.OrdinalIgnoreCase), complaint);
        Assert.Skip(complaint);
    }

    private static string FindRoot()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder.FullName, "Fonds.slnx")))
            folder = folder.Parent ?? throw new DirectoryNotFoundException("Fonds.slnx is not above " + AppContext.BaseDirectory);
        return folder.FullName;
    }
}
