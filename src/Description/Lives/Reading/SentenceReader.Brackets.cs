using System.Collections.Immutable;
using Fonds.Description.Lives.Reading.Dating;
using Fonds.Description.Lives.Reading.Naming;
using Fonds.Description.Lives.Reading.Words;

namespace Fonds.Description.Lives.Reading;

/// <content>Events out of brackets: the year of a work, the dates of a life.</content>
internal sealed partial class SentenceReader
{
    // "(1912)" behind a title is its publication; "(1890-1947)" behind the subject's name his life; behind another's it is nothing.
    private void ReadBrackets()
    {
        foreach (var date in dates)
        {
            if (IsOfTitle(date))
            {
                date.IsTaken = true;
                continue;
            }

            if (words[date.Start].Depth == 0 && IsLifeBehindComma(date))
            {
                AddLife(date, date.Start);
                date.IsTaken = true;
            }

            if (words[date.Start].Depth == 0 || HasVerb(Opening(date.Start), Closing(date.Start)))
                continue;
            var opening = Opening(date.Start);
            // "(B.A. 1959)", "(M.A., 1965 and Ph.D., 1969)"
            if (context.Subject.IsPerson && date.Start > opening + 1 && words[date.Start - 1 - (words[date.Start - 1].Is(',') ? 1 : 0)] is { IsMark: false } degree && NounCues.Degrees.Contains(degree.Lower))
            {
                AddPlain(LifeEventType.Degree, date, date.Start - (words[date.Start - 1].Is(',') ? 2 : 1), date.End, "bracket:degree", []);
                date.IsTaken = true;
                continue;
            }

            if (AddImprint(date, opening) || AddListedOffice(date, opening))
                continue;
            var before = names.Find(name => name.End == opening || name.End == opening - 1 && words[name.End].IsMark);
            if (before is not { Kind: NameKind.Work } && before?.IsSubject != true && IsOfThird(opening, date))
            {
                date.IsTaken = true;
                continue;
            }

            if (IsOffice(before, date))
            {
                events.Add(new() { Sentence = number, Type = LifeEventType.Other, Date = date.Date, Persons = [before!.Text], Of = before.Text, Summary = TextOf(before.Start, date.End), Rule = "bracket:office", Certainty = 0.6 });
                date.IsTaken = true;
                continue;
            }

            // "the Premio Planeta (1997)", "the 8th District (1894-1895)": the year is of what the clause tells.
            if (before is null
                || before is { Kind: NameKind.Person, IsSubject: false } && date.Date.End is null && date.Start == opening + 1 && !NounCues.Kin.Overlaps(Lowers(0, opening)) && !IsListedWork(before, date, opening)
                || before.Kind == NameKind.Unknown && before.End - before.Start == 1 && !Names.Forenames.Have(before.Text) && !IsListedWork(before, date, opening))
                continue;

            // "began with the Committee (1933-1982) in 1936": the years of the committee.
            if (before is { Kind: NameKind.Organisation, IsSubject: false }
                && date.Date.End is not null
                && date.Start == opening + 1
                && dates.Exists(other => other != date && !other.IsTaken && words[other.Start].Depth == 0 && other.Manner == DateManner.Stated && ClauseAt(other.Start) == ClauseAt(opening))
                && dates.Count(static other => other.Date.End is not null) < 3)
            {
                date.IsTaken = true;
                continue;
            }

            // "Irene "Rene" (1882-1974)": what somebody is called, and her life.
            if (before.Kind == NameKind.Work && date.Date is { Begin: not null, End: not null } && before.Start > 1 && names.Exists(name => name.End == before.Start - 1 && name.Kind is NameKind.Person or NameKind.Unknown))
            {
                date.IsTaken = true;
                continue;
            }

            // "studied with Ned Smith (1925-1926)": no life.
            if (before is { Kind: NameKind.Person, IsSubject: false }
                && date is { Date: { Begin: { Length: 4 } from, End: { Length: 4 } to } }
                && context.Subject.IsPerson
                && date.Start == opening + 1
                && YearsBetween(from, to) is >= 0 and < 12
                && !NounCues.Children.Overlaps(Lowers(0, before.Start)))
                continue;
            if (IsOfOthers(before, date))
            {
                date.IsTaken = true;
                continue;
            }

            if (before.Kind == NameKind.Work || IsListedWork(before, date, opening))
                AddWork(before, date);
            else if (before.IsSubject && context.Subject.IsPerson && !IsChild(before, opening, date))
                AddLife(date, opening);
            else if (before.IsSubject && context.Subject.IsPerson
                || before.Kind == NameKind.Person && Says(opening, date.Start, "b.", "born") && NounCues.Children.Overlaps(Lowers(Math.Max(0, before.Start - (IsBehindBracketed(before.Start) ? 60 : 8)), before.Start)))
                AddPlain(LifeEventType.Child, date, before.Start, date.End, "bracket:child", [before.Text]);
            else if (before.Kind is NameKind.Organisation or NameKind.Place or NameKind.Thing && !before.IsSubject || before.Kind == NameKind.Unknown && date.Date.End is null)
                continue;
            date.IsTaken = true;
        }
    }

