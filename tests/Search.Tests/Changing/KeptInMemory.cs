using Fonds.Description.Records;
using static Fonds.Search.Tests.Sample;

namespace Fonds.Search.Tests.Changing;

/// <summary>Words, phrases, beginnings of words, ties and counts are kept in memory from one change to the next: what is answered is what an index made at once answers.</summary>
public sealed class KeptInMemory
{
    private const int Records = 6_000;
    private const int Persons = 7_000;
    private static readonly string[] Titles = ["Letters to Paris", "Paris letters", "Letter of credit", "Diary", "Oral history of letters", "History, oral", "Photographs of Paris"];

    private static readonly SearchRequest[] Requests =
    [
        new() { Query = "letters" }, new() { Query = "paris letters" }, new() { Query = "\"oral history\"" }, new() { Query = "\"letters to\"" }, new() { Query = "let*" }, new() { Query = "\"oral hist*\"" },
        new() { Query = "letters -paris" }, new() { Query = "title:history" }, new() { Query = "box 3" }, new() { Query = "name 2" }, new() { Query = "letters", Grouped = true }, new() { Query = "date:1900..1925", Grouped = true },
        new() { Grouped = true, Names = 5 }, new() { Query = "name", Names = 5 }, new() { Linked = [new RecordId(Persons + 2)] }, new() { Creators = [new RecordId(Persons + 3)] },
        new() { Query = "paris", Order = SearchOrder.Code, Grouped = true }, new() { Query = "creator:name" },
    ];

    [Fact]
    public void What_small_changes_leave_is_what_an_index_made_at_once_has()
    {
        var draw = new Random(20261129);
        var records = new SortedDictionary<long, IndexDocument>();
        foreach (var id in Enumerable.Range(1, Records))
            records[id] = Drawn(draw, id);
        foreach (var id in Enumerable.Range(Persons + 1, 6))
            records[id] = Person(id, $"Name {id - Persons}");
        using var followed = new ScratchIndex([.. records.Values]);
        for (var change = 0; change < 12; change++)
        {
            // Every second state is searched, so that what is kept is sometimes one state behind and sometimes two.
            if (change % 2 == 0)
                Array.ForEach(Requests, request => followed.Index.Search(request));
            var (changed, gone) = (new List<IndexDocument>(), new List<RecordId>());
            foreach (var id in Enumerable.Range(0, 20).Select(_ => draw.Next(1, Records + 400)).Distinct())
            {
                if (draw.Next(4) == 0 && records.Remove(id))
                    gone.Add(new RecordId(id));
                else
                    changed.Add(records[id] = Drawn(draw, id));
            }

            followed.Index.Apply(changed, gone, 100 + change);
        }

        using var atOnce = new ScratchIndex([.. records.Values]);
        Assert.All(Requests, request =>
        {
            var (one, other) = (followed.Index.Search(request), atOnce.Index.Search(request));
            Assert.Equal((one.Total, one.GroupTotal), (other.Total, other.GroupTotal));
            Assert.Equal(other.Hits, one.Hits);
            Assert.Equal(other.Groups.Select(group => (group.Collection, group.Total)), one.Groups.Select(group => (group.Collection, group.Total)));
            Assert.Equal(other.Names.Select(hit => (hit.Id, hit.Score)), one.Names.Select(hit => (hit.Id, hit.Score)));
            Assert.Equivalent(other.Facets, one.Facets, strict: true);
        });
        Assert.Equal(atOnce.Index.Suggest("na", 5), followed.Index.Suggest("na", 5));
    }

    // Forty to a collection, so that runs of neighbours of all kinds meet: whole words of the columns of one collection, and parts.
    private static IndexDocument Drawn(Random draw, int id)
    {
        var top = id - (id % 40) + 1;
        var document = id == top
            ? Collection(id, Titles[draw.Next(Titles.Length)] + " papers", $"MS {draw.Next(200)}")
            : File(id, Titles[draw.Next(Titles.Length)], $"box {draw.Next(9)}", draw.Next(3) == 0 ? "written in Paris, with an oral history" : "", top);
        return document with
        {
            Years = draw.Next(3) == 0 ? null : (1890 + draw.Next(30), 1920 + draw.Next(30)), Digitised = draw.Next(20) == 0, Languages = draw.Next(5) == 0 ? ["fre"] : ["eng"],
            Links = draw.Next(2) == 0 ? [] : [Tie(Persons + 1 + draw.Next(6), RecordKind.Person, draw.Next(2) == 0 ? TieManner.Creator : TieManner.AccessPoint)],
        };
    }
}
