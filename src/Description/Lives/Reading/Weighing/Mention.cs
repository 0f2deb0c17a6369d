using Fonds.Description.Lives.Reading.Naming;

namespace Fonds.Description.Lives.Reading.Weighing;

/// <summary>A name where a sentence has it, with all that stands around it there.</summary>
internal sealed record Mention(string Name, NameKind Kind, int Sentence, List<string> Cues)
{
    /// <summary>Whether a rule saw that the subject neither works for nor belongs to it: a school attended, whatever another noun leads to.</summary>
    public bool IsNotServed { get; init; }

    /// <summary>Whether it is told of somebody else: "its parent body, which was founded by Ned Green".</summary>
    public bool IsOfAnother { get; init; }

    /// <summary>The words of the name, in small letters.</summary>
    public string[] Words { get; } = WordsOf(Name);

    public static string[] WordsOf(string name)
    {
        var words = new List<string>(4);
        for (var at = 0; at < name.Length;)
        {
            var start = at;
            while (at < name.Length && char.IsLetterOrDigit(name[at]))
                at++;
            if (at > start)
                words.Add(name[start..at].ToLowerInvariant());
            else
                at++;
        }

        return [.. words];
    }

    /// <summary>Whether one of the two names is a run of words of the other: "Rand" and "Rand School", not "Rand" and "Brand".</summary>
    public static bool AreWithin(string[] one, string[] other)
    {
        var (shorter, longer) = one.Length <= other.Length ? (one, other) : (other, one);
        return shorter.Length > 0 && longer.AsSpan().IndexOf(shorter) >= 0;
    }
}
