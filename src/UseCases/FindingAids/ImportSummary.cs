using Fonds.UseCases.Tables;

namespace Fonds.UseCases.FindingAids;

/// <summary>What an import came to, in the words of the command's JSON document.</summary>
/// <param name="Files">Files looked at.</param>
/// <param name="Imported">Files taken in, new or changed.</param>
/// <param name="Unchanged">Files that the archive already has exactly so.</param>
/// <param name="Refused">Files refused whole, each with the reason; nothing of them was kept.</param>
/// <param name="PassedOver">Well-formed files that describe no records, each with the reason.</param>
/// <param name="Units">Units of description in the files taken in.</param>
/// <param name="Agents">Names written: authority records taken in, and persons, families and bodies met for the first time in a heading.</param>
/// <param name="Findings">Findings in the files taken in.</param>
public sealed record ImportSummary(
    int Files, int Imported, int Unchanged, IReadOnlyList<FileNotTaken> Refused, IReadOnlyList<FileNotTaken> PassedOver,
    int Units, int Agents, int Findings, double Seconds)
{
    /// <summary>Tables of units among the files, each with what it changed.</summary>
    public IReadOnlyList<TableUpdate> Tables { get; init; } = [];
}

/// <summary>A file that was not taken in, and why.</summary>
/// <param name="Line">Line of the trouble, counted from 1; 0 when no line can be named.</param>
public sealed record FileNotTaken(string Path, string Code, int Line, string Reason);

/// <summary>How far an import has come.</summary>
/// <param name="Path">The file last finished.</param>
/// <param name="Total">Files in all, when the inputs could be counted beforehand; else null.</param>
public sealed record ImportProgress(string Path, int Files, int? Total, int Units, long Bytes);
