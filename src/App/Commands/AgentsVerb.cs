using System.CommandLine;
using System.Globalization;
using System.Text.Json;
using Fonds.Description.Names.Likeness;
using Fonds.UseCases.Agents;
using Fonds.UseCases.Discovery;

namespace Fonds.App.Commands;

/// <summary><c>fonds agents suggest</c>: which agents may be one under several headings.</summary>
internal static class AgentsVerb
{
    private const string VeryLikely = "very-likely";
    private const string Possible = "possible";

    public static Verb Create(Surroundings surroundings) => new(
        "agents", "Looks after persons, families and corporate bodies.", "fonds agents suggest --json")
    {
        Suggest(surroundings),
    };

    private static Verb Suggest(Surroundings surroundings)
    {
        var level = new Option<string>("--level") { HelpName = "LEVEL", Description = "very-likely: only pairs of which 99 in 100 are one; possible: those worth a look as well.", DefaultValueFactory = _ => Possible };
        level.AcceptOnlyFromAmong(VeryLikely, Possible);
        var place = ArchiveOptions.ToRead(surroundings);
        var json = CommonOptions.Json();
        var verb = new Verb(
            "suggest", "Suggests which agents are one under several headings, each pair with its reasons and how likely it is. Nothing is changed.",
            "fonds agents suggest", "fonds agents suggest --level very-likely --json")
        {
            level,
        };
        place.AddTo(verb);
        verb.Add(json);
        verb.SetAction((parsed, cancel) =>
        {
            using var archive = place.OpenExisting(parsed);
            if (archive is null)
                return Task.FromResult(ExitCodes.Failed);

            var least = parsed.GetValue(level) == VeryLikely ? LikenessLevel.VeryLikely : LikenessLevel.Possible;
            var pairs = new SuggestSameAgents(archive.Archive).Suggest(least, cancel);
            surroundings.Talk.WriteLine(pairs.Count == 0 ? "No two agents are alike." : $"{pairs.Count} pairs of agents may be one");
            if (parsed.GetValue(json))
                surroundings.Output.WriteLine(JsonSerializer.Serialize(new SuggestionsJson([.. pairs.Select(Json)]), ExportJson.Options));
            else
                Print(pairs, surroundings.Output);
            return Task.FromResult(ExitCodes.Done);
        });
        return verb;
    }

    private static void Print(IReadOnlyList<SameAgents> pairs, TextWriter output)
    {
        foreach (var pair in pairs)
        {
            output.WriteLine();
            output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{Word(pair.Level)} ({pair.Likeness.Score:0.00})"));
            output.WriteLine($"  {pair.First.Heading}  {pair.First.Address}");
            output.WriteLine($"  {pair.Second.Heading}  {pair.Second.Address}");
            foreach (var reason in pair.Likeness.Reasons)
                output.WriteLine($"  {(reason.Weight < 0 ? "-" : "+")} {reason.Text}");
        }
    }

    private static PairJson Json(SameAgents pair) => new(
        pair.Likeness.Score, Word(pair.Level), Json(pair.First), Json(pair.Second),
        [.. pair.Likeness.Reasons.Select(reason => new ReasonJson(reason.Code, reason.Text, reason.Weight))]);

    private static AgentJson Json(SuggestedAgent agent) => new(agent.Id.Value, agent.Heading, agent.Address);

    private static string Word(LikenessLevel level) => level == LikenessLevel.VeryLikely ? "very likely" : "possible";

    private sealed record SuggestionsJson(IReadOnlyList<PairJson> Pairs);

    private sealed record PairJson(double Score, string Level, AgentJson First, AgentJson Second, IReadOnlyList<ReasonJson> Reasons);

    private sealed record AgentJson(long Id, string Heading, string Address);

    /// <param name="Weight">Natural log-odds: for when positive, against when negative.</param>
    private sealed record ReasonJson(string Code, string Text, double Weight);
}
