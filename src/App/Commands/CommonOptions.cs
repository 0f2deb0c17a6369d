using System.CommandLine;

namespace Fonds.App.Commands;

/// <summary>Options that mean the same for every verb that has them.</summary>
internal static class CommonOptions
{
    /// <summary>The archive's folder: as the option names it, else the environment, else <c>./fonds-data</c>.</summary>
    public static Option<string?> Data() => new("--data")
    {
        HelpName = "DIR",
        Description = $"The archive's folder. Default: what FONDS_DATA names, else ./{Surroundings.UsualDataFolder}.",
    };

    public static string Folder(ParseResult parsed, Option<string?> data, Surroundings surroundings) =>
        Path.GetFullPath(parsed.GetValue(data) ?? surroundings.DataFolder ?? Surroundings.UsualDataFolder);

    /// <summary>What a verb reads; it must be there before anything begins.</summary>
    public static Argument<string[]> Paths()
    {
        var paths = new Argument<string[]>("PATH")
        {
            Description = "Files, folders with everything in them, .zip, .tar and .tar.gz files.", Arity = ArgumentArity.OneOrMore,
        };
        paths.Validators.Add(result =>
        {
            foreach (var path in result.Tokens.Select(token => token.Value).Where(path => !Path.Exists(path)))
                result.AddError($"There is no file or folder {path}.");
        });
        return paths;
    }

    public static Option<bool> Json() => new("--json") { Description = "Print one JSON document instead of text." };
}
