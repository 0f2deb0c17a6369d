using System.Buffers;
using Fonds.Search.Queries;
using Fonds.Search.Text;

namespace Fonds.Search.Highlighting;

/// <summary>What a query wants to see marked: words in any form, beginnings of words, and words in a row.</summary>
internal sealed class WantedWords
{
    private readonly HashSet<string> words = new(StringComparer.Ordinal);
    private readonly HashSet<string> stems = new(StringComparer.Ordinal);
    private readonly HashSet<(char, char)> starts = [];
    private readonly List<string> beginnings = [];
    private readonly List<QueryMatch> rows = [];

    // With what anything wanted begins: nearly every word of a text is seen to be none of it by its first letter.
    private readonly SearchValues<char> firstLetters;

    // What was read before in the texts of the same page: a word is looked into once.
    private readonly Dictionary<string, ReadWord> read = new(StringComparer.Ordinal);
    private readonly Dictionary<string, ReadWord>.AlternateLookup<ReadOnlySpan<char>> readBySpan;

    // Words that need not be there are marked only between or beside others: a text full of marked "of" helps nobody.
    private readonly HashSet<string> optional = new(StringComparer.Ordinal);

    public WantedWords(ParsedQuery query)
    {
        readBySpan = read.GetAlternateLookup<ReadOnlySpan<char>>();
        foreach (var clause in query.Clauses.Where(clause => !clause.Excluded))
        {
            foreach (var match in clause.Alternatives.Where(match => !match.Implied && match.Words.Count > 0))
                Want(match, clause.Optional);
        }

        firstLetters = SearchValues.Create([.. words.Concat(optional).Concat(beginnings).Concat(rows.SelectMany(row => row.Words)).Where(word => word.Length > 0).Select(word => word[0])]);
    }

    public bool IsEmpty => words.Count == 0 && beginnings.Count == 0 && rows.Count == 0;

    /// <summary>What a word, folded, is to the query.</summary>
    public ReadWord Of(ReadOnlySpan<char> folded)
    {
        if (folded.IsEmpty || !firstLetters.Contains(folded[0]))
            return ReadWord.Other;
        if (readBySpan.TryGetValue(folded, out var known))
            return known;
        var word = folded.ToString();
        return read[word] = new(word, IsWanted(word), optional.Contains(word));
    }

    /// <summary>Marks the words of a text that are wanted; <paramref name="marked"/> has one place for each word.</summary>
    public void Mark(ReadOnlySpan<ReadWord> text, Span<bool> marked)
    {
        for (var place = 0; place < text.Length; place++)
        {
            marked[place] |= text[place].IsWanted;
            foreach (var row in rows)
            {
                if (StandsAt(text[place..], row))
                    marked.Slice(place, row.Words.Count).Fill(true);
            }
        }

        if (optional.Count == 0)
            return;
        for (var place = 1; place + 1 < text.Length; place++)
        {
            if (!marked[place] && text[place].IsOptional)
                marked[place] = marked[place - 1] && (text[place + 1].IsWanted || text[place + 1].IsOptional);
        }
    }

    private void Want(QueryMatch match, bool isOptional)
    {
        if (match.Words.Count > 1 && match.Field is QueryField.Creator or QueryField.Subject or QueryField.Place)
        {
            // Looked for in headings, where the words stand in another order: "Serge, Victor".
            words.UnionWith(match.Words);
            return;
        }

        if (match.Words.Count > 1)
        {
            rows.Add(match);
            return;
        }

        var word = match.Words[0];
        if (match.Prefix)
            beginnings.Add(word);
        else if (isOptional)
            optional.Add(word);
        else if (words.Add(word) && !match.Exact)
            AddForms(word);
    }

    // The forms of a word begin alike, which spares most words of a text their stems.
    private void AddForms(string word)
    {
        starts.Add(Start(word));
        foreach (var language in Stems.Languages)
            stems.Add(Stems.Of(word, language));
    }

    private static (char, char) Start(string word) => (word[0], word.Length > 1 ? word[1] : ' ');

    private bool IsForm(string word) =>
        starts.Contains(Start(word)) && Array.Exists(Stems.Languages, language => stems.Contains(Stems.Of(word, language)));

    private bool IsWanted(string word) =>
        words.Contains(word) || IsForm(word) || beginnings.Exists(beginning => word.StartsWith(beginning, StringComparison.Ordinal));

    private static bool StandsAt(ReadOnlySpan<ReadWord> text, QueryMatch row)
    {
        if (row.Words.Count > text.Length)
            return false;
        for (var index = 0; index < row.Words.Count; index++)
        {
            var goesOn = row.Prefix && index == row.Words.Count - 1;
            var word = text[index].Folded;
            if (goesOn ? !word.StartsWith(row.Words[index], StringComparison.Ordinal) : word != row.Words[index])
                return false;
        }

        return true;
    }
}

/// <summary>A word of a text, folded, and what it is to a query.</summary>
/// <param name="IsWanted">Whether it is marked wherever it stands.</param>
/// <param name="IsOptional">Whether it is marked between others that are.</param>
internal sealed record ReadWord(string Folded, bool IsWanted, bool IsOptional)
{
    /// <summary>A word that is nothing to the query, whichever it is.</summary>
    public static readonly ReadWord Other = new("", false, false);
}
