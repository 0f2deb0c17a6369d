using Fonds.Description.Lives.Reading.Words;
using Fonds.Description.Names;

namespace Fonds.Description.Lives.Reading.Naming;

/// <summary>Finds the names in a sentence: runs of words with capitals, with what joins them ("Department of Health and Human Services"), and titles of works.</summary>
internal sealed partial class NameFinder
{
    private static readonly string[] Articles = ["La", "Le", "Les", "El", "Los", "Las", "Lo", "Il", "Un", "Une", "Una", "Der", "Die", "Das", "Ein", "Eine", "De", "Het", "Een"];

    private readonly List<Word> words;
    private readonly string sentence;
    private readonly NoteContext context;
    private readonly List<NamedThing> found = [];

    private NameFinder(string sentence, List<Word> words, NoteContext context)
    {
        this.sentence = sentence;
        this.words = words;
        this.context = context;
    }

    public static List<NamedThing> Find(string sentence, List<Word> words, NoteContext context)
    {
        var finder = new NameFinder(sentence, words, context);
        var at = 0;
        while (at < words.Count)
            at = finder.TryAt(at);
        return finder.found;
    }

    private int TryAt(int at)
    {
        var word = words[at];
        if (word.IsInWork && !word.IsMark)
            return AddWork(at);
        // "Founders Ned Shaw and Eve Ray": what they are is no part of the first one's name.
        if (at == 0
            && words.Count > 1
            && word.Lower.EndsWith('s')
            && (NounCues.Roles.Contains(word.Lower[..^1]) || word.Lower is "co-founders" or "members")
            && (Forenames.Have(words[1].Text) || word.Lower is "founders" or "co-founders" && words[1].IsCapital))
            return 1;
        // "Co-founder Ned Shaw left"
        if (at == 0 && words.Count > 2 && word.Lower is "founder" or "co-founder" or "cofounder" && words[1] is { IsCapital: true, IsMark: false })
            return 1;
        // "Poet Ned Shaw read": what he is.
        if (at == 0
            && words.Count > 2
            && word.IsCapital
            && NounCues.Roles.Contains(word.Lower)
            && !NameCues.IsTitle(word.Lower)
            && !Forenames.Have(word.Text)
            && word.Mark == RunKind.None
            && Forenames.Have(words[1].Text)
            && words[2] is { IsCapital: true, IsMark: false }
            && context.Subject.IsBody)
            return 1;
        var called = EndOfSubject(at);
        if (called == 0 && !IsName(at) && !IsFrenchBody(at) && !IsOrdinalUnit(at))
            return at + 1;

        // "During World War II Doe served": the war ends where its number does.
        var end = word.Lower == "world" && at + 1 < words.Count && words[at + 1].Lower == "war" ? at + 2 + (at + 2 < words.Count && words[at + 2].Lower is "i" or "ii" or "one" or "two" ? 1 : 0) : EndOfRun(at);

        // "New York Governor Ned Shaw": where he holds his office says nothing of what is told.
        if (called == 0 && end < words.Count && EndsBeforeOfficer(at, end))
            return end;
        end = Math.Max(end, called);
        if (called == 0)
            end = BeforeOffice(at, end);

        // "La tourmente", "her first book La invasión": an article with a capital begins a title and names no place.
        if (end == at + 1 && Array.IndexOf(Articles, word.Text) >= 0)
            return end;
        Add(at, end);
        return end;
    }

    // "Weavers United for Peace": the whole name of a body, small words and all; 0 where it does not stand.
    private int EndOfSubject(int at)
    {
        if (!words[at].IsCapital || !context.Subject.IsBody || context.Subject.LengthAt(sentence, words[at].Start) is not (> 0 and var length))
            return 0;
        var end = at + 1;
        while (end < words.Count && words[end].Start < words[at].Start + length)
            end++;
        return end;
    }

    private int AddWork(int at)
    {
        var end = at + 1;
        while (end < words.Count && (words[end].IsInWork || words[end].IsMark && words[end].Text[0] is not ('"' or '“' or '”' or '«' or '»' or '(' or ',' or ';') && end + 1 < words.Count && words[end + 1].IsInWork))
            end++;
        while (end > at + 1 && words[end - 1].IsMark)
            end--;
        found.Add(new(at, end, TextOf(at, end), NameKind.Work) { Depth = words[at].Depth });
        return end;
    }

