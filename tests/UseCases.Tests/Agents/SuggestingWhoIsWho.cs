using Fonds.Description.Names.Likeness;
using Fonds.Engines;
using Fonds.UseCases.Agents;

namespace Fonds.UseCases.Tests.Agents;

public sealed class SuggestingWhoIsWho
{
    [Theory]
    [EachEngine]
    public void Two_headings_of_one_person_are_suggested_with_their_reasons_and_left_alone(Engine engine)
    {
        using var archive = TestArchive.Of(engine, ("a.xml", Naming("MS 1", "Serge, Victor, 1890-1947")), ("b.xml", Naming("MS 2", "Victor Serge (1890-1947)")), ("c.xml", Naming("MS 3", "Serge, Vlady, 1920-2005")));
        var before = archive.Archive.NewestVersion;

        var pair = Assert.Single(new SuggestSameAgents(archive.Archive).Suggest(LikenessLevel.Possible, TestContext.Current.CancellationToken));

        Assert.Equal(["Serge, Victor, 1890-1947", "Victor Serge (1890-1947)"], new[] { pair.First.Heading, pair.Second.Heading }.Order(StringComparer.Ordinal));
        Assert.Equal(LikenessLevel.VeryLikely, pair.Level);
        Assert.Equal(["dates-agree", "same-short-name"], pair.Likeness.Reasons.Select(reason => reason.Code).Order(StringComparer.Ordinal));
        Assert.Equal(before, archive.Archive.NewestVersion);
    }

    [Theory]
    [EachEngine]
    public void A_collection_that_names_both_speaks_for_them(Engine engine)
    {
        using var archive = TestArchive.Of(engine, ("a.xml", Naming("MS 1", "Macdonald, Dwight, 1906-1982", "Macdonald, Dwight")));
        var pair = Assert.Single(new SuggestSameAgents(archive.Archive).Suggest(LikenessLevel.Possible, TestContext.Current.CancellationToken));
        Assert.Equal(LikenessLevel.Possible, pair.Level);
        Assert.Contains(pair.Likeness.Reasons, reason => reason.Code == "shared-collections");
    }

    [Theory]
    [EachEngine]
    public void Of_the_sample_archive_no_two_are_very_likely_one(Engine engine)
    {
        using var archive = TestArchive.OfSample(engine);
        Assert.Empty(new SuggestSameAgents(archive.Archive).Suggest(LikenessLevel.VeryLikely, TestContext.Current.CancellationToken));
    }

    private static string Naming(string code, params string[] names) =>
        $"""
        <ead><eadheader><eadid>{code}</eadid><filedesc><titlestmt><titleproper>{code}</titleproper></titlestmt></filedesc></eadheader>
          <archdesc level="collection"><did><unittitle>Papers {code}</unittitle><unitid>{code}</unitid></did>
            <controlaccess>{string.Concat(names.Select(name => $"<persname>{name}</persname>"))}</controlaccess></archdesc></ead>
        """;
}
