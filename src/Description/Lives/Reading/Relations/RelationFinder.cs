using Fonds.Description.Lives.Reading.Naming;
using Fonds.Description.Lives.Reading.Words;
using Fonds.Description.Names;

namespace Fonds.Description.Lives.Reading.Relations;

/// <summary>
/// Finds what others are to the subject: kin and spouses by the nouns that say so; employers, what was joined and founded by offices, memberships and
/// the events of the sentence; teachers, colleagues and friends by what was done with them; of a body its officers, founders and the bodies around it.
/// </summary>
internal sealed partial class RelationFinder(List<Word> words, List<NamedThing> names, List<Predicate> verbs, NoteContext context, int number, RelationsOfNote relations)
{
    // What is told as a purpose or beside another verb: "returned to teach at", "and marrying".
    private readonly List<Predicate> asides = [];

    public void Find(List<LifeEvent> events, int firstEvent)
    {
        FindByRule(events, firstEvent);
        KeepMentions(events, firstEvent);
    }

    private void FindByRule(List<LifeEvent> events, int firstEvent)
    {
        FindAsides();
        LearnShort();
        if (context.Subject.IsBody)
        {
            FindFounders();
            FindHelpedToFound();
            FindSaidToBe();
            FindLedIn();
            FindOfficers();
            FindDealings();
            FindAllies();
            FindFrenchWholes();
            FindTies();
            FindSeries();
            FindRelated();
            return;
        }

        if (context.Subject.IsFamily)
        {
            FindMembers();
            FindNeighbours();
            return;
        }

        FindKin();
        FindOthersKin();
        FindMarriages();
        FindTeachers();
        FindCompany();
        FindGroups();
        FindOpponents();
        FindMemberships();
        FindPhrases();
        FindFrenchPapers();
        FindPosts();
        FindBegun();
        FindFoundedBy();
        FindHelpedToFound();
        FindOwnFirm();
        FindBands();
        for (var at = firstEvent; at < events.Count; at++)
        {
            if (events[at].Of is null)
                OfEvent(events[at]);
        }

        FindForces();
        FindArmies();
        FindNamelessArmies();
        FindNamesakes();
        FindTies();
        FindTakers();
        FindActing();
    }

    private void FindAsides()
    {
        for (var at = 1; at < words.Count; at++)
        {
            var word = words[at];
            // "to help found the League"
            if (word.Lower == "found" && words[at - 1].Lower is "help" or "helped" or "helping" && NameAt(at) is null && verbs.FindLast(verb => verb.Head <= at && verb.Depth == word.Depth) is { Owner.IsSubject: true } helping)
            {
                asides.Add(new() { Chain = at, Head = at, Verb = "found", Form = VerbForm.Gerund, Depth = word.Depth, Region = at, RegionEnd = helping.RegionEnd, Owner = helping.Owner });
                continue;
            }

            if (word.Verb is null || NameAt(at) is not null || verbs.Exists(verb => verb.Form != VerbForm.Purpose && (verb.Head == at || verb.Chain == at)) || ClauseOf(at) is not { Owner.IsSubject: true } around || around.Chain > at)
                continue;
            if (word.Has(WordTraits.Base) && (words[at - 1].Lower == "to" || words[at - 1].Verb == "help" && Lexicon.TypeOf(word.Verb) == LifeEventType.Founding)
                || word.Has(WordTraits.Gerund) && words[at - 1].Lower is "with" or "in" or "for" && Lexicon.TypeOf(word.Verb) == LifeEventType.Founding
                || word.Has(WordTraits.Gerund) && (words[at - 1].Has(WordTraits.Conjunction) || words[at - 1].Is(',') || NameAt(at - 1) is { IsPossessive: false }))
                asides.Add(new() { Chain = at, Head = at, Verb = word.Verb, Form = VerbForm.Gerund, Depth = word.Depth, Region = at, RegionEnd = around.RegionEnd, Owner = around.Owner });
        }
    }

    // "Arabian-American Oil Company (Aramco)"
    private void LearnShort()
    {
        foreach (var name in names)
        {
            if (name.Depth > 0
                && name.Start > 1
                && words[name.Start - 1].IsOpening
                && Next(name.End) is { IsClosing: true }
                && name.End - name.Start == 1
                && names.Find(before => before.End == name.Start - 1) is { Kind: NameKind.Organisation, IsSubject: false } body
                && body.End - body.Start > 1)
                relations.Shorten(body.Text, name.Text);
        }
    }

