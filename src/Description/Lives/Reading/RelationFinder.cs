using Fonds.Description.Lives.Reading.Words;

namespace Fonds.Description.Lives.Reading;

/// <summary>Finds what others are to the subject: kin, spouses, employers, what was joined and founded, teachers and colleagues.</summary>
internal sealed class RelationFinder(
    string sentence, List<Word> words, List<NamedThing> names, List<Predicate> verbs, NoteContext context, int number, List<LifeRelation> relations)
{
    public void Find()
    {
        if (!context.Subject.IsBody)
            FindKin();
        foreach (var verb in verbs)
        {
            if (verb.Owner.IsSubject)
                OfOwn(verb);
            else if (context.Subject.IsBody)
                OfOthers(verb);
        }
    }

    // "his brother, Raoul", "Serge's mother, Vera", "a daughter, Jeannine", "their son Vlady"
    private void FindKin()
    {
        for (var at = 0; at < words.Count; at++)
        {
            if (KinType(words[at].Lower) is not { } type || at == 0)
                continue;
            var before = words[at - 1];
            var owner = names.Find(name => name.End <= at && name.End >= at - 1 && name.IsPossessive);
            var mine = owner is { IsSubject: true } || before.Lower is "his" or "her" or "their" && OwnsPronoun(before.Lower) || at > 1 && words[at - 2].Lower is "his" or "her" or "their" && !before.IsMark
                || type == LifeRelationType.Child && before.Lower is "a" or "one" or "two" or "three" or "four" or "five" or "six" or "the" && owner is null;
            if (!mine)
                continue;
            if (type == LifeRelationType.Child && at + 1 < words.Count && words[at + 1].Lower == "of")
            {
                Parents(at + 2);
                continue;
            }

            var next = at + 1;
            while (next < words.Count && (words[next].IsMark && words[next].Text[0] is ',' or ':' || words[next].Lower is "named" or "called"))
                next++;
            var added = false;
            while (names.Find(name => name.Start == next) is { Kind: NameKind.Person or NameKind.Unknown, IsSubject: false, IsPossessive: false } name)
            {
                Add(name.Text, type, "kin:" + words[at].Lower, 0.9);
                added = true;
                next = name.End;
                var plural = words[at].Lower.EndsWith('s') || words[at].Lower is "children" or "parents";
                if (!plural)
                    break;
                while (next < words.Count && (words[next].Is(',') || words[next].Lower == "and"))
                    next++;
            }

            _ = added;
        }

        for (var at = 0; at + 1 < words.Count; at++)
        {
            if (words[at].Lower is "son" or "daughter" or "child" && words[at + 1].Lower == "of" && (at == 0 || words[at - 1].Lower is "the" or "a" or "only" or "eldest" or "youngest" or "oldest" or "second" or "first" or "," || words[at - 1].Lower == "third"))
                Parents(at + 2);
        }
    }

    private bool OwnsPronoun(string possessive) => context.Subject.Pronoun.Length == 0 || possessive == "their" || possessive == (context.Subject.Pronoun == "he" ? "his" : "her");

    private void Parents(int at)
    {
        for (var guard = 0; guard < 6 && at < words.Count; guard++)
        {
            if (names.Find(name => name.Start == at) is { } name)
            {
                if (name.Kind is NameKind.Person or NameKind.Unknown && !name.IsSubject)
                    Add(name.Text, LifeRelationType.Parent, "kin:son-of", 0.8);
                at = name.End;
            }
            else if (words[at].Has(WordTraits.Conjunction))
            {
                at++;
            }
            else if (words[at].IsOpening)
            {
                while (at < words.Count && !words[at].IsClosing)
                    at++;
                at++;
            }
            else
            {
                break;
            }
        }
    }

    private static LifeRelationType? KinType(string noun) => noun switch
    {
        "father" or "mother" or "parents" => LifeRelationType.Parent,
        "son" or "sons" or "daughter" or "daughters" or "child" or "children" => LifeRelationType.Child,
        "brother" or "brothers" or "sister" or "sisters" => LifeRelationType.Sibling,
        "wife" or "husband" => LifeRelationType.Spouse,
        "uncle" or "aunt" or "cousin" or "nephew" or "niece" or "grandfather" or "grandmother" or "brother-in-law" or "sister-in-law" or "son-in-law" or "father-in-law" or "grandson" or "granddaughter" or "stepfather" => LifeRelationType.Other,
        "friend" or "colleague" or "collaborator" => LifeRelationType.Colleague,
        _ => null,
    };

    private void OfOwn(Predicate verb)
    {
        var (start, end) = (verb.Head + 1, Math.Min(verb.RegionEnd, words.Count));
        switch (verb.Verb)
        {
            case "marry" or "wed" or "remarry":
                Nearest(start, end, LifeRelationType.Spouse, "marriage", NameKind.Person, NameKind.Unknown);
                break;
            case "divorce":
                Nearest(start, end, LifeRelationType.Spouse, "divorce", NameKind.Person, NameKind.Unknown);
                break;
            case "join" or "affiliate" or "belong":
                All(start, end, context.Subject.IsBody ? LifeRelationType.MemberOf : Says(start, end, "faculty", "staff") ? LifeRelationType.Employer : LifeRelationType.MemberOf, "member", NameKind.Organisation);
                break;
            case "work" or "teach" or "employ" or "hire" or "write":
                if (verb.Verb == "work" && After(start, end, "with") is > 0 and var with)
                    All(with, end, LifeRelationType.Colleague, "work-with", NameKind.Person);
                if (verb.Verb != "write" || Says(start, start + 1, "for", "for"))
                    All(start, end, LifeRelationType.Employer, "work", NameKind.Organisation);
                break;
            case "collaborate" or "co-write" or "cowrite" or "coauthor" or "co-author":
                All(start, end, LifeRelationType.Colleague, "collaborate", NameKind.Person);
                break;
            case "study" or "train" or "apprentice" or "tutor":
                if (After(start, end, "under", "with", "to") is > 0 and var under)
                    All(under, end, LifeRelationType.Teacher, "study-under", NameKind.Person);
                break;
            case "found" or "cofound" or "co-found" or "establish" or "organize" or "form" or "create" or "launch" or "start":
                if (context.Subject.IsBody)
                    OfFounders(start, end);
                else
                    Nearest(start, end, LifeRelationType.FounderOf, "found", NameKind.Organisation);
                break;
            case "serve" or "be" or "become" or "appoint" or "name" or "elect" or "act" or "hold":
                OfOffice(start, end);
                break;
        }
    }

    private void OfOffice(int start, int end)
    {
        for (var at = start; at < end && at < start + 12; at++)
        {
            var word = words[at].Lower;
            var isMember = word is "member" or "members" or "fellow" or "membership";
            if (!isMember && !NounCues.Roles.Contains(word) && word is not ("founder" or "co-founder"))
                continue;
            var type = isMember ? LifeRelationType.MemberOf : word is "founder" or "co-founder" ? LifeRelationType.FounderOf : LifeRelationType.Employer;
            if (!context.Subject.IsBody)
                Nearest(at + 1, end, type, isMember ? "member" : "office", NameKind.Organisation);
            return;
        }
    }

    // In the history of a body: who founded it, who worked for it.
    private void OfOthers(Predicate verb)
    {
        var person = names.Find(name => name.Kind == NameKind.Person && name.Text == verb.Owner.Name);
        if (person is null)
            return;
        if (verb.Verb is "found" or "establish" or "cofound" or "co-found" or "organize" or "form" or "start" && verb.Form == VerbForm.Active)
            Add(person.Text, LifeRelationType.FounderOf, "founder", 0.7, true);
        else if (typingOffice(verb))
            Add(person.Text, LifeRelationType.Employer, "officer", 0.7, true);
    }

    private bool typingOffice(Predicate verb)
    {
        for (var at = verb.Head; at < verb.RegionEnd && at < verb.Head + 7 && at < words.Count; at++)
        {
            if (NounCues.Roles.Contains(words[at].Lower))
                return true;
        }

        return verb.Verb is "succeed" or "head" or "direct" or "lead" or "manage" or "join";
    }

    private void OfFounders(int start, int end)
    {
        if (After(start, end, "by") is not (> 0 and var by))
            return;
        foreach (var name in names)
        {
            if (name.Start >= by && name.Start < end && name is { Kind: NameKind.Person or NameKind.Organisation, IsSubject: false })
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

    private bool Says(int start, int end, string first, string second) => After(start, end, first, second) > 0;

    private void Nearest(int start, int end, LifeRelationType type, string rule, params ReadOnlySpan<NameKind> kinds)
    {
        foreach (var name in names)
        {
            if (name.Start >= start && name.Start < end && !name.IsSubject && kinds.Contains(name.Kind))
            {
                Add(name.Text, type, rule, 0.8);
                return;
            }
        }
    }

    private void All(int start, int end, LifeRelationType type, string rule, NameKind kind)
    {
        foreach (var name in names)
        {
            if (name.Start >= start && name.Start < end && !name.IsSubject && name.Kind == kind && name.Depth == 0)
                Add(name.Text, type, rule, 0.7);
        }
    }

    private void Add(string to, LifeRelationType type, string rule, double certainty, bool inverse = false)
    {
        if (relations.Exists(known => known.To == to && known.Type == type))
            return;
        relations.Add(new(to, type, number, inverse, rule, certainty));
        _ = sentence;
    }
}
