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
        var format = new Option<string>("--format") { HelpName = "F", Description = "The format: json.", DefaultValueFactory = _ => "json" };
        format.AcceptOnlyFromAmong("json");
        var ids = new Option<string[]>("--id")
        {
            HelpName = "REF", Description = "Only this record: a reference code or an address such as /agents/serge-victor-1890-1947. May be repeated.",
        };
        var folder = new Option<string>("--out") { HelpName = "DIR", Description = "The folder to write to.", Required = true };
        var data = CommonOptions.Data();
        var json = CommonOptions.Json();
        var verb = new Verb(
            "export", "Writes every published record to a folder, a collection with all its components in one file.",
            "fonds export --out site-data", "fonds export --id 'MS 730' --id /agents/serge-victor-1890-1947 --out two-records")
        {
            format, ids, folder, data, json,
        };
        verb.SetAction((parsed, cancel) =>
        {
            using var archive = OpenedArchive.OpenExisting(CommonOptions.Folder(parsed, data, surroundings), surroundings);
            if (archive is null)
                return Task.FromResult(ExitCodes.Failed);

            archive.CatchUp(cancel);
            var wanted = parsed.GetValue(ids) is { Length: > 0 } references ? references : null;
            var export = Write(archive, wanted, parsed.GetValue(folder)!, surroundings, cancel);
            foreach (var missing in export.NotFound)
                surroundings.Talk.WriteLine($"There is no published record {missing}.");
            surroundings.Talk.WriteLine($"{export.Written} files written to {Path.GetFullPath(parsed.GetValue(folder)!)}");
            if (parsed.GetValue(json))
                surroundings.Output.WriteLine(JsonSerializer.Serialize(export, ExportJson.Options));
            return Task.FromResult(export.NotFound.Count == 0 ? ExitCodes.Done : ExitCodes.SomeRefused);
        });
        return verb;
    }

    private static ExportSummary Write(OpenedArchive archive, string[]? references, string folder, Surroundings surroundings, CancellationToken cancel) =>
        IProgressTalk.For(surroundings).Follow("Exporting", tell =>
        {
            var written = 0;
            var notFound = new List<string>();
            var documents = new ExportJson(archive.Archive, archive.Index).Documents(references is null ? null : [.. references.Select(Address)]);
            foreach (var (document, place) in documents.Select((document, place) => (document, place)))
            {
                cancel.ThrowIfCancellationRequested();
                if (WriteFile(document, folder))
                    written++;
                else
                    notFound.Add(references?[place] ?? document.Path);
                tell(new ProgressNote(written, references?.Length, $"{written} records"));
            }

            return new ExportSummary(written, notFound);
        });

    /// <summary>A file appears under its name only when it is complete.</summary>
    private static bool WriteFile(JsonDocumentFile document, string folder)
    {
        var path = Path.Combine(folder, document.Path);
        var unfinished = path + ".unfinished";
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        bool found;
        using (var stream = File.Create(unfinished))
            found = document.Write(stream);
        if (found)
            File.Move(unfinished, path, overwrite: true);
        else
            File.Delete(unfinished);
        return found;
    }

    private static string Address(string reference) =>
        reference.Contains('/', StringComparison.Ordinal) ? "/" + reference.TrimStart('/') : "/collections/" + Slug.Of(reference, otherwise: "");

    private sealed record ExportSummary(int Written, IReadOnlyList<string> NotFound);
}
