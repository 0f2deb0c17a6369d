using Fonds.App.Print.Documents;
using Fonds.App.Print.Setting;
using Fonds.App.Shared.Text;
using Fonds.App.Shared.Wording;
using Fonds.Description.Languages;
using Fonds.UseCases.Discovery;

namespace Fonds.App.Print;

/// <summary>
/// A whole finding aid as a printed inventory (DACS 8; ISAD(G) I.3): title, contents, what is said of the whole, then every component in
/// order. It says what <c>/collections/…/all</c> says, and is written while the finding aid is read.
/// </summary>
internal sealed partial class PrintedFindingAid
{
    private readonly FullFindingAid findingAid;
    private readonly string site;
    private readonly PrintedDocument document;
    private readonly LineBreaker breaker = new();
    private readonly BlockSetter setter;
    private readonly PageSetter pages;
    private readonly TextSetting setting;

    // The language of the archivist's words, where it is not the one that the catalogue speaks.
    private readonly string? written;

    private PrintedFindingAid(FullFindingAid findingAid, string site, Stream output)
    {
        (this.findingAid, this.site) = (findingAid, site.TrimEnd('/'));
        var spoken = DisplayLanguage.Current.Code;
        written = Language.Tag(findingAid.FindingAid.Language?.Code) is { } tag && tag != spoken ? tag : null;
        document = new PrintedDocument(output, spoken);
        setter = new BlockSetter(breaker);
        setting = new TextSetting(findingAid.Links, 3);
        pages = new PageSetter(document, breaker, findingAid.Top.Title, findingAid.Top.ReferenceCode);
    }

    /// <summary>Writes a finding aid as PDF.</summary>
    /// <param name="site">The address of the site, which links lead to.</param>
    /// <returns>The characters that could not be drawn, for want of a font, and how often each was met.</returns>
    public static IReadOnlyDictionary<string, int> Write(FullFindingAid findingAid, string site, Stream output)
    {
        var printed = new PrintedFindingAid(findingAid, site, output);
        printed.WriteAll();
        return printed.breaker.Missing;
    }

    private void WriteAll()
    {
        var front = document.Structure.Document.Add("Part");
        StructureElement? contents = null;
        var inventory = (Inventory?)null;
        foreach (var line in findingAid.Lines)
        {
            if (contents is null)
            {
                TitlePage(front, line.Unit);
                contents = document.Structure.Document.Add("Part");
                pages.Begin(front: false, withHead: true);
                var whole = document.Structure.Document.Add("Part");
                Whole(whole, line);
                whole.Close();
                continue;
            }

            inventory ??= new Inventory(this, document.Structure.Document.Add("Part"));
            inventory.Put(line);
        }

        inventory?.End();
        Colophon();
        pages.End();
        Contents(contents!);
        pages.End();
        var author = findingAid.Repository?.Label ?? findingAid.FindingAid.Publisher ?? "";
        document.Finish(findingAid.Top.Title, author, Sheet.Width, Sheet.Height, pages.LastPage());
    }

    /// <summary>A heading that bookmarks and the table of contents lead to.</summary>
    private void Heading(StructureElement into, string text, int level, TypeStyle style, double indent, double before, string? language, Link? link = null)
    {
        var heading = into.Add($"H{Math.Min(level, 6)}", language);
        var element = link is null ? heading : heading.Add("Link");
        var lines = breaker.Lines([new(text, style, element, link)], new(indent, indent + 12, Sheet.ProseWidth, style.Size * 1.3, before, KeepsNext: true));
        if (lines.Count > 0)
        {
            var spot = new Spot();
            lines[0] = lines[0] with { Spot = spot };
            document.Outline.Add(text, level, spot);
            entries.Add(new(text, level - 2, spot));
        }

        pages.Put(lines);
        if (element != heading)
            element.Close();
        heading.Close();
    }

    /// <summary>A note, or another text of the archivist's, under what stands above it.</summary>
    private void Prose(StructureElement into, RichText text, TypeStyle style, double indent, double width, int headingLevel, double after = 4)
    {
        var holder = written is null ? into : into.Add("Div", written);
        var prose = new ProseOut(holder, style, breaker, site, headingLevel);
        text.WriteTo(prose);
        var lines = setter.Lines(prose.Blocks, indent, width);
        if (lines.Count > 0)
            lines[0] = lines[0] with { Before = 2 };
        pages.Put(lines);
        prose.CloseElements();
        if (holder != into)
            holder.Close();
        if (lines.Count > 0)
            pages.Space(after);
    }

    /// <summary>A paragraph of the catalogue's own.</summary>
    private void Said(StructureElement into, IEnumerable<Run> runs, double indent, double width, double leading, double before = 0, bool keepsNext = false) =>
        pages.Put(breaker.Lines([.. runs], new(indent, indent, width, leading, before, keepsNext)));

    private string Address(string path) => site + SpokenLanguage.Here(path);
}
