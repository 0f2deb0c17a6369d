using Fonds.App.Shared.Drawing;
using Fonds.UseCases.Discovery;

namespace Fonds.App.Public.Home;

/// <summary>People whose years are known, on one scale of years.</summary>
public sealed record Lives(IReadOnlyList<PersonLine> Lines, DecadeScale Scale)
{
    private const int Longest = 110;

    public static Lives Of(IReadOnlyList<PersonLine> people)
    {
        var lines = people.Where(person => person.BirthYear is not null).OrderBy(person => person.BirthYear).ToList();
        return lines.Count == 0
            ? new Lives([], default)
            : new Lives(lines, new DecadeScale(Decade(lines[0].BirthYear!.Value), Decade(lines.Max(line => line.DeathYear ?? line.BirthYear!.Value))));
    }

    /// <summary>Where a life without a known end stops being drawn: at the end of the scale, or when nobody lives so long.</summary>
    public int EndOf(PersonLine line) => line.DeathYear ?? Math.Min(Scale.Last + 10, line.BirthYear!.Value + Longest);

    private static int Decade(int year) => year - (((year % 10) + 10) % 10);
}
