using System.Collections.Frozen;
using Fonds.Description.Lives.Reading.Dating;
using Fonds.Description.Lives.Reading.Naming;
using Fonds.Description.Lives.Reading.Words;
using Fonds.Description.Records;

namespace Fonds.Description.Lives.Reading;

/// <summary>Whom a history begins with: the name that is the subject of its first sentence, whatever stands in front of it ("On May 1, 1911, Jane Doe (1861-1934) became").</summary>
/// <param name="Name">As the note writes it, without a title in front; as long as the unit's title has it.</param>
/// <param name="Named">What the name names, as far as its words tell.</param>
/// <param name="Sentence">The number of the sentence among those given.</param>
/// <param name="HasYears">Whether years stand in brackets behind the name: "(1861-1934)".</param>
internal sealed record BegunWith(string Name, RecordKind Kind, NameKind Named, int Sentence, bool HasYears)
{
    /// <summary>Whether the sentence says what it founded or chartered: the history may be of that.</summary>
    public bool IsFounder { get; init; }

    /// <summary>Whether nothing but an article stands before the name.</summary>
    public bool Leads { get; init; }

    /// <summary>So many sentences may tell of the records before the history begins.</summary>
    private const int FirstSentences = 4;
    private const int LongestSentence = 1500;
    private const int LongestAside = 40;

    private static readonly FrozenSet<string> OfRecords = NameCues.Set("""
        collection collections papers records documents materials material images photographs interviews interview files letters items item series subseries sub-series tapes recordings correspondence diary diaries album albums scrapbook
        scrapbooks journal manuscript manuscripts folder folders box boxes artifacts prints posters slides negatives footage film films
        """);

    /// <summary>Whom the first sentences of an English history have for their subject; null where they name nobody, and where a list comes first.</summary>
    public static BegunWith? Of(IReadOnlyList<(string Text, HistoryBlock Block, int Start)> sentences, string title)
    {
        var context = new NoteContext(new(new("", RecordKind.UnknownAgent)), Glossary.English);
        var tellsOfRecords = false;
        for (var number = 0; number < Math.Min(sentences.Count, FirstSentences); number++)
        {
            var (text, block, start) = sentences[number];
            if (block.Kind is not BlockKind.Prose || text.Length > LongestSentence)
                return null;
            var words = WordReader.Read(text, block.Runs, start, context.Glossary);
            var names = NameFinder.Find(text, words, context);
            var verbs = PredicateFinder.Find(words, names, DateFinder.Find(text, words, context), context);
            if (verbs.Count == 0 && words.Count < 8 && number == 0)
                continue;
            if (IsOfRecords(words, names, verbs))
            {
                tellsOfRecords = true;
                continue;
            }

            var reader = new BeginningReader(text, words, names, verbs, title);
            if (reader.Find(out var name, out var hasYears) && reader.Named(name, number, hasYears) is { } begun)
                return begun with { Leads = name.Start <= 1, IsFounder = verbs.Find(verb => verb.Chain >= name.End && verb.Depth == 0 && verb.Form is VerbForm.Active or VerbForm.Passive or VerbForm.Copula) is { Form: VerbForm.Active } verb && (verb.Verb == "charter" || Lexicon.TypeOf(verb.Verb) == LifeEventType.Founding) };
            if (!tellsOfRecords)
                return null;
        }

        return null;
    }

    // "The documents in the Roe Collection were made by", "The Jane Doe Papers came": what is told of is the noun before the first preposition.
    private static bool IsOfRecords(List<Word> words, List<NamedThing> names, List<Predicate> verbs)
    {
        if (names.Find(static name => name.Start <= 1) is { } first && OfRecords.Contains(words[first.End - 1].Lower))
            return true;
        var verb = verbs.Find(static verb => verb.Form is VerbForm.Active or VerbForm.Passive or VerbForm.Copula)?.Chain ?? words.Count;
        var end = words.FindIndex(word => word.Has(WordTraits.Preposition) && word.Lower != "of" || word.Is(',') || word.IsOpening);
        end = Math.Min(end < 0 ? words.Count : end, verb);
        var of = words.FindIndex(0, end, static word => word.Lower == "of");
        return of > 0 && OfRecords.Contains(words[of - 1].Lower) || end > 0 && OfRecords.Contains(words[end - 1].Lower);
    }