    // "Ann (b. 1869), Eve (b. 1873) and May (b. 1875)": one of several, each with a year.
    private bool IsBehindBracketed(int start)
    {
        var at = start - 1;
        while (at > 0 && (words[at].Is(',') || words[at].Is(';') || words[at].Lower is "and"))
            at--;
        return at > 0 && at < start - 1 && words[at].IsClosing;
    }

    // "the Letters of Ned Shaw, 1929-1940 (1969)", "(New York, Holt [1956])", "the World's Fair (1939-1940)": years of a title, of a printing, of a fair.
    private bool IsOfTitle(DateMention date)
    {
        if (words[date.Start].Depth > 1 && date.Start > 0 && words[date.Start - 1].Text == "[")
            return true;
        if (date.Date is not { Begin: not null, End: not null } || date.Start < 2)
            return false;
        if (words[date.Start - 1].IsOpening)
            return words[date.Start - 2].Lower is "fair" or "exposition" or "olympics" && words[date.Start - 2].IsCapital;
        return words[date.Start].Depth == 0 && words[date.Start - 1].Is(',') && words[date.Start - 2].IsCapital && date.End + 1 < words.Count && words[date.End].IsOpening && dates.Exists(behind => behind.Start == date.End + 1);
    }

    // "has been led by Ann Smith (1989-1993), Ned Jones (1993-1997, 2002)": the years of an office; in a list of such a single year, too.
    private bool IsOffice(NamedThing? leader, DateMention date)
    {
        if (leader is not { Kind: NameKind.Person or NameKind.Unknown, IsSubject: false } || !context.Subject.IsBody || date.Date.Begin is not { Length: >= 4 } since || !LeadsBody(leader.Start))
            return false;
        var isListed = dates.Count(one => one.Date.End is not null && words[one.Start].Depth > 0) > 1;
        return date.Date.End is { Length: >= 4 } until ? (isListed || leader.Kind == NameKind.Person) && IsTermOfOffice(since, until) : isListed;
    }

    private static bool IsTermOfOffice(string since, string until) => YearsBetween(since, until) is >= 0 and < 30;

    private static int YearsBetween(string since, string until) => Year(since, 0) is var first && first > 0 && Year(until, 0) is var last && last > 0 ? last - first : -1;

    private static int Year(string date, int otherwise) => int.TryParse(date.AsSpan(0, 4), System.Globalization.NumberStyles.None, System.Globalization.CultureInfo.InvariantCulture, out var year) ? year : otherwise;

    private bool LeadsBody(int at)
    {
        for (var before = 0; before < at; before++)
        {
            if (words[before].Verb is "direct" or "lead" or "head" or "chair" or "preside" or "edit" or "manage" or "serve" or "conduct" or "run"
                || words[before].Lower is "leadership" or "direction" or "presidency" or "directorship" or "guidance" or "chairmanship" or "directors" or "presidents" or "editors" or "chairs" or "chairmen" or "deans" or "pastors" or "ministers" or "principals" or "secretaries")
                return true;
        }

        return false;
    }

