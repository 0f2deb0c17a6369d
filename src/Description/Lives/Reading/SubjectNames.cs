using System.Collections.Frozen;
using Fonds.Description.Lives.Reading.Words;
using Fonds.Description.Names;
using Fonds.Description.Records;
using Fonds.Description.Statements;

namespace Fonds.Description.Lives.Reading;

/// <summary>
/// By what words a history means its subject: the heading, its parts ("Serge", "Victor Serge"), what the first sentence adds ("Bill Nuchow"),
/// a body's initials and what bodies are called ("the company"), and the pronoun.
/// </summary>
internal sealed partial class SubjectNames
{
    private readonly HashSet<string> parts = new(StringComparer.OrdinalIgnoreCase);
    private readonly HashSet<string> whole = new(StringComparer.OrdinalIgnoreCase);
    private readonly HashSet<string> nouns = new(StringComparer.OrdinalIgnoreCase);
    private readonly HashSet<string> heads = new(StringComparer.OrdinalIgnoreCase);
    private readonly HashSet<string> own = new(StringComparer.OrdinalIgnoreCase);

    public SubjectNames(LifeSubject subject)
    {
        // A family is one though it is tagged as a person.
        Kind = subject.Kind == RecordKind.Person && subject.Heading.TrimEnd('.').EndsWith(" family", StringComparison.OrdinalIgnoreCase) ? RecordKind.Family : subject.Kind;
        var reading = NameReader.Read(subject.Heading, Kind is RecordKind.Person or RecordKind.Family or RecordKind.CorporateBody ? Kind : null);
        if (Kind is not (RecordKind.Person or RecordKind.Family or RecordKind.CorporateBody) && subject.Heading.Length > 0)
            Kind = reading.Kind;
        if (subject.Kind is not (RecordKind.Person or RecordKind.Family or RecordKind.CorporateBody) && Kind != RecordKind.Family && !subject.Heading.Contains(", ", StringComparison.Ordinal) && NamesBody(subject.Heading))
            Kind = RecordKind.CorporateBody;
        BirthYear = IsPerson ? reading.Years.First : null;
        DeathYear = IsPerson ? reading.Years.Last : null;
        Surname = reading.Surname;
        if (IsBody)
            AddBody(reading.Name.Length > 0 ? reading.Name : subject.Heading, subject.Heading);
        else
            AddPerson(reading);
        foreach (var other in subject.OtherNames)
            AddOther(other);
    }

    // The surname of the heading stays the subject's: of another form only the whole name and its own words are.
    private void AddOther(string name)
    {
        if (IsPerson)
            AddPerson(NameReader.Read(name, RecordKind.Person));
        else
            whole.Add(name.IndexOf(" (", StringComparison.Ordinal) is > 0 and var bracket ? name[..bracket] : name);
    }

    // "Staatspolizeistelle Düsseldorf", "Washington Square Park Committee": a heading of no said kind whose words only bodies have.
    private static bool NamesBody(string heading)
    {
        foreach (var word in heading.ToLowerInvariant().Split([' ', ',', '.', '(', ')'], StringSplitOptions.RemoveEmptyEntries))
        {
            if (NameCues.IsBodyWord(word) || Array.Exists(BodyEndings, ending => word.Length > ending.Length + 3 && word.EndsWith(ending, StringComparison.Ordinal)))
                return true;
        }

        return false;
    }

    private static readonly string[] BodyEndings = ["stelle", "lager", "amt", "verein", "gesellschaft", "kommission", "verwaltung", "ministerium", "behörde", "schule", "anstalt"];

    public RecordKind Kind { get; }

    public bool IsBody => Kind == RecordKind.CorporateBody;

    public bool IsFamily => Kind == RecordKind.Family;

    public bool IsPerson => Kind is not (RecordKind.CorporateBody or RecordKind.Family);

    public int? BirthYear { get; private set; }

    public int? DeathYear { get; private set; }

    public string? Surname { get; private set; }

    /// <summary>The body that the subject is a part of: "University" of "University. Department"; empty when the heading names none.</summary>
    public string Whole { get; private set; } = "";

    /// <summary>Whether it is a body that one works for, as its name says: a company, a college.</summary>
    public bool IsEnterprise => IsBody && whole.Any(static name => RelationCues.IsEnterprise(name) && !RelationCues.IsSociety(name));

    /// <summary>Whether the heading gave any name; else the first name of the note is the subject's.</summary>
    public bool IsNamed => parts.Count > 0 || whole.Count > 0;

