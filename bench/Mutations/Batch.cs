using System.Text.Json;
using Fonds.Bench.Mutations.Mutating;
using Fonds.Storage;

namespace Fonds.Bench.Mutations;

/// <summary>Some hundred damaged documents in a folder, taken through every verb that takes files.</summary>
internal sealed class Batch(string folder, IReadOnlyList<Mutated> documents, IReadOnlyList<string> schemas, Outcomes outcomes, string? faults)
{
    private static readonly string[] Targets = ["ead2002", "ead3", "ead3-undeprecated", "eac1", "eac2", "marcxml"];

    private readonly string inputs = Path.Combine(folder, "in");
    private readonly Dictionary<string, Mutated> byName = [];

    public async Task RunAsync()
    {
        Directory.CreateDirectory(inputs);
        for (var number = 0; number < documents.Count; number++)
        {
            var name = $"{number:0000}{documents[number].Extension}";
            byName.Add(name, documents[number]);
            await File.WriteAllBytesAsync(Path.Combine(inputs, name), documents[number].Bytes);
        }

        var refused = await ImportAsync();
        await RoundTripAsync();
        await ValidateAsync();
        foreach (var (name, document) in byName)
            await ConvertAsync(name, document);
        await LeavesNothingAsync(refused);
    }

    // Names of refused inputs; an archive file counts as refused when anything in it was.
    private async Task<HashSet<string>> ImportAsync()
    {
        var refused = new HashSet<string>(StringComparer.Ordinal);
        var passedOver = new HashSet<string>(StringComparer.Ordinal);
        if (await SayAsync("import", "import", inputs, "--json", "--data", Path.Combine(folder, "all")) is not { } json)
            return refused;
        Refusals(json.GetProperty("refusals"), "import", refused);
        foreach (var file in json.GetProperty("passedOverFiles").EnumerateArray())
            passedOver.Add(NameOf(file.GetProperty("path").GetString()!));
        foreach (var (name, document) in byName)
            outcomes.Kind(document.Kind, refused.Contains(name) ? Fate.Refused : passedOver.Contains(name) ? Fate.PassedOver : Fate.TakenIn);
        foreach (var word in (string[])["imported", "unchanged", "refused", "passedOver", "findings"])
            outcomes.Verb("import", word, json.GetProperty(word).GetInt64());
        return refused;
    }

    private async Task RoundTripAsync()
    {
        if (await SayAsync("roundtrip", "roundtrip", inputs, "--json") is not { } json)
            return;
        Refusals(json.GetProperty("refused"), "roundtrip", []);
        outcomes.Verb("roundtrip", "came back the same", json.GetProperty("sum").GetProperty("documents").GetInt64() - json.GetProperty("sum").GetProperty("different").GetInt64());
        foreach (var file in json.GetProperty("files").EnumerateArray())
        {
            var differences = file.GetProperty("differences");
            if (differences.GetArrayLength() == 0)
                continue;
            // What we write declares every prefix: a document that forgot one cannot come back unmended.
            if (differences.GetRawText().Contains("urn:fonds:undeclared-prefix", StringComparison.Ordinal))
            {
                outcomes.Verb("roundtrip", "came back with its prefixes declared");
                continue;
            }

            outcomes.Verb("roundtrip", "came back different");
            var name = NameOf(file.GetProperty("path").GetString()!);
            Wrong("came back different", name, differences[0].GetRawText());
        }
    }

    private async Task ValidateAsync()
    {
        string[] arguments = ["validate", inputs, "--json", .. schemas.SelectMany(schema => (string[])["--schema", schema])];
        if (await SayAsync("validate", arguments) is not { } json)
            return;
        foreach (var file in json.GetProperty("files").EnumerateArray())
        {
            outcomes.Verb("validate", file.GetProperty("outcome").GetString()!);
            var findings = file.GetProperty("findings");
            if (file.GetProperty("outcome").GetString() == "refused")
                Refusal("validate", file.GetProperty("path").GetString()!, findings.EnumerateArray().First(finding => finding.GetProperty("severity").GetString() == "refusal"), "text");
        }
    }

