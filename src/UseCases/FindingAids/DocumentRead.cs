using System.Globalization;
using Fonds.Description.Access;
using Fonds.Description.AccessPoints;
using Fonds.Description.Rules;
using Fonds.Description.Statements;
using Fonds.Description.Units;
using Fonds.Formats;
using Fonds.Formats.Csv;
using Fonds.Storage.Dialects;
using Fonds.Storage.Encoding;

namespace Fonds.UseCases.FindingAids;

/// <summary>A document read from beginning to end and ready to be stored: nothing of it is in the archive yet.</summary>
internal sealed class DocumentRead(EncodingBuffer buffer) : IDocumentSink, IDisposable
{
    private readonly List<UnitAsRead?> units = [];
    private readonly List<Finding> findings = [];
    private readonly HashSet<string> identifiers = new(StringComparer.Ordinal);
    private readonly List<DocumentRead> more = [];

    public required InputFile File { get; init; }

    /// <summary>Where it stands among the documents of its file: 0 but for the further records of a MARC collection.</summary>
    public int Place { get; private init; }

    /// <summary>What it is known by when it has no identifier: its path, and its place where the file has several.</summary>
    public string PathIdentity => Place == 0 ? $"path:{File.Path}" : string.Create(CultureInfo.InvariantCulture, $"path:{File.Path}#{Place}");

    /// <summary>The documents of the file, this one first: one, but for a collection of MARC records.</summary>
    public IEnumerable<DocumentRead> All => more.Prepend(this);

    public byte[] Sha256 { get; set; } = [];

    /// <summary>The document packed, as evidence.</summary>
    public byte[] Packed { get; set; } = [];

    public ReadOutcome Outcome { get; set; }

    /// <summary>The units of all documents of the file.</summary>
    public EncodedUnits Encoded { get; private init; } = new();

    public FindingAid? FindingAidRead { get; private set; }

    public AuthorityDocument? AuthorityRead { get; private set; }

    public UnitOfDescription? Top { get; private set; }

    /// <summary>The table of units that the document is, when it is one.</summary>
    public UnitTable? Table { get; set; }

    /// <summary>The units in document order.</summary>
    public IReadOnlyList<UnitAsRead> Units => units!;

    public IReadOnlyList<Finding> Findings => findings;

    /// <summary>Whether there is something to store: a finding aid with a unit, or an authority record.</summary>
    public bool IsDescription => Outcome == ReadOutcome.Read && (this is { FindingAidRead: not null, Top: not null } || AuthorityRead is not null);

    /// <summary>Why nothing of it was taken in: the worst of what was found.</summary>
    public FileNotTaken NotTaken
    {
        get
        {
            if (findings.MaxBy(finding => finding.Severity) is { } worst)
                return new(File.Path, worst.Code, worst.Line, worst.Text);
            return Outcome == ReadOutcome.Refused
                ? new(File.Path, FindingCodes.NotWellFormed, 0, "The document cannot be read.")
                : new(File.Path, "no-description", 0, "The document is well-formed, but neither a finding aid nor an authority record.");
        }
    }

    public void Unit(UnitRead unit)
    {
        if (unit.Ordinal == 0 && IsComplete)
            AddDocument();
        if (more.Count > 0)
        {
            more[^1].Unit(unit);
            return;
        }

        var body = unit.Unit.Body;
        buffer.Clear();
        RecordBody.Write(buffer, body);
        var published = Publication.Published(body);
        var holdsInternal = !ReferenceEquals(published, body);
        var headings = unit.Unit.Headings;

        // The identifier counts for the first unit that has it; a second one gets a key of its own.
        var identifier = unit.Unit.LocalIdentifier;
        if (identifier is not null && !identifiers.Add(identifier))
            identifier = null;

        while (units.Count <= unit.Ordinal)
            units.Add(null);
        units[unit.Ordinal] = new UnitAsRead
        {
            Read = unit with { Unit = EmptyUnit },
            Place = Encoded.Add(buffer.Written),
            Identifier = identifier,
            Level = unit.Unit.Level.Name,
            IsInternal = published is null,
            HoldsInternal = holdsInternal,
            Headings = headings.Count == 0 ? [] : headings,
            HeadingIsPublished = headings.Count > 0 && holdsInternal ? PublishedOf(headings, published) : null,
        };
        if (unit.Ordinal == 0)
            Top = unit.Unit;
    }

