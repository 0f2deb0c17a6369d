using Fonds.Description.Rules;
using Fonds.Description.Statements;

namespace Fonds.Formats.Tests.Reading;

/// <summary>Statements stand in the order of the document, with their text to the letter.</summary>
public class KeepingEverythingInItsPlace
{
    [Fact]
    public void Layout_between_elements_is_dropped_and_white_space_in_sentences_is_kept()
    {
        var body = Body("<scopecontent>\n  <p>By <persname>Ida</persname> <persname>Max</persname>\n and &#160;<emph> all </emph>\n</p>\n</scopecontent>\n");
        var scope = body.First(Term.ScopeAndContent)!;
        var paragraph = Assert.Single(scope.Content);
        Assert.Equal(
        [
            new TextRun("By "), Statement.Of(Term.PersonName, "Ida"), new TextRun(" "), Statement.Of(Term.PersonName, "Max"),
            new TextRun("\n and \u00a0"), Statement.Of(Term.Emphasis, " all "), new TextRun("\n"),
        ], ((Statement)paragraph).Content);
    }

    [Fact]
    public void Text_where_only_elements_belong_is_kept()
    {
        var body = Body("<scopecontent> Stray <p>x</p>\u00a0</scopecontent>");
        Assert.Equal([new TextRun(" Stray "), Statement.Of(Term.Paragraph, "x"), new TextRun("\u00a0")], body.First(Term.ScopeAndContent)!.Content);
    }

    [Fact]
    public void Remarks_and_instructions_stay_where_they_stood_and_marked_sections_are_text()
    {
        var body = Body("<odd><!-- ask Ida --><p>a<?page 2?>b<![CDATA[<c> & ]]>&lt;d&#x41;</p></odd>");
        Assert.Equal(
            [new Remark(" ask Ida "), Statement.Of(Term.Paragraph, new TextRun("a"), new Instruction("page", "2"), new TextRun("b<c> & <dA"))],
            body.First(Term.OtherDescriptiveData)!.Content);
    }

