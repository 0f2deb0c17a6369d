using System.Text;
using System.Xml;
using Fonds.Description.Rules;
using Fonds.Description.Statements;
using Fonds.Description.Units;
using Fonds.Formats.Xml;

namespace Fonds.Formats.Crosswalks;

/// <summary>
/// Units that have been written already, each as its piece of the document to come. A reader gives components before the unit that holds
/// them, and a document has them inside it: so each is written as it arrives, put by, and set into its place at the end. Only the places
/// are held in memory.
/// </summary>
internal sealed class UnitFragments : IDisposable
{
    private readonly Spill spill = new();
    private readonly XmlWriter xml;
    private readonly ElementWriter elements;
    private readonly DocumentForm form;
    private readonly List<Mark> marks = [];
    private readonly List<Fragment> fragments = [];
    private readonly HashSet<(string, string)> told = [];
    private int next;

    public UnitFragments(DocumentForm form)
    {
        this.form = form;
        xml = XmlWriter.Create(spill, DocumentWriter.Settings);
        // All stand in one root, so that none declares again what the document's root will.
        elements = new ElementWriter(xml);
        elements.Open(form.Prefix, Recognition.RootOf(form.Standard), form.Namespace, [], form.NamespaceDeclarations);
    }

    public int Count => fragments.Count;

    public int Deepest { get; private set; }

    /// <summary>What the standard has no word for and could not be written.</summary>
    public List<Finding> Findings { get; } = [];

    /// <summary>Writes a unit, without its components.</summary>
    public void Add(int ordinal, int depth, bool hasComponents, Statement body)
    {
        Deepest = Math.Max(Deepest, depth);
        var start = PositionNow();
        var firstMark = marks.Count;
        if (hasComponents && !HoldsUnits(body))
            body = body with { Content = body.Content.Add(depth == 0 ? Statement.Of(Term.ComponentList, new UnitsHere((int?)null)) : new UnitsHere((int?)null)) };
        foreach (var finding in new DocumentWriting(xml, form, (count, indent, _) => marks.Add(new Mark(PositionNow(), count, indent)), elements).WriteAlone(body, depth == 0 ? 1 : depth + 2, depth))
        {
            if (told.Add((finding.Code, finding.Text)))
                Findings.Add(finding);
        }

        xml.Flush();
        fragments.Add(new Fragment(ordinal, depth, start, spill.Position, firstMark, marks.Count - firstMark, body[Qualifier.ElementAsWritten] is not null, body[Qualifier.PrefixAsWritten] ?? form.Prefix));
    }

    /// <summary>Sets the next units into their place, as many as stand there.</summary>
    public void Place(Stream output, int count, int indent, int depth, bool numbered)
    {
        if (next == 0)
            fragments.Sort(static (one, other) => one.Ordinal.CompareTo(other.Ordinal));
        for (; count > 0 && next < fragments.Count && fragments[next].Depth == depth; count--)
        {
            if (indent >= 0)
                NewLine(output, indent);
            Set(output, fragments[next++], numbered);
        }
    }

    public void Dispose()
    {
        // The root is never closed; what has been set into its place is complete.
        spill.Dispose();
    }

    private static bool HoldsUnits(Statement statement) => statement.Content.Any(node => node is UnitsHere || (node is Statement inner && HoldsUnits(inner)));

    private long PositionNow()
    {
        // Closes a start tag that is still open.
        xml.WriteRaw("");
        xml.Flush();
        return spill.Position;
    }

    private void Set(Stream output, Fragment fragment, bool numbered)
    {
        var (from, to) = (fragment.Start, fragment.End);
        var prefix = fragment.Prefix.Length == 0 ? "" : fragment.Prefix + ":";
        var written = prefix + "c";
        var name = prefix + (numbered && fragment.Depth > 0 && !fragment.HasOwnName ? ElementNames.Numbered(fragment.Depth) : "c");
        var isRenamed = name != written;
        if (isRenamed)
        {
            Write(output, "<" + name);
            from += 1 + Encoding.UTF8.GetByteCount(written);
        }

        foreach (var mark in marks.GetRange(fragment.FirstMark, fragment.Marks))
        {
            spill.CopyTo(output, from, mark.Position);
            from = mark.Position;
            Place(output, mark.Count, mark.Indent, fragment.Depth + 1, numbered);
        }

        // A unit with nothing in it has no end tag.
        var endTag = $"</{written}>";
        var hasEndTag = isRenamed && EndsWith(fragment, endTag);
        spill.CopyTo(output, from, hasEndTag ? to - Encoding.UTF8.GetByteCount(endTag) : to);
        if (hasEndTag)
            Write(output, $"</{name}>");
    }

    private bool EndsWith(Fragment fragment, string tag)
    {
        using var end = new MemoryStream();
        spill.CopyTo(end, Math.Max(fragment.Start, fragment.End - Encoding.UTF8.GetByteCount(tag)), fragment.End);
        return Encoding.UTF8.GetString(end.GetBuffer(), 0, (int)end.Length) == tag;
    }

    private static void NewLine(Stream output, int indent) => Write(output, "\n" + new string(' ', indent * 2));

    private static void Write(Stream output, string text) => output.Write(Encoding.UTF8.GetBytes(text));

    private readonly record struct Mark(long Position, int Count, int Indent);

    private readonly record struct Fragment(int Ordinal, int Depth, long Start, long End, int FirstMark, int Marks, bool HasOwnName, string Prefix);
}
