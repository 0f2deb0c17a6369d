using System.Collections.Immutable;
using Fonds.Description.Statements;

namespace Fonds.Formats.Crosswalks;

// What the rules of the table do to a unit and to text.
internal static partial class Ead2002ToEad3
{
    private static void Unit(Statement source, Rewriting rewriting, Term parent, List<Node> into)
    {
        var moved = source.Statements.Where(IsDigitalObject).ToArray();
        if (moved.Length == 0 || source.First(Term.Identification) is not { } identification)
        {
            var carried = rewriting.Renamed(source, source.Term);
            into.Add(source.First(Term.Runner) is null ? carried : carried with { Content = WithDidFirst([.. carried.Content]) });
            return;
        }

        var inside = new List<Node>();
        foreach (var node in source.Content)
        {
            if (ReferenceEquals(node, identification))
            {
                var did = rewriting.Renamed(identification, Term.Identification);
                var ends = new List<Node>(did.Content);
                foreach (var one in moved)
                {
                    var from = ends.Count;
                    rewriting.Carry(one, Term.Identification, ends);
                    for (; from < ends.Count; from++)
                        ends[from] = ends[from] is Statement carried ? WithMark(carried, "localtype", "unit") : ends[from];
                }

                inside.Add(did with { Content = [.. ends] });
            }
            else if (node is not Statement statement || !IsDigitalObject(statement))
            {
                rewriting.Carry(node, source.Term, inside);
            }
        }

        into.Add(new Statement(source.Term, rewriting.Qualifiers(source, source.Term), WithDidFirst(inside)));
    }

    // EAD3 has one row of headings, in front of the first component.
    private static void Components(Statement source, Rewriting rewriting, Term parent, List<Node> into)
    {
        var heads = source.All(Term.TableHead).Skip(1).ToArray();
        var late = source.First(Term.TableHead) is { } first && source.Content.TakeWhile(node => !ReferenceEquals(node, first)).Any(node => node is UnitsHere) ? [first, .. heads] : heads;
        rewriting.Place(rewriting.Renamed(late.Length == 0 ? source : source with { Content = source.Content.RemoveAll(node => late.Contains(node, ReferenceEqualityComparer.Instance)) }, Term.ComponentList), parent, into);
    }

    // What a running head in front of did has become stands behind it, where EAD3 has its notes.
    private static ImmutableArray<Node> WithDidFirst(List<Node> inside)
    {
        var did = inside.FindIndex(node => node is Statement { Term: Term.Identification });
        var before = inside.Take(Math.Max(0, did)).Where(node => node is Statement { Term: not (Term.Heading or Term.Runner) }).ToArray();
        return before.Length == 0 ? [.. inside] : [.. inside.Take(did + 1).Except(before), .. before, .. inside.Skip(did + 1)];
    }

    private static bool IsDigitalObject(Statement statement) => statement.Term is Term.DigitalObject or Term.DigitalObjectGroup;

    private static Statement WithMark(Statement statement, string qualifier, string mark) => statement[qualifier] is null
        ? statement with { Qualifiers = statement.Qualifiers.Add(new Qualifier(qualifier, mark)) } : statement;

    private static void NoteGroup(Statement source, Rewriting rewriting, Term parent, List<Node> into)
    {
        foreach (var node in source.Content)
            rewriting.Carry(node is Statement { Term: Term.Heading } head ? new Statement(Term.Paragraph, content: head.Content) : node, parent, into);
    }

    private static void Title(Statement source, Rewriting rewriting, Term parent, List<Node> into)
    {
        if (parent == Term.Identification)
            into.Add(rewriting.Renamed(source, Term.Title));
        else
            PlaceInPart(source, rewriting, parent, into, Term.WorkTitle, new Qualifier("localtype", "unittitle"));
    }

    private static void Name(Statement source, Rewriting rewriting, Term parent, List<Node> into) =>
        PlaceInPart(source, rewriting, parent, into, source.Term);