    // "Abraham Hayward, 1801-1884, was a translator"
    private bool IsLifeBehindComma(DateMention date) =>
        context.Subject.IsPerson && date is { Start: > 1, Date: { Begin: not null, End: not null } } && words[date.Start - 1].Is(',') && date.End < words.Count && words[date.End].IsMark
        && names.Exists(name => name.IsSubject && name.End == date.Start - 1) && !HasVerb(0, date.Start);

    // "his sons James (b. 1844) and William (b. 1846)" in the life of James.
    private bool IsChild(NamedThing name, int opening, DateMention date) => name.End - name.Start == 1 && Says(opening, date.Start, "b.", "born") && NounCues.Children.Overlaps(Lowers(Math.Max(0, name.Start - 9), name.Start));

    // "(née Crossman, 1836-1910)", "(est. 1941)", "(dated 1968-2010)", "(New York: Longfield Press, 1983)": the dates of others and of books cited.
    private bool IsOfThird(int opening, DateMention date)
    {
        for (var at = opening + 1; at < date.Start; at++)
        {
            if (words[at].Lower is "née" or "nee" or "est." or "est" or "dated" or "bulk" or "inclusive" or "session" or "volume" or "vol." or "vol" || words[at].Is(':') && date.End < words.Count && words[date.End].IsClosing)
                return true;
        }

        return false;
    }

    // "Later titles published in New York included the Loom (1892-)", "the attention of Ann Smith, director of Warp (1991)": others made them.
    private bool IsOfOthers(NamedThing work, DateMention date)
    {
        var at = work.Start - (work.Start > 0 && words[work.Start - 1].Text is "\"" or "“" ? 1 : 0);
        if (at > 3 && words[at - 1].Lower == "of" && words[at - 2].Lower is "director" or "author" or "editor" or "producer" or "creator" or "founder" or "publisher" && words[at - 3].Is(','))
            return names.Exists(name => name.End == at - 3 && name is { IsSubject: false, Kind: NameKind.Person or NameKind.Unknown });
        if (!date.Date.Edtf.Contains('/', StringComparison.Ordinal))
            return false;
        var include = words.FindIndex(0, work.Start, static word => word.Lower is "include" or "included" or "includes" or "were" or "are");
        return include > 0
            && words.FindIndex(0, include, static word => word.Lower is "titles" or "magazines" or "newspapers" or "journals" or "periodicals" or "publications" or "serials" or "weeklies" or "dailies") >= 0
            && words.FindIndex(0, include, static word => word.Has(WordTraits.Possessive | WordTraits.Pronoun)) < 0
            && !names.Exists(name => name.IsSubject && name.Start < include);
    }

    // "Her books include Nocturnes (1994), Mail from the Orient (2003)": titles without quotation marks, told by what they are listed as.
    private bool IsListedWork(NamedThing name, DateMention date, int opening)
    {
        if (name.IsSubject || name.Depth > 0 || date.Date.End is not null || date.Start != opening + 1 || date.End >= words.Count || !words[date.End].IsClosing)
            return false;
        if (IsSaidToBeWork(name.Start))
            return true;
        if (name.Kind is NameKind.Place && !EndsTitle(name) || name.Kind is NameKind.Person && Names.Forenames.Have(words[name.Start].Text) && dates.Count(static other => other.Date.End is null && other.Manner == DateManner.Bracketed) < 3)
            return false;
        var leads = Lowers(0, name.Start).Reverse().Take(60).ToList();
        var list = leads.FindIndex(static word => word is "include" or "includes" or "included" or "including" or "such" or "published" or "wrote" or "authored" or "titled" or "entitled" or ":");
        // "is the author of The Loom (1930), Warp and Weft (1932)"
        if (leads.FindIndex(static word => word == "author") is >= 0 and var author && author > 0 && leads[author - 1] == "of")
            return true;
        return list >= 0 && leads.Exists(static word => NounCues.Writings.Contains(word) || NounCues.Shows.Contains(word));
    }

