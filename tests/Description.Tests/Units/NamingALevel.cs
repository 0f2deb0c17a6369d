using Fonds.Description.Units;

namespace Fonds.Description.Tests.Units;

public sealed class NamingALevel
{
    [Theory]
    [InlineData("series", null, "Series", "a level of the standard")]
    [InlineData("recordgrp", null, "Record group", "an abbreviation that is no word")]
    [InlineData("otherlevel", "folder", "Folder", "the archive's own")]
    [InlineData("otherlevel", "plan_of_record_groups", "Plan of record groups", "a code made of words")]
    [InlineData("otherlevel", " Sub-sub-series ", "Sub-sub-series", "as written, without what surrounds it")]
    [InlineData("otherlevel", "unspecified", "", "what a program writes where nobody chose says nothing to a reader")]
    [InlineData("otherlevel", "Unknown", "", "likewise, whatever the case")]
    [InlineData("otherlevel", null, "", "another level that is not named")]
    [InlineData("box", null, "Box", "a word that EAD does not know is the archive's own")]
    [InlineData(null, null, "", "nothing said")]
    public void A_level_is_shown_in_plain_words(string? level, string? other, string shown, string reason) =>
        Expect.Same(shown, Level.Read(level, other).Label, reason);

    [Fact]
    public void What_is_not_shown_is_kept() => Assert.Equal("unspecified", Level.Read("otherlevel", "unspecified").OtherLabel);
}
