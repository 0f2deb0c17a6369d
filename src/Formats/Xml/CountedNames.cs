using System.Xml;

namespace Fonds.Formats.Xml;

/// <summary>
/// The names that a document uses, each held once for as long as it is read. No standard has a thousand; a document that keeps inventing
/// new ones is stopped before they fill the memory.
/// </summary>
internal sealed class CountedNames : NameTable
{
    /// <summary>How many different names one document may use.</summary>
    public const int Most = 50_000;

    private int count;

    /// <summary>Whether the document was stopped for using too many names.</summary>
    public bool TooMany { get; private set; }

    public override string Add(string key) => Get(key) ?? Counted(base.Add(key));

    public override string Add(char[] key, int start, int len) => Get(key, start, len) ?? Counted(base.Add(key, start, len));

    private string Counted(string name)
    {
        if (++count <= Most)
            return name;
        TooMany = true;
        throw new XmlException("The document uses too many different names.");
    }
}
