using System.Diagnostics;
using Fonds.Description.Dates.Reading;
using Fonds.Description.Rules;
using Fonds.Description.Statements;
using Fonds.Description.Units;

namespace Fonds.Formats.Tests.Corpus;

/// <summary>Every expression that the dates of real finding aids become is EDTF to a reader that is not ours, the npm package edtf.</summary>
public sealed class EmittingEdtf
{
    [Fact]
    public async Task Another_reader_takes_every_expression()
    {
        CorpusFiles.Require();
        var tool = Path.Combine(CorpusFiles.Root, "tests", "Formats.Tests", "Corpus", "edtf");
        if (!Directory.Exists(Path.Combine(tool, "node_modules", "edtf")))
        {
            Assert.False(Environment.GetEnvironmentVariable("CI") == "true", $"The package edtf is not installed; run npm ci in {tool}");
            Assert.Skip($"The package edtf is not installed; run npm ci in {tool}");
        }

        var expressions = Expressions();
        using var process = Process.Start(new ProcessStartInfo("node", [Path.Combine(tool, "accept.mjs")]) { RedirectStandardInput = true, RedirectStandardOutput = true, WorkingDirectory = tool })!;
        var answer = process.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken);
        foreach (var expression in expressions)
            await process.StandardInput.WriteLineAsync(expression);
        process.StandardInput.Close();
        await process.WaitForExitAsync(TestContext.Current.CancellationToken);

        TestContext.Current.SendDiagnosticMessage($"{expressions.Count} expressions: {await answer}");
        Assert.True(expressions.Count > 50_000, $"only {expressions.Count} expressions");
        Assert.True(process.ExitCode == 0, await answer);
    }

    /// <summary>What the 81,000 distinct dates of New York University and all statements, titles and authority records of the corpus become.</summary>
    private static HashSet<string> Expressions()
    {
        var expressions = new HashSet<string>(StringComparer.Ordinal);
        foreach (var line in File.ReadLines(Path.Combine(CorpusFiles.Folder, "gold", "unitdates-nyu.tsv")))
            Take(DateReader.Read(line.Split('\t')[1]));
        var sink = new DatesOnly(Take);
        foreach (var file in CorpusFiles.All)
        {
            using var stream = File.OpenRead(file);
            DocumentReader.Read(stream, sink);
        }

        return expressions;

        void Take(DateReading reading)
        {
            if (reading.Edtf is { } edtf)
                expressions.Add(edtf);
            if (reading.Bulk is { } bulk)
                expressions.Add(bulk);
        }
    }

    private sealed class DatesOnly(Action<DateReading> take) : IDocumentSink
    {
        public void Unit(UnitRead unit)
        {
            Dates(unit.Unit.Body);
            if (unit.Unit.DatesInTitle is { } derived)
                take(derived);
        }

        public void FindingAid(FindingAid findingAid) => Dates(findingAid.Body);

        public void Authority(AuthorityDocument authority) => Dates(authority.Body);

        public void Finding(Finding finding)
        {
        }

        private void Dates(Statement statement)
        {
            foreach (var part in statement.Statements)
            {
                if (part.Term is Term.UnitDate or Term.Date or Term.SingleDate or Term.FromDate or Term.ToDate or Term.DateRange && PlainText.Of(part) is { Length: > 0 } words)
                    take(DateReader.Read(words));
                Dates(part);
            }
        }
    }
}
