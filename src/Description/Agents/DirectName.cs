using Fonds.Description.Records;

namespace Fonds.Description.Agents;

/// <summary>
/// A person's name in the order in which it is spoken. Headings put the surname first and close with dates
/// (RDA 9.2; "King, Martin Luther, Jr., 1929-1968"); people say "Martin Luther King, Jr.".
/// </summary>
public static class DirectName
{
    /// <summary>The spoken form of a name; other kinds than persons are as they are.</summary>
    public static string Of(NameForm form, RecordKind kind) =>
        kind != RecordKind.Person ? form.Text : FromParts(form.Parts) ?? FromHeading(form.Text);

    /// <summary>The spoken form of a heading for a person.</summary>
    public static string FromHeading(string heading)
    {
        var segments = new List<string>();
        foreach (var segment in heading.Split(','))
        {
            var text = segment.Trim();
            if (text.Length > 0 && !IsDates(text) && !IsRole(text))
                segments.Add(WithoutFullerForm(text));
        }

        segments.RemoveAll(static segment => segment.Length == 0);
        if (segments.Count < 2)
            return segments.Count == 0 ? heading : segments[0];

        // "Louis XIV, King of France": what follows is an office, and the name is in order already.
        if (IsOffice(segments[1]))
            return string.Join(", ", segments);

        var name = $"{segments[1]} {segments[0]}";
        for (var place = 2; place < segments.Count; place++)
        {
            var segment = segments[place];
            name = IsNumeral(segment) ? $"{name} {segment}"
                : IsTitleBefore(segment) ? $"{segment} {name}"
                : $"{name}, {segment}";
        }

        return name;
    }

    private static string? FromParts(IReadOnlyList<NamePart> parts)
    {
        string? surname = null;
        string? forename = null;
        string? suffix = null;
        foreach (var (type, text) in parts)
        {
            switch (type?.ToLowerInvariant())
            {
                case "surname" or "familyname" or "lastname" or "nom" or "primary_name":
                    surname ??= text.TrimEnd(',');
                    break;
                case "forename" or "firstname" or "givenname" or "prénom" or "prenom" or "rest_of_name":
                    forename ??= WithoutFullerForm(text.TrimEnd(','));
                    break;
                case "suffix" or "number" or "numeration":
                    suffix ??= text;
                    break;
            }
        }

        if (surname is null || forename is null)
            return null;

        var name = $"{forename} {surname}";
        return suffix is null ? name : IsNumeral(suffix) ? $"{name} {suffix}" : $"{name}, {suffix}";
    }

    /// <summary>"1890-1947", "b. 1912", "active 16th century", "d. circa 1100".</summary>
    private static bool IsDates(string segment)
    {
        var rest = segment.AsSpan();
        foreach (var word in (ReadOnlySpan<string>)["approximately ", "active ", "flourished ", "fl. ", "born ", "died ", "b. ", "d. ", "ca. ", "circa ", "ca ", "b.", "d.", "c."])
        {
            if (rest.StartsWith(word, StringComparison.OrdinalIgnoreCase))
                rest = rest[word.Length..].TrimStart();
        }

        return rest.Length > 0 && (char.IsAsciiDigit(rest[0]) || (rest[0] == '-' && rest.Length > 1 && char.IsAsciiDigit(rest[1])) || (rest[0] == '(' && rest.Length > 1 && char.IsAsciiDigit(rest[1])));
    }

    /// <summary>Relators are sometimes written behind the name ("…, 1890-1947, former owner").</summary>
    private static bool IsRole(string segment) =>
        segment is "collector" or "creator" or "author" or "former owner" or "donor" or "photographer" or "correspondent" or "interviewee" or "interviewer" or "editor" or "compiler";

    private static bool IsOffice(string segment)
    {
        foreach (var office in (ReadOnlySpan<string>)["King ", "Queen ", "Emperor ", "Empress ", "Pope", "Prince ", "Princess ", "Duke ", "Duchess ", "Saint", "Tsar ", "Czar ", "Sultan ", "Count ", "Countess ", "Grand Duke ", "Grand Duchess ", "Archbishop ", "Bishop ", "of "])
        {
            if (segment.StartsWith(office, StringComparison.Ordinal) || segment == office.TrimEnd())
                return true;
        }

        return false;
    }

    private static bool IsTitleBefore(string segment) =>
        segment is "Sir" or "Dame" or "Lady" or "Lord" or "Dr." or "Dr" or "Rev." or "Reverend" or "Mrs." or "Mrs" or "Mr." or "Miss" or "General" or "Captain" or "Colonel" or "Rabbi";

    private static bool IsNumeral(string segment) => segment is "I" or "II" or "III" or "IV" or "V" or "VI";

    /// <summary>"T. S. (Thomas Stearns)": the fuller form in brackets is for the catalogue, not for speech.</summary>
    private static string WithoutFullerForm(string text)
    {
        var open = text.IndexOf('(', StringComparison.Ordinal);
        var close = text.LastIndexOf(')');
        return open >= 0 && close > open ? string.Concat(text.AsSpan(0, open).TrimEnd(), text.AsSpan(close + 1)).Trim() : text;
    }
}
