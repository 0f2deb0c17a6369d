namespace Fonds.UseCases.Checking;

/// <summary>What looking through an archive came to.</summary>
/// <param name="NewestVersion">The place in the change log through which it was looked at.</param>
/// <param name="Digest">A fingerprint of the history through that place, the same for the same archive on any engine; null unless everything was looked at.</param>
public sealed record CheckReport(long NewestVersion, IReadOnlyList<CheckPart> Parts, string? Digest, double Seconds)
{
    /// <summary>Whether nothing is wrong, or all of it has been mended.</summary>
    public bool IsSound => Parts.All(part => part.Problems == part.Mended);
}

/// <summary>One part of an archive that was looked through: "store", "history", "units", "links", "originals" or "index".</summary>
public sealed class CheckPart(string name)
{
    private const int MostTold = 100;
    private readonly List<string> told = [];

    public string Name => name;

    /// <summary>How many things were looked at.</summary>
    public long Looked { get; internal set; }

    /// <summary>How many things are wrong.</summary>
    public long Problems { get; private set; }

    /// <summary>How many of them were mended.</summary>
    public long Mended { get; internal set; }

    /// <summary>What is wrong, in sentences: the first hundred.</summary>
    public IReadOnlyList<string> Told => told;

    internal void Tell(string sentence)
    {
        Problems++;
        if (told.Count < MostTold)
            told.Add(sentence);
    }
}
