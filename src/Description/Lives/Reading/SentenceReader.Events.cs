using System.Collections.Immutable;
using Fonds.Description.Lives.Reading.Words;

namespace Fonds.Description.Lives.Reading;

/// <content>Events out of clauses and fragments.</content>
internal sealed partial class SentenceReader
{
    private void AddEvents(Predicate verb)
    {
        if (typing.Of(verb) is not { } type || verb.Form == VerbForm.Purpose && (type is LifeEventType.Other or LifeEventType.Move || verb.Dates.Count == 0))
            return;

        var rule = verb.Form switch
        {
            VerbForm.Passive => "passive:" + (verb.Verb ?? "verb"),
            VerbForm.Copula => "office:" + verb.Verb,
            VerbForm.Gerund => "gerund:" + verb.Verb,
            VerbForm.Purpose => "purpose:" + verb.Verb,
            VerbForm.Reduced => "participle:" + (verb.Verb ?? "verb"),
            _ => "verb:" + (verb.Verb ?? "other"),
        };
        // "died on December 28, 1918, at the age of 41": the age only says it once more.
        if (verb.Dates.Count > 1 && verb.Dates.Exists(static date => date.Manner != DateManner.Age))
            verb.Dates.RemoveAll(static date => date.Manner == DateManner.Age);
        JoinSpan(verb.Dates);
        if (verb.Dates.Count <= 1)
        {
            if (verb.Verb == "include" && verb.Dates.Count == 1 && typing.OfOffice(verb.Head + 1, verb.Dates[0].Start) is { } office)
                type = office;
            Add(verb, type, verb.Dates.Count == 1 ? verb.Dates[0] : null, verb.Region, verb.RegionEnd, rule);
            return;
        }

        // Several dates: each with the names beside it.
        var start = verb.Region;
        for (var at = 0; at < verb.Dates.Count; at++)
        {
            var end = at + 1 < verb.Dates.Count ? Math.Max(verb.Dates[at].End, start) : verb.RegionEnd;
            // "is a member of the Council (1985), president of the School (1988-1997)": each office by its own name.
            Add(verb, verb.Form == VerbForm.Copula && at > 0 || verb.Verb == "include" ? typing.OfOffice(start, verb.Dates[at].Start) ?? type : type, verb.Dates[at], start, end, rule);
            start = end;
        }
    }

    // "married from 1891 until her death in 1917": a beginning and an end of one thing.
    private static void JoinSpan(List<DateMention> dates)
    {
        if (dates is not [{ Date: { Begin: { } begin, End: null } opened }, { Date: { Begin: null, End: { } end } until } last] || string.CompareOrdinal(begin[..4], end) > 0)
            return;
        var joined = dates[0] with { End = last.End, Date = opened with { Edtf = $"{begin}/{end}", End = end, IsApproximate = opened.IsApproximate || until.IsApproximate } };
        dates.Clear();
        dates.Add(joined);
    }

    private void Add(Predicate verb, LifeEventType type, DateMention? date, int start, int end, string rule)
    {
        var within = names.FindAll(name => name.Start >= start && name.Start < end && (name.Depth == verb.Depth || name.Depth > verb.Depth && !HasVerb(Opening(name.Start), Closing(name.Start))));
        var places = PlacesIn(within, start, end, verb);
        if (places.IsEmpty)
            places = PlaceBefore(verb, type, date);
        if (!IsWorthTelling(verb, type, date, places, within))
            return;

        var of = verb.Owner.IsSubject ? null : verb.Owner.Name;
        if (of is { Length: 0 } || of is not null && IsOfThird(verb, type, of))
            return;
        events.Add(new()
        {
            Sentence = number,
            Type = of is null ? type : LifeEventType.Other,
            Date = date?.Date,
            Places = places,
            Persons = Texts(within, NameKind.Person),
            Organisations = Texts(within, NameKind.Organisation),
            Works = Texts(within, NameKind.Work),
            Of = of,
            Summary = Clause(verb),
            Rule = block.Kind == BlockKind.Entry ? "chronology" : rule,
            Certainty = block.Kind == BlockKind.Entry ? 1 : Certainty(verb, type, date),
        });
        // What a body was renamed it goes by from then on.
        if (of is null && type == LifeEventType.NameChange && context.Subject.IsBody && within.Find(name => name.Start > verb.Head && name.Kind is NameKind.Organisation or NameKind.Unknown) is { } renamed)
            context.Subject.Learn(renamed.Text, []);
        if (of is null && type == LifeEventType.Birth && date is { Date.Begin: { Length: >= 4 } born } && context.Subject.IsPerson)
            context.BirthYear ??= int.Parse(born.AsSpan(0, 4), System.Globalization.CultureInfo.InvariantCulture);
    }

