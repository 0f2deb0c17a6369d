using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace Fonds.Description.Lives;

/// <summary>
/// By what an event is known again when its text is read again: the words of its sentence, and what was read from them. It says nothing of where
/// the sentence stands, so an edit elsewhere in the note leaves it as it is.
/// </summary>
public static class LifeEventKey
{
    private const char Between = '\u001F';
    private const int Length = 16;

    /// <summary>The keys of all events of a history, in their order: sixteen hexadecimal letters each, none twice.</summary>
    public static IReadOnlyList<string> Of(LifeHistory history)
    {
        var said = new Dictionary<string, int>(StringComparer.Ordinal);
        var keys = new List<string>(history.Events.Length);
        foreach (var told in history.Events)
        {
            // What a sentence says twice over is told apart by its order there.
            var content = Content(history.Sentences[told.Sentence].Text, told);
            var times = said[content] = said.GetValueOrDefault(content) + 1;
            keys.Add(Hash(times == 1 ? content : content + Between + times.ToString(CultureInfo.InvariantCulture)));
        }

        return keys;
    }

    private static string Content(string sentence, LifeEvent told) => string.Join(
        Between, sentence, ((byte)told.Type).ToString(CultureInfo.InvariantCulture), told.Date?.Edtf, told.Of,
        string.Join(';', told.Places.Select(place => place.Name)));

    private static string Hash(string content) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(content)))[..Length];
}
