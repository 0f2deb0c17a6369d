using Fonds.Description.Lives.Reading.Naming;

namespace Fonds.Description.Lives.Reading;

/// <content>Where the clause of each verb begins, and what its subject is.</content>
internal sealed partial class PredicateFinder
{
    private void ReadClauses()
    {
        found.Sort(static (first, second) => first.Chain.CompareTo(second.Chain));
        for (var index = 0; index < found.Count; index++)
            ReadClause(found[index], Previous(index));
        for (var index = 0; index < found.Count; index++)
            found[index].RegionEnd = EndOf(index);
    }

    private Predicate? Previous(int index)
    {
        for (var before = index - 1; before >= 0; before--)
        {
            if (found[before].Depth == found[index].Depth && (found[index].Depth == 0 || SameBracket(found[before].Head, found[index].Chain)))
                return found[before];
        }

        return null;
    }

    private int EndOf(int index)
    {
        for (var next = index + 1; next < found.Count; next++)
        {
            if (found[next].Depth == found[index].Depth)
                return found[next].Region;
        }

        var end = found[index].Head + 1;
        while (end < words.Count && words[end].Depth >= found[index].Depth)
            end++;
        return end;
    }

    private void ReadClause(Predicate verb, Predicate? previous)
    {
        var floor = previous is null ? SegmentStart(verb) : previous.Head + 1;
        if (verb.Form is VerbForm.Reduced or VerbForm.Gerund or VerbForm.Purpose)
        {
            verb.Region = Back(verb.Chain, floor);
            verb.SharesWith = previous;
            verb.Link = ClauseLink.Subordinate;
            return;
        }

        if (context.Glossary.IsVerbLast && SubjectBehind(verb, floor) is (>= 0 and var behindStart, var behindEnd))
        {
            (verb.SubjectStart, verb.SubjectEnd, verb.Link) = (behindStart, behindEnd, ClauseLink.Main);
            verb.Region = previous is null ? floor : Back(Math.Max(LeadOf(verb.Chain, floor), floor), floor);
            return;
        }

        var boundary = Boundary(verb, floor, previous);
        if (boundary >= 0 && (words[boundary].Has(WordTraits.Relative) || words[boundary].Lower == "that") && FirstNominal(boundary + 1, verb.Chain) is (< 0, _))
        {
            (verb.Region, verb.Link) = (Back(boundary, floor), ClauseLink.Relative);
            (verb.SubjectStart, verb.SubjectEnd) = (boundary, boundary + 1);
            verb.About = Antecedent(boundary, floor);
            return;
        }

        var (start, end) = FirstNominal(boundary + 1 > floor ? boundary + 1 : floor, verb.Chain);
        (start, end) = Nearest(start, end, verb.Chain, floor);
        if (context.Glossary.HasElision && start >= 0 && end == start + 1 && words[start].Lower == "the" && end == verb.Chain)
            start = -1;
        if (previous is not null && boundary < 0 && start >= 0 && (!IsRightBefore(end, verb.Chain) || IsComplement(previous, start, verb.Chain)))
            start = -1;
        // "Berol, who assembled letters and ephemera, was the president": the subject is whom the relative clause is about.
        if (previous is { Link: ClauseLink.Relative, About: >= 0 } && boundary < 0 && Before(verb.Chain) is var comma && comma > previous.Head && words[comma].Is(',') && nameAt[previous.About] >= 0)
        {
            var about = names[nameAt[previous.About]];
            (verb.SubjectStart, verb.SubjectEnd, verb.Region, verb.Link) = (about.Start, about.End, Back(verb.Chain, floor), ClauseLink.Main);
            return;
        }

        // "won a competition, served on the board": what stands right behind a verb is its object.
        if (previous is { Form: VerbForm.Active or VerbForm.Copula or VerbForm.Passive } && boundary < 0 && start == previous.Head + 1 && end <= Before(verb.Chain))
            start = -1;
        if (series.Contains(verb.Chain))
            start = -1;
        if (start < 0)
        {
            verb.Link = previous is null ? ClauseLink.Main : ClauseLink.Coordinate;
            verb.SharesWith = Finite(verb, previous);
            verb.Region = previous is null ? floor : Back(verb.Chain, floor);
            return;
        }

        // "The family later moved": the adverb is none of the subject.
        while (end > start + 1 && words[end - 1].Has(WordTraits.Adverb) && nameAt[end - 1] < 0)
            end--;
        (verb.SubjectStart, verb.SubjectEnd) = (start, end);
        verb.Region = previous is null ? floor : boundary >= 0 ? boundary : Back(start, floor);
        verb.Link = boundary >= 0 && words[boundary].Has(WordTraits.Subordinator) || boundary >= 0 && words[boundary].Lower is "that" or "as" ? ClauseLink.Subordinate : ClauseLink.Main;
    }

