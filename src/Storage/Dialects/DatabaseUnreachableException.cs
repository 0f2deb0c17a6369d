namespace Fonds.Storage.Dialects;

/// <summary>
/// The database does not answer, or answers that it cannot just now: it is starting, stopping, or has handed its work to another machine.
/// Nothing is wrong with what was asked; it can be asked again later.
/// </summary>
public sealed class DatabaseUnreachableException : DatabaseException
{
    public DatabaseUnreachableException()
    {
    }

    public DatabaseUnreachableException(string message)
        : base(message)
    {
    }

    public DatabaseUnreachableException(string message, Exception innerException)
        : base(message, innerException)
    {
    }
}
