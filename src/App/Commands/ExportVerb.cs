using System.CommandLine;
using System.Text.Json;
using Fonds.Description.Units;
using Fonds.Storage.Addresses;
using Fonds.UseCases;
using Fonds.UseCases.Discovery;
using Fonds.UseCases.Discovery.Linked;

namespace Fonds.App.Commands;

/// <summary><c>fonds export --out DIR</c>: records as files, one for each address.</summary>
internal static class ExportVerb
{
    private const string Json = "json";
    private const string DublinCore = "dc";

    /// <summary>Each in its own standard.</summary>
    private const string Xml = "xml";

    private static readonly Dictionary<string, LinkedForm> LinkedForms = new(StringComparer.Ordinal) { ["jsonld"] = LinkedForm.JsonLd, ["rico"] = LinkedForm.Turtle };

    private static readonly Dictionary<string, Standard> Standards = new(StringComparer.Ordinal)
    {
        ["ead2002"] = Standard.Ead2002, ["ead3"] = Standard.Ead3, ["eac1"] = Standard.EacCpf2010, ["eac2"] = Standard.EacCpf2,
    };

    public static Verb Create(Surroundings surroundings)
    {
        var format = new Option<string>("--format")
        {
            HelpName = "F",
            Description = "json; xml: finding aids and authority records, each in its own standard; ead2002, ead3, eac1, eac2: those of this standard; dc: collections as Dublin Core; jsonld: schema.org; rico: Records in Contexts as Turtle.",
            DefaultValueFactory = _ => Json,
        };
        format.AcceptOnlyFromAmong([Json, Xml, .. Standards.Keys, DublinCore, .. LinkedForms.Keys]);
        var ids = new Option<string[]>("--id")
        {
            HelpName = "REF", Description = "Only this record: a reference code or an address such as /agents/serge-victor-1890-1947. May be repeated.",
        };
        var folder = new Option<string>("--out") { HelpName = "DIR", Description = "The folder to write to.", Required = true };
        var site = CommonOptions.PublicAddress();
        var data = CommonOptions.Data();
        var json = CommonOptions.Json();
        var verb = new Verb(
            "export", "Writes every published record to a folder, a collection with all its components in one file.",
            "fonds export --out site-data", "fonds export --format xml --out finding-aids",
            "fonds export --format rico --public-address https://archives.example.org --out linked-data",
            "fonds export --id 'MS 730' --id /agents/serge-victor-1890-1947 --out two-records")
        {
            format, ids, folder, site, data, json,
        };
        verb.SetAction((parsed, cancel) =>
        {
            using var archive = OpenedArchive.OpenExisting(CommonOptions.Folder(parsed, data, surroundings), surroundings);
            if (archive is null)
                return Task.FromResult(ExitCodes.Failed);

            archive.CatchUp(cancel);
            var wanted = parsed.GetValue(ids) is { Length: > 0 } references ? references : null;
            var files = Files(archive, parsed.GetValue(format)!, wanted, parsed.GetValue(site) ?? surroundings.PublicAddress ?? Surroundings.UsualPublicAddress);
            var export = Write(files, wanted?.Length, parsed.GetValue(folder)!, surroundings, cancel);
            foreach (var missing in export.NotFound)
                surroundings.Talk.WriteLine($"There is no published record {missing} to write in this format.");
            foreach (var loss in export.NotWritten)
                surroundings.Talk.WriteLine(loss);
            surroundings.Talk.WriteLine($"{export.Written} files written to {Path.GetFullPath(parsed.GetValue(folder)!)}");
            if (parsed.GetValue(json))
                surroundings.Output.WriteLine(JsonSerializer.Serialize(export, ExportJson.Options));
            return Task.FromResult(export.NotFound.Count == 0 ? ExitCodes.Done : ExitCodes.SomeRefused);
        });
        return verb;
    }

    private static IEnumerable<ExportedFile> Files(OpenedArchive archive, string format, string[]? references, string site)
    {
        IReadOnlyList<string>? addresses = references is null ? null : [.. references.Select(Address)];
        if (format == Json)
        {
            return new ExportJson(archive.Archive, archive.Index).Documents(addresses)
                .Select((document, place) => new ExportedFile(references?[place] ?? document.Path, document.Path, stream => document.Write(stream) ? [] : null));
        }

        if (format == DublinCore)
        {
            return new ExportDublinCore(archive.Archive).Documents(addresses)
                .Select((outcome, place) => outcome is Outcome<DublinCoreFile>.Done { Value: var file }
                    ? new ExportedFile(references?[place] ?? file.Path, file.Path, stream =>
                    {
                        file.Write(stream);
                        return [];
                    })
                    : new ExportedFile(references?[place] ?? "that has just gone", null, null));
        }

        if (LinkedForms.TryGetValue(format, out var form))
        {
            return new ExportLinkedData(archive.Archive, archive.Index, site, form).Documents(addresses)
                .Select((document, place) => new ExportedFile(references?[place] ?? document.Path, document.Path, stream => document.Write(stream) ? [] : null));
        }

        Standard? only = format == Xml ? null : Standards[format];
        return new ExportDocuments(archive.Archive).Documents(addresses)
            .Select((outcome, place) => outcome is Outcome<DocumentFile>.Done { Value: var document }
                ? new ExportedFile(references?[place] ?? document.Path, document.Path, only is null || only == document.Standard ? stream => Told(document, stream) : null)
                : new ExportedFile(references?[place] ?? "that has just gone", null, null))
            // Asked for by name, a record of another standard is missed; else it is just not among those asked for.
            .Where(file => references is not null || file.Write is not null);
    }

    private static List<string>? Told(DocumentFile document, Stream stream) =>
        document.Write(stream)?.Select(finding => $"{document.Path}: {finding.Text}").ToList();

    private static ExportSummary Write(IEnumerable<ExportedFile> files, int? total, string folder, Surroundings surroundings, CancellationToken cancel) =>
        IProgressTalk.For(surroundings).Follow("Exporting", tell =>
        {
            var written = 0;
            var (notFound, notWritten) = (new List<string>(), new List<string>());
            foreach (var file in files)
            {
                cancel.ThrowIfCancellationRequested();
                if (WriteFile(file, folder) is { } losses)
                {
                    written++;
                    notWritten.AddRange(losses);
                }
                else
                {
                    notFound.Add(file.Name);
                }

                tell(new ProgressNote(written, total, $"{written} records"));
            }

            return new ExportSummary(written, notFound, notWritten);
        });

    /// <summary>A file appears under its name only when it is complete. Null when there is no such record.</summary>
    private static IReadOnlyList<string>? WriteFile(ExportedFile file, string folder)
    {
        if (file is not { Path: { } name, Write: { } write })
            return null;
        var path = Path.Combine(folder, name);
        var unfinished = path + ".unfinished";
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        IReadOnlyList<string>? losses;
        using (var stream = File.Create(unfinished))
            losses = write(stream);
        if (losses is not null)
            File.Move(unfinished, path, overwrite: true);
        else
            File.Delete(unfinished);
        return losses;
    }

    private static string Address(string reference) =>
        reference.Contains('/', StringComparison.Ordinal) ? "/" + reference.TrimStart('/') : "/collections/" + Slug.Of(reference, otherwise: "");

    /// <param name="Name">What was asked for.</param>
    /// <param name="Write">Writes it and says what could not be written; null when there is no such record in this format.</param>
    private sealed record ExportedFile(string Name, string? Path, Func<Stream, IReadOnlyList<string>?>? Write);

    private sealed record ExportSummary(int Written, IReadOnlyList<string> NotFound, IReadOnlyList<string> NotWritten);
}
