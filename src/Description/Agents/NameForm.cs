using Fonds.Description.AccessPoints;
using Fonds.Description.Dates;
using Fonds.Description.Records;
using Fonds.Description.Statements;

namespace Fonds.Description.Agents;

/// <summary>What a form of a name is to its agent (ISAAR 5.1.2 to 5.1.5).</summary>
public enum NameFormKind : byte
{
    /// <summary>The record does not say.</summary>
    Unstated = 0,

    /// <summary>The form that stands for the agent under some rules or in some file (ISAAR 5.1.2).</summary>
    Authorized = 1,

    /// <summary>The authorized form in another language or script (ISAAR 5.1.3).</summary>
    Parallel = 2,

    /// <summary>Another form: pseudonym, maiden name, acronym, earlier name (ISAAR 5.1.5).</summary>
    Variant = 3,
}

/// <summary>One part of a name, with what it is when the record says it: surname, forename, dates.</summary>
public readonly record struct NamePart(string? Type, string Text);

/// <summary>One form of an agent's name (ISAAR 5.1.2 to 5.1.5; EAC nameEntry).</summary>
/// <param name="Text">The whole form, parts joined: "Serge, Victor, 1890-1947".</param>
/// <param name="IsPreferred">Whether this agency prefers the form (EAC preferredForm).</param>
/// <param name="Language">ISO 639 code of its language, or null.</param>
/// <param name="Script">ISO 15924 code of its script, or null.</param>
/// <param name="UseDates">When it was in use, finished; empty when not said.</param>
/// <param name="Source">The rules or file under which it is authorized or variant ("naf"), or null.</param>
public sealed record NameForm(
    NameFormKind Kind, string Text, IReadOnlyList<NamePart> Parts, bool IsPreferred, string? Language, string? Script,
    string UseDates, string? Source, Statement Statement)
{
    /// <summary>Order in which forms stand for the agent; lower first.</summary>
    internal int Rank => (Kind, IsPreferred) switch
    {
        (NameFormKind.Authorized, true) => 0,
        (NameFormKind.Authorized, false) => 1,
        (not NameFormKind.Variant, true) => 2,
        (NameFormKind.Variant, true) => 3,
        (NameFormKind.Unstated, _) => 4,
        (NameFormKind.Parallel, _) => 5,
        _ => 6,
    };

    /// <summary>Reads EAC 1 nameEntry (authorizedForm, alternativeForm, preferredForm inside) and EAC 2 nameEntry (status, preferredForm).</summary>
    internal static NameForm Read(Statement statement, RecordKind kind, Statement? set)
    {
        var parts = new List<NamePart>();
        foreach (var part in statement.All(Term.Part))
        {
            if (PlainText.Of(part) is { Length: > 0 } text)
                parts.Add(new(part["localType"], text));
        }

        return new(
            FormOf(statement, set), HeadingText.Of(statement, RecordKinds.HeadingTerm(kind)), parts,
            statement.First(Term.PreferredForm) is not null || statement["preferredForm"] == "true",
            Attribute(statement, "languageOfElement", "lang", "xml:lang"), Attribute(statement, "scriptOfElement", "scriptCode"),
            (statement.First(Term.UseDates) ?? set?.First(Term.UseDates)) is { } use ? DateDisplay.Of(use) : "",
            SourceOf(statement), statement);
    }

    private static NameFormKind FormOf(Statement statement, Statement? set)
    {
        switch (statement["status"])
        {
            case "authorized":
                return NameFormKind.Authorized;
            case "alternative":
                return set is null ? NameFormKind.Variant : NameFormKind.Parallel;
        }

        // A form may be authorized in one file and a variant in another; then it stands for the agent.
        if (statement.First(Term.AuthorizedForm) is not null)
            return NameFormKind.Authorized;
        if (statement.First(Term.AlternativeNameForm) is not null)
            return NameFormKind.Variant;
        if (set is not null)
            return set.First(Term.AuthorizedForm) is not null && statement.First(Term.PreferredForm) is not null ? NameFormKind.Authorized : NameFormKind.Parallel;

        return LocalKind(statement["localType"]);
    }

    /// <summary>The French national archives mark their forms by a local type only: "autorisée", "variante".</summary>
    private static NameFormKind LocalKind(string? localType) => localType switch
    {
        null => NameFormKind.Unstated,
        _ when localType.Contains("autoris", StringComparison.OrdinalIgnoreCase) || localType.Contains("authori", StringComparison.OrdinalIgnoreCase) => NameFormKind.Authorized,
        _ when localType.Contains("parall", StringComparison.OrdinalIgnoreCase) => NameFormKind.Parallel,
        _ when localType.Contains("varia", StringComparison.OrdinalIgnoreCase) || localType.Contains("altern", StringComparison.OrdinalIgnoreCase) || localType.Contains("other", StringComparison.OrdinalIgnoreCase) => NameFormKind.Variant,
        _ => NameFormKind.Unstated,
    };

    private static string? SourceOf(Statement statement)
    {
        var inside = statement.First(Term.AuthorizedForm) ?? statement.First(Term.AlternativeNameForm) ?? statement.First(Term.PreferredForm);
        var text = inside is null ? statement["vocabularySource"] : PlainText.Of(inside);
        return string.IsNullOrWhiteSpace(text) ? null : text;
    }

    private static string? Attribute(Statement statement, params ReadOnlySpan<string> names)
    {
        foreach (var name in names)
        {
            if (statement[name] is { Length: > 0 } value)
                return value;
        }

        return null;
    }
}