    // "was one of the greatest in a poll conducted by them, and was presented with a camera": not the participle's subject, but that of the verb before it.
    private Predicate? Finite(Predicate verb, Predicate? previous)
    {
        // "joined the party when it was founded in 1938 and remained a member": not what was founded.
        if (previous is { Form: VerbForm.Passive, Link: ClauseLink.Subordinate, SubjectStart: >= 0 }
            && words[previous.SubjectStart].Lower == "it"
            && verb.Verb is "remain" or "stay" or "serve"
            && found.FindLast(before => before.Chain < previous.Chain && before.Depth == verb.Depth && before.Form == VerbForm.Active) is { } joined)
            return joined;
        // "founded a center that employed women, and taught": whoever founded it.
        if (previous is { Link: ClauseLink.Relative, SubjectStart: > 0 }
            && words[previous.SubjectStart].Lower is "that" or "which"
            && !words[previous.SubjectStart - 1].Is(',')
            && LeadOf(verb.Chain, previous.Head) is > 1 and var joint
            && words[joint - 1].Has(WordTraits.Conjunction)
            && words[joint - 2].Is(',')
            && found.FindLast(before => before.Chain < previous.Chain && before.Depth == verb.Depth && before.Form is VerbForm.Active or VerbForm.Passive or VerbForm.Copula && before.Link != ClauseLink.Relative) is { } around)
            return around;
        if (previous is not { Form: VerbForm.Reduced, About: >= 0 }
            || !words[verb.Chain].Has(WordTraits.Be | WordTraits.Have) && !(Lexicon.IsIntransitive(verb.Verb) && words[verb.Chain - 1].Has(WordTraits.Conjunction)) && !(words[verb.Chain].Has(WordTraits.Past) && !words[verb.Chain].Has(WordTraits.Participle)))
            return previous;
        return found.FindLast(before => before.Chain < previous.Chain && before.Depth == verb.Depth && before.Form is VerbForm.Active or VerbForm.Passive or VerbForm.Copula && before.Link != ClauseLink.Relative) ?? previous;
    }

    // "1933 emigrierte er", "Im April 1945 wurde die Stelle geschlossen": in German and Dutch what says when and where pushes the subject behind the verb.
    private (int Start, int End) SubjectBehind(Predicate verb, int floor)
    {
        var lead = LeadOf(verb.Chain, floor);
        if (verb.Chain == 0 || lead >= verb.Chain)
            return (-1, -1);
        var isPushed = dateAt[lead] >= 0 || words[lead].Has(WordTraits.Preposition | WordTraits.Adverb) && nameAt[lead] < 0 || words[lead].Lower is "him" or "them" && lead == verb.Chain - 1;
        if (!isPushed)
            return (-1, -1);
        var at = verb.Chain + 1;
        while (at < words.Count && (dateAt[at] >= 0 || words[at].Has(WordTraits.Adverb) && nameAt[at] < 0))
            at = dateAt[at] >= 0 ? dates[dateAt[at]].End : at + 1;
        if (at >= words.Count || words[at].IsMark || words[at].Has(WordTraits.Preposition))
            return (-1, -1);
        if (words[at].Has(WordTraits.Pronoun))
            return (at, at + 1);
        var end = Phrase(at, Math.Min(words.Count, at + 8));
        return end > at ? (at, end) : (-1, -1);
    }

