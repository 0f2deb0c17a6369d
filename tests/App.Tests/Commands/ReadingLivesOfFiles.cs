using System.Text.Json;

namespace Fonds.App.Tests.Commands;

/// <summary><c>fonds lives</c>: files in, one JSON object a file, each event with the sentence that tells it.</summary>
public sealed class ReadingLivesOfFiles : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("fonds-lives-").FullName;

    [Fact]
    public async Task Every_history_of_a_finding_aid_is_read_in_document_order()
    {
        Write("a.xml", """
            <ead><eadheader><eadid>a</eadid></eadheader><archdesc level="collection"><did><unittitle>Jane Doe Papers</unittitle>
            <origination><persname>Doe, Jane, 1900-1980</persname></origination></did>
            <bioghist><head>Life</head><p>Jane Doe was born on 3 May 1900 in Boston. She moved to Paris in 1921.</p>
            <chronlist><chronitem><date>1925</date><event>Married Ned Smith</event></chronitem></chronlist></bioghist>
            <dsc><c level="series"><did><unittitle>Letters</unittitle></did><bioghist><p>In 1930 she visited Rome.</p></bioghist></c></dsc></archdesc></ead>
            """);
        Write("b.xml", "<ead><archdesc>");

        var run = await FondsProgram.RunAsync("lives", folder);

        Assert.Equal(3, run.Code);
        Assert.Contains("b.xml", run.Talk, StringComparison.Ordinal);
        var file = JsonDocument.Parse(run.Output).RootElement;
        Assert.EndsWith("a.xml", file.GetProperty("file").GetString(), StringComparison.Ordinal);
        var notes = file.GetProperty("notes").EnumerateArray().ToArray();
        Assert.Equal(["Doe, Jane, 1900-1980", "Doe, Jane, 1900-1980"], notes.Select(note => note.GetProperty("agent").GetString()));
        Assert.Equal(
            [
                "birth 1900-05-03: Jane Doe was born on 3 May 1900 in Boston.", "emigration/move 1921: She moved to Paris in 1921.", "marriage 1925: 1925 Married Ned Smith",
            ],
            notes[0].GetProperty("events").EnumerateArray().Select(Told));
        Assert.Equal(["travel 1930: In 1930 she visited Rome."], notes[1].GetProperty("events").EnumerateArray().Select(Told));
        Assert.Equal("chronology", notes[0].GetProperty("events")[2].GetProperty("rule").GetString());
        Assert.Equal("Ned Smith spouse", notes[0].GetProperty("relations").EnumerateArray().Select(relation => $"{relation.GetProperty("to")} {relation.GetProperty("type")}").Single());
    }

    public void Dispose() => Directory.Delete(folder, true);

    private static string Told(JsonElement one) => $"{one.GetProperty("type")} {one.GetProperty("begin")}: {one.GetProperty("quote")}";

    private void Write(string name, string text) => File.WriteAllText(Path.Combine(folder, name), text);
}
