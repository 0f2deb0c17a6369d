using Fonds.Description.Lives.Reading.Naming;

namespace Fonds.Description.Lives.Reading.Relations;

/// <content>Lists in the history of a body whose noun of office, founding or belonging stands further in front: "Among its members were many artists, including A, B and C".</content>
internal sealed partial class RelationFinder
{
    private const int FarthestNoun = 18;

    private void FindLedIn()
    {
        for (var at = 1; at + 1 < words.Count; at++)
        {
            if (NameAt(at) is not null || EndOfLeadIn(at) is not (> 0 and var start))
                continue;
            var list = Listed(start, words.Count, static name => name.IsOtherPerson).FindAll(LooksLikePerson);
            if (list.Count < 2 || LedInBy(at) is not { } type)
                continue;
            foreach (var one in list)
                Add(one, type, "list", 0.5, true);
        }
    }

    // "including", "such as", "among whom were", "counted as members": where the list begins; 0 where none is led in.
    private int EndOfLeadIn(int at)
    {
        var end = words[at].Lower switch
        {
            "include" or "includes" or "included" or "including" => at + 1,
            "such" when Next(at + 1) is { Lower: "as" } => at + 2,
            "among" when Next(at + 1) is { Lower: "them" or "whom" } => at + 2 + (Next(at + 2) is { Lower: "were" or "was" or "are" } ? 1 : 0),
            // "Included among those who have worked for the Guild are"
            "are" or "were" when words[0].Lower is "included" or "among" && words.FindIndex(0, at, static word => word.Verb is "work" or "serve" or "teach" or "belong") > 0 => at + 1,
            // "Other artists joined Green and Ray: Tom Bell, Ann Lee"
            "joined" when words.FindIndex(at, Math.Min(8, words.Count - at), static word => word.Is(':')) is > 0 and var colon => colon + 1,
            "members" when at > 1 && words[at - 1].Lower == "as" && words[at - 2].Verb is "count" or "list" or "claim" => at + 1,
            _ => 0,
        };
        return end > 0 && Next(end) is { IsMark: true } mark && (mark.Is(':') || mark.Is(';') || mark.Is(',')) ? end + 1 : end;
    }

    // What those are to the body who are led in: by the nearest noun in front that says so, where it is the body's own; null where none does or it is another's.
    private LifeRelationType? LedInBy(int leadIn)
    {
        for (var at = leadIn; at >= 0 && leadIn - at <= FarthestNoun; at--)
        {
            if (words[at].Is(';') || NameAt(at) is { IsSubject: false, Kind: NameKind.Organisation, IsPossessive: false } other && other.Start > 0 && words[other.Start - 1].Has(WordTraits.Preposition | WordTraits.Determiner))
                return null;
            if (NameAt(at) is not null and not { Kind: NameKind.Thing })
                continue;
            LifeRelationType? type = words[at].Lower switch
            {
                "founders" or "co-founders" or "organizers" or "organisers" or "incorporators" => LifeRelationType.FounderOf,
                "formation" or "founding" when HasInFront(at, "involved") => LifeRelationType.FounderOf,
                "members" when at > 0 && words[at - 1].Lower == "founding" => LifeRelationType.FounderOf,
                // "who contributed to the journal or participated in its board": one or the other.
                "board" when words.FindIndex(Math.Max(0, at - 9), Math.Min(9, at), static word => word.Lower == "or") >= 0 && words.FindIndex(0, at, static word => word.Lower == "contributed") >= 0 => LifeRelationType.Other,
                "members" or "fellows" or "performers" or "musicians" or "dancers" or "board" or "trustees" => LifeRelationType.MemberOf,
                "worked" or "served" or "taught" when leadIn - at < 12 && Next(at + 1) is { Lower: "for" or "at" or "in" or "on" or "there" } && words[0].Lower is "included" or "among" => LifeRelationType.Employer,
                "joined" when at == leadIn && !context.Subject.IsEnterprise => LifeRelationType.MemberOf,
                "presidents" or "officers" or "leaders" or "pastors" or "rectors" or "ministers" or "editors" or "chairmen" or "chairs" or "secretaries" or "principals" or "superintendents" or "deans" or "faculty" or "staff" or "instructors" or "professors" or "teachers" => LifeRelationType.Employer,
                _ => null,
            };
            if (words[at].Lower is "worked" or "served" or "taught" or "joined" && type is not null)
                return type;
            if (type is not null)
                return IsHere(at) && IsOfThisBody(at, leadIn) ? type : null;
        }

        return null;
    }

    private bool IsOfThisBody(int noun, int leadIn) =>
        !IsOfOther(noun)
        && (IsInOwnClause(noun) || IsOfSubject(noun + 1) || HasInFront(noun, "its") || HasInFront(noun, "their") || names.Exists(name => name.IsSubject && name.Start < leadIn));

    private bool HasInFront(int at, string word) => words.FindIndex(Math.Max(0, at - 5), Math.Min(5, at), one => one.Lower == word) >= 0;
}
