using System.Text.Encodings.Web;
using Fonds.App.Shared.Text;
using Fonds.Description.Statements;
using Fonds.UseCases.Discovery;

namespace Fonds.App.Tests.Text;

/// <summary>What the archivist wrote becomes HTML: every word, in its order, and nothing empty.</summary>
public sealed class WritingRichText
{
    private static readonly ILinkResolver Links = new NamesLeadSomewhere();

    [Fact]
    public void Words_are_escaped() =>
        Assert.Equal("<p>Smith &amp; &lt;Sons&gt;</p>", Note(P(new TextRun("Smith & <Sons>"))));

    [Fact]
    public void A_paragraph_without_words_is_not_written() =>
        Assert.Equal("<p>Words.</p>", Note(P(new TextRun("  \n ")), P(new TextRun("Words.")), P(Of(Term.Emphasis))));

    [Fact]
    public void A_list_in_the_middle_parts_the_paragraph_and_loses_nothing() =>
        Assert.Equal(
            "<p>Three:</p><ul><li>one</li><li>two</li></ul><p>and more.</p>",
            Note(P(new TextRun("Three: "), Of(Term.List, Of(Term.Item, new TextRun("one")), Of(Term.Item, new TextRun("two"))), new TextRun(" and more."))));

    [Fact]
    public void White_space_stands_outside_the_tags_it_borders_on() =>
        Assert.Equal("<p>See <em>Writings</em>, and more.</p>", Note(P(new TextRun("See"), Of(Term.Emphasis, new TextRun(" Writings ")), new TextRun(", and more."))));

    [Theory]
    [InlineData("https://example.org/a", true, "a web address")]
    [InlineData("mailto:desk@example.org", true, "a mail address")]
    [InlineData("www.example.org", true, "an address as people write it")]
    [InlineData("javascript:alert(1)", false, "a program")]
    [InlineData("data:text/html,x", false, "a document in disguise")]
    [InlineData("../images/1.jpg", false, "a path of another site")]
    [InlineData("file:///etc/passwd", false, "a file of the reader's")]
    public void Only_addresses_that_are_safe_to_follow_become_links(string address, bool isLink, string reason)
    {
        var reference = Of(Term.ExternalReference, new TextRun("there")) with { Qualifiers = [new("href", address)] };
        Assert.True(Note(P(reference)).Contains("<a href", StringComparison.Ordinal) == isLink, reason);
    }

    [Fact]
    public void A_name_in_a_sentence_leads_to_its_record_and_holds_no_second_link() =>
        Assert.Equal(
            "<p>to <a href=\"/agents/x\">Victor Serge</a>.</p>",
            Note(P(new TextRun("to "), Of(Term.Reference, Of(Term.PersonName, new TextRun("Victor Serge"))), new TextRun("."))));

    [Fact]
    public void Titles_of_works_are_italic_and_those_in_quotation_marks_are_not()
    {
        var quoted = Of(Term.WorkTitle, new TextRun("Kronstadt")) with { Qualifiers = [new("render", "doublequote")] };
        Assert.Equal(
            "<p><cite>Ville conquise</cite>, <cite class=\"upright\">“Kronstadt”</cite></p>",
            Note(P(Of(Term.WorkTitle, new TextRun("Ville conquise")), new TextRun(", "), quoted)));
    }

    [Fact]
    public void A_chronology_is_a_table_with_the_place_before_what_happened()
    {
        var chronology = Of(
            Term.Chronology,
            Of(Term.ChronologyItem, Of(Term.Date, new TextRun("1917-03")), Of(Term.ChronologyItemSet, Of(Term.Event, new TextRun("First signs.")), Of(Term.GeographicName, new TextRun("Barcelona")))),
            Of(Term.ChronologyItem, Of(Term.Event, new TextRun("Undated."))));
        Assert.Equal(
            "<table class=\"chronology\"><tbody><tr><th scope=\"row\">March 1917</th><td><p class=\"where\">Barcelona</p><p>First signs.</p></td></tr>"
            + "<tr><td></td><td><p>Undated.</p></td></tr></tbody></table>",
            Note(chronology).Replace("<a href=\"/agents/x\">", "", StringComparison.Ordinal).Replace("</a>", "", StringComparison.Ordinal));
    }

    [Fact]
    public void What_no_word_of_the_domain_fits_is_shown_as_its_text() =>
        Assert.Equal("<p>before inside after</p>", Note(P(new TextRun("before "), Of(Term.Foreign, new TextRun("inside")), new TextRun(" after"))));

    [Fact]
    public void The_language_is_said_where_the_source_says_it() =>
        Assert.Equal(
            "<p>in <em lang=\"fr\">exil</em></p>",
            Note(P(new TextRun("in "), Of(Term.Emphasis, new TextRun("exil")) with { Qualifiers = [new("xml:lang", "fre")] })));

    [Fact]
    public void Half_marks_of_a_romanized_name_are_drawn_as_one() =>
        Assert.Equal("<p>Trot\u0361skai\u0361a</p>", Note(P(new TextRun("Trot\uFE20s\uFE21kai\uFE20a\uFE21"))));

    private static string Note(params ReadOnlySpan<Node> content)
    {
        using var writer = new StringWriter();
        RichText.Note(Of(Term.ScopeAndContent, content), new TextSetting(Links)).WriteTo(writer, HtmlEncoder.Default);
        return writer.ToString();
    }

    private static Statement P(params ReadOnlySpan<Node> content) => Of(Term.Paragraph, content);

    private static Statement Of(Term term, params ReadOnlySpan<Node> content) => Statement.Of(term, content);

    private sealed class NamesLeadSomewhere : ILinkResolver
    {
        public string? AddressOf(Statement statement) => statement.Term is Term.PersonName or Term.Reference or Term.GeographicName ? "/agents/x" : null;
    }
}
