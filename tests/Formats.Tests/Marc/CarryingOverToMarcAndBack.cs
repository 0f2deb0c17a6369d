using System.Text;
using Fonds.Description.Agents;
using Fonds.Description.Rules;
using Fonds.Description.Units;
using Fonds.Formats.Comparison;
using Fonds.Formats.Crosswalks;
using Fonds.Formats.Tests.Corpus;
using Fonds.Formats.Tests.Crosswalks;

namespace Fonds.Formats.Tests.Marc;

/// <summary>Every real document carried over between MARC and the standards of archives: what is written is valid, and what is lost is told with a reason.</summary>
public class CarryingOverToMarcAndBack
{
    public static TheoryData<Standard, Standard, int> Ways => new()
    {
        { Standard.Ead2002, Standard.MarcXml, 400 },
        { Standard.Ead3, Standard.MarcXml, 20 },
        { Standard.EacCpf2010, Standard.MarcXml, 100 },
        { Standard.EacCpf2, Standard.MarcXml, 4 },
        { Standard.MarcXml, Standard.Ead2002, 30 },
        { Standard.MarcXml, Standard.Ead3, 30 },
    };

    [Theory]
    [MemberData(nameof(Ways))]
    public void What_is_written_is_valid_there_and_back(Standard from, Standard to, int least)
    {
        CorpusFiles.Require();
        var wrong = new List<string>();
        var files = 0;
        foreach (var file in CorpusFiles.All.Where(IsQuick))
        {
            using var there = Converted(File.ReadAllBytes(file), from, to, null);
            if (there is null)
                continue;
            files++;
            if (Schemas.FirstFault(there, to) is { } fault)
                wrong.Add($"{file}: {fault}");
            using var back = Converted(there.ToArray(), to, from, null);
            if (back is null)
                wrong.Add($"{file}: does not come back");
            else if (Schemas.FirstFault(back, from) is { } other)
                wrong.Add($"{file}, back: {other}");
        }

        Assert.True(wrong.Count == 0, $"{wrong.Count}\n" + string.Join('\n', wrong.Take(20)));
        Assert.True(files >= least, $"Only {files} files.");
    }

    [Theory]
    [MemberData(nameof(Ways))]
    public void Every_loss_has_its_reason_and_its_line(Standard from, Standard to, int least)
    {
        CorpusFiles.Require();
        var without = new HashSet<string>();
        var files = 0;
        foreach (var file in CorpusFiles.All.Where(file => IsQuick(file) && new FileInfo(file).Length < 200_000))
        {
            var losses = new List<Loss>();
            using var there = Converted(File.ReadAllBytes(file), from, to, losses.Add);
            if (there is null)
                continue;
            files++;
            without.UnionWith(losses.Where(loss => loss.Reason == KnownLoss.Undocumented || loss.Line <= 0).Select(loss => $"{loss.Kind} {loss.Name}"));
        }

        Assert.True(without.Count == 0, string.Join('\n', without.Take(30)));
        Assert.True(files >= Math.Min(least, 30) / 3, $"Only {files} files.");
    }

    [Fact]
    public void A_loss_of_a_field_has_the_line_of_the_field()
    {
        var losses = new List<Loss>();
        using var there = Converted(Encoding.UTF8.GetBytes(Authority), Standard.MarcXml, Standard.EacCpf2, losses.Add)!;
        var lines = Authority.ReplaceLineEndings("\n").Split('\n');
        Assert.Contains(losses, loss => loss.Kind == LossKind.Element && loss.Line > 2);
        Assert.All(losses.Where(loss => loss.Kind == LossKind.Element && char.IsAsciiDigit(loss.Name[0])), loss => Assert.Contains($"tag=\"{loss.Name[..3]}\"", lines[loss.Line - 1], StringComparison.Ordinal));
    }

    // No corpus here has MARC authority records: one with every field that the tables name.
    private const string Authority = """
        <collection xmlns="http://www.loc.gov/MARC21/slim"><record><leader>00000cz  a2200000n  4500</leader><controlfield tag="001">n  50016856 </controlfield>
        <controlfield tag="003">DLC</controlfield><controlfield tag="005">20190205073820.0</controlfield><controlfield tag="008">800715n| azannaabn          |a aaa      </controlfield>
        <datafield tag="010" ind1=" " ind2=" "><subfield code="a">n  50016856 </subfield></datafield>
        <datafield tag="024" ind1="7" ind2=" "><subfield code="a">Q314483</subfield><subfield code="2">wikidata</subfield></datafield>
        <datafield tag="035" ind1=" " ind2=" "><subfield code="a">(DE-588)118613146</subfield></datafield>
        <datafield tag="040" ind1=" " ind2=" "><subfield code="a">DLC</subfield><subfield code="e">rda</subfield></datafield>
        <datafield tag="046" ind1=" " ind2=" "><subfield code="f">18901230</subfield><subfield code="g">19471117</subfield></datafield>
        <datafield tag="100" ind1="1" ind2=" "><subfield code="a">Serge, Victor,</subfield><subfield code="d">1890-1947</subfield></datafield>
        <datafield tag="368" ind1=" " ind2=" "><subfield code="c">Bolsheviks</subfield></datafield>
        <datafield tag="370" ind1=" " ind2=" "><subfield code="a">Brussels</subfield><subfield code="b">Mexico City</subfield><subfield code="e">Paris</subfield><subfield code="s">1936</subfield></datafield>
        <datafield tag="372" ind1=" " ind2=" "><subfield code="a">Fiction</subfield></datafield><datafield tag="373" ind1=" " ind2=" "><subfield code="a">Left Opposition</subfield></datafield>
        <datafield tag="374" ind1=" " ind2=" "><subfield code="a">Novelists</subfield></datafield><datafield tag="375" ind1=" " ind2=" "><subfield code="a">Males</subfield></datafield>
        <datafield tag="377" ind1=" " ind2=" "><subfield code="a">fre</subfield></datafield>
        <datafield tag="400" ind1="1" ind2=" "><subfield code="a">Kibalchich, Viktor</subfield></datafield>
        <datafield tag="500" ind1="1" ind2=" "><subfield code="w">r</subfield><subfield code="i">Spouse:</subfield><subfield code="a">Sejourne, Laurette</subfield></datafield>
        <datafield tag="670" ind1=" " ind2=" "><subfield code="a">Memoirs, 1963:</subfield><subfield code="b">title page</subfield></datafield>
        <datafield tag="678" ind1="0" ind2=" "><subfield code="a">A revolutionary.</subfield></datafield><datafield tag="680" ind1=" " ind2=" "><subfield code="i">Of his time.</subfield></datafield>
        <datafield tag="700" ind1="1" ind2="7"><subfield code="a">Serge, Victor</subfield><subfield code="2">bnf</subfield></datafield>
        <datafield tag="856" ind1="4" ind2="2"><subfield code="3">Archive</subfield><subfield code="u">http://example.org/serge</subfield></datafield>
        </record></collection>
        """;

