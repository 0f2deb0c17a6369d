using System.Diagnostics.CodeAnalysis;
using System.Text;

namespace Fonds.Description.Dates.Edtf;

/// <summary>
/// An expression of the Extended Date/Time Format, all levels (ISO 8601-2:2019, profiles 0-2): a date, an interval, or a
/// set. What every date in a description is understood as; the archivist's words stand beside it.
/// </summary>
public abstract record EdtfValue
{
    /// <summary>The first day meant; null when the beginning is open or unknown.</summary>
    public abstract CalendarDay? Earliest { get; }

    /// <summary>The last day meant; null when the end is open or unknown.</summary>
    public abstract CalendarDay? Latest { get; }

    /// <summary>All qualifications that stand anywhere in the expression.</summary>
    public abstract Qualification Qualification { get; }

    /// <summary>Reads an expression; null when the text is no valid EDTF.</summary>
    public static EdtfValue? Parse(ReadOnlySpan<char> text) => EdtfParser.Value(text);

    public static bool TryParse(ReadOnlySpan<char> text, [NotNullWhen(true)] out EdtfValue? value)
    {
        value = EdtfParser.Value(text);
        return value is not null;
    }

    public static bool IsValid(ReadOnlySpan<char> text) => EdtfParser.Value(text) is not null;
}

/// <summary>One date: "1985-04~".</summary>
public sealed record EdtfSingle(EdtfDate Date) : EdtfValue
{
    public override CalendarDay? Earliest => Date.Earliest;

    public override CalendarDay? Latest => Date.Latest;

    public override Qualification Qualification => Date.Qualification;

    public override string ToString() => Date.ToString();
}

/// <summary>How an end of an interval is given.</summary>
public enum IntervalEnd : byte
{
    /// <summary>A date stands there.</summary>
    Dated = 0,

    /// <summary>"..": without end, or going on.</summary>
    Open = 1,

    /// <summary>Nothing stands there: there is an end, and nobody knows it.</summary>
    Unknown = 2,
}

/// <summary>All the time from one date to another: "1964/2008", "1985-04/..".</summary>
public sealed record EdtfInterval(IntervalEnd From, EdtfDate Start, IntervalEnd To, EdtfDate End) : EdtfValue
{
    public override CalendarDay? Earliest => From == IntervalEnd.Dated ? Start.Earliest : null;

    public override CalendarDay? Latest => To == IntervalEnd.Dated ? End.Latest : null;

    public override Qualification Qualification => Start.Qualification | End.Qualification;

    public override string ToString() => $"{Text(From, Start)}/{Text(To, End)}";

    private static string Text(IntervalEnd end, EdtfDate date) => end switch
    {
        IntervalEnd.Open => "..",
        IntervalEnd.Unknown => "",
        _ => date.ToString(),
    };
}

/// <summary>A member of a set: one date, or all from one to another, an end open where it is null.</summary>
public readonly record struct EdtfMember(EdtfDate? From, EdtfDate? To, bool IsSpan)
{
    public override string ToString() => IsSpan ? $"{From}..{To}" : $"{From}";
}

/// <summary>Several dates: one of them "[1667,1668]", or all of them "{1960,1961-12}".</summary>
public sealed record EdtfSet(bool IsAll, IReadOnlyList<EdtfMember> Members) : EdtfValue
{
    public override CalendarDay? Earliest =>
        Members.Any(member => member.From is null) ? null : Members.Min(member => member.From!.Value.Earliest);

    public override CalendarDay? Latest =>
        Members.Any(member => member.IsSpan && member.To is null) ? null : Members.Max(member => (member.To ?? member.From!.Value).Latest);

    public override Qualification Qualification =>
        Members.Aggregate(Qualification.None, (all, member) => all | (member.From?.Qualification ?? default) | (member.To?.Qualification ?? default));

    public bool Equals(EdtfSet? other) => other is not null && IsAll == other.IsAll && Members.SequenceEqual(other.Members);

    public override int GetHashCode() => Members.Count == 0 ? 0 : HashCode.Combine(IsAll, Members.Count, Members[0]);

    public override string ToString()
    {
        var text = new StringBuilder().Append(IsAll ? '{' : '[').AppendJoin(',', Members);
        return text.Append(IsAll ? '}' : ']').ToString();
    }
}
