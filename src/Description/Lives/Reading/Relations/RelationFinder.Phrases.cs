using Fonds.Description.Lives.Reading.Naming;
using Fonds.Description.Lives.Reading.Words;
using Fonds.Description.Names;

namespace Fonds.Description.Lives.Reading.Relations;

/// <content>Plain phrases that tell what a person belonged to, worked for or with whom he made something: "was part of the Guild", "(member of the Guild)", "his memberships included", "for the city of New York", "in films by Ned Green".</content>
internal sealed partial class RelationFinder
{
    private void FindPhrases()
    {
        for (var at = 0; at + 1 < words.Count; at++)
        {
            if (NameAt(at) is not null || words[at].IsInWork)
                continue;
            var word = words[at];
            if (word.Lower == "part" && words[at + 1].Lower == "of" && IsBeingPart(at))
                Belong(at + 2, "part", true);
            // "(member IATSE Local 600)", "(member of the Guild)"
            else if (word.Lower is "member" && at > 0 && words[at - 1].IsOpening && IsInOwnClause(at))
                Belong(words[at + 1].Lower == "of" ? at + 2 : at + 1, "member");
            else if (word.Lower is "memberships" or "membership" or "affiliations" or "societies" or "clubs" or "organizations" or "organisations" or "associations" && IsOfOwnList(at) is > 0 and var list)
                Belong(list, "memberships");
            else if (word.Lower is "council" or "council's" && words[at + 1].Lower == "of" && IsOwnBoard(at))
                Belong(at + 2, "board");
            else if (word.Lower is "city" or "state" or "county" or "borough" or "town" or "government" or "province" or "commonwealth"
                && words[at + 1].Lower == "of"
                && NameAt(at + 2) is { Kind: NameKind.Place, IsSubject: false, IsPossessive: false } land
                && IsServed(at))
                relations.Add(new($"{word.Text} of {land.Text}", LifeRelationType.Employer, number, false, "phrase:" + word.Lower, 0.6), NameKind.Organisation);
            else if (word.Has(WordTraits.Gerund)
                && Lexicon.TypeOf(word.Verb) == LifeEventType.Founding
                && at > 0
                && words[at - 1].Lower is "him" or "her"
                && OwnsPronoun(words[at - 1].Lower is "him" ? "his" : "her")
                && Listed(BehindPhrase(at + 1), words.Count, static name => name.IsOtherBody) is [var founded, ..])
                Add(founded, LifeRelationType.FounderOf, "aside:found", 0.6);
            // "a law partner of Ned Shaw", "her business partners were"
            else if (word.Lower is "partner" or "partners"
                && at > 0
                && words[at - 1].Lower is "law" or "business" or "writing" or "songwriting" or "dance" or "dancing" or "creative" or "artistic" or "research" or "performing" or "stage"
                && IsInOwnClauseOrSubject(at))
                PartnersBehind(at + 1);
            // "recorded for the labels Acme and Soul Note"
            else if (word.Lower is "label" or "labels" && ClauseOf(at) is { Owner.IsSubject: true, Verb: "record" or "release" or "issue" })
                Listed(at + 1, words.Count, static name => name.IsOtherBody).ForEach(label => Add(label, LifeRelationType.Other, "phrase:label", 0.5));
            else if (RelationCues.IsShared(word.Lower) && (words[at + 1].Lower is "by" or "with" || words[at + 1].Lower is "of" && word.Lower is "production" or "productions" or "films") && IsPerforming(at))
                Listed(at + 2, words.Count, static name => name.IsOtherPerson).FindAll(maker => LooksLikePerson(maker) || IsListedWithPerson(maker)).ForEach(maker => Add(maker, LifeRelationType.Colleague, "phrase:made", 0.5));
            else if (RelationCues.IsShared(word.Lower) && OwnerOfWork(at) is { } director && IsPerforming(at))
                Add(director, LifeRelationType.Colleague, "phrase:made", 0.5);
        }

        // "Among these were the Grolier Club and the Century Association": the memberships of the sentence before.
        if (words.Count > 4
            && (words[0].Lower == "among" && words[1].Lower is "these" or "them" or "those" && words[2].Has(WordTraits.Be) || words[0].Lower is "these" or "they" && words[1].Verb is "include")
            && names.FindAll(static name => name is { Kind: NameKind.Organisation, Depth: 0 }) is { Count: > 1 } bodies
            && bodies.Count(static body => RelationCues.IsSociety(body.Text)) * 2 > bodies.Count)
            Belong(words[0].Lower == "among" ? 3 : 2, "memberships");
    }

