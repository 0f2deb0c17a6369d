using System.Globalization;
using Fonds.Description.Names;
using Fonds.Description.Records;
using Fonds.Description.Statements;

namespace Fonds.Bench.Names;

/// <summary>
/// Headings as another cataloguer would have written them: dates left out, in brackets or not finished, forenames shortened, brackets dropped,
/// a letter slipped. The labelled headings of one institution hardly vary, so that without them a fit would know nothing of the cases that matter.
/// Each way has a chance of its own; the chances are judged from the pairs under one identifier at Yale, Princeton and New York University.
/// </summary>
internal sealed class HeadingVariants(int seed)
{
    private readonly Random chance = new(seed);

    /// <summary>Another form of a heading; null when it came out the same.</summary>
    public string? Of(NameReading name)
    {
        var text = name.Kind switch
        {
            RecordKind.Person when name.Surname is not null && name.Forename is not null => Person(name),
            RecordKind.Family => Family(name),
            RecordKind.CorporateBody => Body(name),
            _ => null,
        };
        return text is null || text == name.Text ? null : text;
    }

    private string Person(NameReading name)
    {
        var (surname, forename, dates, fuller) = (name.Surname!, name.Forename!, name.Dates, name.Fuller);
        var words = forename.Split(' ');
        if (Happens(0.12) && words.All(static word => word.Length > 2 && char.IsUpper(word[0])))
            forename = string.Join(' ', words.Select(static word => $"{word[0]}."));
        else if (Happens(0.12) && words.Length > 1)
            forename = words[0];
        else if (Happens(0.12) && words.Length > 1 && words[^1].Length > 2)
            forename = $"{string.Join(' ', words[..^1])} {words[^1][0]}.";
        else if (Happens(0.05) && fuller is not null)
            (forename, fuller) = (fuller, null);
        if (Happens(0.05))
            surname = Slip(surname);
        if (Happens(0.04))
            forename = Slip(forename);
        if (Happens(0.15))
            fuller = null;
        if (Happens(0.3))
            dates = null;
        else if (dates is not null && Happens(0.08) && dates.IndexOf('-', StringComparison.Ordinal) is 4 and var dash)
            dates = dates[..(dash + 1)];
        else if (dates is not null && Happens(0.05))
            dates = OtherYear(dates);
        if (Happens(0.1))
            surname = string.Equals(Folding.Of(surname), surname, StringComparison.OrdinalIgnoreCase) ? surname : Capitals(Folding.Of(surname));

        // Without "Mrs." the heading would be her husband's.
        var title = name.Title is null || (!name.Title.StartsWith("Mrs", StringComparison.Ordinal) && Happens(0.2)) ? "" : $", {name.Title}";
        var number = name.Numeration is null ? "" : $", {name.Numeration}";
        var inBrackets = fuller is null ? "" : $" ({fuller})";
        if (Happens(0.1))
            return $"{forename} {surname}{title}{(dates is null ? "" : $" ({dates})")}";
        return $"{surname}, {forename}{inBrackets}{number}{title}{(dates is null ? "" : Happens(0.2) ? $" ({dates})" : $", {dates}")}";
    }

    private string Family(NameReading name) => Happens(0.5) ? $"{name.Surname} family" : $"{name.Surname} (Family{(name.Dates is null ? "" : $" : {name.Dates}")})";

    private string Body(NameReading name)
    {
        var text = name.Text.Contains(" -- ", StringComparison.Ordinal) ? name.Name : name.Text;
        if (Happens(0.2) && text.IndexOf(" (", StringComparison.Ordinal) is > 0 and var open && text.EndsWith(')'))
            text = text[..open];
        if (Happens(0.15))
            text = text.Replace(" and ", " & ", StringComparison.Ordinal);
        if (Happens(0.1) && !text.StartsWith("The ", StringComparison.Ordinal))
            text = $"The {text}";
        if (Happens(0.06))
            text = Slip(text);
        var words = text.Split(' ');
        if (Happens(0.06) && words.Length > 4)
            text = string.Join(' ', words[..^1]);
        else if (Happens(0.04) && words.Length > 3 && !text.Contains('('))
            text = string.Concat(words.Where(static word => char.IsUpper(word[0])).Select(static word => word[0]));
        return Happens(0.1) ? text.ToLowerInvariant() : text;
    }

    /// <summary>A person's heading without the dates; null when it has none.</summary>
    public static string? Undated(NameReading name) =>
        name is { Kind: RecordKind.Person, Dates: not null, Surname: not null, Forename: not null }
            ? $"{name.Surname}, {name.Forename}{(name.Fuller is null ? "" : $" ({name.Fuller})")}{(name.Numeration is null ? "" : $", {name.Numeration}")}{(name.Title is null ? "" : $", {name.Title}")}" : null;

    public bool Happens(double share) => chance.NextDouble() < share;

    private string Slip(string word)
    {
        if (word.Length < 6)
            return word;
        var place = chance.Next(2, word.Length - 1);
        return char.IsLetter(word[place]) ? word.Remove(place, 1) : word;
    }

    private string OtherYear(string dates)
    {
        var place = dates.AsSpan().LastIndexOfAnyInRange('0', '9');
        if (place < 3 || !int.TryParse(dates.AsSpan(place - 3, 4), NumberStyles.None, CultureInfo.InvariantCulture, out var year))
            return dates;
        return $"{dates[..(place - 3)]}{(year + (chance.Next(2) == 0 ? 1 : -1)).ToString(CultureInfo.InvariantCulture)}{dates[(place + 1)..]}";
    }

    private static string Capitals(string folded) => char.ToUpperInvariant(folded[0]) + folded[1..];
}
