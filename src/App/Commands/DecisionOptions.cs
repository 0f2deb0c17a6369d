using System.CommandLine;
using System.Text.Json;
using Fonds.Formats.Lives;
using Fonds.UseCases;
using Fonds.UseCases.Discovery;
using Fonds.UseCases.Lives;

namespace Fonds.App.Commands;

/// <summary>What every decision about events takes: which events, who decides, and why.</summary>
internal sealed class DecisionOptions
{
    private readonly Argument<string[]> facts = new("FACT") { Description = "Numbers of events as facts list gives them.", Arity = ArgumentArity.OneOrMore };
    private readonly Option<string> by = new("--by") { HelpName = "NAME", Description = "Who decides, as the history will show. Default: the name of the account.", DefaultValueFactory = _ => Environment.UserName };
    private readonly Option<string?> reason = new("--reason") { HelpName = "TEXT", Description = "Why, as the history will show." };
    private readonly ArchiveOptions place;
    private readonly Option<bool> json = CommonOptions.Json();

    public DecisionOptions(Surroundings surroundings)
    {
        place = ArchiveOptions.ToWrite(surroundings);
        facts.Validators.Add(result =>
        {
            foreach (var token in result.Tokens.Where(token => FactReference.Read(token.Value) is null))
                result.AddError($"{token.Value} is no number of an event; facts list gives them, such as 4711-9f86d081884c7d65.");
        });
    }

    public void AddTo(Command verb)
    {
        verb.Arguments.Add(facts);
        verb.Options.Add(by);
        verb.Options.Add(reason);
        place.AddTo(verb);
        verb.Options.Add(json);
    }

    /// <summary>Decides about each event; one about which nothing could be decided is told, and the others are done.</summary>
    public int Run(ParseResult parsed, Surroundings surroundings, Func<JudgeFacts, FactReference, string?, Outcome<FactJudged>> decide)
    {
        using var archive = place.OpenExisting(parsed);
        if (archive is null)
            return ExitCodes.Failed;
        archive.CatchUp();
        var judge = new JudgeFacts(archive.Archive, archive.Index, parsed.GetValue(by)!);
        var done = new List<FactJudged>();
        var refused = 0;
        foreach (var fact in parsed.GetValue(facts)!.Select(text => FactReference.Read(text)!.Value))
        {
            switch (decide(judge, fact, parsed.GetValue(reason)))
            {
                case Outcome<FactJudged>.Done { Value: var judged }:
                    done.Add(judged);
                    surroundings.Talk.WriteLine($"{judged.Fact}  {EventWording.Of(judged.Standing)}  {judged.Summary}");
                    break;
                case Outcome<FactJudged>.Refused { Findings: var findings }:
                    refused++;
                    foreach (var finding in findings)
                        surroundings.Talk.WriteLine(finding.Text);
                    break;
            }
        }

        if (parsed.GetValue(json))
            surroundings.Output.WriteLine(JsonSerializer.Serialize(FactsJson.Of(done), ExportJson.Options));
        return refused == 0 ? ExitCodes.Done : ExitCodes.SomeRefused;
    }
}
