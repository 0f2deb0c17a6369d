using Fonds.App.Shared;
using Fonds.UseCases;
using Fonds.UseCases.Lives;

namespace Fonds.App.Api;

/// <summary>
/// The life of an agent to take away: <c>/agents/serge-victor-1890-1947/life.json</c>, <c>.jsonld</c>, <c>.ttl</c>, <c>.csv</c>, <c>.ics</c>. To read, it is
/// a part of the agent's page.
/// </summary>
public static class Lives
{
    public static void MapLives(this IEndpointRouteBuilder routes) =>
        routes.MapGet("/agents/{slug}/life", (string slug, HttpContext context, ShowLife lives, SiteOptions site) => lives.Show(slug) switch
        {
            Outcome<LifePage>.Done { Value: var page } when EventForms.Asked(context) is { } asked => Written(context, site, page, asked),
            Outcome<LifePage>.Done { Value: var page } => Results.Redirect($"{page.Subject.Address}#life"),
            Outcome<LifePage>.Moved moved => Results.Redirect(RequestedForm.AddressAsAsked(context, EventForms.AddressOfLife(moved.Address)), permanent: true),
            _ => Results.NotFound(),
        });

    private static IResult Written(HttpContext context, SiteOptions site, LifePage page, (RecordForm Form, EventForm Events) asked)
    {
        // Small enough to be written whole before the first byte goes out, so that a failure can still be told.
        using var buffer = new MemoryStream();
        EventForms.Writer(context, site).Write(page, asked.Events, buffer);
        return Results.Bytes(buffer.ToArray(), asked.Form.ContentType);
    }
}
