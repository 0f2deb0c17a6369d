using System.Text;
using Fonds.Formats.Comparison;
using Fonds.Formats.Tests.Reading;

namespace Fonds.Formats.Tests.Comparison;

/// <summary>The judge of round trips sees every difference that canonical XML makes, counts it once, and sees no other.</summary>
public class TellingDocumentsApart
{
    private const string Original =
        "<?style sheet?><ead><!-- made --><eadheader><eadid>e</eadid></eadheader><archdesc level=\"fonds\"><did><unittitle>Papers of <persname source='naf'>Ida</persname> <persname>Max</persname></unittitle></did>"
        + "<dsc><c id='1'><did><unittitle>One</unittitle></did></c><c id='2'><did><unittitle>Two</unittitle></did></c></dsc></archdesc></ead>";

    public static TheoryData<string, string, string> Equivalent => new()
    {
        { "'fonds'", "\"fonds\"", "quotation marks" },
        { "<did>", "<did>\n\t ", "layout where only elements belong" },
        { "Papers", "&#80;apers", "a character by its number" },
        { ">Two<", "><![CDATA[Two]]><", "a marked section" },
        { "<persname source='naf'>", "<persname   source='naf' >", "white space in a tag" },
    };

    [Theory]
    [MemberData(nameof(Equivalent))]
    public void What_canonical_XML_ignores_is_no_difference(string find, string replacement, string reason)
    {
        Assert.True(Compare(Original, Original.Replace(find, replacement, StringComparison.Ordinal)).AreIdentical, reason);
    }

    public static TheoryData<string, string, string, string> Different => new()
    {
        { "</persname> <persname>", "</persname><persname>", "TextNode lost", "a space between two names" },
        { "Papers of ", "Papers of", "TextNode changed", "a space at the end of a run" },
        { ">Two<", "><", "TextNode lost", "a title" },
        { " source='naf'", "", "Attribute lost", "an attribute" },
        { "'naf'", "'lcnaf'", "Attribute changed", "a value" },
        { "<persname>", "<persname id='m'>", "Attribute added", "an attribute too many" },
        { "<c id='1'><did><unittitle>One</unittitle></did></c>", "", "Element lost", "a component" },
        { "</dsc>", "<c id='3'/></dsc>", "Element added", "a component too many" },
        { "<!-- made -->", "", "Comment lost", "a remark" },
        { "<!-- made -->", "<!-- MADE -->", "Comment changed", "another remark" },
        { "<?style sheet?>", "", "Instruction lost", "an instruction" },
        { "<ead>", "<ead xmlns:x='urn:x'>", "Attribute added", "a namespace" },
        { "persname>Max</persname", "corpname>Max</corpname", "Element changed", "an element of another name" },
    };

    [Theory]
    [MemberData(nameof(Different))]
    public void Each_difference_is_seen_and_counted_in_its_kind(string find, string replacement, string expected, string reason)
    {
        var result = Compare(Original, Original.Replace(find, replacement, StringComparison.Ordinal));
        Assert.False(result.AreIdentical, reason);
        var (kind, what) = (expected.Split(' ')[0], expected.Split(' ')[1]);
        var tally = kind switch
        {
            "Element" => result.Elements,
            "Attribute" => result.Attributes,
            "TextNode" => result.TextNodes,
            "Comment" => result.Comments,
            _ => result.Instructions,
        };
        Assert.True(what switch { "lost" => tally.Lost, "added" => tally.Added, _ => tally.Changed } > 0, $"{reason}: {result}");
        Assert.True(result.Elements.Lost + result.Elements.Added + result.Elements.Changed <= 3, $"{reason}: {result}");
    }

    [Fact]
    public void A_difference_names_its_place_and_both_values()
    {
        var difference = Assert.Single(Compare(Original, Original.Replace(">Two<", ">Three<", StringComparison.Ordinal)).Differences);
        Assert.Equal(new Difference(PartKind.TextNode, "/ead/archdesc/dsc/c[@id='2']/did/unittitle", 1, "Two", "Three"), difference);
    }

    [Fact]
    public void Layout_counts_where_the_schema_is_not_known()
    {
        const string foreign = "<ead><archdesc><odd><x:y xmlns:x='urn:x'> <x:z/></x:y></odd></archdesc></ead>";
        Assert.False(Compare(foreign, foreign.Replace("> <", "><", StringComparison.Ordinal)).AreIdentical);
    }

    [Fact]
    public void The_namespace_says_which_schema_it_is_before_the_first_element_does()
    {
        const string mixed = "<ead xmlns='urn:isbn:1-931666-22-9'><control/><eadheader><eadid>x</eadid></eadheader></ead>";
        Assert.True(Compare(mixed, mixed.Replace("<eadid>", "\n  <eadid>", StringComparison.Ordinal)).AreIdentical);
    }

    [Fact]
    public void The_parts_of_the_first_document_are_counted()
    {
        var result = Compare(Original, Original);
        Assert.Equal((15, 4, 7, 1, 1), (result.Elements.Total, result.Attributes.Total, result.TextNodes.Total, result.Comments.Total, result.Instructions.Total));
    }

    private static ComparisonResult Compare(string first, string second)
    {
        using var one = new MemoryStream(Encoding.UTF8.GetBytes(first));
        using var other = new MemoryStream(Encoding.UTF8.GetBytes(second));
        return DocumentComparison.Compare(one, other);
    }
}
