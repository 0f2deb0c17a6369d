using Fonds.Description.Lives.Reading.Naming;
using Fonds.Description.Lives.Reading.Words;

namespace Fonds.Description.Lives.Reading.Relations;

/// <content>With whom a person did something: a colleague, unless it was living, meeting, talking or quarrelling.</content>
internal sealed partial class RelationFinder
{
    private void DoneWith(Predicate verb)
    {
        var (start, end) = (verb.Head + 1, Math.Min(verb.RegionEnd, words.Count));
        if (asides.Find(aside => aside.Head > verb.Head && aside.Head < end) is { } purpose)
            end = purpose.Head;
        if (verb.Verb is "study" or "train" or "apprentice" || Lexicon.TypeOf(verb.Verb) is LifeEventType.Marriage or LifeEventType.Divorce)
            return;
        // Whoever something is done with is a colleague, unless it is living, meeting or quarrelling.
        var type = IsTogether(verb) || verb.Verb is not { } done || done == "associate" || Lexicon.TypeOf(done) != LifeEventType.Residence && !RelationCues.Apart.Contains(done) && !RelationCues.Knowing.Contains(done) ? LifeRelationType.Colleague : LifeRelationType.Other;
        Joined(verb, Lexicon.TypeOf(verb.Verb) is LifeEventType.Move or LifeEventType.Travel or LifeEventType.Residence || verb.Form is not VerbForm.Active ? LifeRelationType.Other : LifeRelationType.Colleague);
        if (verb.Verb is { } known && RelationCues.Knowing.Contains(known) && verb.Form is VerbForm.Active or VerbForm.Gerund)
        {
            foreach (var met in Listed(start, end, static name => name.IsOtherPerson))
                Add(met, known is "assist" ? LifeRelationType.Colleague : LifeRelationType.Other, known is "succeed" or "replace" ? "succession" : "verb:" + known, 0.6);
        }

        if (verb.Form is VerbForm.Passive or VerbForm.Reduced && verb.Verb is not ("bear" or "survive") && After(start, end, "by") is > 0 and var by)
            People(by, Math.Min(end, by + 12), verb.Verb is "adopt" ? LifeRelationType.Parent : verb.Verb is "hire" or "employ" or "engage" || Lexicon.TypeOf(verb.Verb) == LifeEventType.Appointment && After(by, Math.Min(words.Count, by + 12), "his", "her") > 0 ? LifeRelationType.Employer : verb.Verb is "assist" or "accompany" or "help" or "aid" ? LifeRelationType.Colleague : LifeRelationType.Other, "by");
        for (var with = After(start, end, "with", "under", "alongside"); with > 0; with = After(with, end, "with", "under", "alongside"))
        {
            // "wrote under pseudonyms, including Ned Green"
            if (words[with - 1].Lower == "under" && words.FindIndex(with, Math.Min(3, words.Count - with), static word => word.Lower is "pseudonym" or "pseudonyms" or "name" or "names" or "alias" or "title") >= 0)
                continue;
            // "had two children with Jill Kay"
            if (words[with - 1].Lower == "with" && HasChildren(verb))
            {
                if (NameAt(with) is { Kind: NameKind.Person, IsSubject: false, IsPossessive: false } parent)
                    Add(parent, LifeRelationType.Other, "with", 0.5);
                continue;
            }

            if (verb.Verb is "employ" && verb.Form == VerbForm.Passive && words[with - 1].Lower == "with")
            {
                Listed(with, end, static name => name is { IsSubject: false, IsPossessive: false, Kind: NameKind.Organisation or NameKind.Person }).ForEach(house => Add(house, LifeRelationType.Employer, "aside:employ", 0.6));
                continue;
            }

            // "performed with Jane Green, Ned Shaw and the Rodeo Theatre": the body among them.
            if (words[with - 1].Lower == "with"
                && verb.Verb is "perform" or "play" or "tour" or "record" or "sing" or "dance" or "appear" or "exhibit" or "show"
                && Listed(with, end, static name => name is { IsSubject: false, IsPossessive: false, Kind: NameKind.Organisation or NameKind.Person }) is { Count: > 1 } players
                && LooksLikePerson(players[0]))
                players.FindAll(static player => player.Kind == NameKind.Organisation).ForEach(troupe => Add(troupe, LifeRelationType.Colleague, "with", 0.6));
            if (words[with - 1].Lower == "with" && verb.Verb is "collaborate" or "cooperate" or "co-operate" or "partner")
                Listed(with, end, static name => name is { IsSubject: false, IsPossessive: false, Kind: NameKind.Organisation or NameKind.Person }).ForEach(other => Add(other, LifeRelationType.Colleague, "with", 0.6));
            var whom = AsExamples(with);
            People(whom, Math.Min(end, whom + 24), words[with - 1].Lower == "with" && (words[with - 2].Lower is "collaboration" or "collaborations" or "career" || words[with - 2].Lower is "relationship" && words[with - 3].Lower is "collaborative" or "working" or "professional" || words[with - 2].Lower is "partnership" && words[with - 3].Lower is "collaborative" or "creative" or "artistic") ? LifeRelationType.Colleague : IsTalk(verb, with) || IsWithPartner(with) || words[with - 2].Lower is "acquainted" || verb is { Form: VerbForm.Copula, Verb: "be" } && words[with - 2].Lower is "close" or "touch" or "contact" or "friendly" or "acquainted" or "friends" or "correspondence" ? LifeRelationType.Other : with > 2 && words[with - 2].Lower is "along" or "together" && Lexicon.TypeOf(verb.Verb) != LifeEventType.Residence ? LifeRelationType.Colleague : IsDoneTogether(verb, with) ? LifeRelationType.Colleague : type, "with");
        }
    }

