using System.Xml;
using Fonds.Description.Rules;
using Fonds.Description.Statements;
using Fonds.Description.Units;
using Fonds.Formats.Marc;
using Fonds.Formats.Xml;

namespace Fonds.Formats.Crosswalks;

/// <summary>
/// One conversion under way: carries each unit over as it arrives and writes it, and the document at the end. Only the places of the units are held.
/// </summary>
internal sealed class Conversion(Standard target, Action<Loss>? losses, bool asksForDeprecated = false) : IDocumentSink, IDisposable
{
    private UnitFragments? written;
    private RecordsTogether? records;
    private Rewriting? there;
    private Rewriting? back;
    private LossFinder? finder;
    private FindingAid? findingAid;
    private AuthorityDocument? authority;
    private MarcConversion? marc;
    private bool isPossible;
    private bool keepsDeprecated = asksForDeprecated;

    public List<Finding> Findings { get; } = [];

    public Standard Source { get; private set; }

    /// <summary>Whether there is a way from the document's standard to the one asked for.</summary>
    public bool IsPossible => marc?.IsPossible ?? isPossible;

    public int UnitCount => marc?.UnitCount ?? written?.Count ?? records?.Count ?? 0;

    public StatementLines? Lines { get; } = losses is null ? null : new StatementLines();

    public void Begins(DocumentForm form)
    {
        Source = form.Standard;
        if (Source != target && (Source == Standard.MarcXml || target == Standard.MarcXml))
        {
            marc = new MarcConversion(Source, target, losses, Lines, Findings);
            return;
        }

        keepsDeprecated |= DialectMark.IsOn(form);
        var crosswalk = keepsDeprecated && Source == Standard.Ead2002 && target == Standard.Ead3 ? Ead2002ToEad3.Undeprecated : CrosswalkList.Find(Source, target);
        isPossible = Source == target || crosswalk is not null;
        if (!isPossible)
            return;
        if (Source == Standard.MarcXml)
        {
            records = new RecordsTogether();
            return;
        }

        there = crosswalk is null ? null : new Rewriting(crosswalk);
        written = new UnitFragments(FormOf(form));
        if (losses is null || crosswalk is null)
            return;
        var isOfDialect = DialectMark.IsOf(form);
        back = new Rewriting(isOfDialect ? Ead2002ToEad3.Undeprecated : CrosswalkList.Find(target, Source)!);
        finder = new LossFinder(isOfDialect ? Ead2002ToEad3.Undeprecated.Content : CrosswalkList.ContentOf(Source), CrosswalkList.LossesOf(Source, target), losses);
    }

    public void Unit(UnitRead unit)
    {
        marc?.Unit(unit);
        records?.Add(unit.Unit);
        written?.Add(unit.Ordinal, unit.Depth, unit.ChildCount > 0, CarriedOver(unit.Unit.Body, unit.Ordinal));
    }

    public void FindingAid(FindingAid findingAid)
    {
        marc?.FindingAid(findingAid);
        records?.Add(findingAid);
        this.findingAid = written is not null ? new FindingAid(CarriedOver(findingAid.Body, -1), FormOf(findingAid.Form)) : null;
    }

    public void Authority(AuthorityDocument authority)
    {
        marc?.Authority(authority);
        records?.Add(authority);
        this.authority = written is not null ? new AuthorityDocument(CarriedOver(authority.Body, -1), FormOf(authority.Form)) : null;
    }

    /// <summary>Says why nothing can be written, where that shows only when all has been read.</summary>
    public void Complete() => marc?.Complete();

    public void Finding(Finding finding) => Findings.Add(finding);

    /// <summary>Writes what has been carried over.</summary>
    public void Write(Stream output)
    {
        if (marc is not null)
        {
            marc.Write(output);
        }
        else if (records is not null)
        {
            Findings.AddRange(records.Write(output));
        }
        else if (authority is not null)
        {
            Findings.AddRange(DocumentWriter.Write(output, authority));
        }
        else if (findingAid is not null && written is not null)
        {
            using var xml = XmlWriter.Create(output, DocumentWriter.Settings);
            var writing = new DocumentWriting(xml, findingAid.Form, (count, indent, depth) =>
            {
                xml.WriteRaw("");
                xml.Flush();
                written.Place(output, count, indent, depth, findingAid.Form.NumberedComponents);
            });
            Findings.AddRange(writing.Write(findingAid.Body));
            Findings.AddRange(written.Findings);
        }
    }

    public void Dispose() => written?.Dispose();

    private Statement CarriedOver(Statement statement, int unit)
    {
        if (there is null)
            return statement;
        var carried = there.Whole(statement);
        finder?.Compare(statement, back!.Whole(carried), unit, Lines);
        return carried;
    }

    // The dialect of the source says how that standard is written; of it only the numbering of components and the remarks go along.
    private DocumentForm FormOf(DocumentForm form)
    {
        var isUndeprecated = keepsDeprecated && target == Standard.Ead3;
        var space = isUndeprecated ? DialectMark.Namespace : Recognition.NamespaceOf(target);
        if (there is null)
        {
            // The undeprecated dialect holds all that EAD3 does; only its namespace is another.
            return !isUndeprecated || form.Namespace == space ? form : form with
            {
                Namespace = space, DocumentType = null,
                NamespaceDeclarations = [new Qualifier(form.Prefix, space), .. form.NamespaceDeclarations.Where(one => one.Name != form.Prefix)],
            };
        }

        var declarations = form.NamespaceDeclarations.Where(one => one.Name.Length > 0 && one.Name is not ("xlink" or "xsi") && one.Value != form.Namespace && one.Value is not (Names.XLink or Names.XmlSchemaInstance)).ToList();
        declarations.Insert(0, new Qualifier("", space));
        if (target is Standard.Ead2002 or Standard.EacCpf2010)
            declarations.Add(new Qualifier("xlink", Names.XLink));
        return new DocumentForm(target)
        {
            Namespace = space,
            NamespaceDeclarations = [.. declarations],
            // The schema of EAD3 lets c12 hold nothing.
            NumberedComponents = form.NumberedComponents && (target != Standard.Ead3 || written is { Deepest: < ElementNames.MostNumber }),
            Before = [.. target == Standard.Ead2002 && DialectMark.IsOf(form) ? DialectMark.Set(form.Before.Where(IsRemark)) : form.Before.Where(IsRemark)],
            After = [.. form.After.Where(IsRemark)],
        };
    }

    // Instructions around the root name the schema or the style sheet of the source's standard.
    private static bool IsRemark(Node node) => node is Remark;
}
