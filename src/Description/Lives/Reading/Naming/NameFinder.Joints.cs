using Fonds.Description.Lives.Reading.Words;
using Fonds.Description.Names;

namespace Fonds.Description.Lives.Reading.Naming;

/// <content>What joins the words of one name: "Department of Health and Human Services", but not "president of the Guild".</content>
internal sealed partial class NameFinder
{
    // A small word between two parts of one name.
    private int Joined(int start, int at)
    {
        var link = words[at].Lower;
        var next = at + 1;
        // "the Committee on the Arts and the Humanities"
        if (link == "and"
            && next + 1 < words.Count
            && words[next] is { Lower: "the" }
            && words[next + 1] is { IsCapital: true, IsMark: false } last
            && words.FindIndex(start, at - start, static word => word.Lower == "the") > 0
            && HasBody(start, at)
            && HasLink(start, at)
            && !NameCues.IsBodyWord(last.Lower)
            && (next + 2 >= words.Count || !words[next + 2].IsCapital || words[next + 2].IsMark))
            return next + 2;
        if (next < words.Count && words[next].Lower == "the" && link is "of" or "for" or "on" or "in" && next + 1 < words.Count && words[next].Lower == "the")
            next++;
        if (next + 1 < words.Count && IsOfPeople(at) && words[next].Lower is "a" or "an")
            next++;
        if (next >= words.Count || !words[next].IsCapital && !IsOrdinalUnit(next) || words[next].IsMark || words[next].IsInWork)
            return 0;
        switch (link)
        {
            case "de" or "la" or "le" or "les" or "du" or "des" or "di" or "da" or "del" or "della" or "der" or "den" or "von" or "van" or "zu" or "zur" or "und" or "et" or "y" or "el" or "al" or "ben" or "ibn" or "dos" or "das" or "bin" or "bint" or "af" or "für" or "d'":
                return next + 1;
            case "with":
                // "Association for Children with Learning Disabilities"
                return HasBody(start, at) && HasLink(start, at) && !Forenames.Have(words[next].Text) && next + 1 < words.Count && !NameCues.IsBodyWord(words[next].Lower) ? next + 1 : 0;
            case "on" when IsStreet(next)
                || words[next].Has(WordTraits.Month)
                || words[next].Lower is "east" or "west" or "north" or "south"
                || NounCues.Forces.Contains(words[at - 1].Lower) && words[at - 2 < 0 ? 0 : at - 2].Lower is not "task":
                return 0;
            case "for" or "against" or "of" or "in" or "to" when IsOfPeople(at):
                return next + 1;
            case "against" when HasBody(start, at):
                return next + 1;
            case "of" when EndOfPlace(start, at) is > 0 and var place:
                return place;
            case "of" or "for" or "on":
                return !IsRole(start, at) && HasBody(start, at) || link == "of" && NameCues.IsThingWord(words[at - 1].Lower) && !IsRole(at - 1, at) && !words[at - 1].Has(WordTraits.NumberWord) ? next + 1 : 0;
            case "and":
                var end = next;
                while (end < words.Count && words[end].IsCapital && !words[end].IsMark)
                    end++;
                var rightBody = NameCues.IsBodyWord(words[end - 1].Lower);
                if (HasBody(start, at) && !(rightBody && !NameCues.IsBodyWord(words[at - 1].Lower)))
                    return !rightBody && HasLink(start, at) && !context.Known.ContainsKey(words[next].Text) && !Forenames.Have(words[next].Text) ? next + 1 : 0;
                // "the Military and Agricultural College", "the Coney Island and Brooklyn Railroad Company"
                if (rightBody && !NameCues.IsBodyWord(words[at - 1].Lower) && start > 0 && words[start - 1].Lower == "the" && !Forenames.Have(words[start].Text) && !NameCues.IsTitle(words[start].Lower))
                    return end;
                return rightBody && end - next > 1 && at - start == 1 && words[end - 1].Lower is "company" or "co." or "sons" or "co" or "association" && at - start == 1 && !context.Subject.Is(words[start].Text, [words[start].Lower]) ? next + 1 : 0;
            default:
                return 0;
        }
    }

    // "Director General", "President": an office, and what it is of is a name of its own.
    private bool IsRole(int start, int end)
    {
        for (var at = start; at < end; at++)
        {
            if (!NounCues.Roles.Contains(words[at].Lower) && words[at].Lower is not ("senior" or "executive" or "general" or "acting" or "vice" or "honorary" or "deputy" or "chief"))
                return false;
        }

        return true;
    }

    private bool HasBody(int start, int end)
    {
        for (var at = start; at < end; at++)
        {
            if (NameCues.IsBodyWord(words[at].Lower) || NameCues.BodyNouns.Contains(words[at].Lower))
                return true;
        }

        return false;
    }

    private bool HasLink(int start, int end)
    {
        for (var at = start; at < end; at++)
        {
            if (words[at].Lower is "of" or "for" or "on")
                return true;
        }

        return false;
    }
}
