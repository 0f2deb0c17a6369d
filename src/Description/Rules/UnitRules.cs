using Fonds.Description.Dates;
using Fonds.Description.Languages;
using Fonds.Description.Statements;
using Fonds.Description.Units;

namespace Fonds.Description.Rules;

/// <summary>
/// What a cataloguer should see about one unit: levels, dates, languages, titles (DACS 1 and 2; EAD's attribute values).
/// Everything is kept as it was found.
/// </summary>
public static class UnitRules
{
    /// <summary>Checks a unit; asked of every unit at import, so a sound unit costs no memory.</summary>
    /// <param name="line">Line of the unit in its source, 0 when it has none.</param>
    public static IEnumerable<Finding> Check(UnitOfDescription unit, int line)
    {
        List<Finding>? findings = null;
        CheckLevel(unit, line, ref findings);
        var isNamed = false;
        foreach (var node in unit.Said.Content)
        {
            if (node is Statement { Term: Term.Identification } identification)
                CheckIdentification(identification, line, ref isNamed, ref findings);
        }

        if (!isNamed)
            Add(ref findings, FindingCodes.TitleMissing, line, "The unit has neither a title nor a date (DACS 2.3). It is shown as \"Untitled\".");
        return findings ?? (IEnumerable<Finding>)[];
    }

    private static void CheckLevel(UnitOfDescription unit, int line, ref List<Finding>? findings)
    {
        var level = unit.Said["level"];
        if (string.IsNullOrWhiteSpace(level))
        {
            // EAD asks for a level of the top unit only; of a component it is advice.
            if (unit.Said.Term == Term.TopUnit)
                Add(ref findings, FindingCodes.LevelMissing, line, "The top unit does not state its level (DACS 1). It is kept without one.");
        }
        else if (!Level.IsStandard(level))
        {
            Add(ref findings, FindingCodes.LevelUnknown, line, $"The level \"{level}\" is none of EAD's. It is kept as a level of the archive's own.");
        }
    }

    private static void CheckIdentification(Statement identification, int line, ref bool isNamed, ref List<Finding>? findings)
    {
        foreach (var node in identification.Content)
        {
            if (node is not Statement statement)
                continue;

            switch (statement.Term)
            {
                case Term.Title:
                    isNamed |= HasText(statement);
                    foreach (var inner in statement.Content)
                    {
                        if (inner is Statement { Term: Term.UnitDate or Term.StructuredUnitDate } date)
                            CheckDate(date, line, ref findings);
                    }

                    break;
                case Term.UnitDate or Term.StructuredUnitDate:
                    isNamed = true;
                    CheckDate(statement, line, ref findings);
                    break;
                case Term.LanguageOfMaterial:
                    CheckLanguages(statement, line, ref findings);
                    break;
            }
        }
    }

    private static void CheckDate(Statement date, int line, ref List<Finding>? findings)
    {
        if (DateStatement.Machine(date) is null && date.Content is [TextRun])
            return;

        _ = DateStatement.Read(date, out var problem);
        if (problem == DateProblem.None)
            return;

        var machine = DateStatement.Machine(date) ?? "";
        var kept = PlainText.Of(date) is { Length: > 0 } words ? $"The words \"{words}\" count." : "It is kept as it is.";
        if (problem == DateProblem.Contradicted)
            Add(ref findings, FindingCodes.DateNormalContradicted, line, $"The machine-readable date \"{machine}\" says other years than the words. {kept}");
        else if (problem == DateProblem.Reversed)
            Add(ref findings, FindingCodes.DateNormalReversed, line, $"The machine-readable date \"{machine}\" ends before it begins. {kept}");
        else
            Add(ref findings, FindingCodes.DateNormalInvalid, line, $"The machine-readable date \"{machine}\" is no date of ISO 8601 that fits the words. {kept}");
    }

    private static void CheckLanguages(Statement material, int line, ref List<Finding>? findings)
    {
        foreach (var node in material.Content)
        {
            if (node is not Statement statement)
                continue;

            if (statement.Term != Term.Language)
            {
                CheckLanguages(statement, line, ref findings);
                continue;
            }

            var code = statement["langcode"];
            if (string.IsNullOrEmpty(code))
                continue;

            var known = LanguageCodes.Understand(code);
            if (known is { IsAsAsked: true })
                continue;

            Add(ref findings, FindingCodes.LanguageCodeOdd, line, known is { } understood
                ? $"The language code \"{code}\" is not written as ISO 639-2 asks. It is understood as {understood.Name} ({understood.Code}) and kept as it is."
                : $"\"{code}\" is no language code of ISO 639-2. It is kept as it is.");
        }
    }

    private static bool HasText(Statement statement)
    {
        foreach (var node in statement.Content)
        {
            if (node switch { TextRun run => !string.IsNullOrWhiteSpace(run.Text), Statement inner => HasText(inner), _ => false })
                return true;
        }

        return false;
    }

    private static void Add(ref List<Finding>? findings, string code, int line, string text) =>
        (findings ??= []).Add(new(code, Severity.Warning, line, text));
}
