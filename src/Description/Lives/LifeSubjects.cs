using Fonds.Description.AccessPoints;
using Fonds.Description.Agents;
using Fonds.Description.Names;
using Fonds.Description.Records;
using Fonds.Description.Statements;

namespace Fonds.Description.Lives;

/// <summary>Whose history a note is: of a record, its own; of a unit, that of the creator whom the note begins with.</summary>
public static class LifeSubjects
{
    /// <summary>The subject is named within the beginning of a note, if anywhere.</summary>
    private const int Beginning = 400;

    /// <summary>The subject of the histories in an authority record.</summary>
    public static LifeSubject Of(Agent agent) => new(agent.Heading, agent.Kind, agent.BiographicalHistory.Select(LanguageOf).FirstOrDefault(static code => code is not null));

    /// <summary>
    /// The subject of a history in a finding aid: of several creators (EAD origination) the one whose name stands in the beginning of the note, else
    /// the first; nobody when there are none.
    /// </summary>
    /// <param name="title">The title of the unit, which names the subject where no creator is named ("Ralph W. Cummings Papers").</param>
    public static LifeSubject Of(Statement note, IReadOnlyList<AccessPoint> creators, string title = "")
    {
        var language = LanguageOf(note);
        if (note.First(Term.Heading) is { } own && PlainText.Of(own).Trim(' ', ':', '.') is var named && named.EndsWith(" Family", StringComparison.OrdinalIgnoreCase) && !named.Contains(" of ", StringComparison.Ordinal))
            return new(named, RecordKind.Family, language);
        if (creators.Count == 0)
            return InTitle(title, language);
        var text = PlainText.Of(note);
        if (FamilyIn(text, creators) is { } family)
            return new(family, RecordKind.Family, language);
        var beginning = text.Length <= Beginning ? text : text[..Beginning];
        var chosen = creators.Count == 1 ? creators[0] : creators.Select((creator, place) => (creator, place)).MinBy(pair => (Place(beginning, pair.creator), pair.place)).creator;
        return new(chosen.Heading, chosen.Kind, language);
    }

    /// <summary>Three or more bearers of one surname among the creators and in the text: the history is their family's.</summary>
    private static string? FamilyIn(string text, IReadOnlyList<AccessPoint> creators)
    {
        if (creators.Count < 2 || creators.Any(static creator => creator.Kind == RecordKind.CorporateBody))
            return null;
        var (most, family) = (2, "");
        foreach (var creator in creators)
        {
            if (NameReader.Read(creator.Heading, creator.Kind == RecordKind.UnknownAgent ? null : creator.Kind).Surname is not { Length: > 2 } surname)
                continue;
            var bearers = new HashSet<string>(StringComparer.Ordinal);
            for (var at = text.IndexOf(" " + surname, StringComparison.Ordinal); at > 0; at = text.IndexOf(" " + surname, at + 1, StringComparison.Ordinal))
            {
                var word = text[(text.LastIndexOf(' ', at - 1) + 1)..at];
                if (word.Length > 2 && char.IsUpper(word[0]) && word is not ("The" or "and" or "Mrs." or "Miss"))
                    bearers.Add(word);
            }

            if (bearers.Count > most)
                (most, family) = (bearers.Count, creators.FirstOrDefault(named => named.Kind == RecordKind.Family && named.Heading.Contains(surname, StringComparison.Ordinal))?.Heading ?? surname + " family");
        }

        return family.Length > 0 ? family : null;
    }

    private static LifeSubject InTitle(string title, string? language)
    {
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

    private static int Place(string beginning, AccessPoint creator)
    {
        var reading = NameReader.Read(creator.Heading, creator.Kind == RecordKind.UnknownAgent ? null : creator.Kind);
        var name = reading.Surname ?? reading.Name;
        var at = name.Length == 0 ? -1 : beginning.IndexOf(name, StringComparison.OrdinalIgnoreCase);
        return at < 0 ? int.MaxValue : at;
    }

    private static string? LanguageOf(Statement note) => note["lang"] ?? note["xml:lang"] ?? note["languageOfElement"];
}
