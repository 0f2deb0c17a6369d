using System.Text;
using Fonds.Description.Units;
using Fonds.Formats.Crosswalks;
using Fonds.Formats.Tests.Corpus;

namespace Fonds.Formats.Tests.Crosswalks;

/// <summary>What EAC-CPF 2.0 says of names and of the history of a record is valid in EAC-CPF 2010, and comes back as the tables promise.</summary>
public class NamesAndEventsOfAgents
{
    [Theory]
    [InlineData("<nameEntry><part>Serge</part></nameEntry>", "a name of no status")]
    [InlineData("<nameEntry status='authorized' vocabularySource='naf'><part>Serge</part></nameEntry>", "an authorized name")]
    [InlineData("<nameEntry status='authorized' preferredForm='true'><part>Serge</part></nameEntry>", "2010 has preferredForm in sets only")]
    [InlineData("<nameEntry status='authorized' vocabularySource='naf' preferredForm='true'><part>Serge</part></nameEntry>", "preferred, by rules")]
    [InlineData("<nameEntry preferredForm='true'><part>Serge</part></nameEntry>", "preferred, of no status")]
    [InlineData("<nameEntry status='alternative'><part>Kibalchich</part></nameEntry>", "2010 asks a variant for the name of rules")]
    [InlineData("<nameEntry status='alternative' preferredForm='true'><part>Kibalchich</part></nameEntry>", "a preferred variant")]
    [InlineData("<nameEntrySet><nameEntry status='authorized'><part>Serge</part></nameEntry><nameEntry status='alternative'><part>Серж</part></nameEntry></nameEntrySet>", "in a set 2010 has preferredForm only")]
    [InlineData("<nameEntrySet><nameEntry status='authorized' vocabularySource='naf' preferredForm='true'><part>Serge</part></nameEntry><nameEntry preferredForm='true'><part>Серж</part></nameEntry></nameEntrySet>", "both in a set")]
    public void A_name_is_valid_there_and_comes_back_as_it_was(string names, string why)
    {
        CorpusFiles.Require();
        Assert.Null(Losses(Record(names, "created", "human", "new"), why).FirstOrDefault());
    }

    [Theory]
    [InlineData("created", "unknown", "new", "agent/@agentType", "2010 knows persons and programs")]
    [InlineData("unknown", "machine", "new", "maintenanceEvent/@maintenanceEventType", "2010 knows no unknown event")]
    [InlineData("created", "human", "deletedMerged", "control/@maintenanceStatus", "2010 knows no merged record")]
    public void What_2010_has_no_word_for_is_valid_there_and_told(string kind, string agent, string status, string told, string why)
    {
        CorpusFiles.Require();
        var losses = Losses(Record("<nameEntry><part>Serge</part></nameEntry>", kind, agent, status), why);
        Assert.Equal([(LossKind.Attribute, told), (LossKind.Addition, told)], losses.Select(loss => (loss.Kind, loss.Name)));
        Assert.All(losses, loss => Assert.NotEqual(KnownLoss.Undocumented, loss.Reason));
    }

    private static string Record(string names, string kind, string agent, string status) => $"""
        <eac xmlns="https://archivists.org/ns/eac/v2"><control maintenanceStatus="{status}"><recordId>r</recordId><maintenanceAgency><agencyName>Archive</agencyName></maintenanceAgency>
        <maintenanceHistory><maintenanceEvent maintenanceEventType="{kind}"><agent agentType="{agent}">A</agent><eventDateTime>2020</eventDateTime></maintenanceEvent></maintenanceHistory></control>
        <cpfDescription><identity><entityType value="person"/>{names}</identity></cpfDescription></eac>
        """;

    private static List<Loss> Losses(string record, string why)
    {
        var losses = new List<Loss>();
        using var source = new MemoryStream(Encoding.UTF8.GetBytes(record));
        Assert.Null(Schemas.FirstFault(source, Standard.EacCpf2));
        source.Position = 0;
        using var there = new MemoryStream();
        Assert.True(DocumentConversion.Convert(source, there, Standard.EacCpf2010, losses.Add).IsConverted, why);
        there.Position = 0;
        var fault = Schemas.FirstFault(there, Standard.EacCpf2010);
        Assert.True(fault is null, $"{why}: {fault}");
        return losses;
    }
}
