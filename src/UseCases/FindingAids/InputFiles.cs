using System.Formats.Tar;
using System.IO.Compression;
using System.Runtime.ExceptionServices;

namespace Fonds.UseCases.FindingAids;

/// <summary>
/// The documents that a list of inputs names: files, folders with everything in them, and .zip, .tar, .tar.gz and .tgz files.
/// Always in the same order, so that an import repeats exactly.
/// </summary>
internal sealed class InputFiles
{
    /// <summary>Entries of a tar file can be read only once in passing; longer ones wait on disk, not in memory.</summary>
    private const long LongestInMemory = 32 << 20;

    private readonly List<(string Path, string File)> files = [];

    public InputFiles(IEnumerable<string> inputs)
    {
        foreach (var input in inputs)
            Add(Path.GetFullPath(input));
        Total = files.Exists(file => IsPacked(file.File)) ? null : files.Count;
    }

    /// <summary>How many documents there are, when that is known without opening archive files.</summary>
    public int? Total { get; }

    /// <summary>The paths of all documents that are files of their own.</summary>
    public IEnumerable<string> Paths => files.Select(file => file.Path);

    /// <summary>Inputs that are not there.</summary>
    public List<string> Missing { get; } = [];

    /// <summary>The documents in order, opened one at a time.</summary>
    public IEnumerable<InputFile> All()
    {
        foreach (var (path, file) in files)
        {
            var name = Path.GetFileName(file);
            var entries = name.EndsWith(".zip", StringComparison.OrdinalIgnoreCase) ? Zipped(path, file)
                : IsPacked(file) ? Tarred(path, file)
                : One(path, file);
            foreach (var entry in UntilBroken(path, entries))
                yield return entry;
        }
    }

    private void Add(string input)
    {
        if (File.Exists(input))
        {
            files.Add((Path.GetFileName(input), input));
            return;
        }

        if (!Directory.Exists(input))
        {
            Missing.Add(input);
            return;
        }

        var name = Path.GetFileName(Path.TrimEndingDirectorySeparator(input));
        var options = new EnumerationOptions { RecurseSubdirectories = true, IgnoreInaccessible = false, AttributesToSkip = FileAttributes.Hidden | FileAttributes.System };
        var inside = Directory.EnumerateFiles(input, "*", options)
            .Select(file => (Path: $"{name}/{Path.GetRelativePath(input, file).Replace(Path.DirectorySeparatorChar, '/')}", File: file))
            .Where(file => IsPacked(file.File) || IsDocument(file.Path))
            .OrderBy(file => file.Path, StringComparer.Ordinal);
        files.AddRange(inside);
    }

    private static bool IsPacked(string path) =>
        path.EndsWith(".zip", StringComparison.OrdinalIgnoreCase) || path.EndsWith(".tar.gz", StringComparison.OrdinalIgnoreCase)
        || path.EndsWith(".tgz", StringComparison.OrdinalIgnoreCase) || path.EndsWith(".tar", StringComparison.OrdinalIgnoreCase);

    private static FileStream OpenFile(string file) =>
        new(file, new FileStreamOptions { BufferSize = 0, Options = FileOptions.SequentialScan, Share = FileShare.Read });

    private static IEnumerable<InputFile> One(string path, string file)
    {
        yield return new InputFile(path, new FileInfo(file).Length, () => OpenFile(file));
    }

    /// <summary>The entries of an input up to where it cannot be read any further; there stands one that tells why when it is opened.</summary>
    private static IEnumerable<InputFile> UntilBroken(string path, IEnumerable<InputFile> entries)
    {
        using var each = entries.GetEnumerator();
        InputFile? entry;
        do
        {
            var isWhole = true;
            try
            {
                entry = each.MoveNext() ? each.Current : null;
            }
            catch (Exception broken) when (DocumentRead.IsItsOwn(broken))
            {
                isWhole = false;
                var told = ExceptionDispatchInfo.Capture(IsPacked(path) && broken is not UnauthorizedAccessException ? new InvalidDataException(broken.Message, broken) : broken);
                entry = new InputFile(path, 0, () =>
                {
                    told.Throw();
                    return Stream.Null;
                });
            }

            if (entry is not null)
                yield return entry;
            if (!isWhole)
                yield break;
        }
        while (entry is not null);
    }

    private static IEnumerable<InputFile> Zipped(string path, string file)
    {
        using var zip = ZipFile.OpenRead(file);
        foreach (var entry in zip.Entries.Where(entry => IsDocument(entry.FullName)).OrderBy(entry => entry.FullName, StringComparer.Ordinal))
            yield return new InputFile($"{path}/{entry.FullName}", entry.Length, entry.Open);
    }

    private static IEnumerable<InputFile> Tarred(string path, string file)
    {
        using var stream = OpenFile(file);
        using var plain = file.EndsWith(".tar", StringComparison.OrdinalIgnoreCase) ? (Stream)new BufferedStream(stream) : new GZipStream(stream, CompressionMode.Decompress);
        using var tar = new TarReader(plain);
        while (tar.GetNextEntry() is { } entry)
        {
            if (entry.EntryType is not (TarEntryType.RegularFile or TarEntryType.V7RegularFile) || entry.DataStream is not { } data || !IsDocument(entry.Name))
                continue;
            using var held = Hold(data, entry.Length);
            yield return new InputFile($"{path}/{entry.Name}", entry.Length, () => Rewound(held));
        }
    }

    private static bool IsDocument(string name) =>
        name.EndsWith(".xml", StringComparison.OrdinalIgnoreCase) && !Path.GetFileName(name).StartsWith('.');

    private static Stream Hold(Stream data, long length)
    {
        Stream held = length <= LongestInMemory
            ? new MemoryStream((int)length)
            : new FileStream(Path.GetTempFileName(), FileMode.Create, FileAccess.ReadWrite, FileShare.None, 1 << 16, FileOptions.DeleteOnClose);
        data.CopyTo(held);
        return held;
    }

    // The reader closes what it read; what is held must stay for the next reading.
    private static KeptOpen Rewound(Stream held)
    {
        held.Position = 0;
        return new KeptOpen(held);
    }

    private sealed class KeptOpen(Stream inner) : Stream
    {
        public override bool CanRead => true;
        public override bool CanSeek => false;
        public override bool CanWrite => false;
        public override long Length => inner.Length;

        public override long Position
        {
            get => inner.Position;
            set => throw new NotSupportedException();
        }

        public override int Read(byte[] buffer, int offset, int count) => inner.Read(buffer, offset, count);

        public override int Read(Span<byte> buffer) => inner.Read(buffer);

        public override void Flush()
        {
        }

        public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

        public override void SetLength(long value) => throw new NotSupportedException();

        public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();
    }
}
