using System.Diagnostics;

namespace Fonds.Search.Embedded;

/// <summary>The moment after which a search is given up.</summary>
internal sealed class Deadline(TimeSpan patience)
{
    private readonly long begun = Stopwatch.GetTimestamp();

    public bool HasPassed => Stopwatch.GetElapsedTime(begun) >= patience;

    /// <summary>Gives the search up when it has taken too long; asked between its steps.</summary>
    public void Look()
    {
        if (HasPassed)
            throw new DeadlinePassedException();
    }
}

/// <summary>Leads out of the depths of a search that took too long; it never leaves the index, which answers that it gave up.</summary>
internal sealed class DeadlinePassedException : Exception
{
    public DeadlinePassedException()
        : base("The search took too long.")
    {
    }

    public DeadlinePassedException(string message)
        : base(message)
    {
    }

    public DeadlinePassedException(string message, Exception inner)
        : base(message, inner)
    {
    }
}
