using Fonds.Description.AccessPoints;
using Fonds.Description.Records;
using Fonds.Description.Statements;
using Fonds.Storage;
using Fonds.Storage.Units;
using Fonds.UseCases.FindingAids;

namespace Fonds.UseCases.Discovery;

/// <summary>
/// Where the names and references of one unit lead: names by the links stored for it, references by the key of the
/// component they point to in the same finding aid. All is looked up once, so that it serves after the reading has ended.
/// </summary>
public sealed class UnitLinks : ILinkResolver
{
    private readonly Dictionary<(RecordKind Kind, string Heading), string> names = [];
    private readonly Dictionary<string, string?> targets = new(StringComparer.Ordinal);

    /// <summary>Looks up the links of these units together: a page shows a unit, and what it inherits from others.</summary>
    public static UnitLinks Of(ArchiveReader reader, params ReadOnlySpan<StoredUnit> units)
    {
        var links = new UnitLinks();
        foreach (var unit in units)
            links.Add(reader, unit);
        return links;
    }

    /// <summary>Adds what one more unit names and points to.</summary>
    public void Add(ArchiveReader reader, StoredUnit stored)
    {
        if (stored.HasLinks)
            AddNames(reader, stored);
        AddReferences(reader, stored);
    }

    /// <summary>What one unit points to, without its names: all that a line in a list needs.</summary>
    public static UnitLinks ReferencesOf(ArchiveReader reader, StoredUnit stored)
    {
        var links = new UnitLinks();
        links.AddReferences(reader, stored);
        return links;
    }

    private void AddReferences(ArchiveReader reader, StoredUnit stored)
    {
        foreach (var reference in SeeAlsoReferences.In(stored.Unit.Said))
        {
            var target = reference["target"]!;
            if (!targets.ContainsKey(target))
                targets[target] = UnitKeyring.Safe(target) is { Length: > 0 } key ? reader.UnitAt(stored.CollectionSlug, key)?.Address : null;
        }
    }

    public string? AddressOf(Statement statement)
    {
        if (statement.Term is Term.Reference or Term.Pointer)
            return statement["target"] is { } target && targets.TryGetValue(target, out var address) ? address : null;

        return RecordKinds.NamedBy(statement.Term) is not null && AccessPoint.Read(statement, AccessManner.Sentence) is var point
            && names.TryGetValue((point.Kind, point.Heading), out var found) ? found : null;
    }

    private void AddNames(ArchiveReader reader, StoredUnit stored)
    {
        var links = reader.LinksOf(stored.Id);
        var authorities = reader.Authorities([.. links.Select(link => link.Authority).Distinct()]).ToDictionary(authority => authority.Id);
        foreach (var link in links)
        {
            if (authorities.TryGetValue(link.Authority, out var authority))
                names[(link.Kind, link.Heading)] = authority.Address;
        }
    }
}
