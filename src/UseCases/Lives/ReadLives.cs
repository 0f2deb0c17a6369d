using Fonds.Description.AccessPoints;
using Fonds.Description.Agents;
using Fonds.Description.Lives;
using Fonds.Description.Rules;
using Fonds.Description.Statements;
using Fonds.Description.Units;
using Fonds.Formats;
using Fonds.UseCases.FindingAids;

namespace Fonds.UseCases.Lives;

/// <summary>Reads the biographical and administrative histories of files (DACS 2.7) without an archive, file by file, as each is asked for.</summary>
public static class ReadLives
{
    /// <param name="missing">Takes inputs that are not there.</param>
    public static IEnumerable<LivesOfFile> Run(IEnumerable<string> paths, Action<int?> total, Action<string> missing)
    {
        var inputs = new InputFiles(paths);
        inputs.Missing.ForEach(missing);
        total(inputs.Total);
        foreach (var file in inputs.All())
            yield return Read(file);
    }

    private static LivesOfFile Read(InputFile file)
    {
        var seen = new Seen();
        ReadOutcome outcome;
        try
        {
            using var stream = file.Open();
            outcome = DocumentReader.Read(stream, seen);
        }
        catch (Exception failure) when (DocumentRead.IsItsOwn(failure))
        {
            return new(file.Path, ReadOutcome.Refused, [], [DocumentRead.WhyNot(failure)]);
        }

        return new(file.Path, outcome, outcome == ReadOutcome.Read ? seen.Notes : [], [.. seen.Findings.Where(finding => finding.Severity == Severity.Refusal)]);
    }

    /// <summary>Keeps of each unit its histories and its creators until the whole is read: a component has those of the units above it, which come later.</summary>
    private sealed class Seen : IDocumentSink
    {
        private readonly List<UnitSeen> units = [];

        public List<HistoryRead> Notes { get; } = [];

        public List<Finding> Findings { get; } = [];

        public void Unit(UnitRead unit)
        {
            while (units.Count <= unit.Ordinal)
                units.Add(default);
            List<Statement>? histories = null;
            foreach (var note in unit.Unit.Notes)
            {
                if (note.Kind == Term.BiographyOrHistory)
                    Collect(note.Statement, histories ??= []);
            }

            units[unit.Ordinal] = new(unit.Parent, [.. unit.Unit.Headings.Where(static heading => heading.Manner == AccessManner.Origination)], histories, histories is null && unit.Parent >= 0 ? "" : unit.Unit.TitleText);
        }

        public void FindingAid(FindingAid findingAid)
        {
            foreach (var unit in units)
            {
                foreach (var history in unit.Histories ?? [])
                    Add(history, LifeSubjects.Of(history, CreatorsOf(unit), unit.Title));
            }

            units.Clear();
        }

        public void Authority(AuthorityDocument authority)
        {
            var agent = Agent.FromAuthority(authority);
            var histories = new List<Statement>();
            foreach (var history in agent.BiographicalHistory)
                Collect(history, histories);
            foreach (var history in histories)
                Add(history, LifeSubjects.Of(agent));
        }

        public void Finding(Finding finding) => Findings.Add(finding);

        // A history inside another is read with it, and once more by itself.
        private static void Collect(Statement history, List<Statement> histories)
        {
            histories.Add(history);
            foreach (var inner in history.Statements)
            {
                if (inner.Term == Term.BiographyOrHistory)
                    Collect(inner, histories);
            }
        }

        private IReadOnlyList<AccessPoint> CreatorsOf(UnitSeen unit)
        {
            while (unit.Creators.Count == 0 && unit.Parent >= 0)
                unit = units[unit.Parent];
            return unit.Creators;
        }

        private void Add(Statement history, LifeSubject subject) => Notes.Add(new(subject, history, LifeReader.Read(history, subject)));
    }

    private readonly record struct UnitSeen(int Parent, IReadOnlyList<AccessPoint> Creators, List<Statement>? Histories, string Title);
}

/// <summary>The histories of one file, in document order.</summary>
/// <param name="Findings">Why the file was refused; empty when it was not.</param>
public sealed record LivesOfFile(string Path, ReadOutcome Outcome, IReadOnlyList<HistoryRead> Notes, IReadOnlyList<Finding> Findings);

/// <summary>One history as it was read, and whose it is.</summary>
/// <param name="Note">The history as it stands in the description.</param>
public sealed record HistoryRead(LifeSubject Subject, Statement Note, LifeHistory History);
