using System.Collections.Frozen;

namespace Fonds.Formats.Crosswalks;

/// <summary>
/// Everything that is known to be lost on one way there and back: each element by what it stands in, each attribute by its element. The
/// list stands in a text beside the crosswalks, which tests make from every element and attribute that the schema of the source allows and from the
/// documents of the corpus; the reasons are given for many rows at once.
/// </summary>
internal sealed class DocumentedLosses
{
    private readonly FrozenDictionary<(LossKind, string), string> reasons;
    private readonly IReadOnlyList<KnownLoss> rules = [];

    /// <summary>Losses that rules alone document, where nearly everything is lost in the same way.</summary>
    public DocumentedLosses(IReadOnlyList<KnownLoss> rules) => (reasons, this.rules) = (FrozenDictionary<(LossKind, string), string>.Empty, rules);

    public DocumentedLosses(string resource, IReadOnlyList<KnownLoss> why)
    {
        using var stream = typeof(DocumentedLosses).Assembly.GetManifestResourceStream(resource)
            ?? throw new InvalidOperationException($"The program lacks {resource}.");
        using var reader = new StreamReader(stream);
        var rows = new Dictionary<(LossKind, string), string>();
        while (reader.ReadLine() is { } line)
        {
            if (line.StartsWith('#'))
                continue;
            var parts = line.TrimStart(SeenElsewhere).Split(' ');
            var row = (Enum.Parse<LossKind>(parts[0]), parts[1]);
            rows[row] = why.FirstOrDefault(one => one.Covers(row.Item1, row.Item2))?.Reason ?? "";
        }

        reasons = rows.ToFrozenDictionary();
    }

    /// <summary>Begins a row that neither the schema nor the corpus shows, but a document seen elsewhere.</summary>
    public const char SeenElsewhere = '+';

    /// <summary>The rows with their reasons.</summary>
    public IReadOnlyDictionary<(LossKind Kind, string Name), string> Rows => reasons;

    /// <summary>Why something is lost, or null when no row has it.</summary>
    public string? ReasonOf(LossKind kind, string name) => reasons.GetValueOrDefault((kind, Plain(name))) ?? rules.FirstOrDefault(one => one.Covers(kind, name))?.Reason;

    /// <summary>The name of a row: attributes without the prefix of links, which one form of EAD has and the other not.</summary>
    public static string Plain(string name) => name.Replace("@xlink:", "@", StringComparison.Ordinal);
}
