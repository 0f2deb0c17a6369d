using System.Text.Json;
using Fonds.UseCases.Discovery;
using Fonds.UseCases.Discovery.Json;

namespace Fonds.UseCases.Lives.Json;

/// <summary>People whom an agent may have met: <c>/agents/…/met.json</c>.</summary>
public sealed record MeetingsJson(LifeLinkJson Subject, IReadOnlyList<MeetingJson> Meetings)
{
    public static byte[] Of(RecordLink subject, IReadOnlyList<MeetingView> meetings) =>
        JsonSerializer.SerializeToUtf8Bytes(new MeetingsJson(new(subject.Label, subject.Address), [.. meetings.Select(MeetingJson.Of)]), ExportJson.Options);
}

/// <summary>A place and a time that two lives share, with the event of each that shows it.</summary>
/// <param name="Concluded">Whether one of both is only concluded to have been there so long.</param>
public sealed record MeetingJson(LifeLinkJson Other, EventPlaceJson Place, string Dates, bool Concluded, EventJson One, EventJson Theirs)
{
    internal static MeetingJson Of(MeetingView meeting) => new(
        new(meeting.Other.Label, meeting.Other.Address),
        new(meeting.Place.Name, meeting.Place.Label, meeting.Place.Place > 0 ? meeting.Place.Place : null, meeting.Place.Latitude, meeting.Place.Longitude),
        meeting.Dates, meeting.IsByStay, EventShapes.Of(meeting.One), EventShapes.Of(meeting.Theirs));
}

/// <summary>Two lives beside each other: <c>/agents/…/with/….json</c>.</summary>
public sealed record PairJson(
    LifeLinkJson One, LifeLinkJson Other, IReadOnlyList<MeetingJson> Meetings, IReadOnlyList<EventJson> OneOfOther, IReadOnlyList<EventJson> OtherOfOne,
    IReadOnlyList<LinkedCollectionJson> HeldByOne, IReadOnlyList<LinkedCollectionJson> HeldByOther)
{
    public static byte[] Of(PairPage page) => JsonSerializer.SerializeToUtf8Bytes(
        new PairJson(
            new(page.One.Label, page.One.Address), new(page.Other.Label, page.Other.Address), [.. page.Meetings.Select(MeetingJson.Of)],
            [.. page.OneOfOther.Select(EventShapes.Of)], [.. page.OtherOfOne.Select(EventShapes.Of)],
            [.. page.HeldByOne.Select(PageShapes.Of)], [.. page.HeldByOther.Select(PageShapes.Of)]),
        ExportJson.Options);
}
