using System.Text;
using Fonds.Bench.Mutations.Mutating;

namespace Fonds.Bench.Mutations;

/// <summary>Damaged documents as what they are not: statements of dates and headings of names, a line each on stdin.</summary>
internal static class Lines
{
    private const int MostLines = 400;

    public static async Task RunAsync(IReadOnlyList<Mutated> documents, Outcomes outcomes)
    {
        var lines = new StringBuilder();
        var count = 0;
        foreach (var document in documents.Where((_, place) => place % 8 == 0))
        {
            foreach (var line in Encoding.UTF8.GetString(document.Bytes).Split('\n').Take(MostLines / 8))
            {
                lines.Append(line.TrimEnd('\r').Replace('\r', ' ')).Append('\n');
                count++;
            }
        }

        foreach (var verb in (string[])["dates", "names"])
        {
            var said = await Verbs.RunAsync(lines.ToString(), verb);
            var answers = said.Output.Count(character => character == '\n');
            outcomes.Verb(verb, "lines answered", answers);
            if (said.IsFault || said.Code != 0)
                outcomes.Exception($"{verb}: {said.Talk}", Console.Error);
            else if (answers != count)
                outcomes.Wrong($"{verb}: {count} lines, {answers} answers", Console.Error);
        }
    }
}
