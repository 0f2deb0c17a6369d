using Fonds.Description.Lives.Reading.Dating;
using Fonds.Description.Lives.Reading.Naming;
using Fonds.Description.Lives.Reading.Relations;
using Fonds.Description.Lives.Reading.Words;

namespace Fonds.Description.Lives.Reading;

/// <summary>Reads one sentence: its clauses, when and where each of them was, whose event it is and of what kind.</summary>
internal sealed partial class SentenceReader
{
    private readonly string sentence;
    private readonly int number;
    private readonly HistoryBlock block;
    private readonly NoteContext context;
    private readonly List<Word> words;
    private readonly List<NamedThing> names;
    private readonly List<DateMention> dates;
    private readonly List<Predicate> verbs;
    private readonly List<(Predicate Noun, DateMention Date)> nouns = [];
    private readonly EventTyping typing;
    private readonly List<LifeEvent> events;

    private SentenceReader(string sentence, int number, HistoryBlock block, int offset, NoteContext context, List<LifeEvent> events)
    {
        this.sentence = sentence;
        this.number = number;
        this.block = block;
        this.context = context;
        this.events = events;
        context.Sentence = number;
        words = WordReader.Read(sentence, block.Runs, offset, context.Glossary);
        names = NameFinder.Find(sentence, words, context);
        dates = DateFinder.Find(sentence, words, context);
        verbs = PredicateFinder.Find(words, names, dates, context);
        typing = new(words, names, context);
        AddNouns();
        AddDatedNouns();
        new Owners(sentence, words, names, context).Settle(verbs);
        SettleNouns();
    }

    /// <summary>Reads a sentence, adds its events, and gives its relations.</summary>
    public static void Read(string sentence, int number, HistoryBlock block, int offset, NoteContext context, List<LifeEvent> events, RelationsOfNote relations)
    {
        if (Citations.Is(sentence))
            return;
        var reader = new SentenceReader(sentence, number, block, offset, context, events);
        var before = events.Count;
        reader.ReadBrackets();
        reader.ReadListed(before);
        reader.ReadAppositions();
        reader.GiveDates();
        reader.GiveEras();
        reader.CarryDates();
        reader.ReadDurations();
        reader.AddMoves();
        reader.AddBased();
        foreach (var verb in reader.verbs)
            reader.AddEvents(verb);
        foreach (var (noun, date) in reader.nouns)
            reader.Note(noun, date);
        if (events.Count == before)
            reader.AddFragment();
        reader.ReadUnread(before);
        reader.Remember(before);
        new RelationFinder(reader.words, reader.names, reader.verbs, context, number, relations).Find(events, before);
    }

    private bool HasVerb(int start, int end)
    {
        foreach (var verb in verbs)
        {
            if (verb.Head >= start && verb.Head < end)
                return true;
        }

        return false;
    }

