using System.Diagnostics;
using System.Globalization;
using Fonds.Bench.Search;
using Fonds.Description.Lives;
using Fonds.Description.Places;
using Fonds.Description.Records;
using Fonds.Description.Statements;
using Fonds.Search.Embedded;
using Fonds.Search.Lives;
using Fonds.Storage;
using Fonds.UseCases;
using Fonds.UseCases.Indexing;
using Fonds.UseCases.Lives;

// LivesBench --archive FOLDER [--questions N]
// Indexes an archive that was taken in, if its index is behind, reads all its histories once more on one thread, and asks who was where when.
CultureInfo.CurrentCulture = CultureInfo.InvariantCulture;
if (Option("--archive") is not { } folder)
{
    Console.Error.WriteLine("LivesBench --archive FOLDER [--questions N]");
    return 2;
}

var questions = int.Parse(Option("--questions") ?? "2000", CultureInfo.InvariantCulture);
using var archive = Archive.Open(folder, TimeProvider.System);
using var index = EmbeddedIndex.Open(Path.Combine(folder, "index"));

var (wall, processor) = Timed(() => new IndexChanges(archive, index).CatchUp());
Console.WriteLine($"{index.Counts.Values.Sum():N0} records, {index.EventCount:N0} events in the index; caught up in {wall:0.0} s, {processor:0.0} s of processor");

var (notes, sentences, events) = (0, 0, 0);
var histories = Histories();
foreach (var history in histories.Take(100))
    LifeReader.Read(history, new LifeSubject("", RecordKind.UnknownAgent));
(wall, processor) = Timed(ReadAll);
Console.WriteLine($"{notes:N0} histories, {sentences:N0} sentences, {events:N0} events read once more, with their places, in {wall:0.0} s on one thread: {sentences / processor:N0} sentences a second");

var ask = new AskEvents(archive, index);
var meetings = new FindMeetings(archive, index);
var lives = new ShowLife(archive, index);
var everything = index.Events(new EventRequest { DatedOnly = true, Limit = questions * 5, WithCounts = true });
var random = new Random(1917);
var asked = everything.Events.Where(found => found.First.Places.Length > 0 && LifeDays.Of(found.First.Event.Date) is not null)
    .OrderBy(_ => random.Next()).Take(questions).ToList();
Console.WriteLine($"{everything.Total:N0} dated events of {everything.Counts.Places.Count:N0} places; {asked.Count:N0} places and years of them asked for");

Ask("who was in X in year Y", found => ask.Ask($"place:\"{found.First.Places[0].Name}\" date:{LifeDays.Of(found.First.Event.Date)!.Value.FirstYear}", wasThere: true).Total);
Ask("X Y, as typed", found => ask.Ask($"{found.First.Places[0].Name} {LifeDays.Of(found.First.Event.Date)!.Value.FirstYear}").Total);
Ask("what happened in year Y", found => ask.OfYear(LifeDays.Of(found.First.Event.Date)!.Value.FirstYear).Total);
Ask("the life of an agent", found => Slug(found) is { } slug && lives.Show(slug) is Outcome<LifePage>.Done { Value: var life } ? life.Events.Count : 0);
Ask("who may have met them", found => Slug(found) is { } slug && meetings.Of(slug) is Outcome<IReadOnlyList<MeetingView>>.Done { Value: var met } ? met.Count : 0);
return 0;

List<Statement> Histories()
{
    var found = new List<Statement>();
    using var reader = archive.Read();
    foreach (var change in reader.ChangesSince(0, int.MaxValue).Changes.Where(change => change.Kind == RecordKind.Unit && !change.IsGone))
    {
        if (reader.Unit(change.Record) is { } unit)
            found.AddRange(unit.Unit.Notes.Where(note => note.Kind == Term.BiographyOrHistory).Select(note => note.Statement));
    }

    return found;
}

void ReadAll()
{
    foreach (var statement in histories)
    {
        var history = LifeReader.Read(statement, new LifeSubject("", RecordKind.UnknownAgent));
        HistoryPlaces.Resolve(history, PlaceClues.None);
        (notes, sentences, events) = (notes + 1, sentences + history.Sentences.Length, events + history.Events.Length);
    }
}

string? Slug(FoundEvent found)
{
    using var reader = archive.Read();
    return reader.Authority(found.First.Subject)?.Slug;
}

void Ask(string name, Func<FoundEvent, int> question)
{
    foreach (var found in asked.Take(50))
        question(found);
    var times = new Times();
    long answers = 0;
    foreach (var found in asked)
    {
        times.Begin();
        answers += question(found);
        times.End();
    }

    Console.WriteLine($"{name,-28} {times} {(double)answers / Math.Max(1, asked.Count):0.0} answers each");
}

static (double Wall, double Processor) Timed(Action work)
{
    var (start, before) = (Stopwatch.GetTimestamp(), Process.GetCurrentProcess().TotalProcessorTime);
    work();
    return (Stopwatch.GetElapsedTime(start).TotalSeconds, (Process.GetCurrentProcess().TotalProcessorTime - before).TotalSeconds);
}

string? Option(string name) => Array.IndexOf(args, name) is >= 0 and var place && place + 1 < args.Length ? args[place + 1] : null;
