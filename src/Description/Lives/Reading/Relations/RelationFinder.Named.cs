using Fonds.Description.Lives.Reading.Naming;
using Fonds.Description.Lives.Reading.Words;
using Fonds.Description.Names;

namespace Fonds.Description.Lives.Reading.Relations;

/// <content>Who and what has to do with the subject though no word says how: whoever is named at length in a person's life, and the armies served in.</content>
internal sealed partial class RelationFinder
{
    // "the Jane Green Gallery": a house that has her whole name is hers.
    private void FindNamesakes()
    {
        foreach (var body in names)
        {
            if (body is { Kind: NameKind.Organisation, IsSubject: false } && RelationCues.IsOwnable(words[body.End - 1].Lower) && context.Subject.IsWholeNameOf(body.Text) && !relations.Knows(body.Text, body.Kind))
                Add(body, LifeRelationType.FounderOf, "namesake", 0.5);
        }
    }

    // "Alice Adams (1921)" among somebody's novels is one of them.
    private bool IsTitle(NamedThing name) => Next(name.End) is { IsOpening: true } && Next(name.End + 1) is { Number: > 1400 } && Next(name.End + 2) is { IsClosing: true };

    // Who does something in the life of another, or is named in what he does, has to do with him, though no rule says what.
    private void FindActing()
    {
        foreach (var name in names)
        {
            if (IsTitleOrSpeaker(name))
                continue;
            if (name is not { Kind: NameKind.Person, IsSubject: false } || !name.Text.Contains(' ', StringComparison.Ordinal) || relations.Knows(name.Text, name.Kind) || IsKnownSpouse(name))
                continue;
            if (verbs.Exists(verb => verb.Owner.Name == name.Text && IsSubjectSaid() || verb.IsDoneToSubject && name.Start >= verb.SubjectStart && name.End <= verb.Chain) || IsInCompany(name))
                Add(name, IsColleagueBehind(name.End) || IsTakerOn(name) || name.Depth > 0 && words[name.Start - 1].Lower == "with" || IsMadeWith(name) ? LifeRelationType.Colleague : LifeRelationType.Other, RelationsOfNote.NamedOnly, 0.3);
        }
    }

    // Whether the sentence says the subject at all: what others do where it is not told of is their own affair.
    private bool IsSubjectSaid() => names.Exists(static name => name.IsSubject) || words.Exists(word => word.Lower is "he" or "she" or "him" || word.Lower is "his" or "her" && OwnsPronoun(word.Lower));

    // "Editor Ned Shaw appointed her": whoever takes somebody on works where he does.
    private bool IsTakerOn(NamedThing name) => verbs.Exists(verb => verb.IsDoneToSubject && name.Start >= verb.SubjectStart && name.End <= verb.Chain && verb.Verb is "appoint" or "hire" or "recruit" or "promote" or "assign" or "install" or "employ" or "engage");

    // "Ned Shaw and Eve Ray, two nursing colleagues who"
    private bool IsColleagueBehind(int at)
    {
        var isBehindComma = false;
        for (var end = Math.Min(words.Count, at + 12); at < end; at++)
        {
            if (isBehindComma && RelationCues.Colleagues.Contains(words[at].Lower))
                return true;
            if (NameAt(at) is { Kind: not NameKind.Person }
                || words[at].Has(WordTraits.Preposition | WordTraits.Subordinator | WordTraits.Be)
                || words[at].IsMark && !words[at].Is(',') && isBehindComma
                || isBehindComma && NameAt(at) is not null)
                return false;
            isBehindComma |= words[at].Is(',');
        }

        return false;
    }

