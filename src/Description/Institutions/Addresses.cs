using Fonds.Description.Statements;

namespace Fonds.Description.Institutions;

/// <summary>Postal addresses (EAD and EAC address, addressline).</summary>
internal static class Addresses
{
    /// <summary>The lines of the first address inside a statement; an address written without lines is one line.</summary>
    public static IReadOnlyList<string> Lines(Statement? holder)
    {
        if (holder?.First(Term.Address) is not { } address)
            return [];

        var lines = address.All(Term.AddressLine).Select(PlainText.Of).Where(static line => line.Length > 0 && !line.EndsWith(':')).ToArray();
        return lines.Length > 0 ? lines : PlainText.Of(address) is { Length: > 0 } whole ? [whole] : [];
    }
}
