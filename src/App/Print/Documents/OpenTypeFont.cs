using System.Buffers.Binary;
using System.Text;

namespace Fonds.App.Print.Documents;

/// <summary>An OpenType font with TrueType outlines: which characters it has, how wide they are, and the part of it that a document needs.</summary>
internal sealed class OpenTypeFont
{
    private static readonly string[] KeptWhole = ["cvt ", "fpgm", "hhea", "hmtx", "maxp", "prep"];
    private readonly byte[] file;
    private readonly Dictionary<string, (int Start, int Length)> tables = new(StringComparer.Ordinal);
    private readonly Dictionary<int, ushort> glyphs = [];
    private readonly ushort[] widths;
    private readonly bool longLocations;

    public OpenTypeFont(string name, byte[] file)
    {
        (Name, this.file) = (name, file);
        for (var at = 0; at < U16(4); at++)
            tables[Encoding.ASCII.GetString(file, 12 + (16 * at), 4)] = ((int)U32(20 + (16 * at)), (int)U32(24 + (16 * at)));

        var (head, header, metrics) = (Start("head"), Start("hhea"), Start("hmtx"));
        UnitsPerEm = U16(head + 18);
        Box = [I16(head + 36), I16(head + 38), I16(head + 40), I16(head + 42)];
        longLocations = U16(head + 50) == 1;
        (Ascent, Descent) = (I16(header + 4), I16(header + 6));
        var described = U16(header + 34);
        widths = new ushort[U16(Start("maxp") + 4)];
        for (var glyph = 0; glyph < widths.Length; glyph++)
            widths[glyph] = U16(metrics + (4 * Math.Min(glyph, described - 1)));
        ReadCharacters();
    }

    public string Name { get; }
    public int UnitsPerEm { get; }
    public int Ascent { get; }
    public int Descent { get; }

    /// <summary>The rectangle that every glyph fits into: left, bottom, right, top.</summary>
    public IReadOnlyList<int> Box { get; }

    /// <summary>The glyph of a character; 0 when the font has none.</summary>
    public ushort GlyphOf(int character) => glyphs.GetValueOrDefault(character);

    public int WidthOf(ushort glyph) => widths[glyph];

    /// <summary>The font with the outlines of these glyphs alone, each under its own number.</summary>
    public byte[] Part(IEnumerable<ushort> wanted)
    {
        var kept = new SortedSet<ushort>(wanted) { 0 };
        foreach (var glyph in kept.ToArray())
            AddPieces(glyph, kept);

        var (outlines, locations) = (new MemoryStream(), new byte[(widths.Length + 1) * 4]);
        for (var glyph = 0; glyph < widths.Length; glyph++)
        {
            BinaryPrimitives.WriteUInt32BigEndian(locations.AsSpan(glyph * 4), (uint)outlines.Length);
            if (!kept.Contains((ushort)glyph))
                continue;
            var (from, to) = Outline(glyph);
            outlines.Write(file, Start("glyf") + from, to - from);
            while (outlines.Length % 4 != 0)
                outlines.WriteByte(0);
        }

        BinaryPrimitives.WriteUInt32BigEndian(locations.AsSpan(widths.Length * 4), (uint)outlines.Length);
        var head = Table("head").ToArray();
        BinaryPrimitives.WriteUInt16BigEndian(head.AsSpan(50), 1);
        List<(string Tag, byte[] Content)> parts = [.. KeptWhole.Where(tables.ContainsKey).Select(tag => (tag, Table(tag).ToArray()))];
        parts.AddRange([("glyf", outlines.ToArray()), ("head", head), ("loca", locations)]);
        return Assembled([.. parts.OrderBy(part => part.Tag, StringComparer.Ordinal)]);
    }

