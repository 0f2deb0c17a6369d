using System.Text.Json;
using Fonds.Formats.LinkedData;
using Fonds.Search;
using Fonds.Storage;
using Fonds.Storage.Units;
using Fonds.UseCases.Discovery.Linked;

namespace Fonds.UseCases.Discovery;

/// <summary>
/// Gives what is published as linked data, one file for each collection with everything in it, each agent, each term, each repository.
/// A collection is written while it is read.
/// </summary>
/// <param name="site">The address under which the site is known; every address in the files begins with it.</param>
public sealed class ExportLinkedData(Archive archive, ISearchIndex index, string site, LinkedForm form)
{
    private readonly ShowUnit showUnit = new(archive);
    private readonly ShowAuthority showAuthority = new(archive, index);
    private readonly ShowRepository showRepository = new(archive, index);
    private readonly LinkedDataWriter writer = new(site);
    private readonly LinkedPages pages = new(site.TrimEnd('/'));

    /// <summary>Every published record in turn; with <paramref name="addresses"/> only those.</summary>
    public IEnumerable<LinkedDataFile> Documents(IReadOnlyList<string>? addresses = null) => (addresses ?? PublishedAddresses.All(archive)).Select(DocumentAt);

    private LinkedDataFile DocumentAt(string address)
    {
        var parts = address.Trim('/').Split('/', 3);
        var (segment, slug, key) = (parts[0], parts.ElementAtOrDefault(1) ?? "", parts.ElementAtOrDefault(2));
        return new(string.Join('/', parts) + (form == LinkedForm.JsonLd ? ".jsonld" : ".ttl"), stream => segment switch
        {
            "collections" => Write(showUnit.Show(slug, key), page => WriteWithAllInside(page, stream)),
            "repositories" => Write(showRepository.Show(slug), page => writer.Write(page, form, stream)),
            _ => Write(showAuthority.Show(segment, slug), page => writer.Write(page, form, stream)),
        });
    }

    private static bool Write<T>(Outcome<T> outcome, Action<T> write)
    {
        if (outcome is not Outcome<T>.Done { Value: var page })
            return false;
        write(page);
        return true;
    }

    private void WriteWithAllInside(UnitPage page, Stream stream)
    {
        using var reader = archive.Read();
        // The parts say themselves where they stand.
        var top = pages.Of(page) with { Parts = [] };
        var units = Inside(reader, page, top).Prepend(top);
        if (form == LinkedForm.JsonLd)
            WriteGraph(units, stream);
        else
            WriteTurtle(units, stream);
    }

    private IEnumerable<LinkedUnit> Inside(ArchiveReader reader, UnitPage page, LinkedUnit top)
    {
        var names = new NamesOfUnit(reader);
        var above = new List<LinkedThing> { pages.Of(page.Summary) };
        foreach (var stored in reader.Descendants(page.Summary.Id))
        {
            var summary = Summaries.Of(stored);
            var depth = stored.Depth - page.Summary.Depth;
            above.RemoveRange(depth, above.Count - depth);
            yield return Unit(stored, summary, names, above[depth - 1], top);
            above.Add(pages.Of(summary));
        }
    }

    private LinkedUnit Unit(StoredUnit stored, UnitSummary summary, NamesOfUnit names, LinkedThing above, LinkedUnit top) => new()
    {
        Address = pages.Of(summary).Address,
        Unit = stored.Unit,
        Title = summary.Title,
        Above = above,
        Place = stored.Sibling + 1,
        PartCount = stored.ChildCount,
        Holder = top.Holder,
        Names = pages.Of(names.Of(stored)),
    };

    private static void WriteTurtle(IEnumerable<LinkedUnit> units, Stream stream)
    {
        using var turtle = new TurtleWriter(stream);
        foreach (var unit in units)
        {
            foreach (var thing in RicoUnits.Of(unit))
            {
                // Languages are shared by many units; all else of a unit is its own, and need not be remembered.
                if (thing.Address.StartsWith(unit.Address, StringComparison.Ordinal))
                    turtle.Write(thing);
                else
                    turtle.WriteOnce(thing);
            }

            foreach (var thing in RicoUnits.Around(unit))
                turtle.WriteOnce(thing);
        }
    }

    private static void WriteGraph(IEnumerable<LinkedUnit> units, Stream stream)
    {
        using var json = new Utf8JsonWriter(stream, new JsonWriterOptions { Indented = true, Encoder = SchemaOrg.Options.Encoder });
        json.WriteStartObject();
        json.WritePropertyName("@context");
        SchemaOrg.Context().WriteTo(json, SchemaOrg.Options);
        json.WriteStartArray("@graph");
        foreach (var unit in units)
        {
            SchemaOrgUnits.Of(unit).WriteTo(json, SchemaOrg.Options);
            if (json.BytesPending > 1 << 16)
                json.Flush();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }
}

/// <summary>One file of linked data.</summary>
/// <param name="Path">Where it belongs in the folder written to: its address with <c>.jsonld</c> or <c>.ttl</c>.</param>
/// <param name="Write">Writes it; false when there is no published record at the address.</param>
public sealed record LinkedDataFile(string Path, Func<Stream, bool> Write);
