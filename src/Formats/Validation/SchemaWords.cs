using System.Text.RegularExpressions;
using System.Xml.Schema;
using Fonds.Description.Rules;
using Fonds.Description.Statements;

namespace Fonds.Formats.Validation;

/// <summary>How the problems that a schema sees are told to a cataloguer.</summary>
internal static partial class SchemaWords
{
    private const int MostNames = 12;
    private const int LongestValue = 60;
    private const int LongestMatchMilliseconds = 1000;

    public const string NoDocumentType =
        "The document names no DTD, so nothing was held to it. Put <!DOCTYPE ead SYSTEM \"ead.dtd\"> before the root, or validate with an XSD and its namespace on the root.";

    public static (string, string) Document(string message) => (FindingCodes.SchemaOther, message);

    public static (string, string) NoSchema(string @namespace, IReadOnlyList<string> known) => (
        FindingCodes.SchemaNotForDocument,
        @namespace.Length == 0
            ? $"The document has no namespace (the DTD form), and the schema is for {string.Join(" and ", known)}. Nothing was held to it. To validate, put xmlns=\"{known[0]}\" on the root."
            : $"The document is in the namespace {@namespace}, and the schema is for {string.Join(" and ", known)}. Nothing was held to it.");

    public static (string, string) Element(string name, string parent, string message) => Element(name, parent, Expected(message));

    public static (string, string) Element(string name, string parent, List<string> expected)
    {
        if (parent.Length == 0)
            return (FindingCodes.SchemaElement, $"<{name}> cannot be the root of a document.");
        if (expected.Count == 0)
            return (FindingCodes.SchemaElement, $"<{name}> may not stand in <{parent}>, or not after what stands there already: nothing more may follow. {Mend(name, parent, expected)}".TrimEnd());
        return (FindingCodes.SchemaElement, $"<{name}> may not stand at this place in <{parent}>. Here may stand: {Listed(expected)}. {Mend(name, parent, expected)}".TrimEnd());
    }

    public static (string, string) Stranger(string name, string? @namespace, string parent) => (
        FindingCodes.SchemaElement,
        $"<{name}>{(@namespace is null ? "" : @namespace.Length == 0 ? " without a namespace" : $" of {@namespace}")} is no part of this standard and may not stand in <{parent}>. Remove it or say the same with an element of the standard.");

    public static (string, string) Attribute(string name, string value, string element, XmlSchemaSimpleType? type, string message)
    {
        if (type is null || message.Contains("not declared", StringComparison.Ordinal) || message.Contains("prohibited", StringComparison.Ordinal))
            return Attribute(name, value, element);
        if (message.Contains("ID", StringComparison.Ordinal) && message.Contains("already used", StringComparison.Ordinal))
            return (FindingCodes.SchemaValue, $"The identifier \"{Short(value)}\" stands on more than one element. Give each its own {name}.");
        return Value(name, value, element, Allowed(type));
    }

