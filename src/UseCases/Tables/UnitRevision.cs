using Fonds.Description.Access;
using Fonds.Description.Records;
using Fonds.Description.Statements;
using Fonds.Description.Units;
using Fonds.Storage;
using Fonds.Storage.Addresses;
using Fonds.Storage.Encoding;
using Fonds.Storage.Units;
using Fonds.UseCases.FindingAids;
using Fonds.UseCases.Linking;

namespace Fonds.UseCases.Tables;

/// <summary>
/// Writes a new version of one unit where it stands: its headings meet their authorities again, and what can be worked out from it (level,
/// title of its finding aid, the address of a collection whose code changed) follows. Its place, its key and the units in it stay.
/// </summary>
internal sealed class UnitRevision(ArchiveWriter writer, Linker linker, EncodingBuffer buffer)
{
    private readonly Dictionary<RecordId, Dictionary<RecordId, UnitRow>> rows = [];

    /// <summary>Writes the unit as it is now; false when it is to the letter what it was.</summary>
    public bool Write(RecordId findingAid, RecordId id, Statement body)
    {
        if (!rows.TryGetValue(findingAid, out var known))
            rows[findingAid] = known = writer.Units.Of(findingAid).ToDictionary(unit => unit.Id);
        var row = known[id];
        buffer.Clear();
        RecordBody.Write(buffer, body);
        var before = writer.Body(row.Version);
        if (buffer.Written.SequenceEqual(before))
            return false;

        var unit = new UnitOfDescription(body);
        var (published, headings) = (Publication.Published(body), unit.Headings);
        var was = new UnitOfDescription(RecordBody.ReadStatement(before));
        var revised = row with
        {
            Version = writer.AddVersion(id, RecordKind.Unit, row.Version, buffer.Written),
            Level = unit.Level.Name,
            Flags = (row.Flags & UnitFlags.DerivedKey) | (ReferenceEquals(published, body) ? UnitFlags.None : UnitFlags.HoldsInternal)
                | (headings.Count > 0 ? UnitFlags.HasLinks : UnitFlags.None),
        };
        known[id] = revised;
        writer.Units.Write(revised);

        linker.Unlink(id);
        var shown = DocumentRead.PublishedOf(headings, published);
        var top = known.Values.First(each => each.Position == 0).Id;
        for (var place = 0; place < headings.Count; place++)
            linker.Link(id, top, place, headings[place], row.Published && shown[place]);

        if (InheritableDiffers(unit, was))
            TellDescendants(known.Values, row);
        if (id == top)
            Retitle(findingAid, unit, was);
        return true;
    }

    /// <summary>Dates and languages hold for the components below that give none of their own.</summary>
    public static bool InheritableDiffers(UnitOfDescription now, UnitOfDescription before) =>
        now.Dates.Years != before.Dates.Years
        || !now.Languages.Select(language => language.Code).SequenceEqual(before.Languages.Select(language => language.Code), StringComparer.Ordinal);

    private void TellDescendants(IEnumerable<UnitRow> units, UnitRow above)
    {
        foreach (var below in units.Where(unit => unit.Position > above.Position && unit.Position <= above.Position + above.DescendantCount))
            writer.NoteStanding(below.Id, RecordKind.Unit);
    }

    // The title of a collection stands in lists, its code in its address.
    private void Retitle(RecordId findingAid, UnitOfDescription unit, UnitOfDescription was)
    {
        var row = writer.FindingAids.Find(findingAid)!;
        if (unit.TitleText != was.TitleText && unit.TitleText.Length > 0)
        {
            row.Title = unit.TitleText;
            row.SortKey = SortKey.Of(row.Title);
            row.Letter = SortKey.Letter(row.SortKey);
        }

        if (unit.ReferenceCode != was.ReferenceCode && unit.ReferenceCode is { Length: > 0 } code)
            row.Slug = CollectionSlug.For(writer, code, row, row.Top);
        writer.FindingAids.Write(row);
    }
}
