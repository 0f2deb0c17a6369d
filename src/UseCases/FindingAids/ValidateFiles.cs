using Fonds.Description.Rules;
using Fonds.Description.Units;
using Fonds.Formats;
using Fonds.Formats.Validation;

namespace Fonds.UseCases.FindingAids;

/// <summary>
/// Says what is wrong with files before anybody imports them: whether they are well-formed, what a cataloguer should see, what they lack
/// of the minimum of DACS and ISAD(G), and where they depart from the structure of their standard, or from a schema. Nothing is stored.
/// </summary>
public sealed class ValidateFiles(IReadOnlyList<Schema> schemas)
{
    /// <summary>Validates files, folders and archive files one by one, as each is asked for.</summary>
    /// <param name="missing">Takes inputs that are not there.</param>
    public IEnumerable<ValidatedFile> Run(IEnumerable<string> paths, Action<int?> total, Action<string> missing)
    {
        var inputs = new InputFiles(paths);
        inputs.Missing.ForEach(missing);
        total(inputs.Total);
        foreach (var file in inputs.All())
            yield return Validate(file);
    }

    private ValidatedFile Validate(InputFile file)
    {
        var seen = new Seen();
        ReadOutcome outcome;
        try
        {
            outcome = Read(file, seen);
        }
        catch (Exception failure) when (DocumentRead.IsItsOwn(failure))
        {
            outcome = ReadOutcome.Refused;
            seen.Findings.Clear();
            seen.Findings.Add(DocumentRead.WhyNot(failure));
        }

        return new(file.Path, outcome, seen.Standard, seen.Findings, outcome == ReadOutcome.Read ? seen.Lacking : [], seen.UnitCount);
    }

    private ReadOutcome Read(InputFile file, Seen seen)
    {
        ReadOutcome outcome;
        using (var stream = file.Open())
            outcome = DocumentReader.Read(stream, seen);
        if (outcome != ReadOutcome.Read)
            return outcome;
        using (var stream = file.Open())
        {
            // A schema says the same of the structure, and more.
            if (schemas.Count > 0)
                SchemaValidation.Validate(stream, schemas, new FindingsOnly(seen.Finding));
            else if (seen.Standard is { } standard)
                StructureValidation.Validate(stream, standard, new FindingsOnly(seen.Finding));
        }

        return outcome;
    }

    /// <summary>Keeps of each unit only what the minimum asks.</summary>
    private sealed class Seen : IDocumentSink
    {
        private readonly List<UnitSeen> units = [];
        private readonly List<LackingUnit> lacking = [];

        public List<Finding> Findings { get; } = [];

        public Standard? Standard { get; private set; }

        public int UnitCount { get; private set; }

        public IReadOnlyList<LackingUnit> Lacking => lacking;

        public void Unit(UnitRead unit)
        {
            while (units.Count <= unit.Ordinal)
                units.Add(default);
            var title = unit.Unit.TitleText;
            units[unit.Ordinal] = new(
                unit.Parent, unit.Line, DescriptionMinimum.SaidBy(unit.Unit), unit.Unit.LocalIdentifier, title.Length > 0 ? title : unit.Unit.Dates.Display);
        }

        public void FindingAid(FindingAid findingAid)
        {
            Standard = findingAid.Form.Standard;
            AddLacking();
            UnitCount += units.Count;
            units.Clear();
        }

        public void Authority(AuthorityDocument authority) => Standard = authority.Form.Standard;

        public void Finding(Finding finding) => Findings.Add(finding);

        private void AddLacking()
        {
            // In document order a unit stands after the one above it, whose sum is ready then.
            var withAbove = new MinimumElements[units.Count];
            for (var place = 0; place < units.Count; place++)
            {
                var (parent, line, said, identifier, name) = units[place];
                var above = parent < 0 ? MinimumElements.None : withAbove[parent] & DescriptionMinimum.Inheritable;
                withAbove[place] = said | above;
                var missing = DescriptionMinimum.Missing(said, above).ToArray();
                if (missing.Length > 0)
                    lacking.Add(new(line, parent < 0, identifier, name, missing));
            }
        }

        private readonly record struct UnitSeen(int Parent, int Line, MinimumElements Said, string? Identifier, string Name);
    }
}

/// <summary>One file as validation found it.</summary>
/// <param name="Standard">Its standard; null when it is no description.</param>
/// <param name="Lacking">The units that lack something of the minimum, in document order.</param>
/// <param name="Units">How many units it describes.</param>
public sealed record ValidatedFile(
    string Path, ReadOutcome Outcome, Standard? Standard, IReadOnlyList<Finding> Findings, IReadOnlyList<LackingUnit> Lacking, int Units);

/// <summary>A unit that lacks something of the minimum.</summary>
/// <param name="Identifier">Its identifier in the document, or null.</param>
/// <param name="Name">Its title or dates; empty when it has neither.</param>
public sealed record LackingUnit(int Line, bool IsTop, string? Identifier, string Name, IReadOnlyList<MinimumRule> Missing);
