using Fonds.Description.Rules;

namespace Fonds.UseCases;

/// <summary>
/// What an act came to. The set is closed: each surface (pages, JSON, command line) translates it once,
/// and a switch over it shows that no case is left out.
/// </summary>
public abstract record Outcome<T>
{
    private Outcome()
    {
    }

    /// <summary>It was done; here is the result.</summary>
    public sealed record Done(T Value) : Outcome<T>;

    /// <summary>There is no such published record, and never was one here.</summary>
    public sealed record NotFound : Outcome<T>;

    /// <summary>The record has another address now; the old one leads there for ever.</summary>
    /// <param name="Address">Path such as <c>/agents/serge-victor-1890-1947</c>.</param>
    public sealed record Moved(string Address) : Outcome<T>;

    /// <summary>It was not done, for these reasons.</summary>
    public sealed record Refused(IReadOnlyList<Finding> Findings) : Outcome<T>;
}
