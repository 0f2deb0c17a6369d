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
    public static LifeSubject Of(Statement note, IReadOnlyList<AccessPoint> creators)
    {
        var language = LanguageOf(note);
        if (creators.Count == 0)
            return new("", RecordKind.UnknownAgent, language);
        var text = PlainText.Of(note);
        var beginning = text.Length <= Beginning ? text : text[..Beginning];
        var chosen = creators.Count == 1 ? creators[0] : creators.Select((creator, place) => (creator, place)).MinBy(pair => (Place(beginning, pair.creator), pair.place)).creator;
        return new(chosen.Heading, chosen.Kind, language);
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
