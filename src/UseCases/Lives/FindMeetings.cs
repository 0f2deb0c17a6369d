using Fonds.Description.Records;
using Fonds.Search;
using Fonds.Search.Lives;
using Fonds.Storage;
using Fonds.UseCases.Discovery;

namespace Fonds.UseCases.Lives;

/// <summary>
/// People who may have met: at the same place at overlapping times, with the two sentences that say so. A possibility, never a claim. Nobody meets a second
/// record of themselves, and who has two records is met once.
/// </summary>
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
        // Doubles are left out afterwards, so more are asked for.
        [.. Told(events, one, index.Meetings(one, other, 2 * most)).Take(most)];

    private static IEnumerable<MeetingView> Told(LifeEvents events, RecordId one, IReadOnlyList<Meeting> meetings)
    {
        var oneself = events.OneOf(one);
        var told = new HashSet<(RecordId Other, string Place)>();
        foreach (var meeting in meetings)
        {
            var other = events.OneOf(meeting.Other.Told.Subject);
            if (other != oneself && View(events, meeting) is { } view && told.Add((other, meeting.Place.Label)))
                yield return view;
        }
    }

    private static MeetingView? View(LifeEvents events, Meeting meeting) =>
        events.Of(meeting.One) is { } one && events.Of(meeting.Other) is { } other
            ? new(other.Subject, meeting.Place, SharedTime.InWords(meeting.Days), meeting.Days, one, other, meeting.IsByStay)
            : null;
}
