using System.CommandLine;
using System.Text.Json;
using Fonds.Storage.Addresses;
using Fonds.UseCases.Discovery;

namespace Fonds.App.Commands;

/// <summary><c>fonds export --out DIR</c>: records as files, one for each address.</summary>
internal static class ExportVerb
{
    public static Verb Create(Surroundings surroundings)
    {
        var format = new Option<string>("--format")
        {
            HelpName = "F",
            Description = string.Join("; ", ExportFormats.All.Select(one => $"{one.Name}: {one.Holds}")) + ". What came in another standard goes through the crosswalk.",
            DefaultValueFactory = _ => ExportFormats.Default,
        };
        format.AcceptOnlyFromAmong([.. ExportFormats.All.Select(one => one.Name)]);
        var ids = new Option<string[]>("--id")
        {
            HelpName = "REF", Description = "Only this record: a reference code or an address such as /agents/serge-victor-1890-1947. May be repeated.",
        };
        var folder = new Option<string>("--out") { HelpName = "DIR", Description = "The folder to write to.", Required = true };
        var list = new Option<string?>("--losses")
        {
            HelpName = "FILE", Description = "Write what the format cannot say of documents in another standard, one JSON object a line: file, element, path, value, reason. Without it they are only counted.",
        };
        var site = CommonOptions.PublicAddress();
        var place = ArchiveOptions.ToRead(surroundings);
        var json = CommonOptions.Json();
        var verb = new Verb(
            "export", "Writes every published record to a folder, a collection with all its components in one file.",
            "fonds export --out site-data", "fonds export --format xml --out finding-aids", "fonds export --format ead3 --out for-the-union-catalogue --losses losses.jsonl",
            "fonds export --format rico --public-address https://archives.example.org --out linked-data", "fonds export --format csv --id 'MS 730' --out tables",
            "fonds export --id 'MS 730' --id /agents/serge-victor-1890-1947 --out two-records")
        {
            format, ids, folder, list, site,
        };
        place.AddTo(verb);
        verb.Add(json);
        verb.SetAction((parsed, cancel) =>
        {
            using var archive = place.OpenExisting(parsed);
            if (archive is null)
                return Task.FromResult(ExitCodes.Failed);

            archive.CatchUp(cancel);
            var wanted = parsed.GetValue(ids) is { Length: > 0 } references ? references : null;
            var chosen = ExportFormats.All.Single(one => one.Name == parsed.GetValue(format));
            var files = chosen.Files(
                new(archive, parsed.GetValue(site) ?? surroundings.PublicAddress ?? Surroundings.UsualPublicAddress), wanted is null ? null : [.. wanted.Select(Address)]);
            using var losses = parsed.GetValue(list) is { } path ? new StreamWriter(path) : null;
            var export = Write(files, wanted, parsed.GetValue(folder)!, losses, surroundings, cancel);
            foreach (var missing in export.NotFound)
                surroundings.Talk.WriteLine($"There is no published record {missing} to write in this format.");
            foreach (var unwritten in export.NotWritten)
                surroundings.Talk.WriteLine(unwritten);
            if (export.CarriedOver > 0)
                surroundings.Talk.WriteLine($"{export.CarriedOver} of them carried over from another standard: {LossLine.Sum(export.Losses, parsed.GetValue(list))}");
            surroundings.Talk.WriteLine($"{export.Written} files written to {Path.GetFullPath(parsed.GetValue(folder)!)}");
            if (parsed.GetValue(json))
                surroundings.Output.WriteLine(JsonSerializer.Serialize(export, ExportJson.Options));
            return Task.FromResult(export.NotFound.Count == 0 ? ExitCodes.Done : ExitCodes.SomeRefused);
        });
        return verb;
    }

    private static ExportSummary Write(
        IEnumerable<ExportedFile> files, string[]? wanted, string folder, StreamWriter? list, Surroundings surroundings, CancellationToken cancel) =>
        IProgressTalk.For(surroundings).Follow("Exporting", tell =>
        {
            var (place, written, carriedOver) = (0, 0, 0);
            long lost = 0;
            var (notFound, notWritten) = (new List<string>(), new List<string>());
            foreach (var file in files)
            {
                cancel.ThrowIfCancellationRequested();
                var unwritten = WriteFile(file, folder, line =>
                {
                    lost++;
                    list?.WriteLine(line);
                });
                if (unwritten is not null)
                {
                    written++;
                    carriedOver += file.IsCarriedOver ? 1 : 0;
                    notWritten.AddRange(unwritten);
                }
                else
                {
                    notFound.Add(wanted?[place] ?? file.Path ?? "that has just gone");
                }

                place++;
                tell(new ProgressNote(written, wanted?.Length, $"{written} records"));
            }

            return new ExportSummary(written, notFound, notWritten, carriedOver, lost);
        });

    /// <summary>A file appears under its name only when it is complete. Null when there is no such record.</summary>
    private static IReadOnlyList<string>? WriteFile(ExportedFile file, string folder, Action<string> lost)
    {
        if (file.Path is not { } name)
            return null;
        var path = Path.Combine(folder, name);
        var unfinished = path + ".unfinished";
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        IReadOnlyList<string>? unwritten;
        using (var stream = File.Create(unfinished))
            unwritten = file.Write(stream, loss => lost(LossLine.Of(loss, name)));
        if (unwritten is not null)
            File.Move(unfinished, path, overwrite: true);
        else
            File.Delete(unfinished);
        return unwritten;
    }

    private static string Address(string reference) =>
        reference.Contains('/', StringComparison.Ordinal) ? "/" + reference.TrimStart('/') : "/collections/" + Slug.Of(reference, otherwise: "");

    /// <param name="CarriedOver">Documents that the archive has in another standard.</param>
    /// <param name="Losses">Things in them that this format cannot say.</param>
    private sealed record ExportSummary(int Written, IReadOnlyList<string> NotFound, IReadOnlyList<string> NotWritten, int CarriedOver, long Losses);
}
