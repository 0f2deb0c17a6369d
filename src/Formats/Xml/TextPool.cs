using Fonds.Description.Statements;

namespace Fonds.Formats.Xml;

/// <summary>
/// Gives the same words the same string: finding aids say "Box", "Folder", "file" and single spaces a million times.
/// It forgets what it has no room for.
/// </summary>
internal sealed class TextPool
{
    private const int Slots = 4096;
    public const int Longest = 40;

    private readonly string?[] strings = new string?[Slots];
    private readonly TextRun?[] runs = new TextRun?[Slots];

    public string Shared(ReadOnlySpan<char> text)
    {
        if (text.IsEmpty)
            return "";
        if (text.Length > Longest)
            return new string(text);
        ref var slot = ref strings[SlotOf(text)];
        if (slot is null || !text.SequenceEqual(slot))
            slot = new string(text);
        return slot;
    }

    public TextRun Run(ReadOnlySpan<char> text)
    {
        if (text.Length > Longest)
            return new TextRun(new string(text));
        ref var slot = ref runs[SlotOf(text)];
        if (slot is null || !text.SequenceEqual(slot.Text))
            slot = new TextRun(Shared(text));
        return slot;
    }

    private static int SlotOf(ReadOnlySpan<char> text)
    {
        var hash = (uint)text.Length;
        foreach (var character in text)
            hash = (hash ^ character) * 16777619u;
        return (int)((hash ^ (hash >> 15)) % Slots);
    }
}
