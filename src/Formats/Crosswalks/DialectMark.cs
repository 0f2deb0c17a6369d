using Fonds.Description.Statements;
using Fonds.Description.Units;

namespace Fonds.Formats.Crosswalks;

/// <summary>
/// The undeprecated dialect of EAD3, and how a finding aid that goes from it to EAD 2002 says where it came from: by an instruction before the root,
/// <c>&lt;?ead3 undeprecated?&gt;</c>, for EAD 2002 has no element or attribute that could. On the way back it is heeded and taken away.
/// </summary>
internal static class DialectMark
{
    private const string Path = "undeprecated/";

    private static readonly Instruction Mark = new("ead3", "undeprecated");

    public static string Namespace { get; } = Recognition.NamespaceOf(Standard.Ead3) + Path;

    /// <summary>Whether a document is of the dialect.</summary>
    public static bool IsOf(DocumentForm form) => form.Standard == Standard.Ead3 && form.Namespace.EndsWith(Path, StringComparison.Ordinal);

    /// <summary>Whether a document of EAD 2002 came from it.</summary>
    public static bool IsOn(DocumentForm form) => form.Standard == Standard.Ead2002 && form.Before.Contains(Mark);

    /// <summary>What stands before the root, with the mark at its end.</summary>
    public static IEnumerable<Node> Set(IEnumerable<Node> before) => before.Append(Mark);
}
