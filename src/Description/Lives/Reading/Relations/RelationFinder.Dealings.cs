using Fonds.Description.Lives.Reading.Naming;
using Fonds.Description.Lives.Reading.Words;

namespace Fonds.Description.Lives.Reading.Relations;

/// <content>Whom a body dealt with: who chartered, paid, bought, housed, designed it; what it was made of and became; and in the history of a family whoever is named beside its members.</content>
internal sealed partial class RelationFinder
{
    // "chartered by the AFL-CIO", "funded by the Ford Foundation", "acquired by Union Pacific"
    private void FindDealings()
    {
        for (var at = 1; at < words.Count - 1; at++)
        {
            if (words[at].Lower is not "by" || words[at - 1].Verb is not { } verb || !RelationCues.DoneToBodies.Contains(verb) || ClauseOf(at) is { Owner.IsSubject: false } other && !IsAboutSubject(other))
                continue;
            foreach (var doer in Listed(at + 1, words.Count, static name => name is { Kind: NameKind.Organisation or NameKind.Person, IsSubject: false, IsPossessive: false }))
                Add(doer, LifeRelationType.Other, "by:" + verb, 0.5);
        }
    }

    // "the Society is a union chartered by": what the body is said to be is it.
    private bool IsAboutSubject(Predicate verb) =>
        verb.Form == VerbForm.Reduced
        && verb.About >= 0
        && NameAt(verb.About) is null
        && (verbs.FindLast(before => before.Head < verb.About) is { Owner.IsSubject: true, Form: VerbForm.Copula } || IsSubjectApposed(verb.About));

    // "The Society, a body founded by"
    private bool IsSubjectApposed(int noun)
    {
        var comma = words.FindLastIndex(noun, static word => word.Is(','));
        return comma > 0 && noun - comma < 6 && words[comma + 1].Has(WordTraits.Determiner) && names.Exists(name => name.IsSubject && (name.End == comma || words[comma - 1].IsClosing && name.End <= comma - 2 && words[name.End].IsOpening));
    }

    // "under the auspices of", "had its origins in", "grew out of", "was transferred to", "a Ford Foundation grant"
    private void FindTies()
    {
        for (var at = 0; at < words.Count - 1; at++)
        {
            if (NameAt(at) is { } name)
            {
                if (name is { Kind: NameKind.Organisation, IsSubject: false } && name.End == at + 1 && words[at + 1].Lower is "grant" or "grants" or "funding")
                    Add(name, LifeRelationType.Other, "tie:grant", 0.4);
                continue;
            }

            var link = words[at].Lower switch
            {
                "auspices" or "jurisdiction" or "umbrella" or "aegis" or "sponsorship" or "authority" or "oversight" or "patronage" or "control" => After(at + 1, at + 2, "of"),
                "relationship" or "relationships" or "ties" or "links" or "alliance" or "contract" or "contracts" or "agreement" or "agreements" => IsInOwnClause(at) ? AsExamples(After(at + 1, at + 2, "with")) : 0,
                "merger" or "amalgamation" or "consolidation" or "union" => NameAt(at) is null ? After(at + 1, at + 2, "of", "between", "with") : 0,
                "colleague" or "collaborator" or "contemporary" or "acquaintance" => IsInOwnClause(at) ? After(at + 1, at + 2, "of") : 0,
                "origins" or "roots" or "origin" => After(at + 1, at + 2, "in", "with"),
                "grant" or "grants" or "funding" or "donation" or "gift" or "bequest" or "endowment" or "donations" or "gifts" or "support" => After(at + 1, at + 6, "from", "by"),
                // "Her clients included the City, UNESCO and the Port Authority"
                "clients" or "customers" or "sponsors" or "patrons" or "guests" or "visitors" or "partners" or "publishers" => After(at + 1, at + (words.FindIndex(at, static word => word.IsMark) is > 0 and var mark ? Math.Min(mark + 1 - at, 12) : 4), "included", "include", "including", "were"),
                _ => words[at].Verb is { } verb && IsInOwnClause(at) ? Behind(verb, at) : 0,
            };
            if (link == 0)
                continue;
            var isOfClients = context.Subject.IsPerson && words[at].Lower is "clients" or "customers";
            foreach (var other in Listed(link, words.Count, one => one is { Kind: NameKind.Organisation or NameKind.Person, IsSubject: false, IsPossessive: false }
                || IsInCapitals(one)
                || isOfClients && one is { Kind: NameKind.Unknown, IsSubject: false, IsPossessive: false }))
            {
                // "transferring to the University", "expelled from College": where one studied.
                if (context.Subject.IsPerson && words[at].Verb is "transfer" or "expel" or "withdraw" && RelationCues.IsEnterprise(other.Text) && !RelationCues.IsSociety(other.Text))
                    continue;
                if (other.Kind is NameKind.Organisation or NameKind.Unknown || LooksLikePerson(other))
                    Add(other, words[at].Verb is "expel" or "withdraw" or "disaffiliate" or "resign" && RelationCues.IsSociety(other.Text) ? LifeRelationType.MemberOf : context.Subject.IsPerson && words[at].Lower is "contract" && other.Kind == NameKind.Organisation ? LifeRelationType.Employer : LifeRelationType.Other, "tie:" + words[at].Lower, 0.5);
            }
        }
    }

