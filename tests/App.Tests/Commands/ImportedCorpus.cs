using System.Text.Json;

namespace Fonds.App.Tests.Commands;

/// <summary>Everything in ../shared/corpus and ../shared/seed imported once into one folder, for the tests that read it one after another.</summary>
[CollectionDefinition(Once)]
public sealed class ImportedCorpus : IAsyncLifetime, ICollectionFixture<ImportedCorpus>
{
    internal const string Once = "The corpus, imported once";

    private readonly ScratchFolder folder = new();

    internal string Data => folder.File("archive");

    internal string[] Inputs { get; private set; } = [];

    /// <summary>What the first import said; null when the corpus is not here.</summary>
    internal FondsProgram.Finished? First { get; private set; }

    internal JsonElement Summary => JsonDocument.Parse(First!.Output).RootElement;

    public async ValueTask InitializeAsync()
    {
        if (!Directory.Exists(Path.Combine(Checkout.Shared, "corpus")))
            return;
        Inputs = [Path.Combine(Checkout.Shared, "corpus"), Path.Combine(Checkout.Shared, "seed")];
        First = await FondsProgram.RunAsync(["import", .. Inputs, "--data", Data, "--json"]);
    }

    public ValueTask DisposeAsync()
    {
        folder.Dispose();
        return ValueTask.CompletedTask;
    }
}
