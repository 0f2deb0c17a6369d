using Fonds.Description.Units;
using Fonds.Storage;
using Fonds.Storage.Units;
using Fonds.UseCases.Checking;
using Fonds.UseCases.FindingAids;

namespace Fonds.UseCases.Safekeeping.Rewinding;

/// <summary>
/// The keys of a finding aid's units, as its latest document gave them: a key that was derived comes of what the unit was called in that document, whatever a
/// table called it later.
/// </summary>
internal sealed class PastKeys(ArchiveReader reader, DerivedUnits derived)
{
    /// <summary>The rows of the units with their keys.</summary>
    /// <param name="document">The place in the log through which the document wrote.</param>
    public IReadOnlyList<UnitRow> Give(long document)
    {
        var places = new Dictionary<UnitAsRead, int>(ReferenceEqualityComparer.Instance);
        for (var place = 0; place < derived.Units.Count; place++)
            places[derived.Units[place]] = place;
        var (keys, areDerived) = UnitKeyring.Give(derived.Units, unit => UnitLikeness.Of(AsOf(derived.Rows[places[unit]].Version, document)));
        return
        [
            .. derived.Rows.Select((row, place) => row with
            {
                Key = keys[place],
                KeyIsIdentifier = place > 0 && keys[place] == derived.Units[place].Identifier,
                Flags = (row.Flags & ~UnitFlags.DerivedKey) | (areDerived[place] ? UnitFlags.DerivedKey : UnitFlags.None),
            }),
        ];
    }

    private UnitOfDescription AsOf(long version, long document)
    {
        while (version > document && reader.VersionBefore(version) is { } before)
            version = before;
        return new(reader.StatementAt(version)!);
    }
}
