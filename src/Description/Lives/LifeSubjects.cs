using Fonds.Description.AccessPoints;
using Fonds.Description.Agents;
using Fonds.Description.Lives.Reading;
using Fonds.Description.Names;
using Fonds.Description.Records;
using Fonds.Description.Statements;

namespace Fonds.Description.Lives;

/// <summary>Whose history a note is: of a record, its own; of a unit, that of the creator whom the note begins with.</summary>
public static class LifeSubjects
{
    /// <summary>The subject is named within the beginning of a note, if anywhere.</summary>
    private const int Beginning = 400;

    /// <summary>No line that is a heading, and no first words that name the subject, are longer.</summary>
    private const int LongestHeading = 90;

    /// <summary>The subject of the histories in an authority record.</summary>
    public static LifeSubject Of(Agent agent) => new(agent.Heading, agent.Kind, agent.BiographicalHistory.Select(LanguageOf).FirstOrDefault(static code => code is not null))
    {
        OtherNames = [.. agent.NameForms.Select(static form => form.Text).Where(form => form.Length > 0 && form != agent.Heading).Distinct(StringComparer.Ordinal)],
    };

    /// <summary>
    /// The subject of a history in a finding aid: whom its first line names as a heading does, a family that its creators and its title show, of
    /// several creators (EAD origination) the one whose name stands in the beginning of the note, whom the title and the note's first words
    /// both name, else the first creator; nobody when there are none.
    /// </summary>
    /// <param name="title">The title of the unit, which names the subject where no creator is named ("Ralph W. Cummings Papers").</param>
    public static LifeSubject Of(Statement note, IReadOnlyList<AccessPoint> creators, string title = "")
    {
        var language = LanguageOf(note);
        var text = PlainText.Collapse(PlainText.Of(note));
        var first = PlainText.Collapse(FirstBlock(note));
        if (note.First(Term.Heading) is { } own && PlainText.Of(own).Trim(' ', ':', '.') is var named && named.EndsWith(" Family", StringComparison.OrdinalIgnoreCase) && !named.Contains(" of ", StringComparison.Ordinal))
            return OneOfFamily(text, first, named, creators, language) ?? new(named, RecordKind.Family, language);
        if (NamedByFirstLine(first) is { } headed)
            return new(headed, RecordKind.Person, language);
        if (first.Length < text.Length && SubjectInTitle.HeadedBody(first, LongestHeading) is { } body && !creators.Any(creator => Place(first, creator) < int.MaxValue))
            return new(body, RecordKind.CorporateBody, language);

        // Who gave the records has no part in the history.
        var makers = WithoutOthers(creators, IsGiver);
        makers = WithoutOthers(makers, maker => SubjectInTitle.Keeps(maker) && Place(first, maker) == int.MaxValue);
        var guess = OfCreators(text, first, makers, title, language);
        return BegunOther(note, guess, makers, title) ?? guess;
    }

    // Whom the first sentence is about, where it is somebody else than creators and title show.
    private static LifeSubject? BegunOther(Statement note, LifeSubject guess, IReadOnlyList<AccessPoint> makers, string title)
    {
        var blocks = HistoryBlocks.Of(note);
        if (!Glossary.Of(blocks.Select(static block => block.Text)).IsEnglish)
            return null;
        var sentences = blocks.Where(static block => block.Kind != BlockKind.Heading).SelectMany(static block => SentenceSplitter.Split(block.Text).Select(span => (Text: block.Text.Substring(span.Start, span.Length), Block: block, span.Start))).ToList();
        return BegunWith.Of(sentences, title) is { } begun ? SubjectToldMost.Of(begun, guess, makers, title, [.. sentences.Skip(begun.Sentence).Select(static sentence => sentence.Text)]) : null;
    }

