using System.Diagnostics;
using System.Globalization;
using System.Text;
using Fonds.Engines;
using Fonds.Storage;
using static Fonds.UseCases.Tests.Importing.Ead;

namespace Fonds.UseCases.Tests.Importing;

/// <summary>An import whose process is killed, with no chance to clean up.</summary>
public sealed class SurvivingAnEnd
{
    private const int Files = 300;
    private const int UnitsInFile = 60;

    [Theory]
    [EachEngine]
    public async Task A_process_killed_at_any_moment_leaves_whole_documents_only(Engine engine)
    {
        using var archive = new ImportedArchive(engine);
        for (var file = 0; file < Files; file++)
            archive.Put(string.Create(CultureInfo.InvariantCulture, $"{file:000}.xml"), Document(file));
        archive.Archive.Dispose();

        var chance = new Random(20261122);
        for (var round = 0; round < 4; round++)
        {
            using (var process = StartImport(archive))
            {
                for (var lines = chance.Next(40, Files); lines > 0; lines--)
                    await process.StandardOutput.ReadLineAsync(TestContext.Current.CancellationToken);
                process.Kill();
                await process.WaitForExitAsync(TestContext.Current.CancellationToken);
            }

            archive.Reopen();
            using (var reader = archive.Archive.Read(Audience.Staff))
            {
                // Every document that is there is there with all its units, its source and its links.
                Assert.Equal(reader.Counts.Collections * UnitsInFile, reader.Counts.Units);
                foreach (var top in reader.TopUnits(null, null, 0, Files))
                {
                    Assert.Equal(UnitsInFile - 1, reader.Descendants(top.Id).Count());
                    Assert.Single(reader.SourcesOf(top.FindingAid));
                    Assert.Single(reader.LinksOf(top.Id));
                }
            }

            archive.Archive.Dispose();
        }

        archive.Reopen();
        archive.Import();
        using var whole = archive.Archive.Read();
        Assert.Equal((Files, Files * UnitsInFile), (whole.Counts.Collections, whole.Counts.Units));
    }

    private static string Document(int file)
    {
        var components = new StringBuilder("<dsc>");
        for (var unit = 1; unit < UnitsInFile; unit++)
            components.Append(CultureInfo.InvariantCulture, $"<c id=\"u{unit}\" level=\"file\"><did><unittitle>Letter {unit} of {file}</unittitle></did></c>");
        return FindingAid($"MS {file}", components.Append("</dsc>") + Access($"<persname>Person {file % 17}</persname>"));
    }

    // The test program itself, asked to import instead of to test.
    private static Process StartImport(ImportedArchive archive) => Process.Start(new ProcessStartInfo(
        Path.Combine(AppContext.BaseDirectory, typeof(SurvivingAnEnd).Assembly.GetName().Name + (OperatingSystem.IsWindows() ? ".exe" : "")))
    {
        ArgumentList = { ImportInsteadOfTesting.Verb, archive.DataFolder, archive.Documents },
        RedirectStandardOutput = true,
    })!;
}
