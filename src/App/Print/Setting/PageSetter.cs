using Fonds.App.Print.Documents;
using Fonds.App.Shared.Wording;

namespace Fonds.App.Print.Setting;

/// <summary>
/// Puts lines on pages: headings with what they head, running heads above (the title at the left, at the right the series that the page
/// begins in), the number of the page below.
/// </summary>
internal sealed class PageSetter(PrintedDocument document, LineBreaker breaker, string title, string code)
{
    private static readonly TypeStyle Furniture = new(Face.Sans, 8.5);
    private readonly List<SetLine> kept = [];
    private PrintedPage? page;
    private bool isFront;
    private double y;

    /// <summary>The series that is being set.</summary>
    public string Series { get; set; } = "";

    /// <summary>Begins a part of the document on a new page.</summary>
    public void Begin(bool front, bool withHead)
    {
        End();
        isFront = front;
        NewPage(withHead);
    }

    /// <summary>Leaves space on the page.</summary>
    public void Space(double height) => y -= height;

    public void Put(IEnumerable<SetLine> lines)
    {
        foreach (var line in lines)
        {
            kept.Add(line);
            if (!line.KeepsNext)
                Release();
        }
    }

    /// <summary>Ends the page that is being set.</summary>
    public void End()
    {
        Release();
        if (page is not null)
            document.Finish(page);
        page = null;
    }

    private void Release()
    {
        var height = kept.Sum(line => line.Before + line.Leading);
        // What cannot stand together on any page is parted as it comes.
        if (kept.Count > 0 && y - height < Sheet.Foot && height < Sheet.Top - Sheet.Foot && y < Sheet.Top)
            TurnPage();
        foreach (var line in kept)
        {
            if (y - line.Before - line.Leading < Sheet.Foot && y < Sheet.Top)
                TurnPage();
            Draw(line);
        }

        kept.Clear();
    }

    private void TurnPage()
    {
        if (page is not null)
            document.Finish(page);
        NewPage(withHead: true);
    }

    private void NewPage(bool withHead)
    {
        page = document.NewPage(isFront);
        y = Sheet.Top;
        if (withHead)
            RunningHead(page);
        if (!isFront)
            PageNumber(page);
    }

    private void Draw(SetLine line)
    {
        if (y < Sheet.Top)
            y -= line.Before;
        if (line.Ruled)
            page!.Rule(Sheet.Left, y + 1, Sheet.TextWidth, 0.3);
        if (line.Spot is { } spot)
            (spot.Page, spot.PageNumber, spot.Top) = (page!.Number, document.BodyPages, y + 6);
        y -= line.Leading;
        var baseline = y + (line.Leading * 0.27);
        for (var at = 0; at < line.Pieces.Count; at++)
        {
            var piece = line.Pieces[at];
            var (x, height) = (Sheet.Left + piece.X, baseline + piece.Run.Style.Rise);
            if (piece.Run.Element is not { } element)
            {
                page!.Furnish(x, height, piece.Words);
                continue;
            }

            page!.Show(x, height, piece.Words, element, piece.Run.Slot);
            if (piece.Run.Link is { } link && (at == 0 || !ReferenceEquals(line.Pieces[at - 1].Run, piece.Run)))
            {
                var end = line.Pieces.Skip(at).TakeWhile(next => ReferenceEquals(next.Run, piece.Run)).Last();
                page.Link(x, baseline - 2.5, end.X + end.Width - piece.X, line.Leading * 0.85, Target(link), link.Says, element);
            }

            element.Arrived();
        }
    }

    private static string Target(Link link) => link.Spot is { } spot
        ? $"/Dest[{PdfText.Reference(spot.Page)}/XYZ null {PdfText.Number(spot.Top)} null]"
        : $"/A<</S/URI/URI{PdfText.Address(link.Address!)}>>";

    private void RunningHead(PrintedPage on)
    {
        var at = Sheet.Height - 48;
        var series = Fitting(isFront ? "" : Series, Sheet.TextWidth * 0.48);
        var (right, width) = breaker.Plain(series, Furniture);
        var (left, _) = breaker.Plain(Fitting(title, Sheet.TextWidth - width - 18), Furniture);
        on.Furnish(Sheet.Left, at, left, "/Pagination/Subtype/Header");
        if (series.Length > 0)
            on.Furnish(Sheet.Left + Sheet.TextWidth - width, at, right, "/Pagination/Subtype/Header");
        on.Rule(Sheet.Left, at - 6, Sheet.TextWidth, 0.4);
    }

    // The last page is not known yet: its number is drawn on all pages alike, from one place.
    private void PageNumber(PrintedPage on)
    {
        const double At = 40;
        const string Mark = "\u0001";
        var said = Phrases.Say("Page {0} of {1}", document.BodyPages, Mark);
        var (number, width) = breaker.Plain(said[..said.IndexOf(Mark, StringComparison.Ordinal)], Furniture);
        on.Furnish(Sheet.Left, At, number, "/Pagination/Subtype/Footer");
        on.Stamp(Sheet.Left + width, At, PrintedDocument.Total);
        var (shown, codeWidth) = breaker.Plain(Fitting(code, Sheet.TextWidth * 0.6), Furniture);
        if (code.Length > 0)
            on.Furnish(Sheet.Left + Sheet.TextWidth - codeWidth, At, shown, "/Pagination/Subtype/Footer");
    }

    /// <summary>The number of pages, for <see cref="PrintedDocument.Finish(string, string, double, double, ShownWords)"/>.</summary>
    public ShownWords LastPage() => breaker.Plain(Phrases.Number(document.BodyPages), Furniture).Words;

    private string Fitting(string text, double width)
    {
        if (breaker.Plain(text, Furniture).Width <= width)
            return text;
        var length = text.Length;
        while (length > 1 && breaker.Plain(text[..length], Furniture).Width > width - 8)
            length -= Math.Max(1, length / 20);
        return text[..(char.IsHighSurrogate(text[length - 1]) ? length - 1 : length)].TrimEnd(' ', ',', '-') + "…";
    }
}
