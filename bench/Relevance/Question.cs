using System.Text;

namespace Fonds.Bench.Relevance;

/// <summary>A question with a known answer, as a reader types it.</summary>
/// <param name="Holdings">What is searched: the corpus, or the large one.</param>
/// <param name="Class">Person, code, box, misspelling …</param>
/// <param name="Wanted">Addresses of which any is the record wanted.</param>
internal sealed record Question(string Holdings, string Class, string Text, IReadOnlyList<string> Wanted)
{
    public bool IsForTuning => Half.IsForTuning(Holdings, Text);

    public static List<Question> Read(string file, string holdings) =>
        [.. Table.Rows(file).Where(row => row[0] == holdings).Select(row => new Question(row[0], row[1], row[2], row[3].Split(' ')))];
}

/// <summary>A topic with records judged from 0 (not about it) to 3 (what the reader hoped for).</summary>
internal sealed record Topic(string Holdings, string Text, IReadOnlyDictionary<string, int> Grades)
{
    public bool IsForTuning => Half.IsForTuning(Holdings, Text);

    public static List<Topic> Read(string topics, string judgments, string holdings)
    {
        var grades = Table.Rows(judgments).Where(row => row[0] == holdings).ToLookup(row => row[1], row => (Address: row[2], Grade: row[3][0] - '0'));
        return [.. Table.Rows(topics).Where(row => row[0] == holdings)
            .Select(row => new Topic(row[0], row[1], grades[row[1]].ToDictionary(judged => judged.Address, judged => judged.Grade)))];
    }
}

/// <summary>Lines of a table, parted by tabs; a line that begins with # says what the columns are.</summary>
internal static class Table
{
    public static IEnumerable<string[]> Rows(string file) =>
        File.ReadLines(file).Where(line => line.Length > 0 && line[0] != '#').Select(line => line.Split('\t'));
}

/// <summary>Which half a question is of: the one the ranking may be tuned on, or the one that is only reported. FNV-1a, which is the same everywhere.</summary>
internal static class Half
{
    private const uint Seed = 238;

    public static bool IsForTuning(string holdings, string text)
    {
        var hash = 2166136261u ^ Seed;
        foreach (var letter in Encoding.UTF8.GetBytes($"{holdings}\t{text}"))
            hash = (hash ^ letter) * 16777619u;
        return ((hash >> 16) & 1) == 0;
    }
}