    // Where the clause of a verb begins: behind the last mark or joint before it.
    private int LeadOf(int chain, int floor)
    {
        var at = chain;
        while (at > floor && !words[at - 1].IsMark && !(words[at - 1].Has(WordTraits.Conjunction | WordTraits.Subordinator) && dateAt[at - 1] < 0))
            at--;
        return at;
    }

    // "A member of the party, he decided"; "the veteran Arthur Landis published": what stands right before the verb is its subject.
    private (int Start, int End) Nearest(int start, int end, int chain, int floor)
    {
        var before = Before(chain);
        if (before <= start || before < floor || start < 0)
            return (start, end);
        if (words[before].Lower is "he" or "she" or "they" or "it" && words[before].Depth == words[chain].Depth && !(before > floor && words[before - 1].Has(WordTraits.Conjunction)))
            return (before, before + 1);
        // "Doe, along with her husband Ned, taught": he is beside the subject.
        var beside = words.FindIndex(end, Math.Max(before - end, 0), static word => word.Is(','));
        if (beside >= 0 && words[beside + 1].Lower is "along" or "together" or "with" or "like" or "including")
            return (start, end);
        if (nameAt[before] >= 0
            && names[nameAt[before]] is { Kind: NameKind.Person } name
            && name.Start > start
            && !words[name.Start - 1].Has(WordTraits.Preposition | WordTraits.Conjunction)
            && !words[name.Start - 1].IsPossessive
            && !Words.NounCues.Children.Contains(words[name.Start - 1].Lower)
            && !(Words.NounCues.Kin.Contains(words[name.Start - 1].Lower) && name.Start > 2 && words[name.Start - 3].Lower == "and"))
            return (name.Start, name.End);
        return (start, end);
    }

    // "was active in the League, served on its board": what "was" says of the subject is the subject of nothing.
    private bool IsComplement(Predicate previous, int start, int chain) =>
        previous.Form == VerbForm.Copula && start == previous.Head + 1 && Before(chain) is > 0 and var before && words[before].Is(',');

    private int SegmentStart(Predicate verb)
    {
        if (verb.Depth == 0)
            return 0;
        var at = verb.Chain;
        while (at > 0 && words[at - 1].Depth >= verb.Depth && !words[at].IsOpening)
            at--;
        return words[at].IsOpening ? at + 1 : at;
    }

    // The last place before the verb where a clause with a subject of its own can begin; -1 when there is none.
    private int Boundary(Predicate verb, int floor, Predicate? previous)
    {
        for (var at = verb.Chain - 1; at >= floor; at--)
        {
            var word = words[at];
            if (word.Depth != verb.Depth || nameAt[at] >= 0 || dateAt[at] >= 0 && !word.IsMark)
                continue;
            if (word.Has(WordTraits.Subordinator)
                || word.Lower == "that" && At(at - 1) is { IsMark: false } before && !before.Has(WordTraits.Preposition)
                || word.IsMark && word.Text[0] is ';' or ':'
                || word.Text[0] is '—' or '–' && word.IsMark)
                return at;
            if (word.Lower is "after" or "before" or "as" or "until" or "since" && dateAt[at] < 0 && FirstNominal(at + 1, verb.Chain) is (>= 0 and var nominal, var last) && nominal == at + 1 && last == Before(verb.Chain) + 1)
                return at;
            if (previous is null)
                continue;
            if (word.Has(WordTraits.Conjunction) && !IsCompound(at, floor) && FirstNominal(at + 1, verb.Chain) is (>= 0, var behind) && IsClear(behind, verb.Chain))
                return at;
            if (word.Is(',') && FirstNominal(at + 1, verb.Chain) is (>= 0, var end) && IsRightBefore(end, verb.Chain) && !IsCompoundAfter(at))
                return LeadingAdjunct(at, floor);
        }

        return -1;
    }

