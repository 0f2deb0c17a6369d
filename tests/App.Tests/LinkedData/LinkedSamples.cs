using Fonds.App.Tests.Commands;

namespace Fonds.App.Tests.LinkedData;

/// <summary>The sample archive written as linked data once, and read by other programs.</summary>
public sealed class LinkedSamples : IAsyncLifetime
{
    public const string Site = "https://archives.example.org";

    private readonly AnArchiveOfSamples archive = new();
    private readonly ScratchFolder folder = new();

    internal IReadOnlyList<ReadFile> Turtle { get; private set; } = [];

    internal IReadOnlyList<ReadFile> JsonLd { get; private set; } = [];

    internal IEnumerable<ReadFile> All => Turtle.Concat(JsonLd);

    public async ValueTask InitializeAsync()
    {
        await archive.InitializeAsync();
        Turtle = await ReadAsync("rico");
        JsonLd = await ReadAsync("jsonld");
    }

    public async ValueTask DisposeAsync()
    {
        await archive.DisposeAsync();
        folder.Dispose();
    }

    private async Task<IReadOnlyList<ReadFile>> ReadAsync(string format)
    {
        var export = await FondsProgram.RunAsync("export", "--format", format, "--public-address", Site, "--data", archive.Data, "--out", folder.File(format));
        Assert.True(export.Code == 0, export.Talk);
        return await QuadReader.ReadAsync(folder.File(format));
    }
}
