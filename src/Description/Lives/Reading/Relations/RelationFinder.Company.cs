using Fonds.Description.Lives.Reading.Naming;
using Fonds.Description.Lives.Reading.Words;

namespace Fonds.Description.Lives.Reading.Relations;

/// <content>Whom a person married, learned from, worked with and knew.</content>
internal sealed partial class RelationFinder
{
    // "In 1912 she married Ned Green", "marrying Ned Green", "was married twice, first to Ann Lee and later with Eve Ray"
    private void FindMarriages()
    {
        for (var at = 0; at < words.Count; at++)
        {
            // "Her second marriage, to Ned Green", "his divorce from Ann Lee"
            if (words[at].Lower is "marriage" or "divorce" && NameAt(at) is null && at > 0 && IsMine(at, LifeRelationType.Spouse) && SpouseBehind(at) is { } spouse)
                Add(spouse, LifeRelationType.Spouse, "marriage", 0.8);
            if (words[at].Verb is not ("marry" or "wed" or "remarry" or "divorce") && words[at].Lower is not "remarried" && !IsFrenchMarrying(at) || NameAt(at) is not null)
                continue;
            if (at > 0 && words[at - 1].Has(WordTraits.Negation))
                continue;
            var verb = verbs.Find(one => one.Head == at);
            // "He and Mary Smith were married"
            if (verb is { Form: VerbForm.Passive, Owner.IsSubject: true, HasOwnSubject: true }
                && names.Find(name => name.Start > verb.SubjectStart && name.End <= verb.Chain && name is { Kind: NameKind.Person, IsSubject: false, IsPossessive: false } && words[name.Start - 1].Lower == "and") is { } with)
                Add(with, LifeRelationType.Spouse, "marriage", 0.8);
            // "His sister Louise married Charles Shaw": a brother-in-law.
            if (verb is { Form: VerbForm.Active, Owner.IsSubject: false, HasOwnSubject: true }
                && words.FindLastIndex(verb.Chain - 1, Math.Min(4, verb.Chain), static word => word.Lower is "his" or "her") is >= 0 and var owning
                && OwnsPronoun(words[owning].Lower)
                && NounCues.Kin.Contains(words[owning + 1].Lower)
                && NameAt(at + 1) is { Kind: NameKind.Person, IsSubject: false, IsPossessive: false } inLaw)
                Add(inLaw, LifeRelationType.Other, "marriage:kin", 0.6);
            if (verb is null ? !IsInOwnClause(at) || at > 0 && words[at - 1].Has(WordTraits.Determiner) : !verb.Owner.IsSubject && !verb.IsDoneToSubject)
                continue;
            Spouse(verb, at + 1, verb is null ? words.Count : Math.Min(verb.RegionEnd, words.Count));
        }

        // "His first wife was Eve Ray; his second, Ann Shaw"
        if (words.FindIndex(static word => word.Lower is "wife" or "husband" or "marriage") is > 0 and var first
            && words.FindIndex(first, static word => word.Lower is "second" or "third") is > 0 and var second
            && words[second - 1].Lower is "his" or "her"
            && OwnsPronoun(words[second - 1].Lower)
            && Next(second + 1) is { IsMark: true } or { Lower: "was" or "to" }
            && NameAt(second + 2) is { Kind: NameKind.Person, IsSubject: false, IsPossessive: false } later)
            Add(later, LifeRelationType.Spouse, "marriage", 0.6);
    }

    private NamedThing? SpouseBehind(int noun)
    {
        var to = noun + 1 + (Next(noun + 1) is { } comma && comma.Is(',') ? 1 : 0);
        if (Next(to) is not { Lower: "to" or "with" or "from" })
            return null;
        var at = to + 1;
        while (at < words.Count && at - to < 6 && NameAt(at) is null or { Kind: NameKind.Thing } && !words[at].IsMark)
            at++;
        return NameAt(at) is { Kind: NameKind.Person or NameKind.Unknown, IsSubject: false, IsPossessive: false } spouse ? spouse : null;
    }

