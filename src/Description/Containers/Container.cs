using Fonds.Description.Statements;

namespace Fonds.Description.Containers;

/// <summary>A box, folder or other carrier that a unit is kept in (EAD container).</summary>
/// <param name="Type">The kind of carrier in the words of the document ("Box", "folder"); empty when it is not said.</param>
/// <param name="Indicator">Its number or name, as written: "46", "1127-1136".</param>
/// <param name="Parent">The carrier it stands in, or null for an outermost one.</param>
/// <param name="Barcode">The identifier of the carrier itself (EAD3 containerid), or null.</param>
public sealed record Container(string Type, string Indicator, Container? Parent, string? Barcode, Statement Statement)
{
    /// <summary>
    /// Reads containers in document order. What stands in what is said by EAD's parent; where it is not said, a folder
    /// belongs to the box written before it.
    /// </summary>
    public static IReadOnlyList<Container> Read(IEnumerable<Statement> identifying)
    {
        List<Container>? containers = null;
        foreach (var statement in identifying)
        {
            if (statement.Term != Term.Container)
                continue;

            containers ??= [];
            var type = TypeOf(statement);
            var indicator = PlainText.Of(statement);
            if (indicator.Length == 0 && type.Length == 0)
                continue;

            containers.Add(new(type, indicator, ParentOf(statement, type, containers), statement["containerid"], statement));
        }

        return containers ?? (IReadOnlyList<Container>)[];
    }

    private static Container? ParentOf(Statement statement, string type, List<Container> earlier)
    {
        if (statement["parent"] is { } reference)
        {
            foreach (var identifier in reference.Split(' ', StringSplitOptions.RemoveEmptyEntries))
            {
                if (earlier.FindLast(candidate => candidate.Statement["id"] == identifier) is { } parent)
                    return parent;
            }
        }

        // A second carrier of the same kind is a neighbour, not a content, of the one before; so is any with an identity as outermost.
        if (earlier.Count == 0 || statement["label"] is not null)
            return null;

        for (var candidate = earlier[^1]; candidate is not null; candidate = candidate.Parent)
        {
            if (candidate.Type.Equals(type, StringComparison.OrdinalIgnoreCase))
                return candidate.Parent;
        }

        return ContainerWords.IsOutermost(type) ? null : earlier[^1];
    }

    // The label of ArchivesSpace says what the material is ("Mixed Materials [39002042593187]"), not what the carrier is.
    private static string TypeOf(Statement statement)
    {
        var type = statement["type"] ?? statement["localtype"];
        if (!string.IsNullOrWhiteSpace(type))
            return type.Trim();

        var label = statement["label"];
        return label is null || ContainerWords.IsMaterial(label) ? "" : label.Trim().TrimEnd(':');
    }
}
