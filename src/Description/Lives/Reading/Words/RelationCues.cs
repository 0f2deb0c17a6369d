using System.Collections.Frozen;

namespace Fonds.Description.Lives.Reading.Words;

/// <summary>Words that say how somebody stands to a body or to a person. A data table, English.</summary>
internal static class RelationCues
{
    /// <summary>What is in the names of bodies that one belongs to, whatever office one has in them.</summary>
    private static readonly FrozenSet<string> Societies = NameCues.Set("""
        society association assn assn. union club party league federation lodge guild order fraternity alliance academy congregation congress assembly senate legislature parliament house army navy corps brigade brigades battalion squadron regiment militia
        committee commission council board panel network coalition movement legion local synagogue temple mosque parish société académie comité conseil syndicat parti ligue cercle confrérie sons daughters veterans elks masons freemasons lions rotary kiwanis chamber front caucus sorority brotherhood confederation reserve marines
        """);

    /// <summary>What is in the names of bodies that one works for, also when one "joins" them.</summary>
    private static readonly FrozenSet<string> Enterprises = NameCues.Set("""
        university college school institute polytechnic company co. co corporation corp. corp inc inc. ltd ltd. firm bros. brothers museum library hospital clinic newspaper times tribune herald post gazette journal magazine press publishers books
        bank department office agency bureau laboratories laboratory works mills factory theater theatre orchestra opera symphony hotel studios studio records seminary foundation administration ministry gallery center centre & associates lines airlines railroad railway service école musée université faculté bibliothèque ministère lycée collège institut revue direction préfecture hôpital
        """);

    /// <summary>Whoever holds such an office in a society is one of its members.</summary>
    public static readonly FrozenSet<string> Presiding = NameCues.Set("""
        president vice vice-president vice-chair vice-chairman co-chair secretary treasurer official chairman chairwoman chairperson chair trustee fellow delegate leader officer historian founder co-founder moderator steward organizer organiser captain sergeant lieutenant private commander major
        colonel general
        """);

    public static readonly FrozenSet<string> Belonging = NameCues.Set("member members fellow fellows membership memberships affiliate trustee trustees delegate enrollment enlistment senator representative assemblyman congressman congresswoman alderman councilman councilwoman parishioner parishioners congregant communicant");

    /// <summary>What one takes from a school, or is of one that one went to.</summary>
    public static readonly FrozenSet<string> Schooling = NameCues.Set("degree degrees diploma ba b.a. bs b.s. ma m.a. mfa m.f.a. bfa b.f.a. phd ph.d. m.s. mba llb doctorate bachelor master graduate alumnus alumna student");

    /// <summary>What one has or does at a body: "a teaching stint at", "her position with".</summary>
    public static readonly FrozenSet<string> Stations = NameCues.Set("position positions post job jobs stint career tenure internship clerkship professorship appointment employment residency lectureship apprenticeship work employee employees service column");

    /// <summary>Those whose work is printed there: what they are of has its title in italics.</summary>
    public static readonly FrozenSet<string> Writers = NameCues.Set("editor editor-in-chief co-editor correspondent reporter journalist columnist critic publisher contributor photographer cartoonist illustrator writer staffer");

    /// <summary>Who is by this word known to the subject.</summary>
    public static readonly FrozenSet<string> Friends = NameCues.Set("friend friends acquaintance acquaintances friendship friendships partnership partnerships contemporaries correspondent correspondents mentor mentors protégé protégés lover companion admirer admirers influence influences patron patrons");

    public static readonly FrozenSet<string> Colleagues = NameCues.Set("colleague colleagues collaborator collaborators associate associates co-workers coworkers comrade comrades bandmates bandmate co-author co-authors collaboration collaborations co-founder co-founders");

    /// <summary>Offices of the state: whoever has one does not have it in the body that the history is of.</summary>
    public static readonly FrozenSet<string> OfTheState = NameCues.Set("mayor governor senator congressman congresswoman judge king queen emperor assemblyman alderman ambassador sheriff");

    private static readonly FrozenSet<string> OfTheArts = NameCues.Set("actor actress boxer poet novelist author architect designer photographer journalist critic historian scholar lawyer attorney merchant banker physician doctor writer artist illustrator painter sculptor singer dancer musician comedian playwright activist philanthropist athlete celebrity musicologist developer engineer columnist philosopher economist sociologist anthropologist psychologist politician businessman businesswoman industrialist financier inventor scientist chemist physicist theologian contractor builder farmer entrepreneur investor broker filmmaker choreographer composer producer");

    /// <summary>What somebody is wherever he is, and no office of a body: "actors Ned Green and Eve Ray".</summary>
    public static bool IsOfTheArts(string noun) => OfTheArts.Contains(noun) || noun.EndsWith('s') && OfTheArts.Contains(noun[..^1]);

