using Fonds.Description.Records;
using Fonds.Formats.LinkedData;

namespace Fonds.UseCases.Discovery.Linked;

/// <summary>What pages show, as linked data needs it: the same views with full addresses. Nothing is looked up, so nothing unpublished can come in.</summary>
/// <param name="site">The address of the site, without a slash at its end.</param>
internal sealed class LinkedPages(string site)
{
    public LinkedUnit Of(UnitPage page) => new()
    {
        Address = site + page.Summary.Address,
        Unit = page.Unit,
        Title = page.Summary.Title,
        Above = page.Path.Count > 0 ? Of(page.Path[^1]) : null,
        Place = page.Summary.Sibling + 1,
        PartCount = page.Summary.ChildCount,
        Parts = [.. page.Components.Select(Of)],
        Holder = page.Repository is { } repository ? Of(repository) : null,
        Names = Of(page.Names),
        FindingAid = page.Path.Count == 0 ? page.FindingAid : null,
        Citation = page.Citation,
        ChangedAt = page.History.Count > 0 ? page.History[0].At : null,
    };

    public LinkedAuthority Of(AuthorityPage page) => new()
    {
        Thing = Of(page.Link) with { SameAs = page.Identifiers },
        Record = page.Record,
        AlsoWritten = [.. page.WrittenAs.Select(written => written.Heading).Where(heading => heading != page.Link.Label).Distinct(StringComparer.Ordinal)],
        Relations = [.. Relations(page)],
        Collections = [.. page.Collections.Select(linked => (Of(linked.Collection), TieOf(linked.Ties)))],
        ChangedAt = page.History.Count > 0 ? page.History[0].At : null,
    };

    public LinkedRepository Of(RepositoryPage page) => new()
    {
        Thing = Of(page.Link),
        Code = page.Code,
        AddressLines = page.AddressLines,
        Collections = [.. page.Collections.Select(Of)],
    };

    public LinkedThing Of(RecordLink link) => new(site + link.Address, link.Kind, link.Label);

    public LinkedThing Of(UnitSummary unit) => new(site + unit.Address, RecordKind.Unit, unit.Title);

    public IReadOnlyList<Formats.LinkedData.LinkedName> Of(IReadOnlyList<LinkedName> names) =>
        [.. names.Where(name => name.Manner != Search.TieManner.Holder).Select(name => new Formats.LinkedData.LinkedName(Of(name.Link), TieOf(name)))];

    // The other end is a record here, or has an address in a public file; of a mere name there is nothing to link to.
    private IEnumerable<LinkedRelation> Relations(AuthorityPage page)
    {
        foreach (var relation in page.Record.Relations)
        {
            var sense = RelationSenses.Of(relation.Label, relation.TargetRole);
            if (page.RelationTargets.TryGetValue(relation.TargetName, out var here))
                yield return new(sense, Of(here));
            else if (Iri.Of(relation.TargetIdentifier?.Uri) is { } address && relation.TargetName.Length > 0)
                yield return new(sense, new(address, relation.TargetKind ?? RecordKind.UnknownAgent, relation.TargetName));
        }
    }

    private static LinkedTie TieOf(LinkedName name) => name.Tie switch
    {
        "collector" => LinkedTie.Collector,
        TieWords.Creator => LinkedTie.Creator,
        _ when name.Manner == Search.TieManner.Creator => LinkedTie.Creator,
        TieWords.Subject or "place" or "form" or "function" or "occupation" or "work" => LinkedTie.Subject,
        _ => LinkedTie.Named,
    };

    private static LinkedTie TieOf(IReadOnlyList<string> ties) =>
        ties.Contains(TieWords.Creator) ? LinkedTie.Creator
        : ties.Contains("collector") ? LinkedTie.Collector
        : ties.Any(tie => tie is TieWords.Subject or "place" or "form" or "function" or "occupation" or "work") ? LinkedTie.Subject
        : LinkedTie.Named;
}
