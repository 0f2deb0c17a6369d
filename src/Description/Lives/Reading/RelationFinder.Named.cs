using Fonds.Description.Lives.Reading.Words;

namespace Fonds.Description.Lives.Reading;

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
            if (name is not { Kind: NameKind.Person, IsSubject: false } || !name.Text.Contains(' ', StringComparison.Ordinal) || relations.Knows(name.Text, name.Kind))
                continue;
            if (verbs.Exists(verb => verb.Owner.Name == name.Text || verb.IsDoneToSubject && name.Start >= verb.SubjectStart && name.End <= verb.Chain) || IsInCompany(name))
                Add(name, LifeRelationType.Other, RelationsOfNote.NamedOnly, 0.3);
        }
    }

    // Not whom a work is by or about, whom something is named after, or under whom a country was.
    private bool IsInCompany(NamedThing name) =>
        name is { IsPossessive: false, Depth: 0 } && !IsTitle(name) && IsInOwnClause(name.Start) && (LooksLikePerson(name) || IsListedWithPerson(name)) && !(name.Start > 0 && words[name.Start - 1].Lower is "by" or "on" or "about" or "after" or "under" or "in" or "as" or "the") && !(words[name.Start].Lower is "president" or "king" or "queen" or "emperor" or "pope" or "saint" or "villa") && !NameCues.IsThingWord(words[name.End - 1].Lower) && words[name.End - 1].Lower is not "class";

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
            if (link > 0 && words[link].Lower is "with" or "in" or "to" or "into" or "from" && ClauseOf(force.Start) is { Owner.IsSubject: true, Verb: { } verb } clause && clause.Head < link && RelationCues.Soldiering.Contains(verb) && !IsDenied(clause))
                Add(force, LifeRelationType.MemberOf, "force:" + verb, 0.6);
        }
    }
}
