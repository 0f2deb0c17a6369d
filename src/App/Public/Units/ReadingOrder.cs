using Fonds.App.Shared.Text;
using Fonds.App.Shared.Wording;
using Fonds.Description.Notes;
using Fonds.Description.Records;
using Fonds.Description.Statements;
using Fonds.Search;
using Fonds.UseCases.Discovery;

namespace Fonds.App.Public.Units;

/// <summary>A note as a section of the page; several of one kind and name stand together.</summary>
/// <param name="Short">What it is called in the line of sections.</param>
public sealed record NoteSection(string Anchor, string Label, string Short, IReadOnlyList<Statement> Statements, TextSetting Setting);

/// <summary>Names of one kind under a plain word: "People", "Places".</summary>
public sealed record NameGroup(string Label, IReadOnlyList<LinkedName> Names);

/// <summary>
/// A description in the order in which a reader wants it: what it is and contains, what is in it, then lives and
/// relations, then how it came here and who described it. Nothing is left out; each note stands in one place.
/// </summary>
public sealed class ReadingOrder
{
    private static readonly Term[] First = [Term.ScopeAndContent, Term.Arrangement, Term.Organization, Term.FilePlan, Term.PhysicalCharacteristics];
    private static readonly Term[] Provenance =
    [
        Term.Acquisition, Term.CustodialHistory, Term.Appraisal, Term.Accruals, Term.ProcessingInformation, Term.AdministrativeInformation,
        Term.LegalStatus, Term.PhysicalLocation, Term.MaterialSpecification, Term.Index,
    ];
    private static readonly Term[] SeeIt = [Term.AccessRestriction, Term.UseRestriction, Term.PreferredCitation];

    public ReadingOrder(UnitPage page)
    {
        var notes = page.Unit.Notes;
        Setting = new TextSetting(page.Links, Language: Language.Foreign(page.FindingAid.Language?.Code))
        {
            Sentences = SentenceMarks.Of([.. notes.Where(note => note.Kind == Term.BiographyOrHistory).Select(note => note.Statement)]),
        };
        Abstract = page.Unit.Identifying.FirstOrDefault(statement => statement.Term == Term.Abstract && PlainText.Of(statement).Length > 0);
        Gist = Abstract is null ? page.Unit.Notes.FirstOrDefault(note => note.Kind == Term.ScopeAndContent) is { } scope ? PlainText.Of(scope.Content) : "" : PlainText.Of(Abstract);
        var anchors = new HashSet<string>(StringComparer.Ordinal);
        Before = Sections(notes.Where(note => First.Contains(note.Kind)).OrderBy(note => Array.IndexOf(First, note.Kind)), anchors);
        After = Sections(notes.Where(note => !First.Contains(note.Kind) && !Provenance.Contains(note.Kind) && !SeeIt.Contains(note.Kind)), anchors);
        About = Sections(notes.Where(note => Provenance.Contains(note.Kind)), anchors);
        Access = Sections(notes.Where(note => note.Kind == Term.AccessRestriction), anchors);
        Use = Sections(notes.Where(note => note.Kind == Term.UseRestriction), anchors);
        InheritedAccess = [.. page.Inherited.Where(inherited => inherited.Statement.Term == Term.AccessRestriction)];
        InheritedUse = [.. page.Inherited.Where(inherited => inherited.Statement.Term == Term.UseRestriction)];
        InheritedFacts = [.. page.Inherited.Where(inherited => !SeeIt.Contains(inherited.Statement.Term) && inherited.Statement.Term != Term.Repository)
            .DistinctBy(inherited => (InheritedLabel.Of(inherited.Statement.Term), inherited.Text, inherited.From.Id))];
        DigitalObjects = [.. page.Unit.DigitalObjects.Select(DigitalCopy.Of).OfType<DigitalCopy>().DistinctBy(copy => copy.Address)];
        Creators = [.. page.Names.Where(name => name.Manner == TieManner.Creator)];
        Names = [.. from name in page.Names
                    where name.Manner != TieManner.Mention && name.Manner != TieManner.Holder
                    group name by GroupOf(name.Link.Kind) into byKind
                    orderby byKind.Key.Order
                    select new NameGroup(byKind.Key.Label, [.. byKind.GroupBy(name => name.Link.Id).Select(Once)])];
    }

