using System.Text;
using Fonds.Description.Rules;
using Fonds.Description.Statements;
using Fonds.Description.Units;

namespace Fonds.Formats.Tests.Reading;

/// <summary>Tests that measure memory, which run by themselves.</summary>
[CollectionDefinition(Name, DisableParallelization = true)]
public sealed class MeasuringMemory
{
    public const string Name = "Measuring memory";
}

/// <summary>A document is read in the memory that its longest unit needs, whatever its size.</summary>
[Collection(MeasuringMemory.Name)]
public class VeryLargeDocuments
{
    private const string Line = "Correspondence with comrades, in boxes and in folders. ";

    [Fact]
    public void Fifteen_megabytes_of_text_in_one_note_are_held_once()
    {
        var repeats = 15_000_000 / Line.Length;
        var sink = new Counting();
        var before = GC.GetTotalMemory(forceFullCollection: true);
        var outcome = DocumentReader.Read(new Repeated("<ead><eadheader/><archdesc><odd><p>", Line, repeats, "</p></odd></archdesc></ead>"), sink);
        Assert.Equal(ReadOutcome.Read, outcome);
        Assert.Equal((long)repeats * Line.Length, sink.Letters);
        // Two bytes a letter, once, and some room for the collector.
        Assert.InRange(sink.MostMemory - before, 0, 60_000_000);
    }

    [Fact]
    public void Text_beyond_what_a_unit_can_hold_is_refused()
    {
        var sink = new Counting();
        var outcome = DocumentReader.Read(new Repeated("<ead><eadheader/><archdesc><odd><p>", Line, 1_000_000_000 / Line.Length, "</p></odd></archdesc></ead>"), sink);
        Assert.Equal(ReadOutcome.Refused, outcome);
        Assert.Contains(FindingCodes.TooLarge, sink.Codes);
    }

    [Theory]
    [InlineData("<lb/>", "elements")]
    [InlineData("<!--x-->", "remarks")]
    [InlineData("<?x?>", "instructions")]
    [InlineData("<p id='' a1='' a2='' a3='' a4='' a5='' a6='' a7='' a8='' a9=''/>", "attributes")]
    public void Elements_remarks_and_attributes_count_for_the_room_they_take(string piece, string what)
    {
        var sink = new Counting();
        var before = GC.GetTotalMemory(forceFullCollection: true);
        var outcome = DocumentReader.Read(new Repeated("<ead><eadheader/><archdesc><odd><p>", piece, 100_000_000 / piece.Length, "</p></odd></archdesc></ead>"), sink);
        Assert.True(outcome == ReadOutcome.Refused, what);
        Assert.Contains(FindingCodes.TooLarge, sink.Codes);
        Assert.InRange(GC.GetTotalMemory(forceFullCollection: true) - before, -50_000_000, 5_000_000);
    }

    [Fact]
    public void Ever_new_names_are_refused_before_they_fill_the_memory()
    {
        var names = string.Concat(Enumerable.Range(0, 60_000).Select(number => $"<n{number}/>"));
        var sink = new Counting();
        Assert.Equal(ReadOutcome.Refused, DocumentReader.Read(new Repeated("<ead><eadheader/><archdesc><odd>", names, 1, "</odd></archdesc></ead>"), sink));
        Assert.Contains(FindingCodes.TooLarge, sink.Codes);
    }

    [Theory]
    [InlineData("<ead><eadheader/><archdesc id='", "'/></ead>", "an attribute")]
    [InlineData("<ead><eadheader/><!-- ", "--></ead>", "a remark")]
    [InlineData("<ead><eadheader/><?run ", "?></ead>", "an instruction")]
    [InlineData("<ead><", "/></ead>", "a name")]
    [InlineData("<!DOCTYPE ead [<!ENTITY e '", "'>]><ead/>", "a declaration")]
    public void One_part_that_cannot_be_held_is_refused(string beginning, string end, string part)
    {
        var sink = new Counting();
        var piece = part == "a name" ? "correspondence" : Line;
        var outcome = DocumentReader.Read(new Repeated(beginning, piece, 1_000_000_000 / piece.Length, end), sink);
        Assert.Equal(ReadOutcome.Refused, outcome);
        Assert.Contains(FindingCodes.TooLarge, sink.Codes);
    }

    [Fact]
    public void A_component_that_has_been_delivered_takes_no_memory_any_more()
    {
        const int components = 300_000;
        var sink = new Counting();
        var before = GC.GetTotalMemory(forceFullCollection: true);
        var outcome = DocumentReader.Read(new Repeated("<ead><eadheader/><archdesc><dsc>", $"<c level='file'><did><unittitle>{Line}</unittitle></did></c>", components, "</dsc></archdesc></ead>"), sink);
        Assert.Equal(ReadOutcome.Read, outcome);
        Assert.Equal(components + 1, sink.Units);
        Assert.InRange(GC.GetTotalMemory(forceFullCollection: true) - before, -50_000_000, 5_000_000);
    }

    private sealed class Counting : IDocumentSink
    {
        public int Units { get; private set; }

        public long Letters { get; private set; }

        public long MostMemory { get; private set; }

        public HashSet<string> Codes { get; } = [];

        public void Unit(UnitRead unit)
        {
            Units++;
            foreach (var note in unit.Unit.Body.Statements)
                Letters += note.Statements.SelectMany(paragraph => paragraph.Content).OfType<TextRun>().Sum(run => (long)run.Text.Length);
            if (unit.Ordinal == 0)
                MostMemory = GC.GetTotalMemory(forceFullCollection: true);
        }

        public void FindingAid(FindingAid findingAid)
        {
        }

        public void Authority(AuthorityDocument authority)
        {
        }

        public void Finding(Finding finding) => Codes.Add(finding.Code);
    }

    /// <summary>A document that is never there as a whole: a beginning, one piece many times, and an end.</summary>
    private sealed class Repeated(string beginning, string piece, int times, string end) : Stream
    {
        private readonly byte[] middle = Encoding.UTF8.GetBytes(piece);
        private byte[] current = Encoding.UTF8.GetBytes(beginning);
        private int left = times;
        private int position;
        private bool ended;

        public override bool CanRead => true;

        public override bool CanSeek => false;

        public override bool CanWrite => false;

        public override long Length => throw new NotSupportedException();

        public override long Position { get => throw new NotSupportedException(); set => throw new NotSupportedException(); }

        public override int Read(byte[] buffer, int offset, int count)
        {
            if (position == current.Length && !Next())
                return 0;
            var copied = Math.Min(count, current.Length - position);
            current.AsSpan(position, copied).CopyTo(buffer.AsSpan(offset));
            position += copied;
            return copied;
        }

        public override void Flush()
        {
        }

        public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

        public override void SetLength(long value) => throw new NotSupportedException();

        public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();

        private bool Next()
        {
            if (ended)
                return false;
            position = 0;
            (current, ended) = left-- > 0 ? (middle, false) : (Encoding.UTF8.GetBytes(end), true);
            return true;
        }
    }
}
