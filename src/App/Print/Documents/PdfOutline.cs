using System.Globalization;

namespace Fonds.App.Print.Documents;

/// <summary>The bookmarks: every heading under the one above it.</summary>
internal sealed class PdfOutline(PdfFile file)
{
    private readonly List<Entry> entries = [];

    public void Add(string title, int level, Spot spot) => entries.Add(new(title, level, spot));

    /// <summary>Writes the bookmarks and gives the number of their root; deeper ones are shut.</summary>
    public int Write()
    {
        var root = new Entry("", int.MinValue, new()) { Number = file.Reserve() };
        var above = new Stack<Entry>([root]);
        foreach (var entry in entries)
        {
            while (above.Peek().Level >= entry.Level)
                above.Pop();
            entry.Number = file.Reserve();
            entry.Parent = above.Peek();
            entry.Place = above.Peek().Inside.Count;
            above.Peek().Inside.Add(entry);
            above.Push(entry);
        }

        foreach (var entry in entries)
            file.Put(entry.Number, Text(entry));
        file.Put(root.Number, $"<</Type/Outlines{Inside(root)}/Count {root.Inside.Count.ToString(CultureInfo.InvariantCulture)}>>");
        return root.Number;
    }

    private static string Text(Entry entry)
    {
        var siblings = entry.Parent!.Inside;
        var place = entry.Place;
        var text = $"<</Title{PdfText.String(entry.Title)}/Parent {PdfText.Reference(entry.Parent.Number)}/Dest[{PdfText.Reference(entry.Spot.Page)}/XYZ null {PdfText.Number(entry.Spot.Top)} null]";
        if (place > 0)
            text += $"/Prev {PdfText.Reference(siblings[place - 1].Number)}";
        if (place + 1 < siblings.Count)
            text += $"/Next {PdfText.Reference(siblings[place + 1].Number)}";
        if (entry.Inside.Count > 0)
            text += $"{Inside(entry)}/Count {(-entry.Inside.Count).ToString(CultureInfo.InvariantCulture)}";
        return text + ">>";
    }

    private static string Inside(Entry entry) =>
        entry.Inside.Count == 0 ? "" : $"/First {PdfText.Reference(entry.Inside[0].Number)}/Last {PdfText.Reference(entry.Inside[^1].Number)}";

    private sealed class Entry(string title, int level, Spot spot)
    {
        public string Title => title;
        public int Level => level;
        public Spot Spot => spot;
        public int Number { get; set; }
        public Entry? Parent { get; set; }
        public List<Entry> Inside { get; } = [];

        /// <summary>Its place among its siblings.</summary>
        public int Place { get; set; }
    }
}
