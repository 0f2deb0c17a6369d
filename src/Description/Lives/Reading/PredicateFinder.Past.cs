using Fonds.Description.Lives.Reading.Naming;

namespace Fonds.Description.Lives.Reading;

/// <content>Past forms and participles: the verb of the clause, one joined to the verb before, or what is said of the noun before.</content>
internal sealed partial class PredicateFinder
{
    private int TryPast(int at)
    {
        var word = words[at];
        var before = Before(at);
        var last = Last(at);
        var next = At(at + 1);
        if (before >= 0 && words[before].Is(';') && word.Has(WordTraits.Past))
            return Add(at, at, last?.Form == VerbForm.Passive && !Lexicon.IsIntransitive(word.Verb) ? VerbForm.Passive : Form(word));
        if (before > 0 && words[before].IsOpening && nameAt[before - 1] >= 0 && names[nameAt[before - 1]].Kind == NameKind.Person && word.Has(WordTraits.Participle))
            return Reduce(at, before - 1);
        if (before < 0 || words[before].IsOpening || words[before].Is(':') || words[before].Is(';'))
            return word.Has(WordTraits.Past) && !word.Has(WordTraits.Participle) ? Add(at, at, Form(word)) : word.Has(WordTraits.Participle) ? Add(at, at, VerbForm.Reduced) : at;
        // "and in 1936 helped", "and then from 1970 to 1976 led"
        if (dateAt[before] >= 0 && Before(dates[dateAt[before]].Start) is > 0 and var joint && (words[joint].Has(WordTraits.Conjunction) || words[joint].Is(',') && words[dates[dateAt[before]].Start - 1].Has(WordTraits.Adverb)))
            before = joint;
        // "Doe, however, continued": the adverb between commas parts nobody from his verb.
        if (before > 2 && words[before].Is(',') && words[before - 1].Has(WordTraits.Adverb) && words[before - 2].Is(',') && nameAt[before - 1] < 0)
            before -= 3;
        // "and soon after enlisted"
        if (words[before].Lower is "after" or "thereafter" && before > 1 && words[before - 1].Lower is "soon" or "shortly" or "immediately")
            before = Before(before - 1);
        var link = words[Math.Max(before, 0)];
        if (link.Has(WordTraits.Subordinator) && !link.Has(WordTraits.Relative) && word.Has(WordTraits.Participle) && link.Lower is "when" or "while" or "although" or "though" or "once" or "if" or "until" or "unless")
            return Add(at, at, VerbForm.Reduced);
        var isPlainPast = word.Has(WordTraits.Past) && !word.Has(WordTraits.Participle);
        // "et le restera": the French article before a verb is a pronoun.
        if (context.Glossary.HasElision && link.Lower == "the" && !word.Has(WordTraits.Participle) && before > 0 && words[before - 1].Has(WordTraits.Pronoun | WordTraits.Conjunction | WordTraits.Relative))
            return Add(at, at, Form(word));
        if (link.Has(WordTraits.Determiner) && !(isPlainPast && link.Lower is "this" or "that" or "these" or "those" or "another" or "several" or "many" or "both" or "most")
            || link.IsPossessive
            || link.Has(WordTraits.Preposition) && !isPlainPast
            || link.Lower == "to")
            return at;
        if (isPlainPast)
            return Add(at, at, Form(word));
        if (link.Has(WordTraits.Pronoun))
            return Add(at, at, Form(word));
        if (word.Has(WordTraits.LooksPast) && next is { IsMark: false } && next.Traits == WordTraits.None && next.Number < 0 && !next.IsCapital && !link.Has(WordTraits.Pronoun) && !(last is null && IsPersonalSubject(before)))
            return at;
        // "as assistant in a mill conducted by Ned Smith"
        if (last is not null
            && word.Has(WordTraits.Participle)
            && !link.IsMark
            && !link.Has(WordTraits.Conjunction | WordTraits.Pronoun | WordTraits.ObjectPronoun)
            && next?.Lower == "by"
            && dateAt[at + 1] < 0
            && context.Glossary.IsEnglish
            && before == at - 1)
            return Reduce(at, before);
        if (link.Has(WordTraits.Conjunction) || link.Is(','))
            return AfterJoint(at, link, last);
        if (link.Lower == "that")
            return Add(at, at, Form(word));

        // "Doe coordinated the campaign, wrote": what does something to an object is the clause's own verb.
        if (last is null && nameAt[before] >= 0 && next is not null && next.Has(WordTraits.Determiner | WordTraits.Possessive) && dateAt[at + 1] < 0 && word.Verb is not ("name" or "call" or "give" or "offer" or "elect"))
            return Add(at, at, Form(word));
        // Behind a noun: the verb of the clause, or about the noun.
        if (last is null || HasBoundary(last.Head + 1, before))
            return HasLaterVerb(at) ? Reduce(at, before) : Add(at, at, Form(word));
        return Reduce(at, before);
    }

