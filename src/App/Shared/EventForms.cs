using Fonds.Storage;
using Fonds.UseCases.Lives;
using Microsoft.AspNetCore.Mvc;

namespace Fonds.App.Shared;

/// <summary>Events of lives in every form but a page: a life at <c>/agents/…/life</c>, an answer at <c>/events</c>, a year at <c>/years/1917</c>.</summary>
public static class EventForms
{
    private const string LifeEnding = "/life";

    /// <summary>Where a life is, for the forms of it: <c>/agents/serge-victor-1890-1947/life.ics</c>.</summary>
    public static string AddressOfLife(string agent) => agent + LifeEnding;

    /// <summary>The form in which events are written; null for forms that events do not have.</summary>
    public static EventForm? Of(RecordForm form) =>
        form == RecordForm.Data ? EventForm.Json
        : form == RecordForm.JsonLd ? EventForm.JsonLd
        : form == RecordForm.Turtle ? EventForm.Turtle
        : form == RecordForm.Table ? EventForm.Csv
        : form == RecordForm.Calendar ? EventForm.Calendar
        : null;

    /// <summary>Whether events are at a path, with or without the suffix of a form.</summary>
    public static bool AreAt(string path)
    {
        var dot = path.LastIndexOf('.');
        var address = dot > path.LastIndexOf('/') ? path[..dot] : path;
        return address is "/events"
            || address.StartsWith("/years/", StringComparison.Ordinal)
            || (address.StartsWith("/agents/", StringComparison.Ordinal) && address.EndsWith(LifeEnding, StringComparison.Ordinal) && address.Split('/').Length == 4);
    }

    /// <summary>The events of an answer in the form that was asked for; null for a page.</summary>
    public static IActionResult? Answer(HttpContext context, SiteOptions site, EventsPage page) =>
        Asked(context) is { } asked
            ? new WrittenAnswer(asked.Form.ContentType, stream => Writer(context, site).Write(page, asked.Events, stream))
            : null;

    /// <summary>Whether events are asked for as data and not as a page to read.</summary>
    public static bool AreAsked(HttpContext context) => Asked(context) is not null;

    /// <summary>The form that was asked for, when events have it.</summary>
    internal static (RecordForm Form, EventForm Events)? Asked(HttpContext context) =>
        RequestedForm.Of(context) is { } form && Of(form) is { } events ? (form, events) : null;

    internal static TakeAwayEvents Writer(HttpContext context, SiteOptions site) =>
        new(site.Absolute(context.Request, ""), context.RequestServices.GetRequiredService<Archive>());
}