    private static LifeSubject OfCreators(string text, string first, IReadOnlyList<AccessPoint> makers, string title, string? language)
    {
        if (SubjectFamily.In(text, first, makers, title) is { } family)
            return OneOfFamily(text, first, family, makers, language) ?? new(family, RecordKind.Family, language);
        // The papers of a widow, and the history of her husband.
        if (makers.All(static maker => maker.Kind == RecordKind.Person)
            && makers.Select(SurnameOf).OfType<string>().Distinct(StringComparer.Ordinal).Select(surname => SubjectFamily.OneOf(text, first, surname)).FirstOrDefault(static person => person is not null) is { } other
            && !makers.Any(maker => SubjectFamily.MayBe(maker, other)))
            return new(other, RecordKind.Person, language);
        if (SubjectInTitle.Of(title, first, makers) is (var titled, var kind))
            return new(titled, kind, language);
        if (SubjectInTitle.Inverted(title, first, makers) is { } inverted)
            return new(inverted, RecordKind.Person, language);
        if (SharedWithTitle(title, first.StartsWith) is { } leading && !makers.Any(maker => Place(first[..Math.Min(first.Length, leading.Length + 24)], maker) < int.MaxValue))
            return new(leading, RecordKind.Person, language);
        var beginning = text.Length <= Beginning ? text : text[..Beginning];
        var nearest = makers.Select((creator, place) => (creator, place, at: Place(beginning, creator))).OrderBy(static one => one.at).ThenBy(static one => one.place).FirstOrDefault();
        if (nearest.at == int.MaxValue && SharedWithTitle(title, first[..Math.Min(first.Length, LongestHeading)].Contains) is { } told)
            return new(told, RecordKind.Person, language);
        if (nearest.creator is { } chosen && (nearest.at < int.MaxValue || makers.Any(creator => Place(text, creator) < int.MaxValue)))
        {
            var most = makers.Where(maker => maker == chosen || SurnameOf(maker) is { } surname && surname == SurnameOf(chosen)).MaxBy(maker => Mentions(text, maker)) ?? chosen;
            return new(most.Heading, most.Kind, language);
        }

        // Creators whom the history never names are not whom it tells of.
        if (makers.Count > 0 && SubjectInTitle.BegunPerson(first) is { } person && SubjectFamily.OneOf(text, first, person[(person.LastIndexOf(' ') + 1)..]) == person)
            return new(person, RecordKind.Person, language);
        if (makers.Count > 0 && makers.All(static maker => maker.Kind == RecordKind.Person || SubjectInTitle.Keeps(maker)) && SubjectInTitle.BegunBody(first, makers) is { } begun)
            return new(begun, RecordKind.CorporateBody, language);
        if (nearest.creator is { } maker)
            return new(maker.Heading, maker.Kind, language);
        var inTitle = InTitle(title, language);
        return inTitle.Kind == RecordKind.Family ? OneOfFamily(text, first, inTitle.Heading, makers, language) ?? inTitle : inTitle;
    }

    private static LifeSubject? OneOfFamily(string text, string first, string family, IReadOnlyList<AccessPoint> makers, string? language)
    {
        if (SubjectFamily.OneOf(text, first, family) is not { } person)
            return null;
        var creator = makers.FirstOrDefault(maker => maker.Kind == RecordKind.Person && Reading(maker).Forename?.Split(' ')[0] == person.Split(' ')[0] && SurnameOf(maker) is { } surname && person.EndsWith(surname, StringComparison.Ordinal));
        return new(creator?.Heading ?? person, RecordKind.Person, language);
    }

    private static IReadOnlyList<AccessPoint> WithoutOthers(IReadOnlyList<AccessPoint> creators, Func<AccessPoint, bool> isOther) =>
        creators.Any(isOther) && !creators.All(isOther) ? [.. creators.Where(creator => !isOther(creator))] : creators;

    private static bool IsGiver(AccessPoint creator) => creator.Role is "donor" or "owner" or "former owner" or "depositor" or "seller";

    /// <summary>The first block of the note that is no heading.</summary>
    private static string FirstBlock(Statement note)
    {
        foreach (var node in note.Content)
        {
            if (node is Statement { Term: not Term.Heading } block && PlainText.Of(block) is { Length: > 0 } words)
                return words;
            if (node is TextRun { Text: var run } && !string.IsNullOrWhiteSpace(run))
                return run.Trim();
        }

        return "";
    }

    // "Coale, Ansley J. (1917-2002)" on a line of its own.
    private static string? NamedByFirstLine(string line)
    {
        if (line.Length > LongestHeading || !line.Contains(", ", StringComparison.Ordinal) || !line.Any(char.IsAsciiDigit) || IsSentence(line))
            return null;
        var reading = NameReader.Read(line, RecordKind.Person);
        return reading is { Surname: not null, Forename: not null, Dates: not null, Rest: null } && reading.Years.First is not null ? line : null;
    }

    // "She died in Boston on June 1, 1980.": no heading, though it has a comma and a year.
    private static bool IsSentence(string line) => line.Split(' ').Count(static word => word.Length > 0 && char.IsLower(word[0])) > 2;