    private int AfterJoint(int at, Word link, Predicate? last)
    {
        var (word, before) = (words[at], Before(at));
        var takesObject = At(at + 1) is { } next && (next.Has(WordTraits.Determiner | WordTraits.Possessive | WordTraits.ObjectPronoun) && dateAt[at + 1] < 0 || next.IsCapital && !next.IsMark || next.Number > 0 && dateAt[at + 1] < 0);
        var isIntransitive = Lexicon.IsIntransitive(word.Verb);
        if (last is { Form: VerbForm.Reduced, About: < 0 } && link.Is(','))
            return Add(at, at, VerbForm.Reduced);
        // "Doe, a weaver, taught in York": no other verb can be the clause's.
        if (last is null)
            return link.Is(',') && !takesObject && !isIntransitive && !(IsBehindApposition(0, before) && !HasFinite(at + 1)) ? Reduce(at, Before(at) - 1) : Add(at, at, Form(word));
        // "worked for the mill from 1946 to 1951, taught at Reed College": a year was done nothing to.
        if (link.Is(',') && before > 0 && dateAt[before - 1] >= 0 && last is { Form: VerbForm.Active or VerbForm.Copula, Link: ClauseLink.Main })
            return Add(at, at, Form(word));
        if (link.Is(',') && IsBehindApposition(last.Head + 1, before) && !HasFinite(at + 1))
            return Add(at, at, Form(word));
        if (link.Has(WordTraits.Conjunction))
        {
            var passive = last.Form is VerbForm.Passive && !takesObject && !isIntransitive && !IsDoneByPersons(word.Verb);
            return last.Form == VerbForm.Reduced && !takesObject && !isIntransitive ? Reduce(at, last.About) : Add(at, at, passive ? VerbForm.Passive : Form(word));
        }

        // "moved to Leeds, taught at the Academy, and joined the Union"
        if (link.Is(',')
            && context.Subject.IsPerson
            && last.Form is VerbForm.Active or VerbForm.Copula or VerbForm.Passive
            && IsDoneSomewhere(word.Verb)
            && At(at + 1) is { Lower: "at" or "in" or "for" or "with" or "on" or "to" or "from" }
            && IsGoingOn(at))
            return Add(at, at, VerbForm.Active);
        if (IsInSeries(at, last))
            series.Add(at);
        if (takesObject || isIntransitive || last.Form == VerbForm.Passive && IsDoneByPersons(word.Verb) || series.Contains(at))
            return Add(at, at, Form(word));
        if (last.Form == VerbForm.Passive && !IsOftenReduced(word.Verb)
            || IsOfPersons(word.Verb) && context.Subject.IsPerson && last.Form is VerbForm.Active or VerbForm.Copula && (nameAt[Math.Max(before - 1, 0)] < 0 || names[nameAt[Math.Max(before - 1, 0)]].Kind != NameKind.Person))
            return Add(at, at, VerbForm.Passive);
        return Reduce(at, Before(at) - 1);
    }

    // Whether the comma before the verb closes what is said of somebody or something named before: "Doe, a weaver,", "the firm, along with two others,".
    private bool IsBehindApposition(int start, int comma)
    {
        for (var open = comma - 2; open > start; open--)
        {
            if (words[open].Is(',') && words[open].Depth == words[comma].Depth)
                return dateAt[open - 1] >= 0 && words[open + 1].Has(WordTraits.Preposition)
                    || (nameAt[open - 1] >= 0 && !words[open - 1].IsPossessive || words[open - 1].Has(WordTraits.Pronoun) || context.Subject.IsNoun(words[open - 1].Lower) || Words.NounCues.Kin.Contains(words[open - 1].Lower) || Words.NounCues.Events.ContainsKey(words[open - 1].Lower) && words[open + 1].Has(WordTraits.Preposition)) && (words[open + 1].Has(WordTraits.Preposition) && Words.NounCues.Events.ContainsKey(words[open - 1].Lower) || dateAt[open + 1] >= 0 && dates[dateAt[open + 1]].End == comma || words[open + 1].Has(WordTraits.Determiner) || words[open + 1].Lower is "along" or "together" or "with" or "then" or "who" or "now" or "age" or "aged" || nameAt[open + 1] >= 0);
        }

        return false;
    }

