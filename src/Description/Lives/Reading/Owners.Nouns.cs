using Fonds.Description.Lives.Reading.Naming;
using Fonds.Description.Lives.Reading.Words;

namespace Fonds.Description.Lives.Reading;

/// <content>Whose event it is where a noun acts and no name: "his brother", "the president", "the building", and the noun that a relative clause is about.</content>
internal sealed partial class Owners
{
    private Owner OfNoun(int start, int end, Predicate verb)
    {
        var first = words[start];
        // "the other Doe sisters"
        if (context.Subject.IsPerson && end < verb.Chain && words[end].Lower is "brothers" or "sisters" or "children" or "sons" or "daughters")
            return new(false, TextOf(start, end + 1));
        if (first.Lower is "his" or "her" && !context.Subject.IsPerson)
            return new(false, TextOf(start, end));
        if (first.Lower is "his" or "her" or "their" or "its")
            return OfPossessed(start + 1, end, verb, TextOf(start, end));

        if (context.Subject.IsBody && !context.Glossary.IsEnglish && FrenchBody(start, verb.Chain) is { } body)
            return context.Subject.IsAbout(body) ? new(true, "") : new(false, body);
        var head = words[Math.Max(end - 1, start)];
        // "The slides were held by the school until they were given to the archives": the slides.
        if (NounCues.Holdings.Contains(head.Lower) && first.Lower is "the" or "this" or "these" && !names.Exists(name => name is { IsSubject: true, IsPossessive: true } && name.Start >= start && name.Start < end))
            return new(false, TextOf(start, end));
        if (end - start > 1 && words[end - 2].Lower == "parent")
            return new(false, TextOf(start, end));
        if (context.Subject.IsNoun(head.Lower) || head.Lower is "couple" or "family" && context.Subject.IsPerson)
            return new(true, "");
        if (head.Lower is "two" or "both" or "pair" or "family" or "men" or "women" && first.Lower is "the" or "both" && context.Subject.IsPerson)
            return new(true, "");
        if (NounCues.Children.Contains(head.Lower) && verb.Verb == "bear" && !context.Subject.IsBody)
            return new(true, "");
        if (FoundsSubject(verb))
            return new(true, "");
        // "The book won the American Book Award": hers.
        if (context.Subject.IsPerson
            && NounCues.Writings.Contains(head.Lower)
            && first.Lower is "the" or "this" or "these" or "a" or "another"
            && Lexicon.TypeOf(verb.Verb) is LifeEventType.Publication or LifeEventType.Award or LifeEventType.Performance
            && NameWithin(start, end) is null)
            return new(true, "");
        // "Three parks opened": in the history of a place each thing has its own; "the growth of Weavers Hill slowed" is the place's.
        if (context.Subject.IsPlace && !names.Exists(name => name is { IsSubject: true, Kind: not NameKind.Place } && name.Start >= start && name.Start < verb.Chain))
            return new(false, TextOf(start, end));
        if (context.Subject.IsBody
            && !NounCues.Kin.Contains(head.Lower)
            && (NameWithin(start, end) is null || context.Glossary.HasCapitalNouns && NameWithin(start, end) is { Kind: NameKind.Thing or NameKind.Organisation } noun && noun.End - noun.Start == 1))
            return ArePeople(head.Lower) || IsOfPeopleAlone(verb) ? new(false, TextOf(start, end)) : new(true, "");
        return MentionsSubject(verb) ? new(true, "") : new(false, TextOf(start, end));
    }

    // "la direction de l'architecture": a body by its noun and what it is of; null for "la direction" alone and for other nouns.
    private string? FrenchBody(int start, int chain)
    {
        var noun = start + (words[start].Has(WordTraits.Determiner) ? 1 : 0);
        if (noun + 2 >= chain || !NameFinder.IsFrenchHead(words[noun].Lower) || words[noun + 1].Lower is not ("of" or "de" or "du" or "des" or "d'"))
            return null;
        var end = noun + 2;
        while (end < chain && !words[end].IsMark && end - noun < 9)
            end++;
        return TextOf(noun, end);
    }

    // "the Presbyterian Church in Leeds" in the history of a Presbyterian church, "the Argus Building" in that of Argus: what bears its name is of it.
    private bool IsPartOfSubject(NamedThing name) => context.Subject.IsBody && name.Kind is NameKind.Organisation or NameKind.Thing or NameKind.Unknown && context.Subject.SharesName(name.Text);

    // "the president", "church members", "local women": what its people did is theirs.
    private static bool ArePeople(string noun) =>
        NounCues.Roles.Contains(noun) || noun.EndsWith('s') && NounCues.Roles.Contains(noun[..^1])
        || noun is "members" or "women" or "men" or "people" or "citizens" or "residents" or "employees" or "volunteers" or "students" or "followers" or "families" or "prisoners" or "immigrants" or "activists" or "inmates" or "parishioners"
        || noun.EndsWith("ists", StringComparison.Ordinal) || noun.EndsWith("women", StringComparison.Ordinal) || noun.EndsWith("men", StringComparison.Ordinal) && noun.Length > 4 || noun is "attendants" or "founders" or "teachers" or "workers" or "supporters" or "musicians" or "physicians" or "entrepreneurs" or "merchants" or "alumni" or "graduates" or "candidates" or "settlers" or "neighbors" or "owners" or "parents";

    // Bodies neither die nor marry.
    private static bool IsOfPeopleAlone(Predicate verb) => Lexicon.TypeOf(verb.Verb) is LifeEventType.Death or LifeEventType.Birth or LifeEventType.Marriage or LifeEventType.Retirement;