    // "known for co-authoring a book with", "becoming a founding member of the band in 1964 with": the nearest verb or what is made by several.
    private bool IsDoneTogether(Predicate verb, int with)
    {
        for (var at = with - 2; at > verb.Head && with - at < 16; at--)
        {
            if (words[at].Lower is "member" or "co-founder" && words[with - 1].Lower == "with")
                return true;
            if (words[at].Verb is { } nearest && words[at].Has(WordTraits.Gerund))
                return RelationCues.Together.Contains(nearest);
        }

        return false;
    }

    // "with a partner, Ned Shaw": partners are no colleagues.
    private bool IsWithPartner(int with) => words.FindIndex(with, Math.Min(4, words.Count - with), static word => word.Lower is "partner" or "partners" or "lover" or "girlfriend" or "boyfriend" or "companion") is > 0 and var partner && !names.Exists(name => name.Start >= with && name.End <= partner);

    // "published a volume of interviews from the 1980s with"
    private bool IsTalk(Predicate verb, int with)
    {
        for (var at = with - 1; at > verb.Head && with - at < 9; at--)
        {
            if (Next(with) is { Lower: "the" } && Next(with + 1) is { Lower: "encouragement" or "help" or "support" or "assistance" or "aid" or "guidance" or "permission" or "backing" or "advice" or "approval" })
                return true;
            // "formed a law partnership with": partners are no colleagues (gold/lives, rule 10).
            if (words[at].Lower is "partnership" or "partnerships" && words[at - 1].Lower is "collaborative" or "creative" or "artistic" or "writing")
                return false;
            if (words[at].Lower is "partnership" or "partnerships" or "affair" or "relationship" or "friendship" or "feud" or "rivalry" or "contact" or "dispute" or "interview" or "interviews" or "conversations" or "discussions" or "correspondence" or "letters" or "meetings")
                return true;
        }

        return false;
    }

    // "Among those involved were A, B and C"
    private void Involved()
    {
        if (words.Count < 4 || words[0].Lower != "among" || verbs.Find(static verb => verb is { Form: VerbForm.Copula, Verb: "be" }) is not { } be)
            return;
        var type = words.FindIndex(static word => word.Lower is "involved" or "members" or "contributors" or "participants" or "colleagues" or "collaborators") is > 0 and var who && who < be.Chain ? LifeRelationType.Colleague : LifeRelationType.Other;
        foreach (var one in Listed(be.Head + 1, words.Count, IsSomebody))
            Add(one, type, "among", 0.6);
    }

    private static bool IsTogether(Predicate verb) => verb.Verb is { } name && RelationCues.Together.Contains(name);

    // "Serge, Rirette Maîtrejean and Ned Green edited": whoever does it too.
    private void Joined(Predicate verb, LifeRelationType type)
    {
        if (!verb.HasOwnSubject)
            return;
        var subject = names.FindAll(name => name.Start >= verb.SubjectStart - 1 && name.End <= verb.Chain);
        if (!subject.Exists(static name => name is { IsSubject: true, IsPossessive: false }) && !IsPronounBeside(verb))
            return;
        foreach (var other in subject)
        {
            if ((LooksLikePerson(other) || IsListedWithPerson(other))
                && !other.IsPossessive
                && !IsKnownSpouse(other)
                && (other.Start > 0 && (words[other.Start - 1].Has(WordTraits.Conjunction) || words[other.Start - 1].Is(',') || NounCues.Roles.Contains(words[other.Start - 1].Lower.TrimEnd('s'))) || Next(other.End) is { Lower: "and" } || Next(other.End) is { } comma && comma.Is(',') && IsListedWithPerson(other) && other.Start == verb.SubjectStart))
                Add(other, HasChildren(verb) ? LifeRelationType.Spouse : type, "joint", 0.6);
        }
    }

    // "Lawrence and Grace Green", who was Grace Singer.
    private bool IsKnownSpouse(NamedThing name) => context.Subject.HasSurname(name.Text) && relations.KnowsForename(name.Text);

    // "she and fellow workers Ned Shaw and Eve Ray founded"
    private bool IsPronounBeside(Predicate verb) => words[verb.SubjectStart].Lower is "he" or "she" && Next(verb.SubjectStart + 1) is { Lower: "and" } && verb.Owner.IsSubject;

    // "Ned and Jane Green had three children"
    private bool HasChildren(Predicate verb)
    {
        if (verb.Verb is not ("have" or "raise" or "adopt"))
            return false;
        for (var at = verb.Head + 1; at < words.Count && at < verb.Head + 5; at++)
        {
            if (KinType(words[at].Lower) == LifeRelationType.Child)
                return true;
        }

        return false;
    }

    // "Together with A, B and C, he founded"
    private void StandsInFront(int start)
    {
        if (ClauseOf(start) is not { Owner.IsSubject: true } verb)
            return;
        foreach (var other in Listed(start, verb.Chain, static name => name is { IsSubject: false, IsPossessive: false, Kind: NameKind.Person or NameKind.Unknown }))
            Add(other, IsTogether(verb) || Lexicon.TypeOf(verb.Verb) is not (LifeEventType.Move or LifeEventType.Travel or LifeEventType.Residence or LifeEventType.Birth or LifeEventType.Other) || verb.Form == VerbForm.Copula ? LifeRelationType.Colleague : LifeRelationType.Other, "with", 0.6);
    }
}
