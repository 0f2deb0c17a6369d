using System.Globalization;
using Fonds.UseCases.FindingAids;

namespace Fonds.App.Commands;

/// <summary><c>fonds roundtrip PATH…</c></summary>
internal static class RoundTripVerb
{
    public static Verb Create(Surroundings surroundings)
    {
        var paths = CommonOptions.Paths();
        var json = CommonOptions.Json();
        var verb = new Verb(
            "roundtrip",
            "Proves that nothing is lost: stores each file in an archive of its own, writes it again from the stored records in its own standard, "
            + "and compares both as canonical XML. Exit code 1 when anything differs.",
            "fonds roundtrip finding-aids/", "fonds roundtrip export.zip --json")
        {
            paths, json,
        };
        verb.SetAction((parsed, cancel) =>
        {
            var summary = IProgressTalk.For(surroundings).Follow("Comparing", tell =>
                new RoundTripFiles(surroundings.Clock).Run(parsed.GetValue(paths)!, new Relay<RoundTripProgress>(progress => tell(Note(progress))), cancel));
            RoundTripReport.Tell(summary, surroundings.Talk);
            if (parsed.GetValue(json))
                surroundings.Output.WriteLine(RoundTripReport.Json(summary));
            return Task.FromResult(summary.Different > 0 ? ExitCodes.Failed : summary.Refused.Count > 0 ? ExitCodes.SomeRefused : ExitCodes.Done);
        });
        return verb;
    }

    private static ProgressNote Note(RoundTripProgress progress) => new(
        progress.Files, progress.Total,
        string.Create(CultureInfo.InvariantCulture, $"{progress.Files:N0}{(progress.Total is { } total ? $" of {total:N0}" : "")} files, {progress.Different:N0} came back different"));
}