    // An accented letter may be drawn as a letter and an accent (glyf, composite glyphs).
    private void AddPieces(ushort glyph, SortedSet<ushort> kept)
    {
        const ushort WordsFollow = 0x1, Scaled = 0x8, MorePieces = 0x20, ScaledTwice = 0x40, Turned = 0x80;
        var (from, to) = Outline(glyph);
        if (from == to || I16(Start("glyf") + from) >= 0)
            return;
        for (var at = Start("glyf") + from + 10; ;)
        {
            var (flags, piece) = (U16(at), U16(at + 2));
            if (kept.Add(piece))
                AddPieces(piece, kept);
            if ((flags & MorePieces) == 0)
                return;
            at += 4 + ((flags & WordsFollow) != 0 ? 4 : 2) + ((flags & Scaled) != 0 ? 2 : (flags & ScaledTwice) != 0 ? 4 : (flags & Turned) != 0 ? 8 : 0);
        }
    }

    private (int From, int To) Outline(int glyph)
    {
        var start = Start("loca");
        return longLocations
            ? ((int)U32(start + (4 * glyph)), (int)U32(start + (4 * glyph) + 4))
            : (2 * U16(start + (2 * glyph)), 2 * U16(start + (2 * glyph) + 2));
    }

    private static byte[] Assembled(IReadOnlyList<(string Tag, byte[] Content)> parts)
    {
        var font = new MemoryStream();
        var directory = new byte[12 + (16 * parts.Count)];
        BinaryPrimitives.WriteUInt32BigEndian(directory, 0x00010000);
        BinaryPrimitives.WriteUInt16BigEndian(directory.AsSpan(4), (ushort)parts.Count);
        var at = directory.Length;
        for (var part = 0; part < parts.Count; part++)
        {
            var entry = directory.AsSpan(12 + (16 * part));
            Encoding.ASCII.GetBytes(parts[part].Tag, entry);
            BinaryPrimitives.WriteUInt32BigEndian(entry[8..], (uint)at);
            BinaryPrimitives.WriteUInt32BigEndian(entry[12..], (uint)parts[part].Content.Length);
            at += (parts[part].Content.Length + 3) / 4 * 4;
        }

        font.Write(directory);
        foreach (var (_, content) in parts)
        {
            font.Write(content);
            font.Write(new byte[(4 - (content.Length % 4)) % 4]);
        }

        return font.ToArray();
    }

    // cmap, formats 4 (the basic plane) and 12 (everything).
    private void ReadCharacters()
    {
        var start = Start("cmap");
        for (var table = 0; table < U16(start + 2); table++)
        {
            var at = start + (int)U32(start + 4 + (8 * table) + 4);
            if (U16(at) == 12)
                ReadGroups(at);
            else if (U16(at) == 4)
                ReadSegments(at);
        }
    }

    private void ReadGroups(int at)
    {
        for (var group = 0; group < U32(at + 12); group++)
        {
            var entry = at + 16 + (12 * group);
            var (first, last, glyph) = (U32(entry), U32(entry + 4), U32(entry + 8));
            for (var character = first; character <= last; character++)
                glyphs[(int)character] = (ushort)(glyph + character - first);
        }
    }

    private void ReadSegments(int at)
    {
        var count = U16(at + 6) / 2;
        for (var segment = 0; segment < count; segment++)
        {
            var (end, start) = (U16(at + 14 + (2 * segment)), U16(at + 16 + (2 * count) + (2 * segment)));
            var delta = U16(at + 16 + (4 * count) + (2 * segment));
            var offsetAt = at + 16 + (6 * count) + (2 * segment);
            var offset = U16(offsetAt);
            for (int character = start; character <= end && character < 0xffff; character++)
            {
                var glyph = offset == 0 ? character : U16(offsetAt + offset + (2 * (character - start)));
                if (glyph != 0)
                    glyphs[character] = (ushort)(glyph + delta);
            }
        }
    }

    private int Start(string table) => tables[table].Start;

    private ReadOnlySpan<byte> Table(string tag) => file.AsSpan(tables[tag].Start, tables[tag].Length);

    private ushort U16(int at) => BinaryPrimitives.ReadUInt16BigEndian(file.AsSpan(at));

    private short I16(int at) => BinaryPrimitives.ReadInt16BigEndian(file.AsSpan(at));

    private uint U32(int at) => BinaryPrimitives.ReadUInt32BigEndian(file.AsSpan(at));
}
