using System.Collections.Frozen;

namespace Fonds.Description.Extents;

/// <summary>Units of extent by the words for them, in the languages of finding aids. A data table.</summary>
internal static class ExtentUnits
{
    private const decimal Foot = 0.3048m;
    private const decimal CubicFoot = 0.028316846592m;

    private static readonly (string Unit, ExtentMeasure Measure, decimal Size, string[] Written)[] Table =
    [
        ("linear feet", ExtentMeasure.Length, Foot, ["linear feet", "linear foot", "linear_feet", "lin. ft.", "lin. feet", "lin ft", "l.f.", "lf", "linear ft.", "linear ft", "ln. ft.", "linear feet of shelving", "lineal feet", "shelf feet", "shelf foot", "feet of shelving", "feet", "foot", "ft.", "ft", "'"]),
        ("linear inches", ExtentMeasure.Length, Foot / 12, ["linear inches", "linear inch", "inches", "inch", "lin. in.", "in.", "\""]),
        ("linear yards", ExtentMeasure.Length, Foot * 3, ["linear yards", "linear yard"]),
        ("linear metres", ExtentMeasure.Length, 1m, ["linear metres", "linear metre", "linear meters", "linear meter", "lin. m.", "lin. m", "metres", "metre", "meters", "meter", "m", "mètres linéaires", "mètre linéaire", "ml", "m.l.", "mètres", "laufende meter", "lfm", "lfm.", "lfd. m.", "lfdm", "metros lineales", "metros lineares", "metri lineari", "strekkende meter", "strekkende meters", "mb", "mb.", "bm", "hm", "shelf metres", "shelf meters", "shelf metre", "shelf meter", "metres of shelving", "běžných metrů", "běžné metry", "běžný metr", "běžného metru", "metrów bieżących", "metry bieżące", "metra bieżącego", "mtl", "mt. lineari", "metres lineals", "hyllymetriä", "iratfolyóméter", "m.b.", "bm.", "lfd. m", "lfd.m.", "regalmeter", "m1", "ifm", "i.f.m.", "fm", "folyóméter", "hyllmeter", "hyllemeter", "hyllmetriä", "hyldemeter", "m lineales", "m. lineales", "metros", "metri", "métre", "mètre", "metru", "metrů", "metry", "пог. м", "m linéaires", "m. linéaires"]),
        ("linear centimetres", ExtentMeasure.Length, 0.01m, ["linear centimetres", "linear centimeters", "cm", "centimetres", "centimeters", "centimètres"]),
        ("cubic feet", ExtentMeasure.Volume, CubicFoot, ["cubic feet", "cubic foot", "cu. ft.", "cu ft", "cubic ft.", "c.f.", "cubic_feet"]),
        ("cubic metres", ExtentMeasure.Volume, 1m, ["cubic metres", "cubic metre", "cubic meters", "cubic meter", "m3"]),
        ("bytes", ExtentMeasure.Bytes, 1m, ["bytes", "byte", "octets"]),
        ("kilobytes", ExtentMeasure.Bytes, 1e3m, ["kilobytes", "kilobyte", "kb", "ko"]),
        ("megabytes", ExtentMeasure.Bytes, 1e6m, ["megabytes", "megabyte", "mbytes", "mo"]),
        ("gigabytes", ExtentMeasure.Bytes, 1e9m, ["gigabytes", "gigabyte", "gb", "gbytes", "gb.", "go"]),
        ("terabytes", ExtentMeasure.Bytes, 1e12m, ["terabytes", "terabyte", "tb", "tb.", "to"]),
        ("gibibytes", ExtentMeasure.Bytes, 1073741824m, ["gib", "gibibytes", "gibibyte"]),
        ("mebibytes", ExtentMeasure.Bytes, 1048576m, ["mib", "mebibytes", "mebibyte"]),
        ("petabytes", ExtentMeasure.Bytes, 1e15m, ["pb", "petabytes", "petabyte"]),
        ("seconds", ExtentMeasure.Duration, 1m, ["seconds", "second", "sec.", "secs", "sekunden", "secondes"]),
        ("hours", ExtentMeasure.Duration, 3600m, ["hours", "hour", "hr", "hr.", "hrs", "hrs.", "h", "heures", "stunden"]),
        ("minutes", ExtentMeasure.Duration, 60m, ["minutes", "minute", "min.", "min", "mins"]),
        ("pages", ExtentMeasure.Leaves, 1m, ["pages", "page", "pp.", "p.", "pp", "seiten", "seite", "páginas", "pagine", "pagina's", "stron", "strony", "stran", "oldal", "sidor", "sider"]),
        ("leaves", ExtentMeasure.Leaves, 1m, ["leaves", "leaf", "ff.", "ff", "fols.", "fol.", "fos.", "sheets", "sheet", "blatt", "folios", "folio", "feuillets", "feuillet", "bl.", "bl", "bll.", "f.", "carte", "cc.", "hojas", "hoja", "fls.", "folhas", "kart", "karty", "listů", "listy", "л.", "лл.", "листов", "листа"]),
        ("volumes", ExtentMeasure.Carriers, 1m, ["v.", "v", "vols.", "vols", "vol.", "vol", "volume(s)", "voll.", "volumi", "bd.", "bde."]),
        ("buste", ExtentMeasure.Carriers, 1m, ["bb.", "bb"]),
        ("registri", ExtentMeasure.Carriers, 1m, ["regg.", "regg"]),
        ("fascicoli", ExtentMeasure.Carriers, 1m, ["fascc.", "fascc", "fasc.", "fasc"]),
        ("items", ExtentMeasure.Items, 1m, ["items", "item", "item(s)", "pieces", "piece", "pièces", "pièce", "stück", "documents", "document", "objects", "object", "media elements"]),
    ];