    private bool IsName(int at)
    {
        var word = words[at];
        if (!word.IsCapital || word.IsMark)
            return false;
        if (word.Mark is RunKind.Person or RunKind.Organisation or RunKind.Place)
            return true;
        if (word.Has(WordTraits.Month) && (at + 1 >= words.Count || words[at + 1].Number >= 0 || words[at + 1].IsMark || !words[at + 1].IsCapital))
            return false;
        if (context.Glossary.HasCapitalNouns && (word.Traits != WordTraits.None || !word.Lower.Equals(word.Text, StringComparison.OrdinalIgnoreCase)))
            return false;
        if (at > 0 && !IsAfterStop(at))
            return word.Lower != "i" && !(word.Lower is "he" or "she" or "it" or "they");

        // The first word of a sentence has a capital whatever it is.
        const WordTraits small = WordTraits.Determiner | WordTraits.Preposition | WordTraits.Pronoun | WordTraits.Conjunction | WordTraits.Subordinator | WordTraits.Be | WordTraits.Have | WordTraits.Modal | WordTraits.ObjectPronoun | WordTraits.Possessive | WordTraits.NumberWord | WordTraits.Negation;
        if (word.Has(small) || word.Lower is "although" or "prior" or "among" or "both" or "today" or "there" or "here" or "other" or "others")
            return false;
        var next = at + 1 < words.Count ? words[at + 1] : null;
        if (Forenames.Have(word.Text) || CommonPlaces.Have(word.Text) || context.Known.ContainsKey(word.Text) || context.Subject.Is(word.Text, [word.Lower]))
            return true;
        if (word.Has(WordTraits.Adverb) || word.Lower.EndsWith("ing", StringComparison.Ordinal) || word.Verb is not null && !word.Has(WordTraits.Base) || word.Has(WordTraits.LooksPast))
            return false;
        if (next is null || Spelled(at + 1, at) > 0 || IsLongNickname(at + 1, at))
            return true;
        return next.IsCapital && !next.IsMark || next.IsMark && next.Text[0] is '&' || word.IsPossessive || next.Lower is "of" && NameCues.IsBodyWord(word.Lower)
            || next.Has(WordTraits.Past | WordTraits.LooksPast | WordTraits.Be | WordTraits.Have) && !word.Lower.EndsWith('s') && word.Verb is null;
    }

    private bool IsAfterStop(int at) => words[at - 1].IsMark && words[at - 1].Text[0] is '"' or '“' or ':' or '.' && at < 3;

