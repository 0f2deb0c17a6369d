using Fonds.Description.Lives.Reading.Naming;

namespace Fonds.Description.Lives.Reading.Relations;

/// <content>Lists of people of whom each comes with what he is ("by Ned Green, a weaver, and Eve Ray"), and series that tell the office once ("Ned Green joined in 1982, Eve Ray in 1987").</content>
internal sealed partial class RelationFinder
{
    private const int LongestApposition = 14;

    // ", a weaver, and Eve Ray", ", President; Tom Bell", ", along with Tom Bell": where the list goes on; 0 where it does not.
    private int BehindWhatOneIs(int at, Func<NamedThing, bool> isWanted)
    {
        var beside = words[at].Is(',') || words[at].Has(WordTraits.Conjunction) ? at + 1 : at;
        if (Next(beside) is { Lower: "along" or "together" } && Next(beside + 1) is { Lower: "with" })
            return Wanted(beside + 2, isWanted);
        if (!words[at].Is(',')
            || Next(at + 1) is not { IsMark: false } first
            || NameAt(at + 1) is { Kind: not NameKind.Thing } && !IsOffice(at + 1) && !(at + 2 < words.Count && IsOffice(at + 2))
            || first.Lower is "and" or "who" or "whom" or "which" or "when" or "where"
            || first.Has(WordTraits.Preposition | WordTraits.Pronoun | WordTraits.Be | WordTraits.Past))
            return 0;
        for (var end = at + 2; end < words.Count && end - at < LongestApposition; end++)
        {
            if (words[end].Depth != words[at].Depth || NameAt(end) is { Kind: NameKind.Person } || verbs.Exists(verb => verb.Head == end && verb.Form is not VerbForm.Reduced))
                return 0;
            if (words[end].Is(';') || words[end].Is(','))
                return Wanted(Next(end + 1) is { Lower: "and" } ? end + 2 : end + 1, isWanted);
        }

        return 0;
    }

    private int Wanted(int at, Func<NamedThing, bool> isWanted) => NameAt(at) is { Kind: NameKind.Person } name && name.Start == at && isWanted(name) && LooksLikePerson(name) ? at : 0;

    // "Ned Green joined the Guild in 1982, Eve Ray in 1987, and Tom Bell in 1989": what the first of them is told to be, the others are.
    private void FindSeries()
    {
        foreach (var name in names)
        {
            if (name is not { Kind: NameKind.Person, IsSubject: false, IsPossessive: false, Depth: 0, Start: > 3 }
                || !LooksLikePerson(name)
                || !IsBehindJoint(name.Start - (words[name.Start - 1].Lower == "by" ? 2 : 1))
                || !HasYears(name.End)
                || names.FindLast(before => before.End < name.Start && before is { Kind: NameKind.Person, IsSubject: false, Depth: 0 }) is not { } first
                || relations.RelationIn(number, first.Text) is not { IsInverse: true, Type: LifeRelationType.Employer or LifeRelationType.MemberOf } told)
                continue;
            var since = words.FindIndex(first.End, name.Start - first.End, static word => word.Number > 1400);
            if (since > 0 && words.FindIndex(since, name.Start - since, word => word.Has(WordTraits.Past | WordTraits.Be | WordTraits.Subordinator)) < 0)
                Add(name, told.Type, "series", 0.5, true);
        }
    }

    private bool IsBehindJoint(int at) => words[at].Is(',') || words[at].Is(';') || words[at].Lower is "and";

    // "in 1987", "from 1910 to 1920", "(1910-1920)", "until 1968"
    private bool HasYears(int at)
    {
        if (Next(at) is not { } link || !(link.IsOpening || link.Lower is "in" or "from" or "until" or "since"))
            return false;
        return words.FindIndex(at, Math.Min(4, words.Count - at), static word => word.Number > 1400) > 0;
    }
}
