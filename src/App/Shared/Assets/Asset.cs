using System.IO.Compression;

namespace Fonds.App.Shared.Assets;

/// <summary>A file the site sends as it is, compressed once, when it is first asked for.</summary>
public sealed record Asset(string Address, string ContentType, string EntityTag, byte[] Plain, bool IsCompressible)
{
    private readonly Lazy<byte[]> brotli = new(() => Compressed(Plain, stream => new BrotliStream(stream, CompressionLevel.SmallestSize)));
    private readonly Lazy<byte[]> gzip = new(() => Compressed(Plain, stream => new GZipStream(stream, CompressionLevel.SmallestSize)));

    public byte[] Brotli => brotli.Value;

    public byte[] Gzip => gzip.Value;

    public static Asset Of(string address, string hash, byte[] content)
    {
        var type = Path.GetExtension(address) switch
        {
            ".css" => "text/css; charset=utf-8",
            ".js" => "text/javascript; charset=utf-8",
            ".woff2" => "font/woff2",
            ".svg" => "image/svg+xml",
            _ => "text/plain; charset=utf-8",
        };
        // A font is compressed already; doing it again costs time and gains nothing.
        return new Asset(address, type, $"\"{hash}\"", content, type != "font/woff2");
    }

    private static byte[] Compressed(byte[] content, Func<Stream, Stream> open)
    {
        using var memory = new MemoryStream();
        using (var compressor = open(memory))
            compressor.Write(content);
        return memory.ToArray();
    }
}
