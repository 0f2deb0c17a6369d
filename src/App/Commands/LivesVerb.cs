using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using Fonds.Description.Lives;
using Fonds.Formats;
using Fonds.UseCases.Lives;

namespace Fonds.App.Commands;

/// <summary><c>fonds lives PATH…</c>: what biographical and administrative histories tell, without an archive.</summary>
internal static class LivesVerb
{
    private static readonly JsonWriterOptions Plain = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static Verb Create(Surroundings surroundings)
    {
        var paths = CommonOptions.Paths();
        var verb = new Verb(
            "lives",
            "Reads the biographical and administrative histories of files (EAD bioghist, EAC biogHist, MARC 545 and 678) as events and relations, and writes one JSON object a file, "
            + "one a line: file, notes in document order, each with agent, events, relations. Exit code 3 when a file cannot be read.",
            "fonds lives serge.xml", "fonds lives finding-aids/ > lives.jsonl")
        {
            paths,
        };
        verb.SetAction((parsed, cancel) =>
        {
            using var buffer = new MemoryStream();
            using var json = new Utf8JsonWriter(buffer, Plain);
            var refused = false;
            foreach (var file in ReadLives.Run(parsed.GetValue(paths)!, static _ => { }, path => surroundings.Talk.WriteLine($"There is no file or folder {path}.")))
            {
                cancel.ThrowIfCancellationRequested();
                if (file.Outcome != ReadOutcome.Read)
                {
                    refused |= file.Outcome == ReadOutcome.Refused;
                    foreach (var finding in file.Findings)
                        surroundings.Talk.WriteLine($"{file.Path}: {finding.Text}");
                    continue;
                }

                buffer.SetLength(0);
                json.Reset();
                Write(json, file);
                json.Flush();
                surroundings.Output.WriteLine(Encoding.UTF8.GetString(buffer.GetBuffer(), 0, (int)buffer.Length));
            }

            return Task.FromResult(refused ? ExitCodes.SomeRefused : ExitCodes.Done);
        });
        return verb;
    }

    private static void Write(Utf8JsonWriter json, LivesOfFile file)
    {
        json.WriteStartObject();
        json.WriteString("file", file.Path);
        json.WriteStartArray("notes");
        foreach (var note in file.Notes)
            Write(json, note);
        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, HistoryRead note)
    {
        var sentences = note.History.Sentences;
        json.WriteStartObject();
        json.WriteString("agent", note.Subject.Heading);
        json.WriteStartArray("events");
        foreach (var one in note.History.Events)
            Write(json, one, Quote(sentences[one.Sentence]));
        json.WriteEndArray();
        json.WriteStartArray("relations");
        foreach (var relation in note.History.Relations)
        {
            json.WriteStartObject();
            json.WriteString("to", relation.To);
            json.WriteString("type", LifeNames.Of(relation.Type));
            if (relation.IsInverse)
                json.WriteBoolean("inverse", true);
            json.WriteString("quote", Quote(sentences[relation.Sentence]));
            json.WriteString("rule", relation.Rule);
            json.WriteNumber("certainty", relation.Certainty);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    // Of an entry of a chronology the whole: "1912 Moved to Paris".
    private static string Quote(LifeSentence sentence) => sentence.Lead.Length > 0 ? $"{sentence.Lead} {sentence.Text}" : sentence.Text;

    private static void Write(Utf8JsonWriter json, LifeEvent one, string quote)
    {
        json.WriteStartObject();
        json.WriteString("quote", quote);
        json.WriteString("type", LifeNames.Of(one.Type));
        json.WriteString("begin", one.Date?.Begin);
        json.WriteString("end", one.Date?.End);
        json.WriteString("edtf", one.Date?.Edtf);
        json.WriteBoolean("approximate", one.Date?.IsApproximate ?? false);
        json.WriteString("date_text", one.Date?.Text);
        json.WriteBoolean("date_inferred", one.Date?.IsInferred ?? false);
        WriteList(json, "places", one.Places.Select(static place => place.Name));
        if (one.Places.Any(static place => place.IsInferred))
            json.WriteBoolean("place_inferred", true);
        WriteList(json, "persons", one.Persons);
        WriteList(json, "organisations", one.Organisations);
        WriteList(json, "works", one.Works);
        if (one.Of is { } of)
            json.WriteString("of", of);
        json.WriteString("summary", one.Summary);
        json.WriteString("rule", one.Rule);
        json.WriteNumber("certainty", one.Certainty);
        json.WriteEndObject();
    }

    private static void WriteList(Utf8JsonWriter json, string name, IEnumerable<string> texts)
    {
        json.WriteStartArray(name);
        foreach (var text in texts)
            json.WriteStringValue(text);
        json.WriteEndArray();
    }
}
