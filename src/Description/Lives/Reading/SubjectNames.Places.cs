using System.Collections.Frozen;
using Fonds.Description.Lives.Reading.Words;

namespace Fonds.Description.Lives.Reading;

/// <content>A town, a neighborhood or an island whose history is told: of what opens, moves or is founded there, little is its own.</content>
internal sealed partial class SubjectNames
{
    private static readonly FrozenSet<string> PlaceNouns = NameCues.Set("""
        neighborhood neighbourhood neighborhoods area town township village hamlet city borough county district region island peninsula settlement community suburb state colony territory parish province municipality
        """);

    /// <summary>Whether the history is that of a place where people live.</summary>
    public bool IsPlace { get; private set; }

    /// <summary>Whether a noun says that something is such a place.</summary>
    public static bool IsPlaceNoun(string lower) => PlaceNouns.Contains(lower);

    /// <summary>Learns that the body of the heading is a place: "Weavers Hill is a neighborhood".</summary>
    public void LearnPlace() => IsPlace = IsBody;

    // "Brooklyn (New York, N.Y.)", "Coney Island"
    private static bool NamesPlace(string name)
    {
        var words = name.Split(' ');
        return !Array.Exists(words, static word => NameCues.IsBodyWord(word.ToLowerInvariant())) && (CommonPlaces.Have(name) || words.Length > 1 && words[^1] is "Heights" or "Hills" or "County" or "Island" or "Islands" or "Valley" or "Village" or "Township");
    }
}
