using Fonds.Description.Lives.Reading.Words;

namespace Fonds.Description.Lives.Reading;

/// <summary>
/// Finds what others are to the subject: kin and spouses by the nouns that say so; employers, what was joined and founded by the events of the
/// sentence; teachers and colleagues by "under" and "with".
/// </summary>
internal sealed partial class RelationFinder(List<Word> words, List<NamedThing> names, List<Predicate> verbs, NoteContext context, int number, List<LifeRelation> relations)
{
    public void Find(List<LifeEvent> events, int firstEvent)
    {
        if (context.Subject.IsPerson)
            FindKin();
        if (context.Subject.IsFamily)
            FindMembers();
        foreach (var verb in verbs)
        {
            if (verb.Owner.IsSubject)
                OfOwn(verb);
            else if (context.Subject.IsBody)
                OfOthers(verb);
        }

        for (var at = firstEvent; at < events.Count; at++)
        {
            if (events[at].Of is null)
                OfEvent(events[at]);
        }

        FindPredecessors();
        if (context.Subject.IsBody)
            FindOfficers();
        FindNamed();
    }

    private void OfEvent(LifeEvent one)
    {
        if (context.Subject.IsBody)
            return;
        LifeRelationType? type = one.Type switch
        {
            LifeEventType.Employment or LifeEventType.Appointment or LifeEventType.Retirement => LifeRelationType.Employer,
            LifeEventType.Membership or LifeEventType.Military => LifeRelationType.MemberOf,
            LifeEventType.Founding => LifeRelationType.FounderOf,
            _ => null,
        };
        if (type is not { } known)
            return;
        var most = known == LifeRelationType.FounderOf ? 1 : 6;
        foreach (var body in one.Organisations.Take(most))
        {
            // What stands in brackets behind a name is the same by another.
            if (names.Find(name => name.Text == body) is { Depth: > 0 })
                continue;
            if (one.Organisations.Length > 1 && (body.EndsWith("Department", StringComparison.Ordinal) || body.EndsWith("Division", StringComparison.Ordinal)))
                continue;
            if (known == LifeRelationType.Employer && one.Rule.StartsWith("gerund", StringComparison.Ordinal))
                continue;
            Add(body, known, "event:" + LifeNames.Of(one.Type), 0.7);
        }
    }

    // Whoever is named in the history of a body, or does something in that of a person, has to do with its subject, though no rule says what.
    private void FindNamed()
    {
        foreach (var name in names)
        {
            if (name.IsSubject || !name.Text.Contains(' ', StringComparison.Ordinal) || !(name.Kind == NameKind.Person || name.Kind == NameKind.Organisation && context.Subject.IsBody))
                continue;
            if (context.Subject.IsPerson && !verbs.Exists(verb => verb.Owner.Name == name.Text))
                continue;
            if (!relations.Exists(known => known.To.Contains(name.Text, StringComparison.OrdinalIgnoreCase) || name.Text.Contains(known.To, StringComparison.OrdinalIgnoreCase)))
                Add(name.Text, LifeRelationType.Other, NamedOnly, 0.3);
        }
    }

    // "its director, John Smith", "executive secretary Harry Laidler", "John Smith, president of the Society"
    private void FindOfficers()
    {
        foreach (var name in names)
        {
            if (name is not { Kind: NameKind.Person, IsSubject: false } || !name.Text.Contains(' ', StringComparison.Ordinal))
                continue;
            var before = name.Start - 1;
            if (before > 0 && words[before].Is(','))
                before--;
            var behind = name.End;
            if (behind < words.Count && words[behind].Is(','))
                behind++;
            while (behind > name.End && behind < words.Count && words[behind].Lower is "the" or "a" or "an" or "its" or "first" or "then" or "executive" or "former")
                behind++;
            if (before >= 0 && NounCues.Roles.Contains(words[before].Lower) || behind > name.End && behind < words.Count && NounCues.Roles.Contains(words[behind].Lower))
                Add(name.Text, LifeRelationType.Employer, "officer", 0.6, true);
        }
    }

    // "He succeeded Smith", "succeeding Julia Childs"
    private void FindPredecessors()
    {
        foreach (var verb in verbs)
        {
            if (verb.Verb is not ("succeed" or "replace") || !verb.Owner.IsSubject)
                continue;
            foreach (var name in names)
            {
                if (name.Start >= verb.Head + 1 && name.Start <= verb.Head + 5 && name is { Kind: NameKind.Person, IsSubject: false })
                    Add(name.Text, LifeRelationType.Other, "succession", 0.7);
            }
        }
    }

