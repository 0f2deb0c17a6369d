namespace Fonds.Description.Lives.Reading;

/// <content>Verbs behind "to": how another verb goes on ("began to work"), and what a move or an invitation was for ("returned to teach").</content>
internal sealed partial class PredicateFinder
{
    // "began to work", "went on to study"; "to work with Trotsky" is a purpose and no event.
    private int TryInfinitive(int at)
    {
        if (Last(at) is not { } last)
            return at;
        // "collaborated with her father to write a treatise", "voted to leave the guild and form a union": that is what was done.
        if (last.Verb is "collaborate" or "unite" or "combine" or "cooperate" or "vote" or "gather" or "join" or "team" or "convene" or "meet" or "assemble" or "band"
            && last.Form is VerbForm.Active
            && at - last.Head < 10
            && Lexicon.TypeOf(BaseVerb(words[at + 1])) is LifeEventType.Founding or LifeEventType.Publication
            && !HasMark(last.Head, at))
            return Move(last, at + 1);
        // "led him to travel to Algiers", "allowed her to study abroad": it came about.
        if (last.Verb is "lead" or "allow" or "enable" or "permit" or "cause" or "force" or "compel" or "prompt" or "impel" or "inspire" or "bring" && last.Form is VerbForm.Active && at == last.Head + 2 && IsOfSubject(at - 1))
        {
            last.IsCaused = true;
            return Move(last, at + 1);
        }

        if (!Lexicon.IsLight(last.Verb) || last.Verb is "go" or "come" && last.Head != Before(at) && At(last.Head + 1)?.Lower != "on")
            return HasPurpose(last, at) ? Add(at, at + 1, VerbForm.Purpose, BaseVerb(words[at + 1])) : at;
        var before = Before(at);
        if (last.Head != before && !(last.Verb == "go" && At(last.Head + 1)?.Lower == "on" && before <= last.Head + 1) && !(last.Verb == "find" && at - last.Head <= 3))
            return at;
        // "went to work at the mill": she worked there.
        if (last.Verb is "go" && At(last.Head + 1)?.Lower != "on" && words[at + 1].Verb != "work" || last.Verb is "come" or "choose" or "decide" && words[at + 1].Verb is "be")
            return at;
        return Move(last, at + 1);
    }

    // "continued to be involved": a passive in place of the verb that only says how it goes on.
    private int TryPassiveInfinitive(int at)
    {
        if (Last(at) is not { Form: VerbForm.Active } last || !Lexicon.IsLight(last.Verb) || last.Head != Before(at) || At(at + 2) is not { } done || !done.Has(WordTraits.Participle | WordTraits.LooksPast) || nameAt[at + 2] >= 0)
            return at;
        found.Remove(last);
        return Add(last.Chain, at + 2, VerbForm.Passive);
    }

    private bool HasMark(int start, int end)
    {
        for (var at = start; at < end; at++)
        {
            if (words[at].IsMark)
                return true;
        }

        return false;
    }

    private bool IsOfSubject(int at) => context.Subject.IsPerson && (words[at].Lower is "him" or "her" || nameAt[at] >= 0 && names[nameAt[at]].IsSubject);

    // What somebody went, came back or was called somewhere for; other verbs may have purposes that never came about.
    private bool HasPurpose(Predicate last, int at)
    {
        var isCalled = last.Verb is "resign" or "leave" or "step" or "retire" && words[at + 1].Verb is "become" or "take" || last.Verb is "invite" or "hire" or "appoint" or "engage" or "employ" or "recruit" or "commission" or "select" or "assign";
        if (!isCalled && Lexicon.TypeOf(last.Verb) is not (LifeEventType.Move or LifeEventType.Travel) || last.Form is VerbForm.Reduced || at - last.Head > 14)
            return false;
        if (Lexicon.TypeOf(BaseVerb(words[at + 1])) is not (LifeEventType.Employment or LifeEventType.Education or LifeEventType.Military or LifeEventType.Founding or LifeEventType.Publication or LifeEventType.Performance or LifeEventType.Membership) && words[at + 1].Verb is not ("take" or "become")
            || words[at + 1].Verb == "fight"
            || words[at + 1].Verb == "work" && At(at + 2)?.Lower is "with" or "toward" or "towards" or "against")
            return false;
        for (var between = last.Chain; between < at; between++)
        {
            if (words[between].Has(WordTraits.Negation | WordTraits.Modal) || words[between].IsMark && words[between].Text[0] is ';' or ':')
                return false;
        }

        return true;
    }
}
