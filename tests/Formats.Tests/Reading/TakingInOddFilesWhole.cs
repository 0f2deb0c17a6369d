using System.Text;
using Fonds.Description.Rules;
using Fonds.Description.Statements;
using Fonds.Description.Units;

namespace Fonds.Formats.Tests.Reading;

/// <summary>Odd encodings, stray declarations and forgotten prefixes are findings; the file is taken in whole.</summary>
public class TakingInOddFilesWhole
{
    private const string Words = "Café Łódź";

    public static TheoryData<string, byte[], string, string?> Encodings => new()
    {
        { "UTF-8 without a word about it", Encode("", new UTF8Encoding(false)), Words, null },
        { "UTF-8 with a byte-order mark", Encode("", new UTF8Encoding(true)), Words, FindingCodes.ByteOrderMark },
        { "UTF-16 with a byte-order mark", Encode("<?xml version='1.0' encoding='UTF-16'?>", Encoding.Unicode), Words, FindingCodes.ByteOrderMark },
        { "UTF-16, big end first", Encode("<?xml version='1.0'?>", Encoding.BigEndianUnicode), Words, FindingCodes.ByteOrderMark },
        { "UTF-16 without a mark", Encode("<?xml version='1.0' encoding='UTF-16'?>", new UnicodeEncoding(false, false)), Words, null },
        { "ISO-8859-1 as declared", Encode("<?xml version='1.0' encoding='ISO-8859-1'?>", Encoding.Latin1, "Café"), "Café", null },
        { "declared as UTF-8, written in ISO-8859-1", Encode("<?xml version='1.0' encoding='UTF-8'?>", Encoding.Latin1, "Café"), "Café", FindingCodes.EncodingFallback },
        { "declared as US-ASCII, written in UTF-8", Encode("<?xml version='1.0' encoding='US-ASCII'?>", new UTF8Encoding(false)), Words, null },
        { "declared as UTF-16, written in UTF-8", Encode("<?xml version='1.0' encoding='UTF-16'?>", new UTF8Encoding(false)), Words, FindingCodes.EncodingFallback },
        { "declared as ISO-8859-1 behind the mark of UTF-8", Encode("<?xml version='1.0' encoding='ISO-8859-1'?>", new UTF8Encoding(true)), Words, FindingCodes.EncodingFallback },
        { "declared as UTF-7, which no reader should follow (it was an exception)", Encode("<?xml version='1.0' encoding='UTF-7'?>", new UTF8Encoding(false)), Words, FindingCodes.EncodingFallback },
        { "declared as EBCDIC in letters that are not (it was refused as no XML)", Encode("<?xml version='1.0' encoding='IBM037'?>", new UTF8Encoding(false)), Words, FindingCodes.EncodingFallback },
        { "declared as something unheard of", Encode("<?xml version='1.0' encoding='klingon'?>", new UTF8Encoding(false)), Words, FindingCodes.EncodingFallback },
    };

    [Theory]
    [MemberData(nameof(Encodings))]
    public void Words_survive_their_encoding(string reason, byte[] bytes, string words, string? code)
    {
        var read = Collected.From(bytes);
        Assert.True(read.Outcome == ReadOutcome.Read, reason);
        Assert.Equal(words, ScopeOf(read));
        if (code is null)
            Assert.DoesNotContain(read.Findings, finding => finding.Code is FindingCodes.EncodingFallback or FindingCodes.ByteOrderMark);
        else
            Assert.NotNull(read.Find(code));
    }

