using System.Collections.Frozen;

namespace Fonds.Description.Extents;

/// <summary>Units of extent by the words for them, in the languages of finding aids. A data table.</summary>
internal static class ExtentUnits
{
    private const decimal Foot = 0.3048m;
    private const decimal CubicFoot = 0.028316846592m;

    private static readonly (string Unit, ExtentMeasure Measure, decimal Size, string[] Written)[] Table =
    [
        ("linear feet", ExtentMeasure.Length, Foot, ["linear feet", "linear foot", "linear_feet", "lin. ft.", "lin. feet", "lin ft", "l.f.", "lf", "linear ft.", "linear ft", "ln. ft.", "lineal feet", "feet", "foot", "ft.", "ft", "'"]),
        ("linear inches", ExtentMeasure.Length, Foot / 12, ["linear inches", "linear inch", "inches", "inch", "lin. in.", "in."]),
        ("linear yards", ExtentMeasure.Length, Foot * 3, ["linear yards", "linear yard"]),
        ("linear metres", ExtentMeasure.Length, 1m, ["linear metres", "linear metre", "linear meters", "linear meter", "lin. m.", "lin. m", "metres", "metre", "meters", "meter", "m", "mètres linéaires", "mètre linéaire", "ml", "m.l.", "mètres", "laufende meter", "lfm", "lfm.", "lfd. m.", "lfdm", "metros lineales", "metros lineares", "metri lineari", "strekkende meter", "strekkende meters", "mb", "bm", "m.b.", "bm."]),
        ("linear centimetres", ExtentMeasure.Length, 0.01m, ["linear centimetres", "linear centimeters", "cm", "centimetres", "centimeters", "centimètres"]),
        ("cubic feet", ExtentMeasure.Volume, CubicFoot, ["cubic feet", "cubic foot", "cu. ft.", "cu ft", "cubic ft.", "c.f.", "cubic_feet"]),
        ("cubic metres", ExtentMeasure.Volume, 1m, ["cubic metres", "cubic metre", "cubic meters", "cubic meter", "m3"]),
        ("bytes", ExtentMeasure.Bytes, 1m, ["bytes", "byte", "octets"]),
        ("kilobytes", ExtentMeasure.Bytes, 1e3m, ["kilobytes", "kilobyte", "kb", "ko"]),
        ("megabytes", ExtentMeasure.Bytes, 1e6m, ["megabytes", "megabyte", "mb.", "mbytes", "mo"]),
        ("gigabytes", ExtentMeasure.Bytes, 1e9m, ["gigabytes", "gigabyte", "gb", "gbytes", "gb.", "go"]),
        ("terabytes", ExtentMeasure.Bytes, 1e12m, ["terabytes", "terabyte", "tb", "tb.", "to"]),
        ("hours", ExtentMeasure.Duration, 3600m, ["hours", "hour", "hrs", "hrs.", "h", "heures", "stunden"]),
        ("minutes", ExtentMeasure.Duration, 60m, ["minutes", "minute", "min.", "min", "mins"]),
        ("pages", ExtentMeasure.Leaves, 1m, ["pages", "page", "pp.", "p.", "pp", "seiten", "seite", "páginas"]),
        ("leaves", ExtentMeasure.Leaves, 1m, ["leaves", "leaf", "ff.", "sheets", "sheet", "blatt", "folios", "folio", "feuillets", "feuillet"]),
        ("items", ExtentMeasure.Items, 1m, ["items", "item", "item(s)", "pieces", "piece", "pièces", "pièce", "stück", "documents", "document", "objects", "object", "media elements"]),
    ];

    /// <summary>Last words that carry things; what stands before says which kind ("manuscript boxes").</summary>
    private static readonly FrozenSet<string> Carriers = new[]
    {
        "box", "boxes", "folder", "folders", "carton", "cartons", "container", "containers", "case", "cases", "envelope", "envelopes", "volume", "volumes", "vol", "vols", "reel", "reels", "binder", "binders", "portfolio", "portfolios",
        "drawer", "drawers", "tube", "tubes", "roll", "rolls", "disc", "discs", "disk", "disks", "cassette", "cassettes", "audiocassette", "audiocassettes", "videocassette", "videocassettes", "videotape", "videotapes", "audiotape", "audiotapes",
        "tape", "tapes", "cd", "cds", "dvd", "dvds", "file", "files", "package", "packages", "bundle", "bundles", "album", "albums", "scrapbook", "scrapbooks", "shelf", "shelves", "carton.", "boîte", "boîtes", "dossier", "dossiers", "liasse", "liasses",
        "carton(s)", "box(es)", "folder(s)", "schachtel", "schachteln", "mappe", "mappen", "kartons", "band", "bände", "cajas", "caja", "legajos", "legajo", "scatole", "buste", "dozen", "doos", "dozen.", "vhs", "minidv", "u-matic", "umatic", "website", "websites", "drive", "drives",
    }.ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    private static readonly FrozenDictionary<string, (string Unit, ExtentMeasure Measure, decimal Size)> Known =
        Table.SelectMany(static row => row.Written.Select(written => (written, row))).ToFrozenDictionary(static pair => pair.written, static pair => (pair.row.Unit, pair.row.Measure, pair.row.Size), StringComparer.OrdinalIgnoreCase);

    /// <summary>The unit that words name: known words, a carrier with its kind, else single things of that name.</summary>
    public static (string Unit, ExtentMeasure Measure, decimal Size) Of(string words)
    {
        // Megabytes are written with capitals, running metres of shelf (Polish "mb") without.
        if (words == "MB")
            return ("megabytes", ExtentMeasure.Bytes, 1e6m);
        if (Known.TryGetValue(words, out var unit) || Known.TryGetValue(words.TrimEnd('.'), out unit))
            return unit;
        if (words.Length == 0)
            return ("items", ExtentMeasure.Unknown, 1m);

        var plain = ExtentText.LowerWords(words).Replace('-', ' ').TrimEnd('.');
        if (Known.TryGetValue(plain, out unit))
            return unit;
        var last = plain[(plain.LastIndexOf(' ') + 1)..];
        if (Carriers.Contains(last))
            return (ExtentText.LowerWords(words), ExtentMeasure.Carriers, 1m);
        return (ExtentText.LowerWords(words), ExtentMeasure.Items, 1m);
    }

    /// <summary>Numbers in words, as far as extents write them.</summary>
    public static decimal? NumberWord(ReadOnlySpan<char> word) => word switch
    {
        _ when Is(word, "one") || Is(word, "single") => 1m,
        _ when Is(word, "two") => 2m,
        _ when Is(word, "three") => 3m,
        _ when Is(word, "four") => 4m,
        _ when Is(word, "five") => 5m,
        _ when Is(word, "six") => 6m,
        _ when Is(word, "seven") => 7m,
        _ when Is(word, "eight") => 8m,
        _ when Is(word, "nine") => 9m,
        _ when Is(word, "ten") => 10m,
        _ when Is(word, "eleven") => 11m,
        _ when Is(word, "twelve") => 12m,
        _ => null,
    };

    private static bool Is(ReadOnlySpan<char> word, string known) => word.Equals(known, StringComparison.OrdinalIgnoreCase);
}
