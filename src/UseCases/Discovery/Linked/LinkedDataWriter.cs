using System.Text.Json;
using System.Text.Json.Nodes;
using Fonds.Formats.LinkedData;

namespace Fonds.UseCases.Discovery.Linked;

/// <summary>Writes one page as linked data.</summary>
/// <param name="site">The address of the site, such as <c>https://archives.example.org</c>.</param>
public sealed class LinkedDataWriter(string site)
{
    private readonly LinkedPages pages = new(site.TrimEnd('/'));

    public void Write(UnitPage page, LinkedForm form, Stream output)
    {
        var unit = pages.Of(page);
        if (form == LinkedForm.JsonLd)
            Write(SchemaOrgUnits.Of(unit), output);
        else
            Write(RicoUnits.Of(unit).Concat(RicoUnits.Around(unit)), output);
    }

    public void Write(AuthorityPage page, LinkedForm form, Stream output)
    {
        var authority = pages.Of(page);
        if (form == LinkedForm.JsonLd)
            Write(SchemaOrgAuthorities.Of(authority), output);
        else
            Write(RicoAuthorities.Of(authority).Concat(RicoAuthorities.Around(authority)), output);
    }

    public void Write(RepositoryPage page, LinkedForm form, Stream output)
    {
        var repository = pages.Of(page);
        if (form == LinkedForm.JsonLd)
            Write(SchemaOrgAuthorities.Of(repository), output);
        else
            Write(RicoAuthorities.Of(repository).Concat(repository.Collections.Select(RicoTerms.Named)), output);
    }

    /// <summary>What search engines read of a page, as JSON-LD for its head.</summary>
    public string ForHead(UnitPage page) => SchemaOrg.ForPage(SchemaOrgUnits.Brief(pages.Of(page)));

    /// <inheritdoc cref="ForHead(UnitPage)"/>
    public string ForHead(AuthorityPage page) => SchemaOrg.ForPage(SchemaOrgAuthorities.Brief(pages.Of(page)));

    /// <inheritdoc cref="ForHead(UnitPage)"/>
    public string ForHead(RepositoryPage page) => SchemaOrg.ForPage(SchemaOrgAuthorities.Of(pages.Of(page) with { Collections = [] }));

    private static void Write(JsonObject thing, Stream output)
    {
        using var json = new Utf8JsonWriter(output, new JsonWriterOptions { Indented = true, Encoder = SchemaOrg.Options.Encoder });
        SchemaOrg.Document(thing).WriteTo(json, SchemaOrg.Options);
    }

    private static void Write(IEnumerable<RdfThing> things, Stream output)
    {
        using var turtle = new TurtleWriter(output);
        foreach (var thing in things)
            turtle.WriteOnce(thing);
    }
}
