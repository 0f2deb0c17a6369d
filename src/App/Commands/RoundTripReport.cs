using System.Globalization;
using System.Text.Json;
using System.Text.Json.Serialization;
using Fonds.Formats.Comparison;
using Fonds.UseCases.Discovery;
using Fonds.UseCases.FindingAids;

namespace Fonds.App.Commands;

/// <summary>What a round trip came to, for people and for programs.</summary>
internal static class RoundTripReport
{
    private static readonly JsonSerializerOptions Options = new(ExportJson.Options) { Converters = { new JsonStringEnumConverter(JsonNamingPolicy.CamelCase) } };

    /// <summary>Every difference with its place and both values, then the sum.</summary>
    public static void Tell(RoundTripSummary summary, TextWriter talk)
    {
        foreach (var refused in summary.Refused)
            talk.WriteLine($"Refused: {refused.Path}{(refused.Line > 0 ? $":{refused.Line}" : "")}: {refused.Reason}");
        foreach (var document in summary.Documents.Where(document => !document.Comparison.AreIdentical))
        {
            foreach (var difference in document.Comparison.Differences)
            {
                talk.WriteLine($"Different: {document.Path}:{difference.Line}: {difference.Path}");
                talk.WriteLine($"  was {difference.First ?? "(nothing)"}");
                talk.WriteLine($"  is  {difference.Second ?? "(nothing)"}");
            }
        }

        talk.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"{summary.Documents.Count:N0} documents: {summary.Different:N0} came back different; {summary.Refused.Count:N0} files refused, {summary.PassedOver.Count:N0} passed over; {summary.Seconds:0.0} s"));
        Tell("elements", summary.Sum(result => result.Elements), talk);
        Tell("attributes", summary.Sum(result => result.Attributes), talk);
        Tell("text nodes", summary.Sum(result => result.TextNodes), talk);
        Tell("comments", summary.Sum(result => result.Comments), talk);
        Tell("instructions", summary.Sum(result => result.Instructions), talk);
        talk.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{summary.Foreign.Sum(fragment => fragment.Count):N0} elements are foreign: kept in their places without a word of the domain for them"));
    }

    public static string Json(RoundTripSummary summary) => JsonSerializer.Serialize(
        new
        {
            Files = summary.Documents.Select(document => new
            {
                document.Path,
                document.Standard,
                document.Units,
                document.Comparison.Elements,
                document.Comparison.Attributes,
                document.Comparison.TextNodes,
                document.Comparison.Comments,
                document.Comparison.Instructions,
                ForeignElements = document.Foreign.Sum(fragment => fragment.Count),
                Foreign = document.Foreign.Count == 0 ? null : document.Foreign,
                document.Comparison.Differences,
            }),
            Sum = new
            {
                Documents = summary.Documents.Count,
                summary.Different,
                Units = summary.Documents.Sum(document => (long)document.Units),
                Elements = summary.Sum(result => result.Elements),
                Attributes = summary.Sum(result => result.Attributes),
                TextNodes = summary.Sum(result => result.TextNodes),
                Comments = summary.Sum(result => result.Comments),
                Instructions = summary.Sum(result => result.Instructions),
                ForeignElements = summary.Foreign.Sum(fragment => fragment.Count),
                summary.Foreign,
            },
            summary.Refused,
            summary.PassedOver,
            summary.Seconds,
        },
        Options);

    private static void Tell(string parts, PartTally tally, TextWriter talk) =>
        talk.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{tally.Total:N0} {parts}: {tally.Lost:N0} lost, {tally.Added:N0} added, {tally.Changed:N0} changed"));
}
