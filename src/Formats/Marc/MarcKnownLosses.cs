using Fonds.Formats.Crosswalks;

namespace Fonds.Formats.Marc;

/// <summary>What is known to be lost between MARC and the standards of archives, and why. The last tables of docs/crosswalks/marcxml.md.</summary>
internal static class MarcKnownLosses
{
    private const string Coded = "Kind, dates and language are said in words; all other coded data of MARC has no place.";
    private const string Made = "What MARC asks for is made of what the description says: kind, dates, language, agency.";
    private const string OneText = "The words of subfields are one text, which is parted again only where its form shows how.";
    private const string Field = "There is no place for such a field, or its words come back in a field of another kind.";
    private const string Structure = "A MARC field holds words: lists, paragraphs, emphasis and links in them have no place. The words stay.";
    private const string Component = "A record describes the unit as a whole. Its components stay in the finding aid.";
    private const string NoPlace = "MARC has no field for it, or the field says no more than the words.";

    /// <summary>From MARC.</summary>
    public static IReadOnlyList<KnownLoss> FromMarc { get; } =
    [
        new(LossKind.Element, "record/leader|001|002|003|004|005|006|007|008|009", Coded),
        new(LossKind.Addition, "record/leader|001|003|008|040|041|046|351", Made),
        new(LossKind.Attribute, "*/@ind1|@ind2", "Indicators say how to file and to display, or which kind of heading or note it is; the element says no more than that."),
        new(LossKind.Element, "*/$0|$1|$2|$3|$4|$5|$6|$7|$8|$9|$w|$u", "Numbers, codes and links of a field come along only where an element has an attribute for them."),
        new(LossKind.Remark, "record/*", "Remarks inside a record say something of fields that are no longer there."),
        new(LossKind.Element, "record/*", Field),
        new(LossKind.Addition, "record/*", "The words of another field come back in this one."),
        new(LossKind.Element, "*/*", OneText),
        new(LossKind.Addition, "*/*", OneText),
    ];

    /// <summary>To MARC.</summary>
    public static IReadOnlyList<KnownLoss> ToMarc { get; } =
    [
        new(LossKind.Element, "*/c", Component),
        new(LossKind.Element, "*/container", "MARC names boxes in holdings records only."),
        new(LossKind.Element, "*/p|head|list|item|defitem|label|emph|lb|title|ref|extref|ptr|extptr|chronlist|chronitem|event|eventgrp|chronitemset|chronList|chronItem|table|tgroup|thead|tbody|row|entry|num|abbr|expan|blockquote|date|span|reference", Structure),
        new(LossKind.Attribute, "*/@encodinganalog", "It names the field in which the words now stand."),
        new(LossKind.Attribute, "*/@*", "A subfield has a code and no attributes; the field says what MARC has a word for."),
        new(LossKind.Text, "*/", "The words stand in a field of another kind, are put together otherwise, or are those of what MARC has no place for."),
        new(LossKind.Text, "*", "The words stand in a field of another kind, are put together otherwise, or are those of what MARC has no place for."),
        new(LossKind.Addition, "*/*", "What MARC holds in one form for all comes back in that form."),
        new(LossKind.Remark, "*/*", "Remarks stay in the source."),
        new(LossKind.Element, "*/*", NoPlace),
    ];

    /// <summary>Of components, of which nothing goes to MARC.</summary>
    public static IReadOnlyList<KnownLoss> OfComponents { get; } =
    [
        new(LossKind.Element, "*/*", Component), new(LossKind.Attribute, "*/*", Component), new(LossKind.Text, "*", Component), new(LossKind.Text, "*/*", Component), new(LossKind.Remark, "*/*", Component),
    ];
}
