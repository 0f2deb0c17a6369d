using Fonds.Description.Places;

namespace Fonds.App.Shared.Wording;

/// <summary>Why a name was taken for a place, or left open, in the language of the page.</summary>
public static class PlaceReasons
{
    public static string Say(PlaceResolution resolution)
    {
        var witness = resolution.Witness ?? "";
        return resolution.Ground switch
        {
            PlaceGround.Unknown => Phrases.Say("not in the gazetteer"),
            PlaceGround.Open => Phrases.Say("several places of this name, and nothing says which is meant"),
            PlaceGround.TooSmall => Phrases.Say("a small place, and nothing in the text points to it"),
            PlaceGround.NotThere => Phrases.Say("no place of this name is known in {0}", witness),
            PlaceGround.UnknownWithin => Phrases.Say("not in the gazetteer; it lies in {0}", witness),
            PlaceGround.Only => Phrases.Say("the only place of this name"),
            PlaceGround.Greatest => Phrases.Say("by far the greatest place of this name"),
            PlaceGround.Qualified => Phrases.Say("named with {0}", witness),
            PlaceGround.Nearby => Phrases.Say("named together with {0}", witness),
            PlaceGround.Spoken => Phrases.Say("the text speaks of “{0}”", witness),
            PlaceGround.Home => Phrases.Say("the description is from {0}", witness),
            PlaceGround.NameOfTheTime => Phrases.Say("its name in {0}", witness),
            _ => throw new InvalidOperationException($"No words for {resolution.Ground}."),
        };
    }
}
