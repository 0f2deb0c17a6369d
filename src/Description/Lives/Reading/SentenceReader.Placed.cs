using Fonds.Description.Lives.Reading.Dating;
using Fonds.Description.Lives.Reading.Naming;
using Fonds.Description.Lives.Reading.Words;

namespace Fonds.Description.Lives.Reading;

/// <content>Where somebody went or is at home, told beside the clause: "upon her return to Leeds", "the Leeds-based painter".</content>
internal sealed partial class SentenceReader
{
    // "Upon his return to Leeds", "following her arrival in Ruritania"
    private void AddMoves()
    {
        for (var at = 1; at + 2 < words.Count; at++)
        {
            if (words[at].IsCapital
                || !IsMove(words[at].Lower)
                || !words[at - 1].Has(WordTraits.Possessive) && !words[at - 1].IsPossessive
                || words[at + 1].Lower is not ("to" or "in")
                || nouns.Exists(noun => noun.Noun.Head == at)
                || IsBehindDocumenting(at))
                continue;
            var end = EndOfPlaces(at + 2);
            var within = names.FindAll(name => name.Start > at && name.Start < end);
            var places = PlacesIn(within, at, end);
            if (places.IsEmpty || OwnerOfNoun(at) is not { IsSubject: true })
                continue;
            events.Add(new()
            {
                Sentence = number, Type = LifeEventType.Move, Date = MoveDate(at)?.Date, Places = places, Summary = TextOf(at - 1, end), Rule = "noun:" + words[at].Lower, Certainty = 0.6,
            });
        }
    }

    // "upon her return" itself, or the date in front: "In 1920, upon her return to Leeds".
    private DateMention? MoveDate(int at) =>
        dates.Find(date => date.Start <= at && date.End > at && date.Date.IsInferred) ?? dates.FindLast(date => date is { Manner: DateManner.Stated, Date.Begin: not null } && date.End <= at && at - date.End <= 4 && !HasVerb(date.End, at));

    private static bool IsMove(string noun) => noun is "return" or "arrival" or "emigration" or "immigration" or "move" or "relocation" or "deportation" or "flight";

    // Behind the places that stand one after another from here.
    private int EndOfPlaces(int at)
    {
        var end = at;
        while (end < words.Count
            && (words[end].Lower == "the" || words[end].Is(',') && names.Exists(name => name.Start == end + 1 && name.Kind == NameKind.Place) || names.Exists(name => name.Kind == NameKind.Place && end >= name.Start && end < name.End)))
            end++;
        return end;
    }

    // "after his 1912 arrest", "the 1989 election of Ann Smith": the year in front of the noun.
    private void AddDatedNouns()
    {
        foreach (var date in dates)
        {
            if (date is { IsTaken: false, Manner: DateManner.OfNoun, Date.Begin.Length: 4 } && date.End < words.Count && date.End >= 2)
                AddDatedWork(date);
            if (date.IsTaken
                || date.Manner != DateManner.OfNoun
                || date.End + 1 >= words.Count
                || date.End < 2
                || date.Date.Begin is not { Length: 4 }
                || !NounCues.Events.TryGetValue(words[date.End].Lower, out var kind)
                || kind is LifeEventType.Travel or LifeEventType.Performance)
                continue;
            var before = words[date.End - 2];
            var noun = new Predicate { Chain = date.End, Head = date.End, Verb = words[date.End].Lower, Form = VerbForm.Noun, Depth = words[date.End].Depth, Region = date.End - 2, RegionEnd = date.End + 1, SubjectStart = date.End - 2, SubjectEnd = date.End + 1 };
            if (before.Lower is "his" or "her" or "its" or "their" && (context.Subject.IsPerson || before.Lower is "its" or "their"))
                noun.Owner = new(true, "");
            else if (names.Find(name => name.End == date.End - 1 && name.IsPossessive) is { } owner)
                noun.Owner = new(owner.IsSubject, owner.IsSubject ? "" : owner.Text);
            else if (before.Lower == "the" && words[date.End + 1].Lower == "of" && names.Find(name => name.Start == date.End + 2) is { Kind: NameKind.Person } of)
                noun.Owner = new(of.IsSubject, of.IsSubject ? "" : of.Text);
            else
                continue;
            // "After the 1989 election of Ann Smith, Doe became": it dates what came after, too.
            date.IsTaken = !words[date.Start].Has(WordTraits.Preposition);
            nouns.Add((noun, date));
        }
    }

    // "She is best known for her 1934 novel The Loom": it came out then.
    private void AddDatedWork(DateMention date)
    {
        var noun = words.FindIndex(date.End, Math.Min(3, words.Count - date.End), static word => word.Lower is "novel" or "book" or "memoir" or "film" or "play" or "essay" or "poem" or "album" or "autobiography" or "documentary" or "article" or "monograph");
        var before = words[date.End - 2];
        if (noun < 0 || ClauseAt(date.Start) is { } verb && Qualifies(date, verb))
            return;
        var owner = names.Find(name => name.End == date.End - 1 && name.IsPossessive);
        var isOwn = before.Lower is "his" or "her" && context.Subject.IsPerson && (context.Subject.Pronoun.Length == 0 || context.Subject.Pronoun == (before.Lower == "his" ? "he" : "she")) || owner is { IsSubject: true };
        if (!isOwn && owner is not { Kind: NameKind.Person })
            return;
        date.IsTaken = true;
        var title = names.Find(name => name.Start > noun && name.Start <= noun + 2);
        events.Add(new()
        {
            Sentence = number, Type = isOwn ? LifeEventType.Publication : LifeEventType.Other, Date = date.Date, Works = title is null ? [] : [title.Text], Of = isOwn ? null : owner!.Text,
            Summary = TextOf(date.End - 2, title?.End ?? noun + 1), Rule = "noun:work", Certainty = 0.6,
        });
    }

    // "The Leeds-based firm has earned a reputation", "a New York-based painter": it is there.
    private void AddBased()
    {
        foreach (var name in names)
        {
            if (!name.Text.EndsWith("-based", StringComparison.Ordinal)
                || name.IsSubject
                || CommonPlaces.Have(name.Text[..^6]) is false
                || verbs.Find(verb => verb.Region <= name.Start && name.Start < verb.RegionEnd) is not { Owner.IsSubject: true } clause)
                continue;
            if (name.Start < clause.Chain ? clause.SubjectStart >= 0 && name.Start < clause.SubjectEnd + 1 : clause is { Form: VerbForm.Copula } && name.Start - clause.Head <= 3)
                events.Add(new() { Sentence = number, Type = LifeEventType.Residence, Places = [new(name.Text[..^6])], Summary = TextOf(name.Start, Math.Min(name.End + 1, words.Count)), Rule = "adjective:based", Certainty = 0.6 });
        }
    }
}
