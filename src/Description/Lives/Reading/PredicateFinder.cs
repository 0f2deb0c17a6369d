using Fonds.Description.Lives.Reading.Dating;
using Fonds.Description.Lives.Reading.Naming;

namespace Fonds.Description.Lives.Reading;

/// <summary>
/// Finds the verbs of a sentence that tell what happened, without a grammar: chains of auxiliaries, past forms that are not adjectives,
/// participles behind a noun or at the head of the sentence, -ing forms behind "after", "before" and commas.
/// </summary>
internal sealed partial class PredicateFinder
{
    private readonly List<Word> words;
    private readonly List<NamedThing> names;
    private readonly List<DateMention> dates;
    private readonly NoteContext context;
    private readonly int[] nameAt;
    private readonly int[] dateAt;
    private readonly List<Predicate> found = [];

    // Where verbs stand that are one of several things done, behind a comma: whoever did the others did it.
    private readonly HashSet<int> series = [];

    private PredicateFinder(List<Word> words, List<NamedThing> names, List<DateMention> dates, NoteContext context)
    {
        this.words = words;
        this.names = names;
        this.dates = dates;
        this.context = context;
        nameAt = new int[words.Count];
        dateAt = new int[words.Count];
        Array.Fill(nameAt, -1);
        Array.Fill(dateAt, -1);
        for (var name = 0; name < names.Count; name++)
            Array.Fill(nameAt, name, names[name].Start, names[name].End - names[name].Start);
        for (var date = 0; date < dates.Count; date++)
            Array.Fill(dateAt, date, dates[date].Start, dates[date].End - dates[date].Start);
    }

    public static List<Predicate> Find(List<Word> words, List<NamedThing> names, List<DateMention> dates, NoteContext context)
    {
        var finder = new PredicateFinder(words, names, dates, context);
        var at = 0;
        while (at < words.Count)
            at = Math.Max(at + 1, finder.TryAt(at));
        finder.ReadClauses();
        return finder.found;
    }

    private Word? At(int at) => at >= 0 && at < words.Count ? words[at] : null;

    private int TryAt(int at)
    {
        var word = words[at];
        if (word.IsMark || word.IsInWork || nameAt[at] >= 0 || dateAt[at] >= 0)
            return at;
        if (word.Has(WordTraits.Modal))
            return AfterModal(at);
        if (word.Has(WordTraits.Have))
            return AfterHave(at, at, word.Lower == "having");
        // "before being appointed", ", being elected"
        if (word.Lower == "being"
            && at > 0
            && (words[at - 1].Lower is "before" or "after" or "until" or "upon" or "since" or "despite" or "by" or "to" || words[at - 1].Is(','))
            && Skip(at + 1) is var done
            && At(done) is { } borne
            && borne.Has(WordTraits.Participle | WordTraits.LooksPast)
            && nameAt[done] < 0)
            return Add(at, done, VerbForm.Gerund);
        if (word.Has(WordTraits.Be) && word.Lower is not ("being" or "be"))
            return AfterBe(at, at, false);
        if (word.Verb is "become" or "get" or "remain" && Skip(at + 1) is var state && At(state) is { } turned && turned.Has(WordTraits.Participle | WordTraits.LooksPast) && !turned.Has(WordTraits.Determiner) && nameAt[state] < 0)
            return Add(at, state, word.Has(WordTraits.Gerund) ? VerbForm.Gerund : VerbForm.Passive, turned.Verb);
        if (word.Has(WordTraits.Gerund) && word.Verb is not null)
            return TryGerund(at);
        if (word.Lower == "found" && Last(at) is { Verb: "help" } helped && helped.Head == Before(at))
            return Move(helped, at);
        // "left the party to help found the League"
        if (word.Lower == "found" && at > 2 && words[at - 1].Lower == "help" && words[at - 2].Lower == "to" && Last(at) is { Form: VerbForm.Active })
            return Add(at, at, VerbForm.Purpose, "found");
        // "He never married": what did not happen is no event.
        if (word.Has(WordTraits.Past | WordTraits.Participle | WordTraits.LooksPast) && At(at - 1) is { Lower: "never" })
            return at + 1;
        if (word.Has(WordTraits.Past | WordTraits.Participle | WordTraits.LooksPast))
            return TryPast(at);
        if (word.Has(WordTraits.Present) && (at == 0 && At(1) is { } second && second.Lower is not ("from" or "of" or "about" or "show") && !second.Has(WordTraits.Be | WordTraits.Past | WordTraits.Have) || IsPersonalSubject(Before(at))))
            return Add(at, at, VerbForm.Active);
        // "1873 James Bailey buys the circus; Ned Shaw retires": the present of a chronology, behind whoever does it.
        if (word.Has(WordTraits.Present)
            && word.Verb is not null
            && dateAt.Length > 0
            && (dateAt[0] >= 0 || words[0].IsOpening && dateAt.Length > 1 && dateAt[1] >= 0)
            && at > 1
            && nameAt[at - 1] >= 0
            && names[nameAt[at - 1]] is { IsPossessive: false, Start: var who }
            && (who == 0 || dateAt[who - 1] >= 0 || words[who - 1].IsMark && !words[who - 1].Is(',') || words[who - 1].Has(WordTraits.Determiner) && who > 1 && dateAt[who - 2] >= 0))
            return Add(at, at, VerbForm.Active);
        // "lives and works in"
        if (word.Has(WordTraits.Present) && At(at - 1)?.Has(WordTraits.Conjunction) == true && Last(at) is { Form: VerbForm.Active } joined && joined.Head == at - 2 && words[joined.Head].Has(WordTraits.Present))
            return Add(at, at, VerbForm.Active);
        if (word.Lower == "to" && At(at + 1)?.Lower == "be")
            return TryPassiveInfinitive(at);
        if (word.Lower == "to" && At(at + 1) is { } verb && IsBase(verb))
            return TryInfinitive(at);
        if (IsBase(word) && Last(at) is { Verb: "help" } light && light.Head == Before(at))
            return Move(light, at);
        return at;
    }

