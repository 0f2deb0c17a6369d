using Fonds.Description.Lives.Reading.Naming;

namespace Fonds.Description.Lives.Reading;

/// <content>Whose it is what a line without a verb tells, and an entry of a chronology.</content>
internal sealed partial class SentenceReader
{
    // "1905 Weaver buys the mill": whoever the entry begins with and does it, unless it is done to the subject ("Reed College admits him").
    private string? ActsFirst()
    {
        if (!context.Subject.IsNamed)
            return null;
        var start = words[0].Lower == "the" ? 1 : 0;
        return names.Find(name => name.Start == start) is { IsSubject: false, IsPossessive: false, Kind: var kind, End: var end } actor
            && (kind == NameKind.Person || kind is NameKind.Organisation or NameKind.Unknown && !context.Subject.IsBody)
            && end < words.Count
            && words[end] is { IsCapital: false, IsMark: false, Verb: not null } verb
            && verb.Has(WordTraits.Present | WordTraits.Past | WordTraits.Base)
            && !verb.Has(WordTraits.Preposition)
            && !names.Exists(static name => name.IsSubject) && !words.Exists(static word => word.Lower is "his" or "her" or "him" or "he" or "she") ? actor.Text : null;
    }

    // "Birth of Mary Alice Gazzam in Cambridge": the one named behind "of" and no kin's.
    private string? OwnerInFragment() =>
        words.Count > 2 && words[0].Lower is "birth" or "death" or "marriage" or "burial" or "wedding" && words[1].Lower == "of" && names.Find(static name => name.Start == 2) is { IsSubject: false, Kind: NameKind.Person or NameKind.Unknown } other ? other.Text : null;
}
