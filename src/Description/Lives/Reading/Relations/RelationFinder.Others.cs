using Fonds.Description.Lives.Reading.Naming;

namespace Fonds.Description.Lives.Reading.Relations;

/// <content>What the subject is to another: "as Bailey's brother-in-law", "she was Miller's niece"; what another was to the subject: "Sam Reiss was his colleague", "Ned became her agent".</content>
internal sealed partial class RelationFinder
{
    private void FindOthersKin()
    {
        foreach (var name in names)
        {
            if (name is not { Kind: NameKind.Person or NameKind.Unknown, IsPossessive: true, IsSubject: false } || name.Depth > 0)
                continue;
            for (var at = name.End; at < words.Count && at < name.End + 4 && NameAt(at) is null && !words[at].IsMark; at++)
            {
                if (TurnedKin(words[at].Lower) is { } type && IsOwnKin(name.Start))
                {
                    Add(name, type, "kin:of", 0.7);
                    break;
                }
            }
        }

        foreach (var verb in verbs)
            OfBeing(verb);
    }

    // "Bailey's brother-in-law" is what the subject is to Bailey, when the subject "was" it or acted "as" it.
    private bool IsOwnKin(int start)
    {
        for (var at = start - 1; at >= 0 && start - at <= 3; at--)
        {
            if (words[at].Lower == "as")
                return IsInOwnClause(at);
            if (words[at].Has(WordTraits.Be) || words[at].Verb is "become")
                return verbs.Exists(verb => verb.Head >= at && verb.Chain <= at && verb.Owner.IsSubject && verb.HasOwnSubject);
            if (NameAt(at) is not null || !words[at].Has(WordTraits.Determiner | WordTraits.Adverb) && words[at].Traits != WordTraits.None)
                return false;
        }

        return false;
    }

    private static LifeRelationType? TurnedKin(string noun) => noun switch
    {
        "son" or "daughter" or "child" => LifeRelationType.Parent,
        "brother" or "sister" or "sibling" => LifeRelationType.Sibling,
        "wife" or "husband" or "widow" or "widower" or "spouse" => LifeRelationType.Spouse,
        "father" or "mother" => LifeRelationType.Child,
        "student" or "pupil" or "apprentice" or "disciple" or "protégé" or "protégée" => LifeRelationType.Teacher,
        "colleague" or "collaborator" or "associate" or "comrade" => LifeRelationType.Colleague,
        "assistant" or "secretary" or "aide" or "chauffeur" or "bodyguard" or "clerk" => LifeRelationType.Employer,
        "friend" or "cousin" or "nephew" or "niece" or "uncle" or "aunt" or "grandson" or "granddaughter" or "brother-in-law" or "sister-in-law" or "son-in-law" or "daughter-in-law" or "stepson" or "stepdaughter" or "mentor" or "agent" or "lawyer" or "attorney"
            or "partner" or "biographer" or "doctor" or "physician" or "teacher" or "publisher" or "successor" or "predecessor" => LifeRelationType.Other,
        _ => null,
    };

    // "Sam Reiss was Miller's colleague", "Ned became her agent"
    private void OfBeing(Predicate verb)
    {
        if (verb.Form != VerbForm.Copula || verb.Owner.IsSubject || !verb.HasOwnSubject || names.Find(name => name.Start >= verb.SubjectStart && name.End <= verb.Chain && IsSomebody(name)) is not { } other || !LooksLikePerson(other))
            return;
        var mine = -1;
        for (var at = verb.Head + 1; at < words.Count && at < verb.RegionEnd && at < verb.Head + 12 && !words[at].Is(',') && !words[at].Is('.'); at++)
        {
            if (words[at].Lower is "his" or "her" && OwnsPronoun(words[at].Lower) || NameAt(at) is { IsSubject: true, IsPossessive: true })
                mine = at;
            else if (NameAt(at) is not null || words[at].Has(WordTraits.Subordinator))
                return;
            if (mine >= 0 && at - mine <= 4 && ToSubject(words[at].Lower) is { } type)
            {
                // "Alice, John and Ina were her siblings"
                foreach (var one in words[at].Lower.EndsWith('s') || words[at].Lower is "children" ? names.FindAll(name => name.Start >= verb.SubjectStart && name.End <= verb.Chain && !name.IsPossessive && !name.IsSubject) : [other])
                    Add(one, type, "was:" + words[at].Lower, 0.7);
                return;
            }
        }
    }

    private static LifeRelationType? ToSubject(string noun) => noun switch
    {
        "brother" or "sister" or "siblings" or "brothers" or "sisters" => LifeRelationType.Sibling,
        "father" or "mother" or "parents" => LifeRelationType.Parent,
        "son" or "daughter" or "sons" or "daughters" or "children" => LifeRelationType.Child,
        "wife" or "husband" => LifeRelationType.Spouse,
        "colleagues" or "collaborators" or "comrades" => LifeRelationType.Colleague,
        "teachers" or "tutors" or "mentors" => LifeRelationType.Teacher,
        "friends" or "partners" or "students" or "pupils" or "clients" => LifeRelationType.Other,
        "colleague" or "collaborator" or "associate" or "comrade" or "co-author" or "assistant" or "secretary" or "accompanist" or "deputy" => LifeRelationType.Colleague,
        "teacher" or "tutor" or "instructor" or "mentor" => LifeRelationType.Teacher,
        "employer" or "boss" => LifeRelationType.Employer,
        "friend" or "partner" or "agent" or "lawyer" or "attorney" or "publisher" or "editor" or "successor" or "predecessor" or "lover" or "companion" or "patron" or "student" or "pupil" or "protégé" or "protégée" or "rival" or "client" or "biographer" or "godfather"
            or "cousin" or "uncle" or "aunt" or "nephew" or "niece" or "grandfather" or "grandmother" or "brother-in-law" or "sister-in-law" or "son-in-law" or "daughter-in-law" or "father-in-law" or "mother-in-law" or "manager" or "hero" or "idol" => LifeRelationType.Other,
        _ => null,
    };
}
