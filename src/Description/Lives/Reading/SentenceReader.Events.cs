using System.Collections.Immutable;
using System.Globalization;
using Fonds.Description.Lives.Reading.Dating;
using Fonds.Description.Lives.Reading.Naming;
using Fonds.Description.Lives.Reading.Words;

namespace Fonds.Description.Lives.Reading;

/// <content>Events out of clauses and fragments.</content>
internal sealed partial class SentenceReader
{
    private void AddEvents(Predicate verb)
    {
        if (typing.Of(verb) is not { } type || verb.Form == VerbForm.Purpose && (type is LifeEventType.Other or LifeEventType.Move || verb.Dates.Count == 0 || verb.Dates.TrueForAll(static date => date.Manner == DateManner.Era)))
            return;
        // "changed its name and became the Union of Looms": one change.
        if (type == LifeEventType.NameChange && verb is { Verb: "become", SharesWith: { Verb: "change" } changed } && typing.Of(changed) == LifeEventType.NameChange)
            return;
        if (IsOfRecords(verb))
            return;
        // "was expected to die": nobody says that it came about.
        if (verb.Form == VerbForm.Passive && words[verb.Head].Lower is "expected" or "supposed" or "intended" or "slated" or "scheduled")
            return;
        // "but did not win": what did not happen is no event; "not until 1938" is one.
        if (IsDenied(verb) && !verb.Dates.Exists(date => words[date.Start].Lower is "until" or "till"))
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
        // "a leading member into the 1940s, was born on March 26, 1881": nobody is born or dies twice.
        if (verb.Dates.Count > 1 && type is LifeEventType.Birth or LifeEventType.Death && verb.Dates.Exists(date => date.Start > verb.Head))
            verb.Dates.RemoveAll(date => date.Start < verb.Head);
        DropDoubled(verb.Dates);
        JoinSpan(verb.Dates);
        if (type is LifeEventType.Employment or LifeEventType.Education or LifeEventType.Residence)
            JoinYears(verb.Dates);
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
            // "In 1925 she moved to Leeds, and three years later to York": what stands behind the verb up to the next date is of the one in front.
            var reach = at + 1 < verb.Dates.Count && verb.Dates[at].End <= verb.Chain && verb.Dates[at + 1].Start > verb.Head ? verb.Dates[at + 1].Start : verb.Dates[at].End;
            var end = at + 1 < verb.Dates.Count ? Math.Max(reach, start) : verb.RegionEnd;
            // "His pupils included Ann Smith, president of the Guild (1916-1925)": hers.
            if (verb.Verb == "include" && names.Exists(name => name is { Kind: NameKind.Person, IsSubject: false } && name.Start >= start && name.End < verb.Dates[at].Start && name.Start - start < 4))
                break;
            // "is a member of the Council (1985), president of the School (1988-1997)": each office by its own name.
            Add(verb, verb.Form == VerbForm.Copula && at > 0 || verb.Verb == "include" ? typing.OfOffice(start, verb.Dates[at].Start) ?? type : type, verb.Dates[at], start, end, rule);
            start = end;
        }
    }

    // "in the early 1990s (1992-1996)", "In 2007, she received a prize in 2007": one date, said once more.
    private void DropDoubled(List<DateMention> dates)
    {
        if (dates is [var first, var second]
            && (first.Date.IsApproximate && second.Start == first.End + 1 && words[first.End].IsOpening || first.Date is { Begin: { } begin, End: null } && second.Date is { Begin: { } day, End: null } && (day == begin || first.Start == 0 && first.End == 1 && day.StartsWith(begin + "-", StringComparison.Ordinal))))
            dates.RemoveAt(0);
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

    // "was its president in 1967 and 1968": one term.
    private void JoinYears(List<DateMention> dates)
    {
        if (dates is not [{ Date: { Begin: { Length: 4 } begin, End: null } } first, { Date: { Begin: { Length: 4 } end, End: null } } last] || last.Start != first.End + 1 || words[first.End].Lower != "and" || !Follows(begin, end))
            return;
        dates.Clear();
        dates.Add(first with { End = last.End, Date = first.Date with { Edtf = $"{begin}/{end}", End = end, Text = TextOf(first.Start, last.End) } });
    }

    private static bool Follows(string year, string next) => int.TryParse(year, NumberStyles.None, CultureInfo.InvariantCulture, out var first) && int.TryParse(next, NumberStyles.None, CultureInfo.InvariantCulture, out var second) && second == first + 1;

    private void Add(Predicate verb, LifeEventType type, DateMention? date, int start, int end, string rule)
    {
        var within = names.FindAll(name => name.Start >= start && name.Start < end && (name.Depth == verb.Depth || name.Depth > verb.Depth && !HasVerb(Opening(name.Start), Closing(name.Start))));
        var places = PlacesIn(verb.Verb is "write" or "publish" or "lecture" or "speak" ? within.FindAll(name => !IsWrittenAbout(name)) : within, start, end, verb);
        if (places.IsEmpty && type is LifeEventType.Death or LifeEventType.Birth or LifeEventType.Burial or LifeEventType.Military && within.Find(IsUnknownPlace) is { } unknown)
            places = [new(unknown.Text)];
        if (places.IsEmpty && type is LifeEventType.Birth or LifeEventType.Residence or LifeEventType.Employment)
            places = PlaceOfJoined(verb);
        if (places.IsEmpty)
            places = PlaceBefore(verb, type, date);
        // "was raised in Leeds and attended Reed College": where she was raised is not where she studied.
        if (date is null && verb.Link == ClauseLink.Coordinate && type is LifeEventType.Education or LifeEventType.Military or LifeEventType.Award && places.All(static place => place.IsInferred))
            places = [];
        if (!IsWorthTelling(verb, type, date, places, within))
        {
            if (!IsToldWithoutDate(verb, type, date))
                return;
            (date, places) = (null, []);
        }


        // "wrote his memoir The Loom (1993)": the year in brackets has told it.
        if (type is LifeEventType.Publication or LifeEventType.Creation
            && verb.Owner.IsSubject
            && (date is null || date.Date is { IsInferred: true, Text: null })
            && events.Exists(one => one.Sentence == number && one.Rule == "bracket:work" && within.Exists(name => one.Works.Contains(name.Text))))
            return;
        var of = verb.Owner.IsSubject ? null : verb.Owner.Name;
        // "(publié au Journal officiel le 20 mai)": the decree was.
        if (verb.Verb == "publish" && verb.Depth > 0 && within.Exists(static name => name.Text.EndsWith("fficiel", StringComparison.Ordinal)))
            of = words[Math.Max(Opening(verb.Chain) - 1, 0)].Text;
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
        var date0 = isEntry && block.EntryDate is { } entry ? new DateMention(0, 0, entry, DateManner.Stated) : dates.Find(mention => !mention.IsTaken && mention.Manner is DateManner.Stated or DateManner.Bracketed) ?? (context.Glossary.IsEnglish ? null : dates.Find(static mention => !mention.IsTaken && mention is { Manner: DateManner.OfNoun, Date.Begin.Length: > 4 }));
        // In a language whose verbs are known less well, a sentence with a date tells something all the same.
        var isUnread = !context.Glossary.IsEnglish && verbs.Count == 0 && block.Kind == BlockKind.Prose && words.Count > 8 && words[^1].IsMark && !words[^1].Is(';') && date0 is { Manner: DateManner.Stated or DateManner.OfNoun };
        if (date0 is null || verbs.Count > 0 && !isEntry)
            return;
        // "Ann Smith (1946-1964)" in a list of a body's people.
        if (context.Subject.IsBody && verbs.Count == 0 && words.Count < 16 && words[date0.Start].Depth > 0 && names is [{ Start: 0, Kind: NameKind.Person, IsSubject: false } listed, ..])
        {
            events.Add(new() { Sentence = number, Type = LifeEventType.Other, Date = date0.Date, Persons = [listed.Text], Of = listed.Text, Summary = sentence, Rule = "fragment", Certainty = 0.5 });
            return;
        }

        var type = FragmentType(block.Kind == BlockKind.Prose ? 7 : words.Count);
        // "Training of weavers (until 1986)" in the list of what an office is charged with.
        var isTask = block.Kind == BlockKind.ListItem && context.Subject.IsBody;
        if (type is null && !isEntry && !isUnread && !isTask && (block.Kind != BlockKind.ListItem || date0.Start > 2))
            return;
        var whose = OwnerInFragment() is { } borne ? borne : isEntry && ActsFirst() is { } actor ? actor : context.Subject.IsPerson ? null : names.Find(static name => name is { Kind: NameKind.Person, IsSubject: false })?.Text;
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
        // "Her honors include the Loom Prize (1930) and the Warp Medal (1932)": each its own.
        if (!isEntry && (date0.Manner == DateManner.Bracketed || isTask))
            events.AddRange([.. dates.Where(date => date != date0 && date is { IsTaken: false, Manner: DateManner.Bracketed or DateManner.Stated } && (isTask || date.Manner == DateManner.Bracketed)).Select(date => events[^1] with { Date = date.Date })]);
    }

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
        // "Birth of his son Vlady"
        if (words is [{ Lower: "birth" }, { Lower: "of" }, ..] && words.Skip(2).Take(3).Any(static word => NounCues.Children.Contains(word.Lower)))
            return LifeEventType.Child;
        foreach (var word in words.Take(reach))
        {
            if (word.Lower is "b." or "born" or "naissance")
                return LifeEventType.Birth;
            if (word.Lower is "d." or "died" or "dies")
                return LifeEventType.Death;
            if (NounCues.Degrees.Contains(word.Lower))
                return LifeEventType.Degree;
            if (word.Lower is "award" or "prize" or "medal")
                return LifeEventType.Award;
            if (reach == words.Count && NounCues.Events.TryGetValue(word.Lower, out var type))
                return type;
            if (NounCues.Roles.Contains(word.Lower))
                return LifeEventType.Employment;
            if (word.Lower is "member")
                return LifeEventType.Membership;
            if (word.Verb is not null && !(word is { IsCapital: true } && word.Has(WordTraits.Gerund)) && Lexicon.TypeOf(word.Verb) is not LifeEventType.Other and var told)
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
            context.HasServed |= events[at] is { Of: null, Type: LifeEventType.Military };
            if (events[at].Of is not null && events[at].Date is null)
                continue;
            if (events[at].Date is { } date && (!date.IsInferred || date.Text is not null))
                (context.LastDate, context.LastDated) = (date, number);
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
