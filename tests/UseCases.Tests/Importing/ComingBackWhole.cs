using Fonds.Formats.Comparison;
using Fonds.UseCases.FindingAids;

namespace Fonds.UseCases.Tests.Importing;

/// <summary>What is read, stored and written again from the stored records is the same document.</summary>
public sealed class ComingBackWhole
{
    private const string EadWithOddities = """
        <?xml version="1.0" encoding="UTF-8"?>
        <?xml-model href="ead.rng"?>
        <!DOCTYPE ead PUBLIC "+//ISBN 1-931666-00-8//DTD ead.dtd (Encoded Archival Description (EAD) Version 2002)//EN" "ead.dtd">
        <!-- for the cataloguer -->
        <ead xmlns:local="http://example.org/local">
          <eadheader><eadid>odd-1</eadid><filedesc><titlestmt><titleproper>Odd <emph>papers</emph></titleproper></titlestmt></filedesc></eadheader>
          <archdesc level="collection">
            <did><unittitle>Odd papers, <unitdate normal="1900/1910">1900  to 1910</unitdate></unittitle><local:shelf no="3">left</local:shelf></did>
            <dsc type="analyticover"><c01 level="series"><did><unittitle>One</unittitle></did><!-- check --><c02><did><unittitle>In one</unittitle></did></c02></c01></dsc>
            <dsc type="in-depth"><c01 audience="internal"><did><unittitle>Two</unittitle></did></c01><c01><did><unittitle>Three</unittitle></did></c01></dsc>
          </archdesc>
        </ead>
        """;

    [Fact]
    public void Oddities_of_a_document_come_back_where_they_were()
    {
        using var archive = new ImportedArchive();
        archive.Put("odd.xml", EadWithOddities);

        var summary = new RoundTripFiles(TimeProvider.System).Run([archive.Documents], null, TestContext.Current.CancellationToken);

        var document = Assert.Single(summary.Documents);
        Assert.Empty(document.Comparison.Differences);
        Assert.Equal((5, new PartTally(2, 0, 0, 0)), (document.Units, document.Comparison.Comments));
        Assert.Equal(new ForeignFragment("shelf", "http://example.org/local", "Identification", 1), Assert.Single(document.Foreign));
    }

    [Fact]
    public void Two_documents_with_one_identifier_come_back_each_as_itself()
    {
        using var archive = new ImportedArchive();
        archive.Put("a.xml", EadWithOddities);
        archive.Put("b.xml", EadWithOddities.Replace("Three", "Four", StringComparison.Ordinal));
        archive.Put("c.xml", EadWithOddities);

        var summary = new RoundTripFiles(TimeProvider.System).Run([archive.Documents], null, TestContext.Current.CancellationToken);

        Assert.Equal((3, 0), (summary.Documents.Count, summary.Different));
    }

    [Fact]
    public void A_broken_file_is_refused_with_the_line_and_the_rest_goes_on()
    {
        using var archive = new ImportedArchive();
        archive.Put("broken.xml", "<ead><eadheader></ead>");
        archive.Put("odd.xml", EadWithOddities);

        var summary = new RoundTripFiles(TimeProvider.System).Run([archive.Documents], null, TestContext.Current.CancellationToken);

        Assert.Equal((1, 0), (summary.Documents.Count, summary.Different));
        Assert.True(Assert.Single(summary.Refused).Line > 0);
    }

    [Fact]
    public void Every_document_of_the_corpus_comes_back_the_same_from_the_archive()
    {
        var summary = new RoundTripFiles(TimeProvider.System).Run([ImportingTheCorpus.Shared("corpus"), ImportingTheCorpus.Shared("seed")], null, TestContext.Current.CancellationToken);

        Assert.Empty(summary.Documents.Where(document => !document.Comparison.AreIdentical).Select(document => $"{document.Path}: {document.Comparison.Differences[0]}"));
        var elements = summary.Sum(result => result.Elements);
        Assert.True(elements is { Total: > 1_500_000, Lost: 0, Added: 0, Changed: 0 }, $"{elements}");
        // Less than one element in a thousand may be without a word of the domain.
        Assert.True(summary.Foreign.Sum(fragment => fragment.Count) * 1000 < elements.Total);
        var page = File.ReadAllText(Path.Combine(ImportingTheCorpus.Root, "docs", "foreign-fragments.md"));
        Assert.All(summary.Foreign, fragment => Assert.Contains($"`{fragment.Element}`", page, StringComparison.Ordinal));
    }
}
