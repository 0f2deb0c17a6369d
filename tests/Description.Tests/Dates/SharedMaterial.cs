namespace Fonds.Description.Tests.Dates;

/// <summary>Real material beside the checkout: read where it is, skipped where it is absent, demanded on the build server.</summary>
internal static class SharedMaterial
{
    public static string Path(string name)
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(System.IO.Path.Combine(folder.FullName, "Fonds.slnx")))
            folder = folder.Parent;

        var path = System.IO.Path.Combine(folder!.FullName, "..", "shared", name);
        if (!File.Exists(path) && Environment.GetEnvironmentVariable("CI") != "true")
            Assert.Skip($"../shared/{name} is not here.");
        Assert.True(File.Exists(path), path);
        return path;
    }
}
