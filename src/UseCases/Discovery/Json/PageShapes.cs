using Fonds.Description.Records;
using Fonds.Search;

namespace Fonds.UseCases.Discovery.Json;

/// <summary>The document behind each page.</summary>
internal static class PageShapes
{
    public static UnitJson Of(UnitPage page) => Shapes.OwnPart(page.Unit, page.Summary) with
    {
        ExtentTotal = Shapes.Of(page.Extent, page.IsExtentOfComponents ? "components" : "unit"),
        Repository = page.Repository is { } repository ? Shapes.Of(repository) : null,
        Path = Shapes.OrNull([.. page.Path.Select(Shapes.LinkTo)]),
        Names = Shapes.OrNull([.. page.Names.Select(name => new NameJson(
            name.Link.Id.Value, Shapes.KindOf(name.Link.Kind), name.Link.Address, name.Link.Label, name.Tie, name.AsWritten))]),
        Inherited = Shapes.OrNull([.. page.Inherited.Select(said => new InheritedJson(said.Statement.Term.ToString(), said.Text, Shapes.LinkTo(said.From)))]),
        FirstComponents = Shapes.OrNull([.. page.Components.Select(Shapes.Of)]),
        Previous = page.Previous is { } previous ? Shapes.LinkTo(previous) : null,
        Next = page.Next is { } next ? Shapes.LinkTo(next) : null,
        Citation = Shapes.OrNull(page.Citation),
        History = Shapes.OrNull([.. page.History.Select(Shapes.Of)]),
    };

    public static AuthorityJson Of(AuthorityPage page) => new()
    {
        Id = page.Link.Id.Value,
        Kind = Shapes.KindOf(page.Link.Kind),
        Address = page.Link.Address,
        Name = page.Link.Label,
        DirectName = page.Record.DirectName is { Length: > 0 } direct && direct != page.Link.Label ? direct : null,
        WrittenAs = Shapes.OrNull([.. page.WrittenAs.Select(written => new HeadingJson(written.Heading, written.Count))]),
        Existence = page.Record.Existence is { } existence ? new(existence.Display, existence.From, existence.To) : null,
        SameAs = Shapes.OrNull(page.Identifiers),
        History = Shapes.OrNull([.. page.Record.BiographicalHistory.SelectMany(Shapes.Paragraphs)]),
        Relations = Shapes.OrNull([.. page.Record.Relations.Select(relation => new RelationJson(
            Shapes.OrNull(relation.Label), relation.TargetRole, relation.TargetName, Shapes.OrNull(relation.Dates), page.RelationTargets.GetValueOrDefault(relation.TargetName)?.Address))]),
        CollectionTotal = page.CollectionTotal,
        UnitTotal = page.UnitTotal,
        Collections = Shapes.OrNull([.. page.Collections.Select(Of)]),
        Versions = Shapes.OrNull([.. page.History.Select(Shapes.Of)]),
    };

    public static RepositoryJson Of(RepositoryPage page) => new(
        page.Link.Id.Value, page.Link.Address, page.Link.Label, page.Code, Shapes.OrNull(page.AddressLines),
        page.CollectionTotal, page.UnitTotal, [.. page.Collections.Select(Shapes.Of)], page.Offset, Shapes.Of(page.Extent, "collections"));

    public static HomeJson Of(HomePage page) => new(
        page.Counts,
        [.. page.Decades.Select(decade => new DecadeJson(decade.Value, decade.Count))],
        [.. page.Repositories.Select(line => new RepositoryLineJson(Shapes.Of(line.Link), line.Collections, line.Units))],
        [.. page.People.Select(person => new PersonLineJson(Shapes.Of(person.Link), Shapes.OrNull(person.Dates), Shapes.OrNull(person.Abstract), person.Collections))],
        [.. page.Collections.Select(Shapes.Of)]);

    public static BrowseJson Of(BrowsePage page) => new(
        page.Kind, page.Letter,
        [.. page.Letters.Select(entry => new LetterJson(entry.Letter, entry.Count))],
        [.. page.Lines.Select(line => new BrowseLineJson(Shapes.Of(line.Link), Shapes.OrNull(line.Dates), line.Collections, line.Units))],
        page.Total, page.Offset);

