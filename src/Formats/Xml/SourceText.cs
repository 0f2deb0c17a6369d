using System.Buffers;
using System.Text;
using System.Xml;
using Fonds.Description.Rules;

namespace Fonds.Formats.Xml;

/// <summary>
/// The characters of a document, decoded as they are asked for. The encoding is settled from the first bytes
/// (byte-order mark, then XML declaration, then UTF-8), and bytes that do not fit it are kept as Windows-1252,
/// which is what they nearly always are.
/// </summary>
internal sealed class SourceText : TextReader
{
    private const int BufferSize = 128 * 1024;
    private const int HeadSize = 4096;
    private const int ChunkSize = 8192;

    /// <summary>How many characters one tag, remark or declaration may have.</summary>
    public const int MostInOneNode = 32_000_000;

    private readonly Stream stream;
    private readonly byte[] bytes = ArrayPool<byte>.Shared.Rent(BufferSize);
    private readonly StrayBytes stray = new();
    private readonly Decoder decoder;
    private readonly Encoding encoding;
    private readonly char[] spill = new char[64];
    private int spillStart;
    private int spillEnd;
    private int start;
    private int end;
    private bool ended;
    private int lines;
    private int firstStrayLine;

    private SourceText(Stream stream, FindingLog findings)
    {
        this.stream = stream;
        while (end < HeadSize && Fill()) { }

        var head = bytes.AsSpan(0, end);
        encoding = SourceEncoding.Settle(head, stray, findings, out start);
        decoder = encoding.GetDecoder();
        Beginning = encoding.GetString(head[start..]);
        SkipLeadingWhiteSpace(findings);
        stray.Clear();
    }

    /// <summary>Opens a document; what is odd about its encoding goes to the findings.</summary>
    public static SourceText Open(Stream stream, FindingLog findings) => new(stream, findings);

    /// <summary>The first few thousand characters, for recognising what is no XML at all.</summary>
    public string Beginning { get; private set; }

    /// <summary>Lines skipped before the XML declaration.</summary>
    public int LinesSkipped { get; private set; }

    /// <summary>
    /// How many characters have gone by since the reader last gave something away. A tag, remark or declaration is given
    /// whole, so this bounds what one of them can make the parser hold; set it to 0 for each.
    /// </summary>
    public int SinceLastNode { get; set; }

    /// <summary>Whether one tag, remark or declaration was too long to be held.</summary>
    public bool TooLong { get; private set; }

    /// <summary>Whether nothing but white space is there.</summary>
    public bool IsEmpty => Beginning.Length == 0;

    /// <summary>Reports bytes met so far that do not fit the encoding.</summary>
    public void ReportStrayBytes(FindingLog findings)
    {
        if (stray.Count == 0)
            return;
        findings.Add(new(FindingCodes.EncodingFallback, Severity.Warning, firstStrayLine,
            $"{stray.Count} bytes are not valid {encoding.WebName.ToUpperInvariant()}, the first of them in this line. They were read as Windows-1252 (or, where it has no such character, marked as unreadable)."));
    }

    /// <summary>Appends the text on which the reader of these characters stands, a piece at a time: a long text is not one part that must be held whole.</summary>
    public void AppendText(XmlReader xml, StringBuilder text)
    {
        // A reader that holds the document to a DTD gives texts whole.
        if (!xml.CanReadValueChunk)
        {
            text.Append(xml.Value);
            SinceLastNode = 0;
            return;
        }

        var chunk = ArrayPool<char>.Shared.Rent(ChunkSize);
        int count;
        while ((count = xml.ReadValueChunk(chunk, 0, chunk.Length)) > 0)
        {
            text.Append(chunk, 0, count);
            SinceLastNode = 0;
        }

        ArrayPool<char>.Shared.Return(chunk);
    }

    public override int Read(char[] buffer, int index, int count) => Read(buffer.AsSpan(index, count));

    public override int Read(Span<char> buffer)
    {
        // A decoder may give several characters at once, so a very short buffer is served from the side.
        if (spillStart == spillEnd && buffer.Length >= spill.Length)
            return Decode(buffer);
        if (spillStart == spillEnd)
            (spillStart, spillEnd) = (0, Decode(spill));
        var count = Math.Min(buffer.Length, spillEnd - spillStart);
        spill.AsSpan(spillStart, count).CopyTo(buffer);
        spillStart += count;
        return count;
    }

    public override int Read()
    {
        Span<char> one = stackalloc char[1];
        return Read(one) == 0 ? -1 : one[0];
    }

    private int Decode(Span<char> buffer)
    {
        while (true)
        {
            if (start == end && !ended)
                Fill();
            var hadNone = stray.Count == 0;
            decoder.Convert(bytes.AsSpan(start, end - start), buffer, ended, out var used, out var made, out _);
            var decoded = bytes.AsSpan(start, used);
            if (hadNone && stray.Count > 0)
                firstStrayLine = LinesSkipped + lines + decoded[..Math.Clamp(stray.First, 0, used)].Count((byte)'\n') + 1;
            lines += decoded.Count((byte)'\n');
            start += used;
            SinceLastNode += made;
            if (SinceLastNode > MostInOneNode)
            {
                TooLong = true;
                throw new XmlException("One tag, remark or declaration is too long.");
            }

            if (made > 0 || (ended && start == end))
                return made;
        }
    }

    protected override void Dispose(bool disposing)
    {
        if (disposing)
            ArrayPool<byte>.Shared.Return(bytes);
        base.Dispose(disposing);
    }

    // Reads on behind what is there; false at the end of the stream.
    private bool Fill()
    {
        if (start == end)
            start = end = 0;
        var count = stream.Read(bytes, end, bytes.Length - end);
        ended = count == 0;
        end += count;
        return !ended;
    }

    // Exports of web applications often begin with blank lines, which XML forbids before its declaration.
    private void SkipLeadingWhiteSpace(FindingLog findings)
    {
        var skipped = false;
        while (Beginning.Length > 0 && char.IsWhiteSpace(Beginning[0]))
        {
            var blank = Beginning.Length - Beginning.AsSpan().TrimStart().Length;
            skipped = true;
            LinesSkipped += Beginning.AsSpan(0, blank).Count('\n');
            start += encoding.GetByteCount(Beginning.AsSpan(0, blank));
            Beginning = Beginning[blank..];
            if (Beginning.Length == 0 && Fill())
                Beginning = encoding.GetString(bytes.AsSpan(start, end - start));
        }

        if (skipped && Beginning.StartsWith("<?xml", StringComparison.Ordinal))
            findings.Add(new(FindingCodes.DeclarationMisplaced, Severity.Note, 1, "White space stands before the XML declaration. It was skipped."));
    }
}