    // Not whom a work is by or about, whom something is named after, or under whom a country was.
    private bool IsInCompany(NamedThing name)
    {
        if (name.IsPossessive || IsTitle(name) || !IsInOwnClause(name.Start) && !names.Exists(static one => one.IsSubject) || !LooksLikePerson(name) && !IsListedWithPerson(name))
            return false;
        if (words[name.Start].Lower is "president" or "king" or "queen" or "emperor" or "pope" or "saint" or "villa"
            || NameCues.IsThingWord(words[name.End - 1].Lower) && !Forenames.Have(words[name.Start].Text)
            || words[name.End - 1].Lower is "class")
            return false;
        var before = ListStart(name) - 1;
        if (before > 0 && before < name.Start - 1 && words[before].Lower == "the")
            before--;
        if (before >= 0 && words[before].Is(','))
            return before > 0 && words[before - 1].Lower is not ("pseudonym" or "alias");
        // "under pseudonyms, including Ned Green"
        if (words.FindIndex(Math.Max(0, before - 3), Math.Min(3, Math.Max(0, before)), static word => word.Lower is "pseudonym" or "pseudonyms" or "aliases") >= 0)
            return false;
        // "such pioneers as Isadora Dunn", "the life and work of William Rich"
        if (words[Math.Max(0, before)].Lower == "as" && After(Math.Max(0, before - 4), before, "such") > 0)
            return true;
        // "books on the Brazilian architect Oscar Nye", "in memory of the poet Rachel Shaw"
        var link = before;
        while (link > 0 && !words[link].IsMark && (words[link].Has(WordTraits.Determiner) || words[link].Traits == WordTraits.None && words[link].Verb is null && !NounCues.Writings.Contains(words[link].Lower)))
            link--;
        if (link > 0 && link < before && (words[link].Lower is "on" or "about" or "after" || words[link].Lower == "of" && words[link - 1].Lower is "memory" or "aficionado" or "honor" or "honour" or "style" or "manner"))
            return false;
        if (words[Math.Max(0, before)].Lower == "of" && before > 0 && NounCues.Writings.Contains(words[before - 1].Lower))
            return false;
        return before < 0
            || !(words[before].Lower is "on" or "about" or "after" or "under" or "in" or "as" or "the" or "pseudonym" or "alias" or "née" or "nee" or "né" or "born" or "formerly") && !(words[before].Lower == "by" && !(before > 0 && words[before - 1].Verb is { } doing && RelationCues.DoneToBodies.Contains(doing)));
    }

    // "How to Shoot, which was co-directed with Chris Kay": whoever made it too.
    private bool IsMadeWith(NamedThing name)
    {
        var with = ListStart(name) - 1;
        return with > 0
            && (words[with].Lower == "with" || words[with].Is('/') && words[with - 1].Lower == "w" || words[with].Lower == "w/")
            && words[words[with].Is('/') ? with - 2 : with - 1] is var made
            && (made.Lower is "collaboration" || made.Verb is { } doing && RelationCues.Together.Contains(doing) && doing is not ("fight" or "work" or "play" or "serve" or "campaign" or "share" or "run" or "lead" or "join" or "start" or "open"));
    }

