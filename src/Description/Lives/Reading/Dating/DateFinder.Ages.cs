using Fonds.Description.Lives.Reading.Words;

namespace Fonds.Description.Lives.Reading.Dating;

/// <content>Dates that count from the subject's birth: "at the age of 19", "13-year-old Doe", "in his thirties".</content>
internal sealed partial class DateFinder
{
    private DateMention? TryAge(int at)
    {
        if (context.BirthYear is not { } born)
            return null;
        var word = words[at];
        var next = at;
        if (YearsOld(at) is (> 0 and var old, var behind))
            return !IsOfSubject(behind) && !(At(at - 1)?.Lower is "a" or "an" && Says(at - 2, "as")) ? null : Inferred(at, behind, born + old, true, DateManner.Age);
        if (word.Lower is "at" or "by" or "from" or "since" or "around" or "about" && Says(at + 1, "the") && Says(at + 2, "age") && Says(at + 3, "of"))
            next = at + 4;
        else if (word.Lower is "at" or "by" or "around" or "about" && Says(at + 1, "age"))
            next = at + 2 + (Says(at + 2, "of") ? 1 : 0);
        else if (word.Lower == "at" && At(at + 1) is { } bare && DateTables.AgeOf(bare) is >= 6 and < 95 && At(at + 2) is null or { IsMark: true } or { Traits: WordTraits.Conjunction })
            next = at + 1;
        else if (word.Lower == "aged")
            next = at + 1;
        // "By the time he was 30", "Doe, then 22, joined"
        else if (word.Lower == "by" && Says(at + 1, "the") && Says(at + 2, "time") && AgeBehindWhen(at + 2) is > 0 and var reached)
            next = reached;
        else if (word.Lower == "then" && At(at - 1)?.Is(',') == true && At(at + 1) is { Number: >= 6 and < 95 } && (At(at + 2)?.Is(',') == true || Says(at + 2, "years")))
            next = at + 1;
        else if (word.Lower == "when" && AgeBehindWhen(at) is > 0 and var said)
            next = said;
        else if (word.Lower is "in" && At(at + 1)?.Lower is "his" or "her")
            return TryAgeDecade(at, born);
        if (next == at || At(next) is not { } age || DateTables.AgeOf(age) is not (> 0 and var years))
            return null;
        var end = next + 1 + (Says(next + 1, "years") ? Says(next + 2, "old") || Says(next + 2, "of") ? 2 : 1 : 0);
        return Inferred(at, Math.Min(end, words.Count), born + years, true, DateManner.Age);
    }

    // "when he was 22", "when Doe was only nineteen years old": where the age stands; 0 when nothing of the kind is said.
    private int AgeBehindWhen(int at)
    {
        var verb = at + 1;
        while (verb - at < 4 && At(verb) is { } who && (who.Lower is "he" or "she" || who.IsCapital && IsOfSubject(verb)))
            verb++;
        if (verb == at + 1 || !Says(verb, "was"))
            return 0;
        var next = verb + 1 + (At(verb + 1)?.Lower is "only" or "just" or "about" or "barely" or "around" ? 1 : 0);
        return At(next + 1) is null or { IsMark: true } || At(next + 1)?.Lower is "years" ? next : 0;
    }

    // "13-year-old" is 13, "sixteen-year-old" 16, and where what follows stands; 0 for other words.
    private (int Years, int End) YearsOld(int at) =>
        words[at].Number is > 0 and < 110 && At(at + 1) is { IsMark: true } && Says(at + 2, "year-old") ? (words[at].Number, at + 3)
        : words[at].Lower.EndsWith("-year-old", StringComparison.Ordinal) ? (FunctionWords.NumberOf(words[at].Lower[..^9]), at + 1) : (0, at);

    private bool IsOfSubject(int at) => At(at) is { IsCapital: true } name && context.Subject.IsPerson && context.Subject.Is(name.Text, [name.Lower]);

    private DateMention? TryAgeDecade(int at, int born)
    {
        var next = at + 2;
        var (first, last) = (0, 9);
        if (At(next)?.Lower is "early" or "mid" or "late")
        {
            (first, last) = words[next].Lower switch { "early" => (0, 3), "mid" => (4, 6), _ => (7, 9) };
            next++;
        }

        if (At(next) is not { } decade || DateTables.AgeDecade(decade.Lower) is not (> 0 and var age))
            return null;
        if (age == 13)
            (first, last) = (0, 6);
        return new(at, next + 1, new PlainDate(born + age + first, LastYear: born + age + last, IsApproximate: true).At(true, TextOf(at, next + 1)), DateManner.Age);
    }
}
