namespace Fonds.App.Shared;

/// <summary>A part of the site that the head of every page leads to.</summary>
public sealed record SiteSection(string Name, string Address)
{
    public static readonly SiteSection People = new("People", "/people");
    public static readonly SiteSection Organisations = new("Organisations", "/organisations");
    public static readonly SiteSection Collections = new("Collections", "/collections");
    public static readonly SiteSection Subjects = new("Subjects", "/subjects");
    public static readonly SiteSection Places = new("Places", "/places");
    public static readonly SiteSection Repositories = new("Repositories", "/repositories");

    public static readonly IReadOnlyList<SiteSection> InHead = [People, Organisations, Collections, Subjects, Places];
}
