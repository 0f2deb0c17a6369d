namespace Fonds.Description.Places;

/// <summary>
/// The places that the program knows: countries, their parts, cities and villages of the world, and the lands, quarters and names of
/// other times and languages that biographies speak of. What it holds and where it is from: docs/places.md.
/// </summary>
public sealed class Gazetteer
{
    private static readonly Lazy<Gazetteer> Read = new(() => new Gazetteer(GazetteerColumns.Read()));

    private readonly GazetteerNames names;
    private readonly GazetteerPlace?[] places;
    private readonly Lazy<Dictionary<int, int>> byId;
    private readonly GazetteerPlace?[] countries;

    private Gazetteer(GazetteerColumns columns)
    {
        Columns = columns;
        names = new GazetteerNames(columns);
        places = new GazetteerPlace?[columns.Count];
        byId = new Lazy<Dictionary<int, int>>(() => Enumerable.Range(0, columns.Count).ToDictionary(place => columns.Ids[place]));
        countries = new GazetteerPlace?[columns.CountryCount];
        for (var place = 0; place < columns.Count; place++)
        {
            if (columns.Kinds[place] == PlaceKind.Country && columns.Years(place) is null)
                countries[columns.CountryNumber(place)] ??= At(place);
        }
    }

    /// <summary>The one in the program, read at its first use.</summary>
    public static Gazetteer Shipped => Read.Value;

    /// <summary>How many places it holds.</summary>
    public int Count => Columns.Count;

    /// <summary>Every place, the most populous first.</summary>
    public IEnumerable<GazetteerPlace> All => Enumerable.Range(0, Columns.Count).Select(At);

    /// <summary>The countries of today, the most populous first.</summary>
    public IReadOnlyList<GazetteerPlace> Countries => [.. countries.OfType<GazetteerPlace>().OrderBy(static place => place.Index)];

    internal GazetteerColumns Columns { get; }

    internal GazetteerNames Names => names;

    /// <summary>Whether any place bears this name, in any spelling; without regard to what the text means by it.</summary>
    public bool Knows(ReadOnlySpan<char> name) => names.Have(FoldedName.Hash(name));

    /// <summary>All that bear the name, the greatest first. The name alone, without "(France)" or ", Mass." says more than a name.</summary>
    public IReadOnlyList<NameSense> Find(ReadOnlySpan<char> name)
    {
        List<NameSense>? found = null;
        for (var entry = names.First(FoldedName.Hash(name)); entry != 0; entry = names.Next(entry))
            (found ??= []).Add(Sense(entry));
        return found ?? (IReadOnlyList<NameSense>)[];
    }

    /// <summary>
    /// How many people live in the greatest place of this name; 0 when it is unknown, or known only as one of the collected spellings. A measure of how
    /// likely a text means the place when the word could also be a surname or a common word.
    /// </summary>
    public int GreatestPopulation(ReadOnlySpan<char> name)
    {
        for (var entry = names.First(FoldedName.Hash(name)); entry != 0; entry = names.Next(entry))
        {
            if (Columns.UseAt(names.Offset(entry)) != NameUse.Variant)
                return Columns.Populations[names.Owner(entry)];
        }

        return 0;
    }

    /// <summary>The place with a number, or null.</summary>
    public GazetteerPlace? ById(int id) => byId.Value.TryGetValue(id, out var place) ? At(place) : null;

    /// <summary>The country of today with an ISO 3166-1 code.</summary>
    public GazetteerPlace? Country(string code) => Columns.CountryNumber(code) is > 0 and var number ? countries[number] : null;

    internal GazetteerPlace At(int index) => places[index] ??= new GazetteerPlace(this, index);

    internal NameSense Sense(int entry)
    {
        var (name, use, years) = NameSense.Read(Columns.Text[names.Offset(entry)..]);
        return new NameSense(At(names.Owner(entry)), name, use, years);
    }
}
