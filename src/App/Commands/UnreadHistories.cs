namespace Fonds.App.Commands;

/// <summary>Tells of biographical and administrative histories on which the reader of lives itself failed: a fault of ours, and no reason to go without the rest.</summary>
internal static class UnreadHistories
{
    public static void Tell(int count, TextWriter talk)
    {
        if (count > 0)
            talk.WriteLine($"{count} histories could not be read for events; they are searched by their words. That is a fault of the program: please report it.");
    }
}