    private int Skip(int at)
    {
        while (At(at) is { } word
            && (word.Has(WordTraits.Adverb | WordTraits.Negation) && !word.Has(WordTraits.Preposition) || word.Lower is "himself" or "herself" or "itself" or "themselves" || word.Is(',') && At(at + 1)?.Has(WordTraits.Adverb) == true && At(at + 2)?.Is(',') == true))
            at++;
        return at;
    }

    /// <summary>The word before, adverbs left out; -1 at the beginning.</summary>
    private int Before(int at)
    {
        at--;
        while (at >= 0 && words[at].Has(WordTraits.Adverb | WordTraits.Negation) && !words[at].Has(WordTraits.Preposition))
            at--;
        return at;
    }

    /// <summary>The verb before this place in the same brackets.</summary>
    private Predicate? Last(int at)
    {
        var depth = at < words.Count ? words[at].Depth : 0;
        for (var index = found.Count - 1; index >= 0; index--)
        {
            if (found[index].Depth == depth)
                return depth == 0 || SameBracket(found[index].Head, at) ? found[index] : null;
        }

        return null;
    }

    private bool SameBracket(int first, int second)
    {
        for (var at = first; at < second; at++)
        {
            if (words[at].Depth < words[second].Depth)
                return false;
        }

        return true;
    }

    private int Add(int chain, int head, VerbForm form, string? verb = null)
    {
        found.Add(new() { Chain = chain, Head = head, Verb = verb ?? words[head].Verb, Form = form, Depth = words[head].Depth });
        return head + 1;
    }

    private int Move(Predicate light, int head)
    {
        light.Head = head;
        light.Verb = BaseVerb(words[head]);
        return head + 1;
    }

    // "helped found", "to found": no form of "find" there.
    private static bool IsBase(Word word) => word.Has(WordTraits.Base) || word.Lower == "found";

    private static string? BaseVerb(Word word) => word.Lower == "found" ? "found" : word.Verb;

