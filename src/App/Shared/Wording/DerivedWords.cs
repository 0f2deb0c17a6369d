using Fonds.App.Shared.Text;
using Fonds.Description.Languages;
using static Fonds.App.Shared.Wording.Phrases;

namespace Fonds.App.Shared.Wording;

/// <summary>Words that the program puts together while it works and that are translated only when they are shown: ties, reasons of a match, causes of a version.</summary>
public static class DerivedWords
{
    // As they are written where the work is done: TieWords, DocumentIntake, QueryParser, EventQuery, JudgeFacts.
    private static readonly string[] Sentences =
    [
        "the other end of the letters in {0}", "Import of {0}", "Only the first {0} words were looked for.",
        "“{0}” is not a year or a span of years such as 1936..1947; it was looked for as a word.", "There is no field “{0}”; it was looked for as a word.",
        "“{0}” is no kind of event; it was looked for as a word.", "A quotation mark is not closed; what follows it was looked for as words.",
        "Event accepted", "Event corrected", "Event rejected", "Decision about an event taken back",
    ];

    /// <summary>A finished phrase or sentence in the language that is spoken; what nobody has translated, such as a reason that a person gave, stays as it is.</summary>
    public static string Of(string english)
    {
        foreach (var sentence in Sentences)
        {
            var place = sentence.IndexOf("{0}", StringComparison.Ordinal);
            if (place >= 0 && english.Length >= sentence.Length - 3 && english.StartsWith(sentence[..place], StringComparison.Ordinal)
                && english.EndsWith(sentence[(place + 3)..], StringComparison.Ordinal))
                return Say(sentence, english[place..^(sentence.Length - place - 3)]);
        }

        return Say(english);
    }

    /// <summary>In which part of a description words were found: "title", or the usual name of a note in small letters.</summary>
    public static string Found(string field)
    {
        var said = Say(field);
        var label = Words.Capital(field);
        if (said != field || Say(label) is var translated && translated == label)
            return said;

        // German writes nouns with a capital wherever they stand.
        return DisplayLanguage.Current == DisplayLanguage.German ? translated : char.ToLowerInvariant(translated[0]) + translated[1..];
    }
}
