using System.Text;
using Fonds.Description.Rules;

namespace Fonds.Formats.Tests.Reading;

/// <summary>What cannot be read is refused whole, with a reason that a person understands, and never by an exception.</summary>
public class RefusingWhatCannotBeRead
{
    public static TheoryData<string, string, string> Unreadable => new()
    {
        { "", FindingCodes.NotXml, "an empty file" },
        { "  \n ", FindingCodes.NotXml, "nothing but white space" },
        { "Papers of Ida Example, 1901-1950", FindingCodes.NotXml, "plain text" },
        { "\0\u0001\u0002PNG", FindingCodes.NotXml, "an image" },
        { "<!DOCTYPE html><html><body>404 Not Found</body></html>", FindingCodes.HtmlPage, "an error page" },
        { "\n<HTML><p>Service unavailable<br></HTML>", FindingCodes.HtmlPage, "an error page of the old school" },
        { "<?xml version='1.0'?><html xmlns='http://www.w3.org/1999/xhtml'><body/></html>", FindingCodes.HtmlPage, "an error page in XHTML" },
        { Samples.Ead("")[..^20], FindingCodes.Truncated, "a download that broke off" },
        { Samples.Ead("<c><did></c></did>"), FindingCodes.NotWellFormed, "tags that cross" },
        { Samples.Ead("<c id='1' id='2'/>"), FindingCodes.NotWellFormed, "an attribute twice" },
        { Samples.EadWithText("AT&T"), FindingCodes.NotWellFormed, "a bare ampersand" },
        { Samples.EadWithText("A\u0001B"), FindingCodes.NotWellFormed, "a control character" },
        { Samples.EadWithText("&nbsp;"), FindingCodes.EntityRefused, "an entity that nobody declared" },
        { Samples.EadWithText("&a;", "<!DOCTYPE ead [<!ENTITY a '&b;'><!ENTITY b '&a;'>]>"), FindingCodes.EntityRefused, "entities in a circle" },
    };

