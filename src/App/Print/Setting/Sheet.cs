namespace Fonds.App.Print.Setting;

/// <summary>The sheet of paper and where things stand on it, in points: A4, with room to hold and to bind.</summary>
internal static class Sheet
{
    public const double Width = 595.28;
    public const double Height = 841.89;
    public const double Left = 64;
    public const double Right = 56;
    public const double Head = 78;
    public const double Foot = 70;

    /// <summary>From the left margin to the right.</summary>
    public const double TextWidth = Width - Left - Right;

    /// <summary>Where it is: the column of boxes and folders at the right.</summary>
    public const double ContainerWidth = 112;

    /// <summary>Entries and their notes, beside that column.</summary>
    public const double EntryWidth = TextWidth - ContainerWidth - 16;

    /// <summary>Notes about the whole: lines of some 85 letters.</summary>
    public const double ProseWidth = 410;

    public const double Top = Height - Head;
}
