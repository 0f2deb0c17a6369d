using System.Text.RegularExpressions;
using System.Xml;

namespace Fonds.App.Tests.Commands;

/// <summary>
/// Counts units of description in files without any of the product's code: every <c>archdesc</c> and component
/// of every well-formed finding aid, and every MARC record.
/// </summary>
internal static partial class UnitsCounted
{
    private static readonly XmlReaderSettings Settings = new()
    {
        DtdProcessing = DtdProcessing.Parse, XmlResolver = null, MaxCharactersFromEntities = 10_000_000,
    };

    /// <summary>The units of every file.</summary>
    public static int In(IEnumerable<string> folders) =>
        folders.SelectMany(folder => Directory.EnumerateFiles(folder, "*.xml", SearchOption.AllDirectories))
            .Sum(InFile);

    public static int InFile(string file)
    {
        var (units, records) = (0, 0);
        var isFindingAid = false;
        try
        {
            using var reader = XmlReader.Create(file, Settings);
            while (reader.Read())
            {
                if (reader.NodeType != XmlNodeType.Element)
                    continue;
                if (reader is { LocalName: "record", NamespaceURI: "http://www.loc.gov/MARC21/slim" })
                    records++;
                if (reader.Depth == 0)
                    isFindingAid = reader.LocalName == "ead";
                else if (reader.LocalName == "archdesc" || Component.IsMatch(reader.LocalName))
                    units++;
            }
        }
        catch (XmlException)
        {
            // Broken files count for nothing: they are refused whole.
            return 0;
        }

        return isFindingAid ? units : records;
    }

    [GeneratedRegex("^c(0[1-9]|1[0-2])?$")]
    private static partial Regex Component { get; }
}
