using System.Collections.Frozen;

namespace Fonds.Description.Lives.Reading.Words;

/// <summary>
/// Verbs that tell what somebody was, thought, liked or went on with, or what a thing has and holds: where neither year nor place is said, no event. Whatever else a life says its subject
/// did or suffered is told without them. A data table, English.
/// </summary>
internal static class StateVerbs
{
    public static readonly FrozenSet<string> Table = """
        be have believe know think feel want wish hope intend like dislike love hate enjoy prefer need fear doubt remember share maintain remain continue keep stay consist contain comprise include involve note observe describe consider regard view represent reflect
        focus specialize specialise influence inspire inform base locate house see watch say tell speak concern relate refer seem appear use make give begin start allow enable permit require depend belong resemble cost weigh measure mean matter exist lie stand sit lead help provide
        serve grow increase decrease expand rise fall vary range differ
        """.Split([' ', '\n', '\r'], StringSplitOptions.RemoveEmptyEntries).ToFrozenSet();
}