    /// <summary>Verbs behind which a noun of office is the subject's own.</summary>
    public static readonly FrozenSet<string> Holding = NameCues.Set("be become remain serve work act retire resign hold accept take assume continue begin start leave have join obtain secure resume teach return come hire appoint name elect promote receive enter");

    /// <summary>Verbs that are done together, so that whoever they are done with is a colleague.</summary>
    public static readonly FrozenSet<string> Together = NameCues.Set("collaborate cooperate co-operate work perform play tour take serve campaign share fight open co-write cowrite co-author coauthor write publish found establish edit form organize organise create exhibit record act run teach sing produce direct join launch start partner cofound co-found co-edit co-direct co-produce co-curate co-teach co-organize co-star co-host co-chair co-own co-run initiate curate lead invent patent research investigate film paint illustrate compose design develop build open appear");

    /// <summary>What is done with somebody by whom no work is shared.</summary>
    public static readonly FrozenSet<string> Apart = NameCues.Set("connect quarrel argue disagree break clash feud fall speak talk converse dine live stay visit compare share identify credit confuse bury leave deal compete contend begin start come go");

    /// <summary>Verbs that make whoever they are done to an acquaintance.</summary>
    public static readonly FrozenSet<string> Knowing = NameCues.Set("acquaint meet befriend know correspond succeed replace introduce associate assist interview influence");

    /// <summary>Verbs that tie one body to another.</summary>
    public static readonly FrozenSet<string> Bonds = NameCues.Set("""
        merge absorb acquire purchase sell precede succeed replace affiliate associate sponsor grant contract split separate unite combine consolidate amalgamate join rename collaborate partner cooperate administer operate run
        """);

    /// <summary>Offices that tell of no event but of where somebody worked.</summary>
    private static readonly FrozenSet<string> FurtherRoles = NameCues.Set("""
        contributor freelancer volunteer official officials aide bodyguard chauffeur speechwriter publicist copywriter newscaster announcer reviewer technician specialist analyst strategist recruiter adjunct scholar scholar-in-residence artist-in-residence writer-in-residence
        poet-in-residence composer-in-residence soloist head co-director co-chair co-president co-editor vice-chairman vice-chair secretary-treasurer postdoc docent ranger mechanic draughtsman cartographer foreman forewoman saleswoman salesperson stringer bassist
        drummer guitarist violinist cellist trumpeter saxophonist vocalist keyboardist percussionist understudy apprentice waitress barmaid usher bellhop porter cashier receptionist typist operator switchman brakeman organiser lobbyist campaigner
        paymaster servant quartermaster surgeon-general aide-de-camp hydrographer astronomer engineer-in-chief editor-at-large managing-editor
        """);

    /// <summary>What is an army by its common noun.</summary>
    public static bool IsArmy(string lower) => lower is "army" or "navy" or "cavalry" or "militia" or "infantry" or "marines";

    private static readonly FrozenSet<string> Forces = NameCues.Set("army navy marines corps infantry regiment battalion brigade brigades squadron cavalry artillery guard militia reserve reserves fleet airborne luftwaffe wehrmacht waffen-ss rotc");

    /// <summary>Whether a word says what somebody was at a body or for somebody.</summary>
    public static bool IsRole(string lower) => lower is not "resident" && (NounCues.Roles.Contains(lower) || FurtherRoles.Contains(lower) || lower.EndsWith("-in-residence", StringComparison.Ordinal));

    /// <summary>Whether a name is one of an army or of a part of it: whoever serves there belongs to it.</summary>
    public static bool IsForce(string name) => Has(name, Forces) && !Has(name, Enterprises) && !name.Contains("Peace Corps", StringComparison.Ordinal) && !name.Contains("Conservation Corps", StringComparison.Ordinal) && !name.Contains(" Yard", StringComparison.Ordinal) && !name.Contains("Department", StringComparison.Ordinal) && !name.Contains("League", StringComparison.Ordinal) || name.Contains("Air Force", StringComparison.Ordinal) || name.Contains("Coast Guard", StringComparison.Ordinal)
        || name.Contains("Defence Force", StringComparison.Ordinal) || name.Contains("Defense Force", StringComparison.Ordinal) || name.Contains("Expeditionary Force", StringComparison.Ordinal) || name.Contains("Armed Forces", StringComparison.Ordinal);

    private static readonly FrozenSet<string> People = NameCues.Set("citizens tenants residents youth women mothers parents physicians doctors nurses lawyers artists writers students workers friends americans christians jews teachers scientists veterans catholics neighbors neighbours clergy educators actors musicians scholars professionals people committees mobilization pastors families economists yorkers labor experiments action nation voice lyceum photographers sons mariners pilgrims drive youth boys");

