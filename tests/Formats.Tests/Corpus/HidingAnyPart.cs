using Fonds.Description.Access;
using Fonds.Description.Rules;
using Fonds.Description.Statements;
using Fonds.Description.Units;
using Fonds.Formats.Tests.Writing;
using Fonds.Formats.Validation;

namespace Fonds.Formats.Tests.Corpus;

/// <summary>
/// Whatever an archivist marks as internal in a valid document, what is published of it is a valid document: tried for every kind of element
/// in every kind of element around it that the corpus has.
/// </summary>
public sealed class HidingAnyPart
{
    private const int LongestFile = 150_000;
    private static readonly string[] Official = ["ead2002/ead.xsd", "ead3/ead3.xsd", "ead3/ead3_undeprecated.xsd", "eac-cpf-2.0/eac.xsd"];

    [Fact]
    public void Leaves_a_valid_document()
    {
        CorpusFiles.Require();
        var schemas = Official.Select(name => Schema.Read(Path.Combine(CorpusFiles.Folder, "schemas", name), out var problem) ?? throw new InvalidOperationException(problem)).ToArray();
        var tried = new HashSet<(Standard, Term, Term)>();
        var wrong = new List<string>();
        foreach (var file in CorpusFiles.All.Where(file => new FileInfo(file).Length < LongestFile))
        {
            var bytes = File.ReadAllBytes(file);
            if (Collected.From(bytes) is not { Outcome: ReadOutcome.Read } read || read.Form.Standard is Standard.EacCpf2010 or Standard.MarcXml
                || Publication.IsInternal(read.Aid?.Body ?? read.Record!.Body) || read.Units.Exists(unit => unit.Depth == 0 && Publication.IsInternal(unit.Unit.Body)) || Faults(new MemoryStream(bytes), schemas).Count > 0)
                continue;
            foreach (var (parent, term, hidden) in Hidden(read, tried))
            {
                using var written = WrittenAgain.From(Published(hidden));
                if (Faults(written, schemas).FirstOrDefault(one => !IsKnown(one, term)) is { } fault)
                    wrong.Add($"{read.Form.Standard}: {term} in {parent}: {fault}");
            }
        }

        Assert.True(tried.Count > 500, $"Only {tried.Count} kinds were hidden.");
        Assert.True(wrong.Count == 0, $"{wrong.Count} of {tried.Count}:\n{string.Join('\n', wrong)}");
    }

    private static IEnumerable<(Term Parent, Term Term, Collected Hidden)> Hidden(Collected read, HashSet<(Standard, Term, Term)> tried)
    {
        var document = read.Aid?.Body ?? read.Record!.Body;
        foreach (var (parent, statement) in Inside(document))
        {
            if (tried.Add((read.Form.Standard, parent.Term, statement.Term)))
                yield return (parent.Term, statement.Term, read.Edited(document.Replacing(statement, AsInternal(statement))));
        }

        foreach (var unit in read.Units.OrderBy(unit => unit.Ordinal))
        {
            if (unit.Depth > 0 && tried.Add((read.Form.Standard, unit.Depth == 1 ? Term.ComponentList : Term.Component, Term.Component)))
                yield return (Term.Component, Term.Component, read.Edited(unit, new UnitOfDescription(AsInternal(unit.Unit.Body))));
            foreach (var (parent, statement) in Inside(unit.Unit.Body))
            {
                if (tried.Add((read.Form.Standard, parent.Term, statement.Term)))
                    yield return (parent.Term, statement.Term, read.Edited(unit, new UnitOfDescription(unit.Unit.Body.Replacing(statement, AsInternal(statement)))));
            }
        }
    }

    private static IEnumerable<(Statement Parent, Statement Statement)> Inside(Statement holder) =>
        holder.Statements.Where(inner => inner.Foreign is null).SelectMany(inner => Inside(inner).Prepend((holder, inner)));

    private static Statement AsInternal(Statement statement) => statement.Qualified("audience", "internal");

    private static Collected Published(Collected read)
    {
        if (read.Record is { } record)
            return read.Edited(Mended(record.Body, read));
        var published = read.Edited(Mended(read.Aid!.Body, read));
        published.Units.Clear();
        var hiddenFrom = int.MaxValue;
        foreach (var unit in read.Units.OrderBy(unit => unit.Ordinal))
        {
            if (unit.Depth > hiddenFrom)
                continue;
            hiddenFrom = int.MaxValue;
            if (Publication.Published(unit.Unit.Body) is null)
                hiddenFrom = unit.Depth;
            else
                published.Units.Add(unit with { Unit = new UnitOfDescription(Mended(unit.Unit.Body, read)) });
        }

        return published;
    }

    private static Statement Mended(Statement body, Collected read) =>
        Publication.Published(body)! is var published && ReferenceEquals(published, body) ? body : PublishedDocument.Mended(published!, read.Form.Standard);

    // A reference to what is hidden leads nowhere, and its words stay; EAD3 wants two in a set of physical descriptions, which nobody can make up.
    private static bool IsKnown(string fault, Term term) =>
        fault.StartsWith(FindingCodes.SchemaReference, StringComparison.Ordinal) || (term == Term.StructuredPhysicalDescription && fault.Contains("<physdescset>", StringComparison.Ordinal));

    private static List<string> Faults(Stream document, IReadOnlyList<Schema> schemas)
    {
        var found = new List<string>();
        SchemaValidation.Validate(document, schemas, new FindingsOnly(finding => found.Add($"{finding.Code} {finding.Text}")));
        return found;
    }
}
