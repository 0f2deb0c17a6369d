using Fonds.App.Public.Lives;
using Fonds.App.Shared.Wording;
using Fonds.App.Shared.Text;
using Fonds.Description.Agents;
using Fonds.UseCases.Discovery;

namespace Fonds.App.Public.Authorities;

/// <summary>One relation as shown: who or what, where that leads, and what it is.</summary>
/// <param name="Spoken">The name as people speak it, of a person with a page here; else the name.</param>
public sealed record RelationLine(string Name, string? Address, string How, string Note, bool IsKin, string Spoken);

/// <summary>Relations to one kind of thing.</summary>
public sealed record RelationGroup(string Anchor, string Label, IReadOnlyList<RelationLine> Lines);

/// <summary>Relations of an agent to people, to records and works, to functions (ISAAR 5.3, 6).</summary>
public sealed record Relations(IReadOnlyList<RelationGroup> Groups)
{
    public static Relations Of(AuthorityPage page)
    {
        (RelationTarget Target, string Anchor, string Label)[] kinds =
        [
            (RelationTarget.Agent, "people", "People and organisations"), (RelationTarget.Resource, "works", "Works and records"),
            (RelationTarget.Function, "activities", "Activities"), (RelationTarget.Other, "others", "Other relations"),
        ];
        var all = page.Record.Relations;
        return new Relations([.. kinds
            .Select(kind => new RelationGroup(kind.Anchor, kind.Label, [.. all.Where(relation => relation.Target == kind.Target && Name(relation).Length > 0).Select(relation => Line(relation, page)).Distinct()]))
            .Where(group => group.Lines.Count > 0)]);
    }

    private static RelationLine Line(AgentRelation relation, AuthorityPage page)
    {
        var here = Target(page, relation);
        var how = relation.TargetRole is { Length: > 0 } role ? role : relation.Label;
        var parts = new[] { how == RelationWords.Related ? "" : Phrases.Say(how), relation.Dates }.Where(part => part.Length > 0);
        var name = Typography.Heading(here is null ? Name(relation) : here.Label);
        return new RelationLine(
            name,
            here?.Address ?? WebLink.Safe(relation.TargetReference), string.Join(", ", parts), relation.Note, relation.Label == RelationWords.Of("family", null), here is null ? name : SpokenName.Of(here));
    }

    private static RecordLink? Target(AuthorityPage page, AgentRelation relation) =>
        relation.TargetReference is { } reference && page.RelationTargets.TryGetValue(reference, out var byReference) ? byReference
        : page.RelationTargets.GetValueOrDefault(relation.TargetName);

    private static string Name(AgentRelation relation) =>
        relation.TargetName.Length > 0 ? relation.TargetName : WebLink.Words(WebLink.Safe(relation.TargetReference));
}
