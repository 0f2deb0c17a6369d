using System.Globalization;
using System.Text.Json;
using Fonds.UseCases.Discovery;
using Fonds.UseCases.Indexing;

namespace Fonds.App.Commands;

/// <summary><c>fonds reindex</c>: forgets the search index and makes it again.</summary>
internal static class ReindexVerb
{
    public static Verb Create(Surroundings surroundings)
    {
        var place = ArchiveOptions.ToWrite(surroundings);
        var json = CommonOptions.Json();
        var verb = new Verb("reindex", "Makes the search index again from the archive.", "fonds reindex --data /srv/archive");
        place.AddTo(verb);
        verb.Add(json);
        verb.SetAction((parsed, cancel) =>
        {
            using var archive = place.OpenExisting(parsed);
            if (archive is null)
                return Task.FromResult(ExitCodes.Failed);

            var start = surroundings.Clock.GetTimestamp();
            var summary = IProgressTalk.For(surroundings).Follow("Indexing", tell => new RebuildIndex(archive.Archive, archive.Index).Run(
                new Relay<IndexSummary>(done => tell(new(done.Through, done.Newest, string.Create(CultureInfo.InvariantCulture, $"{done.Documents:N0} records")))), cancel));
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
}
