using Fonds.Description.Lives.Reading.Naming;
using Fonds.Description.Lives.Reading.Words;

namespace Fonds.Description.Lives.Reading;

/// <summary>Works out whose event each clause tells: the subject's own, somebody else's, or that of a thing.</summary>
internal sealed partial class Owners(string sentence, List<Word> words, List<NamedThing> names, NoteContext context)
{
    public void Settle(List<Predicate> predicates)
    {
        context.KinPronoun = "";
        foreach (var verb in predicates)
            verb.Owner = Of(verb, predicates);

        // "His father was a merchant. He died": the next "he" is the father, when the sentence was about him alone.
        var continues = context.OtherPronoun.Length > 0 && predicates.Count > 0 && predicates.TrueForAll(static verb => !verb.Owner.IsSubject);
        // "Her father was a weaver and her mother kept the house. She": of two, neither.
        var others = predicates.Where(verb => verb.Owner is { IsSubject: false, Name: ['h' or 'H', ..] } && verb.Link == ClauseLink.Main && verb.HasOwnSubject && words[verb.SubjectStart].Lower is "his" or "her").Select(static verb => verb.Owner.Name).Distinct(StringComparer.Ordinal).Count();
        context.OtherPronoun = predicates.Exists(static verb => verb.Owner.IsSubject) || others > 1 ? "" : context.KinPronoun.Length > 0 ? context.KinPronoun : continues ? context.OtherPronoun : "";
    }

    private Owner Of(Predicate verb, List<Predicate> all)
    {
        // "His wife gave birth to a son": his child too.
        if (verb.Verb == "give" && context.Subject.IsPerson && verb.Head + 1 < words.Count && words[verb.Head + 1].Lower == "birth")
            return new(true, "");
        // "In 1947 they were joined by Ann Smith": it is she who joined.
        if (context.Subject.IsBody
            && verb is { Form: VerbForm.Passive, Verb: "join" }
            && verb.Head + 2 < words.Count
            && words[verb.Head + 1].Lower == "by"
            && NameAt(verb.Head + 2) is { Kind: NameKind.Person or NameKind.Unknown, IsSubject: false } joined)
            return new(false, joined.Text);
        // "is a society of Ruritanian descent based in Leeds"
        if (verb is { Form: VerbForm.Reduced, Verb: "base" or "headquarter" or "locate" or "situate" }
            && all.FindLast(before => before.Head < verb.Head && before.Depth == verb.Depth) is { Form: VerbForm.Copula, Verb: "be", Owner.IsSubject: true })
            return new(true, "");
        // "is a composer and educator based in Portland"
        if (verb.Form == VerbForm.Reduced
            && verb.About >= 0
            && context.Subject.IsPerson
            && (NameAt(verb.About) is null || words[verb.About].Lower is "american" or "americans")
            && all.FindLast(before => before.Head < verb.About && before.Depth == verb.Depth) is { Form: VerbForm.Copula, Verb: "be" or "become", Owner.IsSubject: true } described
            && (NounCues.Roles.Contains(words[verb.About].Lower) || words[verb.About].Lower.EndsWith("ist", StringComparison.Ordinal) || !HasNoun(described.Head + 1, verb.About)))
            return new(true, "");
        // "The Guild is a training school founded in 1936 by Ned Smith"
        if (verb.Form == VerbForm.Reduced
            && verb.About >= 0
            && context.Subject.IsBody
            && NameAt(verb.About) is null
            && all.FindLast(before => before.Head < verb.About && before.Depth == verb.Depth) is { Form: VerbForm.Copula, Verb: "be", Owner.IsSubject: true } defined
            && !HasNoun(defined.Head + 1, verb.About))
            return new(true, "");
        if (verb.Form == VerbForm.Reduced && verb.About >= 0)
            return OfAntecedent(verb.About, verb);
        if (verb.Form is VerbForm.Reduced or VerbForm.Gerund && verb.Depth > 0 && BeforeBracket(verb.Chain) is { } bracketed)
            return new(false, bracketed);
        if (verb.Form is VerbForm.Reduced or VerbForm.Gerund or VerbForm.Purpose)
            return verb.SharesWith is { } around ? around.Owner : NextOwner(verb, all);
        // "Jane Doe is a printer who was born in Leeds": who she is said to be is she.
        if (verb.Link == ClauseLink.Relative
            && verb.About >= 0
            && NameAt(verb.About) is null
            && all.FindLast(before => before.Head < verb.About && before.Depth == verb.Depth) is { Form: VerbForm.Copula, Verb: "be", Owner.IsSubject: true } said
            && !HasNoun(said.Head + 1, verb.About))
            return new(true, "");
        if (verb.Link == ClauseLink.Relative)
            return OfAntecedent(verb.About, verb);
        // "The Post, founded in 1880, hired him in 1930"
        if (!verb.HasOwnSubject && verb.SharesWith is { Owner.IsSubject: false } && HasSubjectAsObject(verb))
        {
            verb.IsDoneToSubject = true;
            return new(true, "");
        }

        if (!verb.HasOwnSubject)
            return verb.SharesWith is { } shared ? shared.Owner : OfNobody(verb);
        // "The slides were held by the school until they were given away": they.
        if (words[verb.SubjectStart].Lower is "it" or "they"
            && all.FindLast(before => before.Head < verb.Chain && before.HasOwnSubject) is { Owner.IsSubject: false } held
            && NounCues.Holdings.Contains(words[held.SubjectEnd - 1].Lower))
            return held.Owner;
        return OfSubject(verb);
    }

