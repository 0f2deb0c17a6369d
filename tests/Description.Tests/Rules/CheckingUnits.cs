using Fonds.Description.Rules;
using Fonds.Description.Statements;
using Fonds.Description.Units;
using static Fonds.Description.Tests.Say;

namespace Fonds.Description.Tests.Rules;

public class CheckingUnits
{
    [Fact]
    public void A_sound_unit_has_no_findings() => Assert.Empty(Check(
        Q("level", "file"), It(Term.Identification, It(Term.Title, "Letters"), It(Term.UnitDate, Q("normal", "1912/1994"), "1912-1994"), It(Term.LanguageOfMaterial, It(Term.Language, Q("langcode", "ger"))))));

    [Theory]
    [InlineData("-1887/1878", FindingCodes.DateNormalInvalid, "negative")]
    [InlineData("1994/1912", FindingCodes.DateNormalReversed, "reversed")]
    [InlineData("19xx-xx/nineteen", FindingCodes.DateNormalInvalid, "not a date")]
    [InlineData("1924-1-1/1947-12-31", FindingCodes.DateNormalInvalid, "understood, but not ISO")]
    public void A_bad_machine_readable_date_is_found_with_its_line(string normal, string code, string reason)
    {
        var finding = Assert.Single(Check(It(Term.Identification, It(Term.Title, "Letters"), It(Term.UnitDate, Q("normal", normal), "1887-1878"))));
        Expect.Same((code, 12), (finding.Code, finding.Line), reason);
        Assert.Contains(normal, finding.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_date_inside_a_title_is_checked_too() =>
        Assert.Equal(FindingCodes.DateNormalReversed, Assert.Single(Check(It(Term.Identification, It(Term.Title, "Letters, ", It(Term.UnitDate, Q("normal", "1994/1912"), "1912-1994"))))).Code);

    [Theory]
    [InlineData("GER", "German")]
    [InlineData("jud", "jud")]
    public void An_odd_language_code_is_found(string code, string said)
    {
        var finding = Assert.Single(Check(It(Term.Identification, It(Term.Title, "Letters"), It(Term.LanguageOfMaterial, It(Term.Language, Q("langcode", code))))));
        Assert.Equal(FindingCodes.LanguageCodeOdd, finding.Code);
        Assert.Contains(said, finding.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void An_unknown_level_is_found_and_kept()
    {
        var unit = UnitWith(Q("level", "box"), It(Term.Identification, It(Term.Title, "Letters")));
        Assert.Equal(FindingCodes.LevelUnknown, Assert.Single(UnitRules.Check(unit, 1)).Code);
        Assert.Equal(new Level(LevelName.Other, "box"), unit.Level);
    }

    [Fact]
    public void A_unit_without_title_and_date_is_found() =>
        Assert.Equal(FindingCodes.TitleMissing, Assert.Single(Check(It(Term.Identification, It(Term.Title, " ")))).Code);

    [Fact]
    public void A_unit_with_a_date_only_is_named_by_it() => Assert.Empty(Check(It(Term.Identification, It(Term.UnitDate, "1912"))));

    private static IEnumerable<Finding> Check(params object[] content) => UnitRules.Check(UnitWith(content), 12);
}
