using System.Text.Json;

namespace Fonds.App.Tests.Commands;

/// <summary>The sample archive imported once, for the verbs that read.</summary>
public sealed class AnArchiveOfSamples : IAsyncLifetime
{
    private readonly ScratchFolder folder = new();

    internal string Data => folder.File("archive");

    internal FondsProgram.Finished Import { get; private set; } = null!;

    internal JsonElement Summary => JsonDocument.Parse(Import.Output).RootElement;

    public async ValueTask InitializeAsync() =>
        Import = await FondsProgram.RunAsync("import", Checkout.PathOf("samples"), "--data", Data, "--json");

    public ValueTask DisposeAsync()
    {
        folder.Dispose();
        return ValueTask.CompletedTask;
    }
}
