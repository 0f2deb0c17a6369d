using Fonds.Description.Lives.Reading.Dating;
using Fonds.Description.Lives.Reading.Naming;
using Fonds.Description.Lives.Reading.Words;

namespace Fonds.Description.Lives.Reading;

/// <content>Events that a noun says: "his death in 1947", "a trip through Leeds and York".</content>
internal sealed partial class SentenceReader
{
    // "his death in 1947", "her marriage to Ned in 1912": an event in a noun, when a date follows it before any verb.
    private void AddNouns()
    {
        for (var at = 1; at < words.Count; at++)
        {
            if (IsBehindDocumenting(at))
                continue;
            if (words[at].IsCapital
                || !NounCues.Events.TryGetValue(words[at].Lower, out var kind)
                || !(words[WhoseAt(at)].Has(WordTraits.Possessive) || words[WhoseAt(at)].IsPossessive || words[at - 1].Lower == "the" || kind == LifeEventType.Travel))
                continue;
            var date = dates.Find(mention => mention.Start > at && mention.Start - at <= 9 && mention.Manner is DateManner.Stated or DateManner.Bracketed && words[mention.Start].Depth == words[at].Depth);
            if (date is null || date.IsTaken || HasVerb(at + 1, date.Start))
            {
                if (kind == LifeEventType.Travel)
                    AddTrip(at);
                continue;
            }

            if (words[at - 1].Lower == "the" && !(words[at + 1].Lower == "of" && at + 2 < words.Count && (words[at + 2].Has(WordTraits.Possessive) || names.Exists(name => name.Start == at + 2))))
                continue;
            var noun = new Predicate { Chain = at, Head = at, Verb = words[at].Lower, Form = VerbForm.Noun, Depth = words[at].Depth, Region = Math.Max(at - 1, 0), RegionEnd = date.End, SubjectStart = at - 1, SubjectEnd = at + 1 };
            noun.Dates.Add(date);
            noun.Owner = OwnerOfNoun(at);
            date.IsTaken = true;
            nouns.Add((noun, date));
        }
    }

    // "after a circuitous trip through Martinique and Cuba"
    private void AddTrip(int at)
    {
        if (at + 1 >= words.Count || words[at + 1].Lower is not ("to" or "through" or "via" or "across" or "around"))
            return;
        var end = at + 2;
        while (end < words.Count && !words[end].Is('.') && !words[end].Is(';') && (names.Exists(name => end >= name.Start && end < name.End) || words[end].IsMark || words[end].Has(WordTraits.Determiner | WordTraits.Conjunction)))
            end++;
        var within = names.FindAll(name => name.Start > at && name.Start < end);
        var places = PlacesIn(within, at, end);
        if (places.IsEmpty || HasVerb(at, end))
            return;
        events.Add(new()
        {
            Sentence = number, Type = LifeEventType.Travel, Places = places, Summary = TextOf(Math.Max(at - 2, 0), end), Rule = "noun:" + words[at].Lower, Certainty = 0.5,
        });
    }

    // "her first marriage", "Ann's sudden death": the word that says whose stands before the adjective.
    private int WhoseAt(int at) =>
        at > 1 && words[at - 1] is { IsMark: false, IsCapital: false, IsPossessive: false } adjective && !adjective.Has(WordTraits.Possessive | WordTraits.Determiner | WordTraits.Preposition | WordTraits.Conjunction) && (words[at - 2].Has(WordTraits.Possessive) || words[at - 2].IsPossessive) ? at - 2 : at - 1;

    private Owner OwnerOfNoun(int at)
    {
        at = WhoseAt(at) + 1;
        var before = words[at - 1];
        if (before.Lower == "the")
        {
            var next = names.Find(name => name.Start == at + 2);
            return next is null ? words[at + 2].Lower is "his" or "her" or "their" && at + 3 < words.Count && NounCues.Kin.Contains(words[at + 3].Lower) ? new(false, TextOf(at + 2, at + 4)) : new(true, "") : new(next.IsSubject, next.IsSubject ? "" : next.Text);
        }

        var owner = names.Find(name => name.End == at && name.IsPossessive);
        if (owner is not null)
            return new(owner.IsSubject, owner.IsSubject ? "" : owner.Text);
        // "a trip to Leeds", "a business trip to York": whoever is told of went.
        if (NounCues.Events.TryGetValue(words[at].Lower, out var kind) && kind == LifeEventType.Travel && !before.Has(WordTraits.Possessive) && !before.IsPossessive && context.Subject.IsPerson)
            return new(true, "");
        if (NounCues.Kin.Contains(before.Lower))
            return new(false, TextOf(Math.Max(at - 2, 0), at));
        // "upon its creation in 1960" in the life of a person: of some body.
        if (context.Subject.IsPerson && before.Lower == "its" && context.Glossary.IsEnglish)
            return new(false, TextOf(at - 1, at + 1));
        // "her death" in the life of a man.
        if (context.Subject.IsPerson && before.Lower is "his" or "her" && context.Subject.Pronoun.Length > 0 && context.Subject.Pronoun == (before.Lower == "his" ? "she" : "he"))
            return new(false, names.FindLast(name => name is { Kind: NameKind.Person, IsSubject: false } && name.Start < at)?.Text ?? context.LastOther ?? before.Text);
        // "She taught until her marriage in 1925" in the history of a family: hers, of whom it told last.
        if (context.Subject.IsFamily && before.Lower is "his" or "her")
            return new(false, context.LastOther ?? before.Text);
        return before.Has(WordTraits.Possessive) ? new(!context.Subject.IsBody || !context.Glossary.IsEnglish || before.Lower is "its" or "their", context.Subject.IsBody && context.Glossary.IsEnglish && before.Lower is not ("its" or "their") ? context.LastOther ?? before.Text : "") : new(false, before.Text);
    }

    // "A campaign by writers, among them Ann Smith and Ned Shaw, brought about his release": they are examples.
    private bool IsOneOfSeveral(int name)
    {
        while (name > 0 && !words[name - 1].IsMark)
        {
            if (words[--name].Lower is "among" or "including")
                return true;
        }

        return false;
    }

    // "Ann Smith, who held the post until her death in 1990": hers, of whom the clause tells.
    private void SettleNouns()
    {
        foreach (var (noun, _) in nouns)
        {
            if (noun.Owner.IsSubject
                && words[WhoseAt(noun.Head)].Lower is "his" or "her"
                && verbs.FindLast(verb => verb.Head < noun.Head && verb.Depth == noun.Depth) is { Owner: { IsSubject: false, Name: { Length: > 0 } whose } } clause
                && noun.Head < clause.RegionEnd
                && names.Exists(name => name.Kind == NameKind.Person && name.Text == whose && !IsOneOfSeveral(name.Start)) && words.FindIndex(clause.Head, noun.Head - clause.Head, static word => word.Has(WordTraits.ObjectPronoun)) < 0)
                noun.Owner = new(false, whose);
        }
    }
}
