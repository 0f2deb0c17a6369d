using System.CommandLine;
using System.Globalization;
using Fonds.Description.Units;
using Fonds.Formats;
using Fonds.Formats.Crosswalks;

namespace Fonds.App.Commands;

/// <summary><c>fonds convert IN --to FORMAT --out OUT</c></summary>
internal static class ConvertVerb
{
    private static readonly Dictionary<string, (Standard Standard, bool KeepsDeprecated)> Formats = new(StringComparer.Ordinal)
    {
        ["ead2002"] = (Standard.Ead2002, false), ["ead3"] = (Standard.Ead3, false), ["ead3-undeprecated"] = (Standard.Ead3, true),
        ["eac1"] = (Standard.EacCpf2010, false), ["eac2"] = (Standard.EacCpf2, false), ["marcxml"] = (Standard.MarcXml, false),
    };

    public static Verb Create(Surroundings surroundings)
    {
        var input = new Argument<string>("IN") { Description = "A finding aid or an authority record." };
        input.Validators.Add(result =>
        {
            if (result.Tokens is [var path] && !File.Exists(path.Value))
                result.AddError($"There is no file {path.Value}.");
        });
        var to = new Option<string>("--to") { HelpName = "FORMAT", Description = "ead2002, ead3, ead3-undeprecated (the dialect that keeps more of EAD 2002), eac1, eac2 or marcxml. To its own standard a document keeps its dialect.", Required = true };
        to.AcceptOnlyFromAmong([.. Formats.Keys]);
        var output = new Option<string>("--out") { HelpName = "OUT", Description = "The file to write.", Required = true };
        var losses = new Option<string?>("--losses") { HelpName = "FILE", Description = "Write what the target cannot say, one JSON object a line: element, path, line, value, reason." };
        var verb = new Verb(
            "convert",
            "Carries one document over to another standard, without an archive: EAD 2002 and EAD3, EAC-CPF 2010 and 2.0, and between these and MARCXML. What the target has no place for is counted, and listed with --losses.",
            "fonds convert finding-aid.xml --to ead3 --out finding-aid.ead3.xml --losses losses.jsonl")
        {
            input, to, output, losses,
        };
        verb.SetAction((parsed, _) => Task.FromResult(
            Run(parsed.GetValue(input)!, Formats[parsed.GetValue(to)!], parsed.GetValue(output)!, parsed.GetValue(losses), surroundings)));
        return verb;
    }

    private static int Run(string input, (Standard Standard, bool KeepsDeprecated) to, string output, string? list, Surroundings surroundings)
    {
        var target = to.Standard;
        var lost = new SortedDictionary<LossKind, long>();
        ConversionResult result;
        // A file appears under its name only when it is complete.
        var unfinished = output + ".unfinished";
        try
        {
            using (var source = File.OpenRead(input))
            using (var written = File.Create(unfinished))
            using (var losses = list is null ? null : new StreamWriter(list))
            {
                result = DocumentConversion.Convert(source, written, target, loss =>
                {
                    lost[loss.Kind] = lost.GetValueOrDefault(loss.Kind) + 1;
                    losses?.WriteLine(LossLine.Of(loss));
                }, to.KeepsDeprecated);
            }

            if (result.IsConverted)
                File.Move(unfinished, output, overwrite: true);
        }
        finally
        {
            File.Delete(unfinished);
        }

        if (!result.IsConverted)
        {
            foreach (var finding in result.Findings.Where(finding => finding.Severity == Description.Rules.Severity.Refusal))
                surroundings.Talk.WriteLine($"{input}, line {finding.Line.ToString(CultureInfo.InvariantCulture)}: {finding.Text}");
            if (result.Outcome != ReadOutcome.Refused)
                surroundings.Talk.WriteLine(result.Outcome == ReadOutcome.NotDescription ? $"{input} is neither a finding aid nor an authority record." : $"There is no way from {result.Source} to {target}.");
            return ExitCodes.SomeRefused;
        }

        surroundings.Talk.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{result.Source} to {target}: {result.Units:N0} units written to {Path.GetFullPath(output)}"));
        if (result.Source != target)
            surroundings.Talk.WriteLine(LossLine.Sum(lost, list));
        return ExitCodes.Done;
    }
}
