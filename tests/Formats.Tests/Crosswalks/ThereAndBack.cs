using System.Text;
using Fonds.Description.Statements;
using Fonds.Description.Units;
using Fonds.Formats.Crosswalks;
using Fonds.Formats.Tests.Corpus;

namespace Fonds.Formats.Tests.Crosswalks;

/// <summary>Every real document, carried over to the other standard and back: what is lost is what the list says, and no word more.</summary>
public class ThereAndBack
{
    public static TheoryData<Standard, Standard, int> Ways => new()
    {
        { Standard.Ead2002, Standard.Ead3, 400 },
        { Standard.EacCpf2010, Standard.EacCpf2, 100 },
    };

    [Theory]
    [MemberData(nameof(Ways))]
    public void What_is_lost_on_every_file_is_what_the_list_says(Standard from, Standard to, int least)
    {
        CorpusFiles.Require();
        var wrong = new List<string>();
        var files = 0;
        foreach (var file in CorpusFiles.All)
        {
            var losses = new List<Loss>();
            using var there = Converted(File.ReadAllBytes(file), from, to, losses.Add);
            if (there is null)
                continue;
            files++;
            wrong.AddRange(losses.Where(loss => loss.Reason == KnownLoss.Undocumented).Select(loss => $"{file}: not in the table: {loss}"));
            using var back = Converted(there.ToArray(), to, from, null)!;
            wrong.AddRange(Disagreements(Collected.From(File.ReadAllBytes(file)), Collected.From(back), losses).Select(one => $"{file}: {one}"));
        }

        Assert.True(wrong.Count == 0, string.Join('\n', wrong.Take(20)));
        Assert.True(files >= least, $"Only {files} files.");
    }

    [Theory]
    [MemberData(nameof(Ways))]
    public void What_was_valid_is_valid_there_and_back(Standard from, Standard to, int least)
    {
        CorpusFiles.Require();
        var wrong = new List<string>();
        var files = 0;
        foreach (var bytes in CorpusFiles.All.Select(File.ReadAllBytes))
        {
            using var there = Converted(bytes, from, to, null);
            if (there is null || Schemas.FirstFault(new MemoryStream(bytes), from) is not null)
                continue;
            files++;
            if (Schemas.FirstFault(there, to) is { } fault)
                wrong.Add(fault);
            using var back = Converted(there.ToArray(), to, from, null)!;
            if (Schemas.FirstFault(back, from) is { } other)
                wrong.Add("back: " + other);
        }

        Assert.True(wrong.Count == 0, string.Join('\n', wrong.Take(20)));
        Assert.True(files >= least / 2, $"Only {files} valid files.");
    }

    [Theory]
    [MemberData(nameof(Ways))]
    public void No_word_of_a_description_is_missing_in_the_other_standard(Standard from, Standard to, int least)
    {
        CorpusFiles.Require();
        var missing = new List<string>();
        var units = 0;
        foreach (var file in CorpusFiles.All)
        {
            using var there = Converted(File.ReadAllBytes(file), from, to, null);
            if (there is null)
                continue;
            var (before, after) = (Collected.From(File.ReadAllBytes(file)), Collected.From(there));
            var bodies = after.Units.OrderBy(unit => unit.Ordinal).Select(unit => unit.Unit.Body).Append(after.Aid?.Body ?? after.Record!.Body);
            foreach (var (one, other) in before.Units.OrderBy(unit => unit.Ordinal).Select(unit => unit.Unit.Body).Append(before.Aid?.Body ?? before.Record!.Body).Zip(bodies))
            {
                units++;
                var (words, now) = (Letters(one, withQualifiers: false), Letters(other, withQualifiers: true));
                if (words.Any(letter => now.GetValueOrDefault(letter.Key) < letter.Value))
                    missing.Add($"{file}: {PlainText.Of(one)[..Math.Min(200, PlainText.Of(one).Length)]}");
            }
        }

        Assert.True(missing.Count == 0, string.Join('\n', missing.Take(20)));
        Assert.True(units >= least, $"Only {units} units.");
    }

    private static MemoryStream? Converted(byte[] source, Standard from, Standard to, Action<Loss>? losses)
    {
        using var input = new MemoryStream(source);
        var output = new MemoryStream();
        var result = DocumentConversion.Convert(input, output, to, losses);
        output.Position = 0;
        return result.IsConverted && result.Source == from ? output : null;
    }

    // A statement comes back the same exactly when no loss was told of it.
    private static IEnumerable<string> Disagreements(Collected before, Collected after, List<Loss> losses)
    {
        var lines = losses.Where(loss => !loss.IsOfDocument).Select(loss => loss.Line).ToHashSet();
        if (before.Units.Count != after.Units.Count)
            yield return $"{before.Units.Count} units, {after.Units.Count} back";
        // Some files are all one line, so what is told of a line is told of all units in it.
        foreach (var onLine in before.Units.OrderBy(unit => unit.Ordinal).Zip(after.Units.OrderBy(unit => unit.Ordinal)).GroupBy(pair => pair.First.Line))
        {
            var isSame = onLine.All(pair => Canonical(pair.First.Unit.Body) == Canonical(pair.Second.Unit.Body));
            if (isSame == lines.Contains(onLine.Key))
                yield return $"line {onLine.Key}: {(isSame ? "a loss is told and nothing differs" : "differs and no loss is told")}";
        }

        var same = Canonical(before.Aid?.Body ?? before.Record!.Body) == Canonical(after.Aid?.Body ?? after.Record!.Body);
        if (same == losses.Any(loss => loss.IsOfDocument))
            yield return same ? "a loss of the document is told and nothing differs" : "the document differs and no loss is told";
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
            text.Append(' ').Append(qualifier.Name).Append('=').Append(Squeezed(qualifier.Name == "actuate" ? qualifier.Value.ToUpperInvariant() : qualifier.Value));
        }

        text.Append('>');
        var content = statement.Term == Term.DescriptionOfAgent ? statement.Content.OrderBy(node => node is Statement part ? (int)part.Term : 0) : statement.Content.AsEnumerable();
        foreach (var node in content)
        {
            if (node is TextRun run)
                text.Append(Squeezed(run.Text));
            else if (node is Statement inner)
                Write(inner, text);
            else if (node is Remark remark)
                text.Append("<!--").Append(remark.Text);
            else if (node is Instruction instruction)
                text.Append("<?").Append(instruction.Target);
        }

        text.Append("</>");
    }

    private static string Squeezed(string text) => string.Concat(text.Where(letter => !char.IsWhiteSpace(letter) || letter == '\u00A0'));

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
