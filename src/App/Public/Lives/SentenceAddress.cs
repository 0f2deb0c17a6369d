using Fonds.Description.Lives;
using Fonds.UseCases.Lives;

namespace Fonds.App.Public.Lives;

/// <summary>Where a reader finds the words that say an event: its sentence; for what the record says as data, the place of that on its page.</summary>
public static class SentenceAddress
{
    /// <summary>The part of the page of an agent with its dates of existence.</summary>
    public const string Existence = "dates";

    /// <summary>The part with its places and occupations.</summary>
    public const string Facts = "facts";

    /// <param name="here">The record whose page links to it: what stands there needs no other page.</param>
    public static string Of(LifeEventView told, string? here = null)
    {
        var telling = Best(told, here);
        var address = Of(telling);
        return here is not null && telling.Record.Address == here ? address[here.Length..] : address;
    }

    public static string Of(TellingView telling) => telling.Anchor is null && telling.Rule switch
    {
        StatedEvents.ExistenceRule => Existence,
        StatedEvents.PlaceRule => Facts,
        _ => null,
    } is { } part ? $"{telling.Record.Address}#{part}" : telling.Address;

    /// <summary>The sentence that states a relation.</summary>
    public static string Of(RelationTellingView telling, string here) => $"{(telling.Record.Address == here ? "" : telling.Record.Address)}#{telling.Anchor}";

    /// <summary>The telling to open: in a sentence before one that is data, on this page before another.</summary>
    public static TellingView Best(LifeEventView told, string? here = null) =>
        told.Tellings.OrderBy(telling => telling.Anchor is null).ThenBy(telling => here is not null && telling.Record.Address != here).First();
}