    private int EndOfRun(int at)
    {
        var end = at + 1;
        while (end < words.Count)
        {
            var (last, next) = (words[end - 1], words[end]);
            if (words[at].Mark is RunKind.Person or RunKind.Organisation or RunKind.Place && next.Mark == words[at].Mark && !next.IsMark)
                end++;
            else if (last.IsPossessive && next.Lower is ("and" or "&") && end + 2 < words.Count && words[end + 1] is { IsCapital: true, IsPossessive: true } && LeadsToBody(end + 2))
                end += 2;
            else if (last.IsPossessive && !LeadsToBody(end) && !(BodyEnd(at, end) > 0))
                break;
            // "New York Governor Ned Shaw", "NYU Chancellor Ned Shaw": where somebody holds his office is no part of his name.
            else if (EndsBeforeOfficer(at, end))
                break;
            // "Upon her return to the United States Green worked", "During the Depression Green worked"
            else if (next.IsCapital
                && context.Subject.IsPerson
                && next.Lower.Equals(context.Subject.Surname, StringComparison.OrdinalIgnoreCase)
                && (CommonPlaces.Have(TextOf(at, end)) || at > 0 && words[at - 1].Lower == "the" && NameCues.IsThingWord(last.Lower)))
                break;
            else if (next.IsCapital
                && !next.IsMark
                && !next.IsInWork
                && next.Lower is not ("he" or "she" or "i" or "in" or "the")
                && !(next.Has(WordTraits.Month) && (!last.IsCapital || end + 1 < words.Count && words[end + 1].Number >= 0))
                && next.Depth == words[at].Depth)
                end++;
            // "Commission to Review Schools", "Committee to Defeat Gambling"
            else if (next.Lower == "to"
                && last is { IsCapital: true, Lower: "committee" or "commission" or "campaign" or "coalition" or "council" or "movement" }
                && end + 1 < words.Count
                && words[end + 1] is { IsCapital: true } purpose
                && purpose.Has(WordTraits.Base))
                end += 2;
            else if (next.Number > 0
                && last.Lower is "local" or "no." or "council" or "lodge" or "post" or "branch" or "district" or "chapter" or "troop" or "p.s." or "ps" or "i.s." or "dc" or "board" or "camera" or "channel" or "studio" or "engine" or "school"
                && next.Number is > 0 and < 10000
                && !(next.Number is > 1700 and < 2050 && last.Lower is not "local"))
                end++;
            // "Local 23-25", "Post #391", "Lodge No. 628"
            else if (next.IsMark && next.Text[0] is '-' or '–' && last.Number > 0 && HasNumberedHead(end - 2) && end + 1 < words.Count && words[end + 1].Number > 0)
                end += 2;
            else if (next.Is('#') && HasNumberedHead(end - 1) && end + 1 < words.Count && words[end + 1].Number > 0)
                end += 2;
            else if (BodyEnd(at, end) is > 0 and var whole)
                end = whole;
            else if (char.IsLower(next.Text[0]) && next.Text.Length > 3 && next.Text[1] is '\'' or '’' && char.IsUpper(next.Text[2]) && next.Depth == words[at].Depth)
                end++;
            else if (next.Is(',') && end + 2 < words.Count && words[end + 1] is { Lower: "local" or "lodge" or "chapter", IsCapital: true } && words[end + 2].Number > 0 && HasBody(at, end))
                end += 3;
            else if ((UnionEnd(at, end) is > 0 and var firm) || (firm = FirmEnd(at, end)) > 0)
                end = firm;
            else if (next.IsMark && next.Text[0] is '&' or '/' && end + 1 < words.Count && words[end + 1] is { IsCapital: true, IsMark: false })
                end += 2;
            else if (end == at + 1 && last.Lower is "west" or "east" or "north" or "south" && IsOrdinalUnit(end))
                end += 2;
            else if (next.Is(',') && end + 1 < words.Count && words[end + 1].Lower is "jr." or "sr." or "jr" or "sr" or "inc." or "inc" or "ltd." or "iii")
                end += 2;
            else if (Spelled(end, at) is > 0 and var spelled)
                end = spelled;
            else if (IsQuotedNickname(end))
                end += 6;
            else if (IsNickname(end, at) && !NameCues.IsBodyWord(last.Lower))
                end += 4;
            else if (IsLongNickname(end, at))
                end += 5;
            else if (Joined(at, end) is > 0 and var joined)
                end = joined;
            else if (end - at < LongestFrench && FrenchLink(at, end) is > 0 and var further)
                end = further;
            else
                break;
        }

        return end;
    }

    // "J.A. (John Anthony) Bailey": what the initials stand for; 0 where there is no such thing.
    private int Spelled(int at, int start)
    {
        if (!words[at].IsOpening || at - start != 1 || words[start].Text.Length < 2 || words[start].Text.AsSpan().IndexOfAnyExcept(InInitials) >= 0)
            return 0;
        var end = at + 1;
        while (end < words.Count && words[end].IsCapital && !words[end].IsMark)
            end++;
        return end > at + 1 && end + 1 < words.Count && words[end].IsClosing && words[end + 1].IsCapital && !words[end + 1].IsMark ? end + 2 : 0;
    }

    // "John ("Jack") Harley Yellin"
    private bool IsQuotedNickname(int at) =>
        at + 5 < words.Count && words[at].IsOpening && words[at + 1].IsMark && words[at + 2].IsCapital && words[at + 3].IsMark && words[at + 4].IsClosing && words[at + 5] is { IsCapital: true, IsMark: false };

    // "Audrey (Queen Mother) Doe"
    private bool IsLongNickname(int at, int start) =>
        at + 4 < words.Count && at - start == 1 && words[at].IsOpening && words[at + 1] is { IsCapital: true, IsMark: false } && words[at + 2] is { IsCapital: true, IsMark: false } && words[at + 3].IsClosing && words[at + 4] is { IsCapital: true, IsMark: false } && at + 5 < words.Count && !words[at + 5].IsCapital && NameCues.IsTitle(words[at + 1].Lower);

    // "Gottfried (Fred) Schofs", "William "Bill" Nuchow"
    private bool IsNickname(int at, int start) =>
        at + 3 < words.Count && words[at].IsMark && words[at].Text[0] is '(' or '"' or '“' && words[at + 1].IsCapital && words[at + 1].Lower is not "née" && words[at + 2].IsMark && words[at + 2].Text[0] is ')' or '"' or '”'
        && words[at + 3].IsCapital && !words[at + 3].IsMark && (Forenames.Have(words[start].Text) || Forenames.Have(words[at + 1].Text) && words[at].Text[0] is '"' or '“' || context.Subject.Is(words[at + 3].Text, [words[at + 3].Lower]));

