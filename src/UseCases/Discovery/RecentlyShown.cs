using Fonds.Description.Languages;
using Fonds.Description.Records;
using Fonds.Search;
using Fonds.Storage;
using Fonds.Storage.Units;

namespace Fonds.UseCases.Discovery;

/// <summary>
/// What searches have shown of late, read and unpacked, kept until the archive changes: whoever narrows a search, turns its page or asks for it in another language
/// meets most of its hits, collections and headings again.
/// </summary>
internal sealed class RecentlyShown
{
    private const int MostUnits = 1_000;

    /// <summary>Bytes of a description as held, beyond which it is read anew: a thousand long histories are not to fill the memory.</summary>
    private const int Longest = 8_192;

    private readonly Remembered<RecordId, StoredUnit> units = new(MostUnits);

    // The same collections and series stand above the hits of many searches, and a collection's own description can be long to read.
    private readonly Remembered<(RecordId Unit, DisplayLanguage Language), UnitSummary> summaries = new();
    private readonly Remembered<(RecordId Parent, DisplayLanguage Language), IReadOnlyList<UnitSummary>> paths = new();
    private readonly Labels labels = new();

    /// <summary>What is shown in one view of the archive.</summary>
    public View In(ArchiveReader reader) => new(this, reader, reader.NewestVersion);

    public sealed class View(RecentlyShown shown, ArchiveReader reader, long version)
    {
        public ArchiveReader Reader => reader;

        /// <summary>Those of the units that are published.</summary>
        public Dictionary<RecordId, StoredUnit> Units(IEnumerable<RecordId> ids)
        {
            var found = new Dictionary<RecordId, StoredUnit>();
            var unknown = new List<RecordId>();
            foreach (var id in ids.Distinct())
            {
                if (shown.units.Find(version, id, out var known))
                    found[id] = known;
                else
                    unknown.Add(id);
            }

            foreach (var unit in unknown.Count == 0 ? [] : reader.Units(unknown))
                found[unit.Id] = unit.Size <= Longest ? shown.units.Keep(version, unit.Id, unit) : unit;
            return found;
        }

        /// <summary>Dates, containers and the like are said in the language of the page.</summary>
        public UnitSummary Summary(StoredUnit unit) => shown.summaries.Get(version, (unit.Id, DisplayLanguage.Current), () => Summaries.Of(unit));

        /// <summary>What a unit stands in, outermost first; those beside it stand in the same.</summary>
        public IReadOnlyList<UnitSummary> PathTo(StoredUnit unit) =>
            unit.Parent is { } parent ? shown.paths.Get(version, (parent, DisplayLanguage.Current), () => [.. reader.Ancestors(unit.Id).Select(Summary)]) : [];

        public RecordLink? Repository(RecordId id) => shown.labels.OfRepository(reader, version, id);

        public FacetLabels Labels(FacetCounts facets, params IEnumerable<RecordId> chosen) => shown.labels.Of(reader, version, facets, chosen);
    }
}
