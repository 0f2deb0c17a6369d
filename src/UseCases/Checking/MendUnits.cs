using Fonds.Description.Records;
using Fonds.Storage;
using Fonds.Storage.Encoding;
using Fonds.Storage.History;
using Fonds.UseCases.Linking;

namespace Fonds.UseCases.Checking;

/// <summary>Writes again what can be worked out from versions: places, publication, links. No version is touched; that something changed stands in the log, so that the index hears of it.</summary>
internal sealed class MendUnits(Archive archive)
{
    private static readonly ChangeCause Cause = new(CauseKind.Edit, "check", "Mended what is worked out from the records");

    private readonly EncodingBuffer buffer = new();

    /// <summary>Mends one finding aid and returns how much was wrong with its rows and its links.</summary>
    public (int Rows, int Links) FindingAid(RecordId id)
    {
        // The writer's place first: nobody changes what is looked at now.
        using var batch = archive.Write();
        using var reader = archive.Read(Audience.Staff);
        var problems = new CheckUnits(reader).Look(id);
        using (var writer = batch.Begin(Cause))
        {
            var linker = new Linker(buffer);
            linker.WriteWith(writer);
            if (problems.FindingAid is not null)
                writer.FindingAids.Write(problems.Derived!.Should);
            foreach (var (row, _) in problems.Rows)
                writer.Units.Write(row);
            foreach (var (place, _) in problems.Links)
                LinkAgain(problems.Derived!, place, writer, linker);
            linker.SettlePublication();
            foreach (var unit in problems.Rows.Select(row => row.Right.Id).Concat(problems.Links.Select(link => problems.Derived!.Rows[link.Place].Id)).Distinct())
                writer.NoteStanding(unit, RecordKind.Unit);
            if (problems.FindingAid is not null)
                writer.NoteStanding(id, RecordKind.FindingAid);
            writer.Keep();
        }

        batch.CommitDurably();
        return (problems.Rows.Count + (problems.FindingAid is null ? 0 : 1), problems.Links.Count);
    }

    /// <summary>Shows authorities to whom they should be shown, and takes away links of units that are gone.</summary>
    public void Authorities(IReadOnlyList<RecordId> wronglyShown, IReadOnlyList<RecordId> absentUnits)
    {
        using var batch = archive.Write();
        using (var writer = batch.Begin(Cause))
        {
            foreach (var unit in absentUnits)
                writer.Links.RemoveOf(unit);
            foreach (var id in wronglyShown)
            {
                if (writer.Authorities.Find(id) is not { } row)
                    continue;
                row.Published = writer.Links.IsNamedPublicly(id);
                writer.Authorities.Write(row);
                writer.NoteStanding(id, row.Kind);
            }

            writer.Keep();
        }

        batch.CommitDurably();
    }

    private static void LinkAgain(DerivedUnits derived, int place, ArchiveWriter writer, Linker linker)
    {
        var (unit, row) = (derived.Units[place], derived.Rows[place]);
        writer.Links.RemoveOf(row.Id);
        for (var heading = 0; heading < unit.Headings.Count; heading++)
            linker.Link(row.Id, derived.Held.Top, heading, unit.Headings[heading], row.Published && (unit.HeadingIsPublished?[heading] ?? true));
    }
}
