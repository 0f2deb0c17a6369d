using Fonds.Description.Records;
using Fonds.Description.Statements;
using Fonds.Storage.Authorities;
using Fonds.Storage.Units;

namespace Fonds.UseCases.Discovery;

/// <summary>What lists, trees and hits show of a stored record: finished text.</summary>
public static class Summaries
{
    private const string Untitled = "Untitled";

    public static UnitSummary Of(StoredUnit stored)
    {
        var unit = stored.Unit;
        var dates = unit.Dates.Display;
        var title = unit.TitleText;
        return new()
        {
            Id = stored.Id,
            Address = stored.Address,
            // A unit may be known by its dates alone ("1936–1938" under "Diaries"), a collection by the title of its finding aid.
            Title = title.Length > 0 ? title : stored.Parent is null && stored.FindingAidTitle.Length > 0 ? stored.FindingAidTitle : dates.Length > 0 ? dates : Untitled,
            Level = unit.Level.Label,
            Dates = dates,
            ReferenceCode = unit.ReferenceCode ?? "",
            Extent = unit.ExtentDisplay,
            Containers = unit.ContainerDisplay,
            Digitised = unit.DigitalObjects.Any(digital => digital.Address is not null),
            ChildCount = stored.ChildCount,
            DescendantCount = stored.DescendantCount,
            Sibling = stored.Sibling,
            Depth = stored.Depth,
        };
    }

    // What is listed under a title needs nothing of its description read, which can be long.
    public static RecordLink LinkTo(StoredUnit stored) => new(stored.Id, RecordKind.Unit, stored.Address, IsListed(stored) ? stored.FindingAidTitle : Of(stored).Title);

    public static RecordLink LinkTo(UnitSummary unit) => new(unit.Id, RecordKind.Unit, unit.Address, unit.Title);

    public static RecordLink LinkTo(StoredAuthority stored) => new(stored.Id, stored.Kind, stored.Address, stored.Heading);

    private static bool IsListed(StoredUnit stored) => stored.Parent is null && stored.FindingAidTitle.Length > 0 && !stored.HidesSomething;

    /// <summary>What a unit is about in a few lines: its abstract, else the beginning of its scope and content, else of its history.</summary>
    public static string AbstractOf(StoredUnit stored)
    {
        var unit = stored.Unit;
        if (unit.AbstractText is { Length: > 0 } written)
            return Excerpt.Of(written);

        foreach (var kind in (ReadOnlySpan<Term>)[Term.ScopeAndContent, Term.BiographyOrHistory])
        {
            var note = unit.Notes.FirstOrDefault(note => note.Kind == kind);
            if (note is not null && PlainText.Of(note.Content) is { Length: > 0 } text)
                return Excerpt.Of(text);
        }

        return "";
    }
}
