using System.Text.Json;
using Fonds.Description.Lives;
using Fonds.Description.Lives.Reading;
using Fonds.Description.Lives.Reading.Weighing;
using Fonds.UseCases.Lives;

namespace Fonds.Bench.LifeTies;

/// <summary>One tie as a reader annotated it: to whom, and which of <see cref="CueWeights.Ties"/>.</summary>
internal sealed record Tie(string To, string Code)
{
    public string[] Words { get; } = Mention.WordsOf(To);

    /// <summary>The tie without its direction.</summary>
    public string Type => Code.TrimEnd('~');
}

/// <summary>A history that a reader annotated, and what the rules make of it.</summary>
internal sealed class AnnotatedTies
{
    public required IReadOnlyList<Tie> Ties { get; init; }

    public required IReadOnlyList<LifeRelation> Told { get; init; }

    public required IReadOnlyList<Mention> Mentions { get; init; }

    public required SubjectNames Subject { get; init; }

    /// <summary>The mentions of whom no rule is sure, each with the number of the tie it should get.</summary>
    public IEnumerable<(Mention Mention, int Tie)> Open() =>
        TieWeigher.Open(Told, Mentions, Subject).Select(mention => (mention, Ties.FirstOrDefault(tie => Mention.AreWithin(tie.Words, mention.Words)) is { } tie ? Array.FindIndex(CueWeights.Ties, one => one.Code == tie.Code) : 0));

    /// <summary>Reads the annotations (one history a line) beside the finding aids they are of; those whose file is not there are counted and left out.</summary>
    public static (List<AnnotatedTies> Read, int Missing) ReadAll(string annotations, IReadOnlyList<string> roots)
    {
        var read = new List<AnnotatedTies>();
        var missing = 0;
        foreach (var line in File.ReadLines(annotations))
        {
            using var json = JsonDocument.Parse(line);
            var file = json.RootElement.GetProperty("file").GetString()!;
            if (roots.Select(root => Path.Combine(root, file)).FirstOrDefault(File.Exists) is not { } path)
            {
                missing++;
                continue;
            }

            var note = ReadLives.Run([path], static _ => { }, static _ => { }).Single().Notes[json.RootElement.GetProperty("note").GetInt32()];
            var (relations, subject) = LifeReader.ReadOpen(note.Note, note.Subject);
            read.Add(new()
            {
                Ties = [.. json.RootElement.GetProperty("ties").EnumerateArray().Select(static tie => tie.GetString()!).Select(static tie => new Tie(tie[(tie.IndexOf(' ', StringComparison.Ordinal) + 1)..], tie[..tie.IndexOf(' ', StringComparison.Ordinal)]))],
                Told = [.. relations.Told],
                Mentions = relations.Mentions,
                Subject = subject,
            });
        }

        return (read, missing);
    }
}
