using Fonds.Description.Statements;
using Fonds.Description.Units;

namespace Fonds.Description.Tests;

/// <summary>Writes statements as short as a finding aid writes them.</summary>
internal static class Say
{
    /// <summary>A qualifier, for use before the content.</summary>
    public static Qualifier Q(string name, string value) => new(name, value);

    /// <summary>A statement with qualifiers and content; strings are text.</summary>
    public static Statement It(Term term, params object[] parts)
    {
        var qualifiers = parts.OfType<Qualifier>();
        var content = parts.Where(part => part is not Qualifier).Select(part => part is string text ? new TextRun(text) : (Node)part);
        return new Statement(term, [.. qualifiers], [.. content]);
    }

    /// <summary>A component whose did holds these statements.</summary>
    public static UnitOfDescription Unit(params object[] identifying) => new(It(Term.Component, It(Term.Identification, identifying)));

    /// <summary>A component with everything given directly inside it.</summary>
    public static UnitOfDescription UnitWith(params object[] content) => new(It(Term.Component, content));
}
