using Fonds.Description.Lives.Reading;
using Fonds.Description.Lives.Reading.Words;
using Fonds.Description.Names;
using Fonds.Description.Records;

namespace Fonds.Description.Lives;

/// <summary>One of whom a history may tell, and by what words it can name that one: a surname, a body's name, its divisions and its initials.</summary>
internal sealed class ToldName
{
    private readonly List<string> names = [];
    private readonly List<string> wholes = [];
    private readonly string whole;

    private ToldName(string whole, RecordKind kind) => (this.whole, Kind) = (whole, kind);

    public RecordKind Kind { get; private init; }

    public string? Surname { get; private init; }

    public string? Forename { get; private init; }

    /// <summary>A creator or a name out of the title.</summary>
    public static ToldName OfHeading(string heading, RecordKind kind)
    {
        var reading = NameReader.Read(heading, kind is RecordKind.Person or RecordKind.Family or RecordKind.CorporateBody ? kind : null);
        kind = reading.Kind is RecordKind.Person or RecordKind.Family ? reading.Kind : RecordKind.CorporateBody;
        var name = WithoutBrackets(reading.Name);
        if (kind == RecordKind.CorporateBody)
        {
            var body = new ToldName(heading, kind);
            body.AddBody(name, heading);
            foreach (var unit in reading.Units)
                body.AddBody(WithoutBrackets(unit), heading);
            if (name.IndexOf(". ", StringComparison.Ordinal) is > 0 and var division && name[..division] is var above && above.Contains(' ', StringComparison.Ordinal))
                body.wholes.AddRange([above, Initials(above)]);
            return body;
        }

        var surname = reading.Surname ?? (kind == RecordKind.Family ? name.Split(' ')[0] : null);
        var told = new ToldName(heading, kind) { Surname = surname, Forename = reading.Forename?.Split(' ')[0] };
        told.names.Add(surname is { Length: > 1 } ? surname : name);
        return told;
    }

    /// <summary>Whom a note begins with.</summary>
    public static ToldName InNote(BegunWith begun, IReadOnlyList<string> sentences)
    {
        var words = begun.Name.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        if (begun.Kind == RecordKind.Family)
        {
            var family = new ToldName(begun.Name, begun.Kind) { Surname = words[0] };
            family.names.Add(words[0]);
            return family;
        }

        // A name that no table knows is a person's where the note goes on with "she".
        var isPerson = begun.Kind == RecordKind.Person && (Forenames.Have(words[0]) || words[0].Length == 2 && words[0][1] == '.' || begun.HasYears || GoesOnWithPerson(sentences, words[^1]));
        if (!isPerson)
        {
            var body = new ToldName(begun.Name, RecordKind.CorporateBody);
            body.AddBody(begun.Name, begun.Name);
            if (Abbreviation(sentences[0], begun.Name) is { } letters)
                body.names.Add(letters);
            return body;
        }

        var surname = words.Length > 2 && words[^1].TrimEnd('.') is "Jr" or "Sr" or "II" or "III" ? words[^2].TrimEnd(',') : words[^1];
        var person = new ToldName(begun.Name, RecordKind.Person) { Surname = surname, Forename = words[0] };
        person.names.Add(surname);
        return person;
    }

    /// <summary>Where in a sentence it is named first; the greatest number where it is not.</summary>
    /// <param name="withWhole">Also by the name of the body that it is a division of.</param>
    public int PlaceIn(string sentence, bool withWhole = false)
    {
        var first = int.MaxValue;
        foreach (var name in withWhole ? [.. names, .. wholes] : names)
        {
            for (var at = sentence.IndexOf(name, StringComparison.Ordinal); at >= 0 && at < first; at = sentence.IndexOf(name, at + name.Length, StringComparison.Ordinal))
            {
                if ((at == 0 || !char.IsLetterOrDigit(sentence[at - 1])) && (at + name.Length == sentence.Length || !char.IsLetterOrDigit(sentence[at + name.Length])))
                    first = at;
            }
        }

        return first;
    }

    /// <summary>Whether none of the others is named by more words that begin as it does: "the Seidl Society" is not Seidl.</summary>
    public bool IsLonger(IReadOnlyList<ToldName> others, string sentence)
    {
        var at = PlaceIn(sentence);
        return others.Max(other => other.LengthAt(sentence, at)) <= LengthAt(sentence, at);
    }

    private int LengthAt(string sentence, int at) => names.Where(name => string.CompareOrdinal(sentence, at, name, 0, name.Length) == 0).Select(static name => name.Length).DefaultIfEmpty().Max();

    /// <summary>Whether a text has one of its names that is several words.</summary>
    public bool IsNamedAtLengthIn(string text) =>
        Kind == RecordKind.CorporateBody
        && names.Exists(name => name.Contains(' ', StringComparison.Ordinal) && !name.StartsWith("the ", StringComparison.OrdinalIgnoreCase) && text.Contains(name, StringComparison.Ordinal));

    public bool IsIn(string text) => PlaceIn(text) < int.MaxValue;

