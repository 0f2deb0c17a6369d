using System.Collections.Frozen;
using System.Reflection;
using System.Security.Cryptography;
using System.Text;
using System.Text.RegularExpressions;

namespace Fonds.App.Shared.Assets;

/// <summary>
/// The stylesheet, fonts and modules of the site. They travel inside the program, so that one file is the whole
/// product, and each stands at an address that changes with its content, so that a browser may keep it for ever.
/// </summary>
public sealed partial class AssetCatalogue
{
    private const string Stylesheet = "fonds.css";
    private readonly FrozenDictionary<string, Asset> byAddress;
    private readonly FrozenDictionary<string, string> addresses;

    private AssetCatalogue(IReadOnlyList<(string Name, Asset Asset)> assets)
    {
        byAddress = assets.ToFrozenDictionary(entry => entry.Asset.Address, entry => entry.Asset, StringComparer.Ordinal);
        addresses = assets.ToFrozenDictionary(entry => entry.Name, entry => entry.Asset.Address, StringComparer.Ordinal);
    }

    /// <summary>Address of a file by its name in wwwroot, such as <c>js/theme.js</c>; the stylesheet is <c>fonds.css</c>.</summary>
    public string AddressOf(string name) => addresses[name];

    /// <summary>The file at an address, or null.</summary>
    public Asset? At(string address) => byAddress.GetValueOrDefault(address);

    /// <summary>Reads everything under wwwroot in an assembly. The parts of the stylesheet are joined in the order of their names.</summary>
    public static AssetCatalogue Load(Assembly assembly)
    {
        var files = assembly.GetManifestResourceNames()
            .Where(name => name.StartsWith("wwwroot/", StringComparison.Ordinal))
            .Order(StringComparer.Ordinal)
            .Select(name => (Name: name["wwwroot/".Length..].Replace('\\', '/'), Content: Read(assembly, name)))
            .ToList();

        var assets = files
            .Where(file => !file.Name.StartsWith("css/", StringComparison.Ordinal))
            .Select(file => (file.Name, Asset: Make(file.Name, file.Content)))
            .ToList();
        var known = assets.ToDictionary(entry => entry.Name, entry => entry.Asset.Address, StringComparer.Ordinal);

        var css = new StringBuilder();
        foreach (var (name, content) in files)
        {
            if (name.StartsWith("css/", StringComparison.Ordinal))
                css.Append(Encoding.UTF8.GetString(content)).Append('\n');
        }

        var linked = UrlInStylesheet().Replace(Slimmed(css.ToString()), match => $"url(\"{known[match.Groups["name"].Value]}\")");
        assets.Add((Stylesheet, Make(Stylesheet, Encoding.UTF8.GetBytes(linked))));
        return new AssetCatalogue(assets);
    }

    private static Asset Make(string name, byte[] content)
    {
        var hash = Convert.ToHexStringLower(SHA256.HashData(content))[..12];
        var dot = name.LastIndexOf('.');
        var file = name[(name.LastIndexOf('/') + 1)..dot];
        return Asset.Of($"/assets/{file}.{hash}{name[dot..]}", hash, content);
    }

    // Remarks and indentation are for us, not for the reader's line.
    private static string Slimmed(string css) => Indentation().Replace(RemarkInStylesheet().Replace(css, ""), "\n");

    private static byte[] Read(Assembly assembly, string name)
    {
        using var stream = assembly.GetManifestResourceStream(name)!;
        using var memory = new MemoryStream();
        stream.CopyTo(memory);
        return memory.ToArray();
    }

    [GeneratedRegex("""url\("(?<name>[^":]+)"\)""", RegexOptions.None, Timeout.Infinite)]
    private static partial Regex UrlInStylesheet();

    [GeneratedRegex("""/\*.*?\*/""", RegexOptions.Singleline, Timeout.Infinite)]
    private static partial Regex RemarkInStylesheet();

    [GeneratedRegex("""\s*\n\s*""", RegexOptions.None, Timeout.Infinite)]
    private static partial Regex Indentation();
}
