using Fonds.Description.Rules;
using Fonds.Description.Statements;
using static Fonds.Description.Tests.Say;

namespace Fonds.Description.Tests.Units;

public class NamingAUnit
{
    [Fact]
    public void A_title_is_plain_words_with_white_space_collapsed() =>
        Assert.Equal("Letters to Le Monde, 1946", Unit(It(Term.Title, "Letters\n   to ", It(Term.WorkTitle, "Le Monde"), ", 1946")).TitleText);

    [Fact]
    public void A_date_at_the_end_and_the_comma_before_it_are_not_the_title()
    {
        var unit = Unit(It(Term.Title, "Correspondence, ", It(Term.UnitDate, "1912")));
        Assert.Equal("Correspondence", unit.TitleText);
        Assert.Equal([new TextRun("Correspondence")], unit.TitleContent);
    }

    [Fact]
    public void A_date_in_the_middle_belongs_to_the_title() =>
        Assert.Equal("Diary of 1912 and letters", Unit(It(Term.Title, "Diary of ", It(Term.UnitDate, "1912"), " and letters")).TitleText);

    [Theory]
    [InlineData("Carey, James B.,", "Carey, James B.", "the full stop belongs to the name")]
    [InlineData("Serge, Victor(*)", "Serge, Victor(*)", "marks stay as written")]
    [InlineData("Minutes; ", "Minutes", "nor does a semicolon end a title")]
    public void Punctuation_left_behind_is_dropped(string written, string title, string reason) =>
        Expect.Same(title, Unit(It(Term.Title, written)).TitleText, reason);

    [Fact]
    public void A_unit_without_a_title_has_an_empty_one() => Assert.Equal("", Unit(It(Term.UnitDate, "1912")).TitleText);

    [Fact]
    public void Numbers_of_systems_are_no_reference_codes()
    {
        var unit = Unit(
            It(Term.ReferenceCode, Q("type", "aspace_uri"), "/repositories/3/resources/12"),
            It(Term.ReferenceCode, Q("audience", "internal"), "secret"),
            It(Term.ReferenceCode, "MS 730"));
        Assert.Equal("MS 730", unit.ReferenceCode);
    }

    [Fact]
    public void A_former_code_serves_when_there_is_no_other() =>
        Assert.Equal("R 58", Unit(It(Term.ReferenceCode, Q("type", "altsignatur"), "R 58")).ReferenceCode);

    [Fact]
    public void A_unit_may_have_no_reference_code() => Assert.Null(Unit(It(Term.Title, "Letters")).ReferenceCode);

    [Fact]
    public void More_than_one_did_is_read_as_one()
    {
        var unit = UnitWith(It(Term.Identification, It(Term.Title, "Letters")), It(Term.Identification, It(Term.UnitDate, "1912")));
        Assert.Equal("Letters", unit.TitleText);
        Assert.Equal("1912", unit.Dates.Display);
    }
}
