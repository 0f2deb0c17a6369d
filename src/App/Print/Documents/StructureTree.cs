using System.Globalization;
using System.Text;

namespace Fonds.App.Print.Documents;

/// <summary>The root of the structure, and the way back from the words and links of a page to their elements.</summary>
internal sealed class StructureTree
{
    private readonly PdfFile file;
    private readonly StringBuilder leaves = new();
    private int nextKey;

    public StructureTree(PdfFile file, string language)
    {
        this.file = file;
        Number = file.Reserve();
        Document = new StructureElement(file, "Document", Number, $"/Lang{PdfText.String(language)}");
    }

    public int Number { get; }

    /// <summary>The element that holds all others.</summary>
    public StructureElement Document { get; }

    /// <summary>Writes down what a page holds. Its links have the keys after its own.</summary>
    public int KeyOfPage(IEnumerable<int> marks, IEnumerable<int> links)
    {
        var key = nextKey++;
        var entries = new StringBuilder();
        entries.Append(CultureInfo.InvariantCulture, $"{key}[").AppendJoin(' ', marks.Select(PdfText.Reference)).Append(']');
        foreach (var link in links)
            entries.Append(CultureInfo.InvariantCulture, $" {nextKey++} {link} 0 R");
        leaves.Append(PdfText.Reference(file.Put(string.Create(CultureInfo.InvariantCulture, $"<</Limits[{key} {nextKey - 1}]/Nums[{entries}]>>")))).Append(' ');
        return key;
    }

    public void Finish()
    {
        Document.Close();
        file.Put(Number, string.Create(CultureInfo.InvariantCulture,
            $"<</Type/StructTreeRoot/K[{Document.Number} 0 R]/ParentTree<</Kids[{leaves}]>>/ParentTreeNextKey {nextKey}>>"));
    }
}
