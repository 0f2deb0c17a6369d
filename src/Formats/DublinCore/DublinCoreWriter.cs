using System.Text;
using System.Xml;

namespace Fonds.Formats.DublinCore;

/// <summary>Writes a unit as simple Dublin Core in the envelope that OAI-PMH gives it (<c>oai_dc:dc</c>).</summary>
public static class DublinCoreWriter
{
    private const string Envelope = "http://www.openarchives.org/OAI/2.0/oai_dc/";
    private const string Elements = "http://purl.org/dc/elements/1.1/";

    private static readonly XmlWriterSettings Settings = new() { Encoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), Indent = true };

    public static void Write(Stream output, DublinCoreSource source)
    {
        using var xml = XmlWriter.Create(output, Settings);
        xml.WriteStartElement("oai_dc", "dc", Envelope);
        xml.WriteAttributeString("xmlns", "dc", null, Elements);
        foreach (var (element, text) in DublinCoreCrosswalk.Of(source))
            xml.WriteElementString("dc", element, Elements, text);
        xml.WriteEndElement();
    }
}
