using System.Collections.Frozen;

namespace Fonds.Description.Lives.Reading.Words;

/// <summary>Words that say how somebody stands to a body or to a person. A data table, English.</summary>
internal static class RelationCues
{
    /// <summary>What is in the names of bodies that one belongs to, whatever office one has in them.</summary>
    private static readonly FrozenSet<string> Societies = NameCues.Set("""
        society association assn assn. union club party league federation lodge guild order fraternity alliance academy congregation congress assembly senate legislature parliament house army navy corps brigade brigades battalion squadron regiment militia
        network coalition movement legion sons daughters veterans elks masons freemasons lions rotary kiwanis chamber front caucus sorority brotherhood confederation reserve marines
        """);

    /// <summary>What is in the names of bodies that one works for, also when one "joins" them.</summary>
    private static readonly FrozenSet<string> Enterprises = NameCues.Set("""
        university college school institute polytechnic company co. co corporation corp. corp inc inc. ltd ltd. firm bros. brothers museum library hospital clinic newspaper times tribune herald post gazette journal magazine press publishers books
        bank department office agency bureau laboratories laboratory works mills factory theater theatre orchestra opera symphony hotel studios studio records seminary foundation administration ministry gallery center centre & associates
        """);

    /// <summary>Whoever holds such an office in a society is one of its members.</summary>
    public static readonly FrozenSet<string> Presiding = NameCues.Set("""
        president vice vice-president secretary treasurer chairman chairwoman chairperson chair trustee fellow delegate leader officer historian founder co-founder moderator steward organizer organiser captain sergeant lieutenant private commander major
        colonel general
        """);

    public static readonly FrozenSet<string> Belonging = NameCues.Set("member members fellow fellows membership memberships affiliate trustee trustees delegate enrollment enlistment senator representative assemblyman congressman congresswoman alderman councilman councilwoman");

    /// <summary>What one has or does at a body: "a teaching stint at", "her position with".</summary>
    public static readonly FrozenSet<string> Stations = NameCues.Set("position positions post job jobs stint career tenure internship clerkship professorship appointment employment residency lectureship apprenticeship work employee employees");

    /// <summary>Those whose work is printed there: what they are of has its title in italics.</summary>
    public static readonly FrozenSet<string> Writers = NameCues.Set("editor editor-in-chief co-editor correspondent reporter journalist columnist critic publisher contributor photographer cartoonist illustrator writer staffer");

    /// <summary>Who is by this word known to the subject.</summary>
    public static readonly FrozenSet<string> Friends = NameCues.Set("friend friends acquaintance acquaintances friendship friendships contemporaries correspondent correspondents mentor mentors protégé protégés lover companion admirer admirers influence influences patron patrons");

    public static readonly FrozenSet<string> Colleagues = NameCues.Set("colleague colleagues collaborator collaborators associate associates co-workers coworkers comrade comrades bandmates co-author co-authors collaboration partnership");

    /// <summary>Offices of the state: whoever has one does not have it in the body that the history is of.</summary>
    public static readonly FrozenSet<string> OfTheState = NameCues.Set("mayor governor senator congressman congresswoman judge king queen emperor assemblyman alderman ambassador sheriff");

    /// <summary>Verbs behind which a noun of office is the subject's own.</summary>
    public static readonly FrozenSet<string> Holding = NameCues.Set("be become remain serve work act retire resign hold accept take assume continue begin start leave have join obtain secure resume teach return come hire appoint name elect promote receive enter");

    /// <summary>Verbs that are done together, so that whoever they are done with is a colleague.</summary>
    public static readonly FrozenSet<string> Together = NameCues.Set("collaborate cooperate co-operate work perform play tour take serve campaign share fight open co-write cowrite co-author coauthor write publish found establish edit form organize organise create exhibit record act run teach sing produce direct join launch start partner");

    /// <summary>Verbs that make whoever they are done to an acquaintance.</summary>
    public static readonly FrozenSet<string> Knowing = NameCues.Set("meet befriend know correspond succeed replace introduce associate assist interview influence");

    /// <summary>Verbs that tie one body to another.</summary>
    public static readonly FrozenSet<string> Bonds = NameCues.Set("""
        merge absorb acquire purchase sell precede succeed replace affiliate associate sponsor grant contract split separate unite combine consolidate amalgamate join rename collaborate partner cooperate administer operate run
        """);

    public static bool IsSociety(string name) => Has(name, Societies);

    public static bool IsEnterprise(string name) => Has(name, Enterprises);

    private static bool Has(string name, FrozenSet<string> words)
    {
        var lookup = words.GetAlternateLookup<ReadOnlySpan<char>>();
        Span<char> lower = stackalloc char[32];
        foreach (var range in name.AsSpan().Split(' '))
        {
            var word = name.AsSpan(range).TrimEnd(",)").TrimStart('(');
            if (word.Length <= lower.Length && word.ToLowerInvariant(lower) is > 0 and var length && lookup.Contains(lower[..length]))
                return true;
        }

        return false;
    }
}
