using Fonds.App.Shared;
using Fonds.UseCases.Discovery;
using Fonds.UseCases.Lives;
using Fonds.UseCases.Lives.Json;
using Microsoft.AspNetCore.Mvc;
using static Fonds.App.Shared.Wording.Phrases;

namespace Fonds.App.Public.Lives;

/// <summary>People whom somebody may have met: at the same place at overlapping times, with both sentences.</summary>
public sealed class MetModel(ShowLife lives, FindMeetings meetings) : CataloguePage
{
    private const int Most = 60;

    public RecordLink Subject { get; private set; } = null!;
    public IReadOnlyList<MeetingLine> Lines { get; private set; } = [];

    public IActionResult OnGet(string slug)
    {
        if (lives.Find(slug) is not { } subject)
            return NotFound();
        Subject = subject;
        return Answer(meetings.Of(slug, Most), Take, found => MeetingsJson.Of(subject, found));
    }

    private void Take(IReadOnlyList<MeetingView> found)
    {
        Lines = MeetingLine.Of(found);
        var name = SpokenName.Of(Subject);
        Title = Say("People whom {0} may have met", name);
        Summary = Say("People who were at the same place at the same time as {0}, as the sentences of their lives say.", name);
        Section = SiteSection.People;
        Crumbs = [new Crumb(name, Subject.Address)];
        CanonicalPath = AddressOf(Subject.Address);
        Indexed = false;
        OfferOnly([new(CanonicalPath + RecordForm.Data.Suffix, RecordForm.Data.MediaType, RecordForm.Data.Label)]);
    }

    public static string AddressOf(string agent) => agent + "/met";
}
