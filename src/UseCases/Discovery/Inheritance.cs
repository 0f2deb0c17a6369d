using Fonds.Description.AccessPoints;
using Fonds.Description.Languages;
using Fonds.Description.Statements;
using Fonds.Description.Units;
using Fonds.Storage.Units;

namespace Fonds.UseCases.Discovery;

/// <summary>
/// What a unit leaves unsaid because a unit above says it (ISAD(G) 2.4, non-repetition of information): dates, creators,
/// languages, repository, conditions of access and use. Each comes from the nearest unit that says it, and says so.
/// </summary>
/// <remarks>Extent is not inherited: that a collection fills 28 boxes says nothing of one file.</remarks>
public static class Inheritance
{
    private static readonly Func<UnitOfDescription, IReadOnlyList<(Statement Statement, string Text)>>[] Inheritable =
    [
        Dates,
        Creators,
        Languages,
        unit => unit.RepositoryStatement is { } repository ? [(repository, PlainText.Of(repository))] : [],
        unit => Notes(unit, Term.AccessRestriction),
        unit => Notes(unit, Term.UseRestriction),
    ];

    /// <param name="above">The units above, the top unit first, each with its summary.</param>
    public static IReadOnlyList<Inherited> Of(UnitOfDescription unit, IReadOnlyList<(StoredUnit Stored, UnitSummary Summary)> above)
    {
        var inherited = new List<Inherited>();
        foreach (var saidBy in Inheritable)
        {
            if (above.Count == 0 || saidBy(unit).Count > 0)
                continue;

            for (var place = above.Count - 1; place >= 0; place--)
            {
                var said = saidBy(above[place].Stored.Unit);
                if (said.Count == 0)
                    continue;
                inherited.AddRange(said.Select(one => new Inherited(one.Statement, above[place].Summary, one.Text)));
                break;
            }
        }

        return inherited;
    }

    private static IReadOnlyList<(Statement, string)> Dates(UnitOfDescription unit) =>
        unit.Dates is { Display.Length: > 0 } dates && dates.Statements.Count > 0 ? [(dates.Statements[0].Statement, dates.Display)] : [];

    private static IReadOnlyList<(Statement, string)> Creators(UnitOfDescription unit) =>
        [.. unit.Headings.Where(heading => heading.Manner == AccessManner.Origination).Select(heading => (heading.Statement, heading.Heading))];

    private static IReadOnlyList<(Statement, string)> Languages(UnitOfDescription unit)
    {
        var languages = unit.Languages;
        var statement = unit.Identifying.FirstOrDefault(statement => statement.Term == Term.LanguageOfMaterial);
        return languages.Count > 0 && statement is not null ? [(statement, string.Join(", ", MaterialLanguage.NamesOf(languages)))] : [];
    }

    private static IReadOnlyList<(Statement, string)> Notes(UnitOfDescription unit, Term kind) =>
        [.. unit.Notes.Where(note => note.Kind == kind).Select(note => (note.Statement, PlainText.Of(note.Content)))];
}
