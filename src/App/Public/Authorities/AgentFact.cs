using Fonds.App.Shared.Text;
using Fonds.App.Shared.Wording;
using Fonds.Description.Agents;

namespace Fonds.App.Public.Authorities;

/// <summary>A place, occupation, function or another fact about an agent, with when and what further (ISAAR 5.2.3 to 5.2.6).</summary>
public sealed record AgentFact(string Name, string Remark, string Note)
{
    /// <summary>The facts of a record under plain words, in the order of the standard; groups without facts are not there.</summary>
    public static IReadOnlyList<(string Label, IReadOnlyList<AgentFact> Facts)> Groups(Agent record)
    {
        (string Label, IReadOnlyList<AgentFact> Facts)[] all =
        [
            ("Places", [.. record.Places.Select(place => new AgentFact(place.Name, Joined(place.Role ?? "", place.Dates), place.Note))]),
            ("Occupations", Of(record.Occupations)),
            ("Activities", Of(record.Functions)),
            ("Mandates", Of(record.Mandates)),
            ("Legal status", Of(record.LegalStatuses)),
            ("Languages", [.. record.Languages.Select(language => new AgentFact(LanguageNames.Of(language.Name), "", ""))]),
            .. record.LocalDescriptions.GroupBy(fact => Label(fact.Type), StringComparer.Ordinal).Select(group => (group.Key, Of([.. group]))),
        ];
        return [.. all.Select(group => (group.Label, Facts: Distinct(group.Facts))).Where(group => group.Facts.Count > 0)];
    }

    private static IReadOnlyList<AgentFact> Of(IReadOnlyList<AgentAttribute> attributes) =>
        [.. attributes.Select(fact => new AgentFact(fact.Name, Joined(fact.Place, fact.Dates), fact.Note))];

    private static IReadOnlyList<AgentFact> Distinct(IReadOnlyList<AgentFact> facts) => [.. facts.Where(fact => fact.Name.Length > 0).Distinct()];

    private static string Joined(params ReadOnlySpan<string> parts) => string.Join(", ", parts.ToArray().Where(part => part.Length > 0));

    // Types are written by programs ("associatedSubject", an address): only plain words are shown.
    private static string Label(string? type) =>
        type is { Length: > 1 and < 40 } && type.All(letter => char.IsLetter(letter) || letter == ' ') ? Words.FromCode(type) : "Other facts";
}
