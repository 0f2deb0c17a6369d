using Fonds.Formats.DublinCore;
using Fonds.Storage;

namespace Fonds.UseCases.Discovery;

/// <summary>Gives published units as Dublin Core, one record each: collections, or any component asked for by its address.</summary>
public sealed class ExportDublinCore(Archive archive)
{
    private readonly ShowUnit showUnit = new(archive);

    /// <summary>Every published collection in turn; with <paramref name="addresses"/> only those units.</summary>
    public IEnumerable<Outcome<DublinCoreFile>> Documents(IReadOnlyList<string>? addresses = null) => (addresses ?? [.. Collections()]).Select(At);

    /// <summary>The record of the unit at an address.</summary>
    public Outcome<DublinCoreFile> At(string address) => address.Trim('/').Split('/') switch
    {
        ["collections", var slug] => Of(showUnit.Show(slug, null), address),
        ["collections", var slug, var key] => Of(showUnit.Show(slug, key), address),
        _ => new Outcome<DublinCoreFile>.NotFound(),
    };

    private IEnumerable<string> Collections()
    {
        using var reader = archive.Read();
        foreach (var address in PublishedAddresses.Collections(reader))
            yield return address;
    }

    private static Outcome<DublinCoreFile> Of(Outcome<UnitPage> outcome, string address) => outcome switch
    {
        Outcome<UnitPage>.Done { Value: var page } => new Outcome<DublinCoreFile>.Done(new(address.Trim('/') + ".dc.xml", Source(page))),
        Outcome<UnitPage>.Moved moved => new Outcome<DublinCoreFile>.Moved(moved.Address),
        _ => new Outcome<DublinCoreFile>.NotFound(),
    };

    private static DublinCoreSource Source(UnitPage page) => new(
        page.Unit, page.Repository?.Label, [.. page.Path.Select(above => above.Title)], page.Path.Count == 0 ? page.FindingAid.Address : null,
        [.. page.Inherited.Select(one => (Element: DublinCoreCrosswalk.ElementOf(one.Statement.Term), one.Text)).Where(one => one.Element is not null).Select(one => (one.Element!, one.Text))]);
}

/// <summary>One record of Dublin Core.</summary>
/// <param name="Path">Where it belongs in a folder: the address of the unit with <c>.dc.xml</c>.</param>
public sealed record DublinCoreFile(string Path, DublinCoreSource Source)
{
    public void Write(Stream stream) => DublinCoreWriter.Write(stream, Source);
}