    /// <summary>The names of a list that begins here, each with what may stand between them; others than those wanted end it, but places and offices do not.</summary>
    private List<NamedThing> Listed(int start, int end, Func<NamedThing, bool> isWanted, bool overPrepositions = false)
    {
        var list = new List<NamedThing>();
        for (var at = start; at < end && at < words.Count;)
        {
            var word = words[at];
            if (NameAt(at) is { } name)
            {
                if (IsOfBranch(name))
                {
                    at = name.End + 2;
                    continue;
                }

                if (isWanted(name))
                    list.Add(name);
                else if (name.IsPossessive && !name.IsSubject && NameAt(name.End) is { Kind: NameKind.Organisation } owned && isWanted(owned))
                    // "Neal Adams' Continuity Associates"
                    at = name.End;
                else if (name.Kind is not (NameKind.Place or NameKind.Thing) || name.IsPossessive)
                    return list;
                at = name.End;
            }
            else if (word.IsOpening)
            {
                at = BehindBracket(at);
            }
            else if (list.Count > 0 && BehindTerm(at, isWanted) is > 0 and var behind)
            {
                at = behind;
            }
            // "Ned Green on drums, Eve Ray on guitar"
            else if (list is [.., { Kind: NameKind.Person }]
                && word.Lower == "on"
                && Next(at + 1) is { IsCapital: false, IsMark: false, Number: < 0 } instrument
                && !instrument.Has(WordTraits.Determiner)
                && (Next(at + 2) is { IsMark: true } || Next(at + 2) is { Lower: "and" }))
            {
                at += 2;
            }
            else if (list is [.., { Kind: NameKind.Person }] && BehindWhatOneIs(at, isWanted) is > 0 and var other)
            {
                at = other;
            }
            else if (list.Count == 0 && word.Lower is "his" or "her" && Next(at + 1) is { Lower: "alma" })
            {
                // "at his alma mater, the University of Leeds"
                at += 3;
            }
            else if ((list.Count > 0 || at > start + 1)
                && overPrepositions
                && (RelationCues.IsRole(word.Lower) || word.Lower is "member" or "members" or "fellow" or "trustee" && !words[at - 1].Is(';'))
                && Next(at + 1) is { Lower: "of" or "at" or "for" })
            {
                // "a trustee of the College and a director of the Bank": another office.
                return list;
            }
            else if (list.Count > 0 && word.Is(',') && Next(at + 1) is { Lower: "a" or "an" })
            {
                // "joined the Tilden Club, a Democratic Party reform group"
                return list;
            }
            else if (IsBetweenNames(word)
                || list.Count == 0 && word.Has(WordTraits.Adverb)
                || at > start && IsNounInPhrase(at)
                || overPrepositions && word.Lower is "of" or "in" or "at" or "for" or "with" && !(list.Count > 0 && word.Lower is "with"))
            {
                at++;
            }
            else
            {
                return list;
            }
        }

        return list;
    }

    // "held by Ned Green from 1972 to 1975, Eve Ray from 1975 to 1978", "at Yale in 1925, and the University of Leeds": where the list goes on behind a time; 0 where it does not.
    private int BehindTerm(int at, Func<NamedThing, bool> isWanted)
    {
        if (words[at].Lower is not ("from" or "until" or "in" or "since" or "between"))
            return 0;
        var first = at;
        while (at < words.Count
            && (words[at].Number > 1400 || words[at].Lower is "from" or "to" or "until" or "in" or "since" or "between" or "through" or "and" && Next(at + 1) is { Number: > 1400 } || words[at].Has(WordTraits.Month) || words[at].IsDash))
            at++;
        if (words.FindIndex(first, at - first, static word => word.Number > 1400) < 0 || Next(at) is not { } comma || !(comma.Is(',') || comma.Is(';') || comma.Lower == "and"))
            return 0;
        at++;
        at += Next(at) is { Lower: "and" } ? 1 : 0;
        var name = Next(at) is { } article && article.Has(WordTraits.Determiner) ? at + 1 : at;
        return NameAt(name) is { } next && next.Start == name && isWanted(next) ? at : 0;
    }

    // "the Leeds branch of the League": the place only says which branch.
    private bool IsOfBranch(NamedThing name) => Next(name.End) is { IsCapital: false, Lower: "branch" or "chapter" or "section" or "division" or "wing" or "office" or "lodge" or "local" or "affiliate" } && Next(name.End + 1) is { Lower: "of" };