    // Whose name is the title of what was published, what a writer says of the subject, an entry of a bibliography, what stands in a list of bodies or before what it is of.
    private bool IsTitleOrSpeaker(NamedThing name)
    {
        // "published Charles Kay, 1819-1875", "adopted the name Mary Monk", "now John Kay Airport"
        if (name.Start > 0
            && (words[name.Start - 1].Verb is "publish" or "write" or "author" or "edit" or "produce" && !words[name.Start - 1].Has(WordTraits.Gerund) || words[name.Start - 1].Lower is "name" or "now" or "starring" or "aka" or "a.k.a." or "a.k.a" or "renamed"))
            return true;
        // "changed his name from Nathan White to Neil West", "his original name was Ned Shaw"
        if (words.FindIndex(static word => word.Lower is "name" or "names") is > 0 and var called
            && called < name.Start
            && name.Start - called < 8
            && (words.FindIndex(0, called, static word => word.Verb is "change" or "adopt" or "take" or "use") >= 0 || words[called - 1].Lower is "original" or "birth" or "real" or "given")
            && ClauseOf(name.Start) is { Owner.IsSubject: true } or null or { Form: VerbForm.Copula })
            return true;
        // "went by the names Ned Green and Max Kay", "under her maiden name (Ann Ray)"
        var lead = ListStart(name) - 1;
        lead -= lead > 0 && words[lead].IsOpening ? 1 : 0;
        if (lead >= 0 && words[lead].Lower is "name" or "names" or "pseudonym" or "pseudonyms" or "alias" or "aliases")
            return true;
        if (BodyNouns.IsWork(words[name.End - 1].Lower) || words[name.Start].Lower is "queen" or "lady" or "king" && name.Text.Contains(" of ", StringComparison.Ordinal))
            return true;
        if (IsDepicted(name))
            return true;
        if (words[name.End - 1].Lower is "contest" or "pageant" or "gardens" or "garden" or "park" or "plaza" or "apartments" or "building" or "bridge" or "cemetery" or "airport" or "stadium" && !Forenames.Have(words[name.Start].Text))
            return true;
        // "Her characters include Danny Kay"
        if (words.FindLastIndex(name.Start, name.Start + 1, static word => word.Lower is "characters" or "personas" or "personae" or "alter") >= 0)
            return true;
        // "the Lewis Kay mathematical manuscripts"
        if (Next(name.End) is { IsMark: false, IsCapital: false, Traits: WordTraits.None, Verb: null, Number: < 0 } noun
            && !name.IsPossessive
            && !RelationCues.IsRole(noun.Lower)
            && name.Start > 0
            && !words[name.Start - 1].IsMark
            && !noun.Lower.EndsWith("ly", StringComparison.Ordinal))
            return true;
        // "Green, Stephen G. The Soldier": a line without a verb.
        if (verbs.Count == 0 && !IsColleagueBehind(name.End) && name.Depth == 0)
            return true;
        // "Ned Green called her one of"
        if (verbs.Exists(verb => verb.Owner.Name == name.Text && verb.Verb is "call" or "write" or "describe" or "note" or "say" or "praise" or "recall" or "comment" or "remark")
            && words.Exists(static word => word.IsMark && word.Text[0] is '"' or '“' or '«'))
            return true;
        return name.Depth == 0 && IsAmongVenues(name);
    }

    // "portraits of General Kay, Ned Green", "in the role of Danny Kay", "the creation of her persona Flawless Kay"
    private bool IsDepicted(NamedThing name)
    {
        var listed = ListStart(name) - 1;
        return listed > 0
            && words[listed].Lower == "of"
            && words[listed - 1].Lower is "portraits" or "portrait" or "busts" or "bust" or "statue" or "statues" or "images" or "photographs" or "caricatures" or "likeness" or "biographies" or "biography" or "role" or "roles" or "part" or "character"
            || listed >= 0 && words[listed].Lower is "persona" or "character" or "heroine" or "hero" or "ego";
    }

    // "performed at the Kitchen, Franklin Furnace, and the Mudd Club": a list of bodies names no person.
    private bool IsAmongVenues(NamedThing name)
    {
        var (left, right) = (name, name);
        var isListed = words[name.Start - 1 < 0 ? 0 : name.Start - 1].Lower is "and" or "the";
        for (var next = names.Find(other => other.Start > right.End && IsBetweenListed(right.End, other.Start)); next is not null; next = names.Find(other => other.Start > right.End && IsBetweenListed(right.End, other.Start)))
        {
            if (next.Kind == NameKind.Organisation && next.Depth == name.Depth)
                return true;
            right = next;
            isListed = true;
        }

        for (var before = names.FindLast(other => other.End < left.Start && IsBetweenListed(other.End, left.Start)); isListed && before is not null; before = names.FindLast(other => other.End < left.Start && IsBetweenListed(other.End, left.Start)))
        {
            if (before.Kind == NameKind.Organisation && before.Depth == name.Depth)
                return true;
            left = before;
        }

        return false;
    }

