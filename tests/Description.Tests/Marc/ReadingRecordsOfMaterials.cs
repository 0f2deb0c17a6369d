using Fonds.Description.Access;
using Fonds.Description.AccessPoints;
using Fonds.Description.Statements;
using Fonds.Description.Units;

namespace Fonds.Description.Tests.Marc;

/// <summary>A bibliographic record says the same as a finding aid would: title, dates, extent, headings, notes.</summary>
public class ReadingRecordsOfMaterials
{
    [Theory]
    [InlineData("245 00 $a Vance Randolph collection, $f 1941-1943, 1972 / $c collected by Vance Randolph.", "Vance Randolph collection", "1941–1943, 1972", "dates stand beside the title, the statement of responsibility is no part of it")]
    [InlineData("245 10 $a Papers, $f 1912-1994 $g (bulk 1936-1947).", "Papers", "1912–1994, bulk 1936–1947", "bulk dates")]
    [InlineData("245 10 $a Acme Co.", "Acme Co.", "", "the stop of an abbreviation stays")]
    [InlineData("245 10 $a Memoirs : $b a life.\n264 #1 $a Paris : $b Seuil, $c 1951.", "Memoirs : a life", "1951", "a book has its date in the imprint")]
    [InlineData("245 00 $a Maps.\n008 020123i19411972dcu                 eng  ", "Maps", "1941–1972", "coded dates speak where there are no words")]
    [InlineData("245 00 $a Maps.\n008 020123i19419999dcu                 eng  ", "Maps", "1941–", "9999 is an open end")]
    [InlineData("245 00 $a Maps, $f 1941.\n008 020123i19001972dcu                 eng  ", "Maps", "1941", "words go before codes")]
    [InlineData("245 00 $a Songs\n046 ## $a i $c 1850 $e 1900\n046 ## $a k $c 1880 $e 1890", "Songs", "1850–1900, bulk 1880–1890", "046 for machines")]
    public void Title_and_dates(string lines, string title, string dates, string why)
    {
        var unit = Unit(lines);
        Assert.True((title, dates) == (unit.TitleText, unit.Dates.Display), $"{why}: {unit.TitleText} | {unit.Dates.Display}");
    }

    [Theory]
    [InlineData("300 ## $a 12.5 linear feet $a (24 boxes)", "12.5 linear feet|(24 boxes)")]
    [InlineData("300 ## $a 42 $f cubic ft. $a 3 $f boxes", "42 cubic ft.|3 boxes")]
    [InlineData("300 ## $a 1 score ; $c 28 cm", "1 score")]
    public void Extents(string lines, string extents) => Assert.Equal(extents.Split('|'), Unit(lines).Extents.Select(extent => extent.Text));

    [Theory]
    [InlineData("099 ## $a MS $a 730\n050 ## $a F1", "MS 730", "the archive's own call number first")]
    [InlineData("852 ## $a Beinecke $j GEN MSS 238", "GEN MSS 238", "shelved under its own number")]
    [InlineData("050 00 $a AFC 1941/001", "AFC 1941/001", "the class number where there is nothing else")]
    [InlineData("010 ## $a   2003682276", null, "the number of the record is none of the materials")]
    public void Reference_code(string lines, string? code, string why) => Assert.True(code == Unit(lines).ReferenceCode, why);

    [Theory]
    [InlineData("100 1# $a Serge, Victor, $d 1890-1947, $e creator.", "Serge, Victor, 1890-1947", Term.PersonName, AccessManner.Origination, "creator", "naf")]
    [InlineData("100 3# $a Guthrie family.", "Guthrie family", Term.FamilyName, AccessManner.Origination, null, "naf")]
    [InlineData("110 2# $a United States. $b Congress. $b House.", "United States. Congress. House", Term.CorporateName, AccessManner.Origination, null, "naf")]
    [InlineData("110 2# $a United States $b Congress $4 col", "United States. Congress", Term.CorporateName, AccessManner.Origination, "collector", "naf")]
    [InlineData("700 1# $a Randolph, Vance, $d 1892-1980, $e collector, $e performer.", "Randolph, Vance, 1892-1980", Term.PersonName, AccessManner.Origination, "collector, performer", "naf")]
    [InlineData("700 1# $a McCord, May K., $e performer.", "McCord, May K.", Term.PersonName, AccessManner.ControlAccess, "performer", "naf")]
    [InlineData("600 17 $a Žižka, Jan $q (of Trocnov) $d 1360-1424 $2 czenas $0 https://viaf.org/viaf/12345", "Žižka, Jan (of Trocnov), 1360-1424", Term.PersonName, AccessManner.ControlAccess, null, "czenas")]
    [InlineData("650 #0 $a Folk songs, English $z Arkansas $v Texts.", "Folk songs, English -- Arkansas -- Texts", Term.Subject, AccessManner.ControlAccess, null, "lcsh")]
    [InlineData("650 #2 $a Neoplasms", "Neoplasms", Term.Subject, AccessManner.ControlAccess, null, "mesh")]
    [InlineData("651 #0 $a Spain $x History $y Civil War, 1936-1939.", "Spain -- History -- Civil War, 1936-1939", Term.GeographicName, AccessManner.ControlAccess, null, "lcsh")]
    [InlineData("655 #7 $a Field recordings. $2 aat", "Field recordings", Term.GenreForm, AccessManner.ControlAccess, null, "aat")]
    [InlineData("656 #7 $a Miners. $2 lcsh", "Miners", Term.Occupation, AccessManner.ControlAccess, null, "lcsh")]
    [InlineData("657 #7 $a Licensing. $2 aat", "Licensing", Term.Function, AccessManner.ControlAccess, null, "aat")]
    [InlineData("711 2# $a Congress of Vienna $d (1814-1815)", "Congress of Vienna (1814-1815)", Term.CorporateName, AccessManner.ControlAccess, null, "naf")]
    [InlineData("752 ## $a France $b Paris", "France -- Paris", Term.GeographicName, AccessManner.ControlAccess, null, null)]
    public void Headings(string line, string text, Term term, AccessManner manner, string? role, string? vocabulary)
    {
        var heading = Assert.Single(Unit(line).Headings);
        Assert.Equal((text, term, manner, role, vocabulary), (heading.Heading, heading.Term, heading.Manner, heading.Role, heading.Vocabulary));
    }

