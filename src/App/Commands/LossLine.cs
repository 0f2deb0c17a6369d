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

    /// <summary>How much was lost of several documents, and where it is listed, or how it can be.</summary>
    public static string Sum(long lost, string? list) => string.Create(CultureInfo.InvariantCulture, $"{lost:N0} things cannot be had back{(lost == 0 ? "" : "; " + Listed(list))}");

    /// <summary>How much was lost of each kind, and where it is listed, or how it can be.</summary>
    public static string Sum(IReadOnlyDictionary<LossKind, long> lost, string? list)
    {
        if (lost.Values.Sum() == 0)
            return "nothing is lost: all of it can be had back";
        var kinds = string.Join(", ", lost.OrderBy(kind => kind.Key).Select(kind => string.Create(CultureInfo.InvariantCulture, $"{kind.Value:N0} {Name(kind.Key, kind.Value)}")));
        return $"on the way back there would differ: {kinds}; {Listed(list)}";
    }

    private static string Listed(string? list) => list is null ? "--losses FILE lists them" : $"they are listed in {Path.GetFullPath(list)}";

    private static string Name(LossKind kind, long count) => (kind, count) switch
    {
        (LossKind.Element, 1) => "element",
        (LossKind.Element, _) => "elements",
        (LossKind.Attribute, 1) => "attribute",
        (LossKind.Attribute, _) => "attributes",
        (LossKind.Text, 1) => "text",
        (LossKind.Text, _) => "texts",
        (LossKind.Remark, 1) => "remark",
        (LossKind.Remark, _) => "remarks",
        (_, 1) => "addition",
        _ => "additions",
    };
}
