using System.Text.RegularExpressions;
using Fonds.Description.Rules;

namespace Fonds.Formats.Validation;

/// <summary>How the problems that a document type definition (DTD) sees are told to a cataloguer, in the words that are used for schemas.</summary>
internal static partial class DocumentTypeWords
{
    private const int LongestMatchMilliseconds = 1000;

    public static (string Code, string Text) Of(string told)
    {
        // The framework parts the names that it expects by spaces here, and by commas where it speaks of schemas.
        var at = told.IndexOf("expected:", StringComparison.Ordinal);
        var message = at < 0 ? told : told[..at] + told[at..].Replace(" ", ", ", StringComparison.Ordinal);
        var names = Quoted().Matches(message).Select(match => match.Groups["name"].Value).ToList();
        if (message.Contains("invalid child element", StringComparison.Ordinal) && names is [var parent, var child, ..])
            return SchemaWords.Element(child, parent, message);
        if (message.Contains("incomplete content", StringComparison.Ordinal) && names is [var unfinished, ..])
            return SchemaWords.Unfinished(unfinished, message);
        if (message.Contains("cannot contain text", StringComparison.Ordinal) && names is [var holder, ..])
            return (FindingCodes.SchemaText, $"Words stand bare in <{holder}>, which holds only elements. Put them into one, such as a paragraph (<p>).");
        if (message.Contains("required attribute", StringComparison.Ordinal) && names is [var missing, ..])
            return (FindingCodes.SchemaAttribute, $"An element needs the attribute {missing}, which is missing.");
        if (message.Contains("attribute is not declared", StringComparison.Ordinal) && names is [var attribute, ..])
            return (FindingCodes.SchemaAttribute, $"The attribute {attribute} may not stand here. Remove it, or say the same in another place.");
        if (message.Contains("element is not declared", StringComparison.Ordinal) && names is [var element, ..])
            return (FindingCodes.SchemaElement, $"<{element}> is no part of this standard. Remove it or say the same with an element of the standard.");
        if (message.Contains("enumeration list", StringComparison.Ordinal) && names is [var value, ..])
            return (FindingCodes.SchemaValue, $"\"{value}\" is none of the values that the standard lists for this attribute. Take one of those, or leave the attribute out.");
        if (message.Contains("according to its data type", StringComparison.Ordinal) && names is [var odd, ..])
            return (FindingCodes.SchemaValue, $"What the attribute {odd} holds is no value of its kind: a code or an identifier has no spaces, and an identifier begins with a letter.");
        if (message.Contains("undeclared ID", StringComparison.Ordinal))
            return SchemaWords.Reference(message);
        return message.Contains("already used as an ID", StringComparison.Ordinal) && names is [var identifier, ..]
            ? (FindingCodes.SchemaValue, $"The identifier \"{identifier}\" stands on more than one element. Give each its own.")
            : SchemaWords.Document(message);
    }

    [GeneratedRegex("'(?<name>[^']*)'", RegexOptions.ExplicitCapture, LongestMatchMilliseconds)]
    private static partial Regex Quoted();
}
