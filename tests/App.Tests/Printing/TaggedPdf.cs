using System.Text;
using UglyToad.PdfPig;
using UglyToad.PdfPig.Content;
using UglyToad.PdfPig.Core;
using UglyToad.PdfPig.Tokens;

namespace Fonds.App.Tests.Printing;

/// <summary>A PDF as a program reads it aloud: by its structure, through a reader that knows nothing of how it was written.</summary>
internal sealed class TaggedPdf : IDisposable
{
    private readonly PdfDocument pdf;

    // The marked content of every page, by the key under which the page stands in the structure and the number of the mark.
    private readonly Dictionary<(int Page, int Mark), MarkedContentElement> marked = [];

    public TaggedPdf(byte[] file)
    {
        pdf = PdfDocument.Open(file);
        foreach (var page in pdf.GetPages())
        {
            var key = Number(page.Dictionary, "StructParents");
            foreach (var content in page.GetMarkedContents())
            {
                if (!content.IsArtifact)
                    marked.Add((key, content.MarkedContentIdentifier), content);
            }

            Unmarked += page.Letters.Count - page.GetMarkedContents().Sum(Count);
        }
    }

    public DictionaryToken Catalogue => pdf.Structure.Catalog.CatalogDictionary;
    public int Pages => pdf.NumberOfPages;

    /// <summary>Letters that belong neither to an element nor to the furniture of a page.</summary>
    public int Unmarked { get; }

    /// <summary>How many marks no element claims.</summary>
    public int Unclaimed => marked.Count - Everything().Sum(element => Marks(element).Count());

    public string? Title => pdf.Information.Title;

    public string Metadata => pdf.TryGetXmpMetadata(out var metadata) ? Encoding.UTF8.GetString(metadata.GetXmlBytes().ToArray()) : "";

    /// <summary>The bookmarks, each with its level.</summary>
    public IReadOnlyList<(int Level, string Title)> Bookmarks =>
        pdf.TryGetBookmarks(out var bookmarks) ? [.. bookmarks.GetNodes().Select(node => (node.Level, node.Title))] : [];

    public DictionaryToken Document => Kids(Dictionary(Catalogue, "StructTreeRoot")).Single();

    /// <summary>Every element in the order in which it is read.</summary>
    public IEnumerable<DictionaryToken> Everything() => Inside(Document);

    public IEnumerable<DictionaryToken> Inside(DictionaryToken element) => Kids(element).SelectMany(Inside).Prepend(element);

    public static string Type(DictionaryToken element) => ((NameToken)element.Data["S"]).Data;

    public string Get(DictionaryToken dictionary, string key) => Resolve(dictionary.Data[key]).ToString()!;

    public DictionaryToken Dictionary(DictionaryToken dictionary, string key) => (DictionaryToken)Resolve(dictionary.Data[key]);

    /// <summary>The words of an element and all in it, in the order of reading, without the numbers that lists give to their items.</summary>
    public string Text(DictionaryToken element)
    {
        var text = new StringBuilder();
        foreach (var kid in All(element))
        {
            if (IsElement(kid) && Type(kid) == "Lbl" && IsNumber(Text(kid).Trim()))
                continue;
            if (IsElement(kid))
                text.Append(Text(kid)).Append(Type(kid) is "Link" or "Span" or "Quote" ? "" : " ");
            else if (Mark(kid) is { } mark)
                Append(text, marked[mark]);
        }

        return text.ToString();
    }

    /// <summary>The links of an element: what can be clicked, as its own dictionary.</summary>
    public IEnumerable<DictionaryToken> Annotations(DictionaryToken element) => All(element).Where(kid => kid.Data.ContainsKey("Obj")).Select(kid => Dictionary(kid, "Obj"));

    public IEnumerable<DictionaryToken> Kids(DictionaryToken element) => All(element).Where(IsElement);

    public void Dispose() => pdf.Dispose();

    private IEnumerable<(int, int)> Marks(DictionaryToken element) => All(element).Select(Mark).OfType<(int, int)>();

    private (int, int)? Mark(DictionaryToken kid) => kid.Data.ContainsKey("MCID") ? (Number(Dictionary(kid, "Pg"), "StructParents"), Number(kid, "MCID")) : null;

    private static bool IsElement(DictionaryToken kid) => kid.Data.ContainsKey("S");

    private IEnumerable<DictionaryToken> All(DictionaryToken element) => ((ArrayToken)Resolve(element.Data["K"])).Data.Select(kid => (DictionaryToken)Resolve(kid));

    private IToken Resolve(IToken token) => token is IndirectReferenceToken reference ? Resolve(pdf.Structure.GetObject(reference.Data).Data) : token;

    private static int Number(DictionaryToken dictionary, string key) => ((NumericToken)dictionary.Data[key]).Int;

    private static bool IsNumber(string label) => label is "•" || (label.Length < 6 && label.EndsWith('.'));

    private static int Count(MarkedContentElement content) => content.Letters.Count + content.Children.Sum(Count);

    // What stands for a letter that could not be drawn is said as it was written.
    private static void Append(StringBuilder text, MarkedContentElement content)
    {
        if (content.ActualText is { } said)
        {
            text.Append(said);
            return;
        }

        foreach (var letter in content.Letters)
            text.Append(letter.Value);
        foreach (var child in content.Children)
            Append(text, child);
    }
}
