namespace Fonds.App.Commands;

/// <summary>What the program tells the shell.</summary>
internal static class ExitCodes
{
    public const int Done = 0;
    public const int Failed = 1;
    public const int WrongUsage = 2;

    /// <summary>Done, but some of the input was refused; each refused file has been named with the reason.</summary>
    public const int SomeRefused = 3;
}