    // In the life of a person "the college, founded in 1846" dates a third thing.
    private bool IsOfThird(Predicate verb, LifeEventType type, string of) =>
        context.Subject.IsPerson && type is LifeEventType.Founding or LifeEventType.Dissolution or LifeEventType.NameChange or LifeEventType.Other && (verb.Form == VerbForm.Reduced || verb.Link == ClauseLink.Relative || verb.Depth > 0)
        && names.Exists(name => name.Text == of && name.Kind is NameKind.Organisation or NameKind.Place or NameKind.Thing);

    // An event has a date or a place, or is of a kind that matters without (a marriage, a membership).
    private bool IsWorthTelling(Predicate verb, LifeEventType type, DateMention? date, ImmutableArray<LifePlace> places, List<NamedThing> within)
    {
        var vague = type == LifeEventType.Other && !(verb.Verb == "have" && context.Subject.IsBody && verb.Owner.IsSubject) && (verb.Form == VerbForm.Copula || verb.Verb is "have" or "include" or "involve" or "continue" or "begin" or "know" or "consider" or "describe" or "make" or "give" or "use" or "see" or "say" or "need" or "relate");
        if (verb.Form == VerbForm.Gerund && (date is null || date.Date is { IsInferred: true, Text: null }))
            return IsGerundEvent(verb, type, within);
        if (date is not null)
            return !((vague || type == LifeEventType.Other && verb.Verb is null) && date.Date.IsInferred && date.Date.Text is null) && !(vague && verb.Verb == "have" && verb.Owner.IsSubject && context.Subject.IsPerson);
        if (places.Length > 0)
            return !vague && !(type == LifeEventType.Other && (verb.Form is VerbForm.Reduced or VerbForm.Gerund || verb.Verb is null || places.All(static place => place.IsInferred)));
        return verb.Owner.IsSubject && type is not (LifeEventType.Other or LifeEventType.Death or LifeEventType.Birth or LifeEventType.Move or LifeEventType.Travel or LifeEventType.Residence)
            && (verb.Form is not (VerbForm.Reduced or VerbForm.Gerund) || within.Exists(static name => !name.IsSubject && name.Kind is NameKind.Person or NameKind.Organisation or NameKind.Work));
    }

    // "finishing two novels", "working as a typesetter" are events; "succeeding Smith", "after leaving Princeton" only say when.
    private bool IsGerundEvent(Predicate verb, LifeEventType type, List<NamedThing> within)
    {
        var lead = verb.Chain > 0 ? words[verb.Chain - 1].Lower : "";
        return type switch
        {
            LifeEventType.Publication => within.Exists(static name => name.Kind == NameKind.Work) && verb.Verb != "contribute" || verb.Verb is "finish" or "complete" or "publish",
            LifeEventType.Employment => lead is "while" or "," or "and",
            LifeEventType.Move or LifeEventType.Travel or LifeEventType.Residence => lead is not ("after" or "before" or "upon" or "on" or "since") && !verb.Dates.Exists(static date => date.Date.IsInferred),
            _ => false,
        };
    }

    // "to London, where she attended", "arrived in Mexico City and died": the place holds on through the sentence.
    private ImmutableArray<LifePlace> PlaceBefore(Predicate verb, LifeEventType type, DateMention? date)
    {
        var isThere = verb.Region < words.Count && words[verb.Region].Lower == "where" && verb.Verb is "arrive" or "settle";
        if (verb.Verb == "serve" && type == LifeEventType.Military && verbs.FindLast(before => before.Head < verb.Chain) is { } toCountry && Lexicon.TypeOf(toCountry.Verb) == LifeEventType.Move && !(verb.Region < words.Count && words[verb.Region].Lower == "where"))
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
            if (names[at].Start < verb.Region && (isWhere && names[at].Kind == NameKind.Place && names.Exists(body => body.Kind == NameKind.Organisation && body.Start > names[at].Start && body.Start < verb.Region) && verbs.FindLast(before => before.Head < verb.Region) is { } nearest && names[at].Start < nearest.Head || verbs.Exists(born => born.Verb == "bear" && born.Region <= names[at].Start && names[at].Start < born.RegionEnd)))
                return [];
            if (names[at].Start < verb.Region && names[at] is { Kind: NameKind.Place, IsPossessive: false, Depth: 0 } place)
                return [new(place.Text, true)];
        }

