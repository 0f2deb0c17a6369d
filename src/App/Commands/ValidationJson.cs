using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization;
using Fonds.UseCases.Discovery;
using Fonds.UseCases.FindingAids;

namespace Fonds.App.Commands;

/// <summary>What a validation found as one JSON document, written file by file.</summary>
internal sealed class ValidationJson : IDisposable
{
    private static readonly JsonSerializerOptions Options = new(ExportJson.Options) { Converters = { new JsonStringEnumConverter(JsonNamingPolicy.CamelCase) } };

    private readonly TextWriter output;
    private readonly MemoryStream buffer = new();
    private readonly Utf8JsonWriter writer;

    public ValidationJson(TextWriter output)
    {
        this.output = output;
        writer = new Utf8JsonWriter(buffer, new JsonWriterOptions { Encoder = Options.Encoder, Indented = true });
        writer.WriteStartObject();
        writer.WriteStartArray("files");
    }

    public void Add(ValidatedFile file)
    {
        JsonSerializer.Serialize(
            writer,
            new
            {
                file.Path,
                file.Outcome,
                file.Standard,
                file.Units,
                file.Findings,
                Lacking = file.Lacking.Select(unit => new { unit.Line, unit.Identifier, unit.Name, Top = unit.IsTop ? true : (bool?)null, Missing = unit.Missing.Select(rule => rule.Dacs) }),
            },
            Options);
        HandOn();
    }

    public void Complete(ValidationSum sum)
    {
        writer.WriteEndArray();
        writer.WritePropertyName("sum");
        JsonSerializer.Serialize(writer, sum, Options);
        writer.WriteEndObject();
        HandOn();
        output.WriteLine();
    }

    public void Dispose()
    {
        writer.Dispose();
        buffer.Dispose();
    }

    private void HandOn()
    {
        writer.Flush();
        output.Write(Encoding.UTF8.GetString(buffer.GetBuffer(), 0, (int)buffer.Length));
        buffer.SetLength(0);
    }
}