    private int AfterModal(int at)
    {
        var next = Skip(at + 1);
        if (At(next) is not { } verb)
            return at;
        if (words[at].Lower is "must" or "should" or "may" or "might" or "can" or "will" or "shall" && context.Glossary.IsEnglish)
            return next + 1;
        // "before she could return to Leeds": told, and did not happen.
        if (words[at].Lower == "could" && context.Glossary.IsEnglish)
            return Add(at, next, VerbForm.Active, "could");
        if (verb.Has(WordTraits.Have))
            return AfterHave(at, next, false);
        if (verb.Lower == "be")
            return AfterBe(at, next, false);
        return verb.Has(WordTraits.Base) && !verb.Has(WordTraits.Preposition) ? Add(at, next, VerbForm.Active) : at;
    }

    private int AfterHave(int chain, int at, bool gerund)
    {
        var next = Skip(at + 1);
        // "where she has since worked"
        if (At(next) is { Lower: "since" } && At(Skip(next + 1)) is { } worked && (worked.Lower == "been" || worked.Has(WordTraits.Participle)))
            next = Skip(next + 1);
        if (At(next) is { Lower: "been" })
            return AfterBe(chain, next, gerund);
        if (context.Glossary.IsVerbLast && LastParticiple(next) is > 0 and var last)
            return Add(chain, last, VerbForm.Active);
        if (At(next) is { } verb && nameAt[next] < 0 && verb.Has(WordTraits.Participle | WordTraits.Past | WordTraits.LooksPast) && !verb.Has(WordTraits.Determiner))
            return Add(chain, next, gerund ? VerbForm.Gerund : VerbForm.Active);
        return gerund ? at : Add(chain, at, VerbForm.Active, "have");
    }

    // "wurde 1927 in Wien geboren": the participle that closes the clause.
    private int LastParticiple(int start)
    {
        for (var at = start; at < words.Count && at - start < 40; at++)
        {
            var word = words[at];
            if (word.Depth == words[start].Depth && (word.Is(';') || word.Is(',') && !(At(at + 1) is { } next && (next.IsCapital || next.Number >= 0)) || word.Has(WordTraits.Be | WordTraits.Have)))
                return 0;
            if (word.Has(WordTraits.Participle) && nameAt[at] < 0)
                return at;
        }

        return 0;
    }

    private int AfterBe(int chain, int at, bool gerund)
    {
        var next = Skip(at + 1);
        if (At(next) is { Lower: "being" or "been" })
            next = Skip(next + 1);
        if (context.Glossary.IsVerbLast && LastParticiple(next) is > 0 and var last)
            return Add(chain, last, VerbForm.Passive);
        if (At(next) is { } verb && nameAt[next] < 0 && dateAt[next] < 0)
        {
            if (verb.Has(WordTraits.Participle | WordTraits.LooksPast))
                return Add(chain, next, gerund ? VerbForm.Gerund : VerbForm.Passive);
            // "was visiting lecturer at", "was contributing editor of"
            if (verb.Has(WordTraits.Gerund)
                && verb.Verb is not null
                && !(verb.Lower is "visiting" or "attending" or "contributing" or "founding" or "consulting" or "teaching" or "presiding" or "managing" && At(next + 1) is { } noun && Words.NounCues.Roles.Contains(noun.Lower)))
                return Add(chain, next, VerbForm.Active);
        }

        // "It was in Paris that they met" tells only the meeting.
        if (Before(chain) >= 0 && words[Before(chain)].Lower == "what")
            return at;
        return Before(chain) >= 0 && words[Before(chain)].Lower == "it" && At(next) is { } place && (place.Has(WordTraits.Preposition) || dateAt[next] >= 0) && words.FindIndex(next, static word => word.Lower == "that") is > 0 and < 40
            ? at : Add(chain, at, VerbForm.Copula, "be");
    }

