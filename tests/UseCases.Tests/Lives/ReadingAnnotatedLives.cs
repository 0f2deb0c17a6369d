using System.Text.Json;
using Fonds.Description.Lives;
using Fonds.UseCases.Lives;

namespace Fonds.UseCases.Tests.Lives;

/// <summary>
/// How well lives are read, on answers annotated by hand: the corpus's own life, those that the rules were tuned on, those drawn by lot or annotated by others and mended on later, and those that
/// nobody looks at. The floors are a little under what was measured, so that a change that reads worse is seen.
/// </summary>
public sealed class ReadingAnnotatedLives(ITestOutputHelper output)
{
    [Fact]
    public void The_seed_life_is_read_nearly_whole()
    {
        var seed = TestArchive.Shared("seed/serge-victor.eac.xml");
        Assert.SkipUnless(seed is not null || Environment.GetEnvironmentVariable("CI") == "true", "The shared corpus is not beside this repository.");
        var answer = JsonDocument.Parse(File.ReadAllText(TestArchive.Shared("gold/lives/00-serge.json")!)).RootElement;
        var score = new LivesScore();
        score.Add([.. answer.GetProperty("sentences").EnumerateArray().Select(static one => one.GetString()!)], answer, HistoryOf(seed!, 0));

        output.WriteLine(score.ToString());
        Assert.True(score.Matched >= 70, score.ToString());
        Assert.True(score.Wrong <= 5, score.ToString());
        Assert.True(score.Fully >= 0.75, score.ToString());
        Assert.Equal(0, score.OnDistractors);
    }

    [Theory]
    [InlineData("tuning", 0.86, 0.71, 0.70)]
    [InlineData("held-out", 0.81, 0.58, 0.57)]
    [InlineData("independent", 0.85, 0.70, 0.71)]
    // Relations are not annotated there.
    [InlineData("drawn", 0.93, 0.85, 0.0)]
    public void Annotated_lives_are_read_as_a_careful_reader_reads_them(string folder, double events, double fully, double relations)
    {
        var score = new LivesScore();
        foreach (var life in AnnotatedLife.Of(folder))
            score.Add(life.Sentences, life.Answer, HistoryOf(life.File, life.Note));

        output.WriteLine(score.ToString());
        Assert.True(score.Events >= events, score.ToString());
        Assert.True(score.Fully >= fully, score.ToString());
        Assert.True(score.Relations >= relations, score.ToString());
    }

    private static LifeHistory HistoryOf(string file, int note) => ReadLives.Run([file], static _ => { }, static _ => { }).Single().Notes[note].History;
}
