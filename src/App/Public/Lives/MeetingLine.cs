using System.Globalization;
using Fonds.App.Shared.Drawing;
using Fonds.App.Shared.Wording;
using Fonds.Description.Lives;
using Fonds.Search.Lives;
using Fonds.UseCases.Lives;

namespace Fonds.App.Public.Lives;

/// <summary>One place and time that two lives share, with the words of both.</summary>
/// <param name="Anchor">Its own identifier on the page.</param>
public sealed record MeetingLine(string Anchor, MeetingView Meeting)
{
    public IndexedPlace Place => Meeting.Place;

    /// <summary>"Marseilles, August 1940", the time as both share it.</summary>
    public string Head => Meeting.Dates.Length > 0 ? $"{PlaceWords.Short(Meeting.Place.Label)}, {Meeting.Dates}" : PlaceWords.Short(Meeting.Place.Label);

    /// <summary>What is not sure about it; empty when nothing is.</summary>
    public string Remark => Meeting.IsByStay ? Phrases.Say("One of the two is only concluded to have been there so long.") : "";

    /// <summary>As the drawing of both lives marks it.</summary>
    public SharedStay Drawn() => new(Place.Label, YearOf(Meeting.Days.First), YearOf(Meeting.Days.Last), Head, $"#{Anchor}");

    public static IReadOnlyList<MeetingLine> Of(IReadOnlyList<MeetingView> meetings) =>
        [.. meetings.Select((meeting, at) => new MeetingLine(string.Create(CultureInfo.InvariantCulture, $"m{at + 1}"), meeting))];

    /// <summary>The address of two lives side by side.</summary>
    public static string AddressOfPair(string one, string other) => $"{one}/with/{other[(other.LastIndexOf('/') + 1)..]}";

    private static double YearOf(int day) => (double)day / LifeDays.InYear;
}
