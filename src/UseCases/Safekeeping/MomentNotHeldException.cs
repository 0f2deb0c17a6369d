namespace Fonds.UseCases.Safekeeping;

/// <summary>A backup does not tell how the archive stood at the moment that was asked for, for a reason that is told to who asked.</summary>
public sealed class MomentNotHeldException : Exception
{
    public MomentNotHeldException()
    {
    }

    public MomentNotHeldException(string message)
        : base(message)
    {
    }

    public MomentNotHeldException(string message, Exception innerException)
        : base(message, innerException)
    {
    }
}
