using Fonds.Description.Records;
using Fonds.Search;
using Fonds.Search.Lives;
using Fonds.Storage;
using Fonds.UseCases.Discovery;

namespace Fonds.UseCases.Lives;

/// <summary>People who may have met: at the same place at overlapping times, with the two sentences that say so. A possibility, never a claim.</summary>
public sealed class FindMeetings(Archive archive, ISearchIndex index)
{
    private const int Most = 100;

    /// <summary>Everybody whom an agent may have met, the nearest in time first.</summary>
    public Outcome<IReadOnlyList<MeetingView>> Of(string slug, int most = Most)
    {
        using var reader = archive.Read();
        return reader.AuthorityAt("agents", slug) is { } agent
            ? new Outcome<IReadOnlyList<MeetingView>>.Done(Between(new LifeEvents(reader, index), index, agent.Id, null, most))
            : Redirects.Or<IReadOnlyList<MeetingView>>(reader, $"/agents/{slug}");
    }

    internal static IReadOnlyList<MeetingView> Between(LifeEvents events, ISearchIndex index, RecordId one, RecordId? other, int most) =>
        [.. index.Meetings(one, other, most).Select(meeting => View(events, meeting)).OfType<MeetingView>()];

    private static MeetingView? View(LifeEvents events, Meeting meeting) =>
        events.Of(meeting.One) is { } one && events.Of(meeting.Other) is { } other
            ? new(other.Subject, meeting.Place, SharedTime.InWords(meeting.Days), meeting.Days, one, other, meeting.IsByStay)
            : null;
}
