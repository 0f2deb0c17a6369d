using Fonds.Description.Records;

namespace Fonds.Description.Names;

/// <summary>
/// A heading for a person, family or corporate body, taken apart as cataloguing rules put it together (RDA 9-11, MARC X00 and X10).
/// The text is never changed; the parts stand beside it, romanization half marks left out.
/// </summary>
/// <param name="Text">The heading as written.</param>
/// <param name="Kind">What it names: as said by whoever asked, else as the heading itself shows.</param>
public sealed record NameReading(string Text, RecordKind Kind)
{
    /// <summary>The heading without dates, title, subdivisions and final stops: "Poe, Edgar Allan", "United States. Army".</summary>
    public string Name { get; init; } = "";

    /// <summary>The name shared by a family: "Poe"; null for one who is entered under a given name or a phrase.</summary>
    public string? Surname { get; init; }

    /// <summary>Given names, or the whole name of one who has only one ("Voltaire") or goes by a phrase ("Le Rétif"), as in MARC X00 first indicator 0.</summary>
    public string? Forename { get; init; }

    /// <summary>The number that tells bearers of one name apart: "XIV" (RDA 9.2.2.19, MARC $b).</summary>
    public string? Numeration { get; init; }

    /// <summary>Titles and other words that go with a name: "Sir", "Jr.", "King of France", "pseud." (MARC $c).</summary>
    public string? Title { get; init; }

    /// <summary>What initials stand for: "Thomas Stearns" (RDA 9.5, MARC $q).</summary>
    public string? Fuller { get; init; }

    /// <summary>Life dates, or dates of activity or existence, as written: "1809-1849", "active 16th century" (MARC $d).</summary>
    public string? Dates { get; init; }

    /// <summary>Divisions of a corporate body below its first: "Army" of "United States. Army" (MARC X10 $b).</summary>
    public IReadOnlyList<string> Units { get; init; } = [];

    /// <summary>Words in brackets that tell bodies of one name apart: "New York, N.Y." (RDA 11.13).</summary>
    public string? Qualifier { get; init; }

    /// <summary>What is written about it, when the heading is a subject: "Criticism and interpretation" (LCSH, MARC $v $x $y $z).</summary>
    public IReadOnlyList<string> Subdivisions { get; init; } = [];

    /// <summary>What the named did for the records, written into the heading: "collector", "former owner" (MARC $e).</summary>
    public IReadOnlyList<string> Relators { get; init; } = [];

    /// <summary>The same name in another script behind the first: "لبنى حماد".</summary>
    public string? Parallel { get; init; }

    /// <summary>What was not understood.</summary>
    public string? Rest { get; init; }

    /// <summary>Whether the heading is a subject about who is named, not the plain name.</summary>
    public bool IsSubject => Subdivisions.Count > 0;

    /// <summary>First and last year of <see cref="Dates"/>; null where open or absent.</summary>
    public (int? First, int? Last) Years => NameDates.Years(Dates);

    /// <summary>The name in the order of speech: "Martin Luther King, Jr."; families and corporate bodies as they are.</summary>
    public string Direct => SpokenName.Of(this);
}
