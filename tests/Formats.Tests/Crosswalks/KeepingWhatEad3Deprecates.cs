using System.Collections.Concurrent;
using Fonds.Description.Units;
using Fonds.Formats.Crosswalks;
using Fonds.Formats.Tests.Corpus;

namespace Fonds.Formats.Tests.Crosswalks;

/// <summary>The undeprecated dialect of EAD3 has places that EAD3 itself has given up, so less of EAD 2002 is lost in it.</summary>
public class KeepingWhatEad3Deprecates
{
    [Fact]
    public void What_was_valid_is_valid_in_the_dialect_and_no_more_is_lost_than_in_ead3()
    {
        CorpusFiles.Require();
        var wrong = new ConcurrentBag<string>();
        var (valid, deprecated, plain) = (0, 0L, 0L);
        Parallel.ForEach(CorpusFiles.All, file =>
        {
            var bytes = File.ReadAllBytes(file);
            var (inDialect, inEad3) = (0L, 0L);
            using var written = new MemoryStream();
            var result = DocumentConversion.Convert(new MemoryStream(bytes), written, Standard.Ead3, _ => inDialect++, keepsDeprecated: true);
            if (!result.IsConverted || result.Source != Standard.Ead2002)
                return;
            DocumentConversion.Convert(new MemoryStream(bytes), Stream.Null, Standard.Ead3, _ => inEad3++);
            Interlocked.Add(ref deprecated, inDialect);
            Interlocked.Add(ref plain, inEad3);
            if (Schemas.FirstFault(new MemoryStream(bytes), Standard.Ead2002) is not null)
                return;
            Interlocked.Increment(ref valid);
            written.Position = 0;
            if (Schemas.FirstFault(written, Standard.Ead3, isUndeprecated: true) is { } fault)
                wrong.Add($"{file}: {fault}");
        });
        Assert.True(wrong.IsEmpty, string.Join('\n', wrong.Take(20)));
        Assert.True(valid > 200, $"Only {valid} valid files.");
        Assert.True(deprecated < plain, $"{deprecated} losses in the dialect, {plain} in EAD3.");
    }
}
