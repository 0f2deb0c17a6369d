using Fonds.Description.Rules;
using Fonds.Formats.Tests.Writing;
using Fonds.Formats.Validation;

namespace Fonds.Formats.Tests.Corpus;

/// <summary>What was valid by the official schema of its standard is valid when it is written again; what was not departs in the same ways.</summary>
public sealed class StayingValid
{
    private static readonly string[] Official = ["ead2002/ead.xsd", "ead3/ead3.xsd", "ead3/ead3_undeprecated.xsd", "eac-cpf-2010/cpf.xsd", "eac-cpf-2.0/eac.xsd", "marc-mods-dc/MARC21slim.xsd"];

    [Fact]
    public void Every_file_departs_from_its_schema_as_before_and_no_more()
    {
        CorpusFiles.Require();
        var schemas = Official.Select(name => Schema.Read(Path.Combine(CorpusFiles.Folder, "schemas", name), out var problem) ?? throw new InvalidOperationException(problem)).ToArray();
        var (valid, worse) = (0, new List<string>());
        foreach (var file in CorpusFiles.All)
        {
            var bytes = File.ReadAllBytes(file);
            var read = Collected.From(bytes);
            if (read.Outcome != ReadOutcome.Read)
                continue;
            using var source = new MemoryStream(bytes);
            var before = Departures(source, schemas);
            using var written = WrittenAgain.From(read);
            var after = Departures(written, schemas);
            valid += before.Count == 0 ? 1 : 0;
            if (!before.SequenceEqual(after))
                worse.Add($"{file}: {string.Join("; ", after.Except(before).Take(3))}");
        }

        Assert.Empty(worse);
        Assert.True(valid > 480, $"Only {valid} files of the corpus are valid.");
    }

    // Without lines, for layout is made anew; counts of repeated faults name lines too.
    private static List<string> Departures(Stream document, IReadOnlyList<Schema> schemas)
    {
        var found = new List<string>();
        SchemaValidation.Validate(document, schemas, new FindingsOnly(finding => found.Add($"{finding.Code} {finding.Text.Split(" (line")[0]}")));
        return found;
    }
}
