using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Invocation;

namespace Fonds.App.Commands;

/// <summary>The usual help, then the examples of the verb.</summary>
internal sealed class HelpWithExamples(HelpAction usual) : SynchronousCommandLineAction
{
    public override bool ClearsParseErrors => true;

    public override int Invoke(ParseResult parseResult)
    {
        // A fixed width keeps the help the same on a terminal, in a pipe and in docs/reference.
        usual.MaxWidth = 120;
        var code = usual.Invoke(parseResult);
        if (parseResult.CommandResult.Command is not Verb { Examples.Count: > 0 } verb)
            return code;

        var output = parseResult.InvocationConfiguration.Output;
        output.WriteLine(verb.Examples.Count == 1 ? "Example:" : "Examples:");
        foreach (var example in verb.Examples)
            output.WriteLine($"  {example}");
        output.WriteLine();
        return code;
    }
}