    /// <summary>One sentence, asked for its subject.</summary>
    private sealed class BeginningReader(string text, List<Word> words, List<NamedThing> names, List<Predicate> verbs, string title)
    {
        public bool Find(out NamedThing name, out bool hasYears)
        {
            if (names.Find(static one => one.Start == 0) is { } first || words[0].Lower == "the" && (first = names.Find(static one => one.Start == 1)) is not null)
            {
                name = AsInTitle(first);
                return LeadsToVerb(name, out hasYears);
            }

            if (InTitle() is { } titled)
            {
                name = titled;
                return LeadsToVerb(name, out hasYears);
            }

            hasYears = false;
            name = null!;
            if (verbs.Find(static verb => verb is { Link: ClauseLink.Main, HasOwnSubject: true, Depth: 0, Form: VerbForm.Active or VerbForm.Passive or VerbForm.Copula }) is not { } clause)
                return false;
            var start = clause.SubjectStart + (words[clause.SubjectStart].Lower == "the" ? 1 : 0);
            if (names.Find(one => one.Start == start && one.Depth == 0) is not { IsPossessive: false } inside)
                return false;
            // What stands right behind a preposition, a noun or "and" is no subject of its own: "between Leeds and Troy Park commenced".
            if (start > 0 && !words[start - 1].Is(',') && words[start - 1].Number < 0 && !words[start - 1].Has(WordTraits.Determiner) && !NounCues.Roles.Contains(words[start - 1].Lower))
                return false;
            name = AsInTitle(inside);
            hasYears = AreYears(name.End);
            return name.End >= clause.SubjectEnd || words[name.End].IsOpening || words[name.End].Is(',') || IsWithKin(name.End);
        }

        public BegunWith? Named(NamedThing name, int number, bool hasYears)
        {
            var start = name.Start;
            while (name.End - start > 2 && (NameCues.IsTitle(words[start].Lower) || words[start].Lower.EndsWith("-born", StringComparison.Ordinal) || name.Kind == NameKind.Person && NounCues.Roles.Contains(words[start].Lower)))
                start++;
            var called = text[words[start].Start..words[name.End - 1].End];
            if (words[name.End - 1].IsPossessive)
                return null;
            if (words[name.End - 1].Lower is "family" or "families")
                return new(called, RecordKind.Family, NameKind.Person, number, false);
            if (Behind(name.End) is var behind && behind < words.Count && words[behind].Lower is "family" or "families" && name.End - start < 4)
                return new(called + " family", RecordKind.Family, NameKind.Person, number, false);
            return new(called, name.Kind == NameKind.Person ? RecordKind.Person : RecordKind.CorporateBody, name.Kind, number, hasYears);
        }

        // "District Council 37" of the title is the same here, though a number or a small word ended the name.
        private NamedThing AsInTitle(NamedThing name)
        {
            var end = name.End;
            for (var longer = name.End + 1; longer <= Math.Min(words.Count, name.Start + 16); longer++)
            {
                if (title.Contains(text[words[name.Start].Start..words[longer - 1].End], StringComparison.OrdinalIgnoreCase)
                    && (words[longer - 1].IsCapital || words[longer - 1].Number >= 0 || words[longer - 1].Lower is "family" or "families"))
                    end = longer;
            }

            return end == name.End ? name : name with { End = end, Text = text[words[name.Start].Start..words[end - 1].End] };
        }

