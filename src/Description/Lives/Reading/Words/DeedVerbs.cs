using System.Collections.Frozen;

namespace Fonds.Description.Lives.Reading.Words;

/// <summary>
/// Verbs of doing and suffering that no kind of event of their own stands for, and that a life is the poorer without even where neither year nor place is said. What somebody was,
/// thought, liked or used to do is not among them. A data table, English.
/// </summary>
internal static class DeedVerbs
{
    /// <summary>What somebody did, or had done to oneself, once.</summary>
    public static readonly FrozenSet<string> Table = """
        abandon accept accuse achieve acquire acquit adopt announce appeal apply approve attack ban baptize baptise befriend bequeath boycott break burn buy campaign certify challenge charge collaborate combine confirm confiscate contact convene convert
        criticize damage decide decline defend deliver demand demolish denounce deny deposit destroy discover divide donate enact encourage endorse file finance force fund give hide hit inform interview initiate learn cut fight face indict inherit intervene introduce invent
        invite launch lead lend license lose march meet naturalize negotiate obtain open oppose organize organise participate persuade petition picket pledge procure propose protest purchase push raise rally ratify rebuild receive recover refuse register
        reject relinquish remove renew renovate reopen replace request rescue restore reunite revoke save secure seek sell sentence separate settle shoot sign split sponsor start step strike subpoena succeed sue summon support survive suspend switch swear testify threaten trade transfer
        try undergo unite urge win
        """.Split([' ', '\n', '\r'], StringSplitOptions.RemoveEmptyEntries).ToFrozenSet();
}