    private void Spouse(Predicate? verb, int start, int end)
    {
        foreach (var name in names)
        {
            if (name.Start < start || name.Start >= end || name.IsSubject || name.Kind is not (NameKind.Person or NameKind.Unknown))
                continue;
            // "married a New Yorker, Ann Ray"
            if (words[name.Start - 1].Lower is "a" or "an" && Next(name.End) is { } comma && comma.Is(',') && NameAt(name.End + 1) is { Kind: NameKind.Person })
                continue;
            if (name.IsPossessive)
            {
                // "one of Roussakov's daughters, Liouba"
                Add(name, LifeRelationType.Other, "marriage", 0.6);
                continue;
            }

            Add(name, LifeRelationType.Spouse, "marriage", 0.9);
            // "was married to Ned Green and Mark Ray"
            if (verb is { Form: VerbForm.Passive }
                && Next(name.End) is { Lower: "and" }
                && NameAt(name.End + 1) is { Kind: NameKind.Person, IsSubject: false, IsPossessive: false } also
                && words.FindIndex(start, name.Start - start, static word => word.Lower == "to") > 0)
                Add(also, LifeRelationType.Spouse, "marriage", 0.7);
            // "married Ann Ray and, after her death, Eve Lee"
            if (Next(name.End) is { Lower: "and" }
                && Next(name.End + 1) is { } aside
                && aside.Is(',')
                && words.FindIndex(name.End + 2, Math.Min(8, words.Count - name.End - 2), static word => word.Is(',')) is > 0 and var second
                && NameAt(second + 1) is { Kind: NameKind.Person, IsSubject: false, IsPossessive: false } later)
                Add(later, LifeRelationType.Spouse, "marriage", 0.7);
            FurtherSpouses(name.End, words.Count);
            return;
        }

        // "Marion Smith, whom he later married"
        for (var at = start - 2; at >= 0 && at > start - 7; at--)
        {
            if (words[at].Lower is "whom" or "who" && names.FindLast(name => name.End <= at && name.Start > at - 14 && name is { Kind: NameKind.Person, IsSubject: false, IsPossessive: false }) is { } wed)
            {
                Add(wed, LifeRelationType.Spouse, "marriage", 0.8);
                return;
            }
        }

        // "She met Ned Green. They were married in 1921."
        if (verb is { HasOwnSubject: true } && (words[verb.SubjectStart].Lower is "they" or "both" || Next(verb.SubjectStart + 1) is { Lower: "couple" }) && relations.LastPerson(number) is { } met)
            relations.Add(met with { Type = LifeRelationType.Spouse, Sentence = number, Rule = "marriage:they", Certainty = 0.6 }, NameKind.Person);
        if (verb is null || verb.Form == VerbForm.Passive || !verb.HasOwnSubject)
            return;
        if (names.Find(name => name.Start >= verb.SubjectStart && name.Start < verb.Chain && IsSomebody(name) && name.Kind == NameKind.Person) is { } other)
            Add(other, LifeRelationType.Spouse, "marriage", 0.7);
    }

    // "first to A in 1935, and later with B in 1952"
    private void FurtherSpouses(int start, int end)
    {
        for (var at = start + 1; at < end; at++)
        {
            var before = at - 1;
            // "second (1985) to"
            while (before > start && words[before].Depth > 0)
                before--;
            if (words[at].Lower is "to" or "with"
                && words[before].Lower is "and" or "," or "then" or "later" or "second" or "secondly" or "third" or "thirdly" or "again" or "subsequently"
                && Listed(at + 1, end, IsSomebody) is [{ Kind: NameKind.Person } next, ..])
                Add(next, LifeRelationType.Spouse, "marriage", 0.8);
        }
    }

