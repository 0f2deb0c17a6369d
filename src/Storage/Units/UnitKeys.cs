namespace Fonds.Storage.Units;

/// <summary>The hash by which the key of a unit is found within its finding aid. It is stored, so it never changes (FNV-1a, 32 bits).</summary>
public static class UnitKeys
{
    public static long Hash(string key)
    {
        var hash = 2166136261u;
        foreach (var character in key)
            hash = (hash ^ character) * 16777619u;
        return hash;
    }
}
