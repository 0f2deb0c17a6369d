using System.Globalization;

namespace Fonds.Bench.Crashes;

/// <summary>One thing that the writer does: it takes in a finding aid, new or changed, or edits units of one by a table.</summary>
/// <param name="Number">Its number, counted through the life of an archive; every text that it writes bears it.</param>
/// <param name="Paper">The finding aid that it is about.</param>
/// <param name="IsEdit">Whether it is a table of new titles; else the whole finding aid as a document.</param>
/// <param name="Units">How many components the finding aid has after it; an edit leaves them as they are.</param>
internal readonly record struct Act(int Number, int Paper, bool IsEdit, int Units)
{
    /// <summary>As the writer says it, before and after: "try 17 3 edit 12".</summary>
    public string Line(string word) => string.Create(CultureInfo.InvariantCulture, $"{word} {Number} {Paper} {(IsEdit ? "edit" : "import")} {Units}");

    public static Act Read(string line)
    {
        var parts = line.Split(' ');
        return new(Parsed(parts[1]), Parsed(parts[2]), parts[3] == "edit", Parsed(parts[4]));
    }

    /// <summary>The file that does it.</summary>
    public (string Name, string Text) File => IsEdit ? ($"edit-{Number}.csv", Table) : ($"papers-{Paper}.xml", Document);

    /// <summary>The title of a component after an act.</summary>
    public static string Title(int act, int component) => string.Create(CultureInfo.InvariantCulture, $"Letters {component} as act {act} says");

    public static string Slug(int paper) => string.Create(CultureInfo.InvariantCulture, $"ms-{paper}");

    // Names that many share and names of its own, so that authorities are met, made, and given up again.
    private string Document
    {
        get
        {
            var act = this;
            var components = string.Concat(Enumerable.Range(0, Units).Select(component => $"""
                <c id="c{component}" level="file"{(component % 7 == 6 ? " audience=\"internal\"" : "")}><did><unittitle>{Title(act.Number, component)}</unittitle><unitdate normal="19{10 + (component % 40)}">19{10 + (component % 40)}</unitdate>
                <container type="box">{component / 3}</container></did><controlaccess><persname>Writer {(act.Paper + component) % 11}</persname><subject>Subject {act.Number % 5}</subject></controlaccess></c>
                """));
            return $"""
                <ead><eadheader><eadid>papers-{Paper}</eadid><filedesc><titlestmt><titleproper>Papers {Paper}</titleproper></titlestmt></filedesc></eadheader>
                <archdesc level="collection"><did><unittitle>Papers {Paper}</unittitle><unitid>MS {Paper}</unitid><repository><corpname>House {Paper % 3}</corpname></repository>
                <origination><persname>Writer {Paper % 11}</persname></origination><unitdate normal="1910/1950">1910-1950</unitdate></did><dsc>{components}</dsc></archdesc></ead>
                """;
        }
    }

    private string Table
    {
        get
        {
            var act = this;
            return "address,title\r\n" + string.Concat(Enumerable.Range(0, Units).Where(component => component % 7 != 6)
                .Select(component => $"/collections/{Slug(act.Paper)}/c{component},{Title(act.Number, component)}\r\n"));
        }
    }

    private static int Parsed(string text) => int.Parse(text, CultureInfo.InvariantCulture);
}
