using Fonds.Description.Lives.Reading.Dating;
using Fonds.Description.Lives.Reading.Naming;

namespace Fonds.Description.Lives.Reading;

/// <content>What the subject is said to be between commas, with a date of its own: "A member of the Company from 1975 to 1978, she danced"; "Doe, secretary of the Guild from 1930, moved".</content>
internal sealed partial class SentenceReader
{
    private void ReadAppositions()
    {
        foreach (var date in dates)
        {
            if (date.IsTaken || date.Manner != DateManner.Stated || words[date.Start].Depth > 0 || date.End >= words.Count || !words[date.End].Is(','))
                continue;
            var start = SegmentOf(date.Start);
            if (start < 0 || date.Start - start is < 2 or > 18 || HasVerb(start, date.End) || !IsOfSubject(start, date.End))
                continue;
            if (typing.OfOffice(start, Math.Min(start + 5, date.Start)) is not { } type)
                continue;
            date.IsTaken = true;
            var within = names.FindAll(name => name.Start >= start && name.Start < date.End);
            events.Add(new()
            {
                Sentence = number, Type = type, Date = date.Date, Places = PlacesIn(within, start, date.End), Persons = Texts(within, NameKind.Person), Organisations = Texts(within, NameKind.Organisation),
                Summary = TextOf(start, date.End), Rule = "apposition", Certainty = 0.7,
            });
        }
    }

    // Where what stands between commas begins; -1 when something else parts it from the comma before.
    private int SegmentOf(int at)
    {
        for (var before = at - 1; before >= 0; before--)
        {
            if (words[before].Is(','))
                return before + 1;
            if (words[before].IsMark && !words[before].IsOpening && !words[before].IsClosing && words[before].Text[0] is ';' or ':' || words[before].Has(WordTraits.Subordinator))
                return -1;
        }

        return 0;
    }

    // In front of the subject and its verb, or right behind its name.
    private bool IsOfSubject(int start, int end)
    {
        if (!context.Subject.IsPerson)
            return false;
        if (start == 0)
            return end + 1 < words.Count && (words[end + 1].Lower is "he" or "she" || names.Exists(name => name.Start == end + 1 && name is { IsSubject: true, IsPossessive: false }));
        return names.Exists(name => name.End == start - 1 && name is { IsSubject: true, IsPossessive: false });
    }
}
