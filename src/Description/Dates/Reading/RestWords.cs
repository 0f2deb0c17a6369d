namespace Fonds.Description.Dates.Reading;

/// <summary>The places in a statement that were not understood, kept as places until they are asked for.</summary>
internal sealed class RestWords
{
    private (int Start, int Stop)[] _places = new (int, int)[16];
    private int _count;

    public bool IsEmpty => _count == 0;

    public void Clear() => _count = 0;

    public void Add(int start, int stop)
    {
        if (_count > 0 && start - _places[_count - 1].Stop <= 1 && start >= _places[_count - 1].Stop)
        {
            _places[_count - 1].Stop = stop;
            return;
        }

        if (_count == _places.Length)
            Array.Resize(ref _places, _count * 2);
        _places[_count++] = (start, stop);
    }

    /// <summary>What was not understood, in the order of the text.</summary>
    public string Of(string text)
    {
        if (_count == 0)
            return "";
        if (_count == 1)
            return text[_places[0].Start.._places[0].Stop];

        Array.Sort(_places, 0, _count);
        return string.Join(" … ", _places.Take(_count).Select(place => text[place.Start..place.Stop]));
    }
}
