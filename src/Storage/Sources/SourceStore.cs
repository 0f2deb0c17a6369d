using Fonds.Description.Rules;
using Fonds.Storage.Dialects;

namespace Fonds.Storage.Sources;

/// <summary>The documents that were taken in, with their findings.</summary>
public sealed class SourceStore
{
    private readonly DatabaseConnection connection;

    internal SourceStore(DatabaseConnection connection) => this.connection = connection;

    /// <summary>The number that the next source will have.</summary>
    public long Next => (connection.Prepare("SELECT max(id) FROM source_file").Scalar() ?? 0) + 1;

    /// <summary>Adds the latest source of a record, with the document itself and what was found in it.</summary>
    /// <param name="original">Empty for a further record of a file that stands with its first.</param>
    public void Add(SourceFile source, Packing packing, ReadOnlySpan<byte> original, IEnumerable<Finding> findings)
    {
        connection.Prepare("UPDATE source_file SET is_current = 0 WHERE record = ?1").Bind(1, source.Record.Value).Run();
        connection.Prepare("INSERT INTO source_file(id, path, sha256, length, record, is_current, finding_count) VALUES (?1, ?2, ?3, ?4, ?5, 1, ?6)")
            .Bind(1, source.Id).Bind(2, source.Path).Bind(3, source.Sha256.Span).Bind(4, source.Length).Bind(5, source.Record.Value)
            .Bind(6, source.FindingCount).Run();
        if (original.Length > 0)
        {
            connection.Prepare("INSERT INTO source_original(source_file, packing, bytes) VALUES (?1, ?2, ?3)")
                .Bind(1, source.Id).Bind(2, (long)packing).Bind(3, original).Run();
        }

        foreach (var finding in findings)
        {
            connection.Prepare("INSERT INTO finding(source_file, code, severity, line, text) VALUES (?1, ?2, ?3, ?4, ?5)")
                .Bind(1, source.Id).Bind(2, finding.Code).Bind(3, (long)finding.Severity).Bind(4, finding.Line).Bind(5, finding.Text).Run();
        }
    }
}
