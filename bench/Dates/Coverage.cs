using System.Globalization;
using Fonds.Description.Dates;
using Fonds.Description.Rules;
using Fonds.Description.Statements;
using Fonds.Description.Units;
using Fonds.Formats;

namespace Fonds.Bench.Dates;

/// <summary>
/// The share of units of description that have a year: before, by the machine-readable forms alone; after, by everything that is
/// understood of the words and of titles.
/// </summary>
internal static class Coverage
{
    public static void Measure(string[] folders)
    {
        Console.WriteLine("| where | units | with a form that says a year | with a year understood | of these by the title alone | say they are undated | no statement, none in the title | not understood | forms that words contradict | reversed or no span |\n|---|---|---|---|---|---|---|---|---|---|");
        var all = new Counts();
        foreach (var folder in folders)
        {
            var counts = new Counts();
            foreach (var file in SourceFiles.Under(folder))
            {
                using var stream = File.OpenRead(file);
                DocumentReader.Read(stream, counts);
            }

            counts.Write(Path.GetFileName(Path.TrimEndingDirectorySeparator(folder)));
            all.Add(counts);
        }

        if (folders.Length > 1)
            all.Write("all");
    }

    private sealed class Counts : IDocumentSink
    {
        private long _units, _before, _after, _byTitle, _undated, _silent, _contradicted, _broken;

        public void Unit(UnitRead unit)
        {
            var dates = unit.Unit.Dates;
            var stated = dates.Years is not null;
            var title = stated ? null : unit.Unit.DatesInTitle?.Years;
            _units++;
            _before += dates.Statements.Any(FormSaysYear) ? 1 : 0;
            _after += stated || title is not null ? 1 : 0;
            _byTitle += title is not null ? 1 : 0;
            if (stated || title is not null)
                return;

            if (dates.Statements.Count == 0)
                _silent++;
            else if (dates.Statements.Any(statement => statement.Reading.IsUndated))
                _undated++;
        }

        public void Finding(Finding finding)
        {
            _contradicted += finding.Code == FindingCodes.DateNormalContradicted ? 1 : 0;
            _broken += finding.Code is FindingCodes.DateNormalInvalid or FindingCodes.DateNormalReversed ? 1 : 0;
        }

        public void FindingAid(FindingAid findingAid)
        {
        }

        public void Authority(AuthorityDocument authority)
        {
        }

        public void Add(Counts other)
        {
            (_units, _before, _after, _byTitle) = (_units + other._units, _before + other._before, _after + other._after, _byTitle + other._byTitle);
            (_undated, _silent, _contradicted, _broken) = (_undated + other._undated, _silent + other._silent, _contradicted + other._contradicted, _broken + other._broken);
        }

        public void Write(string name) => Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
            $"| {name} | {_units:N0} | {_before:N0} ({Percent(_before)}) | {_after:N0} ({Percent(_after)}) | {_byTitle:N0} | {_undated:N0} | {_silent:N0} | {_units - _after - _undated - _silent:N0} | {_contradicted:N0} | {_broken:N0} |"));

        private string Percent(long part) => _units == 0 ? "-" : string.Create(CultureInfo.InvariantCulture, $"{100.0 * part / _units:0.0}%");

        /// <summary>What one has who reads the forms and not the words: a year at the front of the form.</summary>
        private static bool FormSaysYear(DateStatement statement) => SaysYear(statement.Statement);

        private static bool SaysYear(Statement statement) =>
            ((statement["normal"] ?? statement["standarddate"] ?? statement["standardDate"]) is { Length: >= 4 } form && form.AsSpan(0, 4).IndexOfAnyExceptInRange('0', '9') < 0 && form[..4] != "0000")
            || statement.Statements.Any(SaysYear);
    }
}