    private async Task ConvertAsync(string name, Mutated document)
    {
        foreach (var target in Targets)
        {
            var output = Path.Combine(folder, "out.xml");
            var said = await Verbs.RunAsync("", "convert", Path.Combine(inputs, name), "--to", target, "--out", output, "--losses", Path.Combine(folder, "losses.jsonl"));
            outcomes.Verb("convert", $"code {said.Code}");
            if (said.IsFault || said.Code is not (0 or 3))
                Fault($"convert --to {target}", name, said.Talk);
            if (said.Code != 0 && (said.Talk.Length == 0 || File.Exists(output) || File.Exists(output + ".unfinished")))
                Wrong("a conversion that failed left a file, or no word", name, said.Talk);
            if (said.Code == 0 && document.Extension == ".xml")
                await WrittenIsReadAsync(output, name, target);
            File.Delete(output);
        }
    }

    private async Task WrittenIsReadAsync(string output, string name, string target)
    {
        var again = await Verbs.RunAsync("", "convert", output, "--to", target, "--out", output + ".again");
        File.Delete(output + ".again");
        // A conversion sets some things one element further in, which may be one too many.
        if (again.Code != 0 && again.Talk.Contains("nested more than", StringComparison.Ordinal))
            outcomes.Verb("convert", "written deeper than is read");
        else if (again.Code != 0)
            Wrong($"what convert --to {target} wrote cannot be read", name, again.Talk);
    }

    // An archive without the refused files must be the same as one that has met them.
    private async Task LeavesNothingAsync(HashSet<string> refused)
    {
        foreach (var name in refused.Where(name => name.EndsWith(".xml", StringComparison.Ordinal)))
            File.Delete(Path.Combine(inputs, name));
        if (!Directory.Exists(Path.Combine(folder, "all")) || await SayAsync("import without the refused", "import", inputs, "--json", "--data", Path.Combine(folder, "rest")) is null)
            return;
        var (all, rest) = (Sum(Path.Combine(folder, "all")), Sum(Path.Combine(folder, "rest")));
        if (all != rest)
            Wrong("something of refused files stayed", "a batch", $"{all} and without them {rest}");
    }

    private static string Sum(string data)
    {
        using var archive = Archive.Open(data, TimeProvider.System);
        using var reader = archive.Read(Audience.Staff);
        return $"{reader.Counts}, {reader.NewestVersion} versions";
    }

    private async Task<JsonElement?> SayAsync(string verb, params string[] arguments)
    {
        var said = await Verbs.RunAsync("", arguments);
        var json = said.Json();
        if (said.IsFault || json is null)
            Fault(verb, null, said.Talk);
        return said.IsFault ? null : json;
    }

    private void Refusals(JsonElement refusals, string verb, HashSet<string> names)
    {
        foreach (var file in refusals.EnumerateArray())
        {
            names.Add(NameOf(file.GetProperty("path").GetString()!));
            if (verb == "import")
                outcomes.Reason(file.GetProperty("code").GetString()!);
            Refusal(verb, file.GetProperty("path").GetString()!, file, "reason");
        }

        outcomes.Verb(verb, "refused with reason", refusals.GetArrayLength());
    }

    private void Refusal(string verb, string path, JsonElement refusal, string reason)
    {
        var (code, words) = (refusal.GetProperty("code").GetString(), refusal.GetProperty(reason).GetString());
        if (code == "reader-failed")
            Fault(verb, NameOf(path), words!);
        else if (string.IsNullOrEmpty(code) || string.IsNullOrEmpty(words) || (refusal.GetProperty("line").GetInt32() == 0 && code is not ("not-xml" or "archive-broken" or "unreadable")))
            Wrong($"{verb}: a refusal without reason or place", NameOf(path), refusal.GetRawText());
    }

    // The input that a path below it belongs to.
    private static string NameOf(string path) => path.Split('/')[1];

    private void Fault(string verb, string? name, string words) => outcomes.Exception($"{verb}, {Kept(name)}: {words.Trim()}", Console.Error);

    private void Wrong(string what, string name, string words) => outcomes.Wrong($"{what}, {Kept(name)}: {words}", Console.Error);

    // A document that went wrong is kept to look at, where a folder for that was named.
    private string Kept(string? name)
    {
        if (name is null || faults is null || !byName.TryGetValue(name, out var document))
            return name ?? "a batch";
        var kept = Path.Combine(faults, $"{outcomes.Wrongs.Count:0000}{document.Extension}");
        File.WriteAllBytes(kept, document.Bytes);
        return $"{document.Kind} ({kept})";
    }
}
