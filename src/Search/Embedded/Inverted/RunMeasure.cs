using System.Runtime.CompilerServices;

namespace Fonds.Search.Embedded.Inverted;

/// <summary>What is sought most of among 64 neighbours with a word: what it is worth where it stands, times what the record weighs; or by how much it raises a title.</summary>
internal sealed class RunMeasure
{
    private readonly ColumnMask within;
    private readonly int titleWords;

    private RunMeasure(ColumnMask within, int titleWords, float[] worth) => (this.within, this.titleWords, Worth) = (within, titleWords, worth);

    /// <summary>Of a place, by combination of columns, before it is known how rare the word is.</summary>
    public float[] Worth { get; }

    /// <summary>What a word in some columns is worth.</summary>
    public static RunMeasure OfPlaces(ColumnMask within) => new(within, 0, Embedded.Worth.Of(1f, within, otherForm: false));

    /// <summary>What words in a row raise a title by; more where it has no more words than these.</summary>
    public static RunMeasure OfTitles(int words) =>
        new(ColumnMask.Title, words, [.. Enumerable.Range(0, (int)ColumnMask.All + 1).Select(mask => ((ColumnMask)mask & ColumnMask.Title) == ColumnMask.None ? 0f : words > 1 ? WordScores.InARow : 1f)]);

    public bool IsSame(RunMeasure other) => within == other.within && titleWords == other.titleWords;

    /// <summary>Of one record.</summary>
    /// <param name="worth">Of the word's place in it.</param>
    /// <param name="makings">What its score is made of besides words.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public float Of(float worth, uint makings) =>
        titleWords == 0 ? worth * Ranking.MostFactor(makings) * Ranking.OfLengths(makings)
        : worth > 0f && (byte)(makings >> 8) == titleWords ? WordScores.WholeTitle : worth;
}
