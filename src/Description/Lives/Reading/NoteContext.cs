using System.Globalization;
using Fonds.Description.Lives.Reading.Dating;
using Fonds.Description.Lives.Reading.Naming;

namespace Fonds.Description.Lives.Reading;

/// <summary>What is known at a sentence from the sentences before it: the subject's names, dates and people.</summary>
internal sealed class NoteContext(SubjectNames subject, Glossary glossary)
{
    /// <summary>The language of the note.</summary>
    public Glossary Glossary { get; } = glossary;

    public SubjectNames Subject { get; } = subject;

    /// <summary>The year the subject was born, for ages; null when unknown or no person.</summary>
    public int? BirthYear { get; set; } = subject.BirthYear;

    /// <summary>The last date that an event was given.</summary>
    public LifeDate? LastDate { get; set; }

    /// <summary>The sentence that is being read.</summary>
    public int Sentence { get; set; }

    /// <summary>The sentence whose event was given the last date.</summary>
    public int LastDated { get; set; } = -2;

    /// <summary>The date last given to an event of each kind of the subject's: for "after graduation", "upon his release".</summary>
    public Dictionary<LifeEventType, LifeDate> LastOf { get; } = [];

    /// <summary>First and last year of the war named last, for "after the war"; null before one is named.</summary>
    public (int First, int Last)? War { get; set; }

    /// <summary>Whether the note has told that the subject served in armed forces.</summary>
    public bool HasServed { get; set; }

    /// <summary>The place named last, for "there".</summary>
    public string? LastPlace { get; set; }

    /// <summary>The person other than the subject who was named last, for a pronoun that is not the subject's.</summary>
    public string? LastOther { get; set; }

    /// <summary>"he" or "she" when the sentence before was about one of kin alone, who goes by it; else empty.</summary>
    public string OtherPronoun { get; set; } = "";

    /// <summary>The same for the sentence being read.</summary>
    public string KinPronoun { get; set; } = "";

    /// <summary>Whether the sentence says when, or the one before it.</summary>
    public bool IsBehindDate => Sentence - LastDated <= 1;

    /// <summary>What names met so far in the note are, by their text and by surname.</summary>
    public Dictionary<string, NameKind> Known { get; } = new(StringComparer.Ordinal);

    /// <summary>The year that a date without one means: that of a date before it in the sentence, else of the last event.</summary>
    public int? YearFor(List<DateMention> inSentence)
    {
        for (var at = inSentence.Count - 1; at >= 0; at--)
        {
            if (YearOf(inSentence[at].Date) is { } year && inSentence[at].Manner is not (DateManner.Bracketed or DateManner.OfNoun))
                return year;
        }

        return LastDate is { } last ? YearOf(last) : null;
    }

    private static int? YearOf(LifeDate date) =>
        (date.End ?? date.Begin) is { Length: >= 4 } text && int.TryParse(text.AsSpan(0, 4), NumberStyles.None, CultureInfo.InvariantCulture, out var year) ? year : null;
}
