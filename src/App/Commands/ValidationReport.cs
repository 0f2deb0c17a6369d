using System.Globalization;
using Fonds.Description.Rules;
using Fonds.UseCases.FindingAids;

namespace Fonds.App.Commands;

/// <summary>What a validation found, for people: one line for each thing to mend, as editors and shells know it.</summary>
internal static class ValidationReport
{
    private const int MostLines = 10;

    public static void Print(ValidatedFile file, TextWriter output)
    {
        foreach (var finding in file.Findings.OrderBy(finding => finding.Line))
            output.WriteLine($"{file.Path}:{finding.Line}: {finding.Text} [{finding.Code}]");
        if (file.Lacking is [{ IsTop: true } top, ..])
        {
            foreach (var rule in top.Missing)
                output.WriteLine($"{file.Path}:{top.Line}: The description as a whole has no {rule.Name} ({Rules(rule)}). {rule.Mending}");
        }

        foreach (var lacking in file.Lacking.Where(unit => !unit.IsTop).SelectMany(unit => unit.Missing.Select(rule => (rule, unit))).GroupBy(each => each.rule, each => each.unit.Line))
        {
            var lines = lacking.ToArray();
            // Said once of the whole: a component would inherit it.
            if (lacking.Key.IsInherited && lines.Length == file.Units - 1)
                continue;
            var shown = string.Join(", ", lines.Take(MostLines).Select(line => line.ToString(CultureInfo.InvariantCulture)));
            output.WriteLine(string.Create(
                CultureInfo.InvariantCulture,
                $"{file.Path}:{lines[0]}: {lines.Length:N0} of {file.Units - 1:N0} components have no {lacking.Key.Name} ({Rules(lacking.Key)}; lines {shown}{(lines.Length > MostLines ? ", …" : "")}). {lacking.Key.Mending}"));
        }
    }

    public static void Tell(ValidationSum sum, TextWriter talk) => talk.WriteLine(string.Create(
        CultureInfo.InvariantCulture,
        $"{sum.Files:N0} files: {sum.Refused:N0} refused, {sum.PassedOver:N0} no description, {sum.Departing:N0} depart from their standard or the schema; {sum.Findings:N0} findings; {sum.CompleteUnits:N0} of {sum.Units:N0} units have the minimum of DACS"));

    private static string Rules(MinimumRule rule) => $"DACS {rule.Dacs}{(rule.Isad is { } isad ? $", ISAD(G) {isad}" : "")}";
}
