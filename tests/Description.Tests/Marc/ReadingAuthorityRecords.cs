using Fonds.Description.Agents;
using Fonds.Description.Records;
using Fonds.Description.Statements;
using Fonds.Description.Units;

namespace Fonds.Description.Tests.Marc;

/// <summary>A MARC authority record says the same as one of EAC-CPF would.</summary>
public class ReadingAuthorityRecords
{
    private const string Serge = """
        LDR 00000nz  a2200000n  4500
        001 n  50016856
        003 DLC
        005 20190205073820.0
        008 800715n| azannaabn          |a aaa
        010 ## $a n  50016856
        024 7# $a Q314483 $2 wikidata
        035 ## $a (DE-588)118613146
        040 ## $a DLC $b eng $e rda
        046 ## $f 18901230 $g 19471117
        100 1# $a Serge, Victor, $d 1890-1947
        370 ## $a Brussels (Belgium) $b Mexico City (Mexico) $2 naf
        372 ## $a Fiction $s 1930
        373 ## $a Left Opposition
        374 ## $a Novelists
        375 ## $a Males
        377 ## $a fre
        400 1# $a Kibalʹchich, Viktor Lʹvovich, $d 1890-1947
        500 1# $w r $i Spouse: $a Sejourne, Laurette
        510 2# $w a $a Earlier body
        667 ## $a Not for the public
        670 ## $a His Memoirs, 1963: $b t.p. (Victor Serge)
        678 0# $a A revolutionary.
        """;

    private static readonly Agent Agent = Read(Serge);

    [Fact]
    public void Names_and_identifiers()
    {
        Assert.Equal((RecordKind.Person, "Serge, Victor, 1890-1947", "Victor Serge"), (Agent.Kind, Agent.Heading, Agent.DirectName));
        Assert.Equal([(NameFormKind.Authorized, "Serge, Victor, 1890-1947"), (NameFormKind.Variant, "Kibalʹchich, Viktor Lʹvovich, 1890-1947")], Agent.NameForms.Select(form => (form.Kind, form.Text)));
        Assert.Equal(["naf:n50016856", "wikidata:Q314483", "gnd:118613146"], Agent.Identifiers.Select(identifier => identifier.ToString()));
        Assert.Equal(("n50016856", "DLC", "new"), (Agent.RecordIdentifier, Agent.MaintenanceAgency, Agent.MaintenanceStatus));
    }

    [Fact]
    public void Life_and_activity()
    {
        Assert.Equal("30 December 1890 – 17 November 1947", Agent.Existence!.Display);
        Assert.Equal([("birth", "Brussels (Belgium)"), ("death", "Mexico City (Mexico)")], Agent.Places.Select(place => (place.Role, place.Name)));
        Assert.Equal("Fiction", Assert.Single(Agent.Functions).Name);
        Assert.Equal("Novelists", Assert.Single(Agent.Occupations).Name);
        Assert.Equal(("gender", "Males"), (Agent.LocalDescriptions[0].Type, Agent.LocalDescriptions[0].Name));
        Assert.Equal("French", Assert.Single(Agent.Languages).Name);
        Assert.Equal("A revolutionary.", Agent.AbstractText);
    }

    [Fact]
    public void Relations_and_sources()
    {
        Assert.Equal(
            [("associated with", null, "Left Opposition"), ("", "spouse", "Sejourne, Laurette"), ("successor of", null, "Earlier body")],
            Agent.Relations.Select(relation => (relation.Label, relation.TargetRole, relation.TargetName)));
        Assert.Equal(("His Memoirs, 1963", "t.p. (Victor Serge)"), (Agent.Sources[0].Text, Agent.Sources[0].Note));
        Assert.Equal(["15 July 1980", "5 February 2019"], Agent.MaintenanceHistory.Select(act => act.When));
    }

    [Theory]
    [InlineData("110 2# $a Left Opposition", RecordKind.CorporateBody, "Left Opposition")]
    [InlineData("100 3# $a Serge family", RecordKind.Family, "Serge family")]
    [InlineData("111 2# $a Zimmerwald Conference $d (1915)", RecordKind.CorporateBody, "Zimmerwald Conference (1915)")]
    [InlineData("150 ## $a Exiles $z Mexico", RecordKind.Subject, "Exiles -- Mexico")]
    [InlineData("151 ## $a Spain $x History", RecordKind.Place, "Spain -- History")]
    [InlineData("155 ## $a Memoirs", RecordKind.GenreForm, "Memoirs")]
    [InlineData("130 #0 $a Bible. $p Genesis", RecordKind.Work, "Bible. Genesis")]
    public void The_heading_says_what_is_described(string line, RecordKind kind, string heading)
    {
        var agent = Read("LDR 00000nz  a2200000n  4500\n" + line);
        Assert.Equal((kind, heading), (agent.Kind, agent.Heading));
    }

    private static Agent Read(string lines) => Agent.FromAuthority(
        new AuthorityDocument(Statement.Of(Term.MarcCollection, Fields.Record(lines)), new DocumentForm(Standard.MarcXml)));
}
