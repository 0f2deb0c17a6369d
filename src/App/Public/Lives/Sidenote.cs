namespace Fonds.App.Public.Lives;

/// <summary>The date and the places of a paragraph, in the margin beside it; each leads to its event in the life.</summary>
/// <param name="Iso">The date for machines; null when it has no such form.</param>
/// <param name="Address">The event, on the same page.</param>
public sealed record Sidenote(string Dates, string? Iso, string Places, string Address)
{
    // More than these would be a second text beside the first.
    private const int Most = 5;

    /// <summary>The notes beside the sentences of one paragraph; what has no date and what the paragraph said already is left out.</summary>
    public static IReadOnlyList<Sidenote> Of(IEnumerable<string> sentences, LifeView life)
    {
        var notes = new List<Sidenote>();
        foreach (var line in sentences.SelectMany(life.ToldBy).Where(line => line.Dates.Length > 0 && line.Event.Of is null))
        {
            var places = line.PlaceNames;
            var same = notes.FindIndex(note => note.Dates == line.Dates);
            if (same < 0)
                notes.Add(new(line.Dates, line.Iso, notes.Count > 0 && notes[^1].Places == places ? "" : places, $"#{line.Anchor}"));
            else if (notes[same].Places.Length == 0 && places.Length > 0 && !notes.Exists(note => note.Places == places))
                notes[same] = notes[same] with { Places = places };
        }

        return notes.Count <= Most ? notes : [.. notes.OrderByDescending(note => note.Places.Length > 0).Take(Most).OrderBy(notes.IndexOf)];
    }
}
