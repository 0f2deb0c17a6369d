namespace Fonds.Description.Places;

/// <summary>What the surroundings of a name say for one country or neighbourhood, made once from <see cref="PlaceClues"/> for all names that share them.</summary>
public sealed class PlaceContext
{
    private const double Sure = 0.9;
    private const int MostAnchors = 32;
    private const double Near = 150;
    private const double OfSentence = 1.2;
    private const double OfNote = 0.5;
    private const double OfWord = 1.0;
    private const double OfWordOfNote = 0.3;
    private const double OfHome = 0.7;
    private const double OfLanguage = 0.5;
    private const double TheSame = 2.5;
    private const double Most = 2;
    private const double MostNear = 1.5;

    /// <summary>What the name written in full elsewhere in the note adds.</summary>
    internal const double SaidInFull = 5;

    /// <summary>Nothing is known of what stands around the name.</summary>
    public static readonly PlaceContext None = new(Gazetteer.Shipped, null);

    private readonly Gazetteer gazetteer;
    private readonly List<Anchor> anchors = [];
    private readonly List<Land> lands = [];

    private PlaceContext(Gazetteer gazetteer, int? year) => (this.gazetteer, Year) = (gazetteer, year);

    internal int? Year { get; }

    public static PlaceContext Of(PlaceClues clues)
    {
        return Of(clues, clues.Sentence.Select(Alone), clues.Note.Select(Alone), CountryMentions.Read(Gazetteer.Shipped, clues.NoteText));

        static (string Name, PlaceResolution Resolution) Alone(string name) => (name, PlaceResolver.Resolve(name, None));
    }

    /// <summary>The same with places that were already looked up, of the sentence and of the rest of the note.</summary>
    internal static PlaceContext Of(
        PlaceClues clues, IEnumerable<(string Name, PlaceResolution Resolution)> sentence, IEnumerable<(string Name, PlaceResolution Resolution)> note, IReadOnlyList<CountryMention> ofNote)
    {
        var context = new PlaceContext(Gazetteer.Shipped, clues.Year);
        foreach (var word in CountryMentions.Read(context.gazetteer, clues.Text))
            context.AddLand(word.Country, OfWord, word.Word, PlaceGround.Spoken, word.Name);
        foreach (var word in ofNote)
            context.AddLand(word.Country, OfWordOfNote, word.Word, PlaceGround.Spoken, word.Name);
        context.AddHome(CountryWords.CountryOfLanguage(clues.Language), OfLanguage);
        context.AddHome(clues.Country, OfHome);
        foreach (var (name, resolution) in sentence)
            context.Anchored(name, resolution, OfSentence);
        foreach (var (name, resolution) in note)
            context.Anchored(name, resolution, OfNote);
        return context;
    }

    /// <summary>What speaks for a place, in powers of ten, and the weightiest of it.</summary>
    internal double For(int place, ulong name, ref Evidence strongest)
    {
        var (land, near) = (0.0, 0.0);
        for (var at = 0; at < lands.Count; at++)
        {
            if (lands[at].Name == name || !LiesIn(place, lands[at].Country))
                continue;
            land += lands[at].Weight;
            strongest.Consider(lands[at].Weight, ~at);
        }

        for (var at = 0; at < anchors.Count; at++)
        {
            var anchor = anchors[at];
            if (anchor.Name == name)
            {
                // A name is no witness for itself, unless it is written in full there: "Rochester, New York" says what "Rochester" is.
                if (anchor.IsFull && PlaceCandidate.AreOne(gazetteer, place, anchor.Place))
                {
                    near = Math.Max(near, SaidInFull);
                    strongest.Consider(SaidInFull, at);
                }

                continue;
            }

            if (!LiesIn(place, anchor.Country) && !LiesIn(anchor.Place, gazetteer.Columns.CountryNumber(place)))
                continue;
            land += anchor.Weight;
            var closeness = place == anchor.Place ? TheSame : IsNear(place, anchor) ? 0.75 * anchor.Weight : 0;
            near = closeness >= TheSame ? Math.Max(near, closeness) : Math.Max(near, Math.Min(MostNear, near + closeness));
            strongest.Consider(anchor.Weight + closeness, at);
        }

        return Math.Min(Most, land) + near;
    }

    /// <summary>The evidence in words; null when there was none.</summary>
    internal (PlaceGround Ground, string Word)? Said(Evidence evidence) =>
        evidence.Weight == 0 ? null
        : evidence.Source >= 0 ? (PlaceGround.Nearby, anchors[evidence.Source].Word)
        : (lands[~evidence.Source].Ground, lands[~evidence.Source].Word);

    private bool IsNear(int place, Anchor anchor)
    {
        var columns = gazetteer.Columns;
        if (columns.Kinds[place] == PlaceKind.Country || columns.Kinds[anchor.Place] == PlaceKind.Country)
            return false;
        return columns.Divisions[place] >= 0 && columns.Divisions[place] == columns.Divisions[anchor.Place]
            || columns.Kinds[anchor.Place] != PlaceKind.Region && PlaceDistance.Kilometres(columns, place, anchor.Place) < Near;
    }

    private bool LiesIn(int place, int country) =>
        country > 0 && (gazetteer.Columns.CountryNumber(place) == country || gazetteer.Columns.Covers(place) is { Length: > 0 } covers && Array.Exists(covers, code => gazetteer.Columns.CountryNumber(code) == country));

    private void Anchored(string name, PlaceResolution resolution, double weight)
    {
        // A village that the gazetteer lacks still speaks for the county that stands with it.
        var place = resolution.Certainty >= Sure && resolution.Chosen is { } chosen ? chosen : resolution.Within;
        if (place is null || place.Country.Length == 0 || place.Kind is PlaceKind.Continent or PlaceKind.Water || anchors.Count == MostAnchors || anchors.Exists(anchor => anchor.Place == place.Index))
            return;
        anchors.Add(new Anchor(place.Index, gazetteer.Columns.CountryNumber(place.Index), weight, resolution is { Ground: PlaceGround.Qualified, Chosen: not null }, name, PlaceResolver.CoreHash(name)));
    }

    private void AddLand(int country, double weight, string word, PlaceGround ground, ulong name)
    {
        if (lands.Count < MostAnchors && !lands.Exists(land => land.Country == country && land.Ground == ground))
            lands.Add(new Land(country, weight, word, ground, name));
    }

    private void AddHome(string? code, double weight)
    {
        if (code is not null && gazetteer.Country(code) is { } country)
            lands.Add(new Land(gazetteer.Columns.CountryNumber(code), weight, country.Name, PlaceGround.Home, 0));
    }

    private readonly record struct Anchor(int Place, int Country, double Weight, bool IsFull, string Word, ulong Name);

    private readonly record struct Land(int Country, double Weight, string Word, PlaceGround Ground, ulong Name);

    /// <summary>The weightiest thing that speaks for a place.</summary>
    internal struct Evidence
    {
        public double Weight { get; private set; }

        /// <summary>Which anchor, or the complement of which country.</summary>
        public int Source { get; private set; }

        public void Consider(double weight, int source)
        {
            if (weight > Weight)
                (Weight, Source) = (weight, source);
        }
    }
}
