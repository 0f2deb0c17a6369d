using System.Collections.Concurrent;
using System.Text;
using Fonds.Description.Statements;
using Fonds.Description.Units;
using Fonds.Formats.Comparison;
using Fonds.Formats.Crosswalks;
using Fonds.Formats.Tests.Corpus;

namespace Fonds.Formats.Tests.Crosswalks;

/// <summary>One real document, carried over to another standard and back, with all that can be told of it.</summary>
internal sealed class Journey
{
    private static readonly ConcurrentDictionary<(Standard, Standard), Lazy<IReadOnlyList<Journey>>> Known = new();

    private Journey(string file) => File = file;

    public string File { get; }

    public List<Loss> Losses { get; } = [];

    public int Units { get; private set; }

    /// <summary>Whether the source was valid by the official schema; the other faults are told only then.</summary>
    public bool WasValid { get; private set; }

    public string? FaultThere { get; private set; }

    public string? FaultBack { get; private set; }

    /// <summary>What differs and is told by no loss, or is told and does not differ.</summary>
    public List<string> Unexplained { get; } = [];

    /// <summary>Units of which a letter is missing in the other standard.</summary>
    public List<string> WordsMissing { get; } = [];

    /// <summary>The journeys of all files of a standard, made once.</summary>
    public static IReadOnlyList<Journey> All(Standard from, Standard to) => Known.GetOrAdd((from, to), way => new(() =>
    {
        var journeys = new ConcurrentBag<Journey>();
        Parallel.ForEach(CorpusFiles.All, file =>
        {
            if (Of(file, way.Item1, way.Item2) is { } journey)
                journeys.Add(journey);
        });
        return [.. journeys.OrderBy(journey => journey.File, StringComparer.Ordinal)];
    })).Value;

    /// <summary>The journey of one file, or null when it is of another standard.</summary>
    public static Journey? Of(string file, Standard from, Standard to)
    {
        var bytes = System.IO.File.ReadAllBytes(file);
        var before = Collected.From(bytes);
        if (before.Outcome != ReadOutcome.Read || before.Form.Standard != from)
            return null;
        var journey = new Journey(file);
        var there = Converted(file, bytes, from, to, journey.Losses.Add);
        var back = Converted(file, there, to, from, null);
        var (over, after) = (Collected.From(there), Collected.From(back));
        journey.Units = before.Units.Count;
        journey.Compare(before, after);
        journey.Count(bytes, back);
        journey.LookForWords(before, over);
        var isOfDialect = DialectMark.IsOf(before.Form);
        if (from == Standard.Ead3 && after.Form.Namespace != before.Form.Namespace && before.Form.Namespace.Length > 0)
            journey.Unexplained.Add($"came from {before.Form.Namespace} and back as {after.Form.Namespace}");
        journey.WasValid = Schemas.FirstFault(new MemoryStream(bytes), from, isOfDialect) is null;
        if (journey.WasValid)
        {
            journey.FaultThere = Schemas.FirstFault(new MemoryStream(there), to);
            journey.FaultBack = Schemas.FirstFault(new MemoryStream(back), from, isOfDialect);
        }

        return journey;
    }

    private static byte[] Converted(string file, byte[] source, Standard from, Standard to, Action<Loss>? losses)
    {
        using var input = new MemoryStream(source);
        using var output = new MemoryStream();
        try
        {
            var result = DocumentConversion.Convert(input, output, to, losses);
            Assert.True(result.IsConverted && result.Source == from, $"{file}: {result.Source} not converted from {from} to {to}: {string.Join("; ", result.Findings.Take(3))}");
        }
        catch (System.Xml.XmlException fault)
        {
            Assert.Fail($"{file}: from {from} to {to}: {fault.Message}");
        }

        return output.ToArray();
    }

    // A unit, or the document itself, comes back the same exactly when no loss was told of it.
    private void Compare(Collected before, Collected after)
    {
        var told = Losses.Select(loss => loss.Unit).ToHashSet();
        if (before.Units.Count != after.Units.Count)
            Unexplained.Add($"{before.Units.Count} units, {after.Units.Count} back");
        var pairs = before.Units.OrderBy(unit => unit.Ordinal).Zip(after.Units.OrderBy(unit => unit.Ordinal), (one, other) => (one.Ordinal, one.Line, Before: one.Unit.Body, After: other.Unit.Body))
            .Append((-1, 1, before.Aid?.Body ?? before.Record!.Body, after.Aid?.Body ?? after.Record!.Body));
        foreach (var (ordinal, line, one, other) in pairs)
        {
            var isSame = Canonical(one) == Canonical(other);
            if (isSame == told.Contains(ordinal))
                Unexplained.Add($"line {line}: {(isSame ? "a loss is told and nothing differs" : "differs and no loss is told")}");
        }
    }

