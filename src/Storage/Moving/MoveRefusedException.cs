namespace Fonds.Storage.Moving;

/// <summary>An archive cannot be moved, for a reason that is told to who asked for it; both sides are as they were.</summary>
public sealed class MoveRefusedException : Exception
{
    public MoveRefusedException()
    {
    }

    public MoveRefusedException(string message)
        : base(message)
    {
    }

    public MoveRefusedException(string message, Exception innerException)
        : base(message, innerException)
    {
    }
}
