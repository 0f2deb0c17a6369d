using Fonds.Bench.Mutations.Mutating;
using Fonds.Description.Rules;
using Fonds.Description.Units;
using Fonds.Formats;
using Fonds.Storage;
using Fonds.UseCases.FindingAids;
using static Fonds.UseCases.Tests.Importing.Ead;

namespace Fonds.UseCases.Tests.Importing;

/// <summary>
/// Damaged documents go through every act that takes files: each is taken in whole or refused with a reason, and of what was refused nothing
/// stays. The same damage by the hundred thousand is bench/Mutations.
/// </summary>
public sealed class SurvivingDamage
{
    private const int Number = 300;
    private const int Seed = 19210301;

    private static readonly byte[][] Sources = [.. new[]
    {
        FindingAid("MS 1", Components(Component("a", "Letters", Component("a1", "From Łódź") + Access("<persname>Serge, Victor</persname>")), Component("b", "Diaries"))),
        "<ead xmlns=\"http://ead3.archivists.org/schema/\"><control><recordid>r3</recordid></control><archdesc level=\"fonds\"><did><unittitle>Papers <unitdate>1912</unitdate></unittitle></did><dsc><c01 level=\"series\"><did><unittitle>One</unittitle></did></c01></dsc></archdesc></ead>",
        "<eac-cpf xmlns=\"urn:isbn:1-931666-33-4\"><control><recordId>e1</recordId></control><cpfDescription><identity><entityType>person</entityType><nameEntry><part>Serge, Victor</part></nameEntry></identity></cpfDescription></eac-cpf>",
        "<eac xmlns=\"https://archivists.org/ns/eac/v2\"><control><recordId>e2</recordId></control><cpfDescription><identity><entityType value=\"person\"/></identity></cpfDescription></eac>",
        "<collection xmlns=\"http://www.loc.gov/MARC21/slim\"><record><leader>00000npc a2200000 i 4500</leader><controlfield tag=\"001\">m1</controlfield><datafield tag=\"245\" ind1=\"1\" ind2=\"0\"><subfield code=\"a\">Papers</subfield></datafield></record></collection>",
    }.Select(System.Text.Encoding.UTF8.GetBytes)];

    [Fact]
    public void Every_damaged_document_is_taken_in_or_refused_with_a_reason_by_every_act()
    {
        using var folder = new Folder(Mutated());

        var import = folder.Import("all");
        var roundTrip = new RoundTripFiles(TimeProvider.System).Run([folder.Documents], null, TestContext.Current.CancellationToken);
        var validated = new ValidateFiles([]).Run([folder.Documents], _ => { }, _ => { }).ToList();

        AllHaveReasons(import.Refused);
        AllHaveReasons(roundTrip.Refused);
        Assert.All(validated.Where(file => file.Outcome == ReadOutcome.Refused), file =>
            Assert.DoesNotContain(file.Findings, finding => finding.Code == FindingCodes.ReaderFailed));
        Assert.Equal(import.Refused.Count, roundTrip.Refused.Count);
        Assert.True(import.Imported > Number / 10, $"Only {import.Imported} were taken in: the damage hides what it should show.");
        Assert.Empty(roundTrip.Documents.Where(DiffersForNoReason).Select(document => $"{document.Path}: {string.Join("; ", document.Comparison.Differences.Select(difference => $"{difference.First} is now {difference.Second}"))}"));
    }

    [Fact]
    public void Of_what_was_refused_nothing_stays_in_the_archive()
    {
        using var folder = new Folder(Mutated().Where(document => document.Extension == ".xml"));
        var all = folder.Import("all");
        foreach (var refused in all.Refused)
            File.Delete(Path.Combine(folder.Documents, Path.GetFileName(refused.Path)));

        var rest = folder.Import("rest");

        Assert.NotEmpty(all.Refused);
        Assert.Empty(rest.Refused);
        Assert.Equal(folder.Counts("rest"), folder.Counts("all"));
    }

    [Theory]
    [InlineData(Standard.Ead2002)]
    [InlineData(Standard.Ead3)]
    [InlineData(Standard.EacCpf2010)]
    [InlineData(Standard.EacCpf2)]
    [InlineData(Standard.MarcXml)]
    public void What_is_converted_can_be_read_again(Standard target)
    {
        foreach (var document in Mutated())
        {
            using var written = new MemoryStream();
            using var source = new MemoryStream(document.Bytes);
            var result = DocumentConversion.Convert(source, written, target, _ => { });
            if (!result.IsConverted)
            {
                Assert.Equal(0, written.Length);
                continue;
            }

            written.Position = 0;
            using var again = new MemoryStream();
            Assert.True(DocumentConversion.Convert(written, again, target, null).IsConverted, $"{document.Kind}: {result.Source} to {target}");
        }
    }

    private static IEnumerable<Mutated> Mutated()
    {
        var mutator = new Mutator(Sources, Seed);
        return Enumerable.Range(0, Number).Select(_ => mutator.Next());
    }

    private static void AllHaveReasons(IReadOnlyList<FileNotTaken> refused)
    {
        Assert.NotEmpty(refused);
        Assert.All(refused, file =>
        {
            Assert.NotEqual(FindingCodes.ReaderFailed, file.Code);
            Assert.NotEmpty(file.Reason);
            Assert.True(file.Line > 0 || file.Code is FindingCodes.NotXml or FindingCodes.ArchiveBroken, $"{file.Path}: {file.Code} without a line");
        });
    }

    // What we write declares every prefix; a document that forgot one cannot come back unmended.
    private static bool DiffersForNoReason(RoundTrip document) =>
        document.Comparison.Differences.Count > 0 && !document.Comparison.Differences.Any(difference => $"{difference}".Contains("undeclared-prefix", StringComparison.Ordinal));

    /// <summary>A folder with documents, and archives beside it.</summary>
    private sealed class Folder : IDisposable
    {
        private readonly string root = Directory.CreateTempSubdirectory("fonds-damage-").FullName;

        public Folder(IEnumerable<Mutated> documents)
        {
            Directory.CreateDirectory(Documents);
            foreach (var (document, number) in documents.Select((document, number) => (document, number)))
                File.WriteAllBytes(Path.Combine(Documents, $"{number:0000}{document.Extension}"), document.Bytes);
        }

        public string Documents => Path.Combine(root, "documents");

        public ImportSummary Import(string data)
        {
            using var archive = Archive.Open(Path.Combine(root, data), TimeProvider.System);
            return new ImportFiles(archive).Run([Documents], null, TestContext.Current.CancellationToken);
        }

        public (HoldingCounts Counts, long Versions) Counts(string data)
        {
            using var archive = Archive.Open(Path.Combine(root, data), TimeProvider.System);
            using var reader = archive.Read(Audience.Staff);
            return (reader.Counts, reader.NewestVersion);
        }

        public void Dispose() => Directory.Delete(root, recursive: true);
    }
}