    public TextSetting Setting { get; }

    /// <summary>The abstract as written, or null.</summary>
    public Statement? Abstract { get; }

    /// <summary>What it is, in plain words: the abstract, else the scope and content; empty when there is neither.</summary>
    public string Gist { get; }
    public IReadOnlyList<NoteSection> Before { get; }
    public IReadOnlyList<NoteSection> After { get; }
    public IReadOnlyList<NoteSection> About { get; }
    public IReadOnlyList<NoteSection> Access { get; }
    public IReadOnlyList<NoteSection> Use { get; }
    public IReadOnlyList<Inherited> InheritedAccess { get; }
    public IReadOnlyList<Inherited> InheritedUse { get; }

    /// <summary>Dates, creators, languages and the like that hold because a unit above says them.</summary>
    public IReadOnlyList<Inherited> InheritedFacts { get; }
    public IReadOnlyList<DigitalCopy> DigitalObjects { get; }
    public IReadOnlyList<LinkedName> Creators { get; }
    public IReadOnlyList<NameGroup> Names { get; }

    private List<NoteSection> Sections(IEnumerable<Note> notes, HashSet<string> anchors) =>
        [.. notes.GroupBy(note => (note.Kind, note.Label)).Select(group => Section(group.First(), [.. group.Select(note => note.Statement)], anchors))];

    private NoteSection Section(Note note, IReadOnlyList<Statement> statements, HashSet<string> anchors)
    {
        var stem = note.Kind switch
        {
            Term.ScopeAndContent => "scope",
            Term.BiographyOrHistory => "history",
            Term.AccessRestriction => "access",
            Term.UseRestriction => "use",
            _ => note.Kind.ToString().ToLowerInvariant(),
        };
        var anchor = stem;
        for (var number = 2; !anchors.Add(anchor); number++)
            anchor = $"{stem}-{number}";
        var label = note.Label.Length > 0 ? note.Label : NoteKind.LabelOf(note.Kind) ?? "Note";
        return new NoteSection(anchor, label, Short(note.Kind, label), statements, Setting);
    }

    // Somebody who is creator and subject stands in the list once, with both ties.
    private static LinkedName Once(IGrouping<RecordId, LinkedName> names) =>
        names.First() with { Tie = Typography.Listed([.. names.Select(name => name.Tie).Where(tie => tie is not (TieWords.Creator or TieWords.Subject)).Distinct().Select(DerivedWords.Of)]) };

    private static string Short(Term kind, string label) => kind switch
    {
        Term.ScopeAndContent => "Scope",
        Term.BiographyOrHistory => "History",
        Term.Arrangement => "Arrangement",
        Term.RelatedMaterial => "Related materials",
        Term.SeparatedMaterial => "Separated materials",
        _ => NoteKind.LabelOf(kind) is { Length: < 28 } usual ? usual : label.Length < 28 ? label : "Note",
    };

    private static (int Order, string Label) GroupOf(RecordKind kind) => kind switch
    {
        RecordKind.Person => (0, "People"),
        RecordKind.Family => (1, "Families"),
        RecordKind.CorporateBody => (2, "Organisations"),
        RecordKind.UnknownAgent => (3, "Names"),
        RecordKind.Subject => (4, "Subjects"),
        RecordKind.Place => (5, "Places"),
        RecordKind.GenreForm => (6, "Kinds of record"),
        RecordKind.Occupation => (7, "Occupations"),
        RecordKind.Function => (8, "Activities"),
        RecordKind.Work => (9, "Works"),
        _ => (10, "Held by"),
    };
}
