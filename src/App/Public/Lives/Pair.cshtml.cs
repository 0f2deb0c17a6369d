using Fonds.App.Shared;
using Fonds.App.Shared.Drawing;
using Fonds.UseCases.Discovery;
using Fonds.UseCases.Lives;
using Fonds.UseCases.Lives.Json;
using Microsoft.AspNetCore.Mvc;
using static Fonds.App.Shared.Wording.Phrases;

namespace Fonds.App.Public.Lives;

/// <summary>Two lives side by side: where and when they may have met, what each tells of the other, what the papers of each hold of the other.</summary>
public sealed class PairModel(ShowPair pairs) : CataloguePage
{
    public PairPage Pair { get; private set; } = null!;
    public string One { get; private set; } = "";
    public string Other { get; private set; } = "";
    public IReadOnlyList<MeetingLine> Meetings { get; private set; } = [];

    /// <summary>What the text says that each is to the other, with the sentence.</summary>
    public IReadOnlyList<(string How, string Sentence, string Address)> Ties { get; private set; } = [];

    /// <summary>For each of both: what the life tells of the other.</summary>
    public IReadOnlyList<(string Of, IReadOnlyList<EventLine> Lines)> Told { get; private set; } = [];

    /// <summary>For each of both: what the papers hold of the other.</summary>
    public IReadOnlyList<(string Of, IReadOnlyList<LinkedCollection> Held)> Held { get; private set; } = [];

    /// <summary>Both lives on one scale; null where one of both was nowhere that is known.</summary>
    public PairTimeline? Drawing { get; private set; }

    public bool IsEmpty => Meetings.Count + Ties.Count + Told.Count + Held.Count == 0;

    public IActionResult OnGet(string one, string other) => one == other ? NotFound() : Answer(pairs.Show(one, other), Take, PairJson.Of);

    private void Take(PairPage page)
    {
        Pair = page;
        (One, Other) = (SpokenName.Of(page.One), SpokenName.Of(page.Other));
        Meetings = MeetingLine.Of(page.Meetings);
        Drawing = PairTimeline.Of(
            DrawnLife.Of(page.LifeOfOne, ""), DrawnLife.Of(page.LifeOfOther, ""), [.. Meetings.Select(meeting => meeting.Drawn())], Say("{0} and {1}, by place and year", One, Other));
        Ties = [.. page.Relations.SelectMany(relation => relation.Tellings.Select(telling =>
            ($"{relation.To.Name}: {EventKinds.Relation(relation.Type, relation.IsInverse)}", telling.Sentence.Text, SentenceAddress.Of(telling, ""))))];
        Told = [.. new[] { (One, page.OneOfOther, "a"), (Other, page.OtherOfOne, "b") }.Where(each => each.Item2.Count > 0)
            .Select(each => (each.Item1, (IReadOnlyList<EventLine>)[.. EventLine.Of(each.Item2).Select(line => line with { Anchor = each.Item3 + line.Anchor })]))];
        Held = [.. new[] { (One, page.HeldByOne), (Other, page.HeldByOther) }.Where(each => each.Item2.Count > 0)];
        Title = Say("{0} and {1}", One, Other);
        Summary = Say("Two lives side by side: where and when they may have met, and what each holds of the other.");
        Section = SiteSection.People;
        Crumbs = [new Crumb(One, page.One.Address)];
        CanonicalPath = MeetingLine.AddressOfPair(page.One.Address, page.Other.Address);
        Indexed = false;
        OfferOnly([new(CanonicalPath + RecordForm.Data.Suffix, RecordForm.Data.MediaType, RecordForm.Data.Label)]);
    }
}