    // Of each element, each attribute with its value and each remark, as many are gone as the losses say, and no more.
    private void Count(byte[] before, byte[] after)
    {
        var gone = DocumentCensus.Of(new MemoryStream(before)).Minus(DocumentCensus.Of(new MemoryStream(after)));
        var told = new Dictionary<(PartKind, string, string), long>();
        foreach (var loss in Losses.Where(loss => loss.Kind != LossKind.Text))
        {
            var isAttribute = loss.Name.Contains('@', StringComparison.Ordinal);
            var attribute = isAttribute ? loss.Name[(loss.Name.IndexOf('@', StringComparison.Ordinal) + 1)..].Replace("xlink:", "", StringComparison.Ordinal) : "";
            var element = loss.Name[..Math.Max(0, loss.Name.IndexOf('/', StringComparison.Ordinal))];
            var part = isAttribute ? (PartKind.Attribute, $"{element}/@{attribute}", DocumentCensus.Plain(attribute, loss.Value))
                : loss.Name.EndsWith("(remark)", StringComparison.Ordinal) ? (PartKind.Comment, "", "") : (PartKind.Element, loss.Name[(element.Length + 1)..], "");
            told[part] = told.GetValueOrDefault(part) + (loss.Kind == LossKind.Addition ? -1 : 1);
        }

        foreach (var part in gone.Keys.Where(part => part.Kind != PartKind.TextNode).Union(told.Keys))
        {
            var (really, said) = (gone.GetValueOrDefault(part), told.GetValueOrDefault(part));
            if (really != said)
                Unexplained.Add($"{part.Item1} {part.Item2} {part.Item3}: {really} gone, {said} told");
        }
    }

    private void LookForWords(Collected before, Collected over)
    {
        var bodies = over.Units.OrderBy(unit => unit.Ordinal).Select(unit => unit.Unit.Body).Append(over.Aid?.Body ?? over.Record!.Body);
        foreach (var (one, other) in before.Units.OrderBy(unit => unit.Ordinal).Select(unit => unit.Unit.Body).Append(before.Aid?.Body ?? before.Record!.Body).Zip(bodies))
        {
            var (words, now) = (Letters(one, withQualifiers: false), Letters(other, withQualifiers: true));
            if (words.Any(letter => now.GetValueOrDefault(letter.Key) < letter.Value))
                WordsMissing.Add(PlainText.Of(one)[..Math.Min(200, PlainText.Of(one).Length)]);
        }
    }

    // A statement as text, without what a crosswalk does not promise: layout, prefixes, the two spellings of links,
    // xlink:type="simple", the order of groups in the description of an agent.
    private static string Canonical(Statement statement)
    {
        var text = new StringBuilder();
        Write(statement, text);
        return text.ToString();
    }

    private static void Write(Statement statement, StringBuilder text)
    {
        text.Append('<').Append(statement.Term).Append(statement.Foreign?.LocalName);
        foreach (var qualifier in statement.Qualifiers
            .Where(one => !one.IsAboutWriting && !(one.Name is "xlink:type" or "linktype" && one.Value == "simple") && one.Name != "xsi:schemaLocation")
            .Select(one => (Name: one.Name.Replace("xlink:", "", StringComparison.Ordinal), one.Value)).OrderBy(one => one.Name, StringComparer.Ordinal))
        {
            text.Append(' ').Append(qualifier.Name).Append('=').Append(DocumentCensus.Plain(qualifier.Name, qualifier.Value));
        }

        text.Append('>');
        var content = statement.Term == Term.DescriptionOfAgent ? statement.Content.OrderBy(node => node is Statement part ? (int)part.Term : 0) : statement.Content.AsEnumerable();
        // Text that a reader or a rule gave in several runs is one text.
        var words = new StringBuilder();
        foreach (var node in content)
        {
            if (node is TextRun run)
            {
                words.Append(run.Text);
                continue;
            }

            Flush();
            if (node is Statement inner)
                Write(inner, text);
            else if (node is Remark remark)
                text.Append("<!--").Append(remark.Text);
            else if (node is Instruction instruction)
                text.Append("<?").Append(instruction.Target);
        }

        Flush();
        text.Append("</>");

        void Flush()
        {
            text.Append(Spaced(words.ToString()));
            words.Clear();
        }
    }

    private static string Spaced(string text)
    {
        var spaced = string.Join(' ', text.Split([' ', '\t', '\r', '\n'], StringSplitOptions.RemoveEmptyEntries));
        return spaced.Length == 0 ? "" : spaced;
    }

    // How often each letter stands in the texts: words may be put in another order, joined or parted, and become an attribute.
    private static Dictionary<char, int> Letters(Statement statement, bool withQualifiers)
    {
        var letters = new Dictionary<char, int>();
        Count(statement);
        return letters;

        void Count(Statement one)
        {
            foreach (var qualifier in one.Qualifiers.Where(_ => withQualifiers))
                Add(qualifier.Value);
            foreach (var node in one.Content)
            {
                if (node is Statement inner)
                    Count(inner);
                else if (node is TextRun run)
                    Add(run.Text);
            }
        }

        void Add(string text)
        {
            foreach (var letter in text.Where(letter => !char.IsWhiteSpace(letter)))
                letters[letter] = letters.GetValueOrDefault(letter) + 1;
        }
    }
}
