using Fonds.Description.Records;
using Fonds.Description.Rules;
using Fonds.Description.Units;
using Fonds.Formats;
using Fonds.Formats.Crosswalks;
using Fonds.Storage;
using Fonds.Storage.Authorities;
using Fonds.UseCases.FindingAids;

namespace Fonds.UseCases.Discovery;

/// <summary>
/// Gives what is published back as the documents of the field, EAD and EAC-CPF, made from the stored records: each in its own standard and
/// dialect, or carried over to another standard by the crosswalk. Agents known by headings only are EAC-CPF 2.0.
/// </summary>
public sealed class ExportDocuments(Archive archive)
{
    private const string Suffix = ".xml";

    /// <summary>The standard in which an authority is a document; null when it is none.</summary>
    public static Standard? StandardOf(StoredAuthority authority) =>
        authority.HasRecord ? authority.Form.Standard : RecordsOfHeadings.Has(authority) ? Standard.EacCpf2 : null;

    /// <summary>
    /// Every published finding aid and authority record in turn, as they came; with <paramref name="addresses"/> only those. With a
    /// <paramref name="target"/>, those that are in this standard or can be carried over to it, and agents that only headings make.
    /// </summary>
    public IEnumerable<Outcome<DocumentFile>> Documents(IReadOnlyList<string>? addresses = null, Standard? target = null) =>
        (addresses ?? [.. Addresses(withHeadings: target is not null)]).Select(address => At(address, target));

    /// <summary>The document at the address of a collection or an agent.</summary>
    public Outcome<DocumentFile> At(string address, Standard? target = null)
    {
        using var reader = archive.Read();
        return address.Trim('/').Split('/') switch
        {
            ["collections", var slug] => reader.UnitAt(slug, null) is { } top && reader.FindingAidOf(top.Id) is { } findingAid
                ? Done(address, findingAid.FindingAid.Form.Standard, target, isOfAgent: false)
                : Redirects.Or<DocumentFile>(reader, address),
            [var segment, var slug] => reader.AuthorityAt(segment, slug) is { } authority
                ? StandardOf(authority) is { } standard ? Done(address, standard, target, authority.Kind is RecordKind.Person or RecordKind.Family or RecordKind.CorporateBody) : new Outcome<DocumentFile>.NotFound()
                : Redirects.Or<DocumentFile>(reader, address),
            _ => new Outcome<DocumentFile>.NotFound(),
        };
    }

    private IEnumerable<string> Addresses(bool withHeadings)
    {
        using var reader = archive.Read();
        foreach (var address in PublishedAddresses.Collections(reader).Concat(PublishedAddresses.Agents(reader, agent => agent.HasRecord || (withHeadings && RecordsOfHeadings.Has(agent)))))
            yield return address;
    }

    private Outcome<DocumentFile> Done(string address, Standard source, Standard? target, bool isOfAgent) =>
        target is { } other && !DocumentConversion.IsPossible(source, other, isOfAgent)
            ? new Outcome<DocumentFile>.NotFound()
            : new Outcome<DocumentFile>.Done(new(address.Trim('/') + Suffix, source, target ?? source, (stream, losses) => Write(address, target ?? source, stream, losses)));

    // Reads anew: the records may have changed since the address was looked up, but one document is of one moment.
    private IReadOnlyList<Finding>? Write(string address, Standard target, Stream stream, Action<Loss>? losses)
    {
        using var reader = archive.Read();
        var parts = address.Trim('/').Split('/');
        if (parts[0] != "collections")
            return reader.AuthorityAt(parts[0], parts[1]) is { } authority && Record(reader, authority) is { } record
                ? record.Form.Standard == target ? DocumentWriter.Write(stream, record) : DocumentConversion.Convert(record, stream, target, losses)
                : null;
        if (reader.UnitAt(parts[1], null) is not { } top || reader.FindingAidOf(top.Id) is not { } stored)
            return null;
        var (findingAid, units) = (StoredDocuments.FindingAid(reader, stored), StoredDocuments.Units(reader, stored));
        return findingAid.Form.Standard == target ? DocumentWriter.Write(stream, findingAid, units) : DocumentConversion.Convert(findingAid, units, stream, target, losses);
    }

    private static AuthorityDocument? Record(ArchiveReader reader, StoredAuthority authority) =>
        authority.HasRecord ? StoredDocuments.Authority(reader, authority)
        : RecordsOfHeadings.Has(authority) ? RecordsOfHeadings.Of(reader, authority)
        : null;
}

/// <summary>One document of an export.</summary>
/// <param name="Path">Where it belongs in the folder written to: its address with <c>.xml</c>.</param>
/// <param name="Source">The standard in which the archive has it.</param>
/// <param name="Standard">The standard it is written in.</param>
/// <param name="WriteTelling">Writes it, tells what the standard cannot say, and returns what could not be written; null when it has gone meanwhile.</param>
public sealed record DocumentFile(string Path, Standard Source, Standard Standard, Func<Stream, Action<Loss>?, IReadOnlyList<Finding>?> WriteTelling)
{
    /// <summary>Writes it, and says what could not be written; null when it has gone meanwhile.</summary>
    public IReadOnlyList<Finding>? Write(Stream stream) => WriteTelling(stream, null);
}
