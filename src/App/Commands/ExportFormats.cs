using Fonds.App.Print;
using Fonds.App.Shared;
using Fonds.Description.Units;
using Fonds.Formats.Crosswalks;
using Fonds.Search;
using Fonds.Storage;
using Fonds.UseCases;
using Fonds.UseCases.Discovery;
using Fonds.UseCases.Discovery.Linked;
using Fonds.UseCases.Tables;

namespace Fonds.App.Commands;

/// <summary>One format of an export: its name, and the files that it writes of an archive.</summary>
/// <param name="Holds">What it holds, for the help.</param>
/// <param name="Files">The files, of everything published or of the records at these addresses.</param>
internal sealed record ExportFormat(string Name, string Holds, Func<ExportSource, IReadOnlyList<string>?, IEnumerable<ExportedFile>> Files);

/// <summary>What is exported.</summary>
/// <param name="Site">The address under which readers know the site.</param>
internal sealed record ExportSource(OpenedArchive Opened, string Site)
{
    public Archive Archive => Opened.Archive;

    public ISearchIndex Index => Opened.Index;
}

/// <summary>One file of an export.</summary>
/// <param name="Path">Where it belongs; null where there is no such record in this format.</param>
/// <param name="Write">Writes it, tells what the format cannot say, and returns what could not be written; null when the record has gone meanwhile.</param>
internal sealed record ExportedFile(string? Path, Func<Stream, Action<Loss>?, IReadOnlyList<string>?> Write)
{
    /// <summary>Whether it is carried over from another standard, so that something may be lost.</summary>
    public bool IsCarriedOver { get; init; }

    public static ExportedFile None { get; } = new(null, (_, _) => null);
}

/// <summary>The formats in which an archive can be exported.</summary>
internal static class ExportFormats
{
    public const string Default = "json";

    public static IReadOnlyList<ExportFormat> All { get; } =
    [
        new(Default, "every record as its page has it", (source, addresses) => new ExportJson(source.Archive, source.Index).Documents(addresses)
            .Select(document => new ExportedFile(document.Path, (stream, _) => document.Write(stream) ? [] : null))),
        new("xml", "finding aids and authority records, each in its own standard", (source, addresses) => Documents(source, addresses, null)),
        new("ead2002", "finding aids as EAD 2002", (source, addresses) => Documents(source, addresses, Standard.Ead2002)),
        new("ead3", "finding aids as EAD3", (source, addresses) => Documents(source, addresses, Standard.Ead3)),
        new("eac1", "persons, families and corporate bodies as EAC-CPF 2010", (source, addresses) => Documents(source, addresses, Standard.EacCpf2010)),
        new("eac2", "the same as EAC-CPF 2.0", (source, addresses) => Documents(source, addresses, Standard.EacCpf2)),
        new("marcxml", "collections, persons, families and corporate bodies as MARCXML, a record each", (source, addresses) => Documents(source, addresses, Standard.MarcXml)),
        new("csv", "collections as flat tables, which import takes in again", (source, addresses) => new ExportTables(source.Archive).Tables(addresses)
            .Select(outcome => outcome is Outcome<TableFile>.Done { Value: var table }
                ? new ExportedFile(table.Path, (stream, _) => table.Write(stream) ? [] : null)
                : ExportedFile.None)),
        new("jsonld", "every record as schema.org", (source, addresses) => LinkedData(source, addresses, LinkedForm.JsonLd)),
        new("rico", "every record in Records in Contexts, as Turtle", (source, addresses) => LinkedData(source, addresses, LinkedForm.Turtle)),
        new("dc", "collections as Dublin Core", (source, addresses) => new ExportDublinCore(source.Archive).Documents(addresses)
            .Select(outcome => outcome is Outcome<DublinCoreFile>.Done { Value: var file } ? new ExportedFile(file.Path, (stream, _) => Written(file, stream)) : ExportedFile.None)),
        new("pdf", "finding aids for paper, which can be read aloud", Printed),
    ];

    private static IEnumerable<ExportedFile> Printed(ExportSource source, IReadOnlyList<string>? addresses)
    {
        var findingAids = new ShowFindingAid(source.Archive);
        foreach (var address in addresses ?? [.. findingAids.Addresses()])
        {
            var path = RecordForm.Print.AddressOf(address.Trim('/'));
            yield return address.Trim('/').Split('/') is ["collections", var slug]
                ? new ExportedFile(path, (stream, _) => Printed(findingAids.Show(slug), source.Site, path, stream))
                : ExportedFile.None;
        }
    }

    // What no font can draw is in the text of the document all the same.
    private static IReadOnlyList<string>? Printed(Outcome<FullFindingAid> outcome, string site, string path, Stream stream)
    {
        if (outcome is not Outcome<FullFindingAid>.Done { Value: var findingAid })
            return null;
        using (findingAid)
        {
            var missing = PrintedFindingAid.Write(findingAid, site, stream);
            return missing.Count == 0 ? [] : [$"{path}: {missing.Values.Sum()} characters that no font has are drawn as a square: {string.Concat(missing.Keys.Take(40))}"];
        }
    }

    private static IEnumerable<ExportedFile> Documents(ExportSource source, IReadOnlyList<string>? addresses, Standard? target) =>
        new ExportDocuments(source.Archive).Documents(addresses, target)
            .Select(outcome => outcome is Outcome<DocumentFile>.Done { Value: var document }
                ? new ExportedFile(document.Path, (stream, losses) => document.WriteTelling(stream, losses)?.Select(finding => $"{document.Path}: {finding.Text}").ToList())
                {
                    IsCarriedOver = document.Source != document.Standard,
                }
                : ExportedFile.None)
            // Asked for by name, a record that has no way to this standard is missed; else it is just not among those asked for.
            .Where(file => addresses is not null || file.Path is not null);

    private static IEnumerable<ExportedFile> LinkedData(ExportSource source, IReadOnlyList<string>? addresses, LinkedForm form) =>
        new ExportLinkedData(source.Archive, source.Index, source.Site, form).Documents(addresses)
            .Select(document => new ExportedFile(document.Path, (stream, _) => document.Write(stream) ? [] : null));

    private static IReadOnlyList<string> Written(DublinCoreFile file, Stream stream)
    {
        file.Write(stream);
        return [];
    }
}
