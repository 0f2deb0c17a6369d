using Fonds.Description.AccessPoints;
using Fonds.Description.Names;
using Fonds.Description.Names.Likeness;
using Fonds.Description.Records;

namespace Fonds.Description.Tests.Names;

/// <summary>Whether two headings may name one agent, and how sure that is.</summary>
public class WhoIsWho
{
    [Theory]
    [InlineData("Macdonald, Dwight, 1906-1982", "Macdonald, Dwight", "Possible", "Yale writes both under one identifier; but dates of one only prove nothing")]
    [InlineData("Muybridge, Eadweard (1830-1904)", "Muybridge, Eadweard, 1830-1904", "VeryLikely", "Princeton writes both under one identifier")]
    [InlineData("Borges, Jorge Luís (1899-1986)", "Borges, Jorge Luis, 1899-1986", "VeryLikely", "an accent")]
    [InlineData("Stanley, Henry M. (Henry Morton), 1841-1904.", "Stanley, Henry M. (Henry Morton), 1841-1904—Sources", "VeryLikely", "a subject about the same")]
    [InlineData("Eliot, T. S. (Thomas Stearns), 1888-1965", "Eliot, Thomas Stearns, 1888-1965", "VeryLikely", "the fuller form")]
    [InlineData("Eliot, T. S.", "Eliot, Thomas Stearns, 1888-1965", "Possible", "initials alone")]
    [InlineData("Victor Serge", "Serge, Victor", "Possible", "many bear one forename and one surname")]
    [InlineData("Victor Serge, 1890-1947", "Serge, Victor, 1890-1947", "VeryLikely", "in the order of speech")]
    [InlineData("Ludwig van Beethoven, 1770-1827", "Beethoven, Ludwig van, 1770-1827", "VeryLikely", "the particle goes where the order says")]
    [InlineData("Bill Haywood, 1869-1928", "Haywood, William D., 1869-1928", "VeryLikely", "a short form, the same dates")]
    [InlineData("Kennedy, Robert F., 1925-1968", "Kennedy, John F., 1917-1963", "", "brothers")]
    [InlineData("King, Martin Luther, Jr., 1929-1968", "King, Martin Luther, Sr., 1897-1984", "", "father and son")]
    [InlineData("King, Martin Luther, Jr., 1929-1968", "King, Martin Luther, Sr.", "", "the word alone parts them")]
    [InlineData("Bowen, G. M., Mrs.", "Bowen, G. M.", "", "the wife is not the husband")]
    [InlineData("Smith, John, 1800-1870", "Smith, John, 1912-", "", "other dates")]
    [InlineData("Smith, John, 1801-1870", "Smith, John, 1800-1870", "Possible", "a slip in one year")]
    [InlineData("Tsvetaeva, Marina, 1892-1941", "T︠S︡vetaeva, Marina, 1892-1941", "VeryLikely", "half marks")]
    [InlineData("Trotsky, Leon, 1879-1940", "Trotski, Leon, 1879-1940", "VeryLikely", "another romanization, the same dates")]
    [InlineData("Princeton University. Art Museum", "Princeton university art museum", "VeryLikely", "stops and capitals")]
    [InlineData("United Storeworkers (Organization). Local 3", "United Storeworkers (Organization). Local 5", "", "another local")]
    [InlineData("New York University. Libraries", "New York University", "", "a body and its division are two")]
    [InlineData("New York University -- Faculty", "New York University -- Students", "VeryLikely", "subjects about one body")]
    [InlineData("Socialist Party (U.S.)", "Socialist Party", "Possible", "only one is told apart")]
    [InlineData("Trinity Church (Boston, Mass.)", "Trinity Church (New York, N.Y.)", "", "told apart by place")]
    [InlineData("New York (State). Militia. Regiment, 2nd", "New York (State). Militia. Regiment, 64th", "", "regiments are told apart by their number")]
    [InlineData("Толстой, Лев, 1828-1910", "Tolstoĭ, Lev, 1828-1910", "VeryLikely", "another script")]
    [InlineData("Morrisey, James", "Morrissey, James", "Possible", "a letter more is no proof")]
    [InlineData("NAACP", "National Association for the Advancement of Colored People", "Possible", "an acronym")]
    public void Two_headings_may_be_one(string one, string other, string level, string reason)
    {
        var likeness = LikenessOfAgents.Compare(Subject(one), Subject(other));
        Expect.Same(level, likeness?.Level?.ToString() ?? "", $"{reason}\n{likeness}: {string.Join("; ", likeness?.Reasons.Select(why => $"{why.Text} {why.Weight}") ?? [])}");
        Assert.Equal(likeness?.Score, LikenessOfAgents.Compare(Subject(other), Subject(one))?.Score);
    }

    [Fact]
    public void An_identifier_in_common_decides_for_one_and_two_of_one_file_against()
    {
        var one = new AuthorityIdentifier("naf", "n50016856");
        Assert.Equal(LikenessLevel.VeryLikely, LikenessOfAgents.Compare(Subject("Serge, Victor", one), Subject("Kibalʹchich, Viktor Lʹvovich", one))?.Level);
        Assert.Null(LikenessOfAgents.Compare(Subject("Smith, John A.", one), Subject("Smith, John A.", new AuthorityIdentifier("naf", "n79000001")))?.Level);
    }

    [Fact]
    public void Identifiers_of_a_large_institution_bear_the_levels_out()
    {
        var headings = File.ReadLines(Dates.SharedMaterial.Path("gold/access-points-nyu.tsv")).Select(line => line.Split('\t'))
            .Where(columns => columns.Length > 4 && columns[4].Trim().Length > 0 && columns[1] is "persname" or "corpname" or "famname")
            .Select(columns => (
                Subject: LikenessSubject.Of(NameReader.Read(columns[2], columns[1] switch { "persname" => RecordKind.Person, "famname" => RecordKind.Family, _ => RecordKind.CorporateBody })),
                Identifier: AuthorityIdentifier.Read(columns[4], columns[3])!.Value))
            .DistinctBy(heading => (heading.Subject.Names[0].Text, heading.Subject.Kind, heading.Identifier)).ToArray();

        int likely = 0, likelyRight = 0, same = 0, sameFound = 0;
        for (var i = 0; i < headings.Length; i++)
        {
            for (var j = i + 1; j < headings.Length; j++)
            {
                var isSame = headings[i].Identifier == headings[j].Identifier;
                if (!isSame && !headings[i].Subject.Keys().Intersect(headings[j].Subject.Keys()).Any())
                    continue;
                var level = LikenessOfAgents.Compare(headings[i].Subject, headings[j].Subject)?.Level;
                same += isSame ? 1 : 0;
                sameFound += isSame && level is not null ? 1 : 0;
                likely += level == LikenessLevel.VeryLikely ? 1 : 0;
                likelyRight += level == LikenessLevel.VeryLikely && isSame ? 1 : 0;
            }
        }

        Assert.True(same > 500, $"{same} pairs under one identifier");
        Assert.True(likelyRight >= 0.99 * likely, $"very likely: {likelyRight} of {likely} are one");
        Assert.True(sameFound >= 0.9 * same, $"possible: {sameFound} of {same} found");
    }

    private static LikenessSubject Subject(string heading, params AuthorityIdentifier[] identifiers) => LikenessSubject.Of(NameReader.Read(heading), identifiers);
}
