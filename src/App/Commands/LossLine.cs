using System.Globalization;
using System.Text.Json;
using System.Text.Json.Serialization;
using Fonds.Formats.Crosswalks;

namespace Fonds.App.Commands;

/// <summary>What a crosswalk cannot carry over, as convert and export list it: one JSON object a line.</summary>
internal static class LossLine
{
    private static readonly JsonSerializerOptions Options = new()
    {
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase, DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    /// <param name="file">The document, where several are written.</param>
    public static string Of(Loss loss, string? file = null) =>
        JsonSerializer.Serialize(new { File = file, Kind = loss.Kind.ToString(), loss.Name, loss.Path, loss.Line, loss.Value, loss.Reason }, Options);

    /// <summary>How much was lost, and where it is listed, or how it can be.</summary>
    public static string Sum(long lost, string? list) => string.Create(CultureInfo.InvariantCulture,
        $"{lost:N0} things cannot be had back{(lost == 0 ? "" : list is null ? "; --losses FILE lists them" : $"; they are listed in {Path.GetFullPath(list)}")}");
}
