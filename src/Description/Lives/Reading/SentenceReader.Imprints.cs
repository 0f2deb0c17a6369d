using Fonds.Description.Lives.Reading.Dating;
using Fonds.Description.Lives.Reading.Naming;
using Fonds.Description.Lives.Reading.Words;

namespace Fonds.Description.Lives.Reading;

/// <content>Works that carry who printed them in brackets ("The Loom (New York: Holt, 1930)"), and offices that carry their years in a sentence without a verb of its own.</content>
internal sealed partial class SentenceReader
{
    // "Her books include The Loom (New York: Holt, 1930) and Weft (Park Press, 1934)": each came out then.
    private bool AddImprint(DateMention date, int opening)
    {
        if (date.IsTaken
            || !context.Glossary.IsEnglish
            || words[date.Start].Depth != 1
            || date.Date is not { Begin.Length: 4, End: null }
            || date.End >= words.Count
            || !words[date.End].IsClosing
            || date.Start - opening < 3
            || !words[date.Start - 1].Is(',')
            || !ListsOwnWorks(opening))
            return false;
        for (var at = opening + 1; at < date.Start - 1; at++)
        {
            if (!words[at].IsMark && !words[at].IsCapital && words[at].Lower is not ("and" or "of" or "the" or "for" or "in" or "de" or "by" or "with"))
                return false;
        }

        var start = ItemStart(opening);
        while (start < opening && words[start].Lower is "including" or "include" or "includes" or "included" or "such" or "as" or "titles" or "book" or "books" or "novel" or "author" or "of")
            start++;
        if (start >= opening || !(words[start].IsCapital || words[start].Number >= 0 || words[start].IsMark))
            return false;
        date.IsTaken = true;
        events.Add(new()
        {
            Sentence = number, Type = LifeEventType.Publication, Date = date.Date, Places = names.Find(name => name.Start == opening + 1) is { Kind: NameKind.Place } city ? [new(city.Text)] : [], Works = [TextOf(start, opening)],
            Summary = TextOf(start, date.End), Rule = "bracket:work", Certainty = 0.8,
        });
        return true;
    }

    // "Other activities in Doe's life include service as a professor at Reed College (1907-1913), the presidency of the Guild (1916-1925)"
    private bool AddListedOffice(DateMention date, int opening)
    {
        if (date.IsTaken || verbs.Count > 0 || words[date.Start].Depth != 1 || date.Start != opening + 1 || !context.Subject.IsPerson || block.Kind != BlockKind.Prose || date.Date.Begin is null)
            return false;
        var list = words.FindIndex(0, opening, static word => word.Lower is "include" or "includes" or "included" or "including");
        if (list < 1
            || Lowers(0, list).Any(static word => NounCues.Writings.Contains(word) || word == "pupils" || word == "students")
            || !Lowers(0, list).Any(static word => word is "his" or "her" or "their" or "other") && !names.Exists(name => name.IsSubject && name.Start < list)
            || words[list + 1].Has(WordTraits.Possessive))
            return false;
        var start = Math.Max(ItemStart(opening), list + 1);
        if (typing.OfOffice(start, opening) is not { } office)
            return false;
        date.IsTaken = true;
        var within = names.FindAll(name => name.Start >= start && name.Start < opening && name.Depth == 0);
        events.Add(new()
        {
            Sentence = number, Type = office, Date = date.Date, Places = PlacesIn(within, start, opening), Organisations = Texts(within, NameKind.Organisation), Summary = TextOf(start, date.End), Rule = "bracket:office", Certainty = 0.7,
        });
        return true;
    }

    // Whether what stands before tells of works of the subject's own, and not of what others wrote about it.
    private bool ListsOwnWorks(int opening)
    {
        var list = -1;
        for (var at = 0; at < opening; at++)
        {
            if (words[at].Lower is "include" or "includes" or "included" or "including" or "such" or "titled" or "entitled"
                || words[at].Verb is "write" or "publish" or "author" or "edit" or "translate" or "co-author" or "co-edit" or "compile"
                || words[at].Lower is "author" && at + 1 < opening && words[at + 1].Lower == "of")
                list = at;
            if (words[at].Lower is "about" or "on" or "see" or "cited" && list < 0 || names.Exists(name => name.Start == at && name is { Kind: NameKind.Person, IsSubject: false, IsPossessive: true }))
                return false;
        }

        return list >= 0
            && (verbs.Exists(static verb => verb.Verb is "write" or "publish" or "author" or "edit" or "translate" or "co-author" or "co-edit" or "compile" && verb.Owner.IsSubject) || Lowers(0, list).Any(static word => NounCues.Writings.Contains(word) || word is "titles" or "titled" || word is "author") && Lowers(0, Math.Min(list, 6)).Any(word => word is "his" or "her" or "their" or "its" or "he" or "she" or "other" or "publications" or "books" or "works" or "is") || names.Exists(name => name.IsSubject && name.End <= list));
    }
}
