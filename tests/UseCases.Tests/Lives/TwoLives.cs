namespace Fonds.UseCases.Tests.Lives;

/// <summary>
/// Two invented lives that cross in Barcelona: Vera Lind has a record of her own (EAC-CPF 2.0) and papers whose finding aid tells her life again;
/// Marc Aubry is told of in the finding aid of his papers alone.
/// </summary>
internal static class TwoLives
{
    public const string Chronology =
        """<chronList><chronItem><date standardDate="1921">1921</date><place><placeName>Paris</placeName></place><event>Arrested in Paris</event></chronItem></chronList>""";

    public static string Vera(string history) =>
        $"""
        <eac xmlns="https://archivists.org/ns/eac/v2"><control maintenanceStatus="new"><recordId>vera</recordId>
          <maintenanceAgency><agencyName>Example Archive</agencyName></maintenanceAgency>
          <maintenanceHistory><maintenanceEvent maintenanceEventType="created"><agent agentType="human">A.</agent><eventDateTime standardDateTime="2024-01-01">2024</eventDateTime></maintenanceEvent></maintenanceHistory></control>
          <cpfDescription><identity><entityType value="person"/>
            <nameEntry status="authorized" preferredForm="true"><part>Lind, Vera, 1890-1947</part></nameEntry></identity>
            <description>
              <existDates><dateRange><fromDate standardDate="1890">1890</fromDate><toDate standardDate="1947">1947</toDate></dateRange></existDates>
              <biogHist>{history}</biogHist>
            </description></cpfDescription></eac>
        """;

    /// <summary>Two paragraphs, four events.</summary>
    public const string History =
        "<p>Lind was born in Brussels in 1890. In 1909 she moved to Paris.</p><p>She was arrested in Paris in 1921. In 1917 she worked in Barcelona, Spain.</p>";

    public static string Papers(string creator, string code, string history, string audience = "external") =>
        $"""
        <ead><eadheader><eadid>{code}</eadid><filedesc><titlestmt><titleproper>Papers</titleproper></titlestmt></filedesc></eadheader>
          <archdesc level="collection"><did><unittitle>{creator} papers</unittitle><unitid>{code}</unitid>
            <origination><persname>{creator}</persname></origination></did>
            <bioghist audience="{audience}">{history}</bioghist></archdesc></ead>
        """;

    public static TestArchive Archive() => TestArchive.Of(
        ("vera.xml", Vera(History + Chronology)),
        ("lind.xml", Papers("Lind, Vera, 1890-1947", "MS 1", "<p>She was arrested in Paris in 1921.</p>")),
        ("aubry.xml", Papers("Aubry, Marc, 1888-1950", "MS 2", "<p>Marc Aubry worked in Barcelona, Spain, in 1917.</p>")),
        ("hidden.xml", Papers("Aubry, Marc, 1888-1950", "MS 3", "<p>Marc Aubry worked in Lisbon in 1933.</p>", audience: "internal")));
}
