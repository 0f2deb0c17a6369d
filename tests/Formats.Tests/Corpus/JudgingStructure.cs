using System.Globalization;
using System.Text;
using Fonds.Description.Rules;
using Fonds.Description.Units;
using Fonds.Formats.Validation;

namespace Fonds.Formats.Tests.Corpus;

/// <summary>What is said of the structure of a document without a schema agrees with the official schema, on every file of the corpus.</summary>
public sealed class JudgingStructure
{
    // What a schema says of the form of free values and of identifiers is in no table.
    private static readonly string[] OnlyASchemaKnows = ["schema-value", "schema-reference"];

    [Fact]
    public void Nothing_is_said_of_a_valid_file_and_something_of_every_other()
    {
        CorpusFiles.Require();
        var ead2002 = Schemas("ead2002/ead.xsd", "ead2002/ead.dtd");
        var others = Schemas("ead2002/ead.xsd", "ead3/ead3.xsd", "ead3/ead3_undeprecated.xsd", "ead3/ead3.dtd", "eac-cpf-2010/cpf.xsd", "eac-cpf-2.0/eac.xsd");
        var (valid, departing, valuesOnly, unjudged) = (0, 0, 0, 0);
        var wrong = new List<string>();
        foreach (var file in CorpusFiles.All)
        {
            var bytes = File.ReadAllBytes(file);
            var read = Collected.PlacesFrom(new MemoryStream(bytes));
            if (read.Outcome != ReadOutcome.Read || read.Form.Standard == Standard.MarcXml)
                continue;
            var (official, ours) = (new List<Finding>(), new List<Finding>());
            SchemaValidation.Validate(new MemoryStream(bytes), read.Form.Standard == Standard.Ead2002 ? ead2002 : others, new FindingsOnly(official.Add));
            StructureValidation.Validate(new MemoryStream(bytes), read.Form.Standard, new FindingsOnly(ours.Add));
            if (official.Exists(finding => finding.Code == FindingCodes.SchemaNotForDocument))
                unjudged++;
            else if (official.Count == 0)
            {
                valid++;
                wrong.AddRange(ours.Take(3).Select(finding => $"valid: {file}:{finding.Line}: {finding.Text}"));
            }
            else if (ours.Count > 0)
                departing++;
            else if (official.TrueForAll(finding => OnlyASchemaKnows.Contains(finding.Code)))
                valuesOnly++;
            else
                wrong.Add($"nothing said: {file}: {official[0].Line}: {official[0].Text}");
        }

        Assert.True(wrong.Count == 0, $"{wrong.Count} ({valid} valid, {departing} depart, {valuesOnly} in values only, {unjudged} with no schema):\n{string.Join('\n', wrong.Take(60))}");
        Assert.True(valid > 400 && departing > 50, $"{valid} valid, {departing} depart, {valuesOnly} in values only, {unjudged} with no schema.");
    }

    [Theory]
    [InlineData("<archdesc level='fonds'><did><unittitle>A</unittitle></did></archdesc>", null, "nothing is wrong")]
    [InlineData("<archdesc level='fonds'>\n<scopecontent><p>w</p></scopecontent><did><unittitle>A</unittitle></did></archdesc>", "structure-element 2 Here may stand: <runner>, <did>", "notes before the identification")]
    [InlineData("<archdesc level='fonds'><did>\n<unitTitle>A</unitTitle></did></archdesc>", "structure-element 2 no part of this standard", "a name in the wrong case")]
    [InlineData("<archdesc level='fonds'><did><unittitle>A</unittitle></did>\n<did><unittitle>B</unittitle></did></archdesc>", "structure-element 2 A unit has one <did>, and it comes first", "a second identification")]
    [InlineData("<archdesc level='fonds'><did><unittitle>A</unittitle></did>\n<scopecontent>Words</scopecontent></archdesc>", "structure-text 2 \"Words\" stand bare in <scopecontent>", "bare words")]
    [InlineData("<archdesc level='fonds'><did><unittitle>A</unittitle></did>\n<scopecontent><head>H</head></scopecontent></archdesc>", "structure-incomplete 2 <scopecontent> ends too early", "a heading over nothing")]
    [InlineData("<archdesc level='fonds'>\n<did><unittitle colour='red'>A</unittitle></did></archdesc>", "structure-attribute 2 may not have the attribute colour", "an attribute that there is not")]
    [InlineData("<archdesc>\n<did><unittitle>A</unittitle></did></archdesc>", "structure-attribute 1 needs the attribute level", "a level is missing")]
    [InlineData("<archdesc level='box'><did><unittitle>A</unittitle></did></archdesc>", "structure-value 1 level=\"otherlevel\"", "a level that there is not")]
    [InlineData("<archdesc level='fonds'><did><unittitle>A</unittitle></did>\n<x:y xmlns:x='urn:x'><unittitle/></x:y></archdesc>", "structure-element 2 <x:y> of urn:x is no part", "an element of somebody else, with what stands in it")]
    public void Told_with_its_line_and_how_to_mend_it(string archdesc, string? told, string what)
    {
        var found = new List<Finding>();
        const string Header = "<ead xmlns='urn:isbn:1-931666-22-9'><eadheader><eadid/><filedesc><titlestmt><titleproper/></titlestmt></filedesc></eadheader>";
        StructureValidation.Validate(new MemoryStream(Encoding.UTF8.GetBytes($"{Header}{archdesc}</ead>")), Standard.Ead2002, new FindingsOnly(found.Add));
        if (told is null)
        {
            Assert.Empty(found);
            return;
        }

        var finding = Assert.Single(found);
        var parts = told.Split(' ', 3);
        Assert.True((finding.Code, finding.Line.ToString(CultureInfo.InvariantCulture)) == (parts[0], parts[1]) && finding.Text.Contains(parts[2], StringComparison.Ordinal), $"{what}: {finding}");
    }

    private static Schema[] Schemas(params string[] names) =>
        [.. names.Select(name => Schema.Read(Path.Combine(CorpusFiles.Folder, "schemas", name), out var problem) ?? throw new InvalidOperationException(problem))];
}
