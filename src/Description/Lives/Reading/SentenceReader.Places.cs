using System.Collections.Immutable;
using Fonds.Description.Lives.Reading.Dating;
using Fonds.Description.Lives.Reading.Naming;
using Fonds.Description.Lives.Reading.Words;

namespace Fonds.Description.Lives.Reading;

/// <content>Where it was: in the clause, before it in the sentence, or "there".</content>
internal sealed partial class SentenceReader
{
    // "died at Sierra Caballs", "wounded near Brunete": what no gazetteer knows and no body is called.
    private bool IsUnknownPlace(NamedThing name) =>
        name is { Kind: NameKind.Organisation or NameKind.Unknown, IsSubject: false, IsPossessive: false } && name.Start > 0 && (words[name.Start - 1].Lower is "at" or "near" or "in" || name.Start > 1 && words[name.Start - 1].Lower == "the" && words[name.Start - 2].Lower is "at" or "near" or "in")
        && !name.Text.Split(' ').Any(static word => NameCues.IsBodyWord(word.ToLowerInvariant()) || NameCues.IsThingWord(word.ToLowerInvariant()));

    // "to London, where she attended", "arrived in Mexico City and died": the place holds on through the sentence.
    private ImmutableArray<LifePlace> PlaceBefore(Predicate verb, LifeEventType type, DateMention? date)
    {
        var isThere = verb.Region < words.Count && words[verb.Region].Lower == "where" && verb.Verb is "arrive" or "settle";
        if (verb.Verb == "serve"
            && type == LifeEventType.Military
            && verbs.FindLast(before => before.Head < verb.Chain) is { } toCountry
            && Lexicon.TypeOf(toCountry.Verb) == LifeEventType.Move
            && !(verb.Region < words.Count && words[verb.Region].Lower == "where"))
            return [];
        if (verb.Form is VerbForm.Gerund or VerbForm.Reduced or VerbForm.Noun || type is LifeEventType.Birth or LifeEventType.Move or LifeEventType.Travel && !isThere || verb.Depth > 0)
            return [];
        var linked = verb.Link == ClauseLink.Coordinate || verb.Region < words.Count && (words[verb.Region].Lower == "where" || verb.Region + 1 < words.Count && words[verb.Region + 1].Lower == "where");
        linked |= verbs.FindLast(before => before.Head < verb.Chain && before.Depth == verb.Depth) is { Link: ClauseLink.Subordinate } moved && Lexicon.TypeOf(moved.Verb) == LifeEventType.Move;
        if (!linked && date is null)
            return [];
        var isWhere = verb.Region < words.Count && words[verb.Region].Lower == "where";
        for (var at = names.Count - 1; at >= 0; at--)
        {
            // "at Reed College, where": the college is where, not the town named further up; and where somebody was born is where no more.
            if (names[at].Start < verb.Region
                && (isWhere && names[at].Kind == NameKind.Place && names.Exists(body => body.Kind == NameKind.Organisation && body.Start > names[at].Start && body.Start < verb.Region) && verbs.FindLast(before => before.Head < verb.Region) is { } nearest && names[at].Start < nearest.Head || verbs.Exists(born => born.Verb == "bear" && born.Region <= names[at].Start && names[at].Start < born.RegionEnd)))
                return [];
            // "After working in York, she became": where she worked before.
            if (verbs.Exists(gone => gone.Form == VerbForm.Gerund && gone.Region <= names[at].Start && names[at].Start < gone.RegionEnd && gone.Chain > 0 && words[gone.Chain - 1].Lower is "after" or "before"))
                continue;
            if (names[at].Start < verb.Region
                && names[at] is { Kind: NameKind.Place, IsPossessive: false, Depth: 0 } place
                && !(place.Start > 1 && words[place.Start - 1].Lower == "of" && names.Exists(person => person.End == place.Start - 1 && person.Kind == NameKind.Person)))
                return [new(place.Text, true)];
        }

        return [];
    }

    // "denounced acts of aggression in Cuba" did not happen in Cuba; "spoke in Cuba" did.
    private bool IsNear(Predicate verb, ImmutableArray<LifePlace> places) =>
        verb.Owner.IsSubject is false
        || names.Exists(name => name.Kind == NameKind.Place && places.Any(place => place.Name == name.Text) && (name.Start < verb.Chain || name.Start - verb.Head <= 7));

    // "was born and raised in Leeds": where both were.
    private ImmutableArray<LifePlace> PlaceOfJoined(Predicate verb)
    {
        var index = verbs.IndexOf(verb);
        if (index < 0 || index + 1 >= verbs.Count || verbs[index + 1] is not { Link: ClauseLink.Coordinate } next || next.SharesWith != verb || next.Head - verb.Head != 2 || !words[verb.Head + 1].Has(WordTraits.Conjunction))
            return [];
        return PlacesIn(names.FindAll(name => name.Start > next.Head && name.Start < next.RegionEnd && name.Depth == verb.Depth), next.Head, next.RegionEnd, next);
    }

    // "was the main support of homes in Ruritania": what is said to be somewhere; "was of the Leeds school" is not.
    private bool IsIn(Predicate verb, ImmutableArray<LifePlace> places) => names.Exists(name => name.Kind == NameKind.Place && name.Start > verb.Head + 1 && name.Depth == verb.Depth && words[name.Start - 1].Lower is "in" or "at" or "near" or "throughout" or "across" && places.Any(place => place.Name == name.Text));

    private ImmutableArray<LifePlace> PlacesIn(List<NamedThing> within, int start, int end, Predicate? verb = null)
    {
        var places = ImmutableArray.CreateBuilder<LifePlace>();
        foreach (var name in within)
        {
            if (name.Kind == NameKind.Place && !IsAdjective(name, verb) && (!name.IsPossessive || name.End < words.Count && words[name.End].IsCapital) && !places.Any(place => place.Name == name.Text))
                places.Add(new(name.Text));
        }

        // Where an entry of a chronology was is the archivist's own word: "Brussels: born to exiles from Russia".
        if (block.EntryPlace.Length > 0 && !places.Any(place => place.Name.Contains(block.EntryPlace, StringComparison.OrdinalIgnoreCase)))
            return [new(block.EntryPlace)];
        if (places.Count > 0)
            return places.ToImmutable();
        var last = context.LastPlace;
        for (var at = start; at < end && at < words.Count; at++)
        {
            if (words[at].Lower == "there" && !(at + 1 < words.Count && words[at + 1].Has(WordTraits.Be | WordTraits.Have)))
                return (names.FindLast(name => name.Kind == NameKind.Place && name.Start < at && !name.IsPossessive)?.Text ?? last) is { } there ? [new(there, true)] : [];
        }

        return [];
    }

    // "wrote about Leeds weavers": what is written about is not where it was.
    private bool IsWrittenAbout(NamedThing place) => words.FindIndex(Math.Max(place.Start - 3, 0), Math.Min(3, place.Start), static word => word.Lower is "about") >= 0;

    // "the New York minimal composers", "other United States political figures": whose they are, and not where it was.
    private bool IsAdjective(NamedThing place, Predicate? verb)
    {
        if (verb is not { Form: VerbForm.Copula }
            || !context.Glossary.IsEnglish
            || place.End >= words.Count
            || place.Start == 0
            || words[place.Start - 1].Lower is not ("of" or "the" or "a" or "an" or "other" or "many" or "some" or "several" or "and" or "by" or "with"))
            return false;
        return words[place.End] is { IsMark: false, IsCapital: false, Number: < 0, Verb: null } next && next.Traits == WordTraits.None;
    }
}