    // Whether a verb that can only be a clause's own follows in the sentence.
    private bool HasFinite(int start)
    {
        for (var at = start; at < words.Count && !(words[at].IsMark && words[at].Text[0] is ';' or ':'); at++)
        {
            if (words[at].Depth == words[start - 1].Depth
                && nameAt[at] < 0
                && !words[at - 1].Has(WordTraits.Conjunction)
                && (words[at].Has(WordTraits.Be) && words[at].Lower is "was" or "were" or "is" or "are" || words[at].Lower is "had" or "has" || words[at].Has(WordTraits.Past) && !words[at - 1].Has(WordTraits.Determiner | WordTraits.Preposition)))
                return true;
        }

        return false;
    }

    private static bool IsDoneSomewhere(string? verb) => verb is "teach" or "study" or "exhibit" or "contribute" or "fight" or "sit" or "write" or "lecture" or "perform" or "volunteer" or "train" or "speak" or "practice" or "organize";

    // Whether another verb follows behind ", and".
    private bool IsGoingOn(int at)
    {
        for (var next = at + 1; next + 2 < words.Count && !words[next].Is(';'); next++)
        {
            if (words[next].Is(',') && words[next + 1].Has(WordTraits.Conjunction) && words[next].Depth == words[at].Depth && nameAt[next + 2] < 0 && words[next + 2].Has(WordTraits.Past | WordTraits.LooksPast | WordTraits.Be))
                return true;
        }

        return false;
    }

    // "wrote a column, published criticism for A, and taught at B": one of several things done.
    private bool IsInSeries(int at, Predicate last)
    {
        if (last is not { Form: VerbForm.Active or VerbForm.Copula } || At(at + 1) is not { IsMark: false } behind || behind.Has(WordTraits.Preposition))
            return false;
        for (var next = at + 1; next + 2 < words.Count && !words[next].Is(';'); next++)
        {
            if (words[next].Is(',') && words[next + 1].Has(WordTraits.Conjunction) && words[next].Depth == words[at].Depth && nameAt[next + 2] < 0 && words[next + 2].Has(WordTraits.Past | WordTraits.LooksPast))
                return true;
        }

        return false;
    }

    private static bool IsOftenReduced(string? verb) => verb is null or "found" or "name" or "call" or "publish" or "build" or "own" or "lead" or "edit" or "design" or "direct" or "compose" or "write" or "establish" or "know" or "locate" or "form" or "give" or "headquarter" or "situate" or "base" or "title" or "entitle" or "house" or "sponsor" or "fund" or "operate" or "conduct" or "produce" or "hold";

    // "was discharged, attended college": what a person does and is seldom done to one.
    private bool IsDoneByPersons(string? verb) =>
        context.Subject.IsPerson
        && verb is "attend" or "join" or "enter" or "receive" or "earn" or "obtain" or "begin" or "spend" or "visit" or "make" or "win" or "practice" or "become" or "leave" or "marry" or "write";

    // "served in Asia, first deployed to Burma": what is done to persons alone is told of whom the clause before tells.
    private static bool IsOfPersons(string? verb) => verb is "deploy" or "station" or "appoint" or "elect" or "promote" or "ordain" or "draft" or "wound" or "capture" or "arrest" or "deport" or "discharge";

    private int Reduce(int at, int about)
    {
        // "Ned Doe (1880-1960), based in Leeds": what stands before the bracket is meant.
        if (about > 0 && words[about].IsClosing)
        {
            var opening = about - 1;
            while (opening > 0 && !(words[opening].IsOpening && words[opening].Depth <= words[about].Depth))
                opening--;
            about = opening > 0 ? opening - 1 : about;
        }

        Add(at, at, VerbForm.Reduced);
        found[^1].About = about;
        return at + 1;
    }
}
