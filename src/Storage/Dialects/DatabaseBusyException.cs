namespace Fonds.Storage.Dialects;

/// <summary>Others use what was asked for, and it was not waited for any longer. Nothing is wrong; it can be asked for again.</summary>
public sealed class DatabaseBusyException : DatabaseException
{
    public DatabaseBusyException()
    {
    }

    public DatabaseBusyException(string message)
        : base(message)
    {
    }

    public DatabaseBusyException(string message, Exception innerException)
        : base(message, innerException)
    {
    }
}
