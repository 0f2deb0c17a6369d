namespace Fonds.App.Tests.LinkedData;

/// <summary>The classes and properties of RiC-O as its publishers list them, with what may stand at either end of a property.</summary>
internal sealed class RicoOntology
{
    private const string Address = "https://www.ica.org/standards/RiC/ontology#";
    private const string Type = "http://www.w3.org/1999/02/22-rdf-syntax-ns#type";

    private readonly Dictionary<string, HashSet<string>> above = new(StringComparer.Ordinal);
    private readonly Dictionary<string, (string[] From, string[] To)> properties = new(StringComparer.Ordinal);

    public static RicoOntology Load(string schemas)
    {
        var ontology = new RicoOntology();
        var folder = Path.Combine(schemas, "ric-o");
        foreach (var row in Rows(Path.Combine(folder, "RiC-O_1-1_list-of-classes.csv")))
            ontology.above[Name(row["Class name (compact URI)"])] = [.. Words(row["Subclass of (rdfs:subClassOf)"])];
        foreach (var row in Rows(Path.Combine(folder, "RiC-O_1-1_list-of-object-properties.csv")))
            ontology.properties[Name(row["Object property name (compact URI)"])] = (Words(row["Domain (rdfs:domain)"]), Words(row["Range (rdsf:range)"]));
        foreach (var row in Rows(Path.Combine(folder, "RiC-O_1-1_list-of-datatype-properties.csv")))
            ontology.properties[Name(row["Datatype property name (compact URI)"])] = (Words(row["Domain (rdfs:domain)"]), []);
        Assert.True(ontology.above.Count > 100 && ontology.properties.Count > 500);
        return ontology;
    }

    /// <summary>What a file says that the ontology has no word for, or says of what it may not be said of.</summary>
    public IEnumerable<string> Complaints(IReadOnlyList<Quad> quads)
    {
        var types = quads.Where(quad => quad.Predicate == Type && quad.Object.StartsWith(Address, StringComparison.Ordinal)).ToLookup(quad => quad.Subject, quad => quad.Object[Address.Length..]);
        foreach (var unknown in types.SelectMany(type => type).Where(type => !above.ContainsKey(type)).Distinct())
            yield return $"there is no class {unknown}";
        foreach (var quad in quads.Where(quad => quad.Predicate.StartsWith(Address, StringComparison.Ordinal)))
        {
            var name = quad.Predicate[Address.Length..];
            if (!properties.TryGetValue(name, out var property))
                yield return $"there is no property {name}";
            else if (!May(property.From, [.. types[quad.Subject]]))
                yield return $"{name} is said of {quad.Subject}, a {string.Join(", ", types[quad.Subject])}";
            else if (quad.Type.Length == 0 && types.Contains(quad.Object) && !May(property.To, [.. types[quad.Object]]))
                yield return $"{name} leads to {quad.Object}, a {string.Join(", ", types[quad.Object])}";
            else if (property.To.Length == 0 != quad.Type.Length > 0)
                yield return $"{name} takes {(quad.Type.Length > 0 ? "a thing" : "words")}, not {quad.Object}";
        }
    }

    private bool May(string[] allowed, string[] types) => allowed.Length == 0 || types.Any(type => allowed.Any(one => Is(type, one)));

    private bool Is(string type, string wanted) =>
        type == wanted || wanted == "Thing" || (above.TryGetValue(type, out var parents) && parents.Any(parent => parent != type && Is(parent, wanted)));

    private static string Name(string compact) => compact["rico:".Length..];

    // "RecordResource | relationHasSource  min 1 (…)": classes stand alone between the bars; the rest are restrictions.
    private static string[] Words(string list) =>
        [.. list.Split('|', ';', ',').Select(word => word.Trim()).Where(word => word.Length > 0 && !word.Contains(' ', StringComparison.Ordinal))];

    private static IEnumerable<Dictionary<string, string>> Rows(string file)
    {
        using var reader = new StreamReader(file);
        var header = Fields(reader)!;
        while (Fields(reader) is { } fields)
            yield return header.Zip(fields).ToDictionary(pair => pair.First, pair => pair.Second, StringComparer.Ordinal);
    }

    private static List<string>? Fields(StreamReader reader)
    {
        var (fields, field, quoted) = (new List<string>(), new System.Text.StringBuilder(), false);
        while (reader.Read() is var read and >= 0)
        {
            var letter = (char)read;
            if (letter == '"' && quoted && reader.Peek() == '"')
                field.Append((char)reader.Read());
            else if (letter == '"')
                quoted = !quoted;
            else if (quoted || letter is not (',' or '\n' or '\r' or '\uFEFF'))
                field.Append(letter);
            else if (letter == ',')
                (fields, field) = ([.. fields, field.ToString()], new());
            else if (letter == '\n')
                return [.. fields, field.ToString()];
        }

        return field.Length > 0 ? [.. fields, field.ToString()] : null;
    }
}
