using System.Text;

namespace Fonds.UseCases.FindingAids;

/// <summary>
/// Gives each unit of a document the last part of its address: its identifier made fit for an address, else a key
/// derived from where it stands and what it is called, which does not change when other siblings come or go.
/// </summary>
internal sealed class UnitKeyring
{
    private readonly HashSet<string> taken = new(StringComparer.Ordinal);
    private readonly Dictionary<(string Parent, UnitLikeness Likeness), int> alike = [];

    /// <summary>The keys of all units in document order, and for each whether it was derived. The top unit needs none.</summary>
    public static (string[] Keys, bool[] Derived) Give(IReadOnlyList<UnitAsRead> units, Func<UnitAsRead, UnitLikeness> likeness)
    {
        var ring = new UnitKeyring();
        var keys = new string[units.Count];
        var derived = new bool[units.Count];
        keys[0] = "";

        // Identifiers first, wherever they stand: no derived key may take one away.
        for (var place = 1; place < units.Count; place++)
        {
            if (units[place].Identifier is { } identifier && Safe(identifier) is { Length: > 0 } key && ring.taken.Add(key))
                keys[place] = key;
        }

        for (var place = 1; place < units.Count; place++)
        {
            if (keys[place] is not null)
                continue;
            keys[place] = ring.Derive(keys[units[place].Read.Parent], likeness(units[place]));
            derived[place] = true;
        }

        return (keys, derived);
    }

    private string Derive(string parentKey, UnitLikeness likeness)
    {
        var occurrence = alike.GetValueOrDefault((parentKey, likeness));
        string key;
        do
            key = likeness.Key(parentKey, occurrence++);
        while (!taken.Add(key));
        alike[(parentKey, likeness)] = occurrence;
        return key;
    }

    /// <summary>An identifier made fit for an address; references to it are made fit in the same way.</summary>
    internal static string Safe(string identifier)
    {
        var fit = true;
        foreach (var character in identifier)
            fit &= IsSafe(character);
        if (fit)
            return identifier;

        var safe = new StringBuilder(identifier.Length);
        foreach (var character in identifier.Trim())
            safe.Append(IsSafe(character) ? character : '-');
        return safe.ToString().Trim('-');
    }

    private static bool IsSafe(char character) => char.IsAsciiLetterOrDigit(character) || character is '_' or '-' or '~';
}
