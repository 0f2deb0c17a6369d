using System.Text;
using Fonds.Bench.Mutations.Mutating;
using Fonds.Description.Rules;
using Fonds.Formats.Comparison;
using Fonds.Formats.Tests.Corpus;
using Fonds.Formats.Tests.Writing;

namespace Fonds.Formats.Tests.Reading;

/// <summary>Damaged files are read or refused; nothing about them is ever an exception.</summary>
public class MutatedDocuments
{
    private const int Mutations = 1_500;
    private const int Seed = 19171107;

    [Fact]
    public void Every_mutation_is_read_or_refused_with_a_reason()
    {
        var mutator = new Mutator(Documents(), Seed);
        for (var i = 0; i < Mutations; i++)
        {
            var mutated = mutator.Next().Bytes;
            var read = Read(mutated, i);
            if (read.Outcome == ReadOutcome.Refused)
                Assert.Contains(read.Findings, finding => finding.Severity == Severity.Refusal);
            if (read.Outcome == ReadOutcome.NotDescription)
                Assert.NotNull(read.Find(FindingCodes.UnknownFormat));
            if (read.Outcome == ReadOutcome.Read)
                ComesBack(mutated, read, i);
        }
    }

    private static void ComesBack(byte[] mutated, Collected read, int number)
    {
        Assert.True(read.Aid is not null ^ read.Record is not null);
        // What we write declares every prefix; a document that forgot one cannot come back unmended.
        if (read.Find(FindingCodes.UndeclaredPrefix) is not null)
            return;
        using var source = new MemoryStream(mutated);
        using var written = WrittenAgain.From(read);
        var result = DocumentComparison.Compare(source, written);
        Assert.True(result.AreIdentical, $"Mutation {number}: {(result.AreIdentical ? "" : result.Differences[0])}");
    }

    private static Collected Read(byte[] mutated, int number)
    {
        try
        {
            return Collected.From(mutated);
        }
        catch (Exception fault)
        {
            var saved = Path.Combine(Path.GetTempPath(), $"mutation-{Seed}-{number}.xml");
            File.WriteAllBytes(saved, mutated);
            throw new InvalidOperationException($"Mutation {number} (saved as {saved}) broke the reader.", fault);
        }
    }

    private static List<byte[]> Documents()
    {
        List<byte[]> documents =
        [
            Encoding.UTF8.GetBytes(Samples.Ead("<scopecontent><p>Łódź <persname authfilenumber='n1'>Ida</persname></p></scopecontent><dsc><c01 level='series'><did/><c02 id='x'/></c01></dsc>",
                "<?xml version='1.0' encoding='utf-8'?><!DOCTYPE ead [<!ENTITY e 'e'>]>")),
            Encoding.UTF8.GetBytes("<eac xmlns='https://archivists.org/ns/eac/v2'><control><recordId>r</recordId></control><cpfDescription><identity><entityType value='person'/></identity></cpfDescription></eac>"),
            Encoding.Unicode.GetPreamble().Concat(Encoding.Unicode.GetBytes(Samples.EadWithText("x"))).ToArray(),
        ];
        // A few small real files of every kind, where the corpus is there.
        documents.AddRange(CorpusFiles.All.Select(file => new FileInfo(file)).Where(file => file.Length < 12_000)
            .GroupBy(file => file.DirectoryName).SelectMany(folder => folder.Take(6)).Select(file => File.ReadAllBytes(file.FullName)));
        return documents;
    }
}
