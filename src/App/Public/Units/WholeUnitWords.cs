using Fonds.App.Shared.Text;
using Fonds.App.Shared.Wording;
using Fonds.Description.AccessPoints;
using Fonds.Description.Units;
using Fonds.UseCases.Discovery;

namespace Fonds.App.Public.Units;

/// <summary>What is said of a unit in short where the whole finding aid is read through, on a page or on paper.</summary>
internal static class WholeUnitWords
{
    /// <summary>Dates, where they are not the title; of a collection its head has them.</summary>
    public static string Dates(UnitSummary unit) => unit.Depth > 0 && unit.Dates != unit.Title ? unit.Dates : "";

    /// <summary>Reference code and extent, as far as they are said.</summary>
    public static IReadOnlyList<string> Facts(UnitSummary unit) => [.. new[] { unit.Depth > 0 ? unit.ReferenceCode : "", unit.Extent }.Where(fact => fact.Length > 0)];

    /// <summary>The names and subjects by which it can be found, each once.</summary>
    public static IReadOnlyList<string> Names(UnitOfDescription unit) =>
    [
        .. unit.Headings.Where(heading => heading.Manner != AccessManner.Sentence)
            .Select(heading => Typography.Heading(heading.Heading) + (heading.Role is { Length: > 0 } role ? $" ({DerivedWords.Of(role)})" : "")).Distinct(StringComparer.Ordinal),
    ];

    /// <summary>The digital copies that can be gone to, each once.</summary>
    public static IReadOnlyList<DigitalCopy> Copies(UnitOfDescription unit) =>
        [.. unit.DigitalObjects.Select(DigitalCopy.Of).OfType<DigitalCopy>().DistinctBy(copy => copy.Address)];
}
