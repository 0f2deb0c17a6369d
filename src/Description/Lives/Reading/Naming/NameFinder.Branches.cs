using Fonds.Description.Lives.Reading.Words;
using Fonds.Description.Names;

namespace Fonds.Description.Lives.Reading.Naming;

/// <content>Names with capitals of what a post is for ("professor of Rhetoric and Logic", "Director of Libraries at the University") and of times ("until after the Armistice"): neither is an agent.</content>
internal sealed partial class NameFinder
{
    // Behind which word the last branch of a post ended.
    private int branchEnd = -1;

    // Where the last of a list of bodies began that a plural noun leads: "the bands A, B and C".
    private int leadStart = -1;

    private bool IsBranch(int start, int end, List<string> lower)
    {
        if (start < 2 || lower.Count > 5 || words[start].Mark != RunKind.None || words[end - 1].IsPossessive)
            return false;
        var link = words[start - 1].Lower;
        var role = link is "of" or "in" or "for" ? words[words[start - 2].Lower is "emeritus" or "emerita" && start > 2 ? start - 3 : start - 2].Lower : "";
        var goesOn = branchEnd > 0 && start - branchEnd is 1 or 2 && (link is "and" or "," or "&") && (start - branchEnd == 1 || words[branchEnd].Is(','));
        if (!goesOn && !(role.Length > 0 && RelationCues.IsRole(role.TrimEnd('s'))))
            return false;
        var isBranch = lower.TrueForAll(static word => BranchNouns.IsBranch(word) || word is "of" or "and" or "the" or "for")
            || (IsUnheard(start, end, lower) || lower is [_, .., "studies" or "relations" or "education"] && BranchNouns.IsOfStudies(role)) && (BranchNouns.IsOfStudies(role) && link is not "for" || (goesOn || role is "dean" or "curator" or "coordinator" or "superintendent") && IsBeforePlaceOfPost(end));
        if (isBranch)
            branchEnd = end;
        return isBranch;
    }

    // Nothing that is known as a body, a person or a place.
    private bool IsUnheard(int start, int end, List<string> lower)
    {
        var text = TextOf(start, end);
        return !lower.Exists(static word => NameCues.IsBodyWord(word) || NounCues.Schools.Contains(word))
            && !CommonPlaces.Have(text)
            && !Forenames.Have(words[start].Text)
            && !context.Known.ContainsKey(text)
            && words[start].Text.AsSpan().IndexOfAnyExceptInRange('A', 'Z') >= 0;
    }

    // "of Music at", "of Prints and Drawings at"
    private bool IsBeforePlaceOfPost(int at)
    {
        for (var end = Math.Min(words.Count, at + 6); at < end; at++)
        {
            if (words[at].Lower is "at" or "for" or "with")
                return true;
            if (!words[at].IsCapital && !words[at].Is(',') && words[at].Lower is not "and")
                return false;
        }

        return false;
    }

    // "until after the Fronde": what something was during or after is a time or what happened then.
    private bool IsBehindTime(int start) => start > 1 && words[start - 1].Lower == "the" && words[start - 2].Lower is "during" or "after" or "until" or "throughout";

    // "the bands Acme, The Fakes and The Butchers": what a plural noun leads, one after the other.
    private bool IsLed(int start, List<string> lower)
    {
        if (start < 1 || words[start].Mark != RunKind.None || NameCues.IsTitle(lower[0]))
            return false;
        var before = words[start - 1];
        var goesOn = leadStart >= 0 && found.Count > 0 && found[^1].Start == leadStart && (before.Is(',') || before.Lower is "and") && start - found[^1].End <= 2;
        if (!goesOn && !(before is { IsCapital: false, IsPossessive: false } && before.Lower.EndsWith('s') && BodyNouns.Lead(before.Lower) && !CommonPlaces.Have(words[start].Text) && !Forenames.Have(words[start].Text)))
            return false;
        leadStart = start;
        return true;
    }

    // "taught at Yale, Princeton, and the University of Leeds"
    private bool IsListedSchool(int start, List<string> lower) =>
        lower.Count == 1 && start > 1 && NounCues.Schools.Contains(lower[0]) && found.Count > 0 && found[^1] is { Kind: NameKind.Organisation } school && (words[start - 1].Is(',') || words[start - 1].Lower is "and") && start - school.End <= 2 && NounCues.Schools.Contains(words[school.End - 1].Lower) && school.End - school.Start == 1;

    // "a position at Vogue": no place, though one is called so.
    private bool IsWhereOneWorks(int start, List<string> lower) =>
        lower.Count == 1 && start > 1 && words[start - 1].Lower == "at" && words[start].Mark == RunKind.None && words[start - 2].Lower is "position" or "positions" or "job" or "jobs" or "internship" or "editor" or "columnist" or "staffer" or "reporter" && !CommonPlaces.Have(TextOf(start, start + 1)) && Places.Gazetteer.Shipped.GreatestPopulation(TextOf(start, start + 1)) < 100_000;

    // "Troy Times Food Editor": the body ends where the office begins.
    private int BeforeOffice(int start, int end)
    {
        if (end - start < 3
            || words[end - 1].Lower is not ("editor" or "director" or "president" or "secretary" or "correspondent" or "reporter" or "manager" or "curator" or "librarian" or "chairman" or "critic" or "columnist" or "superintendent")
            || words[start].Mark != RunKind.None)
            return end;
        for (var at = end - 2; at > start; at--)
        {
            if (words[at].IsMark || words[at].Lower is "of" or "for" or "and" or "on")
                return end;
            if (NameCues.IsBodyWord(words[at].Lower) && !BranchNouns.IsBranch(words[at].Lower))
                return at + 1;
        }

        return end;
    }

    // "the University of Wisconsin, Madison"
    private bool IsSeatOfSchool(int start, int end, List<string> lower) =>
        lower.Count == 1 && start > 0 && words[start - 1].Is(',') && found.Count > 0 && found[^1] is { Kind: NameKind.Organisation } school && school.End == start - 1 && school.Text.Contains("University of ", StringComparison.Ordinal) && (end == words.Count || words[end].IsMark || words[end].Has(WordTraits.Preposition | WordTraits.Conjunction)) && Places.Gazetteer.Shipped.Knows(TextOf(start, end));
}