    public static (string, string) Attribute(string name, string value, string element) =>
        (FindingCodes.SchemaAttribute, $"<{element}> may not have the attribute {name}. {(value.Length == 0 ? "Remove it." : $"Remove it, or say \"{Short(value)}\" in another place.")}");

    public static (string, string) Value(string name, string value, string element, IReadOnlyList<string> allowed) =>
        (FindingCodes.SchemaValue, $"{name}=\"{Short(value)}\" on <{element}> is none of the values allowed{Allowed(allowed)}. {MendValue(name)}".TrimEnd());

    public static (string, string) MissingAttribute(string element, string message)
    {
        var name = Quoted().Match(message) is { Success: true } match ? match.Groups["name"].Value : "";
        return NeedsAttribute(element, name);
    }

    public static (string, string) NeedsAttribute(string element, string name) => (FindingCodes.SchemaAttribute, $"<{element}> needs the attribute {name}, which is missing.");

    public static (string, string) Unfinished(string element, List<string> expected) =>
        (FindingCodes.SchemaIncomplete, $"<{element}> ends too early: it still needs {(expected.Count == 1 ? $"<{expected[0]}>" : $"one of {Listed(expected)}")}.");

    public static (string, string) Unfinished(string element, string message)
    {
        var expected = Expected(message);
        return expected.Count > 0
            ? Unfinished(element, expected)
            : message.Contains("incomplete", StringComparison.Ordinal)
                ? (FindingCodes.SchemaIncomplete, $"<{element}> ends too early: something that it needs is missing.")
                : (FindingCodes.SchemaValue, $"What stands in <{element}> is none of the values allowed there.");
    }

    public static (string, string) Text(string element, string words) => (
        FindingCodes.SchemaText, $"The words \"{Short(PlainText.Collapse(words).Trim())}\" stand bare in <{element}>, which holds only elements. Put them into one, such as a paragraph (<p>).");

    public static (string, string) Reference(string message)
    {
        var name = Quoted().Match(message) is { Success: true } match ? match.Groups["name"].Value : "";
        return (FindingCodes.SchemaReference, $"Something refers to the identifier \"{name}\", which stands on no element of the document. Mend the reference or give its target that id.");
    }

    private static string Mend(string name, string parent, List<string> expected) =>
        expected.Find(one => string.Equals(one, name, StringComparison.OrdinalIgnoreCase)) is { } spelt
            ? $"It is spelt <{spelt}>."
            : (name, parent) switch
            {
                (_, "did") => "Identifying elements stand in <did>; notes and access points stand after it.",
                ("did", _) => "A unit has one <did>, and it comes first.",
                ("head", _) => "A heading comes first.",
                ("p" or "list" or "chronlist" or "table", _) => "Put it inside the note it belongs to.",
                ("controlaccess" or "scopecontent" or "bioghist", "dsc") => "Put it into the unit it is about.",
                (_, "eadheader" or "filedesc" or "control") => "The parts of the header have a fixed order.",
                _ => expected.Contains("p") ? "Put it into a paragraph (<p>)." : "Move it, or say the same with one of those.",
            };

    private static string MendValue(string name) => name switch
    {
        "normal" or "standarddate" or "standardDate" => "Write the date as ISO 8601 does: 1912, 1912-05, 1912-05-03, or two of them with a slash.",
        "level" => "Take one of those, or level=\"otherlevel\" with your own word in otherlevel.",
        "langcode" or "languageCode" => "Take a code of ISO 639-2b: eng, fre, ger.",
        "countrycode" or "countryCode" => "Take a code of ISO 3166-1: US, FR.",
        "id" or "parent" or "target" or "xml:id" => "An identifier begins with a letter or _, and has no spaces.",
        _ => "",
    };

    private static List<string> Allowed(XmlSchemaSimpleType type) =>
        type.Content is XmlSchemaSimpleTypeRestriction restriction ? [.. restriction.Facets.OfType<XmlSchemaEnumerationFacet>().Select(facet => facet.Value!)] : [];

    private static string Allowed(IReadOnlyList<string> values) =>
        values.Count == 0 ? "" : $": {string.Join(", ", values.Take(MostNames))}{(values.Count > MostNames ? ", …" : "")}";

    // The framework says which elements it expected only in the last sentence of its message.
    private static List<string> Expected(string message)
    {
        var at = message.IndexOf("expected:", StringComparison.Ordinal);
        return at < 0
            ? []
            : [.. NamesInList().Matches(message[at..]).Where(match => !match.Groups["namespace"].Success)
                .SelectMany(match => match.Groups["names"].Value.Split(", ")).Select(name => name.Trim()).Where(name => name.Length > 0 && !name.Contains(' ', StringComparison.Ordinal))];
    }

    private static string Listed(List<string> names) =>
        string.Join(", ", names.Take(MostNames).Select(name => $"<{name}>")) + (names.Count > MostNames ? ", …" : "");

    private static string Short(string value) => value.Length <= LongestValue ? value : value[..LongestValue] + "…";

    [GeneratedRegex("(?<namespace>namespace )?'(?<names>[^']*)'", RegexOptions.ExplicitCapture, LongestMatchMilliseconds)]
    private static partial Regex NamesInList();

    [GeneratedRegex("'(?<name>[^']*)'", RegexOptions.ExplicitCapture, LongestMatchMilliseconds)]
    private static partial Regex Quoted();
}