    // Each date goes to the clause that it stands in.
    private void GiveDates()
    {
        foreach (var date in dates)
        {
            if (date.IsTaken && !IsEnd(date) && !IsBegin(date) || date.Manner == DateManner.Era)
                continue;
            if ((ClauseAt(date.Start) ?? NextMain(date)) is not { } verb)
                continue;
            if (!date.IsTaken && date.End <= verb.Chain && verb.Form is VerbForm.Gerund && NextMain(date) is { } main && main != verb && words[Math.Min(date.End, words.Count - 1)].Is(','))
            {
                // "In 1935, while visiting England, she traveled": the date in front is the main clause's too.
                date.IsTaken = true;
                if (!CountsYears(date.End, verb.Chain))
                    verb.Dates.Add(date);
                main.Dates.Add(date);
                continue;
            }

            // "After returning from France, between 1921 and 1929, she was": between commas it is the main clause's.
            if (!date.IsTaken
                && date.Manner == DateManner.Stated
                && verb.Form == VerbForm.Gerund
                && date.Start > verb.Head + 1
                && words[date.Start - 1].Is(',')
                && date.End < words.Count
                && words[date.End].Is(',')
                && NextMain(date) is { } behind
                && behind.SubjectStart >= date.End)
            {
                date.IsTaken = true;
                behind.Dates.Add(date);
                continue;
            }

            // "In 1989, Colin Richardson, an architect based in Dubai, took over": the date in front is the main clause's.
            if (!date.IsTaken && date.Manner == DateManner.Stated && verb.About >= date.End && (verb.Form == VerbForm.Reduced || verb.Link == ClauseLink.Relative) && NextMain(date) is { } leading)
            {
                date.IsTaken = true;
                leading.Dates.Add(date);
                continue;
            }

            // "taught at Reed College, which had been founded in 1846, from 1930 until 1940": behind the relative clause and its date it is the main clause's.
            if (!date.IsTaken
                && date.Manner == DateManner.Stated
                && verb.Link == ClauseLink.Relative
                && verb.Dates.Count > 0
                && words[date.Start - 1].Is(',')
                && verbs.FindLast(before => before.Head < verb.Chain && before.Depth == verb.Depth && before.Link != ClauseLink.Relative && before.Form is not (VerbForm.Reduced or VerbForm.Gerund)) is { Dates.Count: 0 } around)
            {
                date.IsTaken = true;
                around.Dates.Add(date);
                continue;
            }

            // "In July 1936, without saying where she was going, she sailed": the date in front is the main clause's.
            if (!date.IsTaken && date.Manner == DateManner.Stated && verb.Link is ClauseLink.Subordinate or ClauseLink.Relative && IsAside(date, verb) && NextMain(date) is { Link: ClauseLink.Main } sailed)
            {
                date.IsTaken = true;
                sailed.Dates.Add(date);
                continue;
            }

            // "called The Loom in July 1970": what a thing was called has no date.
            if (!date.IsTaken
                && date is { Manner: DateManner.Stated }
                && verb is { Form: VerbForm.Reduced, Verb: "call" or "title" or "entitle" or "dub" or "know" }
                && date.Start > verb.Head
                && words[date.Start].Lower is "in" or "on"
                && verbs.FindLast(before => before.Head < verb.Chain && before.Depth == verb.Depth) is { Form: VerbForm.Active or VerbForm.Passive, Dates.Count: 0 } named)
            {
                date.IsTaken = true;
                named.Dates.Add(date);
                continue;
            }

            if (date.IsTaken)
            {
                // "its head since its founding in 1908": from then on.
                if (IsBegin(date))
                {
                    verb.Dates.Add(date with { Date = date.Date with { Edtf = date.Date.Edtf + "/.." } });
                    continue;
                }

                // "until his death in 1947" ends what went on till then, and is a death besides.
                verb.Dates.Add(AsEnd(date));
                continue;
            }

            if (date.Manner == DateManner.OfNoun && !Qualifies(date, verb) || IsOfObject(date, verb))
                continue;
            date.IsTaken = true;
            verb.Dates.Add(IsDenied(verb) && date.Date is { Begin: null, End: { } since } ? date with { Date = date.Date with { Begin = since, End = null, Edtf = since } } : date);
        }
    }

    // "In 2007, a few years after retiring, she": she retired before.
    private bool CountsYears(int start, int end) => words.FindIndex(start, Math.Max(end - start, 0), static word => word.Lower is "years" or "year" or "months" or "decades") >= 0;

    // "In the 1960s he turned to the architecture of the 1920s", "In 2012 they marked the opening in 1968": what is behind and earlier than the date in front is of the things told of.
    private bool IsOfObject(DateMention date, Predicate verb)
    {
        if (date.Start <= verb.Head)
            return false;
        if (words.FindIndex(verb.Head, date.Start - verb.Head, static word => word.Lower is "documenting" or "covering" or "portraying" or "explores" or "documents" or "examines" or "depicts" or "portrays" or "chronicles" or "describes" or "exploring" or "examining" or "depicting" or "describing" or "chronicling" or "spanning" or "recounting") >= 0
            || IsOfTopic(date, verb))
            return true;
        return date.Date.Begin is { Length: >= 4 } begin
            && verb.Dates.Exists(front => front.End <= verb.Chain && front is { Manner: DateManner.Stated, IsLimit: false, Date: { Begin: { Length: >= 4 } first, End: null or { Length: >= 4 } } } && string.CompareOrdinal(begin[..4], first[..4]) < 0);
    }

    // "interviews about strikes during the 1930s", "a fascination with writers in the 1920s": a time of years behind what something is about is the topic's.
    private bool IsOfTopic(DateMention date, Predicate verb)
    {
        if (date.Date is not { Begin: not null, End: not null })
            return false;
        // "a dissertation on the history of the Guild, 1934-1967"
        if (words[date.Start - 1].Is(',') && words.FindIndex(verb.Head, date.Start - verb.Head, static word => word.Lower is "dissertation" or "thesis") > 0)
            return true;
        for (var at = date.Start - 1; at > verb.Head && !words[at].IsMark; at--)
        {
            if (words[at].Lower is "about" or "regarding" or "concerning"
                || words[at].Lower is "on" or "with" or "in" && words[at - 1].Lower is "interviews" or "interview" or "research" or "studies" or "study" or "book" or "books" or "fascination" or "interest" or "lectures" or "article" or "articles" or "documentary")
                return true;
        }

        return false;
    }

