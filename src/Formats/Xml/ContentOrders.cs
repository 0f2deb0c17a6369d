using System.Collections.Concurrent;

namespace Fonds.Formats.Xml;

/// <summary>In which order and how often elements may stand in each other, after a standard's official schema.</summary>
/// <remarks>The orders are a text beside each vocabulary, which a test reads off the schema: "a,b" is a sequence, "a|b" a choice, "? * +" say how often.</remarks>
internal sealed class ContentOrders
{
    private readonly Dictionary<string, string> written = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, ContentOrder> orders = new(StringComparer.Ordinal);

    public ContentOrders(string resource)
    {
        using var stream = typeof(ContentOrders).Assembly.GetManifestResourceStream(resource)
            ?? throw new InvalidOperationException($"The program lacks {resource}.");
        using var reader = new StreamReader(stream);
        while (reader.ReadLine() is { } line)
        {
            if (!line.StartsWith('#') && line.Split(" : ") is [var element, var order])
                written.Add(element, order);
        }
    }

    /// <summary>The order in an element, or null when the standard has no such element.</summary>
    public ContentOrder? Of(string element) => written.TryGetValue(element, out var order) ? orders.GetOrAdd(element, (_, text) => ContentOrder.Read(text), order) : null;
}

/// <summary>The order in which elements may stand in one element: at each place, which may follow, and whether enough stands there to end.</summary>
internal sealed class ContentOrder
{
    /// <summary>Stands for an element of any name.</summary>
    public const string Anything = "##any";

    private readonly List<string> names = [];
    private readonly List<HashSet<int>> follow = [];
    private Part whole;

    private ContentOrder()
    {
    }

    /// <summary>Whether nothing at all is enough.</summary>
    public bool MayBeEmpty => whole.CanBeEmpty;

    /// <summary>Where a first element of this name stands; empty when none may stand first.</summary>
    public int[] First(string name) => [.. whole.First.Where(place => Is(place, name))];

    /// <summary>Where an element of this name stands after those at these places; empty when none may stand there.</summary>
    public int[] Next(int[] places, string name) => [.. places.SelectMany(place => follow[place]).Where(place => Is(place, name)).Distinct()];

    /// <summary>Whether the element may end after these.</summary>
    public bool MayEnd(int[] places) => Array.Exists(places, whole.Last.Contains);

    /// <summary>The names that may stand first, or after these places.</summary>
    public List<string> Expected(int[]? places) => [.. (places is null ? whole.First : places.SelectMany(place => follow[place])).Select(place => names[place]).Where(name => name != Anything).Distinct()];

    public static ContentOrder Read(string text)
    {
        var order = new ContentOrder();
        var at = 0;
        order.whole = text is "" or "-" ? new([], [], true) : order.Choice(text, ref at);
        return order;
    }

    private bool Is(int place, string name) => names[place] == name || names[place] == Anything;

    private Part Choice(string text, ref int at)
    {
        var part = Sequence(text, ref at);
        while (at < text.Length && text[at] == '|')
        {
            at++;
            var other = Sequence(text, ref at);
            part = new([.. part.First, .. other.First], [.. part.Last, .. other.Last], part.CanBeEmpty || other.CanBeEmpty);
        }

        return part;
    }

    private Part Sequence(string text, ref int at)
    {
        var part = Repeated(text, ref at);
        while (at < text.Length && text[at] == ',')
        {
            at++;
            var next = Repeated(text, ref at);
            Link(part.Last, next.First);
            part = new(
                part.CanBeEmpty ? [.. part.First, .. next.First] : part.First, next.CanBeEmpty ? [.. part.Last, .. next.Last] : next.Last, part.CanBeEmpty && next.CanBeEmpty);
        }

        return part;
    }

    private Part Repeated(string text, ref int at)
    {
        Part part;
        if (text[at] == '(')
        {
            at++;
            part = Choice(text, ref at);
            at++;
        }
        else
        {
            var start = at;
            while (at < text.Length && text[at] is not (',' or '|' or ')' or '?' or '*' or '+'))
                at++;
            names.Add(text[start..at]);
            follow.Add([]);
            part = new([names.Count - 1], [names.Count - 1], false);
        }

        if (at < text.Length && (text[at] is '?' or '*' or '+'))
        {
            var often = text[at++];
            if (often != '?')
                Link(part.Last, part.First);
            part = part with { CanBeEmpty = part.CanBeEmpty || often != '+' };
        }

        return part;
    }

    private void Link(HashSet<int> from, HashSet<int> to)
    {
        foreach (var place in from)
            follow[place].UnionWith(to);
    }

    private readonly record struct Part(HashSet<int> First, HashSet<int> Last, bool CanBeEmpty);
}