    // "UNESCO" in a list
    private static bool IsInCapitals(NamedThing name) => name is { Kind: NameKind.Unknown, IsSubject: false, IsPossessive: false, Text.Length: > 2 } && name.Text.All(char.IsUpper);

    // "with other media organizations such as the Network": behind the "such as", where no name stands in front of it.
    private int AsExamples(int start)
    {
        for (var at = start; start > 0 && at + 1 < words.Count && at - start < 14 && NameAt(at) is null or { Kind: NameKind.Place or NameKind.Thing }; at++)
        {
            if (words[at].Lower == "such" && words[at + 1].Lower == "as")
                return at + 2;
            if (words[at].Lower == "including")
                return at + 1;
        }

        return start;
    }

    private int Behind(string verb, int at) => verb switch
    {
        "expel" or "withdraw" or "disaffiliate" or "resign" => After(at + 1, at + 2, "from"),
        "form" or "create" when words.FindIndex(at + 1, Math.Min(4, words.Count - at - 1), static word => word.Lower == "out") > 0 => BehindEnd(After(at + 1, at + 6, "of")),
        "grow" or "evolve" or "emerge" or "arise" or "descend" or "split" or "break" or "secede" or "separate" or "originate" => After(at + 1, at + 4, "from", "of"),
        "give" when Next(at + 1) is { Lower: "birth" } => 0,
        "donate" or "bequeath" or "present" or "leave" or "give" => Recipient(at),
        "report" => After(at + 1, at + 3, "to"),
        "transfer" or "turn" or "sell" or "absorb" or "incorporate" or "fold" or "merge" or "integrate" or "convert" or "deed" => After(at + 1, at + 5, "to", "into", "with"),
        _ => 0,
    };

    // "out of the dissolution of the Guild"
    private int BehindEnd(int at) => at > 0 && words.FindIndex(at, Math.Min(3, words.Count - at), static word => word.Lower is "dissolution" or "remnants" or "merger" or "ashes" or "breakup" or "reorganization") is >= 0 and var noun && Next(noun + 1) is { Lower: "of" } ? noun + 2 : at;

    // "bequeathed his entire library, including the furniture, to the Weavers College": whoever is given to stands anywhere behind.
    private int Recipient(int at)
    {
        var end = Math.Min(words.Count, Math.Min(at + 20, ClauseOf(at)?.RegionEnd ?? words.Count));
        for (var to = After(at + 1, end, "to"); to > 0; to = After(to, end, "to"))
        {
            if (NameAt(to + (Next(to) is { } next && next.Has(WordTraits.Determiner) ? 1 : 0)) is { Kind: NameKind.Organisation or NameKind.Person })
                return to;
            // "donated ephemera to many other institutions: the Museum, the Library"
            var colon = words.FindIndex(to, Math.Min(6, words.Count - to), static word => word.Is(':'));
            if (colon > to && NameAt(colon - 1) is null && words[colon - 1].Lower.EndsWith('s'))
                return colon + 1;
        }

        return 0;
    }

    // "published as a book by": what stands between is one of what was done.
    private int DoneBefore(int by)
    {
        for (var at = by - 1; at > 0 && by - at < 5 && NameAt(at) is null && !words[at].IsMark; at--)
        {
            if (words[at].Verb is not null && words[at].Has(WordTraits.Participle | WordTraits.LooksPast))
                return at;
        }

        return by - 1;
    }

    // "She was arrested by the Guard"
    private bool IsDoneToSubject(int done) => verbs.Exists(verb => verb.Head == done && verb.Form == VerbForm.Passive && verb.Owner.IsSubject && Lexicon.TypeOf(verb.Verb) is not LifeEventType.Birth);

    // "was published by Acme Press", "an album issued by Acme": who brought out or took what a person made.
    private void FindTakers()
    {
        for (var at = 1; at < words.Count - 1; at++)
        {
            if (words[at].Lower is not "by"
                || !IsDoneToSubject(at - 1) && words[DoneBefore(at)].Verb is not ("publish" or "issue" or "release" or "acquire" or "purchase" or "commission" or "exhibit" or "represent" or "distribute" or "produce" or "sponsor" or "fund" or "buy" or "collect" or "host" or "organize"))
                continue;
            foreach (var taker in Listed(at + 1, words.Count, static name => name is { Kind: NameKind.Organisation or NameKind.Person, IsSubject: false, IsPossessive: false }))
            {
                if (taker.Kind == NameKind.Organisation || LooksLikePerson(taker))
                    Add(taker, taker.Kind == NameKind.Organisation && words[at - 1].Verb is "hire" or "employ" or "engage" ? LifeRelationType.Employer : LifeRelationType.Other, "by:" + words[DoneBefore(at)].Verb, 0.5);
            }
        }
    }

    // In the history of a family whoever else does something in it.
    private void FindNeighbours()
    {
        foreach (var name in names)
        {
            if (name.Depth == 0 && LooksLikePerson(name) && !name.IsPossessive && !NameCues.IsTitle(words[name.Start].Lower) && name.Text.Contains(' ', StringComparison.Ordinal) && !relations.Knows(name.Text, name.Kind))
                Add(name, LifeRelationType.Other, RelationsOfNote.NamedOnly, 0.3);
        }
    }
}