    private static void PlaceInPart(Statement source, Rewriting rewriting, Term parent, List<Node> into, Term term, params ReadOnlySpan<Qualifier> added)
    {
        var parts = ImmutableArray.CreateBuilder<Node>(1);
        var words = new List<Node>();
        foreach (var node in source.Content)
        {
            if (node is Statement { Term: Term.Subarea } subarea)
            {
                Flush(parts, words);
                parts.Add(Carrying.Changed(subarea, rewriting, Term.Part, new Qualifier("localtype", "subarea")));
            }
            else
            {
                rewriting.Carry(node, Term.Part, words);
            }
        }

        if (words.Count > 0 || parts.Count == 0)
            Flush(parts, words);
        rewriting.Place(new Statement(term, rewriting.Qualifiers(source, term, added), parts.ToImmutable()), parent, into);

        static void Flush(ImmutableArray<Node>.Builder parts, List<Node> words)
        {
            if (words.Count > 0 || parts.Count == 0)
                parts.Add(new Statement(Term.Part, content: [.. words]));
            words.Clear();
        }
    }

    private static void WorkTitle(Statement source, Rewriting rewriting, Term parent, List<Node> into)
    {
        if ((source["xlink:href"] ?? source["href"]) is null || !rewriting.Crosswalk.Content.Allows(parent, Term.Reference))
        {
            Name(source, rewriting, parent, into);
            return;
        }

        var inside = new List<Node>();
        Name(source, rewriting, Term.Reference, inside);
        var link = source with { Qualifiers = source.Qualifiers.RemoveAll(one => one.Name is "id" or "altrender" or "audience" or "type" or "label") };
        into.Add(new Statement(Term.Reference, rewriting.Qualifiers(link with { Term = Term.ExternalReference }, Term.Reference, new Qualifier("altrender", "title")), [.. inside]));
    }

    private static void Subarea(Statement source, Rewriting rewriting, Term parent, List<Node> into) =>
        PlaceInPart(source, rewriting, parent, into, Term.Name, new Qualifier("localtype", "subarea"));

    private static void UnitDate(Statement source, Rewriting rewriting, Term parent, List<Node> into)
    {
        if (parent == Term.Identification)
            into.Add(rewriting.Renamed(source, Term.UnitDate));
        else
            rewriting.Place(Carrying.Changed(source, rewriting, Term.Date, new Qualifier("localtype", source["type"] is { } type ? "unitdate " + type : "unitdate")), parent, into);
    }

    private static void Date(Statement source, Rewriting rewriting, Term parent, List<Node> into) =>
        rewriting.Place(rewriting.Renamed(source, parent == Term.ChronologyItem ? Term.SingleDate : Term.Date), parent, into);

    private static Rewrite Nested(Term term, Term outer, string mark) => (source, rewriting, parent, into) =>
    {
        if (parent == outer)
            into.Add(Carrying.Changed(source, rewriting, outer, new Qualifier("localtype", mark)));
        else
            rewriting.Place(rewriting.Renamed(source, term), parent, into);
    };

    private static void Note(Statement source, Rewriting rewriting, Term parent, List<Node> into)
    {
        var content = rewriting.Crosswalk.Content;
        if (content.Allows(parent, Term.IdentificationNote))
            into.Add(rewriting.Renamed(source, Term.IdentificationNote));
        else if (content.Allows(parent, Term.ControlNote))
            into.Add(rewriting.Renamed(source, Term.ControlNote));
        else if (content.Allows(parent, Term.Footnote))
            into.Add(rewriting.Renamed(source, Term.Footnote));
        else if (parent is Term.TopUnit or Term.Component)
            into.Add(Carrying.Changed(source, rewriting, Term.OtherDescriptiveData, new Qualifier("localtype", source["type"] is { } type ? "note " + type : "note")));
        else if (content.Allows(parent, Term.Paragraph))
            into.Add(Statement.Of(Term.Paragraph, rewriting.Renamed(source, Term.Footnote)));
        else
            rewriting.CarryAll(source.Content, parent, into);
    }