    // Whether a preposition leads to another noun between a verb and the noun it is about.
    private bool HasNoun(int start, int end)
    {
        for (var at = start; at < end; at++)
        {
            if (words[at].Has(WordTraits.Preposition))
                return true;
        }

        return false;
    }

    // "the Polytechnic Institute (later becoming the School of Engineering)": what the bracket tells is the body's.
    private string? BeforeBracket(int at)
    {
        while (at > 0 && !words[at].IsOpening)
            at--;
        return names.Find(name => name.End == at) is { Kind: NameKind.Organisation, IsSubject: false } body ? body.Text : null;
    }

    // "Born in Brussels, Serge moved": the subject comes with the next verb.
    private Owner NextOwner(Predicate verb, List<Predicate> all)
    {
        foreach (var next in all)
        {
            // "Sentenced in Paris; Ann Shaw is acquitted": what a semicolon parts is told for itself.
            if (next.Chain > verb.Head && next.Depth == verb.Depth && next.HasOwnSubject && next.Link != ClauseLink.Relative && words.FindIndex(verb.Head, next.Chain - verb.Head, static word => word.Is(';')) < 0)
                return OfSubject(next);
        }

        return new(true, "");
    }

    private static Owner OfNobody(Predicate verb) => new(verb.Depth == 0, "");

    private Owner OfSubject(Predicate verb)
    {
        var (start, end) = (verb.SubjectStart, verb.SubjectEnd);
        var word = words[start];
        if (verb.IsCaused)
            return new(true, "");
        if (IsDoneToSubject(verb, word))
        {
            verb.IsDoneToSubject = true;
            return new(true, "");
        }

        if (NameAt(start) is { } name && !name.Text.EndsWith("-based", StringComparison.Ordinal))
            return OfName(name, verb, end);
        if (word.Lower == "the" && NameAt(start + 1) is { } titled && !titled.Text.EndsWith("-based", StringComparison.Ordinal) && !(titled.End - titled.Start == 1 && !titled.IsPossessive && context.Subject.IsNoun(words[start + 1].Lower)))
            return OfName(titled, verb, end);
        // "Colin Smith, an architect based in Dubai, became"
        if (word.Lower is "a" or "an" or "the" && start > 1 && words[start - 1].Is(',') && NameAt(start - 2) is { Kind: NameKind.Person, IsPossessive: false } apposed)
            return OfName(apposed, verb, apposed.End);
        if (word.Has(WordTraits.Pronoun))
            return OfPronoun(word, verb);
        var joined = Joined(verb);
        if (joined)
            return new(true, "");
        return OfNoun(start, end, verb);
    }

    // "The Academy awarded him its medal", "the police arrested her": whoever did it, it happened to the subject.
    private bool IsDoneToSubject(Predicate verb, Word doer)
    {
        return !doer.Has(WordTraits.Pronoun) && NameAt(verb.SubjectStart) is not { IsSubject: true } && HasSubjectAsObject(verb);
    }