    public void FindingAid(FindingAid findingAid) => Newest.FindingAidRead = findingAid;

    public void Authority(AuthorityDocument authority)
    {
        if (IsComplete)
            AddDocument();
        Newest.AuthorityRead = authority;
    }

    public void Finding(Finding finding) => findings.Add(finding);

    /// <summary>Says that reading or storing it failed for a reason that nobody foresaw: it is refused, and the import goes on without it.</summary>
    public void Fail(Exception failure) => Refuse(Unforeseen(failure));

    /// <summary>Says that its bytes could not be had, or that reading them failed for a reason that nobody foresaw: it is refused like that.</summary>
    public void FailToRead(Exception failure) => Refuse(WhyNot(failure));

    /// <summary>Why a document could not be read: its bytes cannot be had, or nobody foresaw the reason.</summary>
    public static Finding WhyNot(Exception failure) => failure switch
    {
        InvalidDataException or EndOfStreamException => new(FindingCodes.ArchiveBroken, Severity.Refusal, 0, $"The archive file is broken, and this could not be taken out of it: {failure.Message}"),
        IOException or UnauthorizedAccessException => new(FindingCodes.Unreadable, Severity.Refusal, 0, $"The file cannot be opened: {failure.Message}"),
        _ => Unforeseen(failure),
    };

    /// <summary>Whether a failure concerns one document, and not the machine or the archive under all of them.</summary>
    public static bool IsItsOwn(Exception failure) => failure is not (OutOfMemoryException or DatabaseException or OperationCanceledException);

    public void Dispose() => Encoded.Dispose();

    private DocumentRead Newest => more.Count > 0 ? more[^1] : this;

    private bool IsComplete => Newest is { FindingAidRead: not null } or { AuthorityRead: not null };

    private void AddDocument() => more.Add(new DocumentRead(buffer) { File = File, Place = more.Count + 1, Encoded = Encoded, Sha256 = Sha256, Outcome = ReadOutcome.Read });

    private static readonly UnitOfDescription EmptyUnit = new(new Statement(Term.Component));

    private static Finding Unforeseen(Exception failure) =>
        new(FindingCodes.ReaderFailed, Severity.Refusal, 0, $"The document could not be taken in: {failure.Message} ({failure.GetType().Name})");

    private void Refuse(Finding finding)
    {
        Outcome = ReadOutcome.Refused;
        findings.Clear();
        findings.Add(finding);
    }

    /// <summary>For each heading whether the public sees it: a name that stands only inside an internal note must not lead the public anywhere.</summary>
    public static bool[] PublishedOf(IReadOnlyList<AccessPoint> headings, Statement? published)
    {
        var shown = published is null ? [] : new UnitOfDescription(published).Headings.ToList();
        return [.. headings.Select(heading => shown.Remove(heading))];
    }
}

/// <summary>A unit as one document has it, without its text, which waits in <see cref="EncodedUnits"/>.</summary>
internal sealed class UnitAsRead
{
    public required UnitRead Read { get; init; }

    public required EncodedPlace Place { get; init; }

    /// <summary>The identifier within the document, when it has one that no unit before it has.</summary>
    public required string? Identifier { get; init; }

    public required LevelName Level { get; init; }

    public required bool IsInternal { get; init; }

    public required bool HoldsInternal { get; init; }

    public required IReadOnlyList<AccessPoint> Headings { get; init; }

    /// <summary>For each heading whether the public sees it; null when it sees all.</summary>
    public required bool[]? HeadingIsPublished { get; init; }
}