    private static void Paragraph(Statement source, Rewriting rewriting, Term parent, List<Node> into)
    {
        var content = rewriting.Crosswalk.Content;
        if (!source.Statements.Any(IsBlock) || !content.Allows(parent, Term.Paragraph))
        {
            rewriting.Place(rewriting.Renamed(source, Term.Paragraph), parent, into);
            return;
        }

        var words = new List<Node>();
        var isFirst = true;
        foreach (var node in source.Content)
        {
            if (node is Statement statement && IsBlock(statement) && content.Allows(parent, statement.Term))
            {
                Flush();
                rewriting.Carry(statement, parent, into);
            }
            else
            {
                rewriting.Carry(node, Term.Paragraph, words);
            }
        }

        Flush();

        void Flush()
        {
            if (words.Any(node => !Carrying.IsBlank(node)))
            {
                into.Add(new Statement(Term.Paragraph, isFirst ? rewriting.Qualifiers(source, Term.Paragraph) : [], [.. words]));
                isFirst = false;
            }

            words.Clear();
        }
    }

    private static bool IsBlock(Statement statement) => statement.Term is Term.Table or Term.Chronology or Term.BlockQuotation;

    private static void BlockQuotation(Statement source, Rewriting rewriting, Term parent, List<Node> into)
    {
        if (rewriting.Crosswalk.Content.Allows(parent, Term.BlockQuotation))
            into.Add(rewriting.Renamed(source, Term.BlockQuotation));
        else
            rewriting.Place(Carrying.Changed(source, rewriting, Term.Quotation, new Qualifier("altrender", "blockquote")), parent, into);
    }

    private static void Address(Statement source, Rewriting rewriting, Term parent, List<Node> into)
    {
        if (rewriting.Crosswalk.Content.Allows(parent, Term.Address))
        {
            into.Add(rewriting.Renamed(source, Term.Address));
            return;
        }

        var lines = source.All(Term.AddressLine).Select(line => (Node)Carrying.Changed(line, rewriting, Term.Item));
        rewriting.Place(new Statement(Term.List, rewriting.Qualifiers(source, Term.List, new("altrender", "address"), new("listtype", "unordered"), new("mark", "none")), [.. lines]), parent, into);
    }

    private static void List(Statement source, Rewriting rewriting, Term parent, List<Node> into)
    {
        Qualifier[] mark = source["type"] switch
        {
            "simple" when source["mark"] is null => [new("mark", "none")],
            _ => [],
        };
        rewriting.Place(Carrying.Changed(source, rewriting, Term.List, mark), parent, into);
    }

    private static Rewrite Reference(Term term, string mark) => (source, rewriting, parent, into) =>
    {
        var isOutward = source["target"] is null && (source["xlink:href"] ?? source["href"]) is not null;
        rewriting.Place(isOutward ? Carrying.Changed(source, rewriting, term, new Qualifier("altrender", mark)) : rewriting.Renamed(source, term), parent, into);
    };

    private static Rewrite Citation(string mark) => (source, rewriting, parent, into) =>
    {
        var content = rewriting.Crosswalk.Content;
        if (!content.Allows(parent, source.Term))
        {
            rewriting.Place(Carrying.Changed(source, rewriting, Term.Reference, new Qualifier("altrender", mark)), parent, into);
            return;
        }

        var link = rewriting.Qualifiers(source, Term.Reference).RemoveAll(one => content.Allows(source.Term, one.Name, one.Value));
        if (link.Length == 0)
            into.Add(rewriting.Renamed(source, source.Term));
        else
            into.Add(new Statement(source.Term, rewriting.Qualifiers(source, source.Term), [new Statement(Term.Reference, link, rewriting.Content(source.Content, Term.Reference))]));
    };
}
