namespace Fonds.Description.Names.Likeness;

/// <summary>Short and foreign forms of forenames. A data table, folded.</summary>
internal static class Nicknames
{
    private static readonly string[] Groups =
    [
        "william bill billy will willie guillaume wilhelm guillermo guglielmo willem", "robert bob bobby rob bert", "richard dick rick", "james jim jimmy jamie jaime jacques giacomo",
        "john jack johnny jean johann juan giovanni jan ivan hans johannes", "joseph joe josef jose giuseppe", "thomas tom tommy", "charles charlie chuck carl karl carlos carlo karel",
        "edward ed ted eddie edouard eduard eduardo", "theodore ted teddy theodor", "henry harry hank henri heinrich enrique", "george georg georges jorge giorgio jiri", "michael mike mick mikhail michel miguel",
        "daniel dan danny", "david dave", "samuel sam", "benjamin ben benny", "frederick fred friedrich frederic", "lawrence larry laurence", "anthony tony antonio anton antoine", "andrew andy andre andrei andreas",
        "alexander alex sandy aleksandr alexandre", "albert al bert", "alfred al fred", "abraham abe", "eugene gene", "francis frank franz francois francisco francesco", "gerald gerry jerry", "leonard len leo", "louis lou lewis ludwig luis luigi",
        "nicholas nick nikolai nicolas", "patrick pat paddy", "peter pete pierre pedro petr pyotr pietro", "philip phil", "stephen steve steven stefan", "walter walt", "victor viktor vic", "lev leo leon", "paul pablo paolo pavel",
        "elizabeth betty beth liz eliza bess elisabeth lizzie", "margaret maggie peg peggy meg", "catherine kate kathy katherine cathy katharine kitty", "mary marie maria molly polly", "susan sue susanna", "dorothy dot dolly", "ellen nell helen elena",
        "patricia pat patty", "anne ann anna nancy annie", "jane jean joan jeanne", "sarah sally sadie", "frances fanny fran", "florence flo", "barbara barb", "rebecca becky", "virginia ginny", "martha patty", "isaac ike", "emanuel manny", "moses moe", "maurice morris moritz",
    ];

    private static readonly Dictionary<string, List<int>> Known = Index();

    /// <summary>Whether two folded forenames are forms of one.</summary>
    public static bool AreOne(string a, string b) =>
        Known.TryGetValue(a, out var mine) && Known.TryGetValue(b, out var others) && mine.Exists(others.Contains);

    /// <summary>The groups of forms that a folded forename belongs to.</summary>
    public static IReadOnlyList<int> GroupsOf(string forename) => Known.TryGetValue(forename, out var groups) ? groups : [];

    private static Dictionary<string, List<int>> Index()
    {
        var index = new Dictionary<string, List<int>>(StringComparer.Ordinal);
        for (var group = 0; group < Groups.Length; group++)
        {
            foreach (var name in Groups[group].Split(' '))
            {
                if (!index.TryGetValue(name, out var groups))
                    index[name] = groups = [];
                groups.Add(group);
            }
        }

        return index;
    }
}
