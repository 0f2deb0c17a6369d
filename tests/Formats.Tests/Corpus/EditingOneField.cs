using Fonds.Description.AccessPoints;
using Fonds.Description.Agents;
using Fonds.Description.Statements;
using Fonds.Description.Units;
using Fonds.Formats.Comparison;
using Fonds.Formats.Tests.Writing;

namespace Fonds.Formats.Tests.Corpus;

/// <summary>
/// A field found through the views of the domain, as an archivist at the desk has it before her, is changed; what is written differs in
/// exactly that. Tried for each kind of field on real documents of every standard.
/// </summary>
public sealed class EditingOneField
{
    private const int LongestFile = 400_000;
    private const int MostOfOneKind = 30;
    private const int Stride = 7;

    private static readonly UnitField[] UnitFields =
    [
        new("title", unit => Text(unit.Title)),
        new("reference code", unit => Text(unit.Identifying.FirstOrDefault(statement => statement.Term == Term.ReferenceCode))),
        new("date in words", unit => Text(unit.Dates.Statements.FirstOrDefault(date => date.Statement.Term == Term.UnitDate)?.Statement)),
        new("date for machines", unit => First(unit.Dates.Statements.SelectMany(date => WithInner(date.Statement)), "normal", "standarddate")),
        new("extent", unit => Text(unit.Extents is [var first, ..] ? first.Statement : null)),
        new("container", unit => Text(unit.Containers is [var first, ..] ? first.Statement : null)),
        new("kind of container", unit => First(unit.Containers.Select(container => container.Statement), "type", "localtype")),
        new("level", unit => unit.Body["level"] is null ? null : new(unit.Body, "level")),
        new("local identifier", unit => unit.LocalIdentifier is null ? null : new(unit.Body, "id")),
        new("paragraph of scope and content", unit => Text(NoteOf(unit, Term.ScopeAndContent)?.First(Term.Paragraph))),
        new("heading of a note", unit => Text(unit.Notes.Select(note => note.Statement.First(Term.Heading)).FirstOrDefault(head => head is not null))),
        new("conditions of access", unit => Text(NoteOf(unit, Term.AccessRestriction)?.First(Term.Paragraph))),
        new("biography or history", unit => Text(NoteOf(unit, Term.BiographyOrHistory)?.First(Term.Paragraph))),
        new("access point", unit => Text(Heading(unit, AccessManner.ControlAccess)?.Statement)),
        new("creator", unit => Text(Heading(unit, AccessManner.Origination)?.Statement)),
        new("name in a sentence", unit => Text(Heading(unit, AccessManner.Sentence)?.Statement)),
        new("vocabulary of a heading", unit => First(unit.Headings.Select(heading => heading.Statement), "source")),
        new("authority identifier", unit => First(unit.Headings.Select(heading => heading.Statement), "authfilenumber", "identifier")),
        new("address of a digital object", unit => First(unit.DigitalObjects.Select(dao => dao.Statement), "href", "xlink:href")),
        new("language", unit => First(unit.Identifying.Where(statement => statement.Term == Term.LanguageOfMaterial).SelectMany(WithInner), "langcode")),
        new("abstract", unit => Text(unit.Identifying.FirstOrDefault(statement => statement.Term == Term.Abstract))),
    ];

    private static readonly AgentField[] AgentFields =
    [
        new("part of a name", agent => Text(agent.NameForms is [var first, ..] ? first.Statement.First(Term.Part) : null)),
        new("existence", agent => Text(agent.Existence?.Statement)),
        new("existence for machines", agent => agent.Existence?.Statement is { } dates ? First(WithInner(dates), "standardDate", "notBefore") : null),
        new("place", agent => Text(agent.Places is [var first, ..] ? first.Statement : null)),
        new("occupation", agent => Text(agent.Occupations is [var first, ..] ? first.Statement : null)),
        new("function", agent => Text(agent.Functions is [var first, ..] ? first.Statement : null)),
        new("history of the agent", agent => Text(agent.BiographicalHistory.Select(history => history.First(Term.Paragraph)).FirstOrDefault())),
        new("chronology", agent => Text(agent.BiographicalHistory.SelectMany(WithInner).FirstOrDefault(statement => statement.Term == Term.Event))),
        new("name of a relation", agent => Text(agent.Relations.SelectMany(relation => WithInner(relation.Statement)).FirstOrDefault(IsName))),
        new("note of a relation", agent => Text(agent.Relations.Select(relation => relation.Statement.First(Term.DescriptiveNote)).FirstOrDefault(note => note is not null))),
        new("kind of a relation", agent => First(agent.Relations.Select(relation => relation.Statement), "cpfRelationType", "resourceRelationType")),
        new("record identifier", agent => Text(agent.Body.First(Term.Control)?.First(Term.RecordIdentifier))),
    ];

    private static readonly DocumentField[] DocumentFields =
    [
        new("identifier of the finding aid", aid => Text(Header(aid)?.First(Term.RecordIdentifier))),
        new("title of the finding aid", aid => Text(WithInner(aid.Body).FirstOrDefault(statement => statement.Term == Term.TitleProper))),
        new("author of the finding aid", aid => Text(WithInner(aid.Body).FirstOrDefault(statement => statement.Term == Term.Author))),
    ];

