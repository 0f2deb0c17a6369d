using Fonds.Description.Names;
using Fonds.Search;

namespace Fonds.UseCases.Discovery.Citing;

/// <summary>
/// What citations of a unit are made of, whatever their style: who made it, what it is, and where it is found again (DACS 7.1.5; ISO 690:2021,
/// archival resources).
/// </summary>
public sealed record CitedUnit
{
    /// <summary>
    /// Its own creators, in the order of the finding aid. Those of the collection are not taken over: letters in a person's papers were mostly written by others.
    /// </summary>
    public IReadOnlyList<NameReading> Creators { get; init; } = [];
    public required string Title { get; init; }

    /// <summary>As they are printed; empty when undated, or when the dates are the title.</summary>
    public string Dates { get; init; } = "";

    /// <summary>First and last year; null when undated.</summary>
    public (int First, int Last)? Years { get; init; }

    /// <summary>"Box 46, folders 1127–1136"; empty when none is said.</summary>
    public string Containers { get; init; } = "";

    /// <summary>Title of the collection a component stands in; empty for a collection itself.</summary>
    public string Collection { get; init; } = "";

    /// <summary>The code by which the collection is asked for: "GEN MSS 238".</summary>
    public string ReferenceCode { get; init; } = "";
    public string Repository { get; init; } = "";

    /// <summary>The full address of its page.</summary>
    public required string Address { get; init; }

    /// <summary>What names it among everything here: "gen-mss-238-ref69".</summary>
    public required string Key { get; init; }
    public bool IsCollection => Collection.Length == 0;

    public static CitedUnit Of(UnitPage page, string address) => new()
    {
        Creators = [.. page.Names.Where(name => name.Manner == TieManner.Creator).Select(name => name.Link).Distinct().Select(link => NameReader.Read(link.Label, link.Kind))],
        Title = page.Summary.Title,
        Dates = page.Summary.Dates == page.Summary.Title ? "" : page.Summary.Dates,
        Years = page.Unit.Dates.Years,
        Containers = string.Join("; ", page.Summary.Containers),
        Collection = page.Summary.Id == page.Top.Id ? "" : page.Top.Title,
        ReferenceCode = page.Top.ReferenceCode,
        Repository = page.Repository?.Label ?? "",
        Address = address,
        Key = page.Summary.Address["/collections/".Length..].Replace('/', '-'),
    };
}