    [Fact]
    public void The_first_byte_that_does_not_fit_the_encoding_is_found_by_its_line()
    {
        var before = new string('x', 300_000) + "\n\n";
        var read = Collected.From([.. Encoding.UTF8.GetBytes("\n<?xml version='1.0'?>\n"), .. Encoding.Latin1.GetBytes(Samples.EadWithText(before + "Café\nCafé"))]);
        var finding = read.Find(FindingCodes.EncodingFallback)!;
        Assert.Equal(5, finding.Line);
        Assert.StartsWith("2 bytes", finding.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void White_space_before_the_declaration_is_skipped_and_said()
    {
        var read = Collected.From("\n \n<?xml version='1.0' encoding='utf-8'?>\n" + Samples.EadWithText("x"));
        Assert.Equal(ReadOutcome.Read, read.Outcome);
        Assert.NotNull(read.Find(FindingCodes.DeclarationMisplaced));
        Assert.Equal("utf-8", read.Form.Encoding);
        Assert.Equal(4, read.Units[0].Line);
    }

    [Fact]
    public void Ten_thousand_blank_lines_do_not_hide_what_follows()
    {
        var read = Collected.From(new string('\n', 10_000) + Samples.EadWithText("x"));
        Assert.Equal(ReadOutcome.Read, read.Outcome);
        Assert.Equal(10_001, read.Units[0].Line);
    }

    [Fact]
    public void A_forgotten_prefix_means_what_it_usually_means()
    {
        var read = Collected.From(Samples.Ead("<dao xlink:href='https://example.org/1'/><dao ns2:href='x'/><x:y>z</x:y>"));
        Assert.Equal(ReadOutcome.Read, read.Outcome);
        Assert.Equal(3, read.Findings.Count(finding => finding.Code == FindingCodes.UndeclaredPrefix));
        Assert.Equal("https://example.org/1", read.Units[0].Unit.Body.First(Term.DigitalObject)!["xlink:href"]);
    }

    [Fact]
    public void A_prefix_of_its_own_for_a_known_namespace_is_read_as_the_usual_one()
    {
        var read = Collected.From(Samples.Ead("<dao xmlns:ns2='http://www.w3.org/1999/xlink' ns2:href='here'/>"));
        var dao = read.Units[0].Unit.Body.First(Term.DigitalObject)!;
        Assert.Equal("here", dao["xlink:href"]);
        Assert.Equal("http://www.w3.org/1999/xlink", dao["xmlns:ns2"]);
        Assert.Null(read.Find(FindingCodes.UndeclaredPrefix));
    }

    [Fact]
    public void Entities_that_the_document_declares_mean_what_it_says()
    {
        var read = Collected.From(Samples.EadWithText("The &inst; in &city;.", "<!DOCTYPE ead PUBLIC '-//X//DTD' 'ead.dtd' [<!ENTITY city 'Antwerp'><!ENTITY inst 'archive of &city;'>]>"));
        Assert.Equal("The archive of Antwerp in Antwerp.", ScopeOf(read));
        Assert.NotNull(read.Find(FindingCodes.DtdInternalSubset));
        Assert.Contains("""ead PUBLIC "-//X//DTD" "ead.dtd" [""", read.Form.DocumentType, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("<!DOCTYPE ead PUBLIC '+//ISBN 1-931666-00-8//DTD ead.dtd (Encoded Archival Description (EAD) Version 2002)//EN' 'ead.dtd'>")]
    [InlineData("<!DOCTYPE ead SYSTEM 'http://example.org/ead.dtd' [<!ENTITY % more SYSTEM 'eadchars.ent'> %more;]>")]
    public void Characters_by_the_names_that_the_DTD_gives_them_are_read_without_fetching_it(string declaration)
    {
        var read = Collected.From(Samples.EadWithText("Caf&eacute;&nbsp;1912&ndash;1994 &mdash; &alpha;", declaration));
        Assert.Equal("Café 1912–1994 — α", ScopeOf(read));
    }

    [Fact]
    public void An_image_that_is_an_unparsed_entity_keeps_its_name()
    {
        var read = Collected.From(Samples.Ead("<dao entityref='plate1'/>",
            "<!DOCTYPE ead [<!NOTATION gif PUBLIC 'gif'><!ENTITY plate1 SYSTEM 'plate1.gif' NDATA gif>]>"));
        Assert.Equal("plate1", read.Units[0].Unit.Body.First(Term.DigitalObject)!["entityref"]);
        Assert.Contains("NDATA gif", read.Form.DocumentType, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("<ead xmlns='urn:isbn:1-931666-22-9'><eadheader/></ead>", Standard.Ead2002)]
    [InlineData("<ead><eadheader/></ead>", Standard.Ead2002)]
    [InlineData("<e:ead xmlns:e='urn:isbn:1-931666-22-9'><e:eadheader/></e:ead>", Standard.Ead2002)]
    [InlineData("<ead xmlns='http://ead3.archivists.org/schema/'><control/></ead>", Standard.Ead3)]
    [InlineData("<ead xmlns='http://ead3.archivists.org/schema/undeprecated/'><control/></ead>", Standard.Ead3)]
    [InlineData("<!DOCTYPE ead SYSTEM 'ead3.dtd'><ead><!-- DTD form --><control/></ead>", Standard.Ead3)]
    [InlineData("<eac-cpf xmlns='urn:isbn:1-931666-33-4'><control/></eac-cpf>", Standard.EacCpf2010)]
    [InlineData("<eac xmlns='https://archivists.org/ns/eac/v2'><control/></eac>", Standard.EacCpf2)]
    [InlineData("<eac xmlns='urn:isbn:1-931666-22-9'><control/></eac>", Standard.EacCpf2010)]
    public void The_standard_is_known_by_the_content(string content, Standard standard)
    {
        var read = Collected.From(content);
        Assert.Equal(ReadOutcome.Read, read.Outcome);
        Assert.Equal(standard, read.Form.Standard);
        Assert.Null(read.Find(FindingCodes.ForeignElement));
    }

    [Fact]
    public void The_form_of_the_document_is_remembered()
    {
        var read = Collected.From("""
            <?xml version="1.0" encoding="UTF-8" standalone="yes"?>
            <?style sheet?><!-- before -->
            <ead:ead xmlns:ead="urn:isbn:1-931666-22-9" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:schemaLocation="a b" id="x"><ead:archdesc/></ead:ead>
            <!-- after -->
            """);
        var form = read.Form;
        Assert.Equal(("urn:isbn:1-931666-22-9", "ead", "UTF-8", true), (form.Namespace, form.Prefix, form.Encoding, form.Standalone));
        Assert.Equal(["ead", "xsi"], form.NamespaceDeclarations.Select(declaration => declaration.Name));
        Assert.Equal([new Instruction("style", "sheet"), new Remark(" before ")], form.Before);
        Assert.Equal([new Remark(" after ")], form.After);
        Assert.Equal([new Qualifier("xsi:schemaLocation", "a b"), new Qualifier("id", "x")], read.Aid!.Body.Qualifiers);
    }

    private static string ScopeOf(Collected read) => PlainText.Of(read.Units[0].Unit.Body.First(Term.ScopeAndContent)!);

    private static byte[] Encode(string declaration, Encoding encoding, string words = Words) =>
        [.. encoding.GetPreamble(), .. encoding.GetBytes(declaration + Samples.EadWithText(words))];
}
