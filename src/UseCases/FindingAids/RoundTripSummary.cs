using Fonds.Description.Units;
using Fonds.Formats.Comparison;

namespace Fonds.UseCases.FindingAids;

/// <summary>What a round trip came to, document by document.</summary>
/// <param name="Refused">Files that are not well-formed or otherwise no document, each with the reason.</param>
/// <param name="PassedOver">Well-formed files that describe no records, each with the reason.</param>
public sealed record RoundTripSummary(
    IReadOnlyList<RoundTrip> Documents, IReadOnlyList<FileNotTaken> Refused, IReadOnlyList<FileNotTaken> PassedOver, double Seconds)
{
    /// <summary>How many documents came back otherwise than they were.</summary>
    public int Different => Documents.Count(document => !document.Comparison.AreIdentical);

    /// <summary>One kind of part, summed over all documents.</summary>
    public PartTally Sum(Func<ComparisonResult, PartTally> part) =>
        Documents.Aggregate(PartTally.None, (sum, document) => sum.And(part(document.Comparison)));

    /// <summary>What the domain has no word for, over all documents, the commonest first.</summary>
    public IReadOnlyList<ForeignFragment> Foreign =>
        [.. Documents.SelectMany(document => document.Foreign)
            .GroupBy(fragment => (fragment.Element, fragment.Namespace, fragment.Within))
            .Select(group => new ForeignFragment(group.Key.Element, group.Key.Namespace, group.Key.Within, group.Sum(fragment => fragment.Count)))
            .OrderByDescending(fragment => fragment.Count).ThenBy(fragment => fragment.Element, StringComparer.Ordinal)];
}

/// <summary>One document there and back.</summary>
/// <param name="Units">Units of description in it; 0 for an authority record.</param>
/// <param name="Foreign">What in it the domain has no word for: kept in its place.</param>
public sealed record RoundTrip(string Path, Standard Standard, int Units, ComparisonResult Comparison, IReadOnlyList<ForeignFragment> Foreign);

/// <summary>Elements that the domain has no word for.</summary>
/// <param name="Element">Name of the element, without prefix.</param>
/// <param name="Within">What is said around it: the term of the statement that holds it.</param>
public sealed record ForeignFragment(string Element, string Namespace, string Within, int Count);

/// <summary>How far a round trip has come.</summary>
/// <param name="Total">Null when the inputs cannot be counted beforehand.</param>
public sealed record RoundTripProgress(int Files, int? Total, int Different);
