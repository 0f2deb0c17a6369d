using System.Text.Json.Serialization;
using Fonds.App.Public.Units;
using Fonds.App.Shared;
using Fonds.UseCases;
using Fonds.UseCases.Discovery;
using Fonds.UseCases.Discovery.Citing;

namespace Fonds.App.Api;

/// <summary>
/// What a reader's browser keeps of a record that is saved: <c>/saved-item.json?of=/collections/demo-1/letters</c>. Enough for a list, a call slip and a
/// request; nothing about the reader comes here.
/// </summary>
public static class SavedItems
{
    public const string Path = "/saved-item.json";

    public static void MapSavedItems(this IEndpointRouteBuilder routes) =>
        routes.MapGet(Path, (string? of, HttpRequest request, ShowUnit units, ShowAuthority authorities, SiteOptions site) =>
        {
            var steps = (of ?? "").Split('/').Skip(1).Select(Uri.UnescapeDataString).ToArray();
            return steps switch
            {
                ["collections", var slug] => Of(units.Show(slug, null), page => Item(page, site, request)),
                ["collections", var slug, var key] => Of(units.Show(slug, key), page => Item(page, site, request)),
                [var kind, var slug] => Of(authorities.Show(kind, slug, 0), page => Item(page)),
                _ => Results.BadRequest(),
            };
        });

    private static IResult Of<T>(Outcome<T> outcome, Func<T, SavedItemJson> item) =>
        outcome is Outcome<T>.Done done ? Results.Json(item(done.Value)) : Results.NotFound();

    private static SavedItemJson Item(UnitPage page, SiteOptions site, HttpRequest request) => new(page.Summary.Address, page.Summary.Title)
    {
        Dates = page.Summary.Dates == page.Summary.Title ? "" : page.Summary.Dates,
        Collection = new(page.Top.Address, page.Top.Title, page.Top.ReferenceCode),
        Repository = page.Repository is { } repository ? new(repository.Address, repository.Label, RepositoryContact.Of(page.FindingAid).MailAddress) : null,
        Boxes = [.. page.Unit.OutermostContainers.Select(container => new SavedBoxJson(container.Name, container.Contents))],
        Reference = Ris.Of(CitedUnit.Of(page, site.Absolute(request, page.Summary.Address))),
    };

    private static SavedItemJson Item(AuthorityPage page) => new(page.Link.Address, page.Link.Label);
}

/// <summary>A record as a browser keeps it.</summary>
public sealed record SavedItemJson(string Address, string Title)
{
    public string Dates { get; init; } = "";

    /// <summary>The collection it stands in, or is; absent for people and other names.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public SavedCollectionJson? Collection { get; init; }

    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public SavedRepositoryJson? Repository { get; init; }
    public IReadOnlyList<SavedBoxJson> Boxes { get; init; } = [];

    /// <summary>The same as RIS; empty where nothing can be cited.</summary>
    public string Reference { get; init; } = "";
}

public sealed record SavedCollectionJson(string Address, string Title, string Code);

/// <param name="Mail">Where requests go, as the finding aid says; null when it does not.</param>
public sealed record SavedRepositoryJson(string Address, string Name, string? Mail);

/// <param name="Name">"Box 46".</param>
/// <param name="Inside">"folders 1127–1136".</param>
public sealed record SavedBoxJson(string Name, string Inside);
