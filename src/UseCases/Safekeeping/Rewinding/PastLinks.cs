using Fonds.Description.AccessPoints;
using Fonds.Description.Records;
using Fonds.Storage;
using Fonds.Storage.Authorities;
using Fonds.Storage.Links;
using Fonds.Storage.Units;
using Fonds.UseCases.Checking;
using Fonds.UseCases.Linking;

namespace Fonds.UseCases.Safekeeping.Rewinding;

/// <summary>
/// The links of a finding aid's units: a heading that its unit still has leads where it led, another one to the authority that one of its keys meets.
/// </summary>
internal sealed class PastLinks(ArchiveReader reader, ArchiveWriter writer)
{
    private readonly Dictionary<string, AuthorityRow?> met = new(StringComparer.Ordinal);

    public void Restore(DerivedUnits derived, IReadOnlyList<UnitRow> rows)
    {
        for (var place = 0; place < rows.Count; place++)
        {
            var (row, unit) = (rows[place], derived.Units[place]);
            var held = reader.LinksOf(row.Id);
            var past = unit.Headings.Select((heading, ordinal) => Link(
                row.Id, derived.Held.Top, heading, row.Published && (unit.HeadingIsPublished?[ordinal] ?? true), held.ElementAtOrDefault(ordinal))).ToList();
            if (past.SequenceEqual(held))
                continue;
            writer.Links.RemoveOf(row.Id);
            for (var ordinal = 0; ordinal < past.Count; ordinal++)
                writer.Links.Add(past[ordinal], ordinal);
        }
    }

    private StoredLink Link(RecordId unit, RecordId top, AccessPoint heading, bool shown, StoredLink? held)
    {
        var candidates = Linker.KeysGivenBy(heading).Append(AuthorityKeys.RecordHeading(heading.Kind, heading.Heading)).Select(Met).OfType<AuthorityRow>().ToList();
        var isSame = held?.Heading == heading.Heading && held.Role == heading.Role && (byte)held.Manner == (byte)heading.Manner;
        var authority = candidates.Find(row => isSame && row.Id == held!.Authority) ?? candidates.FirstOrDefault()
            ?? throw new InvalidDataException($"The archive in the backup could not be brought to that moment: the heading \"{heading.Heading}\" of unit {unit} leads to nobody.");
        // What the public sees already, it sees; a record for staff is not shown by a new link.
        var isPublished = shown && ((isSame && held!.IsPublished) || authority is not { HasRecord: true, Published: false });
        return new(unit, authority.Id, authority.Kind, Linker.MannerOf(heading), heading.Role, heading.Heading, top, isPublished);
    }

    private AuthorityRow? Met(string key)
    {
        if (!met.TryGetValue(key, out var row))
            met[key] = row = writer.Authorities.ByKey(key) is { } id ? writer.Authorities.Find(id) : null;
        return row;
    }
}
