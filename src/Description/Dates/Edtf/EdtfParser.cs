namespace Fonds.Description.Dates.Edtf;

/// <summary>Reads EDTF strictly: what the standard does not allow is null, never a guess.</summary>
internal static class EdtfParser
{
    public static EdtfValue? Value(ReadOnlySpan<char> text)
    {
        if (text.IsEmpty)
            return null;
        if (text[0] is '[' or '{')
            return Set(text);

        var slash = text.IndexOf('/');
        if (slash >= 0)
            return Interval(text[..slash], text[(slash + 1)..]);

        return EdtfDateParser.TryRead(text, out var date) ? new EdtfSingle(date) : null;
    }

    private static EdtfInterval? Interval(ReadOnlySpan<char> first, ReadOnlySpan<char> second)
    {
        if (first.IsEmpty && second.IsEmpty || !End(first, out var from, out var start) || !End(second, out var to, out var end))
            return null;

        return from == IntervalEnd.Dated && to == IntervalEnd.Dated && IsReversed(start, end) ? null : new(from, start, to, end);
    }

    private static bool End(ReadOnlySpan<char> text, out IntervalEnd kind, out EdtfDate date)
    {
        date = default;
        kind = text.IsEmpty ? IntervalEnd.Unknown : text is ".." ? IntervalEnd.Open : IntervalEnd.Dated;

        // The standard names neither times nor years of five digits as ends of an interval.
        return kind != IntervalEnd.Dated || (EdtfDateParser.TryRead(text, out date) && date.Time is null && !date.IsLong);
    }

    /// <summary>Whether a span ends before it can have begun. Seasons of one year follow each other as they are numbered.</summary>
    private static bool IsReversed(in EdtfDate start, in EdtfDate end) =>
        start.IsPartOfYear && end.IsPartOfYear && start.Year == end.Year
            ? start.Month > end.Month
            : start.Earliest > EdtfBounds.LatestBeginning(end);

    private static EdtfSet? Set(ReadOnlySpan<char> text)
    {
        var close = text[0] == '[' ? ']' : '}';
        if (text.Length < 3 || text[^1] != close)
            return null;

        var inner = text[1..^1];
        var members = new List<EdtfMember>();
        foreach (var range in inner.Split(','))
        {
            // Only the first may be open at its beginning, only the last at its end.
            var part = inner[range];
            if (!Member(part, out var member)
                || (member.From is null && range.Start.Value != 0)
                || (member is { IsSpan: true, To: null } && range.End.Value != inner.Length))
            {
                return null;
            }

            members.Add(member);
        }

        return new(close == '}', members);
    }

    private static bool Member(ReadOnlySpan<char> text, out EdtfMember member)
    {
        member = default;
        var dots = text.IndexOf("..", StringComparison.Ordinal);
        if (dots < 0)
        {
            if (!EdtfDateParser.TryRead(text, out var single) || single.Time is not null)
                return false;
            member = new(single, null, IsSpan: false);
            return true;
        }

        var before = text[..dots];
        var after = text[(dots + 2)..];
        EdtfDate from = default, to = default;
        if ((before.IsEmpty && after.IsEmpty)
            || (!before.IsEmpty && (!EdtfDateParser.TryRead(before, out from) || from.Time is not null))
            || (!after.IsEmpty && (!EdtfDateParser.TryRead(after, out to) || to.Time is not null))
            || (!before.IsEmpty && !after.IsEmpty && IsReversed(from, to)))
        {
            return false;
        }

        member = new(before.IsEmpty ? null : from, after.IsEmpty ? null : to, IsSpan: true);
        return true;
    }
}