        return [];
    }

    private static double Certainty(Predicate verb, LifeEventType type, DateMention? date)
    {
        var sure = date switch
        {
            null => 0.5,
            { Manner: DateManner.Stated } when !date.Date.IsInferred => 0.9,
            { Manner: DateManner.OfNoun } => 0.5,
            { Date.IsInferred: true, Date.Text: null } => 0.5,
            _ => 0.7,
        };
        if (type == LifeEventType.Other)
            sure -= 0.15;
        if (!verb.Owner.IsSubject || verb.Form is VerbForm.Reduced or VerbForm.Gerund)
            sure -= 0.1;
        return Math.Round(Math.Max(sure, 0.2), 2);
    }

    private ImmutableArray<LifePlace> PlacesIn(List<NamedThing> within, int start, int end, Predicate? verb = null)
    {
        var places = ImmutableArray.CreateBuilder<LifePlace>();
        foreach (var name in within)
        {
            if (name.Kind == NameKind.Place && !IsAdjective(name, verb) && (!name.IsPossessive || name.End < words.Count && words[name.End].IsCapital) && !places.Any(place => place.Name == name.Text))
                places.Add(new(name.Text));
        }

        if (block.EntryPlace.Length > 0 && places.Count == 0)
            places.Add(new(block.EntryPlace));
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

    // "the New York minimal composers", "other United States political figures": whose they are, and not where it was.
    private bool IsAdjective(NamedThing place, Predicate? verb)
    {
        if (verb is not { Form: VerbForm.Copula } || !context.Glossary.IsEnglish || place.End >= words.Count || place.Start == 0 || words[place.Start - 1].Lower is not ("of" or "the" or "a" or "an" or "other" or "many" or "some" or "several" or "and" or "by" or "with"))
            return false;
        return words[place.End] is { IsMark: false, IsCapital: false, Number: < 0, Verb: null } next && next.Traits == WordTraits.None;
    }

    private static ImmutableArray<string> Texts(List<NamedThing> within, NameKind kind)
    {
        var texts = ImmutableArray.CreateBuilder<string>();
        foreach (var name in within)
        {
            if (name.Kind == kind && !name.IsSubject && !texts.Contains(name.Text))
                texts.Add(name.Text);
        }

        return texts.ToImmutable();
    }

    private string Clause(Predicate verb)
    {
        var (start, end) = (verb.Region, Math.Min(verb.RegionEnd, words.Count));
        while (start < verb.Chain && (words[start].IsMark && !words[start].IsOpening || words[start].Has(WordTraits.Conjunction | WordTraits.Relative)))
            start++;
        while (end > verb.Head + 1 && words[end - 1].IsMark && !words[end - 1].IsClosing && words[end - 1].Text[0] is not ('"' or '”'))
            end--;
        return TextOf(start, end);
    }

    // A line without a verb: "President, 1912-1917"; "Editor of the Masses (1913)"; the entry of a chronology.
    private void AddFragment()
    {
        var isEntry = block.Kind == BlockKind.Entry;
        var date0 = isEntry && block.EntryDate is { } entry ? new DateMention(0, 0, entry, DateManner.Stated) : dates.Find(mention => !mention.IsTaken && mention.Manner is DateManner.Stated or DateManner.Bracketed);
        // In a language whose verbs are known less well, a sentence with a date tells something all the same.
        var isUnread = !context.Glossary.IsEnglish && verbs.Count == 0 && block.Kind == BlockKind.Prose && words.Count > 8 && words[^1].IsMark && !words[^1].Is(';') && date0 is { Manner: DateManner.Stated };
        if (date0 is null || verbs.Count > 0 && !isEntry)
            return;
        var type = FragmentType(block.Kind == BlockKind.Prose ? 7 : words.Count);
        if (type is null && !isEntry && !isUnread && (block.Kind != BlockKind.ListItem || date0.Start > 2))
            return;
        var whose = OwnerInFragment() is { } borne ? borne : context.Subject.IsPerson ? null : names.Find(static name => name is { Kind: NameKind.Person, IsSubject: false })?.Text;
        events.Add(new()
        {
            Sentence = number,
            Of = whose,
            Type = whose is null ? type ?? LifeEventType.Other : LifeEventType.Other,
            Date = date0.Date,
            Places = PlacesIn(names, 0, words.Count),
            Persons = Texts(names, NameKind.Person),
            Organisations = type == LifeEventType.Employment && !names.Exists(static name => name.Kind == NameKind.Organisation) && BehindComma() is { } firm ? [firm] : Texts(names, NameKind.Organisation),
            Works = Texts(names, NameKind.Work),
            Summary = sentence,
            Rule = isEntry ? "chronology" : "fragment",
            Certainty = isEntry ? 1 : 0.5,
        });
    }

    // "Birth of Mary Alice Gazzam in Cambridge": the one named behind "of" and no kin's.
    private string? OwnerInFragment() =>
        words.Count > 2 && words[0].Lower is "birth" or "death" or "marriage" or "burial" or "wedding" && words[1].Lower == "of" && names.Find(static name => name.Start == 2) is { IsSubject: false, Kind: NameKind.Person or NameKind.Unknown } other ? other.Text : null;

    // "Senior Planner-Designer, Saarinen and Swanson, Birmingham": whom the post was with.
    private string? BehindComma()
    {
        var comma = words.FindIndex(static word => word.Is(','));
        if (comma < 0 || comma + 1 >= words.Count || !words[comma + 1].IsCapital || names.Find(name => name.Start == comma + 1) is { Kind: NameKind.Place })
            return null;
        var end = words.FindIndex(comma + 1, static word => word.Is(',') || word.Is(';') || word.IsOpening || word.Number >= 0);
        return TextOf(comma + 1, end < 0 ? words.Count : Math.Max(end, comma + 2));
    }

    // In prose only what stands at the head says what a line without a verb is about.
    private LifeEventType? FragmentType(int reach)
    {
        foreach (var word in words.Take(reach))
        {
            if (word.Lower is "b." or "born" or "naissance")
                return LifeEventType.Birth;
            if (word.Lower is "d." or "died" or "dies")
                return LifeEventType.Death;
            if (NounCues.Degrees.Contains(word.Lower))
                return LifeEventType.Degree;
            if (reach == words.Count && NounCues.Events.TryGetValue(word.Lower, out var type))
                return type;
            if (NounCues.Roles.Contains(word.Lower))
                return LifeEventType.Employment;
            if (word.Lower is "member")
                return LifeEventType.Membership;
            if (word.Verb is not null && Lexicon.TypeOf(word.Verb) is not LifeEventType.Other and var told)
                return told;
        }

        return null;
    }

    private void Note(Predicate noun, DateMention date)
    {
        var type = NounCues.Events[words[noun.Head].Lower];
        var of = noun.Owner.IsSubject ? null : noun.Owner.Name;
        if (of is { Length: 0 })
            return;
        var within = names.FindAll(name => name.Start > noun.Head && name.Start < date.End);
        var places = PlacesIn(within, noun.Head, date.End);
        if (places.IsEmpty && type is LifeEventType.Death)
            places = PlacesIn([], 0, noun.Head);
        events.Add(new()
        {
            Sentence = number, Type = of is null ? type : LifeEventType.Other, Date = date.Date, Places = places, Persons = Texts(within, NameKind.Person), Of = of,
            Summary = TextOf(noun.Region, date.End), Rule = "noun:" + words[noun.Head].Lower, Certainty = 0.8,
        });
    }

    // What the next sentences may count from.
    private void Remember(int before)
    {
        for (var at = before; at < events.Count; at++)
        {
            if (events[at].Of is not null && events[at].Date is null)
                continue;
            if (events[at].Date is { } date && (!date.IsInferred || date.Text is not null))
                context.LastDate = date;
            if (events[at] is { Of: null, Date: { } own })
                context.LastOf[events[at].Type] = own;
            if (events[at].Places is [.., var place] && events[at].Of is null)
                context.LastPlace = place.Name;
        }
    }

    private bool Says(int start, int end, string first, string second)
    {
        for (var at = start; at < end; at++)
        {
            if (words[at].Lower == first || words[at].Lower == second)
                return true;
        }

        return false;
    }
}
