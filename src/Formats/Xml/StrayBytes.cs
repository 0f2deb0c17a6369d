using System.Text;

namespace Fonds.Formats.Xml;

/// <summary>Counts bytes that do not fit the encoding and reads them as Windows-1252.</summary>
internal sealed class StrayBytes : DecoderFallback
{
    private static readonly Encoding Western = CodePagesEncodingProvider.Instance.GetEncoding(1252)!;

    public int Count { get; private set; }

    /// <summary>Where the first of them stands in the bytes being decoded when it was met.</summary>
    public int First { get; private set; }

    /// <summary>Begins to count anew.</summary>
    public void Clear() => Count = 0;

    public override int MaxCharCount => 4;

    public override DecoderFallbackBuffer CreateFallbackBuffer() => new Replacement(this);

    private sealed class Replacement(StrayBytes owner) : DecoderFallbackBuffer
    {
        private string text = "";
        private int next;

        public override int Remaining => text.Length - next;

        public override bool Fallback(byte[] bytesUnknown, int index)
        {
            if (owner.Count == 0)
                owner.First = index;
            owner.Count += bytesUnknown.Length;
            // Windows-1252 leaves five bytes undefined; .NET gives control characters for them.
            text = string.Create(bytesUnknown.Length, bytesUnknown, static (span, unknown) =>
            {
                for (var i = 0; i < span.Length; i++)
                {
                    var character = Western.GetString(unknown, i, 1)[0];
                    span[i] = char.IsControl(character) && character is not ('\t' or '\n' or '\r') ? '\uFFFD' : character;
                }
            });
            next = 0;
            return text.Length > 0;
        }

        public override char GetNextChar() => next < text.Length ? text[next++] : '\0';

        public override bool MovePrevious()
        {
            if (next == 0)
                return false;
            next--;
            return true;
        }

        public override void Reset()
        {
            text = "";
            next = 0;
        }
    }
}