    private bool LeadsToBody(int at)
    {
        for (; at < words.Count && words[at].IsCapital && !words[at].IsMark; at++)
        {
            if (NameCues.IsBodyWord(words[at].Lower) || words[at].Lower is "home" or "homes" or "house" or "circle")
                return true;
        }

        return false;
    }

    // "La tourmente": what begins a title in another language names nothing by itself.
    private static bool IsArticle(Word word) => word.Text is "La" or "Le" or "Les" or "Las" or "Los" or "El" or "Il" or "Der" or "Die" or "Das" or "De" or "Une" or "Un";

    private void Add(int start, int end)
    {
        if (end - start == 1 && IsArticle(words[start]) && words[start].Mark == RunKind.None)
            return;
        var lower = new List<string>(end - start);
        for (var at = start; at < end; at++)
        {
            if (!words[at].IsMark)
                lower.Add(words[at].Lower);
        }

        var text = TextOf(start, end);
        var isSubject = context.Subject.Is(text, lower) && !HasOtherYears(end) && !IsNamesake(start, end) || end - start == 1 && start > 0 && words[start - 1].Lower is "the" && context.Subject.IsBody && context.Subject.IsNoun(lower[0]);
        var kind = isSubject ? context.Subject.IsPlace && start > 0 && words[start - 1].Lower is "in" or "to" or "at" or "near" or "from" or "through" or "throughout" or "around" or "into" ? NameKind.Place : context.Subject.IsBody ? NameKind.Organisation : NameKind.Person : KindOf(start, end, text, lower);

        if (kind == NameKind.Place && IsNowhere(start, end, text))
            kind = NameKind.Thing;

        // "Baltimore, Maryland" is one place.
        if (kind == NameKind.Place && found.Count > 0 && found[^1] is { Kind: NameKind.Place } before && before.End == start - 1 && words[start - 1].Is(',') && IsAround(text, before.Text))
        {
            found[^1] = before with { End = end, Text = TextOf(before.Start, end) };
            return;
        }

        // "the Weavers' Union (WU)", wherever it is said first.
        if (isSubject && context.Subject.IsBody && end - start > 1 && end + 2 < words.Count && words[end].IsOpening && words[end + 2].IsClosing && words[end + 1].Text.Length > 1 && words[end + 1].Text.All(char.IsUpper))
            context.Subject.Learn(words[end + 1].Text, []);
        found.Add(new(start, end, text, kind) { IsSubject = isSubject, IsPossessive = words[end - 1].IsPossessive && !(kind != NameKind.Person && HasNothing(start, end)), Depth = words[start].Depth });
        if (!isSubject)
            Remember(text, kind, lower);
    }

    // "one son, Henry Brooks Doe", "his father, John Doe": who bears the subject's names is kin.
    private bool IsNamesake(int start, int end)
    {
        if (!context.Subject.IsPerson || end - start < 2)
            return false;
        var noun = start - 1 - (start > 0 && words[start - 1].Is(',') ? 1 : 0);
        return noun > 0
            && NounCues.Kin.Contains(words[noun].Lower)
            && !(noun > 1 && words[noun - 2].Lower == "of" && words[noun - 1].Has(WordTraits.NumberWord))
            && (words[noun - 1].Lower is "his" or "her" || words[noun - 1].Has(WordTraits.NumberWord) || words[noun - 1].Lower == "a" && words[start - 1].Is(','));
    }

    private static bool IsAround(string outer, string inner) => (CommonPlaces.Have(outer) || IsState(outer)) && (!inner.Contains(',', StringComparison.Ordinal) || outer.Length > 3);

    private static bool IsState(string text) => StateAbbreviations.Have(text);

    private void Remember(string text, NameKind kind, List<string> lower)
    {
        if (kind is NameKind.Unknown or NameKind.Thing)
            return;
        context.Known.TryAdd(text, kind);
        if (kind != NameKind.Person || lower.Count < 2)
            return;
        var space = text.LastIndexOf(' ');
        if (space <= 0)
            return;
        context.Known.TryAdd(text[(space + 1)..], NameKind.Person);
        context.Known.TryAdd(text[..text.IndexOf(' ', StringComparison.Ordinal)], NameKind.Person);
    }

    private string TextOf(int start, int end)
    {
        var last = words[end - 1];
        return sentence[words[start].Start..(last.Start + last.Text.Length)];
    }
}
