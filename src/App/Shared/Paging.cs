using static Fonds.App.Shared.Wording.Phrases;

namespace Fonds.App.Shared;

/// <summary>The way to the windows of a long list before and after the one shown.</summary>
/// <param name="Here">"3 of 12".</param>
public sealed record Paging(string? Previous, string? Next, string Here)
{
    /// <summary>Windows of a list by offset, as <c>?from=100</c>.</summary>
    public static Paging Windows(string address, int offset, int size, int total, string anchor)
    {
        var mark = address.Contains('?', StringComparison.Ordinal) ? '&' : '?';
        string Window(int from) => from <= 0 ? $"{address}#{anchor}" : $"{address}{mark}from={from}#{anchor}";
        return new Paging(
            offset > 0 ? Window(Math.Max(0, offset - size)) : null,
            offset + size < total ? Window(offset + size) : null,
            Say("{0} of {1}", (offset / size) + 1, (total + size - 1) / size));
    }
}
