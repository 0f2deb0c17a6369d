using Fonds.Description.Statements;

namespace Fonds.Description.Languages;

/// <summary>A language of the material, of an agent or of a record (DACS 4.5; ISAD(G) 3.4.3; EAD language, langmaterial).</summary>
/// <param name="Code">ISO 639-2/B code as understood ("ger"), or null when only words are given.</param>
/// <param name="Name">English name of the language; where the code says nothing, the words of the document.</param>
/// <param name="Text">As written in the document; empty when only a code is given.</param>
public sealed record MaterialLanguage(string? Code, string Name, string Text)
{
    /// <summary>Reads the languages among the identifying statements of a unit, each once.</summary>
    public static IReadOnlyList<MaterialLanguage> Read(IEnumerable<Statement> identifying)
    {
        List<MaterialLanguage>? found = null;
        foreach (var statement in identifying)
        {
            if (statement.Term == Term.LanguageOfMaterial)
                Add(statement, ref found);
        }

        return found ?? (IReadOnlyList<MaterialLanguage>)[];
    }

    /// <summary>
    /// Languages in one line, each once. Where languages are known, sentences that name them again ("The material is in English") are left out.
    /// </summary>
    public static IReadOnlyList<string> NamesOf(IReadOnlyList<MaterialLanguage> languages)
    {
        var areKnown = languages.Any(language => language.Code is not null);
        return [.. languages.Where(language => !areKnown || language.Code is not null).Select(language => language.Name).Distinct(StringComparer.Ordinal)];
    }

    /// <summary>Reads one statement of a language; null when it says nothing.</summary>
    public static MaterialLanguage? Of(Statement statement)
    {
        var text = PlainText.Of(statement);
        var written = statement["langcode"] ?? statement["languageCode"] ?? statement["languagecode"];
        if (LanguageCodes.Understand(written) is { } known)
            return new(known.Code, known.Name, text);

        // "deu", and "de / Latn" with the script behind it.
        var byName = LanguageCodes.ByName(text) ?? LanguageCodes.Understand(text.Split('/')[0].Trim());
        if (byName is { } named)
            return new(named.Code, named.Name, text);

        return text.Length == 0 && string.IsNullOrWhiteSpace(written) ? null : new(null, text.Length > 0 ? text : written!.Trim(), text);
    }

    /// <summary>The first language named in a sentence such as "Description is in English"; else the sentence itself.</summary>
    internal static MaterialLanguage? InSentence(Statement statement)
    {
        var text = PlainText.Of(statement);
        foreach (var known in LanguageCodes.NamedIn(text))
            return new(known.Code, known.Name, text);
        return Of(statement);
    }

    private static void Add(Statement material, ref List<MaterialLanguage>? found)
    {
        var before = found?.Count ?? 0;
        AddLanguages(material, ref found);

        // EAD 2002 allows plain words: "Materials in English and French".
        if ((found?.Count ?? 0) != before)
            return;

        var text = PlainText.Of(material);

        if (Of(material) is { Code: not null } single)
        {
            AddOnce(single, ref found);
            return;
        }

        foreach (var known in LanguageCodes.NamedIn(text))
            AddOnce(new(known.Code, known.Name, text), ref found);
        if ((found?.Count ?? 0) == before && text.Length > 0)
            AddOnce(new(null, text, text), ref found);
    }

    private static void AddLanguages(Statement statement, ref List<MaterialLanguage>? found)
    {
        foreach (var inner in statement.Statements)
        {
            if (inner.Term == Term.Language)
            {
                if (Of(inner) is not { } language)
                    continue;

                // "Collection materials primarily in English" inside the language itself.
                if (language.Code is null && LanguageCodes.NamedIn(language.Text).ToArray() is { Length: > 0 } named)
                {
                    foreach (var known in named)
                        AddOnce(new(known.Code, known.Name, language.Text), ref found);
                }
                else
                {
                    AddOnce(language, ref found);
                }
            }
            else if (inner.Term is Term.LanguageSet or Term.LanguageOfMaterial)
            {
                AddLanguages(inner, ref found);
            }
        }
    }

    private static void AddOnce(MaterialLanguage language, ref List<MaterialLanguage>? found)
    {
        found ??= [];
        if (!found.Exists(earlier => earlier.Code == language.Code && string.Equals(earlier.Name, language.Name, StringComparison.OrdinalIgnoreCase)))
            found.Add(language);
    }
}
