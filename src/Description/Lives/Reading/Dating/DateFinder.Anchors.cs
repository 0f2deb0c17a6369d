using System.Globalization;
using Fonds.Description.Lives.Reading.Words;

namespace Fonds.Description.Lives.Reading.Dating;

/// <content>Dates that count from an event told before: "after graduation", "upon his release", "during his presidency", and the war named last.</content>
internal sealed partial class DateFinder
{
    private DateMention? TryAnchor(int at)
    {
        var lead = words[at].Lower;
        // "was its director from its founding": from then on.
        if (lead is "from" or "since"
            && At(at + 1)?.Has(WordTraits.Possessive) == true
            && At(at + 2)?.Lower is "founding" or "inception" or "establishment" or "creation" or "formation" or "beginning" or "incorporation"
            && Last(LifeEventType.Founding) is { Begin: { Length: >= 4 } began }
            && !HasOwnDate(at + 3))
            return new(at, at + 3, new PlainDate(int.Parse(began.AsSpan(0, 4), CultureInfo.InvariantCulture)).AsBegin(TextOf(at, at + 3)) with { IsInferred = true }, DateManner.Era);
        // "her editor until her death": the year that the heading says.
        if (lead is "until" or "till"
            && At(at + 1)?.Lower is "his" or "her"
            && At(at + 2)?.Lower is "death" or "passing"
            && context.Subject.DeathYear is { } died
            && words.FindIndex(at + 3, Math.Min(10, words.Count - at - 3), static word => word.Number is >= FirstYear and <= LastYear || word.Has(WordTraits.Month)) < 0)
            return new(at, at + 3, new PlainDate(died).AsEnd(TextOf(at, at + 3)) with { IsInferred = true }, DateManner.Relative);
        if (lead is not ("after" or "following" or "upon" or "on" or "since" or "during" or "throughout"))
            return null;
        var next = at + 1 + (At(at + 1) is { } owner && (owner.Lower is "his" or "her" or "their" or "its" || owner.Lower == "the" && lead is "during" or "throughout") ? 1 : 0);
        // "after his military service"
        var adjective = next;
        next += At(next)?.Lower is "military" or "naval" or "wartime" or "army" or "navy" && Says(next + 1, "service") || At(next)?.Lower is "formal" or "medical" or "legal" && At(next + 1)?.Lower is "studies" ? 1 : 0;
        if (At(next) is not { } noun || adjective == at + 1 && lead is not ("after" or "following" or "upon" or "since") || HasOwnDate(next + 1))
            return null;
        if (lead is "during" or "throughout")
            return Array.IndexOf(DateTables.Terms, noun.Lower) >= 0 && Last(LifeEventType.Employment, LifeEventType.Appointment, LifeEventType.Election) is { Begin: not null } office && !Says(next + 1, "of")
                ? new(at, next + 1, office with { IsInferred = true, IsApproximate = true, Text = TextOf(at, next + 1) }, DateManner.Era) : null;
        if (noun.Lower == "service" && At(next + 1)?.Lower is "in" or "with" or "as" or "on" or "for")
            return null;
        if (DateTables.Anchors(noun.Lower) is not { Length: > 0 } kinds || Last(kinds) is not { } last || (last.End ?? last.Begin) is not { Length: >= 4 } year)
            return null;
        var text = TextOf(at, next + 1);
        return new(at, next + 1, new PlainDate(int.Parse(year.AsSpan(0, 4), CultureInfo.InvariantCulture), IsApproximate: true).At(true, text), DateManner.Era);
    }

    // "Soon after, he joined", "Shortly thereafter she moved": about when what was told last was.
    private DateMention? TrySoon(int at)
    {
        if (At(at)?.Lower is not ("soon" or "shortly" or "immediately") || At(at + 1)?.Lower is not ("after" or "afterward" or "afterwards" or "thereafter"))
            return null;
        // "The mill closed soon after.", behind the verb at the end.
        if (at > 1 ? found.Count > 0 || At(at + 2) is not null && !At(at + 2)!.Is('.') : At(at + 2) is not { } next || !(next.Is(',') || next.Has(WordTraits.Pronoun) || next.IsCapital))
            return null;
        return context.Sentence - context.LastDated <= 2 && context.LastDate is { } last && (last.End ?? last.Begin) is { Length: >= 4 } year && int.Parse(year.AsSpan(0, 4), CultureInfo.InvariantCulture) != context.BirthYear
            ? new(at, at + 2, new PlainDate(int.Parse(year.AsSpan(0, 4), CultureInfo.InvariantCulture), IsApproximate: true).At(true, TextOf(at, at + 2)), DateManner.Era) : null;
    }

    // "after the war" of whom a fight was told of: the war of that year, though nobody named it.
    private (int First, int Last)? WarFoughtIn() =>
        Last(LifeEventType.Military) is { Begin: { Length: >= 4 } begin } && int.Parse(begin.AsSpan(0, 4), CultureInfo.InvariantCulture) is var year
            ? year switch
            {
                >= 1861 and <= 1865 => (1861, 1865),
                >= 1914 and <= 1919 => (1914, 1918),
                >= 1939 and <= 1946 => (1939, 1945),
                _ => null,
            }
            : null;

    // The kind told of last, of several that the noun may mean.
    private LifeDate? Last(params LifeEventType[] kinds)
    {
        LifeDate? latest = null;
        foreach (var kind in kinds)
        {
            if (context.LastOf.TryGetValue(kind, out var date) && (latest is null || string.CompareOrdinal(date.End ?? date.Begin, latest.End ?? latest.Begin) > 0))
                latest = date;
        }

        return latest;
    }

    // "after his release in 1917", "after graduation from Reed College in 1917": it says itself when.
    private bool HasOwnDate(int start)
    {
        for (var at = start; at < words.Count && at - start < 10; at++)
        {
            if (words[at].Is(',') || words[at].Has(WordTraits.Past | WordTraits.Be | WordTraits.Pronoun))
                return false;
            if (YearAt(at) is not null || words[at].Has(WordTraits.Month))
                return true;
        }

        return false;
    }

    // The war that is named last is "the war" of what follows, in the sentence and behind it; gives where it stopped.
    private int FindWars(int start, int end)
    {
        var at = start;
        while (at < end)
            at += Math.Max(WarAt(at), 1);
        return at;
    }

    // How many words the name of a war at this place has; 0 when there is none.
    private int WarAt(int at)
    {
        foreach (var (name, first, last) in DateTables.Eras)
        {
            if (name[^1] is not ("war" or "i" or "ii" or "one" or "two") || !Matches(at, name))
                continue;
            context.War = IsSpanish(name) ? (1936, 1939) : (first, last);
            return name.Length;
        }

        return 0;
    }

    // "the Civil War" of a history that has told of the Spanish one, or "Spain's Civil War".
    private bool IsSpanish(string[] name) => name is ["civil", "war"] && (context.War == (1936, 1939) || words.Exists(static word => word.Lower is "spain" or "spanish"));

    private bool Matches(int at, string[] name)
    {
        for (var part = 0; part < name.Length; part++)
        {
            if (!Says(at + part, name[part]))
                return false;
        }

        return true;
    }
}
