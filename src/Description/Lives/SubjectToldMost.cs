using Fonds.Description.AccessPoints;
using Fonds.Description.Lives.Reading;
using Fonds.Description.Lives.Reading.Naming;
using Fonds.Description.Lives.Reading.Words;
using Fonds.Description.Records;

namespace Fonds.Description.Lives;

/// <summary>
/// Whose history it is where it begins with somebody who is none of its creators: whoever the first sentence is about wins when the note goes on with that one, by surname, "she", initials or
/// "the company", more than with the creators (a firm, a collector, a library, the office that somebody held). A founder before the body, and who made the records, do not.
/// </summary>
internal sealed class SubjectToldMost
{
    private readonly BegunWith begun;
    private readonly LifeSubject guess;
    private readonly IReadOnlyList<AccessPoint> makers;
    private readonly string title;
    private readonly IReadOnlyList<string> sentences;
    private readonly ToldName told;
    private readonly List<ToldName> others = [];

    private SubjectToldMost(BegunWith begun, LifeSubject guess, IReadOnlyList<AccessPoint> makers, string title, IReadOnlyList<string> sentences)
    {
        (this.begun, this.guess, this.makers, this.title, this.sentences) = (begun, guess, makers, title, sentences);
        told = ToldName.InNote(begun, sentences);
        if (guess.Heading.Length > 0)
            others.Add(ToldName.OfHeading(guess.Heading, guess.Kind));
        foreach (var maker in makers)
        {
            if (maker.Heading != guess.Heading)
                others.Add(ToldName.OfHeading(maker.Heading, maker.Kind));
        }
    }

    /// <summary>The one whom the history begins with and tells of most; null where that is whom creators and title showed.</summary>
    public static LifeSubject? Of(BegunWith begun, LifeSubject guess, IReadOnlyList<AccessPoint> makers, string title, IReadOnlyList<string> sentences) => new SubjectToldMost(begun, guess, makers, title, sentences).Find();

    private LifeSubject? Find()
    {
        // "New York University Self-Study" of the title, and no other of the university: the part has its own history.
        if (guess.Kind == RecordKind.CorporateBody
            && begun.Kind == RecordKind.CorporateBody
            && begun.Name.StartsWith(guess.Heading + ' ', StringComparison.OrdinalIgnoreCase)
            && !begun.Name.Contains('(')
            && !NounCues.Holdings.Contains(begun.Name[(begun.Name.LastIndexOf(' ') + 1)..].ToLowerInvariant())
            && title.Contains(begun.Name, StringComparison.OrdinalIgnoreCase))
            return Begun();
        if (guess.Heading.Length > 0 && told.IsAlso(others[0]))
            return IsSaidBetterThanInTitle() ? Begun() : null;
        if (makers.FirstOrDefault(maker => told.IsAlso(ToldName.OfHeading(maker.Heading, maker.Kind))) is { } named)
            return IsOfKin() || !IsToldMost(isNamed: true) ? null : new(named.Heading, named.Kind, guess.Language);
        if (IsFormerName())
            return null;
        // Of the family of a creator the history may begin, and then be the creator's.
        if (told.Kind == RecordKind.Family && others.RemoveAll(other => other.Surname == told.Surname) == 1 && !title.Contains("famil", StringComparison.OrdinalIgnoreCase))
            return null;
        if (!IsName() || IsPartOfName() || MayBeKin() || begun.IsFounder && !IsInTitle)
            return null;
        return IsToldMost(isNamed: IsInTitle) ? Begun() : null;
    }

    private LifeSubject Begun() => new(begun.Name, told.Kind, guess.Language);

    // Without a creator the guess is out of the title, and the history says in full whom the title calls by less, or by a name that the history never says.
    private bool IsSaidBetterThanInTitle() =>
        makers.Count == 0
        && (told.Kind == RecordKind.Person && !guess.Heading.Contains(", ", StringComparison.Ordinal) && !sentences.Any(sentence => sentence.Contains(guess.Heading, StringComparison.Ordinal))
            || IsInTitle && !sentences.Any(others[0].IsIn));

    // "Laura Ramos, known as Jane Doe"
    private bool IsFormerName() =>
        told.Kind == RecordKind.Person
        && others.Exists(other => other is { Kind: RecordKind.Person, Forename: { } forename, Surname: { } surname } && sentences[0].Contains($" as {forename} {surname}", StringComparison.Ordinal));

    private bool MayBeKin() => (makers.Count > 0 || guess.Kind == RecordKind.Family) && others.Exists(told.MayBeKinOf);

