using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Fonds.App.Shared.Wording;

/// <summary>
/// Every link and form of a page leads on in the language the page speaks, unless it names a language itself (<c>hreflang</c>). Where a page has a hundred links (hits, facets) each is written
/// <c>&lt;!a href="@Here(…)"&gt;</c>, past this class: what it needs for one link is as much as the rest of the line.
/// </summary>
[HtmlTargetElement("a", Attributes = "href")]
public sealed class LinkInLanguage : TagHelper
{
    public string? Href { get; set; }

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        if (Href is null)
            return;
        output.Attributes.SetAttribute("href", context.AllAttributes.ContainsName("hreflang") ? Href : SpokenLanguage.Here(Href));
    }
}

/// <summary>A form asks in the language the page speaks.</summary>
[HtmlTargetElement("form", Attributes = "action")]
public sealed class FormInLanguage : TagHelper
{
    public string? Action { get; set; }

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        if (Action is not null)
            output.Attributes.SetAttribute("action", SpokenLanguage.Here(Action));
    }
}
