namespace Fonds.Description.Places;

/// <summary>A place that a name could mean, while it is weighed.</summary>
internal struct PlaceCandidate
{
    private const double VariantBesideName = -2.5;
    private const double VariantAlone = -1.0;
    private const double RegionBesideCity = -0.8;
    private const double OfTheTime = 0.8;
    private const double Great = 0.8;
    private const double Capital = 0.7;
    private const double Noted = 0.4;
    private const double Famous = 0.6;
    private const double AsSpelt = 0.3;
    private const double OnlyOne = 0.7;
    private const double Close = 30;
    private const double CloseLand = 150;

    // What stands around a name speaks no louder than this for a town that is called as a country is: "born in Jamaica" means the country, and beside Queens nobody can tell.
    private const double BesideCountry = 1.7;
    private const int GreatTown = 100_000;

    // A country weighs as if it had no fewer people than these (a logarithm), by its own name more than by another: Jamaica has 2.8 million.
    private const double OwnNameOfCountry = 6.7;
    private const double NameOfCountry = 5.5;

    public PlaceCandidate(Gazetteer gazetteer, int entry)
    {
        Entry = entry;
        Place = gazetteer.Names.Owner(entry);
        Use = gazetteer.Columns.UseAt(gazetteer.Names.Offset(entry));
        Years = Use == NameUse.Other ? gazetteer.Columns.YearsAt(gazetteer.Names.Offset(entry)) : null;
    }

    public int Entry { get; }

    public int Place { get; }

    public NameUse Use { get; }

    public YearsOfUse? Years { get; }

    /// <summary>How well it lies where the name says: see <see cref="PlaceScope.Fit(int)"/>.</summary>
    public int Fit { get; set; }

    /// <summary>Its weight without what stands around the name, as a power of ten.</summary>
    public double Bare { get; private set; }

    public double Score { get; private set; }

    /// <summary>Whether it is a town that bears a country's own name, and the note nowhere says it in full.</summary>
    public bool IsBesideCountry { get; private set; }

    /// <summary>Whether it is too small beside the country of its name to be thought of: Lebanon, Tennessee, but not Jamaica in Queens.</summary>
    public readonly bool IsOvershadowed(GazetteerColumns columns) => IsBesideCountry && columns.Populations[Place] < GreatTown;

    public PlaceContext.Evidence Evidence { get; private set; }

    public static void Weigh(Span<PlaceCandidate> candidates, Gazetteer gazetteer, PlaceNameReading reading, PlaceContext context, ulong name)
    {
        var (named, country, city) = (false, false, 0L);
        foreach (ref var candidate in candidates)
        {
            if (candidate.Use == NameUse.Variant)
                continue;
            named = true;
            country |= gazetteer.Columns.Kinds[candidate.Place] == PlaceKind.Country && candidate.Use is NameUse.Main or NameUse.Short;
            if (gazetteer.Columns.Kinds[candidate.Place] == PlaceKind.City)
                city = Math.Max(city, gazetteer.Columns.Populations[candidate.Place] * (gazetteer.Columns.IsNoted(candidate.Place) ? 3L : 1));
        }

        foreach (ref var candidate in candidates)
        {
            var kind = gazetteer.Columns.Kinds[candidate.Place];
            var bare = Size(gazetteer.Columns, candidate.Place, kind, candidate.Use) + PlaceResolver.OfFit(candidate.Fit) + PlaceResolver.OfKind(reading.Kind, kind);
            if (gazetteer.Columns.IsSpelt(gazetteer.Names.Offset(candidate.Entry), reading.Name))
                bare += AsSpelt;
            if (candidate.Use == NameUse.Variant)
                bare += named ? VariantBesideName : VariantAlone;

            // Who writes "New York" means the city, unless the city is small beside the land: Delaware, Ohio.
            if (kind == PlaceKind.Region && city > gazetteer.Columns.Populations[candidate.Place] / 4)
                bare += RegionBesideCity;
            if (context.Year is { } year)
                bare += OfYear(candidate.Years, year) + OfYear(gazetteer.Columns.Years(candidate.Place), year);
            var evidence = default(PlaceContext.Evidence);
            candidate.Bare = bare;
            var around = context.For(candidate.Place, name, ref evidence);
            candidate.IsBesideCountry = country && around < PlaceContext.SaidInFull && kind is (PlaceKind.City or PlaceKind.Neighbourhood);

            // "Manhattan" beside New York City is the borough: that GeoNames knows it as a spelling of the city, too, is no matter.
            var isOnlySpelling = named && candidate.Use == NameUse.Variant && around < PlaceContext.SaidInFull;
            candidate.Score = bare + (candidate.IsBesideCountry || isOnlySpelling ? Math.Min(around, BesideCountry) : around);
            candidate.Evidence = evidence;
        }
    }