    private void FindTeachers()
    {
        foreach (var verb in verbs.Concat(asides))
        {
            if (!verb.Owner.IsSubject)
                continue;
            var (start, end) = (verb.Head + 1, Math.Min(verb.RegionEnd, words.Count));
            switch (verb.Verb)
            {
                case "study" or "train" or "apprentice" or "tutor" or "educate" or "learn" when verb.Form is not VerbForm.Passive || After(start, end, "by") == 0:
                    for (var under = After(start, end, "under", "with", "to", "from"); under > 0; under = After(under, end, "under", "with", "to", "from"))
                        People(under, end, LifeRelationType.Teacher, "teacher");
                    break;
                case "teach" or "mentor" or "coach" or "instruct" or "tutor" or "train" or "educate" when verb.Form is VerbForm.Passive or VerbForm.Reduced:
                    if (After(start, end, "by") is > 0 and var by)
                        People(by, end, LifeRelationType.Teacher, "teacher");
                    break;
            }
        }

        for (var at = 1; at < words.Count; at++)
        {
            // "under the tutelage of A", "a student of A"
            var isUnder = words[at].Lower is "tutelage" or "tuition" or "instruction" or "guidance" or "supervision" or "mentorship" or "leadership" or "direction" or "command" && After(Math.Max(0, at - 3), at, "under", "with") > 0;
            var isPupil = words[at].Lower is "student" or "pupil" or "disciple" or "apprentice" or "protégé" or "protégée" && IsOwn(at);
            if (words[at].Lower is "lesson" or "lessons" or "instruction" or "classes" or "training" or "coaching" or "tuition" or "studies" && NameAt(at) is null && Next(at + 1) is { Lower: "from" or "with" } && IsInOwnClause(at))
                People(at + 2, at + 14, LifeRelationType.Teacher, "teacher");
            // "attended classes taught by A", "his dissertation was supervised by A", "received her doctorate under A"
            if (words[at].Lower is "by" or "under" && IsOfStudy(at))
                People(at + 1, at + 14, LifeRelationType.Teacher, "teacher");
            if ((isUnder || isPupil) && Next(at + 1) is { Lower: "of" or "to" } && IsInOwnClause(at))
                People(at + 2, at + 10, isPupil || words[at].Lower is "tutelage" or "tuition" or "mentorship" or "instruction" || words.FindIndex(0, at, static word => word.Lower is "thesis" or "dissertation" or "doctorate") >= 0 || ClauseOf(at)?.Verb is "study" or "train" or "learn" or "paint" or "educate" ? LifeRelationType.Teacher : LifeRelationType.Colleague, "teacher");
        }
    }

    // Whether what was done by or under somebody was teaching: classes, a thesis, a doctorate.
    private bool IsOfStudy(int by)
    {
        for (var at = by - 1; at >= 0 && by - at < 8 && !words[at].IsMark && NameAt(at) is null; at--)
        {
            if (words[at].Lower is "dissertation" or "thesis" or "doctorate" or "ph.d." or "phd" || words[at].Lower is "classes" or "courses" or "lessons" && words[by - 1].Verb is "teach" or "give" or "lead" or "offer")
                return words[by - 1].Verb is not ("write" or "publish")
                    && (words[by].Lower == "under" || words[by - 1].Verb is "supervise" or "direct" or "advise" or "teach" or "give" or "lead" or "offer" or "guide")
                    && (ClauseOf(at) is not { } verb || verb.Owner.IsSubject || at > 0 && words[at - 1].Has(WordTraits.Possessive) && OwnsPronoun(words[at - 1].Lower));
        }

        return false;
    }

