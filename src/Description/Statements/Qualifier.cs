namespace Fonds.Description.Statements;

/// <summary>
/// A qualifier of a statement: an XML attribute such as <c>level</c>, <c>source</c> or <c>xlink:href</c>,
/// by the name its standard gives it. Well-known namespaces have their usual prefix (<c>xlink</c>, <c>xml</c>, <c>xsi</c>),
/// others stand as <c>{namespace}name</c>. A namespace declared below the root stands as <c>xmlns</c> or <c>xmlns:prefix</c>.
/// </summary>
public readonly record struct Qualifier(string Name, string Value)
{
    /// <summary>
    /// The qualifier that says how an element was named where its standard has several names for one thing
    /// (c, c01 to c12) and the document does not keep to one. No XML attribute can have such a name.
    /// </summary>
    public const string ElementAsWritten = "(element)";

    /// <summary>The qualifier that says which prefix an element had where it departs from the document's own.</summary>
    public const string PrefixAsWritten = "(prefix)";

    /// <summary>
    /// The name of the qualifier that says which prefix an attribute had, where the document has several prefixes for
    /// one namespace and did not use the nearest.
    /// </summary>
    public static string PrefixOf(string qualifier) => $"({qualifier})";

    /// <summary>Whether this is about the writing of the document and says nothing of what is described.</summary>
    public bool IsAboutWriting => Name.StartsWith('(') || Name == "xmlns" || Name.StartsWith("xmlns:", StringComparison.Ordinal);
}

/// <summary>The name of something the domain has no word for: namespace (empty when none), local name and prefix as found.</summary>
public sealed record ForeignName(string Namespace, string LocalName, string Prefix = "");