    /// <summary>
    /// The weight of a place that the gazetteer does not know: less when the name is one of our own tables or of several words, and when one place alone of all the
    /// world bears it: a name that is rare among the known places is rare among the others.
    /// </summary>
    public static double Unknown(Gazetteer gazetteer, Span<PlaceCandidate> candidates, string name) =>
        Unknown(gazetteer, candidates[0], name) - (IsOne(gazetteer, candidates) ? OnlyOne : 0);

    private static bool IsOne(Gazetteer gazetteer, Span<PlaceCandidate> candidates)
    {
        foreach (ref var other in candidates[1..])
        {
            if (!AreOne(gazetteer, candidates[0].Place, other.Place))
                return false;
        }

        return true;
    }

    private static double Unknown(Gazetteer gazetteer, PlaceCandidate first, string name) =>
        first.Use is NameUse.Other or NameUse.Short || gazetteer.Columns.Kinds[first.Place] != PlaceKind.City ? 2.0
        : name.Contains(' ', StringComparison.Ordinal) ? 3.0
        : 3.5;

    /// <summary>Whether two places of a name are one to a reader: the city and the land around it, Panama and its capital.</summary>
    public static bool AreOne(Gazetteer gazetteer, int one, int other)
    {
        if (one == other)
            return true;
        var columns = gazetteer.Columns;
        if (columns.CountryNumber(one) != columns.CountryNumber(other))
            return false;
        var (kind, kindOfOther) = (columns.Kinds[one], columns.Kinds[other]);
        return kind == PlaceKind.Country || kindOfOther == PlaceKind.Country || columns.Divisions[one] == other || columns.Divisions[other] == one || columns.Counties[one] == other || columns.Counties[other] == one
            || PlaceDistance.Kilometres(columns, one, other) < (kind is PlaceKind.Region or PlaceKind.Site || kindOfOther is PlaceKind.Region or PlaceKind.Site ? CloseLand : Close);
    }

    private static double Size(GazetteerColumns columns, int place, PlaceKind kind, NameUse use)
    {
        var people = columns.Populations[place];
        return kind switch
        {
            PlaceKind.Country => people > 0 ? 0.5 + Math.Max(use is NameUse.Main or NameUse.Short ? OwnNameOfCountry : NameOfCountry, Math.Log10(people)) : 6,
            PlaceKind.Region => people > 0 ? Math.Log10(people) : 6,
            PlaceKind.Continent => 7.5,
            PlaceKind.Water => 6.5,
            PlaceKind.Site => 5,
            PlaceKind.Neighbourhood => (people > 0 ? Math.Log10(people) - 0.3 : 4.8) + OfFame(columns, place),
            _ => OfCity(people) + OfFame(columns, place),
        };
    }

    private static double OfFame(GazetteerColumns columns, int place) =>
        (columns.IsCapital(place) ? Capital : 0) + (columns.IsNoted(place) ? Noted : 0) + (columns.IsFamous(place) ? Famous : 0);

    // From half a million to five, the whole world knows a city better and better.
    private static double OfCity(int people)
    {
        var size = people > 0 ? Math.Log10(people) : 2;
        return size + Great * Math.Clamp(size - 5.7, 0, 1);
    }

    private static double OfYear(YearsOfUse? years, int year) => years is not { } span ? 0 : span.Cover(year) ? OfTheTime : -OfTheTime;
}