    private void FindCompany()
    {
        foreach (var verb in verbs.Concat(asides))
        {
            if (verb.Owner.IsSubject)
                DoneWith(verb);
        }

        Involved();

        for (var at = 0; at < words.Count; at++)
        {
            if (NameAt(at) is not null)
                continue;
            if (words[at].Lower is "with" or "alongside" && (at == 0 || at == 1 && words[0].Lower is "together" or "along"))
                StandsInFront(at + 1);
            // "In collaboration with Ned Green,"
            if (at == 1 && RelationCues.Colleagues.Contains(words[at].Lower) && words[0].Lower == "in" && Next(2) is { Lower: "with" })
                StandsInFront(3);
            // "with friend Ned Green", "and longtime collaborator Ned Green"
            if ((RelationCues.Friends.Contains(words[at].Lower) || RelationCues.Colleagues.Contains(words[at].Lower))
                && NameAt(at + 1) is { IsPossessive: false } beside
                && LooksLikePerson(beside)
                && at > 0
                && !words[at - 1].IsPossessive
                && IsInOwnClause(at))
                Add(beside, RelationCues.Colleagues.Contains(words[at].Lower) || verbs.Exists(verb => verb.Head < at && verb.RegionEnd > at && IsTogether(verb)) ? LifeRelationType.Colleague : LifeRelationType.Other, "circle:" + words[at].Lower, 0.7);
            else if (words[at].Lower is "collaborative" or "working" or "professional" && Next(at + 1) is { Lower: "relationship" or "relationships" or "partnership" or "association" } && Next(at + 2) is { Lower: "with" })
                People(at + 3, Math.Min(words.Count, at + 16), LifeRelationType.Colleague, "circle:" + words[at].Lower);
            else if (RelationCues.Friends.Contains(words[at].Lower) || RelationCues.Colleagues.Contains(words[at].Lower))
                Circle(at, RelationCues.Colleagues.Contains(words[at].Lower) ? LifeRelationType.Colleague : LifeRelationType.Other);
        }
    }

    // "his friends included A and B", "a friend of A", "among her colleagues, A", "worked with writers such as A"
    private void Circle(int at, LifeRelationType type)
    {
        var next = at + 1;
        if (words[at].Lower is "co-founder" or "cofounder" && Next(next) is { Lower: "of" or "and" })
            return;
        var isMine = at > 0 && (words[at - 1].Lower is "his" or "her" or "their" or "other" or "fellow" or "of" or "among" || NameAt(at - 1) is { IsSubject: true });
        while (next < words.Count && next - at < 12 && !(words[next].Lower is "of" or "to" or "with" or "included" or "including" or "include" or "were" or "was" or "like" or ":" or ","))
        {
            if (NameAt(next) is { } near)
            {
                if (isMine && near.Start == at + 1)
                    break;
                return;
            }

            next++;
        }

        if (next >= words.Count)
            return;
        if (words[next].Lower is "of" or "to" or "with" && !(IsOwn(at) || words[next].Lower == "with" && IsInOwnClause(at)))
            return;
        if (!(words[next].Lower is "of" or "to" or "with") && !isMine && words[next].Lower is not ("included" or "including" or "include" or "were" or "like") || !IsInOwnCircle(at))
            return;
        if (NameAt(next) is null)
            next++;
        while (next < words.Count
            && next - at < 20
            && NameAt(next) is null
            && (words[next].Lower is "in" or "of" or "included" or "including" or "include" or "were" || words[next].Traits is WordTraits.None or WordTraits.Determiner or WordTraits.Conjunction && !words[next].Is('.')))
            next++;
        foreach (var one in Listed(next, words.Count, static name => name.IsOtherPerson))
            Add(one, type, "circle:" + words[at].Lower, 0.6);
    }

    private bool IsInOwnCircle(int at) => ClauseOf(at) is not { } verb || verb.Owner.IsSubject || verb.SubjectStart <= at && at < verb.Chain || verb.Verb is "include";

    // The persons of a list that begins near a place.
    private void People(int start, int end, LifeRelationType type, string rule)
    {
        var next = start;
        foreach (var name in names)
        {
            if (name.Start < start || name.Start >= end)
                continue;
            if (name.Kind is NameKind.Thing or NameKind.Place && !name.IsPossessive)
                continue;
            // "with Ned Shaw's wife, Eve"
            if (name.IsPossessive && next == start && Next(name.End) is { } kin && KinType(kin.Lower) is not null)
            {
                next = start = name.End + 1;
                continue;
            }

            if (name.Kind != NameKind.Person || name.IsSubject || name.IsPossessive || name.Start > next + (next == start ? 13 : 6) || name.Depth > 0)
                return;
            for (var at = next; at < name.Start; at++)
            {
                if (words[at].Lower is "at" or "in" or "on" or "from" or "during" or "who" or "when" or "where" or "to" or "by" or "of" && next != start || verbs.Exists(verb => verb.Head == at))
                    return;
            }

            Add(name, type, rule, 0.7);
            next = name.End;
        }
    }
}
