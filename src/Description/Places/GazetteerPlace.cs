namespace Fonds.Description.Places;

/// <summary>A place of the gazetteer: where it is, in which country and part of it, and how big.</summary>
public sealed class GazetteerPlace : IEquatable<GazetteerPlace>
{
    private readonly Gazetteer gazetteer;
    private readonly int index;
    private string? name;

    internal GazetteerPlace(Gazetteer gazetteer, int index) => (this.gazetteer, this.index) = (gazetteer, index);

    /// <summary>Its number, the same in every edition of the gazetteer: that of GeoNames, or a negative one of our own.</summary>
    public int Id => gazetteer.Columns.Ids[index];

    /// <summary>Its name of today, as it is shown.</summary>
    public string Name => name ??= gazetteer.Columns.MainName(index);

    public PlaceKind Kind => gazetteer.Columns.Kinds[index];

    /// <summary>ISO 3166-1 code of the country that it lies in today; empty for seas, continents and what several share.</summary>
    public string Country => gazetteer.Columns.CountryOf(index);

    /// <summary>The country of today that it lies in, or is.</summary>
    public GazetteerPlace? CountryPlace => gazetteer.Country(Country);

    /// <summary>Codes of the other countries of today that a land of history reached into: Galicia lies in Poland and Ukraine.</summary>
    public IReadOnlyList<string> AlsoIn => gazetteer.Columns.Covers(index);

    /// <summary>The state, province or land that it lies in; null when it is one itself, or none is known.</summary>
    public GazetteerPlace? Division => gazetteer.Columns.Divisions[index] is var division && division >= 0 && division != index ? gazetteer.At(division) : null;

    /// <summary>The county, département or province of second order, where the gazetteer knows it.</summary>
    public GazetteerPlace? County => gazetteer.Columns.Counties[index] is var county && county >= 0 && county != index ? gazetteer.At(county) : null;

    /// <summary>Degrees north, to a hundredth: about a kilometre.</summary>
    public double Latitude => gazetteer.Columns.Latitudes[index] / 100.0;

    /// <summary>Degrees east.</summary>
    public double Longitude => gazetteer.Columns.Longitudes[index] / 100.0;

    /// <summary>People who live there now; 0 when unknown.</summary>
    public int Population => gazetteer.Columns.Populations[index];

    /// <summary>When a country or land existed, if it does no more or not always did.</summary>
    public YearsOfUse? Years => gazetteer.Columns.Years(index);

    internal int Index => index;

    public bool Equals(GazetteerPlace? other) => other is not null && other.Id == Id;

    public override bool Equals(object? obj) => Equals(obj as GazetteerPlace);

    public override int GetHashCode() => Id;

    public override string ToString() => PlaceWords.Of(this);
}