    // "Her latest novel is The Loom: A Life of Ann Smith (1997)"
    private bool IsSaidToBeWork(int at)
    {
        for (var be = at - 1; be > 0 && at - be < 12; be--)
        {
            if (words[be].Has(WordTraits.Be))
                return NounCues.Writings.Contains(words[be - 1].Lower) && words[be + 1].IsCapital;
        }

        return false;
    }

    // "Fertility and Population in the United States (1963)": a place that ends a title.
    private bool EndsTitle(NamedThing place) => place.Start > 1 && words[place.Start - 1].Lower is var link && (link is "in" or "of" || link == "the" && words[place.Start - 2].Lower is "in" or "of")
        && names.Exists(name => name.Kind is not (NameKind.Place or NameKind.Organisation) && name.End <= place.Start - 1 && name.End >= place.Start - 2);

    // The words before a title, the nearest first, without those of other titles.
    private IEnumerable<string> Leading(int at)
    {
        for (var before = at - 1; before >= 0; before--)
        {
            if (!words[before].IsCapital)
                yield return words[before].Lower;
        }
    }

    private IEnumerable<string> Lowers(int start, int end)
    {
        for (var at = start; at < end; at++)
            yield return words[at].Lower;
    }

    private void AddWork(NamedThing work, DateMention date)
    {
        var type = Leading(work.Start).TakeWhile(static word => word is not (")" or "]")).Take(25).FirstOrDefault(word => word is "exhibition" or "exhibitions" or "shows" or "film" or "films" or "role" or "roles" or "play" or "plays" or "opera" or "musical" or "composed" or "painted" or "symphony" or "appeared" or "performed" or "starred") switch
        {
            "composed" or "painted" or "symphony" => LifeEventType.Creation,
            null => events.FindLast(one => one.Sentence == number && one.Rule == "bracket:work")?.Type ?? LifeEventType.Publication,
            _ => LifeEventType.Performance,
        };
        // "was the editor of Freedom (1956-1977)": the years of the post.
        if (date.Date is { Begin: not null, End: not null } && Lowers(0, work.Start).Reverse().Take(14).Any(static word => word is "editor" or "edited" or "co-editor" or "publisher" or "columnist"))
            type = LifeEventType.Employment;
        events.Add(new()
        {
            Sentence = number, Type = type, Date = date.Date, Works = [work.Text], Summary = TextOf(work.Start, date.End), Rule = "bracket:work", Certainty = 0.8,
        });
    }

    private void AddLife(DateMention date, int opening)
    {
        var onlyDeath = Says(opening, date.Start + 1, "d.", "died") || date.Date.End is null && date.Start > opening + 1 && words[date.Start - 1].IsDash;
        if (date.Date is { Begin: { } born } && !onlyDeath)
            AddLifeEvent(LifeEventType.Birth, new(born, born, null, date.Date.IsApproximate, false, date.Date.Text));
        if ((onlyDeath ? date.Date.Begin : date.Date.End) is { } died)
            AddLifeEvent(LifeEventType.Death, new(died, died, null, date.Date.IsApproximate, false, date.Date.Text));
        if (date.Date.Begin is { Length: >= 4 } year && !onlyDeath)
            context.BirthYear ??= int.Parse(year.AsSpan(0, 4), System.Globalization.CultureInfo.InvariantCulture);
    }

    private void AddLifeEvent(LifeEventType type, LifeDate date) => events.Add(new()
    {
        Sentence = number, Type = type, Date = date, Summary = date.Text ?? date.Edtf, Rule = "bracket:life", Certainty = 0.9,
    });

    private void AddPlain(LifeEventType type, DateMention date, int start, int end, string rule, ImmutableArray<string> persons) => events.Add(new()
    {
        Sentence = number, Type = type, Date = date.Date, Persons = persons, Summary = TextOf(start, end), Rule = rule, Certainty = 0.7,
    });

    private int Opening(int at)
    {
        while (at > 0 && !words[at].IsOpening)
            at--;
        return at;
    }

    private int Closing(int at)
    {
        while (at < words.Count - 1 && !words[at].IsClosing)
            at++;
        return at;
    }
}
