using System.Globalization;
using Fonds.Bench.Relevance;
using Fonds.Search;
using Fonds.Search.Embedded;
using Fonds.Storage;
using Fonds.UseCases.Discovery;
using Fonds.UseCases.Indexing;

// Usage: Fonds.Bench.Relevance corpus|large ARCHIVE-FOLDER [--misses] [--unjudged]
// Asks the questions of questions.tsv and topics.tsv of an archive of those holdings (imported from ../shared/corpus or from corpus-large, each with
// ../shared/seed), and says how good the answers are: for the half on which the ranking may be tuned, and for the half that is only reported.
// --misses prints the questions of the first half whose record is not first; --unjudged what topics answer that judgments.tsv does not grade.
if (args.Length < 2 || args[0] is not ("corpus" or "large"))
{
    Console.Error.WriteLine("Usage: Fonds.Bench.Relevance corpus|large ARCHIVE-FOLDER [--misses] [--unjudged]");
    return 2;
}

CultureInfo.CurrentCulture = CultureInfo.InvariantCulture;
var tables = AppContext.BaseDirectory;
var questions = Question.Read(Path.Combine(tables, "questions.tsv"), args[0]);
var topics = Topic.Read(Path.Combine(tables, "topics.tsv"), Path.Combine(tables, "judgments.tsv"), args[0]);
using var archive = Archive.Open(args[1], TimeProvider.System);
using var index = EmbeddedIndex.Open(Path.Combine(args[1], "index"));
new IndexChanges(archive, index).CatchUp();
var holdings = new SearchHoldings(archive, index);
List<SearchPage> Answers(string text) => [holdings.Find(new SearchRequest { Query = text, Limit = 10, WithFacets = false, Forgiving = true })];

foreach (var half in (bool[])[true, false])
{
    Console.WriteLine(half ? "-- tuned on" : "-- reported");
    var known = questions.Where(question => question.IsForTuning == half)
        .Select(question => (question, Addresses: AsList(question.Text))).Select(asked => (asked.question, asked.Addresses, Place: Measures.Place(asked.Addresses, asked.question.Wanted))).ToList();
    foreach (var group in known.GroupBy(asked => asked.question.Class).Append(known.GroupBy(_ => "all known items").Single()))
        Console.WriteLine($"{group.Key,-16} {group.Count(),4} questions, first {100.0 * group.Count(asked => asked.Place == 1) / group.Count(),5:F1} %, MRR {group.Average(asked => asked.Place == 0 ? 0 : 1.0 / asked.Place):F3}");
    if (args.Contains("--misses"))
    {
        foreach (var (question, addresses, place) in known.Where(asked => asked.Place != 1 && (half || args.Contains("--all"))))
            Console.WriteLine($"   {place,2} {question.Class} «{question.Text}» wanted {question.Wanted[0]} first {addresses.FirstOrDefault()}");
    }

    var judged = topics.Where(topic => topic.IsForTuning == half).Select(topic => (topic, Addresses: AsList(topic.Text))).ToList();
    foreach (var (topic, addresses) in judged)
    {
        Console.WriteLine($"   {topic.Text,-50} nDCG@10 {Measures.Ndcg(addresses, topic.Grades):F3}, {addresses.Count(address => !topic.Grades.ContainsKey(address))} not judged");
        if (args.Contains("--unjudged"))
        {
            foreach (var address in addresses.Where(address => !topic.Grades.ContainsKey(address)))
                Console.WriteLine($"unjudged\t{args[0]}\t{topic.Text}\t{address}");
        }
    }

    if (judged.Count > 0)
        Console.WriteLine($"{"topics",-16} {judged.Count,4} nDCG@10 {judged.Average(asked => Measures.Ndcg(asked.Addresses, asked.topic.Grades)):F3}");
}

return 0;

List<string> AsList(string text) => [.. Answers(text).SelectMany(page => page.Hits).Select(hit => hit.Link.Address)];
