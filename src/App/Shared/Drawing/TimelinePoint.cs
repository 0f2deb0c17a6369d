using Fonds.App.Shared.Wording;

namespace Fonds.App.Shared.Drawing;

/// <summary>One event or several that lie too near each other to be told apart in the drawing; the one that matters most speaks for all.</summary>
internal sealed class TimelinePoint(TimelineEvent first)
{
    private const int MostSaid = 4;
    private readonly List<TimelineEvent> all = [first];

    public TimelineEvent First => all[0];

    public TimelineEvent Lead { get; private set; } = first;

    public int Count => all.Count;

    /// <summary>Whether it needs a mark of its own: a bar begins at its point and is one.</summary>
    public bool IsRing => all.Exists(each => !each.IsSpan);

    /// <summary>How long its words are.</summary>
    public int Letters => Lead.Words.Length + Lead.Work.Length + Lead.Dates.Length + 3;

    /// <summary>All of it in words.</summary>
    public string Said
    {
        get
        {
            var said = string.Join("; ", all.OrderBy(each => each != Lead).Take(MostSaid).Select(each => each.Said));
            return all.Count > MostSaid ? Phrases.Say("{0} and {1} more", said, all.Count - MostSaid) : said;
        }
    }

    public void Add(TimelineEvent each)
    {
        all.Add(each);
        if (each.Rank > Lead.Rank)
            Lead = each;
    }
}