    private bool IsInOwnClauseOrSubject(int at) => IsInOwnClause(at) || words.FindLastIndex(at, Math.Min(4, at + 1), word => word.Lower is "his" or "her" && OwnsPronoun(word.Lower)) >= 0 || NameAt(at - 2) is { IsSubject: true, IsPossessive: true };

    private void PartnersBehind(int start)
    {
        while (start < words.Count && (words[start].Lower is "of" or "with" or "was" or "were" or "included" or "include" || words[start].Is(',') || words[start].Is(':')))
            start++;
        foreach (var partner in Listed(start, words.Count, static name => name.IsOtherPerson))
            Add(partner, LifeRelationType.Other, "phrase:partner", 0.6);
    }

    // "was part of", "became an active part of"
    private bool IsBeingPart(int at)
    {
        var before = at - 1;
        while (before > 0 && (words[before].Has(WordTraits.Determiner | WordTraits.Adverb) || words[before].Lower is "integral" or "active" or "important" or "vital" or "key" or "crucial"))
            before--;
        // "Her work is part of the permanent collection of"
        if (words.FindIndex(at, Math.Min(7, words.Count - at), static word => word.Lower is "collection" or "collections" or "exhibition" or "series" or "holdings") > 0)
            return false;
        return before > 0 && verbs.Exists(verb => verb.Owner.IsSubject && verb.HasOwnSubject && verb.Form == VerbForm.Copula && verb.Verb is "be" or "become" or "remain" && verb.Head == before);
    }

    // "His memberships included", "His many affiliations were": where the list begins; 0 where there is none.
    private int IsOfOwnList(int at)
    {
        var mine = words.FindLastIndex(at, Math.Min(5, at + 1), static word => word.Lower is "his" or "her");
        if (mine < 0 || !OwnsPronoun(words[mine].Lower))
            return 0;
        return After(at + 1, Math.Min(words.Count, at + 4), "included", "include", "including", "were", ":");
    }

    // "worked for the city of", "an engineer with the government of"
    private bool IsServed(int at)
    {
        var link = words[at - 1 < 0 ? 0 : at - 1].Has(WordTraits.Determiner) ? at - 2 : at - 1;
        if (link < 1 || words[link].Lower is not ("for" or "by" or "with"))
            return false;
        return ClauseOf(at) is { Owner.IsSubject: true } verb && verb.Head < link && (verb.Verb is "work" && words[link].Lower is "for" || verb is { Verb: "employ" or "hire", Form: VerbForm.Passive });
    }

    // "appeared as an actor in productions by": whose work one has a part in.
    private bool IsPerforming(int at) =>
        ClauseOf(at) is { Owner.IsSubject: true } verb
        && verb.Head < at
        && (verb.Verb is "appear" or "act" or "perform" or "dance" or "star" or "play" or "sing" or "costar" or "co-star" || verb is { Verb: "feature" or "cast", Form: VerbForm.Passive })
        && words.FindIndex(verb.Head, at - verb.Head, static word => word.Lower == "in") > 0;

    // "in Ned Green's 1988 film"
    private NamedThing? OwnerOfWork(int at)
    {
        for (var before = at - 1; before > 0 && at - before < 5; before--)
        {
            if (NameAt(before) is { } owner)
                return owner is { Kind: NameKind.Person, IsPossessive: true, IsSubject: false } && Forenames.Have(words[owner.Start].Text) ? owner : null;
            if (words[before].Has(WordTraits.Preposition) || words[before].IsMark)
                return null;
        }

        return null;
    }
}
