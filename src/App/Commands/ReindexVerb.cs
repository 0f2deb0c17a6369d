using System.CommandLine;
using System.Globalization;
using System.Text.Json;
using Fonds.Search.Embedded;
using Fonds.Storage;
using Fonds.UseCases.Discovery;
using Fonds.UseCases.Indexing;

namespace Fonds.App.Commands;

/// <summary><c>fonds reindex</c>: forgets the search index and makes it again.</summary>
internal static class ReindexVerb
{
    public static Verb Create(Surroundings surroundings)
    {
        var from = new Option<string>("--from") { HelpName = "DIR", Description = "The data folder of another node over the same archive: its index is copied, though it is in use, and only what it lacks is made." };
        from.Validators.Add(result =>
        {
            foreach (var token in result.Tokens.Where(token => !EmbeddedIndex.IsIn(IndexIn(token.Value))))
                result.AddError($"There is no search index in {token.Value}.");
        });
        var place = ArchiveOptions.ToWrite(surroundings);
        var json = CommonOptions.Json();
        var verb = new Verb(
            "reindex", "Makes the search index again from the archive, or begins with a copy of another node's.", "fonds reindex --data /srv/archive",
            "fonds reindex --from /srv/node-1 --data /srv/node-2 --store \"Host=db;Database=archive;Username=fonds\"")
        {
            from,
        };
        place.AddTo(verb);
        verb.Add(json);
        verb.SetAction((parsed, cancel) =>
        {
            var start = surroundings.Clock.GetTimestamp();
            if (parsed.GetValue(from) is { } other && !Copy(other, place, parsed, surroundings))
                return Task.FromResult(ExitCodes.Failed);
            using var archive = place.OpenExisting(parsed);
            if (archive is null)
                return Task.FromResult(ExitCodes.Failed);

            var summary = IProgressTalk.For(surroundings).Follow("Indexing", tell =>
            {
                var progress = new Relay<IndexSummary>(done => tell(new(done.Through, done.Newest, string.Create(CultureInfo.InvariantCulture, $"{done.Documents:N0} records"))));
                return parsed.GetValue(from) is null
                    ? new RebuildIndex(archive.Archive, archive.Index).Run(progress, cancel)
                    : new IndexChanges(archive.Archive, archive.Index).CatchUp(progress, cancel);
            });
            var records = archive.Index.Counts.Values.Sum();
            var seconds = surroundings.Clock.GetElapsedTime(start).TotalSeconds;
            surroundings.Talk.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{records:N0} records indexed; {seconds:0.0} s"));
            UnreadHistories.Tell(summary.UnreadHistories, surroundings.Talk);
            if (parsed.GetValue(json))
                surroundings.Output.WriteLine(JsonSerializer.Serialize(new { records, seconds = Math.Round(seconds, 3) }, ExportJson.Options));
            return Task.FromResult(ExitCodes.Done);
        });
        return verb;
    }

    private static bool Copy(string from, ArchiveOptions place, ParseResult parsed, Surroundings surroundings)
    {
        var (folder, database) = place.Of(parsed);
        if (!place.IsThere(database))
            return false;
        using var archive = Archive.Open(folder, database, surroundings.Clock);
        var copied = new CopyIndex(archive).Run(IndexIn(from), IndexIn(folder));
        if (copied != IndexCopied.Done)
            surroundings.Talk.WriteLine(copied == IndexCopied.IsInUse ? $"A program has the search index in {folder} open. Stop it first." : $"The search index in {from} is of another archive. Nothing was copied.");
        return copied == IndexCopied.Done;
    }

    private static string IndexIn(string folder) => Path.Combine(folder, "index");
}
