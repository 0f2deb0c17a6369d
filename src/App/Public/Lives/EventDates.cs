using Fonds.App.Shared.Wording;
using Fonds.UseCases.Lives;

namespace Fonds.App.Public.Lives;

/// <summary>The date of an event as a page says it, with what is not sure about it.</summary>
public static class EventDates
{
    /// <summary>"1917", "circa 1917"; "date not said" when there is none.</summary>
    public static string Of(LifeEventView told) => told.Dates.Length > 0 ? told.Dates : Phrases.Say("no date given");

    /// <summary>"inferred", where the sentence itself does not say it; else empty.</summary>
    public static string Remark(LifeEventView told) => told.Date is { IsInferred: true } ? Phrases.Say("inferred") : "";

    /// <summary>For machines: a year, a month or a day; null for a span and for what HTML has no words for.</summary>
    public static string? Iso(LifeEventView told) =>
        told.Date is { End: null, Begin: { Length: 4 or 7 or 10 } begin } && begin[0] != '-' ? begin : null;
}