    [Fact]
    public void Is_the_one_difference_in_what_is_written()
    {
        CorpusFiles.Require();
        var tried = UnitFields.Select(field => field.Name).Concat(AgentFields.Select(field => field.Name)).Concat(DocumentFields.Select(field => field.Name))
            .ToDictionary(name => name, _ => 0);
        foreach (var file in Spread(CorpusFiles.All.Where(file => new FileInfo(file).Length < LongestFile).ToArray()))
        {
            if (tried.Values.All(count => count >= MostOfOneKind))
                break;
            var read = Collected.From(File.ReadAllBytes(file));
            if (read.Outcome != ReadOutcome.Read)
                continue;
            var written = new Lazy<byte[]>(() => WrittenAgain.From(read).ToArray());
            foreach (var (name, after) in Edits(read, tried))
            {
                Expect(file, name, written.Value, after);
                tried[name]++;
            }
        }

        // A chronology stands in one authority record of the corpus only; everything else in many.
        Assert.All(tried, each => Assert.True(each.Value > 0, $"The {each.Key} was edited nowhere."));
        Assert.True(tried.Values.Sum() > 800, $"Only {tried.Values.Sum()} edits were tried.");
    }

    // Every field of which too few have been tried, once for each document.
    private static IEnumerable<(string Name, Collected After)> Edits(Collected read, Dictionary<string, int> tried)
    {
        if (read.Record is { } record)
        {
            var agent = Agent.FromAuthority(record);
            foreach (var field in AgentFields.Where(field => tried[field.Name] < MostOfOneKind))
            {
                if (field.Find(agent)?.In(agent.Body) is { } body)
                    yield return (field.Name, read.Edited(body));
            }

            yield break;
        }

        foreach (var field in DocumentFields.Where(field => tried[field.Name] < MostOfOneKind))
        {
            if (field.Find(read.Aid!)?.In(read.Aid!.Body) is { } body)
                yield return (field.Name, read.Edited(body));
        }

        foreach (var field in UnitFields.Where(field => tried[field.Name] < MostOfOneKind))
        {
            // Alternately the first and the last unit that has it, so that components come into their own.
            var units = tried[field.Name] % 2 == 0 ? read.Units : read.Units.AsEnumerable().Reverse();
            foreach (var unit in units)
            {
                if (field.Find(unit.Unit)?.In(unit.Unit.Body) is not { } body)
                    continue;
                yield return (field.Name, read.Edited(unit, new UnitOfDescription(body)));
                break;
            }
        }
    }

    private static void Expect(string file, string name, byte[] before, Collected edited)
    {
        using var first = new MemoryStream(before);
        using var second = WrittenAgain.From(edited);
        var result = DocumentComparison.Compare(first, second);
        var difference = Assert.Single(result.Differences);
        Assert.True(difference is { First: not null, Second: not null, Kind: PartKind.TextNode or PartKind.Attribute }, $"{name} in {file}: {difference}");
        Assert.True(
            new[] { result.Elements, result.Attributes, result.TextNodes, result.Comments, result.Instructions }.Sum(tally => tally.Lost + tally.Added + tally.Changed) == 1,
            $"{name} in {file}: more than one part differs");
    }

    // Files of one institution lie together; steps bring all of them in early.
    private static IEnumerable<string> Spread(string[] files) =>
        Enumerable.Range(0, Stride).SelectMany(start => Enumerable.Range(0, files.Length).Where(place => place % Stride == start).Select(place => files[place]));

    private static Statement? NoteOf(UnitOfDescription unit, Term kind) => unit.Notes.FirstOrDefault(note => note.Kind == kind)?.Statement;

    private static AccessPoint? Heading(UnitOfDescription unit, AccessManner manner) => unit.Headings.FirstOrDefault(heading => heading.Manner == manner);

    private static Statement? Header(FindingAid aid) => aid.Body.First(Term.EadHeader) ?? aid.Body.First(Term.Control);

    private static bool IsName(Statement statement) => statement.Term is Term.RelationEntry or Term.Part;

    private static IEnumerable<Statement> WithInner(Statement statement) => statement.Statements.SelectMany(WithInner).Prepend(statement);

    private static Field? Text(Statement? statement) =>
        statement is not null && WithInner(statement).FirstOrDefault(inner => inner.Content.Any(HasWords)) is { } holder ? new(holder, null) : null;

    private static Field? First(IEnumerable<Statement> statements, params string[] qualifiers) =>
        statements.SelectMany(statement => qualifiers.Where(qualifier => statement[qualifier] is not null).Select(qualifier => new Field(statement, qualifier))).FirstOrDefault();

    private static bool HasWords(Node node) => node is TextRun run && !string.IsNullOrWhiteSpace(run.Text);

    /// <summary>Where a field stands: a qualifier of a statement, or its first words.</summary>
    private sealed record Field(Statement Statement, string? Qualifier)
    {
        /// <summary>The whole with the field changed; null when it does not stand there as such.</summary>
        public Statement? In(Statement whole)
        {
            var changed = whole.Replacing(Statement, Changed());
            return ReferenceEquals(changed, whole) ? null : changed;
        }

        private Statement Changed()
        {
            if (Qualifier is not null)
            {
                var old = Statement.Qualifiers.First(qualifier => qualifier.Name == Qualifier);
                return Statement with { Qualifiers = Statement.Qualifiers.Replace(old, old with { Value = old.Value + " \"new\" & other" }) };
            }

            var run = Statement.Content.OfType<TextRun>().First(HasWords);
            return Statement with { Content = Statement.Content.Replace(run, new TextRun(run.Text + " <new & other>")) };
        }
    }

    private sealed record UnitField(string Name, Func<UnitOfDescription, Field?> Find);

    private sealed record AgentField(string Name, Func<Agent, Field?> Find);

    private sealed record DocumentField(string Name, Func<FindingAid, Field?> Find);
}
