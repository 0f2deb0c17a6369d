namespace Fonds.UseCases.Tests;

/// <summary>
/// A small invented archive that serves most tests: the papers of Anna Roth, printer (EAD 2002), those of her friend Hugo
/// Weil (EAD3), and the authority record of Anna Roth (EAC-CPF). "Secret" names what is for internal use only.
/// </summary>
public static class SampleFonds
{
    public const string Anna = "anna-roth-papers.xml";
    public const string Hugo = "hugo-weil-papers.xml";

    /// <summary>Two series, four files of which one is internal, a series of diaries; dates stated twice.</summary>
    public const string AnnaRothPapers =
        """
        <ead>
          <eadheader><eadid mainagencycode="XX-Ex">roth</eadid>
            <filedesc><titlestmt><titleproper>Guide to the Anna Roth papers</titleproper></titlestmt>
              <publicationstmt><publisher>Example Archive</publisher><address><addressline>1 Sample Street</addressline></address></publicationstmt></filedesc>
            <revisiondesc audience="internal"><change><date>2020</date><item>Secretrevision by a cataloguer</item></change></revisiondesc>
          </eadheader>
          <archdesc level="fonds">
            <did>
              <unittitle>Anna Roth papers</unittitle>
              <unitid>MS 1</unitid>
              <unitdate type="inclusive" normal="1900/1953">1900-1953</unitdate>
              <unitdate type="inclusive" normal="1900/1953">1900-1953</unitdate>
              <physdesc><extent>3 linear feet</extent></physdesc>
              <langmaterial><language langcode="ger">German</language></langmaterial>
              <repository><corpname>Example Archive</corpname></repository>
              <abstract>Letters and diaries of a printer in Prague.</abstract>
              <origination label="creator"><persname source="naf" authfilenumber="http://id.loc.gov/authorities/names/n00000001">Roth, Anna, 1881-1953</persname></origination>
            </did>
            <accessrestrict><p>Open for research.</p></accessrestrict>
            <userestrict><p>Copyright has lapsed.</p></userestrict>
            <scopecontent><p>Letters from <persname source="naf" authfilenumber="http://id.loc.gov/authorities/names/n00000002">Weil, Hugo, 1879-1942</persname>; see <ref target="c2">the diaries</ref>.</p>
              <p audience="internal">Secretparagraph about the donor.</p></scopecontent>
            <processinfo audience="internal"><p>Secretnote for staff.</p></processinfo>
            <controlaccess>
              <persname source="naf" authfilenumber="http://id.loc.gov/authorities/names/n00000001">Roth, Anna, 1881-1953</persname>
              <persname source="local" audience="internal">Secretperson, Emil</persname>
              <subject source="lcsh">Printing</subject>
              <geogname source="lcsh">Prague (Czech Republic)</geogname>
            </controlaccess>
            <dsc>
              <c id="c1" level="series">
                <did><unittitle>Correspondence</unittitle><unitid>Series I</unitid><unitdate normal="1905/1938">1905-1938</unitdate></did>
                <c id="c11" level="file">
                  <did><unittitle>Weil, Hugo</unittitle><unitdate normal="1910/1938">1910-1938</unitdate>
                    <container type="box">1</container><container type="folder">1-3</container></did>
                  <odd><p>See also: <ref target="c21">box 2, folder 1</ref>; <ref target="gone">box 9, folder 9</ref></p></odd>
                </c>
                <c id="c12" level="file" audience="internal"><did><unittitle>Secretfile of the informer</unittitle></did></c>
                <c id="c13" level="file"><did><unittitle>Others</unittitle><container type="box">1</container></did></c>
              </c>
              <c id="c2" level="series">
                <did><unittitle>Diaries</unittitle><langmaterial><language langcode="cze">Czech</language></langmaterial></did>
                <accessrestrict><p>Closed until 2030.</p></accessrestrict>
                <c id="c21" level="item"><did><unitdate normal="1912">1912</unitdate></did></c>
              </c>
            </dsc>
          </archdesc>
        </ead>
        """;

