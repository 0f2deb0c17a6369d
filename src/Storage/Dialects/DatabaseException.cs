namespace Fonds.Storage.Dialects;

/// <summary>The database engine could not do what it was asked: a broken disk, a locked file, a lost connection, or a bug of ours.</summary>
public class DatabaseException : Exception
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
