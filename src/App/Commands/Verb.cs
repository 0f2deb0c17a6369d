using System.CommandLine;

namespace Fonds.App.Commands;

/// <summary>One thing that the program does, with examples for its help.</summary>
internal sealed class Verb(string name, string description, params string[] examples) : Command(name, description)
{
    public IReadOnlyList<string> Examples { get; } = examples;
}
