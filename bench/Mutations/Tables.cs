using Fonds.Bench.Mutations.Mutating;

namespace Fonds.Bench.Mutations;

/// <summary>The tables of an archive, damaged and imported back into it: each line is taken in or refused, and nothing breaks.</summary>
internal static class Tables
{
    private const int Each = 20;

    public static async Task RunAsync(string folder, int seed, Outcomes outcomes)
    {
        var (data, tables) = (Path.Combine(folder, "all"), Path.Combine(folder, "tables"));
        var export = await Verbs.RunAsync("", "export", "--format", "csv", "--out", tables, "--data", data);
        if (export.IsFault || !Directory.Exists(tables))
        {
            outcomes.Exception($"export --format csv: {export.Talk}", Console.Error);
            return;
        }

        var sources = Directory.GetFiles(tables, "*.csv", SearchOption.AllDirectories).Order(StringComparer.Ordinal).Select(File.ReadAllBytes).ToList();
        if (sources.Count == 0)
            return;
        var mutator = new Mutator(sources, seed);
        var damaged = Path.Combine(folder, "damaged.csv");
        for (var number = 0; number < Each; number++)
        {
            var mutated = mutator.Next();
            await File.WriteAllBytesAsync(damaged, mutated.Bytes);
            var said = await Verbs.RunAsync("", "import", damaged, "--json", "--data", data);
            outcomes.Verb("import of tables", $"code {said.Code}");
            if (said.IsFault || said.Code is not (0 or 3) || said.Output.Contains("reader-failed", StringComparison.Ordinal))
                outcomes.Exception($"import of a table, {mutated.Kind}: {said.Talk} {said.Output}", Console.Error);
        }
    }
}
