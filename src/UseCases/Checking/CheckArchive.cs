using System.Security.Cryptography;
using Fonds.Search;
using Fonds.Storage;
using Fonds.Storage.Dialects;

namespace Fonds.UseCases.Checking;

/// <summary>
/// Looks through an archive: the engine's own file, the history, and everything that is worked out from it. What is worked out can be mended; a version that
/// is lost cannot, and comes back from a backup.
/// </summary>
public sealed class CheckArchive(Archive archive, ISearchIndex index)
{
    /// <summary>Looks through the archive.</summary>
    /// <param name="deep">Whether every record is read, every link followed, every original unpacked, and the index held against a fresh one.</param>
    /// <param name="mend">Whether what can be worked out again is written again.</param>
    /// <param name="progress">Told what is looked at now.</param>
    public CheckReport Run(bool deep, bool mend, IProgress<string>? progress, CancellationToken cancel)
    {
        var started = archive.Clock.GetTimestamp();
        var (store, history, units, links) = (new CheckPart("store"), new CheckPart("history"), new CheckPart("units"), new CheckPart("links"));
        var parts = new List<CheckPart> { store, history };
        long newest;
        string? digest = null;
        using (var reader = archive.Read(Audience.Staff))
        {
            newest = reader.NewestVersion;
            Look(store, () => LookAtStore(reader, store, deep, progress));
            Look(history, () => LookAtHistory(reader, history, deep, progress));
            if (deep)
            {
                parts.AddRange([units, links]);
                Look(units, () => LookAtUnits(reader, units, links, mend, progress, cancel));
                var originals = new CheckPart("originals");
                parts.Add(originals);
                Look(originals, () => LookAtOriginals(reader, originals, progress, cancel));
            }
        }

        var ofIndex = new CheckPart("index");
        parts.Add(ofIndex);
        Look(ofIndex, () => new CheckIndex(archive, index).Look(ofIndex, deep, mend, progress, cancel));
        if (deep)
        {
            progress?.Report("Taking a fingerprint of the history");
            using var reader = archive.Read(Audience.Staff);
            digest = reader.HistoryDigest(newest);
        }

        return new CheckReport(newest, parts, digest, Math.Round(archive.Clock.GetElapsedTime(started).TotalSeconds, 3));
    }

    // What cannot be read is a problem of that part, however it fails, and the others are looked at all the same.
    private static void Look(CheckPart part, Action look)
    {
        try
        {
            look();
        }
        catch (Exception unreadable) when (unreadable is not (OutOfMemoryException or OperationCanceledException or NoRoomException))
        {
            part.Tell($"It cannot be read to the end: {unreadable.Message}");
        }
    }

    private static void LookAtStore(ArchiveReader reader, CheckPart part, bool deep, IProgress<string>? progress)
    {
        progress?.Report("Looking through the store");
        part.Looked = 1;
        foreach (var damage in reader.EngineDamage(deep))
            part.Tell(damage);
    }

    private static void LookAtHistory(ArchiveReader reader, CheckPart part, bool deep, IProgress<string>? progress)
    {
        progress?.Report("Looking through the history");
        part.Looked = reader.VersionsThrough(reader.NewestVersion);
        foreach (var damage in reader.HistoryDamage(deep))
            part.Tell(damage);
    }

    private void LookAtUnits(ArchiveReader reader, CheckPart units, CheckPart links, bool mend, IProgress<string>? progress, CancellationToken cancel)
    {
        var (check, mending) = (new CheckUnits(reader), new MendUnits(archive));
        var findingAids = reader.FindingAidNumbers;
        for (var number = 0; number < findingAids.Count; number++)
        {
            cancel.ThrowIfCancellationRequested();
            progress?.Report($"Looking through finding aid {number + 1} of {findingAids.Count}");
            var problems = check.Look(findingAids[number]);
            units.Looked += problems.Derived?.Rows.Count ?? 0;
            foreach (var problem in problems.Beyond.Concat(problems.Rows.Select(row => row.Problem)))
                units.Tell(problem);
            if (problems.FindingAid is { } wrong)
                units.Tell(wrong);
            foreach (var (_, problem) in problems.Links)
                links.Tell(problem);
            if (!mend || !problems.CanBeMended)
                continue;
            var (rowsMended, linksMended) = mending.FindingAid(findingAids[number]);
            units.Mended += rowsMended;
            links.Mended += linksMended;
        }

        links.Looked = reader.LinkTotal;
        LookAtAuthorities(reader, links, mend ? mending : null);
    }

    private static void LookAtAuthorities(ArchiveReader reader, CheckPart links, MendUnits? mending)
    {
        var (shown, absent) = (reader.AuthoritiesWronglyShown, reader.AbsentUnitsWithLinks);
        foreach (var authority in shown)
            links.Tell($"Authority {authority} is shown to the public and nothing public names it, or the other way round.");
        foreach (var unit in absent)
            links.Tell($"Unit {unit} stands nowhere and has links.");
        if (mending is null || shown.Count + absent.Count == 0)
            return;
        mending.Authorities(shown, absent);
        links.Mended += shown.Count + absent.Count;
    }

    private static void LookAtOriginals(ArchiveReader reader, CheckPart part, IProgress<string>? progress, CancellationToken cancel)
    {
        progress?.Report("Unpacking the originals");
        foreach (var number in reader.OriginalNumbers)
        {
            cancel.ThrowIfCancellationRequested();
            part.Looked++;
            var file = reader.SourceFile(number);
            if (file is null)
            {
                part.Tell($"Of original {number} nothing is known.");
                continue;
            }

            var bytes = Unpacked(reader, number);
            if (bytes is null || bytes.LongLength != file.Length || !SHA256.HashData(bytes).AsSpan().SequenceEqual(file.Sha256.Span))
                part.Tell($"The original of {file.Path} is not what was taken in.");
        }
    }

    private static byte[]? Unpacked(ArchiveReader reader, long number)
    {
        try
        {
            return reader.OriginalOf(number);
        }
        catch (InvalidDataException)
        {
            return null;
        }
    }
}
