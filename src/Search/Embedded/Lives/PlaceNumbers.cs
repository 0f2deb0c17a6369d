using Fonds.Search.Lives;
using Fonds.Search.Text;

namespace Fonds.Search.Embedded.Lives;

/// <summary>The places that events name, each kept once and known by a number: thousands of events share a few.</summary>
internal sealed class PlaceNumbers
{
    private readonly Dictionary<(int Place, string Name), int> numbers = [];
    private volatile Known[] places = new Known[256];
    private volatile int count;
    private volatile KnownIds ids = new(0, []);

    public int Count => count;

    public IndexedPlace this[int number] => places[number].Place;

    /// <summary>The first number that the same place was given, under whichever name.</summary>
    public int SameAs(int number) => places[number].SameAs;

    /// <summary>The number of a place of the gazetteer; -1 when no event names it.</summary>
    public int NumberOf(int place)
    {
        var known = ids;
        if (known.Count != count)
            ids = known = IdsNow();
        return known.Numbers.GetValueOrDefault(place, -1);
    }

    /// <summary>The number of a place, given now if it has none. For the writer only.</summary>
    public int Give(IndexedPlace place)
    {
        var key = Key(place);
        if (!numbers.TryGetValue(key, out var number))
            Put(number = count, place);
        return number;
    }

    public void Put(int number, IndexedPlace place)
    {
        var folded = Folded(place.Name);
        var same = numbers.TryGetValue(Meant(place, folded), out var first) ? first : number;
        var known = places;
        // A question may be reading the array: it is replaced, never resized under it.
        if (number >= known.Length)
            Array.Resize(ref known, Math.Max(number + 1, known.Length * 2));
        known[number] = new Known(place, folded, same);
        numbers[Key(place)] = number;
        numbers.TryAdd(Meant(place, folded), number);
        places = known;
        count = Math.Max(count, number + 1);
    }

    /// <summary>Which places lie at or in a place asked for.</summary>
    public bool[] At(EventPlace asked)
    {
        var (known, limit) = (places, Math.Min(count, places.Length));
        var name = Folded(asked.Name);
        var wanted = new bool[limit];
        for (var number = 0; number < limit; number++)
        {
            var place = known[number].Place;
            wanted[number] = place.Place == 0
                ? name.Length > 0 && IsNamed(known[number].Name, name)
                : asked.Places.Contains(place.Place) || place.Within.Any(asked.Places.Contains);
        }

        return wanted;
    }

    /// <summary>Whether both may be one place: the same, or one in the other.</summary>
    public bool Meet(int one, int other)
    {
        var (a, b) = (places[one], places[other]);
        return a.SameAs == b.SameAs
            || (a.Place.Place != 0 && b.Place.Place != 0 && (a.Place.Within.Contains(b.Place.Place) || b.Place.Within.Contains(a.Place.Place)))
            || ((a.Place.Place == 0 || b.Place.Place == 0) && (IsNamed(a.Name, b.Name) || IsNamed(b.Name, a.Name)));
    }

    private KnownIds IdsNow()
    {
        var (known, limit) = (places, Math.Min(count, places.Length));
        var byId = new Dictionary<int, int>(limit);
        for (var number = 0; number < limit; number++)
        {
            if (known[number].Place.Place != 0)
                byId.TryAdd(known[number].Place.Place, known[number].SameAs);
        }

        return new(limit, byId);
    }

    // "Springfield, Illinois" is found by "Springfield".
    private static bool IsNamed(string name, string asked) =>
        name == asked || (name.StartsWith(asked, StringComparison.Ordinal) && name[asked.Length] == ' ');

    private static string Folded(string name)
    {
        var words = new List<string>();
        var reader = new WordReader(name);
        while (reader.Next())
            words.Add(reader.Word.ToString());
        return string.Join(' ', words);
    }

    private static (int Place, string Name) Key(IndexedPlace place) => (place.Place, place.Name);

    // What is left open is the same place as others of its name; what is known, of its number.
    private static (int Place, string Name) Meant(IndexedPlace place, string folded) => place.Place == 0 ? (-1, folded) : (place.Place, "");

    private sealed record KnownIds(int Count, Dictionary<int, int> Numbers);

    private sealed record Known(IndexedPlace Place, string Name, int SameAs);
}
