using Fonds.Description.Lives.Reading.Naming;
using Fonds.Description.Lives.Reading.Words;

namespace Fonds.Description.Lives.Reading.Relations;

/// <content>People of whom a noun says what they were together: "This group included A and B"; and whom somebody stood against: "ran for mayor against A".</content>
internal sealed partial class RelationFinder
{
    // "This group included Ned Green and Eve Ray", "Regular contributors included the poet Ned Green"
    private void FindGroups()
    {
        var include = words.FindIndex(static word => word.Lower is "include" or "includes" or "included");
        // "The other members were Ned Green and Eve Ray"
        if (include < 0 && words.FindIndex(0, Math.Min(12, words.Count), static word => word.Lower is "were" or "are") is > 1 and var were && words.FindIndex(0, 3, static word => word.Lower is "other" or "fellow") >= 0)
            include = were;
        if (include < 1
            || verbs.Exists(verb => verb.Head < include && verb.Chain != include && verb.Form is not VerbForm.Reduced && !(words[verb.Head].Has(WordTraits.Participle | WordTraits.LooksPast) && verb.Chain == verb.Head && Next(verb.Head + 1)!.Has(WordTraits.Preposition))))
            return;
        for (var at = include - 1; at >= 0 && include - at < 12; at--)
        {
            if (NameAt(at) is not null || TypeOfGroup(words[at].Lower) is not { } type || IsOfOther(at))
                continue;
            if (Listed(include + 1, words.Count, static name => name is { Kind: NameKind.Person or NameKind.Unknown, IsSubject: false, IsPossessive: false }) is { Count: > 1 } list)
                list.FindAll(one => LooksLikePerson(one) || IsListedWithPerson(one) || one.End - one.Start > 1).ForEach(one => Add(one, type, "group", 0.5));
            return;
        }
    }

    // "played drums in the band Loom", "was half of the punk rock group Loom"
    private void FindBands()
    {
        for (var at = 1; at + 1 < words.Count; at++)
        {
            if (!(RelationCues.IsBand(words[at].Lower) || words[at].Lower is "group" or "duo" && IsOfTheStage(words[at - 1].Lower)) || NameAt(at) is not null)
                continue;
            var name = words[at + 1].IsMark && IsQuote(at + 1) ? NameAt(at + 2) : NameAt(at + 1);
            if (name is { IsSubject: false, IsPossessive: false, Kind: not NameKind.Place }
                && ClauseOf(at) is { Owner.IsSubject: true } verb
                && verb.Head < at
                && words.FindIndex(verb.Head, at - verb.Head, static word => word.Lower is "fan" or "admirer" or "manager" or "biographer" or "albums" or "music") < 0
                && verb.Verb is "play" or "sing" or "perform" or "drum" or "be" or "become" or "front" or "tour" or "record" or "lead" or "join")
                Add(name, LifeRelationType.MemberOf, "band:" + verb.Verb, 0.5);
        }
    }

    private static bool IsOfTheStage(string noun) => noun is "rock" or "punk" or "music" or "musical" or "theater" or "theatre" or "dance" or "jazz" or "singing" or "vocal" or "folk" or "comedy" or "performance" or "rap" or "pop" or "blues";

    private static LifeRelationType? TypeOfGroup(string noun) => noun switch
    {
        "group" or "members" or "contributors" or "contributers" or "collaborators" or "bandmates" or "band" or "ensemble" or "cast" or "crew" or "team" or "staff" or "troupe" or "colleagues" or "musicians" => LifeRelationType.Colleague,
        "circle" or "performers" or "guests" or "artists" or "students" or "pupils" or "speakers" or "authors" or "patrons" or "visitors" or "sitters" or "influences" or "interviewees" or "participants" => LifeRelationType.Other,
        _ => null,
    };

    // "ran for mayor against the incumbent Ned Green", "defeated Ned Green", "lost the primary to Ned Green"
    private void FindOpponents()
    {
        foreach (var verb in verbs)
        {
            if (!verb.Owner.IsSubject || verb.Form is not (VerbForm.Active or VerbForm.Gerund))
                continue;
            var (start, end) = (verb.Head + 1, Math.Min(verb.RegionEnd, words.Count));
            var whom = verb.Verb switch
            {
                "run" or "compete" or "campaign" or "stand" or "debate" or "fight" => After(start, end, "against"),
                "defeat" or "beat" or "oppose" or "challenge" or "unseat" => start,
                "lose" => After(start, end, "to"),
                _ => 0,
            };
            if (whom > 0)
                Listed(whom, words.Count, static name => name.IsOtherPerson).FindAll(LooksLikePerson).ForEach(rival => Add(rival, LifeRelationType.Other, "rival", 0.6));
        }
    }
}