    private int TryGerund(int at)
    {
        var before = Before(at);
        var last = Last(at);
        if (last is not null && last.Head == before && (Lexicon.IsLight(last.Verb) || last.Verb is "spend" or "keep"))
            return Move(last, at);
        // "spent the rest of his life writing"
        if (last is { Verb: "spend" } && words[at - 1].Lower is "life" or "career" or "days" or "years" && at - last.Head < 8 && words.FindIndex(last.Head, at - last.Head, static word => word.Lower is "rest" or "remainder") > 0)
            return Move(last!, at);
        // "goes on editing"
        if (last is { Verb: "go" or "carry" or "keep" } && before > 0 && words[before].Lower == "on" && last.Head == before - 1)
            return Move(last, at);
        if (before < 0)
            return Add(at, at, VerbForm.Gerund);
        var link = words[before];
        if (link.Lower == "by" && Lexicon.TypeOf(words[at].Verb) != LifeEventType.Other && last is not null)
            return Add(at, at, VerbForm.Gerund);
        if (link.Lower is "after" or "before" or "upon" or "since" or "while" or "when" or "following" or "on" or "until")
            return Add(at, at, VerbForm.Gerund);
        // "on poverty, housing and public services": a noun in a list.
        if (link.Is(',') && At(at + 1) is { } behind && (behind.Has(WordTraits.Conjunction) || behind.Is(',')))
            return at;
        if (link.Is(',') || link.IsDash || link.IsOpening)
            return last is null && before > 0 && link.Is(',') && !At(at + 1)?.Has(WordTraits.Preposition | WordTraits.Determiner | WordTraits.Adverb) == true ? at : Add(at, at, VerbForm.Gerund);
        // "attended Reed College earning her degree in 1955"
        if (nameAt[before] >= 0 && last is { Depth: 0 } && words[at].Verb is "earn" or "receive" or "graduate" or "obtain" && At(at + 1)?.Has(WordTraits.Determiner | WordTraits.Possessive | WordTraits.Preposition) == true)
            return Add(at, at, VerbForm.Gerund);
        if (link.Has(WordTraits.Conjunction) && last is { Form: VerbForm.Gerund })
            return Add(at, at, VerbForm.Gerund);
        // "was living in York and working as a dyer"
        if (link.Has(WordTraits.Conjunction) && last is { Form: VerbForm.Active } joined && words[joined.Head].Has(WordTraits.Gerund) && words[joined.Chain].Has(WordTraits.Be))
            return Add(at, at, VerbForm.Active);
        return at;
    }

    private static VerbForm Form(Word word) => word.Verb is "become" or "remain" ? VerbForm.Copula : VerbForm.Active;

    private bool IsPersonalSubject(int at) =>
        at >= 0 && (words[at].Lower is "he" or "she" or "who" or "it" || nameAt[at] >= 0 && names[nameAt[at]] is { IsSubject: true, IsPossessive: false });

    // Whether something between two places begins a new clause.
    private bool HasBoundary(int start, int end)
    {
        for (var at = start; at < end; at++)
        {
            var word = words[at];
            if (word.Has(WordTraits.Subordinator) || word.Lower is "that" or "as" || word.IsMark && word.Text[0] is ';' or ':' || word.IsDash)
                return true;
            if (word.Has(WordTraits.Conjunction) && !word.Is('&') || word.Is(','))
                return StandsSubject(at + 1, end);
        }

        return false;
    }

    // Whether what stands between a joint and a verb looks like a subject: begins with an article, a name, a pronoun.
    private bool StandsSubject(int start, int end)
    {
        while (start <= end && (words[start].Has(WordTraits.Adverb | WordTraits.Conjunction) || words[start].Is(',') || dateAt[start] >= 0))
            start++;
        return start <= end && (words[start].Has(WordTraits.Determiner | WordTraits.Pronoun | WordTraits.Subordinator) || nameAt[start] >= 0 && end - start <= 8);
    }

    // Whether another verb that must be the clause's own follows before anything joins: "The school established in 1912 moved".
    private bool HasLaterVerb(int at)
    {
        for (var next = at + 1; next < words.Count && next - at < 25; next++)
        {
            var word = words[next];
            if (word.IsMark && !word.Is(',') && !word.IsOpening && !word.IsClosing || word.Has(WordTraits.Conjunction | WordTraits.Subordinator | WordTraits.Pronoun) || word.Lower == "that")
                return false;
            if (word.Depth > words[at].Depth || nameAt[next] >= 0)
                continue;
            if (word.Has(WordTraits.Be) && word.Lower is "was" or "were" or "is" or "are"
                || word.Lower is "had" or "has"
                || word.Has(WordTraits.Past) && !word.Has(WordTraits.Participle) && !words[next - 1].Has(WordTraits.Determiner | WordTraits.Preposition))
                return words[next - 1].Is(',') == false || !Lexicon.IsIntransitive(words[at].Verb);
        }

        return false;
    }
}
