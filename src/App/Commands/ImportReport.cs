using System.Globalization;
using System.Text.Json;
using Fonds.UseCases.Discovery;
using Fonds.UseCases.FindingAids;

namespace Fonds.App.Commands;

/// <summary>What an import came to, for people and for programs.</summary>
internal static class ImportReport
{
    public static ProgressNote Note(ImportProgress progress) => new(
        progress.Files, progress.Total,
        progress.Total is { } total
            ? $"{Number(progress.Files)} of {Number(total)} files, {Number(progress.Units)} units"
            : $"{Number(progress.Files)} files, {Number(progress.Units)} units");

    /// <summary>Names every file that was not taken in, then sums up.</summary>
    public static void Tell(ImportSummary summary, TextWriter talk)
    {
        foreach (var refused in summary.Refused)
            talk.WriteLine($"Refused: {refused.Path}{Line(refused)}: {refused.Reason}");
        foreach (var passed in summary.PassedOver)
            talk.WriteLine($"Passed over: {passed.Path}: {passed.Reason}");
        foreach (var table in summary.Tables)
        {
            foreach (var finding in table.Findings)
                talk.WriteLine($"{table.Path}: {finding.Text}");
            talk.WriteLine($"{table.Path}: {Number(table.Rows)} rows, {Number(table.Changed)} units changed, {Number(table.Unchanged)} as they were");
        }

        talk.WriteLine(
            $"{Number(summary.Files)} files: {Number(summary.Imported)} imported, {Number(summary.Unchanged)} unchanged, "
            + $"{Number(summary.Refused.Count)} refused, {Number(summary.PassedOver.Count)} passed over; {Number(summary.Units)} units, "
            + $"{Number(summary.Agents)} agents, {Number(summary.Findings)} findings; {summary.Seconds.ToString("0.0", CultureInfo.InvariantCulture)} s");
    }

    /// <summary>The counts, and every file that was not taken in with the reason.</summary>
    public static string Json(ImportSummary summary) => JsonSerializer.Serialize(
        new
        {
            summary.Files,
            summary.Imported,
            summary.Unchanged,
            Refused = summary.Refused.Count,
            PassedOver = summary.PassedOver.Count,
            summary.Units,
            summary.Agents,
            summary.Findings,
            Seconds = Math.Round(summary.Seconds, 3),
            Refusals = summary.Refused,
            PassedOverFiles = summary.PassedOver,
            Tables = summary.Tables.Count == 0 ? null : summary.Tables,
        },
        ExportJson.Options);

    private static string Line(FileNotTaken file) => file.Line > 0 ? $":{file.Line}" : "";

    private static string Number(int number) => number.ToString("N0", CultureInfo.InvariantCulture);
}
