using Fonds.App.Shared.Text;

namespace Fonds.App.Tests.Text;

/// <summary>Headings and counts are set as a printer would set them.</summary>
public sealed class SettingShortTexts
{
    [Theory]
    [InlineData("Serge, Victor, 1890-1947", "Serge, Victor, 1890–1947", "a span of years")]
    [InlineData("Gorkin, Julián, 1901-", "Gorkin, Julián, 1901–", "a span still open")]
    [InlineData("Anarchism--Belgium", "Anarchism — Belgium", "a subdivision")]
    [InlineData("Spain -- History -- Civil War, 1936-1939", "Spain — History — Civil War, 1936–1939", "subdivisions with spaces, and a span")]
    [InlineData("Smith-Jones, Ann", "Smith-Jones, Ann", "a double name keeps its hyphen")]
    [InlineData("Report 2001-12345", "Report 2001-12345", "a number is no span")]
    [InlineData("1987-88 season", "1987–88 season", "a short end")]
    public void A_heading(string written, string set, string reason) => Assert.True(Typography.Heading(written) == set, $"{reason}: {Typography.Heading(written)}");

    [Theory]
    [InlineData(0, "0 parts")]
    [InlineData(1, "1 part")]
    [InlineData(12345, "12,345 parts")]
    public void A_count(int number, string said) => Assert.Equal(said, Typography.Count(number, "part", "parts"));

    [Fact]
    public void A_list_of_words_ends_with_and() => Assert.Equal("creator, subject and correspondent", Typography.Listed(["creator", "subject", "correspondent"]));
}
