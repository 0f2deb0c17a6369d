using Fonds.Description.Lives.Reading.Dating;
using Fonds.Description.Lives.Reading.Naming;

namespace Fonds.Description.Lives.Reading;

/// <content>Dates that no rule has taken: the sentence tells something of that time all the same.</content>
internal sealed partial class SentenceReader
{
    // "She also did sketchbooks of Leeds from 1955 to 2010", where no verb is known: whose it is the sentence says, and when; what, its words.
    private void ReadUnread(int before)
    {
        if (block.Kind != BlockKind.Prose || words.Count < 5)
            return;
        // "Doe, Jane, 1900-1980": a heading, and nothing that happened.
        if (verbs.Count == 0 && words.Count < 10 && names.Exists(static name => name is { IsSubject: true, Start: 0 }) && dates is [{ Date: { Begin: not null, End: not null } } life] && life.End >= words.Count - 1)
            return;
        bool? tells = context.Glossary.IsEnglish ? null : true;
        foreach (var date in dates)
        {
            if (date.Manner != DateManner.Stated
                || date.Date.IsInferred
                || words[date.Start].Depth > 0
                || IsTold(date, before)
                || ClauseAt(date.Start) is { } clause && (IsOfObject(date, clause) || IsAboutWork(clause) || IsOfRecords(clause)))
                continue;
            // "in the early 1990s (1992-1996)": the bracket has told it.
            if (date is { IsTaken: true, Date.IsApproximate: true } && date.End + 1 < words.Count && words[date.End].IsOpening && dates.Exists(exact => exact.Start == date.End + 1))
                continue;
            if (!(tells ??= TellsOfPast()))
                return;
            // "the Act of 14 April 1939" in a language whose decrees are not all known, beside what the sentence tells.
            if (!context.Glossary.IsEnglish && words[date.Start].Lower == "of" && (events.Count > before || IsOnlyCited(date)))
                continue;
            if (WhoseDate(date) is not { Name: not null } owner)
                continue;
            var within = names.FindAll(name => name.Depth == 0 && Math.Abs(name.Start - date.Start) < 12);
            events.Add(new()
            {
                Sentence = number, Type = LifeEventType.Other, Date = date.Date, Places = PlacesIn(within, 0, words.Count), Persons = Texts(within, NameKind.Person), Organisations = Texts(within, NameKind.Organisation),
                Works = Texts(within, NameKind.Work), Of = owner.IsSubject ? null : owner.Name, Summary = sentence, Rule = "unread", Certainty = 0.3,
            });
        }
    }

    // "Her novel focused on the mills of the 1960s"
    private bool IsAboutWork(Predicate clause) => clause.Verb is "focus" or "explore" or "examine" or "describe" or "depict" or "portray" or "chronicle" or "cover" && typing.Of(clause) is null;

    private bool IsTold(DateMention date, int before)
    {
        for (var at = before; at < events.Count; at++)
        {
            if (events[at].Date is not { } told)
                continue;
            var (begin, end) = (Year(date.Date.Begin), Year(date.Date.End));
            if (begin is null ? Year(told.End) == end || Year(told.Begin) == end : Year(told.Begin) == begin || end is null && Year(told.End) == begin)
                return true;
        }

        return false;
    }

    private static string? Year(string? date) => date is { Length: >= 4 } ? date[..4] : null;

    // What is said to be now, or of a list with dates, is no event of a year.
    private bool TellsOfPast() =>
        verbs.Count == 0 && !words.Exists(static word => !word.IsCapital && word.Verb is not null)
        || words.Exists(static word => !word.IsCapital && (word.Has(WordTraits.Past | WordTraits.Participle | WordTraits.LooksPast) || word.Lower is "was" or "were" or "had" or "did" or "would"));

    private Owner? WhoseDate(DateMention date)
    {
        if (ClauseAt(date.Start) is { Owner: { IsSubject: false, Name.Length: > 0 } owner } told)
            return IsOfThird(told, LifeEventType.Other, owner.Name) ? null : owner;

        if (names.Exists(static name => name.IsSubject) || context.Subject.IsPerson && words.Exists(static word => word.Lower is "he" or "she" or "his" or "her"))
            return new(true, "");
        return names.Find(static name => name.Kind == NameKind.Person) is { } other ? new(false, other.Text) : context.Subject.IsBody ? new(true, "") : null;
    }
}
