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
}