    private bool IsBetweenListed(int start, int end)
    {
        for (var at = start; at < end; at++)
        {
            if (!words[at].Is(',') && words[at].Lower is not ("and" or "the"))
                return false;
        }

        return end > start && words[start].Is(',');
    }

    // "Clients were Rockwell Kent, Paul Robeson, and Alger Hiss": who stands in a list of people is one.
    private bool IsListedWithPerson(NamedThing name) =>
        name is { Kind: NameKind.Person, IsSubject: false } && name.End - name.Start is 2 or 3 && names.Exists(other => LooksLikePerson(other) && (other.Start > name.Start ? IsListMark(name.End, other.Start) : IsListMark(other.End, name.Start)));

    private bool IsListMark(int start, int end)
    {
        for (var at = start; at < end; at++)
        {
            if (!words[at].Is(',') && words[at].Lower is not "and")
                return false;
        }

        return end > start && end - start < 3;
    }

    // "served in the German army": an army that only its country names.
    private void FindArmies()
    {
        foreach (var land in names)
        {
            if (land is not { Kind: not NameKind.Person, IsSubject: false }
                || Next(land.End) is not { IsCapital: false } force
                || !RelationCues.IsArmy(force.Lower)
                || Next(land.End + 1) is { Lower: "base" or "camp" or "hospital" or "officer" or "officers" })
                continue;
            if (ClauseOf(land.Start) is { Owner.IsSubject: true, Verb: { } verb } clause && clause.Head < land.Start && RelationCues.Soldiering.Contains(verb) && !IsDenied(clause))
                relations.Add(new($"{land.Text} {force.Text}", LifeRelationType.MemberOf, number, false, "force:" + verb, 0.6), NameKind.Organisation);
        }
    }

    // "served in the army": one that nothing names.
    private void FindNamelessArmies()
    {
        for (var at = 2; at < words.Count; at++)
        {
            if (!words[at].IsCapital
                && (RelationCues.IsArmy(words[at].Lower) || words[at].Lower == "military")
                && words[at - 1].Lower == "the"
                && words[at - 2].Lower is "in" or "joined" or "entered" or "from" or "into" or "left"
                && (Next(at + 1) is null or { IsMark: true } || Next(at + 1)!.Has(WordTraits.Preposition | WordTraits.Conjunction))
                && Next(at + 1) is not { Lower: "of" }
                && ClauseOf(at) is { Owner.IsSubject: true, Verb: { } verb } clause
                && clause.Head < at
                && (RelationCues.Soldiering.Contains(verb) || verb is "enter" or "leave")
                && !IsDenied(clause))
                relations.Add(new(words[at].Text, LifeRelationType.MemberOf, number, false, "force:" + verb, 0.5), NameKind.Organisation);
        }
    }

    // "fought with the 5th Brigade", "was transferred to the 41st Regiment", "retired from the British Army": whose soldier one was.
    private void FindForces()
    {
        foreach (var force in names)
        {
            if (force is not { Kind: NameKind.Organisation, IsSubject: false, IsPossessive: false } || !RelationCues.IsForce(force.Text))
                continue;
            var link = force.Start - 1;
            while (link > 0 && words[link].Has(WordTraits.Determiner))
                link--;
            if (link < 1 || words[link].Lower is not ("with" or "in" or "to" or "into" or "from") || ClauseOf(force.Start) is not { Owner.IsSubject: true } clause || clause.Head >= link || IsDenied(clause))
                continue;
            // "travelled to Spain to fight with the Brigades": the nearest verb.
            if ((words[link - 1].Verb ?? clause.Verb) is { } verb && (RelationCues.Soldiering.Contains(verb) || clause.Verb is { } main && RelationCues.Soldiering.Contains(main)))
                Add(force, LifeRelationType.MemberOf, "force:" + verb, 0.6);
        }
    }
}