    /// <summary>"he" or "she" as the note calls the subject; empty when it does not say.</summary>
    public string Pronoun { get; private set; } = "";

    /// <summary>Whether these words of a name mean the subject.</summary>
    public bool Is(string text, IReadOnlyList<string> lower)
    {
        if (whole.Contains(text) || IsBody && text.EndsWith('.') && whole.Contains(text[..^1]) || IsBody && text.Contains('.', StringComparison.Ordinal) && whole.Contains(text.Replace(".", "", StringComparison.Ordinal)))
            return true;
        if (IsFirmOf(text))
            return false;
        if (IsFamily)
            return Surname is { } family && lower.Count <= 2 && Folding.Words(lower[0]).TrimEnd('s') == Folding.Words(family).TrimEnd('s') && (lower.Count == 1 || lower[1] == "family");
        lower = [.. lower.Select(Folding.Words)];
        if (IsBody)
            return IsInitialsOf(text)
                || IsInFrontOfNoun(text)
                || lower.Count is 2 or 3 && own.Contains(lower[0]) && own.Contains(lower[1]) && !(lower.Count == 3 && NameCues.IsBodyWord(lower[2])) && whole.Any(name => name.StartsWith(lower[0] + ' ' + lower[1] + ' ', StringComparison.OrdinalIgnoreCase))
                || lower.Count > 1 && whole.Any(name => text.Length * 2 > name.Length && (name.StartsWith(text, StringComparison.OrdinalIgnoreCase) && !name.AsSpan(text.Length).StartsWith(". ") || name.EndsWith(' ' + text, StringComparison.OrdinalIgnoreCase)));
        if (Surname is null || lower.Count == 0)
            return lower.Count > 0 && lower.All(parts.Contains);

        // "Marie Shaw", who is later Marie Shaw Doe.
        if (lower.Count > 1 && forenames.Count == lower.Count && forenames[^1].Length > 2 && forenames.SequenceEqual(lower))
            return true;

        // The surname alone, or with forenames or initials of which one is the subject's.
        // Both names in a longer one: "Jorge Díaz Gutiérrez".
        var surname = Folding.Words(Surname);
        if (lower.Count > 2 && lower[^1] == surname && IsOfKin(text, lower) || IsAnothers(lower, surname.Split(' ').Length))
            return false;
        if (lower.Count > 2 && lower.Contains(surname) && !lower.Any(NameCues.IsBodyWord) && lower.Any(word => word.Length > 2 && word != surname && parts.Contains(word)))
            return true;
        var last = lower[^1] is "jr" or "sr" && lower.Count > 1 ? lower[^2] : lower[^1];
        var surnameWords = Folding.Words(Surname).Split(' ');
        if (lower.Count == 1 && surnameWords.Length == 1 && last.Length == surname.Length + 1 && last.EndsWith('s') && last.StartsWith(surname, StringComparison.Ordinal))
            return true;
        if (!last.Equals(surnameWords[^1], StringComparison.OrdinalIgnoreCase))
            return lower.Count == 1 && (parts.Contains(lower[0]) && !NoForename(lower[0]) || IsOwnInitials(lower[0]));
        if (lower.Count <= surnameWords.Length)
            return true;
        return lower.Take(lower.Count - surnameWords.Length).Any(word => parts.Contains(word) || IsOwnInitials(word) || word.Length <= 2 && parts.Any(part => part.StartsWith(word[..1], StringComparison.OrdinalIgnoreCase)) || NameCues.IsTitle(word) || NameCues.IsTitle(word + "."));
    }

    /// <summary>How many characters of a text from a place on are a name of several words of the subject; 0 when none stands there.</summary>
    public int LengthAt(string text, int start)
    {
        var (longest, first) = (0, char.ToUpperInvariant(text[start]));
        foreach (var name in whole)
        {
            if (name.Length > longest
                && char.ToUpperInvariant(name[0]) == first
                && name.Contains(' ', StringComparison.Ordinal)
                && string.Compare(text, start, name, 0, name.Length, StringComparison.OrdinalIgnoreCase) == 0
                && (start + name.Length == text.Length || !char.IsLetterOrDigit(text[start + name.Length])))
                longest = name.Length;
        }

        return longest;
    }

    /// <summary>Whether "the company", "the society" means the subject.</summary>
    public bool IsNoun(string lower) => IsPlace ? PlaceNouns.Contains(lower) : nouns.Contains(lower) || heads.Contains(lower) || IsBody && (nouns.Count == 0 ? BodyNouns.Contains(lower) : lower is "organization" or "organisation" or "company" or "firm" or "association" or "group" or "agency" or "institution" or "body" or "business") || IsFamily && lower is "family" or "families";

