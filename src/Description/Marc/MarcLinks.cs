using System.Collections.Immutable;
using Fonds.Description.Statements;

namespace Fonds.Description.Marc;

/// <summary>Where a record leads on the web (MARC 21 856): to the materials themselves, to their finding aid, or to something beside them.</summary>
internal static class MarcLinks
{
    /// <summary>Digital objects that are the materials, or a version of them (second indicator 0, 1, 8 or blank).</summary>
    public static IEnumerable<Statement> Objects(MarcRecord record) =>
        record.All("856").Where(field => field.SecondIndicator != '2' && !IsFindingAid(field))
            .SelectMany(field => field.All("u").Select(address => new Statement(Term.DigitalObject, [new("xlink:href", address), .. Title(field)])));

    /// <summary>Notes of what stands beside the materials: their finding aid, and whatever else (second indicator 2).</summary>
    public static IEnumerable<Statement> Beside(MarcRecord record)
    {
        var (findingAids, others) = (Links(record, IsFindingAid), Links(record, field => field.SecondIndicator == '2' && !IsFindingAid(field)));
        if (findingAids.Length > 0)
            yield return MarcText.Said(Term.OtherFindingAid, "856", findingAids);
        if (others.Length > 0)
            yield return MarcText.Said(Term.OtherDescriptiveData, "856", [Statement.Of(Term.Heading, "Related resources"), .. others]);
    }

    private static ImmutableArray<Node> Links(MarcRecord record, Func<MarcField, bool> which) =>
        [.. record.All("856").Where(which).SelectMany(field => field.All("u").Select(address => Statement.Of(Term.Paragraph, MarcText.Link(address, TextOf(field) ?? address))))];

    /// <summary>Whether a field leads to a finding aid, by its words.</summary>
    public static bool IsFindingAid(MarcField field) =>
        field.Tag == "856" && TextOf(field) is { } text && (text.Contains("finding aid", StringComparison.OrdinalIgnoreCase)
            || text.Contains("inventory", StringComparison.OrdinalIgnoreCase) || text.StartsWith("EAD", StringComparison.Ordinal));

    private static string? TextOf(MarcField field) => MarcText.WithoutStop(field.Words("3yz")) is { Length: > 0 } text ? text : null;

    private static Qualifier[] Title(MarcField field) => TextOf(field) is { } text ? [new("xlink:title", text)] : [];
}
