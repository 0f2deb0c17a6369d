namespace Fonds.Description.Lives.Reading;

/// <summary>What a word can do in a sentence, as far as tables know; several at once.</summary>
[Flags]
internal enum WordTraits
{
    None = 0,
    Determiner = 1 << 0,
    Preposition = 1 << 1,

    /// <summary>"and", "or", "but".</summary>
    Conjunction = 1 << 2,

    /// <summary>Begins a clause under another: "when", "where", "because", "who".</summary>
    Subordinator = 1 << 3,
    Relative = 1 << 4,

    /// <summary>A pronoun that can be the subject: "he", "they", "who".</summary>
    Pronoun = 1 << 5,
    ObjectPronoun = 1 << 6,
    Possessive = 1 << 7,

    /// <summary>"was", "is", "been".</summary>
    Be = 1 << 8,
    Have = 1 << 9,
    Modal = 1 << 10,
    Adverb = 1 << 11,
    Month = 1 << 12,
    Season = 1 << 13,
    Past = 1 << 14,
    Participle = 1 << 15,
    Base = 1 << 16,
    Present = 1 << 17,
    Gerund = 1 << 18,

    /// <summary>Ends in -ed and is in no table.</summary>
    LooksPast = 1 << 19,
    Negation = 1 << 20,
    NumberWord = 1 << 21,
}

/// <summary>One word, number or mark of a sentence.</summary>
internal sealed class Word
{
    /// <summary>As written, without a possessive ending.</summary>
    public required string Text { get; init; }

    public required string Lower { get; init; }

    public required int Start { get; init; }

    /// <summary>Behind its last character, the possessive ending included.</summary>
    public required int End { get; init; }

    public WordTraits Traits { get; set; }

    /// <summary>The verb whose form it is; null for other words.</summary>
    public string? Verb { get; init; }

    /// <summary>Its value when it is written in digits only; else -1.</summary>
    public int Number { get; init; } = -1;

    public bool IsMark { get; init; }

    public bool IsCapital { get; init; }

    public bool IsPossessive { get; init; }

    /// <summary>How many brackets are open around it.</summary>
    public int Depth { get; init; }

    /// <summary>Whether it stands in quotation marks or is marked as the title of a work.</summary>
    public bool IsInWork { get; set; }

    public RunKind Mark { get; init; }

    public bool Has(WordTraits trait) => (Traits & trait) != WordTraits.None;

    public bool Is(char mark) => IsMark && Text[0] == mark;

    public bool IsDash => IsMark && Text[0] is '-' or '–' or '—';

    public bool IsOpening => IsMark && Text[0] is '(' or '[';

    public bool IsClosing => IsMark && Text[0] is ')' or ']';

    public override string ToString() => Text;
}
