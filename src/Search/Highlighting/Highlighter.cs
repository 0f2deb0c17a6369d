using Fonds.Search.Queries;

namespace Fonds.Search.Highlighting;

/// <summary>Finds the words of a query in plain text, in whatever form and with whatever accents they stand there.</summary>
public static class Highlighter
{
    /// <summary>The whole text in runs, matched words marked. One unmarked run when nothing matches.</summary>
    public static IReadOnlyList<MarkedRun> Mark(string text, ParsedQuery query) => [new(text, false)];

    /// <summary>
    /// The part of the text of about <paramref name="length"/> characters in which most words of the query stand, cut at words, with "…"
    /// where something was left out; null when no word of the query stands in the text.
    /// </summary>
    public static IReadOnlyList<MarkedRun>? Around(string text, ParsedQuery query, int length) => null;
}

/// <summary>A run of text, marked when it is a word that was looked for.</summary>
public readonly record struct MarkedRun(string Text, bool Marked);
