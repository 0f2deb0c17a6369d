using Fonds.Description.Lives;

namespace Fonds.Search.Queries;

/// <summary>The words by which kinds of event are asked for: their names, and others that people use for them.</summary>
public static class EventWords
{
    private static readonly Dictionary<string, LifeEventType[]> Others = new(StringComparer.OrdinalIgnoreCase)
    {
        ["born"] = [LifeEventType.Birth], ["died"] = [LifeEventType.Death], ["prison"] = [LifeEventType.Imprisonment],
        ["emigration"] = [LifeEventType.Move], ["exile"] = [LifeEventType.Move], ["moved"] = [LifeEventType.Move], ["lived"] = [LifeEventType.Residence],
        ["school"] = [LifeEventType.Education], ["studies"] = [LifeEventType.Education], ["work"] = [LifeEventType.Employment],
        ["job"] = [LifeEventType.Employment], ["war"] = [LifeEventType.Military], ["service"] = [LifeEventType.Military], ["book"] = [LifeEventType.Publication],
        ["prize"] = [LifeEventType.Award], ["journey"] = [LifeEventType.Travel], ["wedding"] = [LifeEventType.Marriage],
        ["name-change"] = [LifeEventType.NameChange],
    };

    /// <summary>The name of a kind of event in addresses and in data, such as "imprisonment" or "name-change".</summary>
    public static string NameOf(LifeEventType type) => type == LifeEventType.NameChange ? "name-change" : type.ToString().ToLowerInvariant();

    /// <summary>The kinds of event that a word asks for; none when it is no such word.</summary>
    public static IReadOnlyList<LifeEventType> TypesOf(string word) =>
        Others.TryGetValue(word, out var known) ? known
        : Enum.TryParse<LifeEventType>(word, ignoreCase: true, out var named) && Enum.IsDefined(named) && !char.IsAsciiDigit(word[0]) ? [named] : [];
}
