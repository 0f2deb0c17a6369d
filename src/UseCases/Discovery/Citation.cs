using Fonds.Description.Statements;
using Fonds.Description.Units;

namespace Fonds.UseCases.Discovery;

/// <summary>
/// How to cite a unit: as the archive prefers (DACS 7.1.5; ISAD(G) has no such element; EAD prefercite), else made from
/// title, dates, container, collection, reference code and repository.
/// </summary>
public static class Citation
{
    // Notes that explain how to cite, with blanks to fill in, are no citation of a component.
    private static readonly string[] Instructions = ["[", "identification of", "following", "should", "item,"];

    /// <param name="top">The collection; the unit itself when it is the top unit.</param>
    public static string Of(UnitOfDescription unit, UnitSummary summary, UnitOfDescription top, UnitSummary topSummary, string? repository)
    {
        if (Preferred(unit) is { } own)
            return own;

        var preferred = Preferred(top);
        var collection = preferred is not null && !Array.Exists(Instructions, word => preferred.Contains(word, StringComparison.OrdinalIgnoreCase))
            ? preferred
            : Sentence(topSummary.Title, topSummary.ReferenceCode, repository ?? "");
        if (summary.Id == topSummary.Id)
            return collection;

        var title = summary.Title == summary.Dates ? "" : summary.Title;
        return $"{Sentence(title, summary.Dates, string.Join("; ", summary.Containers))} {collection}";
    }

    private static string Sentence(params ReadOnlySpan<string> parts)
    {
        var present = new List<string>();
        foreach (var part in parts)
        {
            if (part.Length > 0)
                present.Add(part.TrimEnd('.', ' '));
        }

        return string.Join(", ", present) + ".";
    }

    private static string? Preferred(UnitOfDescription unit) =>
        unit.Notes.FirstOrDefault(note => note.Kind == Term.PreferredCitation) is { } note && PlainText.Of(note.Content) is { Length: > 0 } text ? text : null;
}
