using System.Text;
using Fonds.Search.Embedded;
using Fonds.Search.Embedded.Lives;

namespace Fonds.Search.Tests.Lives;

public sealed class PackingLives
{
    [Fact]
    public void Gives_back_each_event_and_the_relations_as_they_were_told()
    {
        var life = PackedLife.Read(PackedLife.Write([(7, Told("Born in Brussels")), (9, Told("Fled to Mexico")), (12, Told(""))], Told("Friend of Gide")));
        Assert.Equal([7, 9, 12], life.Numbers);
        Assert.Equal("Born in Brussels", Said(life.Event(7)));
        Assert.Equal("Fled to Mexico", Said(life.Event(9)));
        Assert.Equal("", Said(life.Event(12)));
        Assert.Equal("", Said(life.Event(8)));
        Assert.Equal("Friend of Gide", Said(life.Relations));
    }

    [Fact]
    public void Takes_no_room_for_a_record_that_tells_nothing()
    {
        var written = PackedLife.Write([], []);
        Assert.Empty(written);
        Assert.Empty(PackedLife.Read(written).Numbers);
        Assert.Equal("", Said(PackedLife.Read(written).Relations));
    }

    [Fact]
    public void Keeps_relations_where_no_event_is_told() => Assert.Equal("Friend of Gide", Said(PackedLife.Read(PackedLife.Write([], Told("Friend of Gide"))).Relations));

    [Fact]
    public void Says_that_a_damaged_piece_is_damaged()
    {
        var written = PackedLife.Write([(1, Told("Died in Mexico City"))], []);
        Assert.True(Assert.Throws<IndexFileException>(() => PackedLife.Read(written.AsSpan(..^3))).IsDamaged);
    }

    private static byte[] Told(string words) => Encoding.UTF8.GetBytes(words);

    private static string Said(ReadOnlySpan<byte> words) => Encoding.UTF8.GetString(words);
}