    [Theory]
    [MemberData(nameof(Unreadable))]
    public void It_is_refused_with_its_reason(string content, string code, string reason)
    {
        var read = Collected.From(content);
        Assert.True(read.Outcome == ReadOutcome.Refused, reason);
        var refusal = Assert.Single(read.Findings, finding => finding.Severity == Severity.Refusal);
        Assert.Equal(code, refusal.Code);
        Assert.EndsWith(".", refusal.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void The_line_is_that_of_the_fault_in_the_file_even_behind_leading_blank_lines()
    {
        var read = Collected.From("\n\n<?xml version='1.0'?>\n<ead>\n<p></ead>");
        Assert.Equal(5, Assert.Single(read.Findings, finding => finding.Severity == Severity.Refusal).Line);
    }

    [Theory]
    [InlineData("<?xml version='1.0'?>", 1, "a declaration and nothing behind it: the parser names no line")]
    [InlineData("<!DOCTYPE ead [<!ENTITY a 'ha'><!ENTITY b '&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;'><!ENTITY c '&b;&b;&b;&b;&b;&b;&b;&b;&b;&b;'><!ENTITY d '&c;&c;&c;&c;&c;&c;&c;&c;&c;&c;'><!ENTITY e '&d;&d;&d;&d;&d;&d;&d;&d;&d;&d;'><!ENTITY f '&e;&e;&e;&e;&e;&e;&e;&e;&e;&e;'><!ENTITY g '&f;&f;&f;&f;&f;&f;&f;&f;&f;&f;'>]>\n<ead>\n<archdesc><odd><p>&g;&g;&g;&g;</p></odd></archdesc></ead>", 3, "a limit of the parser, which it tells without a line")]
    [InlineData("<!DOCTYPE ead [<!ENTITY % a '%b;'><!ENTITY % b '%a;'> %a;]>\n<ead/>", 1, "parameter entities in a circle")]
    [InlineData("<!DOCTYPE ead [<!ENTITY % p \"<!ENTITY &#37; q SYSTEM 'file:///etc/hostname'>\"> %p; %q; <!ENTITY]>\n<ead/>", 1, "a parameter entity that brings another from outside")]
    public void A_refusal_always_names_a_line(string content, int line, string reason)
    {
        var refusal = Assert.Single(Collected.From(content).Findings, finding => finding.Severity == Severity.Refusal);
        Assert.True(refusal.Line == line, $"{reason}: line {refusal.Line}, {refusal.Text}");
    }

    [Fact]
    public void A_refusal_does_not_quote_a_megabyte()
    {
        var read = Collected.From($"<ead><eadheader/><archdesc><{new string('x', 1_000_000)}/></archdesc></ead>");
        Assert.All(read.Findings, finding => Assert.InRange(finding.Text.Length, 1, 1_100));
    }

    [Fact]
    public void Entities_that_swell_are_refused_before_they_fill_the_memory()
    {
        var bomb = new StringBuilder("<!DOCTYPE ead [<!ENTITY e0 'ha'>");
        for (var i = 1; i <= 30; i++)
            bomb.Append($"<!ENTITY e{i} '&e{i - 1};&e{i - 1};'>");
        var read = Collected.From(Samples.EadWithText("&e30;", bomb + "]>"));
        Assert.Equal(ReadOutcome.Refused, read.Outcome);
        Assert.NotNull(read.Find(FindingCodes.EntityRefused));
    }

    [Theory]
    [InlineData("<!DOCTYPE ead [<!ENTITY canary SYSTEM '{0}'>]>", "an entity in a file")]
    [InlineData("<!DOCTYPE ead [<!ENTITY % outside SYSTEM '{0}'> %outside;]>", "declarations in a file")]
    [InlineData("<!DOCTYPE ead SYSTEM '{0}'>", "a whole DTD in a file")]
    public void Nothing_outside_the_document_is_fetched(string declaration, string reason)
    {
        var canary = Path.GetTempFileName();
        try
        {
            File.WriteAllText(canary, "<!ENTITY canary 'sung'>");
            var uri = new Uri(canary).AbsoluteUri;
            var read = Collected.From(Samples.EadWithText("The bird has &canary;", declaration.Replace("{0}", uri, StringComparison.Ordinal)));
            Assert.True(read.Outcome == ReadOutcome.Refused, reason);
            Assert.NotNull(read.Find(FindingCodes.EntityRefused));
            Assert.Empty(read.Units);
        }
        finally
        {
            File.Delete(canary);
        }
    }

    [Theory]
    [InlineData("c")]
    [InlineData("list")]
    [InlineData("nothing-known")]
    public void Elements_ten_thousand_deep_are_refused_without_exhausting_the_stack(string element)
    {
        const int depth = 10_000;
        var deep = string.Concat(Enumerable.Repeat($"<{element}>", depth)) + string.Concat(Enumerable.Repeat($"</{element}>", depth));
        var read = Collected.From(Samples.Ead(deep));
        Assert.Equal(ReadOutcome.Refused, read.Outcome);
        Assert.NotNull(read.Find(FindingCodes.TooDeep));
    }

    [Theory]
    [InlineData("<c level='file'><did/></c>", "fragment of a finding aid")]
    [InlineData("<c01 level='file' xlink:href='x'/>", "fragment of a finding aid")]
    [InlineData("<r:RDF xmlns:r='http://www.w3.org/1999/02/22-rdf-syntax-ns#'/>", "RDF")]
    [InlineData("<eag xmlns='http://www.ministryculture.es/'/>", "description of an institution")]
    [InlineData("<record xmlns='http://www.loc.gov/MARC21/slim'/>", "MARCXML")]
    [InlineData("<collection xmlns='http://www.loc.gov/MARC21/slim'/>", "MARCXML")]
    [InlineData("<record><title>A record of another kind</title></record>", "<record>")]
    [InlineData("<collection><record><title>Of another kind</title></record><record><leader/></record></collection>", "<collection>")]
    [InlineData("<record xmlns='http://www.loc.gov/MARC21/slim'><leader>00000nx  a2200000n  4500</leader><controlfield tag='001'>1</controlfield></record>", "holdings")]
    [InlineData("<record xmlns='http://www.europeana.eu/schemas/ese/'/>", "Europeana")]
    [InlineData("<configuration/>", "configuration")]
    [InlineData("<menu/>", "<menu>")]
    public void Another_kind_of_document_is_told_by_its_name(string content, string words)
    {
        var read = Collected.From(content);
        Assert.Equal(ReadOutcome.NotDescription, read.Outcome);
        Assert.Contains(words, read.Find(FindingCodes.UnknownFormat)!.Text, StringComparison.Ordinal);
    }
}