    /// <summary>What soldiers do, or is done with them, where they serve.</summary>
    public static readonly FrozenSet<string> Soldiering = NameCues.Set("""
        serve fight train transfer second assign attach enlist retire discharge join volunteer remain deploy station report muster draft induct promote commission desert be rejoin demobilize recruit conscript work resign go send return drive fly
        """);

    /// <summary>What others do to bodies.</summary>
    public static readonly FrozenSet<string> DoneToBodies = NameCues.Set("charter fund finance sponsor support endow administer operate own purchase acquire buy absorb publish commission host design build house certify accredit represent oversee supervise control govern replace succeed assist donate organize organise lead head direct chair manage run illustrate release");

    private static readonly FrozenSet<string> Ownable = NameCues.Set("company business firm studio gallery label imprint press agency shop store bookstore restaurant workshop consultancy brewery practice associates ensemble orchestra quartet quintet trio band productions troupe dancers galleries studios");

    /// <summary>What somebody calls his own: "her gallery".</summary>
    public static bool IsOwnable(string lower) => Ownable.Contains(lower);

    private static readonly FrozenSet<string> Shared = NameCues.Set("film films movie movies production productions play plays opera operas musical musicals piece pieces dance dances ballet ballets video videos performance performances work works show shows choreography documentary");

    /// <summary>What one makes and others have a part in: "appeared in films by".</summary>
    public static bool IsShared(string lower) => Shared.Contains(lower);

    private static readonly FrozenSet<string> Creations = NameCues.Set("book books novel play poem essay film films movie documentary video album song opera symphony musical ballet dance piece work works painting sculpture mural installation exhibition exhibit show concert performance series festival conference symposium colloquium convention tour strip cartoon character course curriculum method technique event tournament contest competition fair column report demonstration rally protest march strike");

    /// <summary>What is made or held and is no body: "created her film", "organized the festival".</summary>
    public static bool IsCreation(string lower) => Creations.Contains(lower);

    private static readonly FrozenSet<string> GreekLetters = NameCues.Set("alpha beta gamma delta epsilon zeta eta theta iota kappa lambda mu nu xi omicron pi rho sigma tau upsilon phi chi psi omega");

    /// <summary>What fraternities and honour societies have in their names: "Phi Beta Kappa".</summary>
    public static bool IsGreekLetter(string lower) => GreekLetters.Contains(lower);

    /// <summary>What one plays in with others, though it is "his band".</summary>
    public static bool IsBand(string lower) => lower is "band" or "ensemble" or "orchestra" or "quartet" or "quintet" or "trio" or "troupe";

    /// <summary>Where one has a seat and no employer.</summary>
    public static bool HasSeats(string name) =>
        name.Contains("House of ", StringComparison.Ordinal) || name.Contains("Senate", StringComparison.Ordinal) || name.Contains("Assembly", StringComparison.Ordinal) || name.Contains("Congress", StringComparison.Ordinal) || name.Contains("Legislature", StringComparison.Ordinal)
        || name.StartsWith("Assemblée", StringComparison.Ordinal) || name.StartsWith("Sénat", StringComparison.Ordinal) || name.StartsWith("Chambre des", StringComparison.Ordinal) || name.Contains("Parliament", StringComparison.Ordinal) || name.EndsWith("City Council", StringComparison.Ordinal);

    public static bool IsSociety(string name) => Has(name, Societies);

    /// <summary>Whether the last word of a name is people: "Citizens" of "Citizens for a Free Press".</summary>
    public static bool IsOfPeople(ReadOnlySpan<char> name)
    {
        var last = name[(name.LastIndexOf(' ') + 1)..];
        Span<char> lower = stackalloc char[24];
        return last.Length <= lower.Length && People.GetAlternateLookup<ReadOnlySpan<char>>().Contains(lower[..last.ToLowerInvariant(lower)]);
    }

    public static bool IsEnterprise(string name) => Has(name, Enterprises) || name[(name.LastIndexOf(' ') + 1)..] is "Steel" or "Motors" or "Oil" or "Systems" or "Technologies" or "Industries" or "Chemical" or "Foods" or "Aircraft" or "Airways" or "Films" or "Pictures" or "Electric" or "Insurance" or "Playhouse";

    private static readonly FrozenSet<string> Sitting = NameCues.Set("committee subcommittee commission council board panel caucus");

    /// <summary>Whether a name is built on the word for those who sit together, whatever it is about: "Joint State Library Committee", "Commission to Review Schools".</summary>
    public static bool IsCommittee(string name)
    {
        var head = "";
        foreach (var word in name.Split(' '))
        {
            if (word is "of" or "for" or "on" or "to" or "in" or "against" or "de" or "des" or "du" && head.Length > 0)
                break;
            head = word;
        }

        return Sitting.Contains(head.ToLowerInvariant());
    }

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
