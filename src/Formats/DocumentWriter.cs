using System.Text;
using System.Xml;
using Fonds.Description.Rules;
using Fonds.Description.Units;

namespace Fonds.Formats;

/// <summary>A unit on its way out, with its depth: 0 for the top unit.</summary>
public readonly record struct UnitToWrite(int Depth, UnitOfDescription Unit);

/// <summary>
/// Writes a finding aid or an authority record in the standard and the dialect of its <see cref="DocumentForm"/>: the
/// mirror image of <see cref="DocumentReader"/>.
/// </summary>
/// <remarks>
/// Written in UTF-8 whatever the source was in, for only that can hold every word. Layout is made anew where white
/// space is none of the text.
/// </remarks>
public static class DocumentWriter
{
    internal static XmlWriterSettings Settings { get; } = new()
    {
        Encoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false),
        NewLineHandling = NewLineHandling.Entitize,
        CloseOutput = false,
    };

    /// <summary>Writes a finding aid.</summary>
    /// <param name="units">Its units in the order of their start tags, from the top unit on; pulled one by one as their turn comes.</param>
    /// <returns>What the standard has no word for and could not be written.</returns>
    public static IReadOnlyList<Finding> Write(Stream output, FindingAid findingAid, IEnumerable<UnitToWrite> units)
    {
        using var cursor = units.GetEnumerator();
        using var xml = XmlWriter.Create(output, Settings);
        return new DocumentWriting(xml, findingAid.Form, cursor).Write(findingAid.Body);
    }

    /// <summary>Writes an authority record.</summary>
    /// <returns>What the standard has no word for and could not be written.</returns>
    public static IReadOnlyList<Finding> Write(Stream output, AuthorityDocument record)
    {
        using var none = Enumerable.Empty<UnitToWrite>().GetEnumerator();
        using var xml = XmlWriter.Create(output, Settings);
        return new DocumentWriting(xml, record.Form, none).Write(record.Body);
    }
}
