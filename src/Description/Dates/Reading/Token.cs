using Fonds.Description.Dates.Reading.Words;

namespace Fonds.Description.Dates.Reading;

internal enum TokenKind : byte
{
    End,
    Number,
    Word,

    /// <summary>A hyphen, a dash of any length, or "=" struck for one.</summary>
    Dash,
    Slash,
    Comma,
    Semicolon,
    Colon,
    Open,
    Close,
    Plus,
}

[Flags]
internal enum TokenMarks : ushort
{
    None = 0,

    /// <summary>White space stands before it.</summary>
    Spaced = 1,

    /// <summary>A point stands behind it.</summary>
    Dotted = 2,

    /// <summary>A question mark stands behind it.</summary>
    Questioned = 4,

    /// <summary>A tilde stands behind it.</summary>
    Approximate = 8,

    /// <summary>"1st", "3e", "2nd".</summary>
    Ordinal = 16,

    /// <summary>"1870s", "20er".</summary>
    Decade = 32,

    /// <summary>An apostrophe stands before it: "'68".</summary>
    Shortened = 64,

    /// <summary>A Roman numeral.</summary>
    Roman = 128,

    /// <summary>"19c": a century.</summary>
    Century = 256,
}

/// <summary>One sign of a statement: a number, a word already understood, or punctuation.</summary>
internal struct Token
{
    public TokenKind Kind;
    public WordKind Word;

    /// <summary>How many digits a number is written with, unknown ones counted.</summary>
    public byte Digits;

    /// <summary>Unknown digits of a year: bit 0 the last.</summary>
    public byte Unknown;
    public TokenMarks Marks;
    public int Value;

    /// <summary>The day of the week that stands before it: 1 Monday to 7 Sunday, 8 one whose place in the week is not known here; 0 none.</summary>
    public byte Weekday;
    public int Start;
    public int Stop;

    public readonly bool Is(TokenMarks mark) => (Marks & mark) != TokenMarks.None;

    public readonly bool Is(WordKind word) => Kind == TokenKind.Word && Word == word;

    public readonly bool IsYear => Kind == TokenKind.Number && Digits == 4 && !Is(TokenMarks.Ordinal);

    /// <summary>A number that a day of the month can have.</summary>
    public readonly bool IsDay => Kind == TokenKind.Number && Digits <= 2 && Value is >= 1 and <= 31 && !Is(TokenMarks.Decade | TokenMarks.Shortened | TokenMarks.Roman | TokenMarks.Century);
}