    // "Weaver, Dyer and Fuller" tells of its Mr. Weaver first, the "Ruritania State University" of the Ruritania State College, and the Loomis Society of Jane Loomis: the history is the body's.
    private bool IsPartOfName()
    {
        if (told is { Kind: RecordKind.Person, Surname: { } surname })
            return guess.Kind is RecordKind.CorporateBody or RecordKind.Family ? WordsOf(guess.Heading).Contains(surname) : guess.Heading.Length == 0 && IsBeforeBodyWord(surname);
        return told.Kind == RecordKind.CorporateBody && guess.Kind == RecordKind.CorporateBody && !IsInTitle && WordsOf(begun.Name).Intersect(WordsOf(guess.Heading)).Count() > 1;
    }

    private bool IsBeforeBodyWord(string surname)
    {
        var words = title.Split([' ', ',', '.', '('], StringSplitOptions.RemoveEmptyEntries);
        return Array.IndexOf(words, surname) is >= 0 and var at && at + 1 < words.Length && NameCues.IsBodyWord(words[at + 1].ToLowerInvariant());
    }

    private static HashSet<string> WordsOf(string name) => [.. name.Split([' ', ',', '.', '-', '(', ')'], StringSplitOptions.RemoveEmptyEntries).Where(static word => word.Length > 3 && char.IsUpper(word[0]) && !NameCues.IsBodyWord(word.ToLowerInvariant()))];

    // Of creators of one surname another rule tells whose history it is, but where the title names this one alone.
    private bool IsOfKin() =>
        guess.Kind == RecordKind.Family ? title.Contains("famil", StringComparison.OrdinalIgnoreCase) || !title.Contains(begun.Name, StringComparison.Ordinal) : guess.Kind == RecordKind.Person && others[0].Surname == told.Surname;

    // "Jane Doe" and "Doe, Jane"
    private bool IsInTitle =>
        title.Contains(begun.Name, StringComparison.OrdinalIgnoreCase)
        || told.IsNamedAtLengthIn(title)
        || told is { Kind: RecordKind.Person, Surname: { } surname, Forename: { } forename } && title.Contains(surname, StringComparison.Ordinal) && title.Contains(forename, StringComparison.Ordinal);

    // Places, wars and peoples begin histories that are not theirs: only the title makes them the subject.
    private bool IsName()
    {
        var words = begun.Name.Split(' ');
        return told.Kind switch
        {
            RecordKind.Family => true,
            RecordKind.Person => words.Length is > 1 and < 8,
            _ when begun.Named is NameKind.Place => IsInTitle || begun.Leads && makers.Count > 0 && !sentences.Any(sentence => others.Exists(other => other.IsIn(sentence))),
            _ when begun.Named is NameKind.Thing or NameKind.Work => IsInTitle,
            _ => words.Length is > 1 and < 14 || IsInTitle || begun.Name.Length > 2 && begun.Name.All(char.IsUpper),
        };
    }

    private bool IsToldMost(bool isNamed)
    {
        if (guess.Heading.Length == 0)
            return true;
        var (own, theirs) = Count();
        var isTitleOthers = others.Count > 0 && others[0].IsIn(title);
        // "Reed College Archives Collection of the Reed Gazette": what stands last in the title is what it is about.
        isNamed &= !isTitleOthers || !(title.IndexOf(begun.Name, StringComparison.OrdinalIgnoreCase) is >= 0 and var at && others[0].PlaceIn(title) >= at + begun.Name.Length);
        var isStrong = isNamed || begun.HasYears && !isTitleOthers;
        return theirs == 0 ? own > 1 || isStrong || sentences.Count < 3 && !isTitleOthers : isStrong ? own > theirs : own > theirs * 2 && (theirs < 2 || !isTitleOthers);
    }

    // Of whom each sentence speaks first.
    private (int Own, int Theirs) Count()
    {
        var (own, theirs) = (1, others.Exists(other => other.IsIn(sentences[0])) ? 1 : 0);
        var isOwn = true;
        var withWhole = told.Kind == RecordKind.CorporateBody && !IsInTitle;
        foreach (var sentence in sentences.Skip(1))
        {
            var at = told.PlaceIn(sentence);
            var other = others.Count == 0 ? int.MaxValue : others.Min(one => one.PlaceIn(sentence, withWhole));
            var (pronoun, isPersonal) = ToldName.Pronoun(sentence);
            if (pronoun < at && pronoun < other)
            {
                var isOwns = told.Kind == RecordKind.Person == isPersonal;
                var isTheirs = others.Exists(one => one.Kind == RecordKind.Person == isPersonal);
                if (!isOwns && !isTheirs)
                    continue;
                isOwn = isOwns && (isOwn || !isTheirs);
            }
            else if (at == int.MaxValue && other == int.MaxValue)
            {
                continue;
            }
            else
            {
                isOwn = at < other || at == other && told.IsLonger(others, sentence);
            }

            (own, theirs) = isOwn ? (own + 1, theirs) : (own, theirs + 1);
        }

        return (own, theirs);
    }
}
