namespace Fonds.Bench.Mutations.Mutating;

/// <summary>A document that has been damaged or disguised.</summary>
/// <param name="Kind">What was done to it, such as "truncated".</param>
/// <param name="Extension">How its file must be called for a verb to open it: .xml, or that of an archive file.</param>
public sealed record Mutated(string Kind, string Extension, byte[] Bytes)
{
    public Mutated(string kind, byte[] bytes)
        : this(kind, ".xml", bytes)
    {
    }
}
