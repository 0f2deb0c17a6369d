using Fonds.Storage;
using Fonds.Storage.Encoding;
using Fonds.Storage.Rewinding;
using Fonds.UseCases.Checking;

namespace Fonds.UseCases.Safekeeping.Rewinding;

/// <summary>
/// Makes a copy of an archive what the archive was at a moment: versions, change sets and files after it go, and what is worked out from versions (places, addresses, links,
/// publication) is worked out again for every record that was touched since. Numbers that were given to records after the moment are not given again, and addresses that came into use
/// after it still lead to their record.
/// </summary>
internal sealed class RewindArchive(Archive copy)
{
    private readonly EncodingBuffer buffer = new();

    /// <summary>Cuts the history and works out what follows. Throws <see cref="InvalidDataException"/> when the result contradicts itself.</summary>
    public void Run(LogCut cut, CancellationToken cancel)
    {
        var touched = Cut(cut);
        Write((reader, writer) =>
        {
            var authorities = new PastAuthorities(reader, writer);
            foreach (var repository in touched.Repositories)
                authorities.Repository(repository);
            foreach (var authority in touched.Authorities)
                authorities.Authority(authority);
        });
        foreach (var findingAid in touched.FindingAids)
        {
            cancel.ThrowIfCancellationRequested();
            Write((reader, writer) => new PastFindingAid(reader, writer, buffer).Restore(findingAid));
        }

        Write((reader, writer) =>
        {
            foreach (var authority in reader.AuthoritiesWronglyShown)
            {
                var row = writer.Authorities.Find(authority)!;
                row.Published = !row.Published;
                writer.Authorities.Write(row);
            }
        });
        Verify(touched);
    }

    private CutRecords Cut(LogCut cut)
    {
        HashSet<string> doubtful;
        using (var reader = copy.Read(Audience.Staff))
            doubtful = KeysInDoubt.After(reader, cut.Version);
        CutRecords touched;
        using (var batch = copy.Write())
        {
            touched = batch.Cut(cut);
            batch.Commit();
        }

        if (doubtful.Count > 0)
            Write((now, writer) => KeysInDoubt.Settle(doubtful, now, writer));
        return touched;
    }

    // What is written is no change of the archive, so no change set tells of it.
    private void Write(Action<ArchiveReader, ArchiveWriter> write)
    {
        using var batch = copy.Write();
        using (var reader = copy.Read(Audience.Staff))
        using (var writer = batch.Begin(new(Storage.History.CauseKind.Edit, "", "")))
        {
            write(reader, writer);
            writer.Keep();
        }

        batch.Commit();
    }

    private void Verify(CutRecords touched)
    {
        using var reader = copy.Read(Audience.Staff);
        var check = new CheckUnits(reader);
        var wrong = reader.HistoryDamage(thorough: true)
            .Concat(touched.FindingAids.SelectMany(id => Problems(check.Look(id))))
            .Concat(reader.AbsentUnitsWithLinks.Select(unit => $"Unit {unit} stands nowhere and has links.")).FirstOrDefault();
        if (wrong is not null)
            throw new InvalidDataException($"The archive in the backup could not be brought to that moment: {wrong}");
    }

    private static IEnumerable<string> Problems(UnitProblems problems) =>
        problems.Beyond.Concat(problems.Rows.Select(row => row.Problem)).Concat(problems.Links.Select(link => link.Problem)).Concat(problems.FindingAid is { } wrong ? [wrong] : []);
}