    // Whether nothing that parts clauses or dates one stands between a noun and the verb it may be the subject of.
    private bool IsClear(int start, int chain)
    {
        for (var at = start; at < chain; at++)
        {
            if (dateAt[at] >= 0 || words[at].Has(WordTraits.Conjunction) || words[at].Is(',') && !(at + 1 < words.Count && nameAt[at + 1] >= 0) && at + 1 < chain && !words[at + 1].Has(WordTraits.Adverb))
                return false;
        }

        return true;
    }

    // "he and Rirette", "Serge and his family": joined inside one subject, which a joint or the beginning comes before.
    private bool IsCompound(int conjunction, int floor)
    {
        var left = conjunction - 1;
        if (left < floor)
            return false;
        if (words[left].Has(WordTraits.Pronoun) && words[left].Lower is not "one")
            return true;
        if (nameAt[left] < 0)
            return false;
        var before = names[nameAt[left]].Start - 1;
        return before < floor || words[before].Has(WordTraits.Subordinator | WordTraits.Conjunction) || words[before].IsMark && before > floor && !words[before].Is(',') || words[before].Is(',') && dateAt[Math.Max(before - 1, 0)] >= 0;
    }

    private bool IsCompoundAfter(int comma) => At(comma + 1) is { } next && next.Has(WordTraits.Conjunction) && nameAt[comma - 1 >= 0 ? comma - 1 : 0] >= 0 && At(comma + 2) is not null && nameAt[comma + 2] >= 0;

    // ", and in 1939, they broke": what stands in front of the subject belongs to its clause.
    private int LeadingAdjunct(int comma, int floor)
    {
        var at = comma - 1;
        if (at >= floor && dateAt[at] >= 0)
        {
            var before = dates[dateAt[at]].Start - 1;
            while (before > floor && words[before].Has(WordTraits.Adverb))
                before--;
            if (before >= floor
                && (words[before].Has(WordTraits.Conjunction) || words[before].Is(';') || words[before].Is(',') && before > floor && (words[before - 1].Has(WordTraits.Conjunction) || words[before - 1].Lower is "where" or "when")))
                return before;
        }

        return comma;
    }

    private bool IsRightBefore(int end, int chain) => Before(chain) + 1 <= end || words[Math.Max(Before(chain), 0)].IsClosing || Before(chain) >= 0 && words[Before(chain)].Is(',');

    // Where a clause without a subject begins: its "and" or comma, a date right before the verb taken in.
    private int Back(int chain, int floor)
    {
        var at = chain;
        while (at > floor && (words[at - 1].Has(WordTraits.Adverb | WordTraits.Negation) && !words[at - 1].Has(WordTraits.Preposition)))
            at--;
        // "and in 1927, emigrated", "and, in 1927, emigrated": a comma behind the date parts it from no verb.
        if (at - 1 > floor
            && words[at - 1].Is(',')
            && dateAt[at - 2] >= 0
            && dates[dateAt[at - 2]].Start is var set
            && set > floor
            && (words[set - 1].Has(WordTraits.Conjunction) || words[set - 1].Is(',') && set - 1 > floor && words[set - 2].Has(WordTraits.Conjunction))
            && words[set].Lower is "in" or "on" or "by" or "during")
            at--;
        if (at > floor && dateAt[at - 1] >= 0 && dates[dateAt[at - 1]].Start is var start && start > floor && (words[start - 1].Has(WordTraits.Conjunction) || words[start - 1].Is(',') && start - 1 > floor))
            at = start;
        while (at > floor && (words[at - 1].Has(WordTraits.Conjunction) || words[at - 1].Is(',') || words[at - 1].Lower is "after" or "before" or "upon" or "since" or "while" or "when"))
            at--;
        return Math.Max(at, floor);
    }
}
