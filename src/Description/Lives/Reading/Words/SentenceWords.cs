using System.Collections.Frozen;

namespace Fonds.Description.Lives.Reading.Words;

/// <summary>Which full stops end no sentence, and which words begin one. A data table, English, French and German.</summary>
internal static class SentenceWords
{
    private static readonly FrozenSet<string> Before = Set("""
        Mr Mrs Ms Mme Mlle Dr Prof Rev Hon Capt Col Gen Lt Sgt Maj Cpl Pvt Cmdr Adm Gov Sen Rep Pres Supt St Ste Mt Ft Msgr Fr Sr Br Bro Esq vs v cf ca c circa approx b d née m fl r ed eds trans comp illus vol vols Vol Vols no nos Nos Ca
        nr p pp fol ff f fig art ch chap sec para pt ser n op cit ibid al viz i.e e.g bzw u.a z.B d.h vgl Abb Anm Bd Bde Jg hrsg geb gest verh Tel Str Nr Hl Frl Hr Hrn Dipl Ing phil jur med rer nat theol habil usw sog ehem
        M MM Jan Feb Mar Apr Jun Jul Aug Sept Sep Oct Nov Dec janv févr juil déc éd coll dép av bd
        """);

    private static readonly FrozenSet<string> Ending = Set("""
        Jr Sr Inc Co Corp Ltd Bros Ph.D M.D B.A M.A B.S M.S LL.B LL.D J.D D.D Ed.D D.D.S M.B.A A.B A.M Esq etc U.S U.S.A U.K D.C N.Y N.J Conn Mass Pa Va Calif Ill Ind Mich Minn Wash Ore Fla Ga Ala Tex Mo Md Del Wis Dept Univ Assn Ave
        Blvd Rd a.m p.m A.D B.C et
        """);

    private static readonly FrozenSet<string> Starting = Set("""
        He She It They We I In The A An His Her Their Its Our After When During From On At By As While Although Though Since Following Upon This These That Those There Here Born Some Many Most Later Also For With Both One Two Three
        Among However Despite Because If Under Between Throughout Before Until Soon Eventually Subsequently Then Today To Of Over Through Despite Initially Finally First Once Not Now Other Others Such Early Although Additionally
        Il Elle Ils Elles On En Le La Les Un Une Au Aux À Après Dans De Du Des Son Sa Ses Ce Cette Er Sie Es Im Am In Nach Die Der Das Ein Eine Von Zu Seit Mit Bei Ab Als Sein Seine Ihr Ihre 
        """);

    /// <summary>Whether a full stop after this word is the word's own, and the sentence goes on.</summary>
    public static bool NeverEnds(string word) => Before.Contains(word);

    /// <summary>Whether a full stop after this word may be the word's own or the end of the sentence.</summary>
    public static bool MayEnd(string word) => Ending.Contains(word);

    /// <summary>Whether a word with a capital is one that begins sentences.</summary>
    public static bool Starts(ReadOnlySpan<char> word) => StartingLookup.Contains(word);

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> StartingLookup = Starting.GetAlternateLookup<ReadOnlySpan<char>>();

    private static FrozenSet<string> Set(string words) => words.Split([' ', '\n', '\r'], StringSplitOptions.RemoveEmptyEntries).ToFrozenSet(StringComparer.Ordinal);
}
