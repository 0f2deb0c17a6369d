using System.Text;
using Fonds.Description.Names;
using Fonds.Description.Records;

namespace Fonds.UseCases.Discovery.Citing;

/// <summary>A unit as an entry of BibTeX: <c>@misc</c>, the one type that every style file sets for what was not published.</summary>
internal static class BibTeX
{
    public static string Of(CitedUnit unit)
    {
        var entry = new StringBuilder("@misc{").Append(Key(unit.Key));
        Add(entry, "author", string.Join(" and ", unit.Creators.Select(Author)));
        Add(entry, "title", $"{{{Plain(unit.Title)}}}");
        Add(entry, "year", unit.Years is { } years ? $"{years.First}{(years.Last == years.First ? "" : $"--{years.Last}")}" : Plain(unit.Dates));
        Add(entry, "howpublished", Plain(string.Join(", ", new[] { unit.Collection, unit.ReferenceCode, unit.Containers }.Where(part => part.Length > 0))));
        Add(entry, "organization", Plain(unit.Repository));
        Add(entry, "url", unit.Address);
        return entry.Append("\n}").ToString();
    }

    private static void Add(StringBuilder entry, string field, string value)
    {
        if (value.Length > 0)
            entry.Append(",\n  ").Append(field).Append(" = {").Append(value).Append('}');
    }

    // Braces keep a body of several words from being read as forename and surname.
    private static string Author(NameReading name) => name is { Kind: RecordKind.Person, Surname: not null } ? Plain(CitationNames.Inverted(name)) : $"{{{Plain(CitationNames.Inverted(name))}}}";

    private static string Key(string key) => string.Concat(key.Where(letter => char.IsAsciiLetterOrDigit(letter) || letter is '-' or '.' or '_'));

    // What TeX would act on.
    private static string Plain(string text)
    {
        var plain = new StringBuilder(text.Length);
        foreach (var letter in text)
        {
            plain.Append(letter switch
            {
                '&' or '%' or '$' or '#' or '_' or '{' or '}' => $"\\{letter}",
                '\\' => "\\textbackslash{}",
                '~' => "\\textasciitilde{}",
                '^' => "\\textasciicircum{}",
                _ => letter.ToString(),
            });
        }

        return plain.ToString();
    }
}
