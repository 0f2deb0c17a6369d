namespace Fonds.Storage.Dialects;

/// <summary>The disk is full or refuses to be written, and nothing of the transaction at hand was kept. Everything that was committed before is whole.</summary>
public sealed class NoRoomException : DatabaseException
{
    public NoRoomException()
        : this("no room")
    {
    }

    /// <param name="reason">What the engine says.</param>
    public NoRoomException(string reason)
        : base($"The archive cannot be written: the disk is full, or refuses ({reason}). Everything that was saved before is whole; what was being saved is not kept. "
            + "Make room, and do the same again: what is there already is left alone.")
    {
    }

    public NoRoomException(string reason, Exception innerException)
        : base(reason, innerException)
    {
    }
}
