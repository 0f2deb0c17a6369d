using System.Text;

namespace Fonds.Description.Places;

/// <summary>A place that bears a name, and how it bears it.</summary>
/// <param name="Name">As the gazetteer spells it.</param>
/// <param name="Years">When it was the name, where that is known.</param>
public readonly record struct NameSense(GazetteerPlace Place, string Name, NameUse Use, YearsOfUse? Years)
{
    internal const byte YearsMark = 5;

    internal static (string Name, NameUse Use, YearsOfUse? Years) Read(ReadOnlySpan<byte> text)
    {
        var use = text[0] < 8 ? (NameUse)text[0] : NameUse.Main;
        if (use != NameUse.Main)
            text = text[1..];
        var end = text.IndexOfAnyInRange((byte)0, (byte)'\n');
        var name = Encoding.UTF8.GetString(text[..end]);
        if (text[end] != YearsMark)
            return (name, use, null);
        text = text[(end + 1)..];
        return (name, use, YearsOfUse.Read(Encoding.UTF8.GetString(text[..text.IndexOfAnyInRange((byte)0, (byte)'\n')])));
    }
}
