using System.Text.Json;
using Fonds.App.Commands;

namespace Fonds.Bench.Mutations;

/// <summary>Runs verbs of the program in this process, as a person types them.</summary>
internal static class Verbs
{
    /// <summary>Runs one verb.</summary>
    public static async Task<Said> RunAsync(string input, params string[] arguments)
    {
        using var typed = new StringReader(input);
        using var output = new StringWriter();
        using var talk = new StringWriter();
        var code = await CommandLine.RunAsync(
            arguments, Surroundings.OfProcess() with { Input = typed, Output = output, Talk = talk, DataFolder = null, TalkIsTerminal = false });
        return new Said(code, output.ToString(), talk.ToString());
    }
}

/// <summary>What a verb said, and the exit code.</summary>
/// <param name="Output">What it wrote to stdout.</param>
/// <param name="Talk">What it wrote to stderr.</param>
internal sealed record Said(int Code, string Output, string Talk)
{
    /// <summary>The program tells a fault of its own with a trace.</summary>
    public bool IsFault => Talk.Contains("\n   at ", StringComparison.Ordinal);

    /// <summary>The document on stdout; null when the verb broke off before it was whole.</summary>
    public JsonElement? Json()
    {
        try
        {
            return JsonDocument.Parse(Output).RootElement;
        }
        catch (JsonException)
        {
            return null;
        }
    }
}
