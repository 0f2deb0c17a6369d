using System.Text;

namespace Fonds.Storage.Dialects.Postgres;

/// <summary>
/// Texts as PostgreSQL can hold them: without the sign of number 0, and without halves of a sign, for which other engines hold U+FFFD too. The
/// record itself is bytes and keeps both; texts stand beside it.
/// </summary>
internal static class PostgresText
{
    private const char Nothing = '\0';

    public static string Of(string text) => text.Contains(Nothing) || HasBrokenSign(text)
        ? System.Text.Encoding.UTF8.GetString(System.Text.Encoding.UTF8.GetBytes(text)).Replace(Nothing, '\uFFFD')
        : text;

    private static bool HasBrokenSign(string text)
    {
        var rest = text.AsSpan();
        for (var start = rest.IndexOfAnyInRange('\uD800', '\uDFFF'); start >= 0; start = rest.IndexOfAnyInRange('\uD800', '\uDFFF'))
        {
            if (Rune.DecodeFromUtf16(rest[start..], out _, out var length) != System.Buffers.OperationStatus.Done)
                return true;
            rest = rest[(start + length)..];
        }

        return false;
    }
}