    // "Marjorie Dundas Doe" beside "Doe, Walter Dundas": of the same family, and called otherwise.
    private bool IsOfKin(string text, IReadOnlyList<string> lower) => lower[0].Length > 2 && !parts.Contains(lower[0]) && !NameCues.IsTitle(lower[0]) && !NameCues.IsTitle(lower[0] + ".") && Forenames.Have(text.Split(' ')[0]);

    /// <summary>Whether a body that the text names at length is the subject or a part of it.</summary>
    public bool IsAbout(string body) => SharesName(body) || whole.Any(name => body.StartsWith(name, StringComparison.OrdinalIgnoreCase) || name.StartsWith(body, StringComparison.OrdinalIgnoreCase));

    /// <summary>Whether a body's name has a word of the subject's own that no other kind of body has: "the Argus Building" in the history of the Argus Archives.</summary>
    public bool SharesName(string text)
    {
        if (IsPlace)
            return false;
        foreach (var word in text.Split([' ', ',', '.', '(', ')', '\'', '’'], StringSplitOptions.RemoveEmptyEntries))
        {
            if (own.Contains(word))
                return true;
        }

        return false;
    }

    /// <summary>Whether a longer form of the subject's name: "Weavers Guild of the North", "Weavers Guild, Inc.".</summary>
    public bool BeginsName(string text) => whole.Any(name => name.Contains(' ', StringComparison.Ordinal) && text.StartsWith(name, StringComparison.OrdinalIgnoreCase) && (text.AsSpan(name.Length).StartsWith(" of ") || text.AsSpan(name.Length).StartsWith(", ") || text.AsSpan(name.Length).StartsWith(" Inc")));

    /// <summary>Whether the subject is a firm that goes by somebody's whole name: "George Hall" of "George Hall and Son".</summary>
    public bool IsFirmOf(string person) => IsBody && person.IndexOf(' ', StringComparison.Ordinal) is > 0 and var space && !person.Contains('&') && Forenames.Have(person.AsSpan(0, space)) && whole.Any(name => name.StartsWith(person + ' ', StringComparison.OrdinalIgnoreCase) && (name.Contains('&') || RelationCues.IsOwnable(name[(name.LastIndexOf(' ') + 1)..].ToLowerInvariant())));

    // "A.I.R." of the A.I.R. Gallery: initials with one noun behind them. "NYU" is more than its press.
    private bool IsInFrontOfNoun(string text) =>
        text.Length > 3
        && text.Contains('.', StringComparison.Ordinal)
        && text.All(static letter => char.IsUpper(letter) || letter == '.')
        && whole.Any(name => name.StartsWith(text + ' ', StringComparison.Ordinal) && name.IndexOf(' ', text.Length + 1) < 0);

    /// <summary>Learns what the note itself calls its subject, and its pronoun.</summary>
    public void Learn(string name, IReadOnlyList<string> lower)
    {
        whole.Add(name);
        if (IsBody)
            return;
        foreach (var word in lower)
        {
            if (word.Length > 2)
                parts.Add(Folding.Words(word));
        }
    }

    /// <summary>Whether a text says a name of the subject; true where the heading gives none.</summary>
    public bool IsNamedIn(string text) =>
        !IsNamed
        || (IsPerson && Surname is { Length: > 1 } surname ? text.Contains(surname, StringComparison.OrdinalIgnoreCase) || parts.Any(part => part.Length > 3 && text.Contains(part, StringComparison.OrdinalIgnoreCase)) : true);

    /// <summary>Takes the name that a note tells of for the subject's, whose heading the note never says.</summary>
    public void Become(string name, IReadOnlyList<string> lower)
    {
        parts.Clear();
        whole.Clear();
        BirthYear = DeathYear = null;
        Surname = lower.Count > 1 && lower[^1] is "jr." or "sr." or "jr" or "sr" ? lower[^2].TrimEnd(',') : lower[^1];
        Learn(name, lower);
    }

    public void LearnPronoun(string pronoun) => Pronoun = pronoun;

    private static bool NoForename(string word) => word is "the" or "of" or "and";