    private static bool IsBetweenNames(Word word) => word switch
    {
        { IsMark: true } => word.Text[0] is ',' or ';' or ':' or '&' or '"' or '“' or '”' or '/' or '/',
        { Number: >= 0 } => false,
        _ => word.Has(WordTraits.Conjunction | WordTraits.Determiner | WordTraits.NumberWord)
            || word.Lower is "following" or "noted" or "renowned" or "celebrated" or "acclaimed" or "distinguished" or "others" or "later" or "then" or "eventually" or "finally" or "subsequently" or "also" or "including" or "named" or "called" or "such" or "like" or "both" or "late" or "well" or "as" or "namely"
            || word.Traits is WordTraits.None or WordTraits.LooksPast or WordTraits.Base && word.Verb is null or "head" or "associate" or "fellow",
    };

    // "her own design firm", "the play group": what could be a verb elsewhere.
    private bool IsNounInPhrase(int at) =>
        words[at] is { IsMark: false, IsCapital: false } word
        && word.Has(WordTraits.Base)
        && words[at - 1] is { IsMark: false, IsCapital: false } before
        && before.Lower != "to"
        && (before.Has(WordTraits.Determiner | WordTraits.Possessive) || before.Traits == WordTraits.None);

    private int BehindBracket(int opening)
    {
        var at = opening + 1;
        while (at < words.Count && words[at].Depth >= words[opening].Depth && !words[at].IsClosing)
            at++;
        return at + 1;
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

    // By more than the default for two words with capitals: "Executive Order" is nobody.
    private bool LooksLikePerson(NamedThing name)
    {
        if (name is not { Kind: NameKind.Person, IsSubject: false })
            return false;
        // "in Belle Glade"
        if (name.Start > 0 && words[name.Start - 1].Lower is "in" or "at" or "near" or "outside")
            return false;
        var first = words[name.Start];
        // "A Guide"
        if (first.Lower == "a")
            return false;
        return first.Mark == RunKind.Person
            || Forenames.Have(first.Text)
            || NameCues.IsTitle(first.Lower)
            || first.Text.Length <= 3 && first.Text.Contains('.', StringComparison.Ordinal)
            || first.Text.Length == 1
            || AreInitials(first.Text);
    }

    // "W.E.B. Shaw"
    private static bool AreInitials(string text)
    {
        // "U.S. Congressmen", "H.M.S. Vanessa", "P.S. 12"
        if (text is "U.S." or "U.K." or "N.Y." or "N.J." or "D.C." or "L.A." or "H.M.S." or "S.S." or "U.S.S." or "G.I." or "P.S." or "I.S." or "U.N.")
            return false;
        for (var at = 0; at < text.Length; at++)
        {
            if (at % 2 == 0 ? !char.IsUpper(text[at]) : text[at] != '.')
                return false;
        }

        return text.Length is > 2 and < 8;
    }

    private static bool IsSomebody(NamedThing name) => name is { Kind: NameKind.Person or NameKind.Unknown, IsSubject: false, IsPossessive: false };

    private Predicate? ClauseOf(int at) => Predicate.Around(verbs, at);

    // A line without a verb is about the subject.
    private bool IsInOwnClause(int at) => ClauseOf(at) is not { } verb || verb.Owner.IsSubject;

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

    private void Add(NamedThing to, LifeRelationType type, string rule, double certainty, bool inverse = false)
    {
        // "joined the Department of Surgery at Troy Hospital": the hospital.
        if (type is LifeRelationType.Employer or LifeRelationType.MemberOf
            && !inverse
            && IsDivision(to)
            && Next(to.End) is { Lower: "at" or "in" or "of" }
            && NameAt(to.End + 1 + (Next(to.End + 1) is { } article && article.Has(WordTraits.Determiner) ? 1 : 0)) is { Kind: NameKind.Organisation, IsSubject: false, IsPossessive: false } whole)
            to = whole;
        if (IsNobody(to))
            return;
        // "helped to create the Bargaining Law"
        if (type == LifeRelationType.FounderOf && to.Kind != NameKind.Person && words[to.End - 1].Lower is "law" or "act" or "code" or "bill" or "prize" or "award" or "day")
            return;
        // "serves on the Board of Directors for the Railroad"
        if (type == LifeRelationType.Employer && !inverse && to.Text.StartsWith("Board of ", StringComparison.Ordinal) && to.Start > 1 && words[to.Start - 1].Has(WordTraits.Determiner) && words[to.Start - 2].Lower == "on")
            type = LifeRelationType.MemberOf;
        relations.Add(new(to.Text, type, number, inverse, rule, certainty), to.Kind);
    }
}
