namespace Fonds.Storage.Dialects;

/// <summary>The database engine could not do what it was asked: a broken disk, a locked file, or a bug of ours.</summary>
public sealed class DatabaseException : Exception
{
    public DatabaseException()
    {
    }

    public DatabaseException(string message)
        : base(message)
    {
    }

    public DatabaseException(string message, Exception innerException)
        : base(message, innerException)
    {
    }
}
