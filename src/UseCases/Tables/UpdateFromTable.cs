using System.Globalization;
using Fonds.Description.Records;
using Fonds.Description.Rules;
using Fonds.Description.Statements;
using Fonds.Description.Units;
using Fonds.Formats.Csv;
using Fonds.Storage;
using Fonds.Storage.Encoding;
using Fonds.Storage.History;
using Fonds.Storage.Sources;
using Fonds.UseCases.FindingAids;
using Fonds.UseCases.Linking;

namespace Fonds.UseCases.Tables;

/// <summary>
/// Changes units by a table: only the fields whose columns the table has, and of those only what differs. Everything a table changes is one
/// change set; a table that says nothing new leaves no trace.
/// </summary>
internal sealed class UpdateFromTable(Archive archive, EncodingBuffer buffer, string author)
{
    /// <summary>Takes a table in. Nothing is changed unless all of it could be looked through.</summary>
    public TableUpdate Update(DocumentRead document)
    {
        var table = document.Table!;
        var findings = new List<Finding>(table.Findings);
        using var batch = archive.Write();
        // The writer's place is taken: nobody changes what is compared now.
        var (revised, unchanged) = Compared(table, findings);
        using (var writer = batch.Begin(new ChangeCause(CauseKind.Import, author, string.Create(CultureInfo.InvariantCulture, $"Update from {document.File.Path}"))))
        {
            writer.Source = writer.Sources.Next;
            var linker = new Linker(buffer);
            linker.WriteWith(writer);
            var revision = new UnitRevision(writer, linker, buffer);
            foreach (var unit in revised)
                revision.Write(unit.FindingAid, unit.Id, unit.Body);
            linker.SettlePublication();
            if (writer.HasVersions)
            {
                writer.Sources.Add(
                    new SourceFile(writer.Source.Value, document.File.Path, document.Sha256, document.File.Length, revised[0].Id, IsCurrent: true, findings.Count),
                    Packing.Brotli, document.Packed, findings);
                writer.Keep();
            }
        }

        if (revised.Count > 0)
            batch.CommitDurably();
        return new(document.File.Path, table.Rows.Count, revised.Count, unchanged, findings);
    }

    private (List<Revised> Units, int Unchanged) Compared(UnitTable table, List<Finding> findings)
    {
        using var reader = archive.Read(Audience.Staff);
        var units = new UnitsOfTable(reader, table);
        var standards = new Dictionary<RecordId, Standard>();
        var rows = new Dictionary<RecordId, int>();
        var revised = new List<Revised>();
        var unchanged = 0;
        foreach (var row in table.Rows)
        {
            if (units.Of(row, out var problem) is not { } unit)
            {
                findings.Add(new(FindingCodes.TableRow, Severity.Warning, row.Line, $"Row {row.Number}: {problem} The row was passed over."));
                continue;
            }

            if (!rows.TryAdd(unit.Id, row.Number))
            {
                findings.Add(new(FindingCodes.TableRow, Severity.Warning, row.Line,
                    $"Row {row.Number}: row {rows[unit.Id]} is about the same unit, {unit.Address}. This row was passed over."));
                continue;
            }

            if (!standards.TryGetValue(unit.FindingAid, out var standard))
                standards[unit.FindingAid] = standard = reader.FindingAid(unit.FindingAid)!.FindingAid.Form.Standard;
            var body = Changed(UnitPlaces.Of(reader, unit), row, standard, findings);
            if (ReferenceEquals(body, unit.Unit.Body))
            {
                unchanged++;
            }
            else if (standard == Standard.MarcXml)
            {
                findings.Add(new(FindingCodes.TableRow, Severity.Warning, row.Line,
                    $"Row {row.Number}: {unit.Address} came as a MARC record, whose fields a table cannot change. It was kept as it is."));
            }
            else
                revised.Add(new(unit.FindingAid, unit.Id, body));
        }

        return (revised, unchanged);
    }

    private static Statement Changed(UnitInTable before, TableRow row, Standard standard, List<Finding> findings)
    {
        var unit = before;
        foreach (var (column, cell) in row.Cells)
        {
            // What is worked out was worked out of the unit as it was.
            if (!column.Differs(column.IsEditable ? unit : before, cell))
                continue;
            unit = unit with
            {
                Unit = new UnitOfDescription(column.Change(unit, cell, standard, problem =>
                    findings.Add(new(FindingCodes.TableCell, Severity.Warning, row.Line, $"Row {row.Number}, column {column.Name}: {problem}")))),
            };
        }

        return unit.Unit.Body;
    }

    private sealed record Revised(RecordId FindingAid, RecordId Id, Statement Body);
}

/// <summary>What a table came to.</summary>
/// <param name="Rows">Rows that say something.</param>
/// <param name="Changed">Units that were changed.</param>
/// <param name="Unchanged">Units about which it says nothing new.</param>
/// <param name="Findings">What could not be done, with row and column, and what was kept.</param>
public sealed record TableUpdate(string Path, int Rows, int Changed, int Unchanged, IReadOnlyList<Finding> Findings);