    private bool HasSubjectAsObject(Predicate verb)
    {
        if (!context.Subject.IsPerson || verb.Form != VerbForm.Active || verb.Head + 1 >= words.Count || !IsDoneToPersons(verb.Verb))
            return false;
        if (NameAt(verb.Head + 1) is { } name)
            return name is { IsSubject: true, IsPossessive: false };
        var whom = words[verb.Head + 1].Lower;
        return (whom == "him" || whom == "her" && !IsHers(verb.Head + 2)) && (context.Subject.Pronoun.Length == 0 || context.Subject.Pronoun == (whom == "him" ? "he" : "she"));
    }

    private static bool IsDoneToPersons(string? verb) =>
        verb is "award" or "grant" or "name" or "appoint" or "elect" or "hire" or "arrest" or "imprison" or "send" or "ordain" or "promote" or "honor" or "honour" or "invite" or "draft" or "deport" or "sentence" or "release" or "recruit" or "assign"
            or "nominate" or "expel" or "employ" or "commission" or "exile" or "convict" or "intern" or "knight" or "wound" or "kill" or "murder" or "execute" or "capture" or "take" or "bring" or "lead" or "persuade" or "encourage" or "reelect" or "select";

    // "arrested her brother", but "arrested her in Vienna", "named her director".
    private bool IsHers(int at) =>
        at < words.Count
        && words[at] is { IsMark: false, Number: < 0 } next
        && !next.Has(WordTraits.Preposition | WordTraits.Determiner | WordTraits.Conjunction | WordTraits.Adverb | WordTraits.Subordinator)
        && !NounCues.Roles.Contains(next.Lower);

    // Whether the subject of the history is one of several subjects: "Rirette and Serge", "his wife and he".
    private bool Joined(Predicate verb)
    {
        for (var at = verb.SubjectStart; at < verb.Chain; at++)
        {
            if (NameAt(at) is { IsSubject: true, IsPossessive: false } name && at > verb.SubjectStart && IsJoint(name.Start - 1))
                return true;
        }

        return false;
    }

    private bool IsJoint(int at) => at >= 0 && (words[at].Has(WordTraits.Conjunction) || words[at].Lower == "with");

    // "In 1960 the Reed Company bought the Guild": it happened to the body.
    private bool IsTakenOver(Predicate verb)
    {
        if (!context.Subject.IsBody || verb.Form != VerbForm.Active || verb.Verb is not ("buy" or "acquire" or "purchase" or "absorb" or "dissolve" or "disband" or "abolish" or "rename" or "close" or "expel"))
            return false;
        var at = verb.Head + 1;
        at += at < words.Count && words[at].Lower == "the" ? 1 : 0;
        return at < words.Count && (NameAt(at) is { IsSubject: true, IsPossessive: false } || at > verb.Head + 1 && context.Subject.IsNoun(words[at].Lower) && !words[at].IsPossessive);
    }

