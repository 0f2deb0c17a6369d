using Fonds.Description.Lives.Reading.Naming;
using Fonds.Description.Lives.Reading.Weighing;
using Fonds.Description.Lives.Reading.Words;

namespace Fonds.Description.Lives.Reading.Relations;

/// <content>Whom the sentence names of whom no rule is sure: kept to be weighed when the note is read.</content>
internal sealed partial class RelationFinder
{
    private void KeepMentions(List<LifeEvent> events, int firstEvent)
    {
        // The weights were counted on English histories.
        if (!context.Glossary.IsEnglish || names.Count == 0)
            return;
        MentionCues? around = null;
        foreach (var name in names)
        {
            if (!relations.IsOpen(name.Text, name.IsSubject || name.Kind == NameKind.Place) || IsNobody(name) || IsBeside(name) || IsInDenial(name))
                continue;
            if (name.Kind == NameKind.Person && (IsKnownSpouse(name) || IsDepicted(name)))
                continue;
            around ??= new(words, names, verbs, context.Subject, events[firstEvent..], relations.Of(number));
            var cues = around.Of(name);
            if (name.Kind == NameKind.Person && IsTitleOrSpeaker(name))
                cues.Add("speaker");
            relations.Keep(new(name.Text, name.Kind, number, cues)
            {
                IsNotServed = IsSchool(name)
                    || IsOfAnothersOffice(name)
                    || events.FindIndex(firstEvent, one => one.Of is null && one.Organisations.Contains(name.Text) && !IsReached(name, one)) >= 0,
                IsOfAnother = ClauseOf(name.Start) is { Link: ClauseLink.Relative, Owner: { IsSubject: false, Name.Length: > 0 } },
            });
        }
    }

    // What only tells of another.
    private bool IsBeside(NamedThing name) => name.Kind is NameKind.Person or NameKind.Unknown
        ? IsOtherSurname(name) || IsAuthor(name)
        // "the Tilden Club, a Democratic Party group", "the Leeds branch of the League", "an Acme Company film"
        : IsInApposition(name.Start) || IsOfBranch(name) || IsInWhole(name) || Next(name.End) is { Lower: "film" or "films" or "programs" };

    // "Hazel M. (Wolff)"
    private bool IsOtherSurname(NamedThing name)
    {
        if (name.Start < 2 || !words[name.Start - 1].IsOpening || Next(name.End) is not { IsClosing: true })
            return false;
        var before = NameAt(name.Start - 2) ?? (name.Start > 2 ? NameAt(name.Start - 3) : null);
        return before is { Kind: NameKind.Person } || name.Kind == NameKind.Person && words[name.Start - 2].IsCapital;
    }

    // "a study by Ned Shaw"
    private bool IsAuthor(NamedThing name) => name.Start > 1 && words[name.Start - 1].Lower == "by" && NounCues.Writings.Contains(words[name.Start - 2].Lower);

    // "the Department of Surgery in Troy Hospital"
    private bool IsInWhole(NamedThing name)
    {
        if (!IsDivision(name) || Next(name.End) is not { Lower: "at" or "in" or "of" })
            return false;
        var whole = name.End + (Next(name.End + 1) is { } article && article.Has(WordTraits.Determiner) ? 2 : 1);
        return NameAt(whole) is { Kind: NameKind.Organisation };
    }

    // "an artist with an MFA from Syracuse University"
    private bool IsSchool(NamedThing name)
    {
        if (name.Kind == NameKind.Person || name.Start == 0 || words[name.Start - 1].Lower is not ("from" or "at" or "the"))
            return false;
        var near = Math.Max(0, name.Start - 8);
        return words.FindIndex(near, name.Start - near, static word => RelationCues.Schooling.Contains(word.Lower) || word.Verb is "graduate" or "attend" or "study" or "enroll" or "earn" or "educate") >= 0;
    }

    // "met the president of Yale University"
    private bool IsOfAnothersOffice(NamedThing name)
    {
        var link = name.Start - 1;
        while (link > 0 && words[link].Has(WordTraits.Determiner))
            link--;
        return link > 2
            && words[link].Lower is "of" or "at"
            && RelationCues.IsRole(words[link - 1].Lower)
            && words[link - 2].Lower == "the"
            && ClauseOf(name.Start) is { Form: VerbForm.Active } clause
            && clause.Head == link - 3
            && Lexicon.TypeOf(clause.Verb) is not (LifeEventType.Employment or LifeEventType.Appointment or LifeEventType.Election);
    }

    // "had never been a member of the Book Club", "denied that she belonged to the Party"
    private bool IsInDenial(NamedThing name) => ClauseOf(name.Start) is { } clause
        && clause.Head < name.Start
        && (IsDenied(clause) || words.FindIndex(clause.Chain, name.Start - clause.Chain, static word => word.Verb is "deny" or "refuse" or "decline") >= 0);

    // "the College", "the State", "University Professor of Law", "a Member": a name of no agent at all.
    private bool IsNobody(NamedThing name) => name.Kind != NameKind.Person
        && (name.End - name.Start == 1 && IsCommonNoun(name.Text)
            || name.Text is "District" or "State" or "City" or "Town" or "Village" or "County" or "Government"
            || name.Text.Contains("Professor", StringComparison.Ordinal));

    private static bool IsCommonNoun(string text) => text.ToLowerInvariant() is var noun && (NameCues.BodyNouns.Contains(noun) && text is not "Congress" || RelationCues.IsRole(noun) || RelationCues.Belonging.Contains(noun));
}
