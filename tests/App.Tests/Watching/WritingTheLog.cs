using System.Diagnostics;
using System.Text.Json;

namespace Fonds.App.Tests.Watching;

/// <summary>The log of the program as another program reads it.</summary>
public sealed class WritingTheLog
{
    [Fact]
    public async Task Each_line_is_a_document_that_names_what_happened()
    {
        using var folder = new ScratchFolder();
        using var process = FondsProgram.Start(
            ["serve", "--data", folder.File("data"), "--urls", "http://127.0.0.1:0", "--admin-address", "http://127.0.0.1:0", "--log", "information", "--log-form", "json", "--slow", "0"]);
        try
        {
            var serving = await LineAsync(process, line => line.StartsWith("Serving ", StringComparison.Ordinal));
            var address = serving.Split(" at ")[1].Split(". ")[0];
            Assert.Contains("For the administrator: http://127.0.0.1:", serving, StringComparison.Ordinal);
            using var client = new HttpClient();
            await client.GetStringAsync(new Uri(address + "/search?q=lighthouse"), TestContext.Current.CancellationToken);

            using var slow = JsonDocument.Parse(await LineAsync(process, line => line.Contains("Slow search", StringComparison.Ordinal)));
            Assert.Equal("Warning", slow.RootElement.GetProperty("LogLevel").GetString());
            Assert.Equal("lighthouse", slow.RootElement.GetProperty("State").GetProperty("Query").GetString());

            using var answered = JsonDocument.Parse(await LineAsync(process, line => line.Contains("Fonds.Requests", StringComparison.Ordinal)));
            Assert.Equal(200, answered.RootElement.GetProperty("State").GetProperty("Status").GetInt32());
            Assert.Equal("search", answered.RootElement.GetProperty("State").GetProperty("Sort").GetString());
        }
        finally
        {
            process.Kill();
        }
    }

    private static async Task<string> LineAsync(Process process, Func<string, bool> isWanted)
    {
        while (await process.StandardError.ReadLineAsync(TestContext.Current.CancellationToken) is { } line)
        {
            if (isWanted(line))
                return line;
        }

        throw new InvalidOperationException("The program ended without saying it.");
    }
}
