using Fonds.Description.Lives.Reading.Naming;
using Fonds.Description.Lives.Reading.Words;

namespace Fonds.Description.Lives.Reading;

/// <content>What stands beside a verb: nouns, works, places, bodies.</content>
internal sealed partial class EventTyping
{
    // "a studio", "studios"
    private bool HasBodyNoun(int start, int end)
    {
        for (var at = start; at < end && at < words.Count; at++)
        {
            if (words[at].Has(WordTraits.Preposition))
                return false;
            if (NameCues.BodyNouns.Contains(words[at].Lower) || words[at].Lower is "studios" or "stores" or "schools" or "offices" or "branches" or "galleries" or "shops" or "clinics" or "shop" or "clinic" or "restaurant" or "hotel" or "inn")
                return true;
        }

        return false;
    }

    // "a position", "the post" right before the clause.
    private bool IsBehindOffice(Predicate verb)
    {
        for (var at = Math.Max(verb.Region - 5, 0); at < verb.Chain; at++)
        {
            if (words[at].Lower is "position" or "post" or "office" or "role" or "job" or "title" or "seat")
                return true;
        }

        return false;
    }

    private bool HasWork(Predicate verb)
    {
        for (var at = verb.Region; at < verb.RegionEnd && at < words.Count; at++)
        {
            if (words[at].IsInWork || NounCues.Writings.Contains(words[at].Lower))
                return true;
        }

        return false;
    }

    // "The first film that she directed, "Weaving", was released"
    private bool HasWorkBefore(int chain)
    {
        for (var at = Math.Max(0, chain - 15); at < chain; at++)
        {
            if (words[at].IsInWork || NounCues.Writings.Contains(words[at].Lower) && at > 0 && !words[at - 1].Has(WordTraits.Preposition))
                return true;
        }

        return false;
    }

    private bool SaysName(int start, int end)
    {
        for (var at = start; at < end && at < words.Count; at++)
        {
            if (words[at].Lower is "name" or "names" or "surname" or "title")
                return true;
        }

        return false;
    }

    private bool HasBodyOf(int start, int end, string noun) => Says(start, end, noun);

    private bool Says(int start, int end, string lower)
    {
        for (var at = start; at < end && at < words.Count; at++)
        {
            if (words[at].Lower == lower)
                return true;
        }

        return false;
    }

    private bool Has(int start, int end, System.Collections.Frozen.FrozenSet<string> nouns)
    {
        for (var at = start; at < end && at < words.Count; at++)
        {
            if (nouns.Contains(words[at].Lower))
                return true;
        }

        return false;
    }

    private bool PlaceAt(int at) => names.Exists(name => name.Kind == NameKind.Place && (name.Start == at || name.Start == at + 1 && at < words.Count && words[at].Lower == "the"));

    private bool PlaceWithin(int start, int end) => names.Exists(name => name.Kind == NameKind.Place && name.Start >= start && name.Start < end);

    private bool OrganisationWithin(int start, int end) => names.Exists(name => name.Kind == NameKind.Organisation && name.Start >= start && name.Start < end);

    // "was the first woman to receive a doctorate": what she was the first to do.
    private Predicate? ToldBehind(Predicate verb, int start, int end)
    {
        var first = words.FindIndex(start, Math.Max(Math.Min(end, start + 3) - start, 0), static word => word.Lower is "first" or "only" or "youngest" or "oldest" or "last" or "second");
        for (var at = first; first >= 0 && at + 1 < Math.Min(end, first + 7); at++)
        {
            if (words[at].IsMark)
                return null;
            if (words[at].Lower == "to" && words[at + 1] is { Verb: { } lemma } done && done.Has(WordTraits.Base))
                return new() { Chain = verb.Chain, Head = at + 1, Verb = lemma, Form = VerbForm.Active, Depth = verb.Depth, Region = verb.Region, RegionEnd = verb.RegionEnd };
        }

        return null;
    }

    // "It was filmed in 1937 and released in 1938": a work, and nobody.
    private bool IsOfIt(Predicate verb) => verb.HasOwnSubject ? words[verb.SubjectStart].Lower == "it" : verb.SharesWith is { } shared && IsOfIt(shared);

    // "served in the Vietnam War"
    private bool IsInWar(int start, int end) =>
        context.Subject.IsPerson
        && start + 1 < words.Count
        && words[start].Lower == "in"
        && words[start + 1].Lower == "the"
        && words.FindIndex(start, Math.Min(end, start + 6) - start, static word => word is { Lower: "war" or "revolution", IsCapital: true }) > 0;

    private bool IsSoldier =>
        context.HasServed
        || words.Exists(static word => word.Lower is "war" or "enlisted" or "drafted" or "conscripted")
        || names.Exists(static name => name.Kind == NameKind.Organisation && name.Text.Contains("Brigade", StringComparison.Ordinal));

    // "spent two years as a tutor"
    private LifeEventType? OfRoleBehindAs(int start, int end)
    {
        for (var at = start; at < end && at + 1 < words.Count && at < start + 12; at++)
        {
            if (words[at].Lower == "as")
                return OfRole(at + 1, Math.Min(at + 6, words.Count));
        }

        return null;
    }

    private bool BornIsChild(Predicate verb)
    {
        if (context.Subject.IsBody || !verb.HasOwnSubject || names.Exists(name => name.Start == verb.SubjectStart && name is { IsSubject: true, IsPossessive: false } && (words[name.End].IsMark || name.End == verb.Chain)))
            return false;
        for (var at = verb.SubjectStart; at < verb.Chain; at++)
        {
            if (NounCues.Children.Contains(words[at].Lower))
                return true;
        }

        return false;
    }
}