    /// <summary>Where a pronoun that can be the subject stands first, and whether it is a person's.</summary>
    public static (int Place, bool IsPersonal) Pronoun(string sentence)
    {
        var (place, isPersonal) = (int.MaxValue, false);
        foreach (var (word, personal) in (ReadOnlySpan<(string, bool)>)[("he", true), ("she", true), ("his", true), ("her", true), ("it", false), ("its", false), ("the organization", false), ("the company", false), ("the group", false)])
        {
            for (var at = sentence.IndexOf(word, StringComparison.OrdinalIgnoreCase); at >= 0 && at < place; at = sentence.IndexOf(word, at + word.Length, StringComparison.OrdinalIgnoreCase))
            {
                if ((at == 0 || !char.IsLetter(sentence[at - 1])) && (at + word.Length == sentence.Length || !char.IsLetter(sentence[at + word.Length])))
                    (place, isPersonal) = (at, personal);
            }
        }

        return (place, isPersonal);
    }

    /// <summary>Whether both are one: "Sam Reiss" and "Reiss, Samuel", "the FBI" and "United States. Federal Bureau of Investigation".</summary>
    public bool IsAlso(ToldName other)
    {
        if (Kind == RecordKind.Person || other.Kind is RecordKind.Person)
            return Kind == other.Kind && Surname is { } surname && other.Surname is { } theirs && (surname.Equals(theirs, StringComparison.OrdinalIgnoreCase) || whole.Contains(theirs, StringComparison.OrdinalIgnoreCase)) && IsForename(other);
        if (Kind == RecordKind.Family || other.Kind == RecordKind.Family)
            return Kind == other.Kind && Surname == other.Surname;
        return other.names.Contains(whole) || names.Contains(other.whole) || SharesMost(whole, other.whole) || other.names.Exists(name => SharesMost(name, whole) && SharesMost(whole, name));
    }

    /// <summary>Whether it has the surname or the forename of the other: of those who are kin other rules tell whose history it is, and who has only the forename was called otherwise later.</summary>
    public bool MayBeKinOf(ToldName other) =>
        Kind == RecordKind.CorporateBody && other.Surname == whole || Kind == RecordKind.Person && (other.Kind is RecordKind.Person or RecordKind.Family && other.Surname is { } surname && whole.Contains(surname, StringComparison.OrdinalIgnoreCase) || other.Kind == RecordKind.Person && Forename == other.Forename);

    private bool IsForename(ToldName other) =>
        Forename is not { Length: > 0 } own || other.Forename is not { Length: > 0 } theirs || char.ToUpperInvariant(own[0]) == char.ToUpperInvariant(theirs[0]) || whole.Contains(theirs, StringComparison.OrdinalIgnoreCase);

    // Most of the words of one stand in the other.
    private static bool SharesMost(string name, string heading)
    {
        var (shared, all) = (0, 0);
        foreach (var word in name.Split([' ', ',', '.', '(', ')', '"'], StringSplitOptions.RemoveEmptyEntries))
        {
            if (word.Length < 4 && char.IsLower(word[0]))
                continue;
            all++;
            shared += heading.Contains(word.TrimEnd('s'), StringComparison.OrdinalIgnoreCase) ? 1 : 0;
        }

        return all > 0 && shared * 5 >= all * 3;
    }

    private void AddBody(string name, string heading)
    {
        if (name.Length > 1)
            names.Add(name);
        if (Initials(name) is { Length: > 2 } initials)
            names.Add(initials);
        if (heading.IndexOf('(', StringComparison.Ordinal) is > 0 and var bracket && heading.IndexOf(')', bracket) is > 0 and var close && heading[(bracket + 1)..close] is { Length: > 2 } letters && letters.All(char.IsUpper))
            names.Add(letters);
        // "the Council" is the body of that noun.
        var words = name.ToLowerInvariant().Split([' ', ','], StringSplitOptions.RemoveEmptyEntries);
        var end = Array.FindIndex(words, static word => word is "of" or "for" or "on" or "in" or "to" or "against");
        if (Array.FindLast(end > 0 ? words[..end] : words, NameCues.BodyNouns.Contains) is { } noun)
            names.AddRange(["the " + noun, "The " + noun, "the " + char.ToUpperInvariant(noun[0]) + noun[1..], "The " + char.ToUpperInvariant(noun[0]) + noun[1..]]);
    }

    private static string Initials(string name) => string.Concat(name.Split(' ', StringSplitOptions.RemoveEmptyEntries).Where(static word => char.IsUpper(word[0])).Select(static word => word[0]));

    private static string WithoutBrackets(string name) => name.IndexOf(" (", StringComparison.Ordinal) is > 0 and var bracket ? name[..bracket] : name;

    // "Weavers for Peace (WP)", "Plaza Cultural de Leeds (Plaza Cultural)"
    private static string? Abbreviation(string sentence, string name)
    {
        var open = sentence.IndexOf(name + " (", StringComparison.Ordinal) + name.Length + 2;
        var close = open > name.Length + 1 ? sentence.IndexOf(')', open) : -1;
        return close > open + 1 && close - open < 40 && sentence[open..close].Split(' ').All(static word => word.Length > 0 && char.IsUpper(word[0]) && word.All(static letter => char.IsLetter(letter) || letter is '-' or '.' or '/')) ? sentence[open..close] : null;
    }

    private static bool GoesOnWithPerson(IReadOnlyList<string> sentences, string surname)
    {
        var (person, body) = (0, 0);
        foreach (var sentence in sentences.Take(6))
        {
            if (Pronoun(sentence) is (< int.MaxValue, var isPersonal))
                (person, body) = isPersonal ? (person + 1, body) : (person, body + 1);
        }

        return person > body || person + body == 0 && sentences.Skip(1).Any(sentence => sentence.StartsWith(surname + " ", StringComparison.Ordinal));
    }
}
