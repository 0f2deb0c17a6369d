using System.Collections.Frozen;
using System.Text.RegularExpressions;
using Fonds.Description.Statements;

namespace Fonds.Formats.Xml;

/// <summary>What may stand in what, after a standard's official schema: which statements in which, and which qualifiers with which values.</summary>
/// <remarks>The rules are a text beside each vocabulary, which a test reads off the schema. Order and number are no part of it.</remarks>
internal sealed class ContentRules
{
    // By the number of the term: asked for each element and each attribute of a conversion.
    private readonly ElementRules?[] byTerm = new ElementRules?[MostTerms];
    private const int MostTerms = 512;

    public ContentRules(Vocabulary vocabulary, string resource)
    {
        Vocabulary = vocabulary;
        using var stream = typeof(ContentRules).Assembly.GetManifestResourceStream(resource)
            ?? throw new InvalidOperationException($"The program lacks {resource}.");
        using var reader = new StreamReader(stream);
        while (reader.ReadLine() is { } line)
        {
            if (!line.StartsWith('#'))
                Add(line.Split(" :"));
        }
    }

    public Vocabulary Vocabulary { get; }

    /// <summary>Whether one statement may stand directly in another.</summary>
    public bool Allows(Term parent, Term child) => byTerm[(int)parent] is { } rules && (rules.Anything || rules.Children[(int)child]);

    /// <summary>Whether text may stand directly in a statement.</summary>
    public bool AllowsText(Term parent) => byTerm[(int)parent] is not { Text: false };

    /// <summary>Whether a statement may carry a qualifier with this value.</summary>
    public bool Allows(Term term, string qualifier, string value) =>
        byTerm[(int)term] is not { } rules
        || (rules.Qualifiers.TryGetValue(qualifier, out var values) ? values.Allow(value)
            // EAC-CPF 2.0 takes any attribute of another namespace.
            : rules.Qualifiers.ContainsKey("*") && qualifier.AsSpan().IndexOfAny(':', '}') >= 0);

    /// <summary>The qualifiers that the schema wants on a statement, each with the first value that it lists, or none.</summary>
    public IEnumerable<Qualifier> Required(Term term) =>
        byTerm[(int)term] is { } rules ? rules.Required.Select(name => new Qualifier(name, rules.Qualifiers[name].Listed is [var first, ..] ? first : "")) : [];

    /// <summary>Whether the schema says anything of a statement.</summary>
    public bool Knows(Term term) => byTerm[(int)term] is not null;

    /// <summary>The statements that may stand directly in one, as far as the schema names them.</summary>
    public IEnumerable<Term> ChildrenOf(Term term) => byTerm[(int)term] is { } rules ? Enumerable.Range(0, MostTerms).Where(child => rules.Children[child]).Select(child => (Term)child) : [];

    /// <summary>The qualifiers that a statement may carry, each with the values that the schema lists.</summary>
    public IEnumerable<(string Name, IReadOnlyList<string> Values)> QualifiersOf(Term term) =>
        byTerm[(int)term] is { } rules ? rules.Qualifiers.Where(one => one.Key != "*").Select(one => (one.Key, (IReadOnlyList<string>)one.Value.Listed)) : [];

    private void Add(string[] parts)
    {
        var text = parts[0].EndsWith(" mixed", StringComparison.Ordinal);
        var element = text ? parts[0][..^" mixed".Length] : parts[0];
        if (Vocabulary.OfElement(element) is not { } spelling)
            throw new InvalidOperationException($"{Vocabulary.Name} has no element {element}.");
        var children = parts[1].Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var qualifiers = parts[2].Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(Split).ToArray();
        var allowed = new bool[MostTerms];
        foreach (var child in children.Where(child => child != "*"))
            allowed[(int)Vocabulary.OfElement(child)!.Term] = true;
        byTerm[(int)spelling.Term] = new ElementRules(
            text,
            children.Contains("*"),
            allowed,
            qualifiers.ToFrozenDictionary(one => one.Name, one => one.Values),
            [.. qualifiers.Where(one => one.IsRequired).Select(one => one.Name)]);
    }

    private static (string Name, AllowedValues Values, bool IsRequired) Split(string qualifier)
    {
        var end = qualifier.AsSpan().IndexOfAny('=', '~');
        var name = end < 0 ? qualifier : qualifier[..end];
        return (name.TrimEnd('!'), end < 0 ? AllowedValues.Any : qualifier[end] == '=' ? new(qualifier[(end + 1)..].Split('|'), null)
            : qualifier[(end + 1)..] == AllowedValues.Token ? AllowedValues.OneToken : new([], new Regex($"^(?:{qualifier[(end + 1)..]})$", RegexOptions.NonBacktracking | RegexOptions.CultureInvariant)), name.EndsWith('!'));
    }

    private sealed record ElementRules(bool Text, bool Anything, bool[] Children, FrozenDictionary<string, AllowedValues> Qualifiers, string[] Required);

    /// <summary>The values that the schema lists, or the pattern that it gives, or neither.</summary>
    private sealed record AllowedValues(string[] Listed, Regex? Pattern)
    {
        /// <summary>How the tables write the type NMTOKEN, which half of all attributes have.</summary>
        public const string Token = @"[\w.:-]+";

        public static readonly AllowedValues Any = new([], null);

        public static readonly AllowedValues OneToken = new([], null);

        // White space around such a value is none of it (XML Schema, whiteSpace).
        public bool Allow(string value) => ReferenceEquals(this, OneToken) ? IsToken(value.AsSpan().Trim()) : Pattern?.IsMatch(value) ?? (Listed.Length == 0 || Array.IndexOf(Listed, value) >= 0);

        private static bool IsToken(ReadOnlySpan<char> value)
        {
            foreach (var character in value)
            {
                if (!char.IsAsciiLetterOrDigit(character) && character is not ('.' or ':' or '-' or '_') && !(character > 127 && (char.IsLetterOrDigit(character) || char.GetUnicodeCategory(character) is System.Globalization.UnicodeCategory.NonSpacingMark)))
                    return false;
            }

            return !value.IsEmpty;
        }
    }
}