    [Fact]
    public void What_the_standard_does_not_know_is_foreign_and_whole()
    {
        var read = Collected.From(Samples.Ead("<odd><iframe src='x'> <b/> </iframe><iframe/><x:p xmlns:x='urn:x'>y</x:p></odd>"));
        var odd = read.Units[0].Unit.Body.First(Term.OtherDescriptiveData)!;
        var frame = Assert.IsType<Statement>(odd.Content[0]);
        Assert.Equal((Term.Foreign, new ForeignName("", "iframe"), "x"), (frame.Term, frame.Foreign, frame["src"]));
        Assert.Equal([new TextRun(" "), new TextRun(" ")], frame.Content.OfType<TextRun>());
        Assert.Equal(new ForeignName("urn:x", "p", "x"), ((Statement)odd.Content[2]).Foreign);
        Assert.Equal(3, read.Findings.Count(finding => finding.Code == FindingCodes.ForeignElement));
        Assert.StartsWith("2 elements <iframe>", read.Find(FindingCodes.ForeignElement)!.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void Components_leave_a_marker_where_they_stood()
    {
        var read = Collected.From(Samples.Ead("<dsc><head>A</head><c id='1'/><c id='2'/><!-- gap --><c id='3'/></dsc><odd/><dsc><c id='4'><c id='5'/></c></dsc><index/>"));
        var top = read.Units.Single(unit => unit.Ordinal == 0).Unit.Body;
        var lists = top.All(Term.ComponentList).ToArray();
        Assert.Equal([Statement.Of(Term.Heading, "A"), new UnitsHere(2), new Remark(" gap "), new UnitsHere(1)], lists[0].Content);
        Assert.Equal([new UnitsHere((int?)null)], lists[1].Content);
        Assert.Equal(["1", "2", "3", "5", "4", "a"], read.Units.Select(unit => unit.Unit.LocalIdentifier));
        Assert.Equal([1, 2, 3, 5, 4, 0], read.Units.Select(unit => unit.Ordinal));
        Assert.Equal((0, 3, 1, 1, 1), Place(read, "4"));
        Assert.Equal((-1, 0, 0, 4, 5), Place(read, "a"));
        Assert.Equal([new UnitsHere((int?)null)], read.Aid!.Body.Content.OfType<UnitsHere>());
    }

    [Theory]
    [InlineData("<c01><c02/></c01><c01/>", true, 0)]
    [InlineData("<c><c/></c>", false, 0)]
    [InlineData("<c01><c/></c01>", true, 1)]
    [InlineData("<c><c02/></c>", false, 1)]
    [InlineData("<c01><c03/></c01><c02/>", true, 2)]
    public void A_component_that_breaks_the_numbering_is_remembered_as_written(string components, bool numbered, int odd)
    {
        var read = Collected.From(Samples.Ead($"<dsc>{components}</dsc>"));
        Assert.Equal(numbered, read.Form.NumberedComponents);
        Assert.Equal(odd, read.Units.Count(unit => unit.Unit.Body[Qualifier.ElementAsWritten] is not null));
    }

    [Fact]
    public void A_second_archdesc_and_a_component_without_one_stay_where_they_stood()
    {
        var read = Collected.From("<ead><eadheader><eadid>e</eadid></eadheader><c><did/></c><archdesc level='fonds'/><archdesc><dsc><c/></dsc></archdesc></ead>");
        Assert.Single(read.Units);
        Assert.Equal([Term.EadHeader, Term.Component, Term.TopUnit], read.Aid!.Body.Statements.Select(statement => statement.Term));
        Assert.NotNull(read.Find(FindingCodes.TopUnitDoubled));
        Assert.NotNull(read.Find(FindingCodes.TopUnitMissing));
    }

    [Fact]
    public void Faults_repeated_a_thousand_times_are_counted_not_listed()
    {
        var components = string.Concat(Enumerable.Range(0, 1000).Select(_ => "<c level='bundle' id='same'/>\n"));
        var read = Collected.From(Samples.Ead($"<dsc>{components}</dsc>"));
        Assert.Equal(1001, read.Units.Count);
        Assert.InRange(read.Findings.Count, 2, 80);
        Assert.Contains(read.Findings, finding => finding.Code == FindingCodes.LevelUnknown && finding.Text.StartsWith("980 more", StringComparison.Ordinal));
    }

    [Fact]
    public void Ten_thousand_unknown_names_do_not_make_ten_thousand_findings()
    {
        var strangers = string.Concat(Enumerable.Range(0, 10_000).Select(number => $"<x{number}/>"));
        var read = Collected.From(Samples.Ead($"<odd>{strangers}</odd>"));
        Assert.InRange(read.Findings.Count, 200, 210);
        Assert.Contains(read.Findings, finding => finding.Text.StartsWith("9800 more", StringComparison.Ordinal));
    }

    [Fact]
    public void Missing_identifiers_and_levels_are_findings()
    {
        var read = Collected.From("<ead><archdesc><dsc><c/><c id='x'/></dsc></archdesc></ead>");
        Assert.NotNull(read.Find(FindingCodes.RecordIdentifierMissing));
        Assert.StartsWith("1 components", read.Find(FindingCodes.IdentifierMissing)!.Text, StringComparison.Ordinal);
        Assert.Contains(read.Findings, finding => finding is { Code: FindingCodes.LevelMissing, Severity: Severity.Warning, Line: 1 });
        Assert.Contains(read.Findings, finding => finding.Code == FindingCodes.LevelMissing && finding.Text.StartsWith("2 components", StringComparison.Ordinal));
    }

    [Fact]
    public void A_bad_machine_date_or_language_is_a_finding_with_its_line_and_the_unit_is_kept()
    {
        var read = Collected.From(Samples.Ead("""
            <dsc>
            <c id="x"><did><unitdate normal="-1887/1878">1887-1978</unitdate>
            <langmaterial><language langcode="Klingonese">Klingon</language></langmaterial></did></c></dsc>
            """));
        Assert.Equal(2, read.Units.Count);
        Assert.Equal(2, read.Findings.Single(finding => finding.Code is FindingCodes.DateNormalInvalid or FindingCodes.DateNormalReversed).Line);
        Assert.Equal(2, read.Find(FindingCodes.LanguageCodeOdd)!.Line);
        Assert.Equal("-1887/1878", read.Units[0].Unit.Body.First(Term.Identification)!.First(Term.UnitDate)!["normal"]);
    }

    private static Statement Body(string inside) => Collected.From(Samples.Ead(inside)).Units[^1].Unit.Body;

    private static (int Parent, int Sibling, int Depth, int Children, int Descendants) Place(Collected read, string identifier)
    {
        var unit = read.Units.Single(unit => unit.Unit.LocalIdentifier == identifier);
        return (unit.Parent, unit.Sibling, unit.Depth, unit.ChildCount, unit.DescendantCount);
    }
}
