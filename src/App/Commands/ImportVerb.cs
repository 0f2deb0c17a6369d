using Fonds.UseCases.FindingAids;
using Fonds.UseCases.Indexing;

namespace Fonds.App.Commands;

/// <summary><c>fonds import PATH…</c></summary>
internal static class ImportVerb
{
    public static Verb Create(Surroundings surroundings)
    {
        var paths = CommonOptions.Paths();
        var place = ArchiveOptions.ToWrite(surroundings);
        var json = CommonOptions.Json();
        var verb = new Verb(
            "import",
            "Takes in finding aids (EAD 2002, EAD3) and authority records (EAC-CPF 1, 2), each known by its content. The same file again changes nothing. "
            + "A table of units (CSV, as export writes it) changes the units that it is about, in the columns that it has.",
            "fonds import finding-aids/ serge-victor.eac.xml",
            "fonds import corrected-titles.csv",
            "fonds import export.tar.gz --data /srv/archive --json",
            "fonds import finding-aids/ --store \"Host=db;Database=archive;Username=fonds\"")
        {
            paths,
        };
        place.AddTo(verb);
        verb.Add(json);
        verb.SetAction((parsed, cancel) =>
        {
            using var archive = place.Open(parsed);
            var summary = Import(archive, parsed.GetValue(paths)!, surroundings, cancel);
            if (parsed.GetValue(json))
                surroundings.Output.WriteLine(ImportReport.Json(summary));
            return Task.FromResult(summary.Refused.Count == 0 ? ExitCodes.Done : ExitCodes.SomeRefused);
        });
        return verb;
    }

    /// <summary>Takes the files in and tells of it; the index follows on a thread of its own and has everything at the end.</summary>
    public static ImportSummary Import(OpenedArchive archive, IReadOnlyList<string> paths, Surroundings surroundings, CancellationToken cancel)
    {
        using var sparing = new SparingMemory();
        var unread = 0;
        var summary = IProgressTalk.For(surroundings).Follow("Importing", tell =>
        {
            using var indexing = FollowChanges.Start(archive.Archive, archive.Index, forSearches: false);
            var done = new ImportFiles(archive.Archive) { AfterCommit = indexing.Announce, Waiting = () => tell(new ProgressNote(0, 1, "Waiting for another import of this archive to end")) }
                .Run(paths, new Relay<ImportProgress>(progress => tell(ImportReport.Note(progress))), cancel);
            tell(new ProgressNote(1, 1, "Indexing what is left"));
            indexing.Finish();
            unread = indexing.UnreadHistories;
            return done;
        });
        ImportReport.Tell(summary, surroundings.Talk);
        UnreadHistories.Tell(unread, surroundings.Talk);
        return summary;
    }
}