        // "Weavers for Peace was formed": no name by itself, but one that the title says.
        private NamedThing? InTitle()
        {
            var start = words[0].Lower == "the" ? 1 : 0;
            return start < words.Count && (words[start].IsCapital || char.IsAsciiDigit(words[start].Text[0])) && AsInTitle(new(start, start + 1, words[start].Text, NameKind.Unknown)) is { End: var end } found && (end > start + 1 || start + 1 < words.Count && words[start + 1].Is(':')) ? found : null;
        }

        // Behind the name stands a verb, after what is in brackets and between commas.
        private bool LeadsToVerb(NamedThing name, out bool hasYears)
        {
            var at = name.End;
            hasYears = AreYears(at);
            // "Father Ned Doe of the Carmelite Order (born 1932) was"
            if (name.Kind == NameKind.Person && at + 1 < words.Count && words[at].Lower is "of" && names.Find(one => one.Start == at + 1 + (words[at + 1].Lower == "the" ? 1 : 0)) is { IsPossessive: false } order)
                at = order.End;
            hasYears = hasYears || AreYears(at);
            at = Behind(at);
            if (at < words.Count && words[at].Lower is "family" or "families")
                at = Behind(at + 1);
            if (at < words.Count && words[at].Is(','))
            {
                if (at + 1 >= words.Count || words[at + 1].IsCapital || words[at + 1].IsMark)
                    return false;
                // "Doe, a weaver, taught", "Doe, a weaver and dyer of Leeds, was"
                for (var close = at + 1; close < words.Count && close - at < LongestAside; close++)
                {
                    if (words[close].Is(',') && words[close].Depth == 0 && IsVerb(close + (close + 1 < words.Count && words[close + 1].IsMark && words[close + 1].Text[0] is '"' or '”' ? 2 : 1)))
                        return true;
                }

                return words[at + 1].Lower is "born" or "also" or "known" or "founded" or "established" or "who" or "which" or "formed" or "organized" or "incorporated";
            }

            // "Darinka: A Performance Studio was opened"
            if (at < words.Count && words[at].Is(':') && title.StartsWith(name.Text + ' ', StringComparison.OrdinalIgnoreCase))
            {
                var behind = at + 1;
                while (behind < words.Count && words[behind].IsCapital && !words[behind].IsMark)
                    behind++;
                return IsVerb(behind);
            }

            return IsVerb(at) || IsWithKin(at);
        }

        private int Behind(int at)
        {
            while (at < words.Count && words[at].IsOpening)
            {
                var depth = words[at].Depth;
                while (at < words.Count && !(words[at].IsClosing && words[at].Depth <= depth))
                    at++;
                at++;
            }

            return at;
        }

        private bool AreYears(int at) => at + 2 < words.Count && words[at].IsOpening && words.FindIndex(at, Math.Min(8, words.Count - at), static word => word.Number is > 1000 and < 2100) > 0;

        private bool IsVerb(int at)
        {
            while (at < words.Count && words[at].Has(WordTraits.Adverb) && !words[at].Has(WordTraits.Preposition))
                at++;
            if (at >= words.Count || words[at].IsMark || words[at].IsCapital)
                return false;
            return words[at].Has(WordTraits.Be | WordTraits.Have | WordTraits.Past | WordTraits.LooksPast | WordTraits.Modal | WordTraits.Present) || IsPresent(at);
        }

        // "The pier extends from", "The district encompasses the"
        private bool IsPresent(int at) => words[at].Lower.Length > 4 && words[at].Lower.EndsWith('s') && at + 1 < words.Count && words[at + 1].Has(WordTraits.Preposition | WordTraits.Determiner | WordTraits.Possessive);

        // "Ned Doe and his wife Ada were known"
        private bool IsWithKin(int at) => at + 2 < words.Count && words[at].Has(WordTraits.Conjunction) && words[at + 1].Lower is "his" or "her" && NounCues.Kin.Contains(words[at + 2].Lower);
    }
}