    private void OfOwn(Predicate verb)
    {
        var (start, end) = (verb.Head + 1, Math.Min(verb.RegionEnd, words.Count));
        switch (verb.Verb)
        {
            case "marry" or "wed" or "remarry" or "divorce":
                Spouse(verb, start, end);
                break;
            case "study" or "train" or "apprentice" or "tutor" when verb.Form is not VerbForm.Passive || After(start, end, "by") == 0:
                if (After(start, end, "under", "with", "to") is > 0 and var under)
                    People(under, end, LifeRelationType.Teacher, "teacher");
                break;
            case "teach" or "mentor" or "coach" or "instruct" or "tutor" or "train" when verb.Form is VerbForm.Passive:
                if (After(start, end, "by") is > 0 and var by)
                    People(by, end, LifeRelationType.Teacher, "teacher");
                break;
            default:
                if (Lexicon.TypeOf(verb.Verb) is not LifeEventType.Marriage && After(start, end, "with", "under") is > 0 and var with)
                    People(with, Math.Min(end, with + 12), IsWork(verb) ? LifeRelationType.Colleague : LifeRelationType.Other, "with");
                break;
        }

        if (context.Subject.IsBody && Lexicon.TypeOf(verb.Verb) == LifeEventType.Founding)
            Founders(verb, start, end);
    }

    private static bool IsWork(Predicate verb) =>
        Lexicon.TypeOf(verb.Verb) is LifeEventType.Employment or LifeEventType.Publication or LifeEventType.Performance or LifeEventType.Membership or LifeEventType.Founding or LifeEventType.Creation
        || verb.Verb is "collaborate" or "cooperate" or "take" or "serve" or "campaign" or "share" or "fight" or "open";

    private void Spouse(Predicate verb, int start, int end)
    {
        foreach (var name in names)
        {
            if (name.Start < start || name.Start >= end || name.IsSubject || name.Kind is not (NameKind.Person or NameKind.Unknown))
                continue;
            if (name.IsPossessive)
            {
                // "one of Roussakov's daughters, Liouba"
                Add(name.Text, LifeRelationType.Other, "marriage", 0.6);
                continue;
            }

            Add(name.Text, LifeRelationType.Spouse, "marriage", 0.9);
            return;
        }

        if (verb.Form == VerbForm.Passive || !verb.HasOwnSubject)
            return;
        foreach (var name in names)
        {
            if (name.Start >= verb.SubjectStart && name.Start < verb.Chain && name is { Kind: NameKind.Person, IsSubject: false, IsPossessive: false })
            {
                Add(name.Text, LifeRelationType.Spouse, "marriage", 0.7);
                return;
            }
        }
    }

    // In the history of a body: who founded it, who worked for it.
    private void OfOthers(Predicate verb)
    {
        var other = names.Find(name => name.Kind is NameKind.Person && name.Text == verb.Owner.Name);
        if (other is null)
            return;
        if (Lexicon.TypeOf(verb.Verb) == LifeEventType.Founding && verb.Form == VerbForm.Active)
            Add(other.Text, LifeRelationType.FounderOf, "founder", 0.7, true);
        else if (IsOffice(verb))
            Add(other.Text, LifeRelationType.Employer, "officer", 0.7, true);
    }

    private bool IsOffice(Predicate verb)
    {
        for (var at = verb.Head; at < verb.RegionEnd && at < verb.Head + 8 && at < words.Count; at++)
        {
            if (NounCues.Roles.Contains(words[at].Lower))
                return true;
        }

        return Lexicon.TypeOf(verb.Verb) is LifeEventType.Employment or LifeEventType.Appointment || verb.Verb is "lead" or "join";
    }

    // "was founded by A and B"; "a group of artists led by A founded the Society"
    private void Founders(Predicate verb, int start, int end)
    {
        var by = After(start, end, "by");
        foreach (var name in names)
        {
            if (name is not { Kind: NameKind.Person or NameKind.Organisation, IsSubject: false })
                continue;
            if (by > 0 && name.Start >= by && name.Start < end || verb.Form == VerbForm.Active && verb.HasOwnSubject && name.Start >= verb.SubjectStart && name.Start < verb.Chain && name.Kind == NameKind.Person)
                Add(name.Text, LifeRelationType.FounderOf, "founder", 0.8, true);
        }
    }

    private int After(int start, int end, params ReadOnlySpan<string> any)
    {
        for (var at = start; at < end && at < words.Count; at++)
        {
            foreach (var word in any)
            {
                if (words[at].Lower == word)
                    return at + 1;
            }
        }

        return 0;
    }

    // The persons of a list that begins near a place.
    private void People(int start, int end, LifeRelationType type, string rule)
    {
        var next = start;
        foreach (var name in names)
        {
            if (name.Start < start || name.Start >= end || name.Kind != NameKind.Person || name.IsSubject || name.IsPossessive)
                continue;
            if (name.Start > next + 6)
                return;
            Add(name.Text, type, rule, 0.7);
            next = name.End;
        }
    }

    private const string NamedOnly = "named";

    private void Add(string to, LifeRelationType type, string rule, double certainty, bool inverse = false)
    {
        if (type != LifeRelationType.Other)
            relations.RemoveAll(known => known.Rule == NamedOnly && known.To == to);
        if (to.Length > 0 && !relations.Exists(known => known.To == to && (known.Type == type || type == LifeRelationType.Other)))
            relations.Add(new(to, type, number, inverse, rule, certainty));
    }
}
