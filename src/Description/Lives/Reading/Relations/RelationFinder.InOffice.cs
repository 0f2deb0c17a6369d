using Fonds.Description.Lives.Reading.Naming;

namespace Fonds.Description.Lives.Reading.Relations;

/// <content>Who leads a body in front of the clause ("Under Ned Green, the Guild grew"), was put into an office of it or holds one beside the verb: "enlisted Ned Green to become its director", "with Eve Ray serving in that role".</content>
internal sealed partial class RelationFinder
{
    // "Under Ned Green, the Guild grew", "Led by Ned Green, the Guild grew", "With Ned Green at the helm"
    private void FindLeadersInFront()
    {
        if (words.Count > 3
            && words[0].Verb is "lead" or "head" or "direct" or "chair" or "manage"
            && words[1].Lower == "by"
            && NameAt(2) is { Kind: NameKind.Person, IsSubject: false, Start: 2 } head
            && words.FindIndex(head.End, static word => word.Is(',')) is > 0 and var behind
            && (IsSubjectAt(behind + 1) || IsSubjectAt(behind + 2)))
            Officers(head.Start, behind);
        foreach (var name in names)
        {
            if (name is { Kind: NameKind.Person, IsSubject: false, Start: > 0 }
                && words[name.Start - 1].Lower == "with"
                && Next(name.End) is { Lower: "at" or "in" }
                && words.FindIndex(name.End, Math.Min(3, words.Count - name.End), static word => word.Lower is "helm" or "charge" or "command") > 0)
                Add(name, LifeRelationType.Employer, "officer", 0.6, true);
        }

        if (words[0].Lower == "under"
            && NameAt(1) is { Kind: NameKind.Person, IsSubject: false, IsPossessive: false, Start: 1 } leader
            && EndOfPeople(leader.End) is var led
            && Next(led) is { } comma
            && (comma.Is(',') ? IsSubjectAt(led + 1) || IsSubjectAt(led + 2) : IsSubjectAt(led) || comma.Lower == "the" && IsSubjectAt(led + 1)))
            Officers(1, led);
    }

    private void FindPutInOffice()
    {
        foreach (var name in names)
        {
            if (name is { Kind: NameKind.Person, IsSubject: false, IsPossessive: false } && (IsTakenOnFor(name) || IsServing(name)))
                Add(name, LifeRelationType.Employer, "officer", 0.5, true);
        }
    }

    // "enlisted Ned Green to become the first director of its gymnasium", "appointed Eve Ray, a noted botanist, as its first curator"
    private bool IsTakenOnFor(NamedThing name)
    {
        if (ClauseOf(name.Start) is not { } taking || !IsPuttingInOffice(taking) || taking.Head >= name.Start || name.Start - taking.Head > 6)
            return false;
        var at = name.End;
        // What is said of somebody between commas.
        if (Next(at) is { } comma && comma.Is(',') && words.FindIndex(at + 1, Math.Min(12, words.Count - at - 1), static word => word.IsMark) is > 0 and var behind && words[behind].Is(','))
            at = behind + 1;
        return Next(at) switch
        {
            { Lower: "as" } => IsOfficeWithin(at + 1),
            { Lower: "to" } => Next(at + 1) is { Verb: "become" or "serve" or "be" or "act" or "work" } ? IsOfficeWithin(at + 2) : Next(at + 1) is { Verb: "replace" or "succeed" or "lead" or "head" or "direct" or "run" or "manage" },
            _ => false,
        };
    }

    private static bool IsPuttingInOffice(Predicate verb) =>
        verb.Form is VerbForm.Active or VerbForm.Gerund or VerbForm.Purpose
        && verb.Verb is "enlist" or "recruit" or "hire" or "invite" or "persuade" or "bring" or "engage" or "choose" or "select" or "appoint" or "elect" or "name" or "call" or "employ" or "install" or "ask" or "retain" or "nominate";

    // "with Ned Green serving as director and Eve Ray acting in that role"
    private bool IsServing(NamedThing name) =>
        Next(name.End) is { Verb: "serve" or "act" } serving
        && serving.Has(WordTraits.Gerund)
        && (Next(name.End + 1) is { Lower: "as" } ? IsOfficeWithin(name.End + 2) : Next(name.End + 1) is { Lower: "in" } && words.FindIndex(name.End + 2, Math.Min(6, words.Count - name.End - 2), static word => word.Lower is "role" or "position" or "post" or "capacity" or "office") > 0);

    private bool IsOfficeWithin(int start)
    {
        for (var at = start; at < words.Count && at < start + 7 && !words[at].IsMark && NameAt(at) is null or { Kind: NameKind.Thing } or { IsSubject: true }; at++)
        {
            if (IsOffice(at))
                return IsHere(at);
        }

        return false;
    }
}