    // "Rose Sidgwick Tributes", and the note begins "Rose Sidgwick was born": the name that both say.
    private static string? SharedWithTitle(string title, Func<string, StringComparison, bool> isSaid)
    {
        var words = title.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        for (var length = Math.Min(words.Length, 5); length > 1; length--)
        {
            for (var at = 0; at + length <= words.Length; at++)
            {
                var name = string.Join(' ', words[at..(at + length)]).TrimEnd(',', '.', ':', ';');
                if (Forenames.Have(words[at]) && char.IsUpper(words[at + length - 1][0]) && isSaid(name, StringComparison.Ordinal))
                    return name;
            }
        }

        return null;
    }

    private static LifeSubject InTitle(string title, string? language)
    {
        title = WithoutDates(title);
        // "Howe Family Photograph Collection"
        if (title.IndexOf(" family ", StringComparison.OrdinalIgnoreCase) is > 0 and var family && title[..family].Split(' ') is { Length: < 4 } names && Array.TrueForAll(names, static name => name.Length > 0 && char.IsUpper(name[0])) && names[0] is not "The")
            return new(title[..family] + " family", RecordKind.Family, language);
        foreach (var (ending, kind) in (ReadOnlySpan<(string, RecordKind)>)
                 [
                     (" family papers", RecordKind.Family), (" family collection", RecordKind.Family), (" papers", RecordKind.Person), (" diaries", RecordKind.Person), (" correspondence", RecordKind.Person), (" letters", RecordKind.Person),
                     (" records", RecordKind.CorporateBody), (" archives", RecordKind.CorporateBody), (" collection", RecordKind.UnknownAgent),
                 ])
        {
            if (title.Length > ending.Length && title.EndsWith(ending, StringComparison.OrdinalIgnoreCase))
                return new(kind == RecordKind.Family ? title[..(title.Length - ending.Length)] + " family" : title[..^ending.Length], kind, language);
        }

        return title.Contains(", ", StringComparison.Ordinal) && title.Length < 60 ? new(title, RecordKind.UnknownAgent, language) : new("", RecordKind.UnknownAgent, language);
    }

    // "Judith Bregman Collection, 1966-1993": the dates are those of the records.
    private static string WithoutDates(string title)
    {
        var end = title.AsSpan().TrimEnd("0123456789-–/ ,.[]");
        foreach (var word in (ReadOnlySpan<string>)["circa", "ca", "bulk", "undated"])
        {
            if (end.EndsWith(word, StringComparison.OrdinalIgnoreCase))
                end = end[..^word.Length].TrimEnd("0123456789-–/ ,.[]");
        }

        return end.Length > 3 && title.Length - end.Length > 4 ? end.ToString() : title;
    }

    // A body is also named by its last division, without the brackets behind it.
    private static int Place(string beginning, AccessPoint creator)
    {
        var reading = Reading(creator);
        var place = int.MaxValue;
        var whole = reading.Name.IndexOf(" (", StringComparison.Ordinal) is > 0 and var bracket ? reading.Name[..bracket] : reading.Name.Trim();
        // "Doe family" is told of as a Doe.
        if (creator.Kind == RecordKind.Family && whole.IndexOf(" family", StringComparison.OrdinalIgnoreCase) is > 0 and var family)
            whole = whole[..family];
        foreach (var name in (ReadOnlySpan<string>)[reading.Surname ?? whole, .. reading.Units])
        {
            if (name.Length > 1 && beginning.IndexOf(name, StringComparison.OrdinalIgnoreCase) is >= 0 and var at && at < place)
                place = at;
        }

        return place;
    }

    private static NameReading Reading(AccessPoint creator) => NameReader.Read(creator.Heading, creator.Kind == RecordKind.UnknownAgent ? null : creator.Kind);

    private static string? SurnameOf(AccessPoint creator) => Reading(creator).Surname;

    // How often the forename is said: it tells creators of one surname apart.
    private static int Mentions(string text, AccessPoint creator)
    {
        if (Reading(creator).Forename?.Split(' ')[0].TrimEnd('.', ',') is not { Length: > 2 } forename)
            return 0;
        var count = 0;
        for (var at = text.IndexOf(forename, StringComparison.Ordinal); at >= 0; at = text.IndexOf(forename, at + forename.Length, StringComparison.Ordinal))
            count++;
        return count;
    }

    private static string? LanguageOf(Statement note) => note["lang"] ?? note["xml:lang"] ?? note["languageOfElement"];
}