    private Owner OfName(NamedThing name, Predicate verb, int end)
    {
        if (!name.IsSubject && IsTakenOver(verb))
            return new(true, "");
        if (name.IsSubject)
        {
            // In the history of a family the surname alone is the member who was named last: "Menhat Helmy was born … Helmy studied".
            if (context.Subject.IsFamily && !name.IsPossessive && name.End - name.Start == 1 && name.Start == verb.SubjectStart && context.LastOther is { } member && member.EndsWith(' ' + name.Text, StringComparison.OrdinalIgnoreCase))
                return new(false, member);
            // "the two Doe brothers joined the firm"
            if (!name.IsPossessive && context.Subject.IsPerson && name.End < verb.Chain && words[name.End].Lower is "brothers" or "sisters" or "children" or "sons" or "daughters")
                return new(false, TextOf(name.Start, name.End + 1));
            if (!name.IsPossessive)
                return new(true, "");
            return OfPossessed(name.End, end, verb, TextOf(name.Start, Math.Max(end, name.End)));
        }

        if (Joined(verb) || SubjectFollows(name.End, verb.Chain))
            return new(true, "");
        if (name.IsPossessive && end > name.End)
            return NounIsKin(name.End, end) && Apposed(end, verb) is { } kin ? new(false, kin) : new(false, TextOf(name.Start, end));
        if (IsOfSubjectsWork(verb) || name.Kind == NameKind.Organisation && IsDoneForSubject(verb))
            return new(true, "");
        if (name.Kind == NameKind.Person)
            context.LastOther = name.Text;
        // "Ned Doe was a weaver. He": one of the subject's surname, or of a sentence that does not mention the subject, until the subject is named again.
        if (name.Kind == NameKind.Person
            && context.Subject.IsPerson
            && name.Start == 0
            && verb.Link == ClauseLink.Main
            && name.End - name.Start > 1
            && (context.Subject.Surname is { } surname && name.Text.EndsWith(' ' + surname, StringComparison.OrdinalIgnoreCase) || !MentionsAnywhere()))
            context.KinPronoun = context.Subject.Pronoun;
        if (name.Kind == NameKind.Work || IsPartOfSubject(name))
            return new(true, "");
        if (name.Kind is NameKind.Person or NameKind.Unknown || context.Subject.IsBody && name.Kind == NameKind.Organisation)
            return FoundsSubject(verb) ? new(true, "") : new(false, name.Text);
        // Every German noun has a capital: "die Akten", "eine Außenstelle" of an office are its own, and "der Leiter" is not.
        if (context.Glossary.HasCapitalNouns && context.Subject.IsBody && name.Kind == NameKind.Thing && !ArePeople(words[name.End - 1].Lower))
            return new(true, "");
        return MentionsSubject(verb) ? new(true, "") : new(false, name.Text);
    }

    private bool MentionsAnywhere() => names.Exists(static one => one.IsSubject) || words.Exists(static word => word.Lower is "he" or "she" or "his" or "her" or "him");

    private bool SubjectFollows(int start, int end)
    {
        for (var at = start; at < end; at++)
        {
            if (IsJoint(at) && at + 1 < end && (words[at + 1].Has(WordTraits.Pronoun) || NameAt(at + 1) is { IsSubject: true }))
                return true;
        }

        return false;
    }

    private string? OtherBefore(int at)
    {
        for (var index = names.Count - 1; index >= 0; index--)
        {
            if (names[index] is { Kind: NameKind.Person, IsSubject: false } name && name.Start < at)
                return name.Text;
        }

        return null;
    }

    // "A group of artists founded the Society": the history's own beginning.
    private bool FoundsSubject(Predicate verb)
    {
        if (!context.Subject.IsBody || Lexicon.TypeOf(verb.Verb) != LifeEventType.Founding || verb.Form != VerbForm.Active)
            return false;
        for (var at = verb.Head + 1; at < verb.RegionEnd && at < words.Count && at < verb.Head + 5; at++)
        {
            if (NameAt(at) is { IsSubject: true } || context.Subject.IsNoun(words[at].Lower) && words[at - 1].Lower == "the")
                return true;
        }

        return false;
    }

    private bool MentionsOther(Predicate verb) => words.Count > verb.Head + 1 && words[verb.Head + 1].Lower == "by" && NameAt(verb.Head + 2) is { IsSubject: false };

    private bool MentionsSubject(Predicate verb)
    {
        for (var at = verb.Region; at < verb.RegionEnd && at < words.Count; at++)
        {
            if (words[at].Lower is "his" or "her" or "their" && at + 1 < words.Count && NounCues.Kin.Contains(words[at + 1].Lower))
                continue;
            if (words[at].Lower is "him" or "his" or "her" or "them" or "their" or "himself" or "herself" && context.Subject.IsPerson
                || words[at].Lower is "their" or "them" && context.Subject.IsFamily
                || NameAt(at) is { IsSubject: true }
                || context.Subject.IsBody && words[at].Lower is "its")
                return true;
        }

        return false;
    }

    private NamedThing? NameWithin(int start, int end)
    {
        for (var at = start; at < end; at++)
        {
            if (NameAt(at) is { } name)
                return name;
        }

        return null;
    }

    private NamedThing? NameAt(int at)
    {
        foreach (var name in names)
        {
            if (at >= name.Start && at < name.End)
                return name;
        }

        return null;
    }

    private string TextOf(int start, int end)
    {
        end = Math.Clamp(end, start + 1, words.Count);
        return sentence[words[start].Start..words[end - 1].End];
    }
}
