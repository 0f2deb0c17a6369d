using Fonds.App.Shared.Wording;
using Fonds.Search.Lives;
using Fonds.UseCases.Lives;

namespace Fonds.App.Public.Lives;

/// <summary>One place and time that two lives share, with the words of both.</summary>
public sealed record MeetingLine(MeetingView Meeting)
{
    public IndexedPlace Place => Meeting.Place;

    /// <summary>"Marseilles, August 1940", the time as both share it.</summary>
    public string Head => Meeting.Dates.Length > 0 ? $"{Meeting.Place.Label}, {Meeting.Dates}" : Meeting.Place.Label;

    /// <summary>What is not sure about it; empty when nothing is.</summary>
    public string Remark => Meeting.IsByStay ? Phrases.Say("One of the two is only concluded to have been there so long.") : "";

    /// <summary>The address of two lives side by side.</summary>
    public static string AddressOfPair(string one, string other) => $"{one}/with/{other[(other.LastIndexOf('/') + 1)..]}";
}