    // "his brother", "Serge's wife"; "their manuscripts" are the subject's own.
    private Owner OfPossessed(int start, int end, Predicate verb, string text)
    {
        if (!NounIsKin(start, end))
        {
            // "The Society's first secretary, Ned Smith, was named": what its people did is theirs.
            var isOfPeople = context.Subject.IsBody && end > start && (ArePeople(words[end - 1].Lower) || IsOfPeopleAlone(verb));
            return isOfPeople ? new(false, Apposed(end, verb) ?? text) : new(true, "");
        }

        // "their daughter Ann was born"
        if (verb.Verb == "bear" && end > start && words.FindIndex(start, end - start, static word => NounCues.Children.Contains(word.Lower)) >= 0)
            return new(true, "");
        if (words[Math.Max(end - 1, start)].Lower == "family")
            return new(true, "");
        var other = Apposed(end, verb) ?? text;
        context.LastOther = other;
        if (verb.Link == ClauseLink.Main)
            context.KinPronoun = words[Math.Max(end - 1, start)].Lower is "father" or "brother" or "son" or "husband" or "uncle" or "grandfather" or "nephew" ? "he" : words[Math.Max(end - 1, start)].Lower is "mother" or "sister" or "daughter" or "wife" or "aunt" or "grandmother" or "niece" ? "she" : "";
        return new(false, other);
    }

    private bool NounIsKin(int start, int end)
    {
        for (var at = start; at < end; at++)
        {
            if (NounCues.Kin.Contains(words[at].Lower))
                return true;
        }

        return false;
    }

    // "his brother, Raoul, died"; "his brother Raoul died"
    private string? Apposed(int end, Predicate verb)
    {
        for (var at = Math.Max(end - 2, 0); at < verb.Chain && at <= end + 1; at++)
        {
            if (NameAt(at) is { Kind: NameKind.Person or NameKind.Unknown, IsSubject: false, IsPossessive: false } name && name.Start == at)
                return name.Text;
        }

        return null;
    }

    // "Ned Smith, first curator of the museum, who held": who somebody is said to be between commas is he.
    private NamedThing? PersonBeforeApposition(int about, Predicate verb)
    {
        if (verb.SubjectStart < 1 || words[verb.SubjectStart].Lower != "who" || !words[verb.SubjectStart - 1].Is(',') || NameAt(about) is { Kind: NameKind.Person })
            return null;
        var comma = about;
        while (comma > 0 && !words[comma].IsMark && !words[comma].Has(WordTraits.Past | WordTraits.Be))
            comma--;
        return comma > 0 && words[comma].Is(',') && NameAt(comma - 1) is { Kind: NameKind.Person, IsPossessive: false } person ? person : null;
    }

    private Owner OfAntecedent(int about, Predicate verb)
    {
        // "in 1959 tutored the young Ned Shaw": of the clause before.
        if (about >= 0 && words[about].Number > 1400)
            return verb.SharesWith?.Owner ?? new(true, "");
        if (about < 0)
            return new(true, "");
        if (PersonBeforeApposition(about, verb) is { } person)
            return person.IsSubject ? new(true, "") : new(false, person.Text);
        if (NameAt(about) is { } name)
        {
            // "wrote the poem Warp, published in 1930"
            if (name.IsSubject || context.Subject.IsPerson && verb.Form == VerbForm.Reduced && name.Start > 0 && NounCues.Writings.Contains(words[name.Start - 1].Lower))
                return new(true, "");
            if (name.Kind == NameKind.Person)
                context.LastOther = name.Text;
            return name.Kind == NameKind.Work && verb.Form == VerbForm.Reduced && !MentionsOther(verb) || IsPartOfSubject(name) ? new(true, "") : new(false, name.Text);
        }

        // "Doe's collection of looms, begun in 1930": the collection.
        if (verb.Form == VerbForm.Reduced
            && about > 2
            && words[about - 1].Lower == "of"
            && words[about].Lower.EndsWith('s')
            && NameAt(about - 2) is null
            && !words[about - 2].IsMark
            && (words[about - 3].Has(WordTraits.Possessive) || words[about - 3].IsPossessive))
            about -= 2;
        if (about > 0 && NameAt(about - 1) is { IsSubject: true, IsPossessive: true })
            return new(true, "");
        var start = about;
        while (start > 0 && !words[start].Has(WordTraits.Determiner) && !words[start - 1].IsMark && !words[start - 1].Has(WordTraits.Preposition | WordTraits.Conjunction) && about - start < 4)
            start--;
        if (words[start].Lower is "a" or "an" or "the" && start > 1 && words[start - 1].Is(',') && NameAt(start - 2) is { Kind: NameKind.Person, IsPossessive: false } apposed)
            return apposed.IsSubject ? new(true, "") : new(false, apposed.Text);
        // "Like its parent body, which had been founded in 1909"
        if (about > 0 && words[about - 1].Lower == "parent")
            return new(false, TextOf(start, about + 1));
        if (context.Subject.IsNoun(words[about].Lower) || NounCues.Writings.Contains(words[about].Lower) && words[start].Has(WordTraits.Possessive))
            return new(true, "");
        // "the building, completed in 1889": what becomes of a body's things becomes of it.
        if (context.Subject.IsBody && !context.Subject.IsPlace && !ArePeople(words[about].Lower) && !NounCues.Kin.Contains(words[about].Lower) && !NameCues.BodyNouns.Contains(words[about].Lower) && !words[about].IsMark)
            return new(true, "");
        return new(false, TextOf(start, about + 1));
    }
}
