using System.Globalization;
using Fonds.Description.Records;
using Fonds.Search.Lives;

namespace Fonds.Search.Embedded.Lives;

/// <summary>Reads what events say, within the generation that its connection reads.</summary>
internal sealed class EventTexts(IndexConnection connection)
{
    internal const string EventsMatching = "SELECT rowid FROM event_words WHERE event_words MATCH ?";

    private readonly PreparedStatement read = connection.Prepare("SELECT content FROM life WHERE record = ?");
    private readonly PreparedStatement match = connection.Prepare(EventsMatching);
    private readonly PreparedStatement relations = connection.Prepare(
        "SELECT l.record, l.content FROM life_subject s JOIN life l ON l.record = s.record WHERE s.subject = ?");

    public Telling Event(LifeColumns columns, int number)
    {
        var record = columns.Chunk(number).Record[number % EventChunk.Size];
        var written = columns.Unpacked.Of(record, Read).Event(number);
        return written.IsEmpty
            ? throw new IndexFileException(0, string.Create(CultureInfo.InvariantCulture, $"event {number} stands in the columns and nowhere else"))
            : new Telling(new RecordId(record), EventContent.ReadEvent(written, columns, number));
    }

    private PackedLife Read(int record)
    {
        read.Bind(1, record);
        var life = PackedLife.Read(read.Step() ? read.Blob(0) : []);
        read.Reset();
        return life;
    }

    /// <summary>Events whose sentence has every word, in whatever form, and that name one of the names.</summary>
    public HashSet<int> Matching(IReadOnlyList<string> words, IReadOnlyList<string> names)
    {
        var conditions = words.Select(word => $"{{sentence names}} : {Either(word)}").ToList();
        if (names.Count > 0)
            conditions.Add($"({string.Join(" OR ", names.Select(name => $"names : {Quoted(name)}"))})");
        var found = new HashSet<int>();
        match.BindText(1, string.Join(" AND ", conditions));
        while (match.Step())
            found.Add(match.Int32(0));
        return found;
    }

    public List<(RecordId Record, IndexedRelation Relation)> RelationsOf(RecordId subject)
    {
        var found = new List<(RecordId, IndexedRelation)>();
        relations.Bind(1, subject.Value);
        while (relations.Step())
        {
            var record = new RecordId(relations.Int64(0));
            found.AddRange(EventContent.ReadRelations(PackedLife.Read(relations.Blob(1)).Relations).Where(relation => relation.Subject == subject).Select(relation => (record, relation)));
        }

        return found;
    }

    private static string Either(string word) =>
        Text.Stems.Of(word, Text.StemLanguage.English) is var stem && stem != word ? $"({Quoted(word)} OR {Quoted(stem)})" : Quoted(word);

    // Folded words hold letters and digits alone, so a quotation mark cannot end the string early.
    private static string Quoted(string words) => $"\"{words}\"";
}
