using System.CommandLine;
using System.Text.Json;
using Fonds.Description.Lives;
using Fonds.Formats.Lives;
using Fonds.Search.Queries;
using Fonds.UseCases;
using Fonds.UseCases.Discovery;
using Fonds.UseCases.Lives;

namespace Fonds.App.Commands;

/// <summary><c>fonds facts</c>: lists what was read from biographical and administrative histories, and decides about it.</summary>
internal static class FactsVerb
{
    private const int Most = 1_000;

    public static Verb Create(Surroundings surroundings) => new(
        "facts", "Lists the events that were read from histories, and takes a person's decisions about them. Every decision is kept, with who, when and why.",
        "fonds facts list /agents/serge-victor-1890-1947", "fonds facts accept 4711-9f86d081884c7d65 --by 'Ada Lind'")
    {
        List(surroundings),
        Decide(surroundings, "accept", "Accepts events as facts: they become entries of the chronology of their record.", (judge, fact, reason) => judge.Accept(fact, reason)),
        Decide(surroundings, "reject", "Rejects events: they are shown to nobody, and stay away when the text is read again.", (judge, fact, reason) => judge.Reject(fact, reason)),
        Correct(surroundings),
        Decide(surroundings, "undo", "Takes the last decision about events back.", (judge, fact, reason) => judge.Undo(fact, reason)),
    };

    private static Verb List(Surroundings surroundings)
    {
        var address = new Argument<string?>("ADDRESS") { Description = "An agent, whose life is listed, or a description, whose histories are. Default: everything.", Arity = ArgumentArity.ZeroOrOne };
        var standing = new Option<string[]>("--standing") { HelpName = "STANDING", Description = "Only what is suggested, stated, accepted, corrected or rejected. May be given several times.", DefaultValueFactory = _ => [] };
        standing.AcceptOnlyFromAmong([.. Enum.GetValues<LifeStanding>().Select(EventWording.Of)]);
        var place = ArchiveOptions.ToRead(surroundings);
        var json = CommonOptions.Json();
        var verb = new Verb(
            "list", "Lists events, each with its number, what it rests on and the sentence that says it.",
            "fonds facts list /agents/serge-victor-1890-1947", "fonds facts list --standing rejected --json")
        {
            address, standing,
        };
        place.AddTo(verb);
        verb.Add(json);
        verb.SetAction((parsed, cancel) =>
        {
            using var archive = place.OpenExisting(parsed);
            if (archive is null)
                return Task.FromResult(ExitCodes.Failed);
            archive.CatchUp(cancel);
            var wanted = parsed.GetValue(standing)!.Select(word => Enum.Parse<LifeStanding>(word, ignoreCase: true)).ToArray();
            if (new ListFacts(archive.Archive, archive.Index).List(parsed.GetValue(address), wanted, Most) is not Outcome<IReadOnlyList<LifeEventView>>.Done { Value: var events })
            {
                surroundings.Talk.WriteLine($"There is no agent or description at {parsed.GetValue(address)}.");
                return Task.FromResult(ExitCodes.Failed);
            }

            if (parsed.GetValue(json))
                surroundings.Output.WriteLine(JsonSerializer.Serialize(FactsJson.Of(events), ExportJson.Options));
            else
                Print(events, surroundings.Output);
            surroundings.Talk.WriteLine(events.Count == Most ? $"The first {Most} events." : $"{events.Count} events.");
            return Task.FromResult(ExitCodes.Done);
        });
        return verb;
    }

    private static Verb Decide(Surroundings surroundings, string name, string description, Func<JudgeFacts, FactReference, string?, Outcome<FactJudged>> decide)
    {
        var options = new DecisionOptions(surroundings);
        var verb = new Verb(name, description, $"fonds facts {name} 4711-9f86d081884c7d65 --by 'Ada Lind' --reason 'Seen in the parish register'");
        options.AddTo(verb);
        verb.SetAction((parsed, _) => Task.FromResult(options.Run(parsed, surroundings, decide)));
        return verb;
    }

    private static Verb Correct(Surroundings surroundings)
    {
        var type = new Option<string?>("--type") { HelpName = "TYPE", Description = "What kind of event it is: birth, move, imprisonment …" };
        type.Validators.Add(result =>
        {
            foreach (var token in result.Tokens.Where(token => EventWords.TypesOf(token.Value).Count == 0))
                result.AddError($"{token.Value} is no kind of event.");
        });
        var date = new Option<string?>("--date") { HelpName = "DATE", Description = "When it was, as a statement of a date: 1917, 2 March 1917, 1912-1917." };
        var place = new Option<string[]?>("--place") { HelpName = "PLACE", Description = "Where it was. Given several times for several places; all that were read are replaced." };
        var text = new Option<string?>("--text") { HelpName = "TEXT", Description = "What happened, in a few words." };
        var options = new DecisionOptions(surroundings);
        var verb = new Verb("correct", "Accepts events otherwise than they were read.", "fonds facts correct 4711-9f86d081884c7d65 --type move --date 1909 --place Paris")
        {
            type, date, place, text,
        };
        options.AddTo(verb);
        verb.SetAction((parsed, _) =>
        {
            var when = parsed.GetValue(date) is { } written ? LifeDateWords.Read(written) : null;
            if (parsed.GetValue(date) is { } unread && when is null)
            {
                surroundings.Talk.WriteLine($"“{unread}” was not understood as a date.");
                return Task.FromResult(ExitCodes.WrongUsage);
            }

            var correction = new FactCorrection(
                parsed.GetValue(type) is { } word ? EventWords.TypesOf(word)[0] : null, when,
                parsed.GetValue(place) is { Length: > 0 } places ? places : null, parsed.GetValue(text));
            return Task.FromResult(options.Run(parsed, surroundings, (judge, fact, reason) => judge.Correct(fact, correction, reason)));
        });
        return verb;
    }

    private static void Print(IReadOnlyList<LifeEventView> events, TextWriter output)
    {
        foreach (var told in events)
        {
            var where = string.Join("; ", told.Places.Select(place => place.Label));
            output.WriteLine();
            output.WriteLine(string.Join("  ", ((string[])[told.Dates.Length > 0 ? told.Dates : "undated", EventWording.Of(told.Type), where, told.Subject.Label]).Where(part => part.Length > 0)));
            foreach (var telling in told.Tellings)
                output.WriteLine($"  {new FactReference(telling.Record.Id, telling.Key)}  {EventWording.Of(telling.Standing)}  {telling.Address}  {telling.Sentence.Text}");
        }
    }
}
