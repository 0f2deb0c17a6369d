namespace Fonds.App.Commands;

/// <summary>What a verb knows of the world it runs in, read once when the program starts.</summary>
/// <param name="Input">Where statements come from that are to be read line by line.</param>
/// <param name="Output">Where data goes.</param>
/// <param name="Talk">Where remarks and progress go, so that data can be piped on.</param>
/// <param name="DataFolder">The archive's folder as the environment names it (FONDS_DATA), or null.</param>
/// <param name="PublicAddress">The address under which readers know the site as the environment names it (FONDS_PUBLIC_ADDRESS), or null.</param>
/// <param name="TalkIsTerminal">Whether a person watches: then progress is a bar, else plain lines.</param>
internal sealed record Surroundings(TextReader Input, TextWriter Output, TextWriter Talk, string? DataFolder, string? PublicAddress, bool TalkIsTerminal, TimeProvider Clock)
{
    /// <summary>Where the page for the administrator answers as the environment names it (FONDS_ADMIN_ADDRESS), or null.</summary>
    public string? AdminAddress { get; init; }

    /// <summary>The database that keeps the record as the environment names it (FONDS_STORE), or null.</summary>
    public string? Store { get; init; }

    /// <summary>The replica to read from as the environment names it (FONDS_READ_STORE), or null.</summary>
    public string? ReadStore { get; init; }

    /// <summary>The archive's folder when neither <c>--data</c> nor the environment names one.</summary>
    public const string UsualDataFolder = "fonds-data";

    /// <summary>The address of a site of which nobody said more: that of <c>fonds serve</c> on this machine.</summary>
    public const string UsualPublicAddress = "http://localhost:5000";

    public static Surroundings OfProcess()
    {
        return new(Console.In, Console.Out, Console.Error, Setting("FONDS_DATA"), Setting("FONDS_PUBLIC_ADDRESS"), !Console.IsErrorRedirected, TimeProvider.System)
        {
            AdminAddress = Setting("FONDS_ADMIN_ADDRESS"),
            Store = Setting("FONDS_STORE"),
            ReadStore = Setting("FONDS_READ_STORE"),
        };
    }

    private static string? Setting(string name) =>
#pragma warning disable RS0030 // This is the one place where settings are read.
        Environment.GetEnvironmentVariable(name) is { Length: > 0 } value ? value : null;
#pragma warning restore RS0030
}
