using System.Globalization;
using Fonds.App.Public.Lives;
using Fonds.UseCases.Discovery;
using static Fonds.App.Shared.Wording.Phrases;

namespace Fonds.App.Public.Events;

/// <summary>What narrows a view of events, each with the address of the view without it.</summary>
public static class EventsNarrowing
{
    /// <param name="life">The one whose life alone is asked for, or null.</param>
    public static IReadOnlyList<(string Label, string Address)> Of(EventsAddress address, RecordLink? life)
    {
        var all = new List<(string, string)>();
        if (address.Place.Length > 0)
            all.Add((PlaceWords.Short(address.Place), (address with { Place = "", Page = 1 }).ToString()));
        if (address.Person.Length > 0)
            all.Add((address.Person, (address with { Person = "", Page = 1 }).ToString()));
        if (life is not null)
            all.Add((Say("Life: {0}", SpokenName.Of(life)), (address with { Life = "", Page = 1 }).ToString()));
        if (address.Type is { } type)
            all.Add((EventKinds.Name(type), (address with { Type = null, Page = 1 }).ToString()));
        if (address.From is not null || address.To is not null)
            all.Add((Years(address), (address with { From = null, To = null, Page = 1 }).ToString()));
        if (address.WasThere)
            all.Add((Say("Only who was there"), (address with { WasThere = false, Page = 1 }).ToString()));
        return all;
    }

    private static string Years(EventsAddress address) => (address.From, address.To) switch
    {
        (null, { } to) => Say("to {0}", Text(to)),
        ({ } from, null) => Say("from {0}", Text(from)),
        var (from, to) => from == to ? Text(from!.Value) : $"{Text(from!.Value)}–{Text(to!.Value)}",
    };

    private static string Text(int year) => year.ToString(CultureInfo.InvariantCulture);
}