    public static ChildrenJson Of(ChildrenWindow window) =>
        new(Shapes.LinkTo(window.Parent), [.. window.Children.Select(Shapes.Of)], window.Offset, window.Total);

    public static ContainersJson Of(ContainersPage page) => new(
        Shapes.LinkTo(page.Collection), page.Total, page.BoxTotal, page.Offset,
        [.. page.Boxes.Select(box => new BoxJson(box.Name, [.. box.Units.Select(unit => new UnitInBoxJson(Shapes.OrNull(unit.Inside), Shapes.Of(unit.Unit)))]))]);

    public static SuggestionJson Of(SuggestionLine line) => new(Shapes.Of(line.Link), line.Matched, Shapes.OrNull(line.Detail), line.Units);

    public static SearchJson Of(SearchPage page) => new(
        page.Request.Query, page.Answer.Total, page.Request.Offset, [.. page.Hits.Select(Of)],
        Shapes.OrNull([.. page.Groups.Select(group => new GroupJson(
            Shapes.Of(group.Collection), group.Repository is { } repository ? Shapes.Of(repository) : null, group.Total, [.. group.Best.Select(Of)]))]),
        FacetsOf(page.Answer.Facets, page.Labels),
        Shapes.OrNull([.. page.NearNames.Select(Shapes.Of)]),
        Shapes.OrNull(page.Answer.GaveUp ? ["The search took too long and was given up; this says nothing of what there is.", .. page.Answer.Query.Problems] : page.Answer.Query.Problems))
    {
        Names = Shapes.OrNull([.. page.Names.Select(Of)]),
        WithAllWords = page.Answer.WithAllWords < page.Answer.Total ? page.Answer.WithAllWords : null,
        AlsoLookedFor = Shapes.OrNull([.. page.Answer.Corrected.Select(pair => pair.Taken).Distinct()]),
    };

    private static HitJson Of(HitLine hit) => new(
        Shapes.Of(hit.Link), Shapes.OrNull([.. hit.Path.Select(above => above.Title)]), Shapes.OrNull(hit.Dates),
        hit.Around is { } around ? string.Concat(around.Runs.Select(run => run.Text)) : null, hit.MatchedIn,
        hit.Unit is { } unit ? Shapes.Of(unit) : null);

    public static LinkedCollectionJson Of(LinkedCollection linked) => new(
        Shapes.Of(linked.Collection), Shapes.OrNull(linked.Abstract), linked.Repository is { } repository ? Shapes.Of(repository) : null, linked.Ties,
        [.. linked.Parts.Select(part => new LinkedPartJson(
            Shapes.Of(part.Unit), [.. part.Path.Select(above => above.Title)], part.Ties,
            [.. part.SeeAlso.Select(reference => new SeeAlsoJson(reference.Text, reference.Address))]))],
        linked.PartTotal);

    private static Dictionary<string, IReadOnlyList<FacetValueJson>> FacetsOf(FacetCounts facets, FacetLabels labels)
    {
        var all = new Dictionary<string, IReadOnlyList<FacetValueJson>>();
        Add("repository", Records(facets.Repositories));
        Add("level", facets.Levels.Select(count => new FacetValueJson(count.Value.ToString(), new Fonds.Description.Units.Level(count.Value).Label, count.Count)));
        Add("creator", Records(facets.Creators));
        Add("name", Records(facets.Names));
        Add("subject", Records(facets.Subjects));
        Add("place", Records(facets.Places));
        Add("genre", Records(facets.Genres));
        Add("language", facets.Languages.Select(count => new FacetValueJson(count.Value, count.Value, count.Count)));
        Add("kind", facets.Kinds.Select(count => new FacetValueJson(Shapes.KindOf(count.Value), Shapes.KindOf(count.Value), count.Count)));
        Add("decade", facets.Decades.Select(count => new FacetValueJson($"{count.Value}", $"{count.Value}s", count.Count)));
        return all;

        void Add(string name, IEnumerable<FacetValueJson> values)
        {
            if (values.ToArray() is { Length: > 0 } some)
                all[name] = some;
        }

        IEnumerable<FacetValueJson> Records(IReadOnlyList<FacetCount<RecordId>> counts) => counts
            .Where(count => labels.Records.ContainsKey(count.Value))
            .Select(count => new FacetValueJson(Shapes.Number(count.Value), labels.Records[count.Value].Label, count.Count));
    }
}
