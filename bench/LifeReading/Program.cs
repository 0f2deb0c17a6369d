using System.Diagnostics;
using System.Globalization;
using Fonds.Description.Lives;
using Fonds.UseCases.Lives;

// How many sentences of biographical and administrative histories are read a second on one core, and what each leaves on the heap.
//   dotnet run -c Release --project bench/LifeReading -- ../shared/corpus
if (args.Length == 0)
{
    Console.Error.WriteLine("Give files or folders with finding aids and authority records.");
    return 2;
}

var notes = ReadLives.Run(args, static _ => { }, path => Console.Error.WriteLine($"There is no {path}.")).SelectMany(static file => file.Notes)
    .Select(static note => (note.Subject, Paragraphs: note.History.Sentences.GroupBy(static sentence => sentence.Paragraph).Select(static block => string.Join(' ', block.Select(static sentence => sentence.Text))).ToArray())).ToArray();
using var process = Process.GetCurrentProcess();
for (var round = 1; round <= 8; round++)
{
    var allocated = GC.GetAllocatedBytesForCurrentThread();
    process.Refresh();
    var before = process.TotalProcessorTime;
    var watch = Stopwatch.StartNew();
    var (sentences, events, relations) = (0, 0, 0);
    foreach (var (subject, paragraphs) in notes)
    {
        var history = LifeReader.Read(paragraphs, subject);
        sentences += history.Sentences.Length;
        events += history.Events.Length;
        relations += history.Relations.Length;
    }

    watch.Stop();
    process.Refresh();
    var seconds = (process.TotalProcessorTime - before).TotalSeconds;
    Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
        $"round {round}: {notes.Length:N0} histories, {sentences:N0} sentences, {events:N0} events, {relations:N0} relations; {sentences / seconds:N0} sentences/s of processor time, {sentences / watch.Elapsed.TotalSeconds:N0}/s by the clock; {(GC.GetAllocatedBytesForCurrentThread() - allocated) / Math.Max(sentences, 1):N0} bytes a sentence"));
}

return 0;
