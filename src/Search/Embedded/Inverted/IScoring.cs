namespace Fonds.Search.Embedded.Inverted;

/// <summary>The manner in which what a word is worth changes a score.</summary>
internal interface IScoring
{
    static abstract float Changed(float score, float worth);
}

/// <summary>A word that stands in a record adds to its score.</summary>
internal readonly struct Adding : IScoring
{
    public static float Changed(float score, float worth) => score + worth;
}

/// <summary>Words beside each other raise the score that they have one by one.</summary>
internal readonly struct Raising : IScoring
{
    public static float Changed(float score, float worth) => score * worth;
}
