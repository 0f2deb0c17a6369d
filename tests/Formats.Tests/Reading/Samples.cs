namespace Fonds.Formats.Tests.Reading;

/// <summary>Small finding aids for cases that have one point each.</summary>
internal static class Samples
{
    public const string Ead2002Namespace = "urn:isbn:1-931666-22-9";

    /// <summary>An EAD 2002 finding aid, in the DTD form, with this inside its archdesc.</summary>
    public static string Ead(string inside, string before = "", string rootAttributes = "") =>
        $"{before}<ead{rootAttributes}><eadheader><eadid>sample</eadid></eadheader><archdesc level=\"fonds\" id=\"a\"><did><unittitle>Papers</unittitle></did>{inside}</archdesc></ead>";

    /// <summary>An EAD 2002 finding aid with this as the text of one paragraph.</summary>
    public static string EadWithText(string text, string before = "") => Ead($"<scopecontent><p>{text}</p></scopecontent>", before);
}
