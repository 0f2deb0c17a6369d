namespace Fonds.UseCases.Tests.Importing;

/// <summary>Small finding aids and authority records, written where they are read.</summary>
internal static class Ead
{
    /// <summary>An EAD 2002 finding aid with this inside its archdesc, after a did with code and title.</summary>
    public static string FindingAid(string code, string inside, string? recordId = null, string did = "", string attributes = "") =>
        $"""
        <?xml version="1.0" encoding="utf-8"?>
        <ead><eadheader><eadid mainagencycode="XX-Test">{recordId ?? code}</eadid><filedesc><titlestmt><titleproper>Guide to {code}</titleproper></titlestmt></filedesc></eadheader>
        <archdesc level="collection" {attributes}><did><unitid>{code}</unitid><unittitle>Papers {code}</unittitle>{did}</did>{inside}</archdesc></ead>
        """;

    public static string Component(string id, string title, string inside = "", string did = "", string attributes = "") =>
        $"""<c {(id.Length > 0 ? $"id=\"{id}\"" : "")} level="file" {attributes}><did><unittitle>{title}</unittitle>{did}</did>{inside}</c>""";

    public static string Components(params string[] components) => $"<dsc>{string.Concat(components)}</dsc>";

    public static string Access(string headings) => $"<controlaccess>{headings}</controlaccess>";

    public static string Authority(string recordId, string name, string identifiers = "", string biography = "", string agency = "Test archives") =>
        $"""
        <eac-cpf xmlns="urn:isbn:1-931666-33-4"><control><recordId>{recordId}</recordId><maintenanceAgency><agencyName>{agency}</agencyName></maintenanceAgency></control>
        <cpfDescription><identity>{identifiers}<entityType>person</entityType><nameEntry><part>{name}</part><authorizedForm>naf</authorizedForm></nameEntry></identity>
        <description><biogHist><p>{biography}</p></biogHist></description></cpfDescription></eac-cpf>
        """;
}