    /// <summary>Last words that carry things; what stands before says which kind ("manuscript boxes").</summary>
    private static readonly FrozenSet<string> Carriers = new[]
    {
        "box", "boxes", "folder", "folders", "carton", "cartons", "container", "containers", "case", "cases", "envelope", "envelopes", "volume", "volumes", "vol", "vols", "reel", "reels", "binder", "binders", "portfolio", "portfolios",
        "drawer", "drawers", "tube", "tubes", "roll", "rolls", "disc", "discs", "disk", "disks", "cassette", "cassettes", "audiocassette", "audiocassettes", "videocassette", "videocassettes", "videotape", "videotapes", "audiotape", "audiotapes",
        "tape", "tapes", "cd", "cds", "dvd", "dvds", "file", "files", "package", "packages", "bundle", "bundles", "album", "albums", "scrapbook", "scrapbooks", "shelf", "shelves", "carton.", "boîte", "boîtes", "dossier", "dossiers", "liasse", "liasses",
        "carton(s)", "box(es)", "folder(s)", "schachtel", "schachteln", "mappe", "mappen", "kartons", "band", "bände", "cajas", "caja", "legajos", "legajo", "scatole", "buste", "doos", "dozen", "pakken", "j.a", "j.a.", "jednostek", "kartonů", "karton", "kartony", "krabic", "krabice", "fasciklů", "archivkartons", "archivkarton", "akten", "akte", "ед. хр", "дел", "registri", "registro", "busta", "fascicoli", "fascicolo", "faldoni", "mazzi", "libros", "caixas", "caixa", "maços", "carpetas", "carpeta", "registres", "registre", "cartons d'archives", "doboz", "csomó", "kötet", "volymer", "pärmar", "kapslar", "omslag", "esker", "pakker", "cans", "can", "canister", "canisters", "subfolder", "subfolders", "housing", "videodisc", "videodiscs", "betamax", "betacam", "hi8", "video8", "dat", "dvcam", "dvcpro", "cd-rom", "cd-roms", "dvd-r", "cd-r", "vhs-c", "sp", "inventarisnummers", "stücke", "microfilm", "microfiche", "microfiches", "diskette", "diskettes", "floppies", "usb", "harddrive", "laptops", "laptop", "crate", "crates", "trunk", "trunks", "suitcase", "suitcases", "notebook", "notebooks", "ledger", "ledgers", "scrolls", "scroll", "vhs", "minidv", "u-matic", "umatic", "website", "websites", "drive", "drives",
    }.ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    private static readonly FrozenDictionary<string, (string Unit, ExtentMeasure Measure, decimal Size)> Known =
        Table.SelectMany(static row => row.Written.Select(written => (written, row))).ToFrozenDictionary(static pair => pair.written, static pair => (pair.row.Unit, pair.row.Measure, pair.row.Size), StringComparer.OrdinalIgnoreCase);

