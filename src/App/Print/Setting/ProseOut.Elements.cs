using System.Globalization;
using Fonds.App.Print.Documents;

namespace Fonds.App.Print.Setting;

/// <summary>What each element of HTML is on paper and in the structure.</summary>
internal sealed partial class ProseOut
{
    private const double Step = 14;
    private const string Numbering = "/A<</O/List/ListNumbering/";
    private int lastHeading;

    private static TypeStyle StyleOf(string name, string attributes, TypeStyle style) => name switch
    {
        "em" or "i" or "cite" when attributes.Contains("upright", StringComparison.Ordinal) => style.Upright,
        "em" or "i" or "cite" => style.Italic,
        "b" => attributes.Contains("slanted", StringComparison.Ordinal) ? style.Bold.Italic : style.Bold,
        "dt" or "th" or ['h', _] => style.Bold,
        "sub" => style with { Size = style.Size * 0.7, Rise = style.Rise - 1.5 },
        "sup" => style with { Size = style.Size * 0.7, Rise = style.Rise + 3 },
        "code" => style with { Face = Face.Sans },
        _ => style,
    };

    private void Enter(Frame frame, Frame above)
    {
        switch (frame.Name)
        {
            case "a":
                frame.Link = Address(frame.Attributes);
                break;
            case "blockquote" or "dd":
                frame.Indent += Step;
                break;
            case "ul" or "ol" when IsMarked(frame):
                frame.Indent += Step;
                break;
            case "dt" when frame.Attributes.Contains("vh", StringComparison.Ordinal):
                frame.IsUnseen = true;
                break;
            case "li":
                above.Items++;
                break;
            case "table":
                frame.Rows = [];
                break;
            case "tr":
                frames.FindLast(one => one.Rows is not null)?.Rows!.Add([]);
                break;
            case "td" or "th":
                frame.Blocks = [];
                frame.Indent = 0;
                break;
        }
    }

    private void Leave(Frame closed)
    {
        switch (closed.Name)
        {
            case "td" or "th" when frames.FindLast(one => one.Rows is not null) is { Rows: [.., var row] }:
                row.Add(new(Count(closed, "colspan"), Count(closed, "rowspan"), closed.Blocks));
                break;
            case "table":
                closed.Blocks.Add(new Grid(closed.Indent, closed.Rows!));
                break;
        }
    }

    private static int Count(Frame cell, string attribute) =>
        Attribute(cell.Attributes, attribute) is { } said && int.TryParse(said, NumberStyles.None, CultureInfo.InvariantCulture, out var count) ? count : 1;

    /// <summary>The element that words here belong to; those around it come to be first.</summary>
    private StructureElement ElementOf(int at)
    {
        var frame = frames[at];
        if (frame.Element is { } there)
            return there;
        var around = ElementOf(at - 1);
        var language = Attribute(frame.Attributes, "lang");
        return frame.Element = frame.Name switch
        {
            "p" => Make(around, "P", language),
            "blockquote" => Make(around, "BlockQuote", language),
            "q" => Make(around, "Quote", language),
            "a" when frame.Link is not null => Make(around, "Link", language),
            "ul" or "dl" => Make(around, "L", language, Numbering + (IsMarked(frame) ? "Disc>>" : "None>>")),
            "ol" => Make(around, "L", language, Numbering + (Attribute(frame.Attributes, "type") switch { "A" => "UpperAlpha>>", "a" => "LowerAlpha>>", "I" => "UpperRoman>>", "i" => "LowerRoman>>", _ => "Decimal>>" })),
            "li" => Item(frame, around, frames[at - 1], language),
            "dt" => Make(frames[at - 1].Item = Make(around, "LI", null), "Lbl", language),
            "dd" => Make(frames[at - 1].Item ?? Make(around, "LI", null), "LBody", language),
            "table" => Make(around, "Table", language),
            "tr" => Make(around, "TR", language),
            "th" => Make(around, "TH", language, $"/A<</O/Table/Scope/{(Attribute(frame.Attributes, "scope") == "row" ? "Row" : "Column")}{Spans(frame)}>>"),
            "td" => Make(around, "TD", language, Spans(frame) is { Length: > 0 } spans ? $"/A<</O/Table{spans}>>" : ""),
            ['h', var level] when headingLevel > 0 => Heading(around, level - '0', language),
            ['h', _] => Make(around, "P", language),
            _ when language is not null => Make(around, frame.IsBlock ? "Div" : "Span", language),
            _ => around,
        };
    }

    // No level is left out on the way down, whatever the note does (PDF/UA-1, 7.4.2).
    private StructureElement Heading(StructureElement around, int level, string? language)
    {
        lastHeading = Math.Clamp(level, headingLevel + 1, Math.Min(6, Math.Max(lastHeading, headingLevel) + 1));
        return Make(around, "H" + lastHeading.ToString(CultureInfo.InvariantCulture), language);
    }

    private StructureElement Item(Frame item, StructureElement around, Frame list, string? language)
    {
        var listed = Make(around, "LI", language);
        if (IsMarked(list))
            item.Label = new(Mark(list) + "\u2002", frames[0].Style, Make(listed, "Lbl", null));
        return Make(listed, "LBody", null);
    }

    private static bool IsMarked(Frame list) => list.Name == "ol" || list.Attributes.Contains("marked", StringComparison.Ordinal);

    private static string Mark(Frame list) => list.Name == "ul" ? "•" : Attribute(list.Attributes, "type") switch
    {
        "A" => Letter(list.Items, 'A') + ".",
        "a" => Letter(list.Items, 'a') + ".",
        "I" => Roman(list.Items) + ".",
        "i" => Roman(list.Items).ToLowerInvariant() + ".",
        _ => list.Items.ToString(CultureInfo.InvariantCulture) + ".",
    };

    private static string Letter(int number, char first) => (number > 26 ? Letter((number - 1) / 26, first) : "") + (char)(first + ((number - 1) % 26));

    /// <summary>A number as the Romans wrote it.</summary>
    internal static string Roman(int number)
    {
        (int Value, string Letters)[] steps =
            [(1000, "M"), (900, "CM"), (500, "D"), (400, "CD"), (100, "C"), (90, "XC"), (50, "L"), (40, "XL"), (10, "X"), (9, "IX"), (5, "V"), (4, "IV"), (1, "I")];
        var text = "";
        foreach (var (value, letters) in steps)
        {
            for (; number >= value; number -= value)
                text += letters;
        }

        return text;
    }

    private static string Spans(Frame cell) =>
        (Count(cell, "colspan") is > 1 and var across ? "/ColSpan " + across.ToString(CultureInfo.InvariantCulture) : "")
        + (Count(cell, "rowspan") is > 1 and var down ? "/RowSpan " + down.ToString(CultureInfo.InvariantCulture) : "");

    private StructureElement Make(StructureElement around, string kind, string? language, string attributes = "")
    {
        var element = around.Add(kind, language, attributes);
        made.Add(element);
        return element;
    }
}
