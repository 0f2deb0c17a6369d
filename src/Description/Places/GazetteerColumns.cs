using System.Buffers.Binary;
using System.IO.Compression;
using System.Runtime.CompilerServices;
using System.Text;

namespace Fonds.Description.Places;

/// <summary>The data of the gazetteer as it is shipped: one column after another, the greatest places first (see Data/README.md).</summary>
internal sealed class GazetteerColumns
{
    private const int HeadLength = 24;
    private readonly string[] countryCodes;
    private readonly Dictionary<string, int> countryNumbers = new(StringComparer.Ordinal);
    private readonly byte[] countries;
    private readonly byte[] marks;
    private readonly int[] lines;
    private readonly Dictionary<int, (YearsOfUse? Years, string[] Covers)> lands = [];

    private readonly byte[] data;
    private readonly int textStart;

    private GazetteerColumns(byte[] data)
    {
        this.data = data;
        if (!data.AsSpan().StartsWith("FGZ1"u8))
            throw new InvalidDataException("The gazetteer is not in the form that this program reads.");

        Count = BinaryPrimitives.ReadInt32LittleEndian(data.AsSpan(4));
        NameCount = BinaryPrimitives.ReadInt32LittleEndian(data.AsSpan(8));
        ReadOnlySpan<byte> rest = data.AsSpan(HeadLength);
        countryCodes = new string[BinaryPrimitives.ReadInt32LittleEndian(data.AsSpan(12))];
        for (var country = 0; country < countryCodes.Length; country++)
            countryNumbers[countryCodes[country] = Encoding.ASCII.GetString(Take(ref rest, 2)).Trim()] = country;

        Ids = Numbers(ref rest);
        Latitudes = Degrees(ref rest);
        Longitudes = Degrees(ref rest);
        Populations = Numbers(ref rest);
        marks = Take(ref rest, Count).ToArray();
        Kinds = KindsIn(marks);
        countries = Take(ref rest, Count).ToArray();
        Divisions = Numbers(ref rest);
        Counties = Numbers(ref rest);
        ReadLands(Encoding.UTF8.GetString(Take(ref rest, BinaryPrimitives.ReadInt32LittleEndian(data.AsSpan(16)))));
        textStart = data.Length - rest.Length;
        lines = Lines(rest, Count);
    }

    public int Count { get; }

    public int NameCount { get; }

    public int[] Ids { get; }

    public short[] Latitudes { get; }

    public short[] Longitudes { get; }

    public int[] Populations { get; }

    public PlaceKind[] Kinds { get; }

    /// <summary>Place of the division of first order, or -1.</summary>
    public int[] Divisions { get; }

    public int[] Counties { get; }

    /// <summary>All names in UTF-8, a line for each place.</summary>
    public ReadOnlySpan<byte> Text => data.AsSpan(textStart);

    public static GazetteerColumns Read()
    {
        using var packed = typeof(GazetteerColumns).Assembly.GetManifestResourceStream("Fonds.gazetteer.bin")
            ?? throw new InvalidOperationException("The gazetteer is not in the program.");
        Span<byte> length = stackalloc byte[4];
        packed.ReadExactly(length);
        var unpacked = GC.AllocateUninitializedArray<byte>(BinaryPrimitives.ReadInt32LittleEndian(length));
        using var unpacking = new ZLibStream(packed, CompressionMode.Decompress);
        unpacking.ReadExactly(unpacked);
        return new GazetteerColumns(unpacked);
    }

    public ReadOnlySpan<byte> Line(int place) => Text[lines[place]..(lines[place + 1] - 1)];

    public int LineStart(int place) => lines[place];

    /// <summary>How the name that starts at a place of the text is used.</summary>
    public NameUse UseAt(int offset) => Text[offset] < 8 ? (NameUse)Text[offset] : NameUse.Main;

