using System.Collections.Immutable;

namespace Fonds.Description.Places;

/// <summary>
/// Says which place a name means where it stands. Every place of the name gets a weight in powers of ten: how many people live there,
/// how it bears the name, what stands with the name and around it; and so does the thought that it is a place that the gazetteer does not know.
/// What has four fifths of the weight, and its country nine tenths (more, when the surroundings speak for another), is chosen; else the name is left open, with its candidates.
/// </summary>
public static class PlaceResolver
{
    private const double Enough = 0.8;
    private const double EnoughOfCountry = 0.9;

    // The surroundings speak for another country, and it is not what the whole world means by the name.
    private const double EnoughAgainst = 0.95;
    private const int MostCandidates = 64;
    private const int Shown = 5;
    private const double Inside = 6;
    private const double InsideOnce = 4;
    private const double SaidKind = 3;

    public static PlaceResolution Resolve(string name, PlaceContext context)
    {
        if (WordsNoPlace.Are(name))
            return new PlaceResolution { Ground = PlaceGround.Unknown };
        var gazetteer = Gazetteer.Shipped;
        var reading = PlaceNameReading.Read(name, gazetteer);
        var scopes = Scopes(gazetteer, reading.Within);
        var resolution = Choose(gazetteer, reading, scopes, context);

        // "France, Paris": the greater first.
        if (resolution.Ground == PlaceGround.NotThere && reading.Within.Count == 1 && Scopes(gazetteer, [reading.Name]) is { Count: 1 } turned
            && Choose(gazetteer, new PlaceNameReading(reading.Within[0], [reading.Name], null), turned, context) is { Chosen: not null } found)
            return found;
        return resolution;
    }

    /// <summary>The number of the bare name, without what stands with it.</summary>
    internal static ulong CoreHash(string name) => FoldedName.Hash(PlaceNameReading.Read(name, Gazetteer.Shipped).Name);

    private static List<PlaceScope> Scopes(Gazetteer gazetteer, IReadOnlyList<string> within)
    {
        var scopes = new List<PlaceScope>(within.Count);
        foreach (var word in within)
        {
            if (PlaceScope.Of(gazetteer, word) is { } scope)
                scopes.Add(scope);
        }

        return scopes;
    }

    private static PlaceResolution Choose(Gazetteer gazetteer, PlaceNameReading reading, List<PlaceScope> scopes, PlaceContext context)
    {
        var hash = FoldedName.Hash(reading.Name);
        Span<PlaceCandidate> all = stackalloc PlaceCandidate[MostCandidates];
        var count = 0;
        var known = false;
        for (var entry = gazetteer.Names.First(hash); entry != 0 && count < all.Length; entry = gazetteer.Names.Next(entry))
        {
            known = true;
            var candidate = new PlaceCandidate(gazetteer, entry);
            if (scopes.Count > 0 && (candidate.Fit = Fit(scopes, candidate.Place)) == 0)
                continue;
            all[count++] = candidate;
        }

        if (count == 0)
        {
            var ground = known ? PlaceGround.NotThere : scopes.Count > 0 ? PlaceGround.UnknownWithin : PlaceGround.Unknown;
            return new PlaceResolution { Ground = ground, Witness = scopes.Count > 0 ? string.Join(", ", reading.Within) : null, Within = Within(reading.Within) };
        }

        var candidates = all[..count];
        PlaceCandidate.Weigh(candidates, gazetteer, reading, context, hash);
        candidates.Sort(static (one, other) => other.Score.CompareTo(one.Score));
        return Decide(gazetteer, candidates, scopes, context, reading);
    }

    // "Columbia County, New York" of "Claverack, Columbia County, New York".
    private static GazetteerPlace? Within(IReadOnlyList<string> within) =>
        within.Count == 0 ? null : Resolve(string.Join(", ", within), PlaceContext.None) is var around ? around.Chosen ?? around.Within : null;

    private static int Fit(List<PlaceScope> scopes, int place)
    {
        var least = 2;
        foreach (var scope in scopes)
            least = Math.Min(least, scope.Fit(place));
        return least;
    }

    private static PlaceResolution Decide(Gazetteer gazetteer, Span<PlaceCandidate> candidates, List<PlaceScope> scopes, PlaceContext context, PlaceNameReading reading)
    {
        ref var top = ref candidates[0];
        var contrary = false;
        var (whole, same, country) = (Math.Pow(10, PlaceCandidate.Unknown(gazetteer, candidates, reading.Name)), 0.0, 0.0);
        foreach (ref var candidate in candidates)
        {
            var weight = Math.Pow(10, candidate.Score);
            whole += weight;
            if (PlaceCandidate.AreOne(gazetteer, candidate.Place, top.Place))
                same += weight;
            if (gazetteer.Columns.CountryNumber(candidate.Place) == gazetteer.Columns.CountryNumber(top.Place))
                country += weight;
            else
                contrary |= candidate.Evidence.Weight > top.Evidence.Weight && !candidate.IsOvershadowed(gazetteer.Columns);
        }

        var certainty = same / whole;
        var shown = ImmutableArray.CreateBuilder<RankedPlace>(Math.Min(Shown, candidates.Length));
        foreach (ref var candidate in candidates[..shown.Capacity])
            shown.Add(new RankedPlace(gazetteer.At(candidate.Place), Math.Pow(10, candidate.Score) / whole, gazetteer.Sense(candidate.Entry).Name));

        var resolution = new PlaceResolution { Candidates = shown.MoveToImmutable(), Certainty = Math.Min(certainty, 1), Ground = PlaceGround.Open, Within = Within(reading.Within) };
        if (certainty < Enough || country / whole < (contrary && !gazetteer.Columns.IsFamous(top.Place) ? EnoughAgainst : EnoughOfCountry))
            return candidates.Length == 1 ? resolution with { Ground = PlaceGround.TooSmall } : resolution;

        var (ground, witness) = Why(gazetteer, candidates, scopes, context);
        return resolution with { Chosen = resolution.Candidates[0].Place, Ground = ground, Witness = witness };
    }

    private static (PlaceGround Ground, string? Witness) Why(Gazetteer gazetteer, Span<PlaceCandidate> candidates, List<PlaceScope> scopes, PlaceContext context)
    {
        ref var top = ref candidates[0];
        if (scopes.Count > 0)
            return (PlaceGround.Qualified, string.Join(", ", scopes.Select(static scope => scope.Word)));
        if (context.Year is { } year && top.Years is { } years && years.Cover(year))
            return (PlaceGround.NameOfTheTime, year.ToString(System.Globalization.CultureInfo.InvariantCulture));
        if (candidates.Length == 1 && top.Bare > 4.2)
            return (PlaceGround.Only, null);

        // It was decided by its surroundings if it would not have been chosen without them.
        var (bare, rest) = (Math.Pow(10, top.Bare), 0.0);
        foreach (ref var candidate in candidates[1..])
            rest += PlaceCandidate.AreOne(gazetteer, candidate.Place, top.Place) ? 0 : Math.Pow(10, candidate.Bare);
        if (context.Said(top.Evidence) is { } said && bare < Enough * (bare + rest + Math.Pow(10, 3.5)))
            return said;
        return (PlaceGround.Greatest, null);
    }

    /// <summary>What a fit with its qualifiers adds to the weight of a place.</summary>
    internal static double OfFit(int fit) => fit switch { 2 => Inside, 1 => InsideOnce, _ => 0 };

    internal static double OfKind(PlaceKind? said, PlaceKind kind) => said is { } wanted && (wanted == kind || wanted == PlaceKind.City && kind == PlaceKind.Neighbourhood) ? SaidKind : 0;
}