    [Theory]
    [InlineData("351 ## $c Record group.", "recordgrp", null, "Record group", "a level of EAD in plain words")]
    [InlineData("351 ## $c Holding guide.", "otherlevel", "holding_guide", "Holding guide", "EAD's otherlevel is one token, shown apart again")]
    [InlineData("351 ## $c Series / part (old)", "otherlevel", "series_part_old", "Series part old", "with no mark that a token cannot hold")]
    public void Level(string line, string level, string? other, string shown, string why)
    {
        var unit = Unit("245 10 $a Papers.\n" + line);
        Assert.True((level, other, shown) == (unit.Said["level"], unit.Said["otherlevel"], unit.Level.Label), $"{why}: {unit.Said["otherlevel"]}");
    }

    [Fact]
    public void A_name_with_a_subdivision_is_the_name_and_a_topic()
    {
        var headings = Unit("600 10 $a Starr, Belle, $d 1848-1889 $v Songs and music.\n600 10 $a Starr, Belle, $d 1848-1889.").Headings;
        Assert.Equal([(Term.PersonName, "Starr, Belle, 1848-1889"), (Term.Subject, "Starr, Belle, 1848-1889 -- Songs and music")], headings.Select(heading => (heading.Term, heading.Heading)));
    }

    [Fact]
    public void An_authority_is_known_by_its_number() =>
        Assert.Equal("naf:n50016856", Assert.Single(Unit("700 1# $a Serge, Victor $0 (DLC)n 50016856").Headings).Identifier.ToString());

    [Theory]
    [InlineData("506 ## $3 Letters: $a Closed until 2030.", Term.AccessRestriction, "Conditions governing access", "Letters: Closed until 2030.")]
    [InlineData("520 2# $a Letters.", Term.ScopeAndContent, "Scope and content", "Letters.")]
    [InlineData("545 0# $a Novelist. $b Born in Brussels.", Term.BiographyOrHistory, "Biographical or historical note", "Novelist. Born in Brussels.")]
    [InlineData("544 0# $d Diaries $a Hoover", Term.SeparatedMaterial, "Separated materials", "Diaries Hoover")]
    [InlineData("583 1# $a Appraised $c 1990 $5 CtY", Term.Appraisal, "Appraisal", "Appraised 1990")]
    [InlineData("246 1# $i Also known as: $a Gee's Bend", Term.OtherDescriptiveData, "Also known as", "Gee's Bend")]
    [InlineData("555 8# $a Inventory online $u http://example.org/x", Term.OtherFindingAid, "Other finding aids", "Inventory online http://example.org/x")]
    [InlineData("774 08 $i Contains: $t Photographs $w (DLC) 1", Term.RelatedMaterial, "Contains", "Photographs")]
    [InlineData("856 42 $3 EAD $u http://example.org/ead", Term.OtherFindingAid, "Other finding aids", "EAD")]
    [InlineData("595 ## $a Ours", Term.OtherDescriptiveData, "Local note", "Ours")]
    public void Notes(string line, Term kind, string label, string text)
    {
        var note = Assert.Single(Unit(line).Notes);
        Assert.Equal((kind, label, text), (note.Kind, note.Label, PlainText.Of(note.Content)));
    }

    [Fact]
    public void Languages_holder_and_digital_objects()
    {
        var unit = Unit("041 0# $a engger\n852 ## $a Library of Congress, $b American Folklife Center.\n856 40 $3 Letters $u http://example.org/1\n520 3# $a In short.");
        Assert.Equal(["eng", "ger"], unit.Languages.Select(language => language.Code));
        Assert.Equal("Library of Congress, American Folklife Center", PlainText.Of(unit.RepositoryStatement!));
        Assert.Equal(("http://example.org/1", "Letters"), (unit.DigitalObjects[0].Address, unit.DigitalObjects[0].Title));
        Assert.Equal("In short.", unit.AbstractText);
    }

    [Theory]
    [InlineData("541 0# $a A donor", false, "a field that says it is private")]
    [InlineData("541 1# $a A donor", true, "one that says it is not")]
    [InlineData("541 ## $a A donor", true, "one that does not say")]
    [InlineData("852 ## $a Library $x Behind the door", false, "the part of a field that is for staff")]
    public void The_public_sees_what_is_not_private(string line, bool shown, string why)
    {
        var published = Publication.Published(Marc.Fields.Record("245 00 $a Papers\n" + line))!;
        var words = string.Join(' ', published.Statements.SelectMany(field => field.Statements).Select(PlainText.Of));
        Assert.True(shown == (words.Contains("donor", StringComparison.Ordinal) || words.Contains("door", StringComparison.Ordinal)), why);
    }

    private static UnitOfDescription Unit(string lines) => new(Marc.Fields.Record(lines));
}
