using Fonds.Description.Extents;
using Fonds.Description.Records;
using Fonds.Description.Statements;
using Fonds.Description.Units;
using Fonds.Search;

namespace Fonds.UseCases.Discovery;

/// <summary>A record to point at: its address on the site and its name in plain text.</summary>
/// <param name="Address">Path such as <c>/agents/serge-victor-1890-1947</c>.</param>
public sealed record RecordLink(RecordId Id, RecordKind Kind, string Address, string Label);

/// <summary>What a list, a tree or a hit shows of a unit: finished text, nothing left to work out.</summary>
public sealed record UnitSummary
{
    public required RecordId Id { get; init; }

    /// <summary>Path such as <c>/collections/gen-mss-238/ref69</c>.</summary>
    public required string Address { get; init; }

    /// <summary>Title in plain text; for a unit without one, its dates or "Untitled".</summary>
    public required string Title { get; init; }

    /// <summary>"Series", "File"; empty when unknown.</summary>
    public string Level { get; init; } = "";

    /// <summary>"1912–1994, bulk 1936–1947"; empty when there is none.</summary>
    public string Dates { get; init; } = "";
    public string ReferenceCode { get; init; } = "";

    /// <summary>"16 linear feet (28 boxes)"; empty when there is none.</summary>
    public string Extent { get; init; } = "";

    /// <summary>"Box 46, folders 1127–1136", one entry for each top container.</summary>
    public IReadOnlyList<string> Containers { get; init; } = [];
    public bool Digitised { get; init; }
    public int ChildCount { get; init; }
    public int DescendantCount { get; init; }

    /// <summary>Place among its siblings from 0, and depth below the top unit.</summary>
    public int Sibling { get; init; }
    public int Depth { get; init; }
}

/// <summary>A name, subject or place tied to a unit, as that document writes it.</summary>
/// <param name="Tie">"creator", "subject", "collector", "mentioned": finished words.</param>
public sealed record LinkedName(RecordLink Link, TieManner Manner, string Tie, string AsWritten);

/// <summary>Where names inside sentences and references to other components lead.</summary>
public interface ILinkResolver
{
    /// <summary>Address for a name, subject, place or reference statement, or null when it leads nowhere here.</summary>
    string? AddressOf(Statement statement);
}

/// <summary>One version of a record: when, by whom, why.</summary>
public sealed record VersionLine(long Version, DateTimeOffset At, string Author, string Reason, string? Source);

/// <summary>A place in the tree beside the text.</summary>
/// <param name="Children">Null when not open; when open, a window of the children.</param>
/// <param name="HiddenBefore">How many siblings stand before the first child shown.</param>
/// <param name="HiddenAfter">How many stand after the last child shown.</param>
public sealed record TreeNode(UnitSummary Unit, bool IsCurrent, IReadOnlyList<TreeNode>? Children, int HiddenBefore, int HiddenAfter);

/// <summary>A collection or one of its components, with everything its page shows.</summary>
public sealed record UnitPage
{
    /// <summary>The published part of the description.</summary>
    public required UnitOfDescription Unit { get; init; }
    public required UnitSummary Summary { get; init; }

    /// <summary>How much there is, in measures that can be compared: as the unit says, or as its components say together where it says nothing.</summary>
    public required ExtentTotal Extent { get; init; }

    /// <summary>Whether <see cref="Extent"/> is what components say together.</summary>
    public bool IsExtentOfComponents { get; init; }

    /// <summary>From the top unit down to the parent; empty for a top unit.</summary>
    public required IReadOnlyList<UnitSummary> Path { get; init; }
    public required UnitSummary Top { get; init; }

    /// <summary>The published part of the finding aid's own description; on component pages too.</summary>
    public required FindingAid FindingAid { get; init; }
    public RecordLink? Repository { get; init; }
    public IReadOnlyList<LinkedName> Names { get; init; } = [];

    /// <summary>What the unit does not say itself and inherits: statements with the unit above that says them.</summary>
    public IReadOnlyList<Inherited> Inherited { get; init; } = [];

    /// <summary>The tree from the top unit, open along the path to this unit.</summary>
    public required TreeNode Tree { get; init; }

    /// <summary>The first window of components directly inside.</summary>
    public IReadOnlyList<UnitSummary> Components { get; init; } = [];
    public UnitSummary? Previous { get; init; }
    public UnitSummary? Next { get; init; }
    public required ILinkResolver Links { get; init; }

    /// <summary>"Victor Serge papers, GEN MSS 238, Beinecke …": as the archive prefers, else made from the record.</summary>
    public string Citation { get; init; } = "";

    /// <summary>Whether the list of the collection by box is of use to a reader of this page.</summary>
    public bool HasContainers { get; init; }
    public IReadOnlyList<VersionLine> History { get; init; } = [];

    /// <summary>The standard in which the finding aid can be had as a document.</summary>
    public Standard DocumentStandard => FindingAid.Form.Standard;
}

/// <summary>A statement that holds for a unit because a unit above says it.</summary>
/// <param name="Statement">The statement; for dates and languages, which may be several, the first.</param>
/// <param name="Text">In finished words: dates as they are printed, languages by name, a creator's heading, the text of a note.</param>
public sealed record Inherited(Statement Statement, UnitSummary From, string Text);

/// <summary>A collection an agent, subject or place is tied to, and the parts of it that name it.</summary>
/// <param name="Ties">Every manner in which the record is tied: "creator", "subject", "correspondent".</param>
/// <param name="Parts">Components tied to it or named after it, in archival order, at most a handful.</param>
public sealed record LinkedCollection(
    UnitSummary Collection, string Abstract, RecordLink? Repository, IReadOnlyList<string> Languages,
    IReadOnlyList<string> Ties, IReadOnlyList<LinkedPart> Parts, int PartTotal);

/// <summary>A component that is tied to an agent, with where it stands and what its notes point to.</summary>
/// <param name="SeeAlso">References in its notes ("box 8, folder 159"), with address when it is in this archive.</param>
public sealed record LinkedPart(UnitSummary Unit, IReadOnlyList<UnitSummary> Path, IReadOnlyList<string> Ties, IReadOnlyList<SeeAlso> SeeAlso);

public sealed record SeeAlso(string Text, string? Address);

/// <summary>An agent, subject, place, genre, function or occupation, with everything linked to it.</summary>
public sealed record AuthorityPage
{
    public required RecordLink Link { get; init; }

    /// <summary>The authority record, published part; for a heading met only in finding aids, the heading alone.</summary>
    public required Fonds.Description.Agents.Agent Record { get; init; }

    /// <summary>Headings under which documents write it, each with how many do; the authorized form first.</summary>
    public IReadOnlyList<(string Heading, int Count)> WrittenAs { get; init; } = [];

    /// <summary>Authority identifiers as full addresses.</summary>
    public IReadOnlyList<string> Identifiers { get; init; } = [];
    public int CollectionTotal { get; init; }
    public int UnitTotal { get; init; }

    /// <summary>A window of the collections, from <see cref="Offset"/>; <see cref="CollectionTotal"/> counts all.</summary>
    public IReadOnlyList<LinkedCollection> Collections { get; init; } = [];
    public int Offset { get; init; }

    /// <summary>Address by target of each relation whose target is a record here.</summary>
    public IReadOnlyDictionary<string, RecordLink> RelationTargets { get; init; } = new Dictionary<string, RecordLink>();
    public required ILinkResolver Links { get; init; }
    public IReadOnlyList<VersionLine> History { get; init; } = [];

    /// <summary>The standard in which the record can be had as a document; null for a heading met only in finding aids.</summary>
    public Standard? DocumentStandard { get; init; }
}