    private void AddPerson(NameReading reading)
    {
        foreach (var part in new[] { reading.Surname, reading.Forename, reading.Fuller })
        {
            foreach (var word in (part ?? "").Split([' ', '.', ',', '(', ')'], StringSplitOptions.RemoveEmptyEntries))
            {
                // "Ned & Jane": a mark is no name.
                if (part == reading.Forename && Folding.Words(word) is { Length: > 0 } folded)
                    forenames.Add(folded);
                if (word.Length > 1)
                    parts.Add(Folding.Words(word));
                if (part != reading.Surname)
                    parts.UnionWith(ShortForenames.Of(Folding.Words(word)));
            }
        }

        // "E.N." for Eben Norton
        if (forenames.Count > 1)
            whole.Add(string.Concat(forenames.Select(static name => char.ToUpperInvariant(name[0]) + ".")));
        if (reading.Direct.Length > 0)
            whole.Add(reading.Direct);
        if (reading.Surname is null && reading.Name.Length > 0)
            whole.Add(reading.Name);
    }

    private void AddBody(string name, string heading)
    {
        whole.Add(name);
        whole.Add(heading);
        // "Time, inc." is "Time Inc." in the text.
        whole.Add(name.Replace(",", "", StringComparison.Ordinal).Replace(".", "", StringComparison.Ordinal));
        var bracket = name.IndexOf(" (", StringComparison.Ordinal);
        if (bracket > 0)
        {
            // "Center for Urban Studies (CUES)", but not "Jewish Labor Committee (U.S.)"
            var abbreviation = name[(bracket + 2)..].TrimEnd(')');
            if (abbreviation.Length > 2 && abbreviation.All(char.IsUpper))
                whole.Add(abbreviation);
            // "(W.A.G.E.)"
            if (abbreviation.Length > 4 && abbreviation.Contains('.', StringComparison.Ordinal) && abbreviation.All(static letter => char.IsUpper(letter) || letter == '.'))
                whole.Add(abbreviation.Replace(".", "", StringComparison.Ordinal));
            name = name[..bracket];
            whole.Add(name);
        }

        IsPlace = NamesPlace(name);
        // Of "University. Department" only the department is the subject.
        if (name.LastIndexOf(". ", StringComparison.Ordinal) is > 3 and var division)
        {
            whole.Clear();
            whole.Add(heading);
            Whole = name[..division];
            name = name[(division + 2)..];
            whole.Add(name);
        }

        // "Sigma Xi, the Scientific Research Society"
        if (name.IndexOf(", ", StringComparison.Ordinal) is > 3 and var comma && (name[..comma].Contains(' ', StringComparison.Ordinal) || name.AsSpan(comma).StartsWith(", the ", StringComparison.OrdinalIgnoreCase)))
            whole.Add(name[..comma]);
        var words = name.Split([' ', ',', '.', '(', ')'], StringSplitOptions.RemoveEmptyEntries);
        AddHead(words);
        initials = string.Concat(words.Where(word => char.IsUpper(word[0])).Select(word => word[0]));
        if (initials.Length > 2)
            whole.Add(initials);
        // "DC 37" of "District Council 37"
        if (words.Length is 3 or 4 && words[^1].All(char.IsAsciiDigit) && initials.Length > 1)
            whole.Add(initials + " " + words[^1]);
        // "École nationale supérieure des sciences de l'information et des bibliothèques": ENSSIB, whatever is written small.
        var small = string.Concat(name.Split([' ', ',', '.', '(', ')', '\'', '’'], StringSplitOptions.RemoveEmptyEntries).Where(static word => word.Length > 3).Select(static word => char.ToUpperInvariant(word[0])));
        if (small.Length > 2 && words.Any(static word => char.IsLower(word[0]) && word.Length > 3))
            whole.Add(small);
        foreach (var word in words)
        {
            var lower = word.ToLowerInvariant();
            if (BodyNouns.Contains(lower))
                nouns.Add(word);
            else if ((char.IsUpper(word[0]) && word.Length > 3 || word.Length > 4) && !NameCues.IsBodyWord(lower) && !CommonPlaces.Have(word) && !NameCues.IsCommonInNames(lower))
                own.Add(word);
        }
    }

    // "the Exchange" of the "Women's Exchange of Troy", "the Forum" of the "Troy Forum": the noun that the name is built on.
    private void AddHead(string[] words)
    {
        var end = Array.FindIndex(words, static word => word is "of" or "for" or "on" or "in" or "to" or "against");
        var head = words.Length > 1 ? words[(end > 0 ? end : words.Length) - 1] : "";
        if (head.Length > 3 && !CommonPlaces.Have(head) && !Forenames.Have(head))
            heads.Add(head);
    }

    private static readonly FrozenSet<string> BodyNouns = NameCues.BodyNouns;
}
