using System.Globalization;
using System.Runtime.InteropServices;
using Fonds.Description.Dates.Reading;
using Fonds.Description.Statements;

namespace Fonds.Bench.Dates;

/// <summary>Statements of dates that have no machine-readable form, and so depend on being read.</summary>
internal static class WithoutNormal
{
    private const int Shown = 60;

    public static void Measure(string[] folders)
    {
        long all = 0, dated = 0, undated = 0, withoutYear = 0, partly = 0;
        var residue = new Dictionary<string, int>(StringComparer.Ordinal);
        SourceFiles.ReadUnits(folders, unit =>
        {
            foreach (var words in unit.Dates.Statements.Where(statement => !HasForm(statement.Statement)).Select(statement => PlainText.Of(statement.Statement)).Where(words => words.Length > 0))
            {
                var reading = DateReader.Read(words);
                all++;
                dated += reading.IsDated ? 1 : 0;
                undated += reading is { IsDated: false, Undated: true } ? 1 : 0;
                withoutYear += reading is { IsDated: false, Undated: false, Edtf: not null } ? 1 : 0;
                partly += reading is { IsDated: true, Rest.Length: > 0 } ? 1 : 0;
                if (reading is { IsDated: false, Undated: false })
                    CollectionsMarshal.GetValueRefOrAddDefault(residue, words, out _)++;
            }
        });
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
            $"{all:N0} statements without a form: {dated:N0} dated ({100.0 * dated / all:0.00}%), {undated:N0} undated ({100.0 * undated / all:0.00}%), {withoutYear:N0} a day or month of no year, {all - dated - undated - withoutYear:N0} not understood; of the dated, {partly:N0} with words left over"));
        Console.WriteLine($"The {Math.Min(Shown, residue.Count)} commonest of {residue.Count} that are neither dated nor undated:");
        foreach (var (words, count) in residue.OrderByDescending(row => row.Value).ThenBy(row => row.Key, StringComparer.Ordinal).Take(Shown))
            Console.WriteLine($"{count}\t{words}");
    }

    /// <summary>Every distinct statement, one a line.</summary>
    public static void Write(string[] folders)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        SourceFiles.ReadUnits(folders, unit =>
        {
            foreach (var words in unit.Dates.Statements.Select(statement => PlainText.Of(statement.Statement).ReplaceLineEndings(" ")).Where(words => words.Length > 0 && seen.Add(words)))
                Console.WriteLine(words);
        });
    }

    private static bool HasForm(Statement statement) =>
        (statement["normal"] ?? statement["standarddate"] ?? statement["standardDate"]) is { Length: > 0 } || statement.Statements.Any(HasForm);
}