    [Theory]
    [InlineData(Standard.EacCpf2)]
    [InlineData(Standard.EacCpf2010)]
    public void An_authority_record_is_valid_there_and_back_and_says_the_same_of_its_agent(Standard to)
    {
        CorpusFiles.Require();
        var losses = new List<Loss>();
        using var there = Converted(Encoding.UTF8.GetBytes(Authority), Standard.MarcXml, to, losses.Add)!;
        Assert.Null(Schemas.FirstFault(there, to));
        using var back = Converted(there.ToArray(), to, Standard.MarcXml, null)!;
        Assert.Null(Schemas.FirstFault(back, Standard.MarcXml));
        Assert.DoesNotContain(losses, loss => loss.Reason == KnownLoss.Undocumented);

        var (before, after) = (AgentIn(Encoding.UTF8.GetBytes(Authority)), AgentIn(there.ToArray()));
        Assert.Equal(before.NameForms.Select(form => (form.Kind, form.Text)), after.NameForms.Select(form => (form.Kind, form.Text)));
        Assert.Equal(before.Identifiers, after.Identifiers);
        Assert.Equal(before.Existence!.Display, after.Existence!.Display);
        Assert.Equal(before.Places.Select(place => (place.Role, place.Name, place.Dates)), after.Places.Select(place => (place.Role, place.Name, place.Dates)));
        Assert.Equal(before.Occupations.Select(one => one.Name), after.Occupations.Select(one => one.Name));
        Assert.Equal(before.Relations.Select(one => one.TargetName), after.Relations.Select(one => one.TargetName));
        Assert.Equal(before.Sources.Select(one => one.Text), after.Sources.Select(one => one.Text));
        Assert.Equal((before.AbstractText, before.RecordIdentifier), (after.AbstractText, after.RecordIdentifier));
    }

    [Theory]
    [InlineData("<record><leader>00000nz  a2200000n  4500</leader><datafield tag='150' ind1=' ' ind2=' '><subfield code='a'>Exiles</subfield></datafield></record>", Standard.EacCpf2, "a topic is no agent")]
    [InlineData("<record><leader>00000npc a2200000 i 4500</leader><datafield tag='245' ind1=' ' ind2=' '><subfield code='a'>Papers</subfield></datafield></record>", Standard.EacCpf2, "papers are no agent")]
    [InlineData("<record><leader>00000nz  a2200000n  4500</leader><datafield tag='100' ind1=' ' ind2=' '><subfield code='a'>Serge</subfield></datafield></record>", Standard.Ead2002, "an agent is no unit")]
    [InlineData("<collection><record><datafield tag='245' ind1=' ' ind2=' '><subfield code='a'>A</subfield></datafield></record><record><datafield tag='245' ind1=' ' ind2=' '><subfield code='a'>B</subfield></datafield></record></collection>", Standard.Ead3, "one finding aid has one top unit")]
    public void What_the_target_is_not_for_is_refused_with_the_reason(string record, Standard to, string why)
    {
        using var input = new MemoryStream(Encoding.UTF8.GetBytes(record));
        using var output = new MemoryStream();
        var result = DocumentConversion.Convert(input, output, to, null);
        Assert.False(result.IsConverted, why);
        Assert.Equal(0, output.Length);
        Assert.Contains(result.Findings, finding => finding.Severity == Severity.Refusal);
    }

    [Fact]
    public void To_marc_itself_a_file_of_records_is_as_it_was()
    {
        var text = Authority.Replace("</collection>", "<!-- last --></collection>", StringComparison.Ordinal);
        using var written = Converted(Encoding.UTF8.GetBytes(text), Standard.MarcXml, Standard.MarcXml, null)!;
        using var source = new MemoryStream(Encoding.UTF8.GetBytes(text));
        Assert.True(DocumentComparison.Compare(source, written).AreIdentical);
    }

    private static Agent AgentIn(byte[] document) => Agent.FromAuthority(Collected.From(document).Record!);

    // The largest finding aids say nothing here that the others do not.
    private static bool IsQuick(string file) => new FileInfo(file).Length < 2_000_000;

    private static MemoryStream? Converted(byte[] bytes, Standard from, Standard to, Action<Loss>? losses)
    {
        using var input = new MemoryStream(bytes);
        var output = new MemoryStream();
        var result = DocumentConversion.Convert(input, output, to, losses);
        output.Position = 0;
        return result.IsConverted && result.Source == from ? output : null;
    }
}
