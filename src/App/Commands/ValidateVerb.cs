using System.CommandLine;
using System.Globalization;
using Fonds.Formats;
using Fonds.Formats.Validation;
using Fonds.UseCases.FindingAids;

namespace Fonds.App.Commands;

/// <summary><c>fonds validate PATH…</c></summary>
internal static class ValidateVerb
{
    public static Verb Create(Surroundings surroundings)
    {
        var paths = CommonOptions.Paths();
        var schemas = new Option<string[]>("--schema")
        {
            HelpName = "FILE",
            Description = "A schema (XSD or DTD) to hold the files to. May be repeated: each file is held to the one of its namespace, and one without a namespace to the DTD. Schemas that it brings in are looked up in a catalog.xml beside or above it; nothing is fetched.",
        };
        var json = CommonOptions.Json();
        var verb = new Verb(
            "validate",
            "Says what is wrong with files and how to mend it: whether they are well-formed, what they lack of the minimum of DACS (2.1-2.7, 3.1, 4.1, 4.5) "
            + "and ISAD(G), unit by unit, and where they depart from the structure of their standard (elements out of place or order, attributes, what is missing), or from a schema "
            + "where one is named. Exit code 1 when either is departed from, 3 when a file cannot be read.",
            "fonds validate finding-aids/", "fonds validate guide.xml --schema ead.xsd --schema ead.dtd --json")
        {
            paths, schemas, json,
        };
        verb.SetAction((parsed, cancel) =>
        {
            if (Schemas(parsed.GetValue(schemas) ?? [], surroundings) is not { } usable)
                return Task.FromResult(ExitCodes.Failed);
            using var report = parsed.GetValue(json) ? new ValidationJson(surroundings.Output) : null;
            var sum = IProgressTalk.For(surroundings).Follow("Validating", tell => Run(usable, parsed.GetValue(paths)!, report, surroundings, tell, cancel));
            report?.Complete(sum);
            ValidationReport.Tell(sum, surroundings.Talk);
            return Task.FromResult(sum.Departing > 0 ? ExitCodes.Failed : sum.Refused > 0 ? ExitCodes.SomeRefused : ExitCodes.Done);
        });
        return verb;
    }

    private static ValidationSum Run(
        IReadOnlyList<Schema> schemas, string[] paths, ValidationJson? json, Surroundings surroundings, Action<ProgressNote> tell, CancellationToken cancel)
    {
        var sum = new ValidationSum();
        int? total = null;
        foreach (var file in new ValidateFiles(schemas).Run(paths, count => total = count, path => surroundings.Talk.WriteLine($"There is no file or folder {path}.")))
        {
            cancel.ThrowIfCancellationRequested();
            sum.Add(file);
            if (json is null)
                ValidationReport.Print(file, surroundings.Output);
            else
                json.Add(file);
            tell(new(sum.Files, total, string.Create(CultureInfo.InvariantCulture, $"{sum.Files:N0} files, {sum.Findings:N0} findings")));
        }

        return sum;
    }

    private static List<Schema>? Schemas(string[] files, Surroundings surroundings)
    {
        var schemas = new List<Schema>();
        foreach (var file in files)
        {
            var problem = "There is no such file.";
            if (File.Exists(file) && Schema.Read(file, out problem) is { } schema)
            {
                schemas.Add(schema);
                continue;
            }

            surroundings.Talk.WriteLine($"The schema {file} cannot be used: {problem}");
            return null;
        }

        return schemas;
    }
}

/// <summary>All files of a validation in sum.</summary>
internal sealed class ValidationSum
{
    public int Files { get; private set; }

    public int Refused { get; private set; }

    public int PassedOver { get; private set; }

    /// <summary>Files that depart from their schema, or from the structure of their standard.</summary>
    public int Departing { get; private set; }

    public long Units { get; private set; }

    /// <summary>Units with everything that the minimum asks.</summary>
    public long CompleteUnits { get; private set; }

    public long Findings { get; private set; }

    /// <summary>For each rule of the minimum, how many units lack it.</summary>
    public SortedDictionary<string, long> Missing { get; } = new(StringComparer.Ordinal);

    public void Add(ValidatedFile file)
    {
        Files++;
        Refused += file.Outcome == ReadOutcome.Refused ? 1 : 0;
        PassedOver += file.Outcome == ReadOutcome.NotDescription ? 1 : 0;
        Departing += file.Findings.Any(finding => finding.Code.StartsWith("schema-", StringComparison.Ordinal) || finding.Code.StartsWith("structure-", StringComparison.Ordinal)) ? 1 : 0;
        Units += file.Units;
        CompleteUnits += file.Units - file.Lacking.Count;
        Findings += file.Findings.Count;
        foreach (var rule in file.Lacking.SelectMany(unit => unit.Missing))
            Missing[rule.Dacs] = Missing.GetValueOrDefault(rule.Dacs) + 1;
    }
}
