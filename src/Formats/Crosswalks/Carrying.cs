using System.Collections.Immutable;
using Fonds.Description.Statements;

namespace Fonds.Formats.Crosswalks;

/// <summary>The shapes that rules of several crosswalks have in common.</summary>
internal static class Carrying
{
    /// <summary>The statement under another word.</summary>
    public static Rewrite As(Term term, params Qualifier[] added) =>
        (source, rewriting, parent, into) => rewriting.Place(Changed(source, rewriting, term, added), parent, into);

    /// <summary>Only what stands in it.</summary>
    public static Rewrite ContentOnly { get; } = (source, rewriting, parent, into) => rewriting.CarryAll(source.Content, parent, into);

    /// <summary>Nothing.</summary>
    public static Rewrite Nothing { get; } = (_, _, _, _) => { };

    /// <summary>The statement under another word, with qualifiers added.</summary>
    public static Statement Changed(Statement source, Rewriting rewriting, Term term, params ReadOnlySpan<Qualifier> added) =>
        new(term, rewriting.Qualifiers(source, term, added), rewriting.Content(source.Content, term));

    /// <summary>Whether a statement's words are all white space.</summary>
    public static bool IsBlank(Node node) => node is TextRun run && string.IsNullOrWhiteSpace(run.Text);

    /// <summary>Content without the white space that lays it out, for where only elements belong.</summary>
    public static IEnumerable<Node> WithoutLayout(this Statement statement) => statement.Content.Where(node => !IsBlank(node));

    /// <summary>The one statement that a statement holds, white space apart, or null.</summary>
    public static Statement? Only(this Statement statement)
    {
        Statement? only = null;
        foreach (var node in statement.Content)
        {
            if (IsBlank(node))
                continue;
            if (only is not null || node is not Statement inner)
                return null;
            only = inner;
        }

        return only;
    }

    /// <summary>The words of a statement as they are written, with no space trimmed.</summary>
    public static string Words(this Statement statement)
    {
        if (statement.Content is [TextRun only])
            return only.Text;
        return string.Concat(statement.Content.Select(node => node switch
        {
            TextRun run => run.Text,
            Statement inner => inner.Words(),
            _ => "",
        }));
    }

    /// <summary>The statement without a qualifier.</summary>
    public static Statement Without(this Statement statement, string qualifier) =>
        statement[qualifier] is null ? statement : statement with { Qualifiers = statement.Qualifiers.RemoveAll(one => one.Name == qualifier) };

    /// <summary>
    /// Text with statements set into it again, each where its words first come after the one before: what a standard that keeps
    /// words and values apart (a language and a sentence about it) has taken out of the sentence.
    /// </summary>
    public static ImmutableArray<Node> SetInto(string text, IEnumerable<Statement> statements)
    {
        var into = ImmutableArray.CreateBuilder<Node>();
        var rest = text;
        foreach (var statement in statements)
        {
            var words = statement.Words();
            var place = words.Length == 0 ? 0 : rest.IndexOf(words, StringComparison.Ordinal);
            if (place > 0)
                into.Add(new TextRun(rest[..place]));
            into.Add(statement);
            if (place >= 0)
                rest = rest[(place + words.Length)..];
        }

        if (rest.Length > 0)
            into.Add(new TextRun(rest));
        return into.DrainToImmutable();
    }
}
