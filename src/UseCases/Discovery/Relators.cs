using System.Collections.Frozen;

namespace Fonds.UseCases.Discovery;

/// <summary>
/// The part somebody had in a unit, in words: MARC relator codes, as EAD carries them in role and relator,
/// read out for people. A data table.
/// </summary>
public static class Relators
{
    private static readonly FrozenDictionary<string, string> Names = new Dictionary<string, string>
    {
        ["abr"] = "abridger", ["act"] = "actor", ["adp"] = "adapter", ["ann"] = "annotator", ["arc"] = "architect",
        ["arr"] = "arranger", ["art"] = "artist", ["asn"] = "associated name", ["att"] = "attributed name", ["auc"] = "auctioneer",
        ["aui"] = "author of the introduction", ["aut"] = "author", ["bkd"] = "book designer", ["bnd"] = "binder", ["bpd"] = "bookplate designer",
        ["bsl"] = "bookseller", ["chr"] = "choreographer", ["cli"] = "client", ["cll"] = "calligrapher", ["cmp"] = "composer",
        ["cnd"] = "conductor", ["col"] = "collector", ["com"] = "compiler", ["cos"] = "contestant",
        ["cre"] = "creator", ["crp"] = "correspondent", ["ctb"] = "contributor", ["ctg"] = "cartographer", ["cur"] = "curator",
        ["dfd"] = "defendant", ["dfe"] = "defendant-appellee", ["dln"] = "delineator", ["dnc"] = "dancer", ["dnr"] = "donor", ["dpc"] = "depicted",
        ["dpt"] = "depositor", ["drm"] = "draughtsman", ["drt"] = "director", ["dst"] = "distributor", ["dte"] = "dedicatee",
        ["dto"] = "dedicator", ["edt"] = "editor", ["egr"] = "engraver", ["etr"] = "etcher", ["flm"] = "film editor",
        ["fmo"] = "former owner", ["fnd"] = "funder", ["his"] = "host institution", ["hnr"] = "honoree", ["hst"] = "host",
        ["ill"] = "illustrator", ["inv"] = "inventor", ["ive"] = "interviewee", ["ivr"] = "interviewer", ["lbt"] = "librettist",
        ["len"] = "lender", ["ltg"] = "lithographer", ["lyr"] = "lyricist", ["mod"] = "moderator",
        ["mus"] = "musician", ["nrt"] = "narrator", ["org"] = "originator", ["orm"] = "organizer", ["oth"] = "other",
        ["own"] = "owner", ["pbd"] = "publishing director", ["pbl"] = "publisher", ["pfr"] = "proofreader", ["pht"] = "photographer",
        ["plt"] = "platemaker", ["prf"] = "performer", ["prg"] = "programmer", ["pro"] = "producer",
        ["prp"] = "place of production", ["prt"] = "printer", ["ptf"] = "plaintiff", ["rcp"] = "addressee",
        ["red"] = "redactor", ["res"] = "researcher", ["rps"] = "repository", ["rpy"] = "responsible party", ["rsp"] = "respondent",
        ["scl"] = "sculptor", ["scr"] = "scribe", ["sec"] = "secretary",
        ["sgn"] = "signer", ["sll"] = "seller", ["sng"] = "singer", ["spk"] = "speaker", ["spn"] = "sponsor",
        ["stl"] = "storyteller", ["sur"] = "surveyor", ["tch"] = "teacher", ["trc"] = "transcriber",
        ["trl"] = "translator", ["uvp"] = "place of the university", ["wam"] = "writer of accompanying material", ["wit"] = "witness",
    }.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);

    /// <summary>
    /// The role in words: "pht", "Photographer (pht)" and "photographer" are one and the same. A word the table
    /// does not know is shown as written, in lower case; null when there is none.
    /// </summary>
    public static string? InWords(string? role)
    {
        if (string.IsNullOrWhiteSpace(role))
            return null;

        var written = role.Trim();
        if (written.LastIndexOf('/') is > 0 and var slash)
            written = written[(slash + 1)..];
        if (Names.TryGetValue(written, out var name))
            return name;
        var open = written.IndexOf('(', StringComparison.Ordinal);
        if (open > 0)
            written = written[..open].TrimEnd();
        return written.ToLowerInvariant();
    }
}
