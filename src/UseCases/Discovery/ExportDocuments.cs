using Fonds.Description.Rules;
using Fonds.Description.Units;
using Fonds.Formats;
using Fonds.Storage;
using Fonds.UseCases.FindingAids;

namespace Fonds.UseCases.Discovery;

/// <summary>
/// Gives what is published back as the documents of the field, EAD and EAC-CPF, each in its own standard and dialect, made from the
/// stored records.
/// </summary>
public sealed class ExportDocuments(Archive archive)
{
    private const string Suffix = ".xml";

    /// <summary>Every published finding aid and authority record in turn; with <paramref name="addresses"/> only those.</summary>
    public IEnumerable<Outcome<DocumentFile>> Documents(IReadOnlyList<string>? addresses = null) => (addresses ?? [.. Addresses()]).Select(At);

    /// <summary>The document at the address of a collection or an agent.</summary>
    public Outcome<DocumentFile> At(string address)
    {
        using var reader = archive.Read();
        return address.Trim('/').Split('/') switch
        {
            ["collections", var slug] => reader.UnitAt(slug, null) is { } top && reader.FindingAidOf(top.Id) is { } findingAid
                ? Done(address, findingAid.FindingAid.Form.Standard)
                : Redirects.Or<DocumentFile>(reader, address),
            [var segment, var slug] => reader.AuthorityAt(segment, slug) is { HasRecord: true } authority
                ? Done(address, authority.Form.Standard)
                : Redirects.Or<DocumentFile>(reader, address),
            _ => new Outcome<DocumentFile>.NotFound(),
        };
    }

    private IEnumerable<string> Addresses()
    {
        using var reader = archive.Read();
        foreach (var address in PublishedAddresses.Collections(reader).Concat(PublishedAddresses.AgentsWithRecords(reader)))
            yield return address;
    }

    private Outcome<DocumentFile>.Done Done(string address, Standard standard) =>
        new(new DocumentFile(address.Trim('/') + Suffix, standard, stream => Write(address, stream)));

    // Reads anew: the records may have changed since the address was looked up, but one document is of one moment.
    private IReadOnlyList<Finding>? Write(string address, Stream stream)
    {
        using var reader = archive.Read();
        var parts = address.Trim('/').Split('/');
        if (parts[0] != "collections")
            return reader.AuthorityAt(parts[0], parts[1]) is { HasRecord: true } authority ? DocumentWriter.Write(stream, StoredDocuments.Authority(reader, authority)) : null;
        return reader.UnitAt(parts[1], null) is { } top && reader.FindingAidOf(top.Id) is { } findingAid
            ? DocumentWriter.Write(stream, StoredDocuments.FindingAid(reader, findingAid), StoredDocuments.Units(reader, findingAid))
            : null;
    }
}

/// <summary>One document of an export.</summary>
/// <param name="Path">Where it belongs in the folder written to: its address with <c>.xml</c>.</param>
/// <param name="Standard">The standard it is in.</param>
/// <param name="Write">Writes it, and says what could not be written; null when it has gone meanwhile.</param>
public sealed record DocumentFile(string Path, Standard Standard, Func<Stream, IReadOnlyList<Finding>?> Write);