    // Whether what stands between a date in front and a clause says that the clause is only an aside.
    private bool IsAside(DateMention date, Predicate verb) =>
        date.Start == 0 && date.End <= verb.Chain && date.End + 1 < words.Count && words[date.End].Is(',') && words[date.End + 1].Lower is "as" or "without" or "not" or "despite" or "unaware" or "because" or "although" or "though";

    // "was not admitted until 1938": then she was.
    private bool IsDenied(Predicate verb)
    {
        for (var at = verb.Chain; at < verb.Head; at++)
        {
            if (words[at].Has(WordTraits.Negation))
                return true;
        }

        return false;
    }

    private static DateMention AsEnd(DateMention date) => new(date.Start, date.End, date.Date with { Begin = null, End = date.Date.Begin, Edtf = "../" + date.Date.Edtf }, DateManner.Stated);

    private Predicate? NextMainOf(Predicate verb) => verbs.Find(next => next.Chain > verb.Head && next.Depth == verb.Depth && next.Form is not (VerbForm.Reduced or VerbForm.Gerund or VerbForm.Purpose) && next.Link == ClauseLink.Main);

    private void GiveEras()
    {
        foreach (var era in dates.FindAll(static date => date.Manner == DateManner.Era))
        {
            // "In 1936 she sailed and joined in the war": what is joined has the date in front, and not all the years of the war.
            if ((ClauseAt(era.Start) ?? NextMain(era)) is { Dates.Count: 0 } verb
                && !(verb.Link == ClauseLink.Coordinate && verb.SharesWith is { Dates: [{ Manner: DateManner.Stated, Date.Begin: not null } front] } first && front.End <= first.Chain && era.Start > verb.Head))
                verb.Dates.Add(era);
        }
    }

    private Predicate? NextMain(DateMention date) => verbs.Find(verb => verb.Chain >= date.End && verb.Depth == words[date.Start].Depth && verb.Form is not (VerbForm.Reduced or VerbForm.Gerund or VerbForm.Purpose) && verb.Link is ClauseLink.Main or ClauseLink.Coordinate);

    private bool IsEnd(DateMention date) => nouns.Exists(pair => pair.Date == date && IsUntil(pair.Noun.Head - 2));

    private bool IsBegin(DateMention date) =>
        date.Date is { Begin: not null, End: null }
        && nouns.Exists(pair => pair.Date == date && pair.Noun.Head > 1 && words[pair.Noun.Head - 2].Lower is "since" or "from" && NounCues.Events[words[pair.Noun.Head].Lower] == LifeEventType.Founding);

    // "until his death", "until shortly before her retirement"
    private bool IsUntil(int at)
    {
        for (var back = at; back >= 0 && at - back < 3; back--)
        {
            if (words[back].Lower is "until" or "till")
                return true;
            if (words[back].Lower is not ("shortly" or "before" or "after" or "just" or "soon"))
                return false;
        }

        return false;
    }

    private Predicate? ClauseAt(int at)
    {
        Predicate? best = null;
        foreach (var verb in verbs)
        {
            if (verb.Depth == words[at].Depth && verb.Region <= at && at < verb.RegionEnd)
                best = verb;
        }

        return best ?? (words[at].Depth > 0 ? verbs.FindLast(verb => verb.Depth < words[at].Depth && verb.Region <= at && at < verb.RegionEnd) : null);
    }