    /// <summary>Anna Roth is an access point under another heading with the same identifier; her letters are one file.</summary>
    public const string HugoWeilPapers =
        """
        <ead xmlns="http://ead3.archivists.org/schema/">
          <control><recordid>weil</recordid><filedesc><titlestmt><titleproper>Guide to the Hugo Weil papers</titleproper></titlestmt></filedesc>
            <maintenancestatus value="derived"/><maintenanceagency><agencycode>XX-Ex</agencycode><agencyname>Example Archive</agencyname></maintenanceagency>
            <maintenancehistory><maintenanceevent><eventtype value="created"/><eventdatetime>2020</eventdatetime><agenttype value="human"/><agent>A.</agent></maintenanceevent></maintenancehistory></control>
          <archdesc level="collection">
            <did>
              <unittitle>Hugo Weil papers</unittitle><unitid>MS 2</unitid>
              <unitdatestructured unitdatetype="inclusive"><daterange><fromdate standarddate="1900">1900</fromdate><todate standarddate="1942">1942</todate></daterange></unitdatestructured>
              <repository><corpname><part>Example Archive</part></corpname></repository>
              <origination><persname identifier="http://id.loc.gov/authorities/names/n00000002" source="naf"><part>Weil, Hugo, 1879-1942</part></persname></origination>
            </did>
            <prefercite><p>Hugo Weil Papers (MS 2). Example Archive.</p></prefercite>
            <controlaccess>
              <persname identifier="http://id.loc.gov/authorities/names/n00000001" source="naf"><part>Roth, Anna (printer)</part></persname>
              <persname relator="dnr" source="local"><part>Kafka, Ottla</part></persname>
              <subject source="lcsh"><part>Printing</part></subject>
            </controlaccess>
            <dsc>
              <c id="s1" level="series"><did><unittitle>Briefe</unittitle></did>
                <c id="s11" level="file"><did><unittitle>Roth, Anna(*)</unittitle><unitdate>1905-1938</unitdate>
                  <container id="k1" localtype="box">3</container><container localtype="folder" parent="k1">7-9</container></did>
                  <odd><head>General note</head><p>See also: <ref target="s21">box 4, folder 1</ref></p></odd></c>
                <c id="s12" level="file"><did><unittitle>Roth, Annabel</unittitle></did></c>
              </c>
              <c id="s2" level="series"><did><unittitle>Writings</unittitle></did>
                <c id="s21" level="file"><did><unittitle>On Anna Roth</unittitle></did></c>
              </c>
            </dsc>
          </archdesc>
        </ead>
        """;

    public const string AnnaRoth =
        """
        <eac-cpf xmlns="urn:isbn:1-931666-33-4">
          <control><recordId>roth-anna</recordId><maintenanceStatus>new</maintenanceStatus><maintenanceAgency><agencyName>Example Archive</agencyName></maintenanceAgency>
            <maintenanceHistory><maintenanceEvent><eventType>created</eventType><eventDateTime>2020</eventDateTime><agentType>human</agentType><agent>A.</agent></maintenanceEvent></maintenanceHistory></control>
          <cpfDescription>
            <identity><entityId>http://id.loc.gov/authorities/names/n00000001</entityId><entityType>person</entityType>
              <nameEntry><part localType="surname">Roth</part><part localType="forename">Anna</part><part localType="dates">1881-1953</part><authorizedForm>naf</authorizedForm></nameEntry></identity>
            <description>
              <existDates><dateRange><fromDate standardDate="1881-03-02">1881-03-02</fromDate><toDate standardDate="1953-11-05">1953-11-05</toDate></dateRange></existDates>
              <biogHist><p>Anna Roth set type in Prague.</p><p>She wrote to Hugo Weil for thirty years.</p></biogHist>
            </description>
            <relations><cpfRelation cpfRelationType="associative"><relationEntry>Weil, Hugo, 1879-1942</relationEntry></cpfRelation></relations>
          </cpfDescription>
        </eac-cpf>
        """;

    /// <summary>A whole finding aid for internal use.</summary>
    public const string SecretPapers =
        """
        <ead><eadheader><eadid>secret</eadid><filedesc><titlestmt><titleproper>Secretguide</titleproper></titlestmt></filedesc></eadheader>
          <archdesc level="collection" audience="internal"><did><unittitle>Secretpapers of the informer</unittitle><unitid>MS 3</unitid>
            <repository><corpname>Secretarchive</corpname></repository></did>
            <controlaccess><subject source="lcsh">Secretsubject</subject></controlaccess>
            <dsc><c id="x1" level="file"><did><unittitle>Secretchild</unittitle></did></c></dsc></archdesc></ead>
        """;

    /// <summary>A series of very many files, as legacy lists make them.</summary>
    public static string Wide(int files) =>
        $"""
        <ead><eadheader><eadid>wide</eadid><filedesc><titlestmt><titleproper>Wide</titleproper></titlestmt></filedesc></eadheader>
          <archdesc level="collection"><did><unittitle>Wide papers</unittitle><unitid>MS 4</unitid></did>
            <dsc><c id="w" level="series"><did><unittitle>Files</unittitle></did>
            {string.Concat(Enumerable.Range(0, files).Select(number => $"<c id=\"w{number}\" level=\"file\"><did><unittitle>File {number}</unittitle></did></c>"))}
            </c></dsc></archdesc></ead>
        """;
}
