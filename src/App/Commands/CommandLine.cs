using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Invocation;
using Fonds.Search.Embedded;
using Fonds.Storage.Dialects;

namespace Fonds.App.Commands;

/// <summary>From arguments to a verb, and from its outcome to an exit code.</summary>
internal static class CommandLine
{
    public static async Task<int> RunAsync(string[] args, Surroundings surroundings)
    {
        var parsed = Root(surroundings).Parse(args);
        var settings = new InvocationConfiguration
        {
            Output = surroundings.Output, Error = surroundings.Talk, EnableDefaultExceptionHandler = false,
            // An import asked to stop finishes the file at hand, a site the requests under way.
            ProcessTerminationTimeout = TimeSpan.FromSeconds(30),
        };
        if (parsed.Action is ParseErrorAction)
        {
            foreach (var error in parsed.Errors)
                surroundings.Talk.WriteLine(error.Message);
            surroundings.Talk.WriteLine($"See: {Usage(parsed)} --help");
            return ExitCodes.WrongUsage;
        }

        try
        {
            return await parsed.InvokeAsync(settings);
        }
        catch (OperationCanceledException)
        {
            surroundings.Talk.WriteLine("Stopped.");
            return ExitCodes.Failed;
        }
#pragma warning disable CA1031 // The edge of the program: whatever broke is told once, and the shell learns of it.
        catch (Exception failure)
#pragma warning restore CA1031
        {
            surroundings.Talk.WriteLine(IsOfTheMachine(failure) ? failure.Message : failure.ToString());
            return ExitCodes.Failed;
        }
    }

    /// <summary>A full disk, a locked folder or a database that does not answer is told in one line; anything else is a fault of ours, told with its trace.</summary>
    private static bool IsOfTheMachine(Exception failure) => failure is IOException or UnauthorizedAccessException or DatabaseException or IndexFileException { IsOfTheDisk: true }
        || (failure.InnerException is { } cause && IsOfTheMachine(cause));

    private static RootCommand Root(Surroundings surroundings)
    {
        var root = new RootCommand("Fonds: an archival catalogue. One program over one folder.")
        {
            DemoVerb.Create(surroundings),
            ServeVerb.Create(surroundings),
            ImportVerb.Create(surroundings),
            SearchVerb.Create(surroundings),
            ExportVerb.Create(surroundings),
            ReindexVerb.Create(surroundings),
            MoveVerb.Create(surroundings),
            BackupVerb.Create(surroundings),
            RestoreVerb.Create(surroundings),
            CheckVerb.Create(surroundings),
            ConvertVerb.Create(surroundings),
            RoundTripVerb.Create(surroundings),
            DatesVerb.Create(surroundings),
            NamesVerb.Create(surroundings),
            LivesVerb.Create(surroundings),
            AgentsVerb.Create(surroundings),
            FactsVerb.Create(surroundings),
            ValidateVerb.Create(surroundings),
        };
        foreach (var help in root.Options.OfType<HelpOption>())
            help.Action = new HelpWithExamples((HelpAction)help.Action!);
        return root;
    }

    private static string Usage(ParseResult parsed) =>
        parsed.CommandResult.Command is Verb verb ? $"fonds {verb.Name}" : "fonds";
}
