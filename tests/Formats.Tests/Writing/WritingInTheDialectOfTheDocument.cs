using System.Text;
using Fonds.Description.Rules;
using Fonds.Description.Statements;
using Fonds.Description.Units;
using Fonds.Formats.Comparison;
using Fonds.Formats.Tests.Reading;

namespace Fonds.Formats.Tests.Writing;

/// <summary>A document is written in the standard and the dialect in which it was read, awkward ones included.</summary>
public class WritingInTheDialectOfTheDocument
{
    public static TheoryData<string, string> Dialects => new()
    {
        { Samples.Ead("<dsc><c01><c02><c03/></c02></c01></dsc>"), "numbered components" },
        { Samples.Ead("<dsc><c01><c/></c01><c/><c02/></dsc>"), "numbers that break off" },
        { Samples.Ead("<dsc><head>List</head><thead/><c/><!-- gap --><c><c/><odd/><c/></c></dsc><odd/><dsc><c/></dsc>"), "several lists with gaps" },
        { Samples.Ead("<c/><c><dsc><dsc><c/></dsc></dsc></c><odd><list><c/></list></odd>"), "components in odd places" },
        { "<ead> </ead>", "a finding aid with nothing in it" },
        { "<ead><eadheader/><c/><archdesc/><archdesc><dsc><c01/></dsc></archdesc></ead>", "a second archdesc" },
        { "<e:ead xmlns:e='urn:isbn:1-931666-22-9'><e:eadheader/><e:archdesc><e:did/></e:archdesc></e:ead>", "a prefix for the standard" },
        { "<ead xmlns='urn:isbn:1-931666-22-9' xmlns:e='urn:isbn:1-931666-22-9'><eadheader/><e:archdesc><did/><e:dsc><e:c/></e:dsc></e:archdesc></ead>", "two prefixes for the standard" },
        { "<ead xmlns='urn:isbn:1-931666-22-9'><eadheader/><archdesc xmlns=''><did/></archdesc></ead>", "an archdesc without its namespace" },
        { Samples.Ead("<dao xmlns:a='http://www.w3.org/1999/xlink' xmlns:b='http://www.w3.org/1999/xlink' a:href='1' b:title='2'/>"), "two prefixes for one namespace" },
        { Samples.Ead("<odd xmlns:a='urn:1' a:x='1'><p xmlns:a='urn:2' a:x='2'><emph a:x='3'/></p></odd>"), "a prefix that changes its meaning" },
        { Samples.Ead("<odd><p> a <emph>b</emph> <emph>c</emph>\n</p>stray <p/> </odd>"), "stray text" },
        { Samples.Ead("<odd><x:y xmlns:x='urn:x'> <z> </z>\n<x:y/></x:y></odd>"), "foreign elements" },
        { Samples.EadWithText("a&#13;b&#9;c <![CDATA[<&]]> ]]&gt; &#x1F4DC;"), "characters that need care" },
        { Samples.Ead("<odd xmlnsx='no namespace'/>"), "an attribute that only begins like a namespace" },
        { Samples.Ead("<odd altrender='a&#10;b&#9;c&quot;&apos;&lt;&amp;'/>"), "attributes that need care" },
        { Samples.Ead("", "<!-- 1 --><!DOCTYPE ead PUBLIC \"-//A'B//\" 'a.dtd' [<!ENTITY e \"x\">]><?p 2?>") + "<!-- 3 --><?q?>", "remarks around the root" },
        { Samples.EadWithText("&e;", "<!DOCTYPE ead [<!ENTITY e \"the <emph>word</emph> itself\">]>"), "entities with elements in them" },
        { "<eac xmlns='urn:isbn:1-931666-22-9'><control><recordId>1</recordId></control></eac>", "EAC-CPF under the namespace of EAD" },
        { "<eac xmlns='https://archivists.org/ns/eac/v2'><control><recordId>1</recordId></control><cpfDescription><identity><entityType value='person'/></identity></cpfDescription></eac>", "EAC-CPF 2" },
    };

    [Theory]
    [MemberData(nameof(Dialects))]
    public void It_is_the_same_document(string document, string reason)
    {
        var read = Collected.From(document);
        Assert.Equal(ReadOutcome.Read, read.Outcome);
        using var source = new MemoryStream(Encoding.UTF8.GetBytes(document));
        using var written = WrittenAgain.From(read);
        var result = DocumentComparison.Compare(source, written);
        Assert.True(result.AreIdentical, $"{reason}: {(result.AreIdentical ? "" : result.Differences[0])}");
    }

    [Fact]
    public void Written_twice_it_is_the_same_to_the_byte()
    {
        var once = WrittenAgain.AsText(Collected.From(Samples.Ead("<dsc><c01><did><unittitle>a <emph>b</emph></unittitle></did></c01></dsc>")));
        Assert.Equal(once, WrittenAgain.AsText(Collected.From(once)));
        Assert.Contains("\n      <c01>\n        <did>\n          <unittitle>a <emph>b</emph></unittitle>\n", once, StringComparison.Ordinal);
    }

    [Fact]
    public void Components_added_since_get_a_place_of_their_own()
    {
        var read = Collected.From(Samples.Ead(""));
        var top = read.Units[0].Unit;
        var added = new UnitOfDescription(Statement.Of(Term.Component, Statement.Of(Term.Identification, Statement.Of(Term.Title, "New"))));
        using var output = new MemoryStream();
        DocumentWriter.Write(output, read.Aid!, [new(0, top), new(1, added), new(2, added), new(1, added)]);
        output.Position = 0;
        var again = Collected.From(output);
        Assert.Equal([0, 1, 2, 1], again.Units.OrderBy(unit => unit.Ordinal).Select(unit => unit.Depth));
        Assert.NotNull(again.Units[^1].Unit.Body.First(Term.ComponentList));
    }

    [Fact]
    public void What_the_standard_has_no_word_for_is_said_not_dropped_in_silence()
    {
        var record = new AuthorityDocument(Statement.Of(Term.AuthorityDocument, Statement.Of(Term.Container, "Box 1")), new DocumentForm(Standard.EacCpf2));
        using var output = new MemoryStream();
        var loss = Assert.Single(DocumentWriter.Write(output, record));
        Assert.Equal(FindingCodes.TermUnspoken, loss.Code);
        Assert.Contains("Box 1", loss.Text, StringComparison.Ordinal);
    }
}
