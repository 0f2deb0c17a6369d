using Fonds.Description.Languages;

namespace Fonds.UseCases.Discovery.Citing;

/// <summary>
/// Cites a unit in the usual styles: the Chicago Manual of Style (17th ed., 14.221-231, notes), the MLA Handbook (9th ed.), the Publication Manual of the APA
/// (7th ed., 10.8 and its guidance on archives), ISO 690:2021, BibTeX. What the archive itself prefers is in <see cref="Citation"/>.
/// </summary>
public static class CitationStyles
{
    // ISO 690 leaves the words to the language of the citing text; the other three are styles of English.
    private static readonly Dictionary<DisplayLanguage, (string At, string From, string Seen)> IsoWords = new()
    {
        [DisplayLanguage.English] = ("At", "Available from", "viewed"),
        [DisplayLanguage.French] = ("À", "Disponible à l’adresse", "consulté le"),
        [DisplayLanguage.German] = ("In", "Verfügbar unter", "Zugriff am"),
        [DisplayLanguage.Spanish] = ("En", "Disponible en", "consulta"),
    };

    /// <summary>Every style, the commonest first.</summary>
    public static IReadOnlyList<CitationInStyle> Of(CitedUnit unit) =>
    [
        new("chicago", "Chicago", Chicago(unit)),
        new("mla", "MLA", Mla(unit)),
        new("apa", "APA", Apa(unit)),
        new("iso690", "ISO 690", Iso690(unit, DisplayLanguage.Current)),
        new("bibtex", "BibTeX", new(BibTeX.Of(unit)), IsRecord: true),
    ];

    /// <summary>A note: from the item up to the institution, all parts after commas.</summary>
    public static CitationText Chicago(CitedUnit unit)
    {
        var creators = unit.Creators.Any(name => CitationNames.IsNamedIn(name, unit.Title)) ? "" : CitationNames.Spoken(unit.Creators);
        var place = Listed(creators, unit.Title, unit.Dates, unit.Containers, WithCode(unit), unit.Repository);
        return new(place + ", ", "accessed {0}, ", unit.Address + ".", DayForm.MonthFirst);
    }

    public static CitationText Mla(CitedUnit unit)
    {
        var found = Listed(unit.Collection, unit.ReferenceCode, unit.Containers, unit.Repository, unit.Address);
        return new(Sentences(CitationNames.Mla(unit.Creators), unit.Title, unit.Dates, found), " Accessed {0}.", "", DayForm.MonthShort);
    }

    /// <summary>The author first, else the title; the form in brackets; no day of access, for what archives hold does not change from day to day.</summary>
    public static CitationText Apa(CitedUnit unit)
    {
        var date = $"({(unit.Years is { } years ? Span(years) : unit.Dates.Length > 0 ? unit.Dates : "n.d.")})";
        var what = unit.IsCollection ? $"{unit.Title.TrimEnd('.')} [Archival collection]" : unit.Title;
        var codes = Listed(unit.ReferenceCode, unit.Containers);
        var bracketed = codes.Length > 0 ? $" ({codes})" : "";
        var found = unit.IsCollection ? unit.Repository + bracketed : Listed(unit.Collection + bracketed, unit.Repository);
        var author = CitationNames.Apa(unit.Creators);
        return new($"{(author.Length > 0 ? Sentences(author, date, what, found.Trim()) : Sentences(what, date, found.Trim()))} {unit.Address}");
    }

    public static CitationText Iso690(CitedUnit unit, DisplayLanguage language)
    {
        var (at, from, seen) = IsoWords[language];
        var creators = string.Join("; ", unit.Creators.Select(CitationNames.Capitals));
        var found = Listed(unit.Collection, unit.ReferenceCode, unit.Containers);
        var holder = unit.Repository.Length > 0 ? $"{at}: {unit.Repository}" : "";
        var colon = language == DisplayLanguage.French ? " : " : ": ";
        return new(Sentences(creators, unit.Title, unit.Dates, holder.Replace(": ", colon, StringComparison.Ordinal), found), $" [{seen} {{0}}].", $" {from}{colon}{unit.Address}", DayForm.Plain);
    }

    private static string WithCode(CitedUnit unit) =>
        unit.IsCollection || unit.ReferenceCode.Length == 0 ? Listed(unit.Collection, unit.ReferenceCode) : $"{unit.Collection} ({unit.ReferenceCode})";

    private static string Span((int First, int Last) years) => years.First == years.Last ? $"{years.First}" : $"{years.First}–{years.Last}";

    private static string Listed(params ReadOnlySpan<string> parts)
    {
        var present = new List<string>();
        foreach (var part in parts)
        {
            if (part.Length > 0)
                present.Add(part.TrimEnd('.', ',', ' '));
        }

        return string.Join(", ", present);
    }

    private static string Sentences(params ReadOnlySpan<string> parts)
    {
        var present = new List<string>();
        foreach (var part in parts)
        {
            if (part.Length > 0)
                present.Add(part[^1] is '.' or '!' or '?' or '…' ? part : part + ".");
        }

        return string.Join(' ', present);
    }
}
