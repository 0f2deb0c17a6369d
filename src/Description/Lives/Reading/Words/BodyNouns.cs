using System.Collections.Frozen;

namespace Fonds.Description.Lives.Reading.Words;

/// <summary>Common nouns that stand beside the name of a body and say that it is one: "the band Devo", "Parade magazine", "his firm, Gilbert Advertising". A data table, English.</summary>
internal static class BodyNouns
{
    private static readonly FrozenSet<string> Leading = NameCues.Set("""
        band bands group groups zine zines magazine magazines newspaper newspapers newsletter journal journals periodical trio quartet quintet sextet duo ensemble orchestra choir label labels collective company companies firm firms gallery
        galleries bookstore bookshop restaurant cafe café nightclub startup nonprofit non-profit troupe agency publisher publishers publication corporation organization organisation organizations organisations society association station network cooperative
        conglomerate brewery distillery shipyard studio theater theatre manufacturer retailer charity sorority fraternity thinktank airline airlines consultancy imprint weekly daily monthly fanzine
        """);

    private static readonly FrozenSet<string> Trailing = NameCues.Set("""
        magazine newspaper zine fanzine bookstore bookshop troupe distillery brewery corporation conglomerate law-firm shipyard nightclub restaurant department-store gallery record-label news-agency daily
        """);

    private static readonly FrozenSet<string> Firms = NameCues.Set("firm company distillery brewery store stores mill mills factory foundry agency partnership publishers shipyard bank railroad circus bakery pharmacy nursery plant yard shop office brokerage");

    /// <summary>What names a building, a plan, a prize and not who meets there: "the Charles Tiffany House".</summary>
    private static readonly FrozenSet<string> Works = NameCues.Set("""
        house building memorial monument plan award prize medal fellowship scholarship papers collection case trial bridge tunnel dam highway act bill line hall tower trail festival show lecture lectures tournament cup bowl stadium field plaza
        cemetery canyon pass mansion estate farm ranch theorem method test doctrine affair murders era room wing professorship chair professor fund
        """);

    private static readonly FrozenSet<string> Papers = NameCues.Set("star sun eagle globe mirror world chronicle inquirer examiner observer courier advertiser telegraph telegram sentinel register dispatch ledger leader record argus item bee journal-constitution post-dispatch citizen republican democrat transcript enquirer standard express mail");

    public static bool Lead(string lower) => Leading.Contains(lower);

    public static bool Trail(string lower) => Trailing.Contains(lower);

    public static bool IsFirm(string lower) => Firms.Contains(lower);

    /// <summary>What newspapers are called behind the name of their town.</summary>
    public static bool IsPaper(string lower) => Papers.Contains(lower);

    public static bool IsWork(string lower) => Works.Contains(lower);
}