    /// <summary>Words that are counted and stand before their number: Italian "buste 12", "ff. 48".</summary>
    private static readonly FrozenSet<string> Before = new[] { "buste", "registri", "fascicoli", "faldoni", "mazzi", "volumi", "filze", "bb.", "bb", "regg.", "regg", "fasc.", "fasc", "fascc.", "fascc", "voll.", "voll", "cc.", "cc", "m.l.", "m.l", "ml", "ml.", "metri lineari", "mtl", "legajos", "cajas", "libros", "caixas", "expedientes", "scatole", "ff.", "ff", "fols.", "fol.", "fos.", "pp.", "boxes", "folders", "items", "volumes", "reels", "cartons" }.ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    /// <summary>Phrases that end what a number counts; what follows says more of the things.</summary>
    private static readonly string[] Ends = [" sized ", " measuring ", " housed", " contained", " and in ", " in ", " on ", " of textual", " of digital", " of various", " including ", " without ", " from ", " : ", " stored ", ". ", " approximately "];

    public static bool StandsBefore(ReadOnlySpan<char> unit) => Before.GetAlternateLookup<ReadOnlySpan<char>>().Contains(unit);

    public static bool IsCarrier(ReadOnlySpan<char> word) => Carriers.GetAlternateLookup<ReadOnlySpan<char>>().Contains(word);

    /// <summary>"Box" of a form "Box count: 12" as it is counted.</summary>
    public static string Plural(string unit) => unit.ToLowerInvariant() switch { "box" => "boxes", "item" => "items", "folder" => "folders", "page" => "pages", "volume" => "volumes", _ => unit };

    /// <summary>The unit that words name: known words, a carrier with its kind, else single things of that name.</summary>
    public static ExtentUnit Of(string words, decimal number)
    {
        // Megabytes are written with capitals, running metres of shelf (Polish "mb") without.
        if (words is "MB" or "MB." or "Mb" or "Mb." || words.StartsWith("MB of ", StringComparison.Ordinal))
            return new("megabytes", ExtentMeasure.Bytes, 1e6m);
        if (IsSize(words))
            return new(words, ExtentMeasure.Unknown, 1m) { IsSize = true };
        if (Lookup(words) is { } unit)
            return unit.Unit == "volumes" && number == 1 ? unit with { Unit = "volume" } : unit;
        if (words.Length == 0)
            return new("items", ExtentMeasure.Unknown, 1m);
        if (FeetAndInches(words) is { } both)
            return both;

        if (Carriers.Contains(words.TrimEnd('.')))
            return new(ExtentText.LowerWords(words), ExtentMeasure.Carriers, 1m);

        var end = words.Length;
        foreach (var phrase in Ends)
        {
            if (words.IndexOf(phrase, StringComparison.OrdinalIgnoreCase) is > 0 and var place)
                end = Math.Min(end, place);
        }

        var shown = words[..end].TrimEnd(' ', ',', '"' );
        shown = shown.EndsWith('.') && !shown[..^1].Contains('.') ? shown[..^1] : shown;
        if (Lookup(shown) is { } shorter)
            return shorter;

        // "linear ft. of textual records": known words and of what.
        if (words.IndexOf(" of ", StringComparison.Ordinal) is > 0 and var of && Lookup(words[..of]) is { Measure: ExtentMeasure.Length or ExtentMeasure.Volume or ExtentMeasure.Bytes or ExtentMeasure.Duration } measured)
            return measured;

        var plain = ExtentText.LowerWords(shown);
        var noun = plain.IndexOf(" of ", StringComparison.Ordinal) is > 0 and var genitive ? plain[..genitive] : plain;
        var last = noun[(noun.LastIndexOfAny([' ', '-']) + 1)..].TrimEnd('.');
        // Bits are in files as letters are in folders, but they stand on no shelf.
        if (last is "file" or "files" && (noun.Contains("digital", StringComparison.Ordinal) || noun.Contains("computer", StringComparison.Ordinal) || noun.Contains("electronic", StringComparison.Ordinal)))
            return new(plain, ExtentMeasure.Items, 1m);
        return new(plain, Carriers.Contains(last) || Carriers.Contains(noun) ? ExtentMeasure.Carriers : ExtentMeasure.Items, 1m);
    }

