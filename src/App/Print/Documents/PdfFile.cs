using System.Buffers.Binary;
using System.Globalization;
using System.IO.Compression;
using System.Text;

namespace Fonds.App.Print.Documents;

/// <summary>
/// A PDF file (ISO 32000-1) written front to back: every object goes out as soon as it is whole, small ones by the hundred in one
/// compressed stream; what stays in memory is where each object stands.
/// </summary>
internal sealed class PdfFile
{
    private const int ObjectsInStream = 200;
    private readonly Stream output;
    private readonly List<Place> places = [default];
    private readonly List<(int Number, string Text)> waiting = [];
    private long position;

    public PdfFile(Stream output)
    {
        this.output = output;
        // The second line tells programs that carry files that this one is not text.
        Write("%PDF-1.7\n%\u00e2\u00e3\u00cf\u00d3\n");
    }

    /// <summary>The number of an object that will be written later, so that others can point at it.</summary>
    public int Reserve()
    {
        places.Add(default);
        return places.Count - 1;
    }

    /// <summary>Writes an object under a number reserved for it.</summary>
    public void Put(int number, string text)
    {
        waiting.Add((number, text));
        if (waiting.Count == ObjectsInStream)
            Flush();
    }

    /// <summary>Writes an object and gives its number.</summary>
    public int Put(string text)
    {
        var number = Reserve();
        Put(number, text);
        return number;
    }

    /// <summary>Writes a compressed stream under a number reserved for it.</summary>
    /// <param name="entries">What its dictionary says besides length and filter.</param>
    public void PutStream(int number, string entries, ReadOnlySpan<byte> content)
    {
        var packed = Pack(content);
        places[number] = new(position, -1);
        Write(string.Create(CultureInfo.InvariantCulture, $"{number} 0 obj\n<<{entries}/Length {packed.Length}/Filter/FlateDecode>>\nstream\n"));
        Write(packed);
        Write("\nendstream\nendobj\n");
    }

    /// <summary>Writes a stream as it is: metadata, which programs look for without understanding the rest.</summary>
    public int PutPlainStream(string entries, string content)
    {
        var number = Reserve();
        var bytes = Encoding.UTF8.GetBytes(content);
        places[number] = new(position, -1);
        Write(string.Create(CultureInfo.InvariantCulture, $"{number} 0 obj\n<<{entries}/Length {bytes.Length}>>\nstream\n"));
        Write(bytes);
        Write("\nendstream\nendobj\n");
        return number;
    }

    /// <summary>Writes where every object stands, and ends the file.</summary>
    public void Finish(int catalogue, int information)
    {
        Flush();
        var number = Reserve();
        places[number] = new(position, -1);
        var table = new byte[places.Count * 8];
        table[6] = table[7] = 255;
        Span<byte> wide = stackalloc byte[8];
        for (var at = 1; at < places.Count; at++)
        {
            var row = table.AsSpan(at * 8);
            var (offset, index) = places[at];
            row[0] = (byte)(index < 0 ? 1 : 2);
            BinaryPrimitives.WriteInt64BigEndian(wide, offset);
            wide[3..].CopyTo(row[1..]);
            BinaryPrimitives.WriteUInt16BigEndian(row[6..], (ushort)Math.Max(index, 0));
        }

        var start = position;
        PutStream(number, string.Create(CultureInfo.InvariantCulture, $"/Type/XRef/Size {places.Count}/W[1 5 2]/Root {catalogue} 0 R/Info {information} 0 R"), table);
        Write(string.Create(CultureInfo.InvariantCulture, $"startxref\n{start}\n%%EOF\n"));
    }

    private void Flush()
    {
        if (waiting.Count == 0)
            return;
        var (index, objects) = (new StringBuilder(), new StringBuilder());
        var number = Reserve();
        for (var at = 0; at < waiting.Count; at++)
        {
            var (own, text) = waiting[at];
            index.Append(CultureInfo.InvariantCulture, $"{own} {objects.Length} ");
            objects.Append(text).Append('\n');
            places[own] = new(number, at);
        }

        var count = waiting.Count;
        waiting.Clear();
        PutStream(number, string.Create(CultureInfo.InvariantCulture, $"/Type/ObjStm/N {count}/First {index.Length}"), Encoding.Latin1.GetBytes(index.Append(objects).ToString()));
    }

    private static byte[] Pack(ReadOnlySpan<byte> content)
    {
        using var packed = new MemoryStream();
        using (var pack = new ZLibStream(packed, CompressionLevel.Fastest, leaveOpen: true))
            pack.Write(content);
        return packed.ToArray();
    }

    private void Write(string text) => Write(Encoding.Latin1.GetBytes(text));

    private void Write(ReadOnlySpan<byte> bytes)
    {
        output.Write(bytes);
        position += bytes.Length;
    }

    /// <summary>Where an object stands: at a byte of the file; or, with an index, as one of many in the stream of this number.</summary>
    private readonly record struct Place(long At, int Index);
}
