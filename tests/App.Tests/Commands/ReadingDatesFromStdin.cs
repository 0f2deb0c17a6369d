using System.Text.Json;

namespace Fonds.App.Tests.Commands;

/// <summary><c>fonds dates</c>: statements in, JSON out, a line for a line.</summary>
public sealed class ReadingDatesFromStdin
{
    [Fact]
    public async Task Each_line_is_answered_by_one_object_in_order()
    {
        using var process = FondsProgram.Start(["dates"]);
        await process.StandardInput.WriteLineAsync("ca. 1870s-1923, bulk 1901-1910");
        await process.StandardInput.WriteLineAsync("");
        await process.StandardInput.WriteLineAsync("undated");
        process.StandardInput.Close();
        var output = await process.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken);
        await process.WaitForExitAsync(TestContext.Current.CancellationToken);

        var lines = output.ReplaceLineEndings("\n").TrimEnd('\n').Split('\n').Select(line => JsonDocument.Parse(line).RootElement).ToArray();
        Assert.Equal(0, process.ExitCode);
        Assert.Equal(["ca. 1870s-1923, bulk 1901-1910", "", "undated"], lines.Select(line => line.GetProperty("text").GetString()));
        Assert.Equal(["text", "edtf", "begin", "end", "approximate", "uncertain", "undated", "rest"], lines[0].EnumerateObject().Select(field => field.Name));
        Assert.Equal("1870-01-01", lines[0].GetProperty("begin").GetString());
        Assert.Equal("1923-12-31", lines[0].GetProperty("end").GetString());
        Assert.Equal(JsonValueKind.Null, lines[2].GetProperty("begin").ValueKind);
        Assert.True(lines[2].GetProperty("undated").GetBoolean());
    }
}
