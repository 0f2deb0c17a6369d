namespace Fonds.App.Tests.Serving;

/// <summary>Small finding aids as EAD 2002.</summary>
internal static class FindingAids
{
    public static (string Name, string Text) Papers(string code, string title, string components = "") => (
        code.Replace(' ', '-').ToLowerInvariant() + ".xml",
        $"""
        <ead><eadheader><eadid>{code}</eadid><filedesc><titlestmt><titleproper>{title}</titleproper></titlestmt></filedesc></eadheader>
        <archdesc level="collection"><did><unittitle>{title}</unittitle><unitid>{code}</unitid>
        <repository><corpname>Harbour Museum</corpname></repository><unitdate normal="1912/1930">1912-1930</unitdate></did>
        <scopecontent><p>Letters about {title}.</p></scopecontent>
        <dsc>{components}</dsc></archdesc></ead>
        """);

    public static string File(string id, string title, string more = "", string audience = "external") =>
        $"""<c id="{id}" level="file" audience="{audience}"><did><unittitle>{title}</unittitle></did>{more}</c>""";
}
