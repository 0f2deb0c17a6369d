using System.Text.Json;

namespace Fonds.App.Tests.Commands;

/// <summary><c>fonds names</c>: headings in, JSON out, a line for a line.</summary>
public sealed class ReadingNamesFromStdin
{
    [Fact]
    public async Task Each_line_is_answered_by_one_object_in_order()
    {
        using var process = FondsProgram.Start(["names"]);
        await process.StandardInput.WriteLineAsync("Poe, Edgar Allan, 1809-1849 -- Criticism and interpretation");
        await process.StandardInput.WriteLineAsync("");
        await process.StandardInput.WriteLineAsync("Louis XIV, King of France");
        process.StandardInput.Close();
        var output = await process.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken);
        await process.WaitForExitAsync(TestContext.Current.CancellationToken);

        var lines = output.ReplaceLineEndings("\n").TrimEnd('\n').Split('\n').Select(line => JsonDocument.Parse(line).RootElement).ToArray();
        Assert.Equal(0, process.ExitCode);
        Assert.Equal(3, lines.Length);
        Assert.Equal(
            ["text", "kind", "surname", "forename", "numeration", "title", "fuller", "dates", "subdivisions", "rest"],
            lines[0].EnumerateObject().Select(field => field.Name).Take(10));
        Assert.Equal("Poe", lines[0].GetProperty("surname").GetString());
        Assert.Equal(["Criticism and interpretation"], lines[0].GetProperty("subdivisions").EnumerateArray().Select(text => text.GetString()));
        Assert.Equal(JsonValueKind.Null, lines[1].GetProperty("surname").ValueKind);
        Assert.Equal(("person", "Louis", "XIV"), (lines[2].GetProperty("kind").GetString(), lines[2].GetProperty("forename").GetString(), lines[2].GetProperty("numeration").GetString()));
    }
}
