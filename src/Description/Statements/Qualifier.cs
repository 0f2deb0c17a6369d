namespace Fonds.Description.Statements;

/// <summary>
/// A qualifier of a statement: an XML attribute such as <c>level</c>, <c>source</c> or <c>xlink:href</c>,
/// by the name its standard gives it. Well-known namespaces have their usual prefix (<c>xlink</c>, <c>xml</c>, <c>xsi</c>),
/// others stand as <c>{namespace}name</c>.
/// </summary>
public readonly record struct Qualifier(string Name, string Value);

/// <summary>The name of something the domain has no word for: namespace (empty when none), local name and prefix as found.</summary>
public sealed record ForeignName(string Namespace, string LocalName, string Prefix = "");
