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

    /// <summary>Under which address readers know the site: in links, feeds and linked data, whoever asks and however it is reached.</summary>
    public static Option<string?> PublicAddress()
    {
        var address = new Option<string?>("--public-address")
        {
            HelpName = "URL", Description = "The address under which readers know the site, such as https://archives.example.org. Default: what FONDS_PUBLIC_ADDRESS names.",
        };
        address.Validators.Add(result =>
        {
            foreach (var token in result.Tokens.Where(token => !Uri.TryCreate(token.Value, UriKind.Absolute, out var uri) || uri.Scheme is not ("http" or "https")))
                result.AddError($"{token.Value} is no address of a site; write it as https://archives.example.org.");
        });
        return address;
    }

    public static Option<bool> Json() => new("--json") { Description = "Print one JSON document instead of text." };
}
