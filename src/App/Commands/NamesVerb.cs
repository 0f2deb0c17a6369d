using System.CommandLine;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using Fonds.Description.Names;
using Fonds.Description.Records;

namespace Fonds.App.Commands;

/// <summary><c>fonds names</c>: headings of persons, families and corporate bodies taken apart, one a line, without an archive.</summary>
internal static class NamesVerb
{
    private static readonly JsonWriterOptions Plain = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private static readonly Dictionary<string, RecordKind> Kinds = new(StringComparer.Ordinal)
    {
        ["person"] = RecordKind.Person, ["family"] = RecordKind.Family, ["corporateBody"] = RecordKind.CorporateBody,
    };

    public static Verb Create(Surroundings surroundings)
    {
        var kind = new Option<string?>("--kind") { HelpName = "KIND", Description = "What all lines name: person, family or corporateBody. Default: what the form of each shows." };
        kind.AcceptOnlyFromAmong([.. Kinds.Keys]);
        var verb = new Verb(
            "names",
            "Reads headings of persons, families and corporate bodies from stdin, one a line, and writes one JSON object a line: text, kind, surname, forename, "
            + "numeration, title, fuller, dates, subdivisions, rest; then relators, divisions, qualifier, parallel.",
            "echo 'Poe, Edgar Allan, 1809-1849 -- Criticism and interpretation' | fonds names",
            "fonds names --kind person < headings.txt > parts.jsonl")
        {
            kind,
        };
        verb.SetAction(parsed =>
        {
            RecordKind? known = parsed.GetValue(kind) is { } said ? Kinds[said] : null;
            using var buffer = new MemoryStream();
            using var json = new Utf8JsonWriter(buffer, Plain);
            while (surroundings.Input.ReadLine() is { } line)
            {
                buffer.SetLength(0);
                json.Reset();
                Write(json, NameReader.Read(line, known));
                json.Flush();
                surroundings.Output.WriteLine(Encoding.UTF8.GetString(buffer.GetBuffer(), 0, (int)buffer.Length));
            }

            return ExitCodes.Done;
        });
        return verb;
    }

    private static void Write(Utf8JsonWriter json, NameReading reading)
    {
        json.WriteStartObject();
        json.WriteString("text", reading.Text);
        json.WriteString("kind", Kinds.FirstOrDefault(pair => pair.Value == reading.Kind).Key);
        json.WriteString("surname", reading.Surname);
        json.WriteString("forename", reading.Forename);
        json.WriteString("numeration", reading.Numeration);
        json.WriteString("title", reading.Title);
        json.WriteString("fuller", reading.Fuller);
        json.WriteString("dates", reading.Dates);
        WriteList(json, "subdivisions", reading.Subdivisions);
        json.WriteString("rest", reading.Rest);
        WriteList(json, "relators", reading.Relators);
        WriteList(json, "divisions", reading.Units);
        json.WriteString("qualifier", reading.Qualifier);
        json.WriteString("parallel", reading.Parallel);
        json.WriteEndObject();
    }

    private static void WriteList(Utf8JsonWriter json, string name, IReadOnlyList<string> texts)
    {
        json.WriteStartArray(name);
        foreach (var text in texts)
            json.WriteStringValue(text);
        json.WriteEndArray();
    }
}
