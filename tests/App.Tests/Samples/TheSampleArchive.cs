using System.Diagnostics;
using System.Xml.Linq;
using Fonds.Description.Rules;
using Fonds.Description.Units;
using Fonds.Formats;

namespace Fonds.App.Tests.Samples;

/// <summary>The sample archive is an example to newcomers, so nothing in it may be wrong.</summary>
public sealed class TheSampleArchive
{
    private static readonly XNamespace Eac = "https://archivists.org/ns/eac/v2";
    private static readonly XNamespace Ead = "http://ead3.archivists.org/schema/";

    private static IEnumerable<string> Files => Directory.EnumerateFiles(Checkout.PathOf("samples"), "*.xml", SearchOption.AllDirectories).Order(StringComparer.Ordinal);

    public static TheoryData<string> Names => [.. Files.Select(file => Path.GetRelativePath(Checkout.PathOf("samples"), file).Replace('\\', '/'))];

    [Theory]
    [MemberData(nameof(Names))]
    public void Is_read_without_a_finding(string name)
    {
        using var stream = File.OpenRead(Checkout.PathOf("samples", name));
        var found = new Found();
        Assert.Equal(ReadOutcome.Read, DocumentReader.Read(stream, found));
        Findings.ShouldBeNone(found.Findings.Select(finding => $"{name}:{finding.Line}: {finding.Text}"));
    }

    [Fact]
    public async Task Is_valid_by_the_official_schemas()
    {
        var schemas = Checkout.NeedShared("schemas");
        Checkout.Need(File.Exists("/usr/bin/xmllint"), "/usr/bin/xmllint is not here");
        foreach (var (schema, folder) in new[] { ("eac-cpf-2.0/eac.xsd", "authorities"), ("ead3/ead3.xsd", "finding-aids") })
        {
            var start = new ProcessStartInfo("/usr/bin/xmllint", ["--nonet", "--noout", "--schema", Path.Combine(schemas, schema), .. Directory.GetFiles(Checkout.PathOf("samples", folder))])
            {
                RedirectStandardError = true,
            };
            start.Environment["XML_CATALOG_FILES"] = Path.Combine(schemas, "catalog.xml");
            using var process = Process.Start(start)!;
            var complaints = await process.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken);
            await process.WaitForExitAsync(TestContext.Current.CancellationToken);
            Assert.True(process.ExitCode == 0, complaints);
        }
    }

    [Fact]
    public void Every_relation_leads_to_a_record_that_is_there()
    {
        var records = Files.Select(file => XDocument.Load(file)).Where(record => record.Root!.Name == Eac + "eac").ToList();
        var headings = records.Select(record => Heading(record.Descendants(Eac + "nameEntry").First(name => name.Attribute("status")?.Value == "authorized")))
            .ToHashSet(StringComparer.Ordinal);
        Findings.ShouldBeNone(records.SelectMany(record => record.Descendants(Eac + "targetEntity")).Select(Heading).Where(heading => !headings.Contains(heading)));
    }

    [Fact]
    public void Every_reference_inside_a_finding_aid_leads_to_a_part_of_it()
    {
        var wrong = new List<string>();
        foreach (var file in Files)
        {
            var document = XDocument.Load(file);
            var parts = document.Descendants().Attributes("id").Select(id => id.Value).ToHashSet(StringComparer.Ordinal);
            wrong.AddRange(document.Descendants(Ead + "ref").Attributes("target").Select(target => target.Value).Where(target => !parts.Contains(target)));
        }

        Findings.ShouldBeNone(wrong);
    }

    private static string Heading(XElement name) => string.Join(", ", name.Elements(Eac + "part").Select(part => part.Value));

    private sealed class Found : IDocumentSink
    {
        public List<Finding> Findings { get; } = [];

        public void Unit(UnitRead unit)
        {
        }

        public void FindingAid(FindingAid findingAid)
        {
        }

        public void Authority(Fonds.Description.Units.AuthorityDocument authority)
        {
        }

        public void Finding(Finding finding) => Findings.Add(finding);
    }
}
