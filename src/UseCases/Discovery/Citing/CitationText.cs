namespace Fonds.UseCases.Discovery.Citing;

/// <summary>How a style writes the day on which a reader saw the page.</summary>
public enum DayForm
{
    /// <summary>The style asks for none.</summary>
    None,

    /// <summary>"November 22, 2026" (Chicago).</summary>
    MonthFirst,

    /// <summary>"22 Nov. 2026" (MLA).</summary>
    MonthShort,

    /// <summary>"2026-11-22" (ISO 8601).</summary>
    Plain,
}

/// <summary>
/// A citation in one style. The day of access is the reader's, not the archive's: it has a place in the text, and whoever shows the text to a reader
/// fills it or leaves it out.
/// </summary>
/// <param name="Accessed">What is said there, with {0} for the day; empty when the style asks for none.</param>
public sealed record CitationText(string Before, string Accessed = "", string After = "", DayForm Day = DayForm.None)
{
    /// <summary>Without a day of access.</summary>
    public string Text => Before + After;
}

/// <summary>A style with its name and what is cited in it.</summary>
/// <param name="Key">"chicago", "mla", "apa", "iso690", "bibtex".</param>
/// <param name="IsRecord">Whether it is for programs, and its lines are to be kept as they are.</param>
public sealed record CitationInStyle(string Key, string Name, CitationText Citation, bool IsRecord = false);