    /// <summary>When that name was in use, where it is known.</summary>
    public YearsOfUse? YearsAt(int offset)
    {
        var text = Text[(offset + 1)..];
        var end = text.IndexOfAnyInRange((byte)0, (byte)'\n');
        return text[end] == NameSense.YearsMark ? NameSense.Read(Text[offset..]).Years : null;
    }

    /// <summary>Whether a city is the capital of a country of today.</summary>
    public bool IsCapital(int place) => (marks[place] & 0x80) != 0;

    /// <summary>Whether lives speak of it more than its size lets expect: a place of our own tables, a seat of government.</summary>
    public bool IsNoted(int place) => (marks[place] & 0x40) != 0;

    /// <summary>Whether the whole world means it by its name, however small it is.</summary>
    public bool IsFamous(int place) => (marks[place] & 0x20) != 0;

    /// <summary>Whether the name at a place of the text is exactly a string, accents included; capitals make no difference in English letters.</summary>
    public bool IsSpelt(int offset, string name)
    {
        var text = Text[(Text[offset] < 8 ? offset + 1 : offset)..];
        text = text[..text.IndexOfAnyInRange((byte)0, (byte)'\n')];
        return Ascii.IsValid(name) ? Ascii.EqualsIgnoreCase(text, name) : Encoding.UTF8.GetString(text) == name;
    }

    public string MainName(int place)
    {
        var line = Line(place);
        var end = line.IndexOfAnyInRange((byte)0, (byte)7);
        return Encoding.UTF8.GetString(end < 0 ? line : line[..end]);
    }

    public string CountryOf(int place) => countryCodes[countries[place]];

    /// <summary>The number of the country's code; equal numbers, equal countries.</summary>
    public byte CountryNumber(int place) => countries[place];

    public int CountryNumber(string code) => countryNumbers.GetValueOrDefault(code, -1);

    public int CountryCount => countryCodes.Length;

    public string[] Covers(int place) => lands.TryGetValue(place, out var land) ? land.Covers : [];

    public YearsOfUse? Years(int place) => lands.TryGetValue(place, out var land) ? land.Years : null;

    private void ReadLands(string text)
    {
        foreach (var line in text.Split('\n', StringSplitOptions.RemoveEmptyEntries))
        {
            var fields = line.Split('\t');
            lands[int.Parse(fields[0], System.Globalization.CultureInfo.InvariantCulture)] = (YearsOfUse.Read(fields[1]), fields[2].Split(' ', StringSplitOptions.RemoveEmptyEntries));
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static PlaceKind[] KindsIn(byte[] marks)
    {
        var kinds = new PlaceKind[marks.Length];
        for (var at = 0; at < marks.Length; at++)
            kinds[at] = (PlaceKind)(marks[at] & 0x1F);
        return kinds;
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static int[] Lines(ReadOnlySpan<byte> text, int count)
    {
        var starts = new int[count + 1];
        for (int line = 0, at = 0; line < count; line++)
            starts[line + 1] = at += text[at..].IndexOf((byte)'\n') + 1;
        return starts;
    }

    // The bytes of numbers stand apart, all lowest bytes first.
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private int[] Numbers(ref ReadOnlySpan<byte> rest)
    {
        var bytes = Take(ref rest, 4 * Count);
        var numbers = new int[Count];
        for (var at = 0; at < numbers.Length; at++)
            numbers[at] = bytes[at] | bytes[Count + at] << 8 | bytes[2 * Count + at] << 16 | bytes[3 * Count + at] << 24;
        return numbers;
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private short[] Degrees(ref ReadOnlySpan<byte> rest)
    {
        var bytes = Take(ref rest, 2 * Count);
        var numbers = new short[Count];
        for (var at = 0; at < numbers.Length; at++)
            numbers[at] = (short)(bytes[at] | bytes[Count + at] << 8);
        return numbers;
    }

    private static ReadOnlySpan<byte> Take(ref ReadOnlySpan<byte> rest, int length)
    {
        var taken = rest[..length];
        rest = rest[length..];
        return taken;
    }
}
