using System.Globalization;

namespace Fonds.Bench.Crashes;

/// <summary>What all kills came to.</summary>
internal sealed class Tally
{
    private const int MostTold = 50;

    private readonly List<string> told = [];

    // Counted by reference, so that one sentence goes to one count.
#pragma warning disable CA1051, MA0069, S1104
    public long Lost;
    public long HalfWritten;
    public long IndexDifferences;
#pragma warning restore CA1051, MA0069, S1104

    public int Kills { get; set; }

    public int Acknowledged { get; set; }

    /// <summary>Acts that were kept though nobody had been told yet.</summary>
    public int KeptUnacknowledged { get; set; }

    /// <summary>After how many kills the index was behind the archive and caught up.</summary>
    public int Behind { get; set; }

    public bool IsClean => Lost + HalfWritten + IndexDifferences == 0;

    public void Tell(ref long count, string sentence)
    {
        count++;
        if (told.Count < MostTold)
            told.Add(sentence);
    }

    public override string ToString() => string.Join(Environment.NewLine, told.Append(string.Create(
        CultureInfo.InvariantCulture,
        $"{Kills} kills, {Acknowledged} acts acknowledged, {KeptUnacknowledged} more kept whole that were under way; index behind after {Behind} kills; lost: {Lost}, half-written: {HalfWritten}, index differences after healing: {IndexDifferences}")));
}
