using System.Collections.Frozen;
using System.Text;
using Fonds.Description.Statements;

namespace Fonds.Description.Extents;

/// <summary>Physical descriptions in one line, as they are read: "16 linear feet (28 boxes) + 1 broadside".</summary>
internal static class ExtentText
{
    private static readonly FrozenSet<string> Units = new[]
    {
        "linear feet", "linear foot", "linear_feet", "cubic feet", "cubic foot", "linear metres", "linear meters", "boxes", "box", "folders", "folder", "items", "item",
        "volumes", "volume", "sheets", "sheet", "photographs", "photographic prints", "reels", "reel", "files", "file", "leaves", "pages", "websites", "audiocassettes",
        "videocassettes", "gigabytes", "megabytes", "terabytes", "kilobytes", "digital files", "electronic files", "manuscript boxes", "record cartons", "cassettes",
    }.ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    /// <summary>All physical descriptions of a unit. Equal ones are said once; one that goes on from another joins it.</summary>
    public static string Of(IEnumerable<Statement> identifying)
    {
        string? first = null;
        List<string>? several = null;
        foreach (var statement in identifying)
        {
            if (statement.Term is not (Term.PhysicalDescription or Term.StructuredPhysicalDescription))
                continue;

            var text = Of(statement);
            if (text.Length == 0)
                continue;

            if (first is null)
            {
                first = text;
                continue;
            }

            several ??= [first];
            // Yale writes "16 Linear Feet" as structure and "(28 boxes) + 1 broadside" as the phrase that follows it.
            if (GoesOn(text))
                several[^1] = $"{several[^1]} {text}";
            else if (!several.Contains(text, StringComparer.OrdinalIgnoreCase))
                several.Add(text);
        }

        return several is null ? first ?? "" : string.Join("; ", several);
    }

    /// <summary>One physical description.</summary>
    public static string Of(Statement statement) => statement.Term == Term.StructuredPhysicalDescription ? Structured(statement) : Phrase(statement);

    /// <summary>
    /// "Linear Feet" as "linear feet": systems export their units with capitals. Words in capitals throughout (GB) stay.
    /// </summary>
    public static string LowerWords(string text)
    {
        var words = text.Split(' ');
        for (var place = 0; place < words.Length; place++)
        {
            var word = words[place];
            var start = word.Length > 0 && word[0] == '(' ? 1 : 0;
            if (word.Length > start + 1 && char.IsUpper(word[start]) && !word.AsSpan(start + 1).ContainsAnyInRange('A', 'Z'))
                words[place] = string.Concat(word.AsSpan(0, start), char.ToLowerInvariant(word[start]).ToString(), word.AsSpan(start + 1));
        }

        return string.Join(' ', words).Replace('_', ' ');
    }

    private static string Structured(Statement statement)
    {
        var builder = new StringBuilder();
        foreach (var inner in statement.Statements)
        {
            var text = inner.Term is Term.ExtentUnit ? LowerWords(PlainText.Of(inner)) : PlainText.Of(inner);
            if (text.Length == 0)
                continue;

            if (builder.Length > 0)
                builder.Append(inner.Term is Term.PhysicalFacet or Term.Dimensions or Term.DescriptiveNote ? ", " : " ");
            builder.Append(text);
        }

        // A carrier count beside the space it takes is read in brackets by the phrase around it.
        return builder.ToString();
    }

    private static string Phrase(Statement statement)
    {
        if (statement.Content is [TextRun only])
            return Quantity(PlainText.Collapse(only.Text));

        // Where the archivist wrote a phrase around the parts, the phrase stands as it is.
        foreach (var node in statement.Content)
        {
            if (node is TextRun run && !string.IsNullOrWhiteSpace(run.Text))
                return PlainText.Of(statement);
        }

        var builder = new StringBuilder();
        foreach (var inner in statement.Statements)
        {
            var text = PlainText.Of(inner);
            if (text.Length == 0 || inner.Term == Term.Heading)
                continue;

            var isExtent = inner.Term == Term.Extent;
            if (isExtent)
                text = Quantity(text);

            if (builder.Length == 0)
                builder.Append(text);
            else if (isExtent && inner["altrender"] == "carrier" && text[0] != '(')
                builder.Append(" (").Append(text).Append(')');
            else if (GoesOn(text))
                builder.Append(' ').Append(text);
            else
                builder.Append(", ").Append(text);
        }

        return builder.ToString();
    }

    /// <summary>"16 Linear Feet" as "16 linear feet"; any other phrase as it is, because names keep their capitals.</summary>
    private static string Quantity(string text)
    {
        var space = text.IndexOf(' ', StringComparison.Ordinal);
        return space > 0 && char.IsAsciiDigit(text[0]) && Units.Contains(text[(space + 1)..]) ? string.Concat(text.AsSpan(0, space + 1), LowerWords(text[(space + 1)..])) : text;
    }

    private static bool GoesOn(string text) => text[0] is '(' or '+' or ',' or ';' or '[' || text.StartsWith("in ", StringComparison.Ordinal);
}
