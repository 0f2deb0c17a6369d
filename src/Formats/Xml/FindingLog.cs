using System.Globalization;
using Fonds.Description.Rules;

namespace Fonds.Formats.Xml;

/// <summary>
/// Passes findings on, and keeps a fault that a file repeats a thousand times from drowning the others: after
/// the first few of a kind only a count follows.
/// </summary>
internal sealed class FindingLog(IDocumentSink sink)
{
    private const int MostOfOneKind = 20;
    private const int MostLines = 20;
    private const int MostTallies = 200;

    /// <summary>A finding may quote what it is about, which may be a megabyte long.</summary>
    private const int LongestText = 1_000;

    private readonly Dictionary<string, int> passed = [];
    private readonly Dictionary<(string Code, string Cause), Tally> tallies = [];

    /// <summary>Passes a finding on, unless the file has had its share of this kind.</summary>
    public void Add(Finding finding)
    {
        var count = passed.GetValueOrDefault(finding.Code) + 1;
        passed[finding.Code] = count;
        if (count <= MostOfOneKind || finding.Severity == Severity.Refusal)
            sink.Finding(finding with { Text = Shortened(finding.Text) });
        else
            Count(finding.Code, finding.Severity, "", finding.Line, "more of the same kind.");
    }

    /// <summary>Counts one more case of a fault that is reported once a file.</summary>
    /// <param name="cause">What tells this fault from others of its code, such as an element's name.</param>
    /// <param name="predicate">What the cases are, to follow the number: "components have no identifier."</param>
    public void Count(string code, Severity severity, string cause, int line, string predicate)
    {
        if (!tallies.TryGetValue((code, cause), out var tally) && tallies.Count >= MostTallies)
            (cause, predicate) = ("", "more of the same kind.");
        if (tally is null && !tallies.TryGetValue((code, cause), out tally))
            tallies.Add((code, cause), tally = new Tally(severity, Shortened(predicate)));
        tally.Number++;
        if (tally.Lines.Count < MostLines)
            tally.Lines.Add(line);
    }

    /// <summary>Reports what was only counted.</summary>
    public void Complete()
    {
        foreach (var ((code, _), tally) in tallies)
        {
            var lines = string.Join(", ", tally.Lines.Select(line => line.ToString(CultureInfo.InvariantCulture)));
            var where = tally.Number == 1 ? $"line {lines}" : $"lines {lines}{(tally.Number > tally.Lines.Count ? ", …" : "")}";
            sink.Finding(new(code, tally.Severity, tally.Lines[0], $"{tally.Number} {tally.Predicate} ({where})"));
        }

        tallies.Clear();
    }

    private static string Shortened(string text) => text.Length <= LongestText ? text : text[..LongestText] + "…";

    private sealed class Tally(Severity severity, string predicate)
    {
        public Severity Severity { get; } = severity;

        public string Predicate { get; } = predicate;

        public int Number { get; set; }

        public List<int> Lines { get; } = [];
    }
}