    // The year of a noun dates the clause when taking part in that very thing is what the clause tells.
    private bool Qualifies(DateMention date, Predicate verb)
    {
        if (date.End < words.Count && words[date.End].Lower is "graduate" or "alumnus" or "alumna" or "recipient" or "winner" or "nominee" or "candidate" && date.Start > verb.Head)
            return true;
        // "créé par décret du 19 mai 1998": what a decree orders happens by it, and what it is the subject of.
        if (!context.Glossary.IsEnglish && words[date.Start].Lower == "of")
            return !dates.Exists(other => other != date && other.Manner == DateManner.Stated && (other.Start > verb.Head ? ClauseAt(other.Start) == verb : verb.Dates.Contains(other))) && !IsOnlyCited(date) && (date.Start < verb.Chain || verb.Verb is not (null or "define" or "describe"));
        // "1936 Helps to build the hall at the 1939 Fair": the entry says itself when.
        if (block is { Kind: BlockKind.Entry, EntryDate: not null } && words[date.Start].Lower is "at" or "for" or "of" or "in")
            return false;
        // "During the 1916 Rising", "at the 1939 Fair", "until the 1921 truce"
        if (words[date.Start].Lower == "in" && words[date.Start + 1].Lower == "the" && date.Start < verb.Head && date.End < words.Count && !words[date.End].IsMark)
            return true;
        // "was organized in 1992 after the 1991 convention": it says itself when.
        if (words[date.Start].Lower is "following" or "after" or "before" && date.Start > verb.Head && verb.Dates.Exists(static own => own is { Manner: DateManner.Stated, IsLimit: false }))
            return false;
        if (words[date.Start].Lower is "during" or "following" or "after" or "at" or "before" or "until" or "throughout" && words[date.Start + 1].Has(WordTraits.Determiner) && date.End < words.Count && !words[date.End].IsMark)
            return true;
        // "A 1930 fellowship enabled her to travel to Peru"
        if (verb.IsCaused && date.Start < verb.Chain)
            return true;
        // "was a delegate to the 1948 convention", "was involved in the dock strike of 1934": it was then.
        if (date.Start > verb.Head
            && IsOfGathering(date)
            && (verb.Form == VerbForm.Copula && typing.OfOffice(verb.Head + 1, date.Start) is not null || verb.Verb is "involve" or "lose" or "join" or "attend" or "arrest" or "wound" or "vote" or "elect" or "name" or "choose" or "select" or "speak"))
            return true;
        // "led several strikes, including the dock strike of 1937 and the mill strike of 1940": each has its own.
        if (date.Start > verb.Head
            && IsOfGathering(date)
            && words.FindIndex(verb.Head, date.Start - verb.Head, static word => word.Lower is "including") > 0
            && verb.Verb is "lead" or "organize" or "participate" or "carry" or "conduct" or "hold" or "support" or "join" or "attend" or "win" or "fight")
            return true;
        // "became the 13th Regiment as of July 5, 1847": a day says when, and not how things stood.
        if (words[date.Start].Lower == "as" && date.Date.Begin is { Length: > 4 } && verb.Form != VerbForm.Copula | verb.Verb == "become" && !words[verb.Chain].Has(WordTraits.Present))
            return true;
        if (words[date.Start].Lower == "as" || date.Start < verb.Head || verb.Form == VerbForm.Copula || dates.Exists(other => other != date && other.Manner != DateManner.OfNoun && ClauseAt(other.Start) == verb))
            return false;
        if (words[date.Start].Lower == "of")
            return date.Start > 0 && words[date.Start - 1].Lower is "class" or "summer" or "fall" or "spring" or "winter" or "autumn"
                || verb.Verb == "serve" && NounCues.Roles.Contains(words[date.Start - 1].Lower)
                || verb.Verb is "lead" or "organize" or "participate" or "fight" && !words[date.Start - 1].IsCapital;
        return verb.Verb is "lead" or "organize" or "participate" or "run" or "win" or "appear" or "star" or "act" or "exhibit" or "fight" or "join" or "publish" or "write" or "direct" or "produce" or "perform" or "play" or "compose" or "attend" or "edit"
            or "involve" or "support" or "help" or "strike" or "serve" or "compete" or "speak" or "present" or "organize" or "curate" or "receive" or "earn";
    }

    // "En vertu du décret du 9 janvier 1992", "prévues par le décret du 9 janvier 1992 susvisé": it is the ground, and nothing that came about.
    private bool IsOnlyCited(DateMention date)
    {
        for (var at = date.Start - 1; at >= 0 && date.Start - at < 8; at--)
        {
            if (words[at].Text is "vertu" or "application" or "conformément" or "prévu" or "prévue" or "prévues" or "prévus" or "article" or "articles" or "visé" or "défini" or "définie" or "définis" or "définies" or "régi" or "régie")
                return true;
        }

        return date.End < words.Count && words[date.End].Text is "susvisé" or "susvisée" or "modifié" or "modifiée" or "consolidé" or "précité" or "précitée";
    }

    // "the 1948 party convention", "the dock strike of 1934"
    private bool IsOfGathering(DateMention date) =>
        words[date.Start].Lower == "of" ? date.Start > 0 && NounCues.Gatherings.Contains(words[date.Start - 1].Lower) : words.FindIndex(date.End, Math.Min(4, words.Count - date.End), static word => NounCues.Gatherings.Contains(word.Lower)) >= 0;

    private string TextOf(int start, int end)
    {
        end = Math.Clamp(end, start + 1, words.Count);
        var last = words[end - 1];
        return sentence[words[start].Start..(last.Start + last.Text.Length)];
    }
}
