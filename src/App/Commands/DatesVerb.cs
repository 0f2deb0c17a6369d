using System.Text.Encodings.Web;
using System.Text.Json;
using Fonds.Description.Dates.Reading;

namespace Fonds.App.Commands;

/// <summary><c>fonds dates</c>: what statements of dates are understood to say, one a line, without an archive.</summary>
internal static class DatesVerb
{
    private static readonly JsonWriterOptions Plain = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static Verb Create(Surroundings surroundings)
    {
        var verb = new Verb(
            "dates",
            "Reads statements of dates from stdin, one a line, and writes one JSON object a line: text, edtf, begin, end, approximate, uncertain, undated, rest.",
            "echo 'ca. 1870s-1923, bulk 1901-1910' | fonds dates",
            "fonds dates < statements.txt > understood.jsonl");
        verb.SetAction(_ =>
        {
            using var buffer = new MemoryStream();
            using var json = new Utf8JsonWriter(buffer, Plain);
            while (surroundings.Input.ReadLine() is { } line)
            {
                buffer.SetLength(0);
                json.Reset();
                Write(json, DateReader.Read(line));
                json.Flush();
                surroundings.Output.WriteLine(System.Text.Encoding.UTF8.GetString(buffer.GetBuffer(), 0, (int)buffer.Length));
            }

            return ExitCodes.Done;
        });
        return verb;
    }

    private static void Write(Utf8JsonWriter json, DateReading reading)
    {
        json.WriteStartObject();
        json.WriteString("text", reading.Text);
        json.WriteString("edtf", reading.Edtf);
        json.WriteString("begin", reading.Begin?.ToString());
        json.WriteString("end", reading.End?.ToString());
        json.WriteBoolean("approximate", reading.Approximate);
        json.WriteBoolean("uncertain", reading.Uncertain);
        json.WriteBoolean("undated", reading.Undated);
        json.WriteString("rest", reading.Rest);
        json.WriteEndObject();
    }
}