    private static ExtentUnit? Lookup(string words)
    {
        if (Known.TryGetValue(words, out var unit) || Known.TryGetValue(words.TrimEnd('.'), out unit) || Known.TryGetValue(ExtentText.LowerWords(words).Replace('-', ' ').TrimEnd('.'), out unit))
            return new(unit.Unit, unit.Measure, unit.Size);
        return null;
    }

    /// <summary>"7 ft. 6 in.", "2 m 30 cm" are one length.</summary>
    private static ExtentUnit? FeetAndInches(string words)
    {
        var place = words.AsSpan().IndexOfAnyInRange('0', '9');
        if (place <= 0 || Lookup(words[..place].Trim(' ', ',')) is not { Unit: "linear feet" or "linear metres" } whole)
            return null;
        var approximate = false;
        return ExtentNumbers.Read(words.AsSpan(place), out var length, ref approximate) is { } parts && Lookup(words[(place + length)..].Trim()) is { } part && IsPartOf(part.Unit, whole.Unit) ? whole with { More = parts * part.Size / whole.Size } : null;
    }

    /// <summary>Whether one unit is what another is divided into where lengths are written with both.</summary>
    public static bool IsPartOf(string part, string whole) => (part, whole) is ("linear inches", "linear feet") or ("linear centimetres", "linear metres");

    /// <summary>"x 10 inches", "mm", "rpm": how large a thing is, or how fast it turns.</summary>
    private static bool IsSize(string words)
    {
        var text = words.AsSpan().TrimStart();
        return (text.Length > 1 && text[0] is 'x' or 'X' or '×' && (char.IsAsciiDigit(text[1..].TrimStart() is { IsEmpty: false } rest ? rest[0] : 'x')))
            || text.TrimEnd('.') is "mm" or "rpm" or "ips" or "dpi" or "ppi" or "fps"
            || text.StartsWith("rpm ") || text.Contains(" x ", StringComparison.OrdinalIgnoreCase) && text.IndexOfAnyInRange('0', '9') is >= 0 and < 6 && !char.IsLetter(text[0]);
    }
}

/// <summary>A unit of extent as it is understood.</summary>
/// <param name="Size">How large it is in the measure's own unit.</param>
internal readonly record struct ExtentUnit(string Unit, ExtentMeasure Measure, decimal Size)
{
    /// <summary>Whether the words tell the size of a thing, and count nothing.</summary>
    public bool IsSize { get; init; }

    /// <summary>What is to be added to the number: the inches of "7 ft. 6 in.".</summary>
    public decimal More { get; init; }
}
