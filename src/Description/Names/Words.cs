namespace Fonds.Description.Names;

/// <summary>A list of words, asked without regard to capitals and without making a string.</summary>
internal sealed class Words(params string[] words)
{
    private readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> known =
        new HashSet<string>(words, StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>();

    public bool Have(ReadOnlySpan<char> word) => known.Contains(word);
}
