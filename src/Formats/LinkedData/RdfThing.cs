using System.Globalization;

namespace Fonds.Formats.LinkedData;

/// <summary>What is said of a thing: another thing by its address, or words, which may have a type.</summary>
/// <param name="Type">Prefixed name of the type of the words; empty for plain ones; null for a thing.</param>
public readonly record struct RdfValue(string Text, string? Type)
{
    public static RdfValue Thing(string address) => new(address, null);

    public static RdfValue Words(string text) => new(text, "");

    public static RdfValue Typed(string text, string type) => new(text, type);

    public static RdfValue Number(int number) => new(number.ToString(CultureInfo.InvariantCulture), "xsd:int");
}

/// <summary>A thing with an address, and what is said of it, in the order in which it is written.</summary>
/// <param name="Address">Full address.</param>
/// <param name="Types">Prefixed names of its classes, one or more.</param>
public sealed record RdfThing(string Address, params IReadOnlyList<string> Types)
{
    private readonly List<(string Property, RdfValue Value)> statements = [];

    public IReadOnlyList<(string Property, RdfValue Value)> Statements => statements;

    /// <summary>Says something by the prefixed name of a property; once.</summary>
    public void Add(string property, RdfValue value)
    {
        if (!statements.Contains((property, value)))
            statements.Add((property, value));
    }

    /// <summary>Says words; nothing when there are none.</summary>
    public void Add(string property, string? words)
    {
        if (!string.IsNullOrWhiteSpace(words))
            Add(property, RdfValue.Words(words));
    }

    /// <summary>Points to another thing; nothing when the address is none that RDF could write.</summary>
    public void Point(string property, string? address)
    {
        if (Iri.Of(address) is { } iri)
            Add(property, RdfValue.Thing(iri));
    }

    /// <summary>A part of this thing with an address below its own: <c>…/ref69#title</c>.</summary>
    public RdfThing Part(string name, params IReadOnlyList<string> types) => new($"{Address}#{name}", types);
}
