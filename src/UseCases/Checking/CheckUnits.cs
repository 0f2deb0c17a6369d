using Fonds.Description.AccessPoints;
using Fonds.Description.Records;
using Fonds.Storage;
using Fonds.Storage.Authorities;
using Fonds.Storage.Links;
using Fonds.Storage.Units;

namespace Fonds.UseCases.Checking;

/// <summary>
/// Holds the rows and links of one finding aid against what its versions say: places in the tree, publication, addresses, and every heading with the
/// authority it leads to.
/// </summary>
internal sealed class CheckUnits(ArchiveReader reader)
{
    private readonly Dictionary<RecordId, StoredAuthority?> authorities = [];

    /// <summary>What is wrong with the places and links of a finding aid's units.</summary>
    public UnitProblems Look(RecordId findingAid)
    {
        var held = reader.UnitRows(findingAid);
        var problems = new UnitProblems(DerivedUnits.Of(reader, findingAid, held.ToDictionary(row => row.Id)));
        if (problems.Derived is not { } derived)
        {
            problems.Beyond.Add($"Finding aid {findingAid} cannot be read.");
            return problems;
        }

        problems.Beyond.AddRange(derived.Missing.Select(unit => $"Unit {unit} stands in finding aid {findingAid}, and no text of it can be read."));
        if (derived.Missing.Count > 0)
            return problems;
        if (derived.Held != derived.Should)
            problems.FindingAid = $"Finding aid {findingAid} is listed with another title, number of units or publication than its units have.";
        var should = derived.Rows.ToDictionary(row => row.Id);
        problems.Beyond.AddRange(held.Where(row => row.Position is not null && !should.ContainsKey(row.Id)).Select(row => $"Unit {row.Id} has a place in finding aid {findingAid}, whose arrangement does not know it."));
        LookAtRows(held, should, problems);
        for (var place = 0; place < derived.Units.Count; place++)
            LookAtLinks(place, derived, problems);
        return problems;
    }

    private void LookAtRows(IReadOnlyList<UnitRow> held, Dictionary<RecordId, UnitRow> should, UnitProblems problems)
    {
        foreach (var row in held)
        {
            if (should.TryGetValue(row.Id, out var right) && row != right)
                problems.Rows.Add((right, $"Unit {row.Id} has another place, publication or number of components than its finding aid gives it."));
        }

        var slug = problems.Derived!.Held.Slug;
        foreach (var row in held.Where(row => row.Position > 0 && should.TryGetValue(row.Id, out var right) && row == right))
        {
            if (reader.UnitAt(slug, row.Key)?.Id != row.Id)
                problems.Beyond.Add($"Unit {row.Id} does not answer at its address, /collections/{slug}/{row.Key}.");
        }
    }

    private void LookAtLinks(int place, DerivedUnits derived, UnitProblems problems)
    {
        var (unit, row) = (derived.Units[place], derived.Rows[place]);
        var links = reader.LinksOf(row.Id);
        if (links.Count != unit.Headings.Count)
        {
            problems.Links.Add((place, $"Unit {row.Id} has {unit.Headings.Count} headings and {links.Count} links."));
            return;
        }

        for (var heading = 0; heading < links.Count; heading++)
        {
            if (Wrong(links[heading], unit.Headings[heading], row.Published && (unit.HeadingIsPublished?[heading] ?? true), derived.Held.Top) is { } wrong)
            {
                problems.Links.Add((place, $"Unit {row.Id}, heading \"{unit.Headings[heading].Heading}\": {wrong}"));
                return;
            }
        }
    }

    private string? Wrong(StoredLink link, AccessPoint heading, bool shown, RecordId top)
    {
        if (link.Heading != heading.Heading || link.Role != heading.Role || (byte)link.Manner != (byte)heading.Manner || link.Top != top)
            return "its link says something else.";
        if (!authorities.TryGetValue(link.Authority, out var authority))
            authorities[link.Authority] = authority = reader.Authority(link.Authority);
        if (authority is null)
            return "its link leads to nobody.";
        if (link.Kind != authority.Kind)
            return "its link takes the authority for one of another kind.";
        if (link.IsPublished && !shown)
            return "the public sees a link that only staff should see.";
        if (!link.IsPublished && shown && authority is { IsPublished: true, HasRecord: false })
            return "the public does not see its link.";
        return LeadsTo(heading).Contains(link.Authority) ? null : "its link leads to another authority than its identifier or heading does.";
    }

    // By whichever of its keys: a heading that was met before another came with the same words stays with the one it met.
    private IEnumerable<RecordId> LeadsTo(AccessPoint heading)
    {
        string?[] keys =
        [
            heading.Identifier is { IsGlobal: true } identifier ? AuthorityKeys.Identifier(heading.Kind, identifier.ToString()) : null,
            AuthorityKeys.Heading(heading.Kind, heading.Vocabulary ?? "", heading.Heading),
            AuthorityKeys.RecordHeading(heading.Kind, heading.Heading),
        ];
        return keys.OfType<string>().Select(reader.AuthorityByKey).OfType<RecordId>();
    }
}

/// <summary>What is wrong with one finding aid's units, parted by how it is mended.</summary>
internal sealed class UnitProblems(DerivedUnits? derived)
{
    /// <summary>What should be; null when it cannot be worked out.</summary>
    public DerivedUnits? Derived => derived;

    /// <summary>What cannot be worked out from the versions.</summary>
    public List<string> Beyond { get; } = [];

    public string? FindingAid { get; set; }

    /// <summary>Rows as they should be.</summary>
    public List<(UnitRow Right, string Problem)> Rows { get; } = [];

    /// <summary>Places of units whose headings are to meet their authorities again.</summary>
    public List<(int Place, string Problem)> Links { get; } = [];

    public bool CanBeMended => FindingAid is not null || Rows.Count > 0 || Links.Count > 0;
}
