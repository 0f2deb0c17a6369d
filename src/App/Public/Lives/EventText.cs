using Fonds.App.Shared.Wording;
using Fonds.Description.Lives;
using Fonds.UseCases.Discovery;
using Fonds.UseCases.Lives;

namespace Fonds.App.Public.Lives;

/// <summary>What happened, in the words of the text, short enough for a line.</summary>
public static class EventText
{
    private const int Longest = 160;

    // "In January 1912, he was arrested": so much may stand before the date at the head of a clause.
    private const int BeforeDate = 10;

    /// <summary>In the words of the text; the kind of event where the record says it as data, in no sentence.</summary>
    public static string Of(LifeEventView told) => IsData(told) ? Given(told.Type) : Excerpt.Of(Closed(Trimmed(told.Summary)), Longest);

    // A place of the record without a word for what it was to them.
    private static string Given(LifeEventType type) => type == LifeEventType.Other ? Phrases.Say("a place of the record") : EventKinds.Name(type);

    /// <summary>Whether its first telling is a date or a place of the record rather than a sentence.</summary>
    public static bool IsData(LifeEventView told) => told.Tellings[0].Rule is StatedEvents.ExistenceRule or StatedEvents.PlaceRule;

    /// <summary>The same without its date, where that stands at the head or the end: a drawing says the date itself.</summary>
    public static string WithoutDate(LifeEventView told)
    {
        var words = Trimmed(told.Summary);
        if (told.Date?.Text is not { Length: > 0 } date || words.IndexOf(date, StringComparison.OrdinalIgnoreCase) is not (>= 0 and var at))
            return words;
        var rest = words[(at + date.Length)..].TrimStart(',', ' ');
        if (at <= BeforeDate && rest.Length > 0)
            return rest;
        return rest.Length > 0 ? words : WithoutLastWord(words[..at].TrimEnd(' ', ',', '('));
    }

    // "was arrested in", "erschien im": the little word before a date goes with it.
    private static string WithoutLastWord(string words) =>
        words.LastIndexOf(' ') is > 0 and var space && words.Length - space <= 5 ? words[..space].TrimEnd(' ', ',') : words;

    // "Adventures in Price Fixing (1936": read to the end of the date and no further.
    private static string Closed(string words) =>
        words.LastIndexOf('(') is >= 0 and var open && !words[open..].Any(static letter => letter == ')' || char.IsLetter(letter)) ? words + ")" : words;

    private static string Trimmed(string words) => words.Trim(' ', '.', ',', ';', ':').TrimStart('-', '–', '—', '•', ' ');
}
