using Fonds.Description.Statements;
using Fonds.Description.Units;
using Fonds.Formats.Crosswalks;
using Fonds.Formats.Xml;

namespace Fonds.Formats;

/// <summary>
/// Keeps a document valid of which the internal part was taken away: a note without paragraphs goes, and a paragraph that the schema wants
/// stays, empty. The one place that mends what hiding broke.
/// </summary>
public static class PublishedDocument
{
    private static readonly Dictionary<Standard, ContentNeeds> Needs = new()
    {
        [Standard.Ead2002] = new(CrosswalkList.ContentOf(Standard.Ead2002), "ead2002-needs.txt"),
        [Standard.Ead3] = new(CrosswalkList.ContentOf(Standard.Ead3), "ead3-needs.txt"),
        [Standard.EacCpf2] = new(CrosswalkList.ContentOf(Standard.EacCpf2), "eac2-needs.txt"),
    };

    /// <summary>A document, or a unit of one, of which something was hidden, as its standard wants it.</summary>
    public static Statement Mended(Statement published, Standard standard) =>
        Needs.TryGetValue(standard, out var needs) ? needs.Mended(published, mayGo: false)! : published;
}
