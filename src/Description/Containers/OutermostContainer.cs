namespace Fonds.Description.Containers;

/// <summary>
/// A container as it is fetched from the shelf, with what in it is meant (EAD container): the box that a call slip is written for. Its words are
/// worked out when they are asked for.
/// </summary>
public sealed class OutermostContainer
{
    private readonly Container outermost;
    private readonly List<Container> contents = [];

    internal OutermostContainer(Container outermost) => this.outermost = outermost;

    /// <summary>The kind of carrier in the words of the document: "Box".</summary>
    public string Type => outermost.Type;

    /// <summary>Its number or name, as written: "46".</summary>
    public string Indicator => outermost.Indicator;

    /// <summary>"Box 46".</summary>
    public string Name => ContainerText.Capital(ContainerText.Phrase(Type, [Indicator]));

    /// <summary>What is named of its content: "folders 1127–1136"; empty when nothing is.</summary>
    public string Contents => ContainerText.OfContents(contents);

    /// <summary>"Box 46, folders 1127–1136".</summary>
    public string Display => Contents is { Length: > 0 } inside ? Name.Length == 0 ? ContainerText.Capital(inside) : $"{Name}, {inside}" : Name;

    /// <summary>Whether both are the same box, though written again for another folder in it.</summary>
    public bool IsSame(string type, string indicator) => Type.Equals(type, StringComparison.OrdinalIgnoreCase) && Indicator == indicator;

    internal void Take(Container inside) => contents.Add(inside);
}
