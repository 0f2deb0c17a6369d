using System.Security.Cryptography;
using System.Text;
using Fonds.Description.Units;

namespace Fonds.UseCases.FindingAids;

/// <summary>
/// By what a unit without identifier is known again among its siblings: its reference code and title, exactly.
/// </summary>
internal sealed record UnitLikeness(string ReferenceCode, string Title)
{
    public static UnitLikeness Of(UnitOfDescription unit) => new(unit.ReferenceCode ?? "", unit.TitleText);

    /// <summary>A short word made from the unit above, the likeness, and which of several alike it is: a stable key for its address.</summary>
    public string Key(string parentKey, int occurrence)
    {
        var text = $"{parentKey}\u001F{ReferenceCode}\u001F{Title}\u001F{occurrence}";
        Span<byte> hash = stackalloc byte[SHA256.HashSizeInBytes];
        SHA256.HashData(Encoding.UTF8.GetBytes(text), hash);
        return $"u{Convert.ToHexStringLower(hash[..5])}";
    }
}
