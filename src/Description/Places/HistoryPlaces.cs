using System.Collections.Immutable;
using System.Globalization;
using Fonds.Description.Lives;

namespace Fonds.Description.Places;

/// <summary>
/// Which places a whole history means: one place for one name throughout the note, and what is sure first, so that it can speak for the rest. "Cambridge,
/// Massachusetts" in one sentence says what "Cambridge" is in another.
/// </summary>
public static class HistoryPlaces
{
    /// <summary>Every place name of the events of a history, as it is written there, and what it means.</summary>
    /// <param name="clues">What is known of the note as a whole: its language, the country of the archive.</param>
    public static ImmutableDictionary<string, PlaceResolution> Resolve(LifeHistory history, PlaceClues clues)
    {
        var names = Mentions(history);
        var words = CountryMentions.Read(Gazetteer.Shipped, string.Join(' ', history.Sentences.Select(static sentence => sentence.Text)));
        var whole = PlaceContext.Of(clues, [], [], words);
        var first = names.Keys.Select(name => (Name: name, Resolution: PlaceResolver.Resolve(name, whole))).ToList();

        var places = ImmutableDictionary.CreateBuilder<string, PlaceResolution>(StringComparer.Ordinal);
        foreach (var (name, mention) in names)
        {
            var beside = first.Where(one => names[one.Name].Sentences.Overlaps(mention.Sentences));
            var text = string.Join(' ', mention.Sentences.Select(sentence => history.Sentences[sentence].Text));
            places[name] = PlaceResolver.Resolve(name, PlaceContext.Of(clues with { Text = text, Year = mention.Year }, beside, first, words));
        }

        return places.ToImmutable();
    }

    private static Dictionary<string, (HashSet<int> Sentences, int? Year)> Mentions(LifeHistory history)
    {
        var names = new Dictionary<string, (HashSet<int> Sentences, int? Year)>(StringComparer.Ordinal);
        foreach (var happened in history.Events)
        {
            var year = happened.Date is { } date && int.TryParse((date.Begin ?? date.End ?? "").Split('-')[0], NumberStyles.None, CultureInfo.InvariantCulture, out var begin) ? begin : (int?)null;
            foreach (var place in happened.Places)
            {
                var (sentences, known) = names.GetValueOrDefault(place.Name, ([], null));
                if (happened.Sentence >= 0 && happened.Sentence < history.Sentences.Length)
                    sentences.Add(happened.Sentence);
                names[place.Name] = (sentences, known ?? year);
            }
        }

        return names;
    }
}
