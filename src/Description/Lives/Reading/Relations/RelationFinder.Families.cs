using Fonds.Description.Lives.Reading.Naming;
using Fonds.Description.Lives.Reading.Words;
using Fonds.Description.Names;

namespace Fonds.Description.Lives.Reading.Relations;

/// <content>Who is of a family: those of its name, whom they married, children and brothers named by forename alone; and its firms.</content>
internal sealed partial class RelationFinder
{
    // In the history of a family: those who have its name, and whom they married.
    private void FindMembers()
    {
        foreach (var name in names)
        {
            if (name is { Kind: NameKind.Person, IsSubject: false } && context.Subject.HasSurname(name.Text))
                AddMember(name);
            else if (name is { Kind: NameKind.Person, IsSubject: false, IsPossessive: false } && IsBehindSpouse(name))
                Add(name, LifeRelationType.MemberOf, "family", 0.6, true);
        }

        foreach (var verb in verbs)
        {
            if (verb.Verb is not ("marry" or "wed") || names.Find(name => name.Start > verb.Head && name.Start < verb.RegionEnd && name.Kind is NameKind.Person) is not { } spouse)
                continue;
            // "Their daughter, Mary, married John Livingston": her husband's family is another.
            if (IsOfDaughter(verb))
            {
                Add(spouse, LifeRelationType.Other, "family:husband", 0.6);
                continue;
            }

            Add(spouse, LifeRelationType.MemberOf, "family", 0.7, true);
            // "married Margaret Shaw in 1876 and Mary Ray in 1896"
            if (names.Find(name => name.Start > spouse.End && name.Start < spouse.End + 6 && name is { Kind: NameKind.Person, IsPossessive: false } && words[name.Start - 1].Lower == "and" && Next(name.End) is { Lower: "in" or "on" }) is { } second)
                Add(second, LifeRelationType.MemberOf, "family", 0.7, true);
            // "Barbara Miller was born in 1890. She married Gustave Green": she comes into the family.
            if (context.Subject.HasSurname(spouse.Text) && context.LastOther is { } wed && wed.Contains(' ', StringComparison.Ordinal) && char.IsUpper(wed[0]) && verb.Owner.Name == wed)
                relations.Add(new(wed, LifeRelationType.MemberOf, number, true, "family", 0.6), NameKind.Person);
        }

        FindChildren();
        FindForenames();
        FindFamilyFirms();
    }

    private bool IsOfDaughter(Predicate verb) =>
        words.FindLastIndex(verb.Chain, Math.Min(verb.Chain + 1, 24), static word => word.Lower is "daughter" or "daughters" or "sister" or "son" or "sons" or "brother" or "widow") is >= 0 and var noun
        && words[noun].Lower is "daughter" or "daughters" or "sister";

    // "Edwin and Sophia Hunt", "Tom, the eldest son,": who is named without the surname beside one that has it, or is said to be of somebody.
    private void FindForenames()
    {
        foreach (var name in names)
        {
            if (name is not { Kind: NameKind.Person or NameKind.Unknown, IsSubject: false, IsPossessive: false } || name.End - name.Start != 1 || !Forenames.Have(name.Text))
                continue;
            if (Next(name.End) is { Lower: "and" } && NameAt(name.End + 1) is { Kind: NameKind.Person, IsPossessive: false } other && other.End - other.Start > 1 && context.Subject.HasSurname(other.Text) || IsSaidToBeKin(name.End))
                Add(name, LifeRelationType.MemberOf, "family:forename", 0.6, true);
        }
    }

    // ", the eldest son", ", his youngest daughter"
    private bool IsSaidToBeKin(int at)
    {
        if (Next(at) is not { } comma || !comma.Is(',') || Next(at + 1) is not { } first || !first.Has(WordTraits.Determiner | WordTraits.Possessive))
            return false;
        for (var noun = at + 2; noun < words.Count && noun < at + 6 && NameAt(noun) is null && !words[noun].IsMark; noun++)
        {
            if (words[noun].Lower is "son" or "daughter" or "brother" or "sister" or "father" or "mother" or "child" or "grandson" or "granddaughter")
                return true;
        }

        return false;
    }

    // "The family operated the Greene Trucking Company", "the firm of Greene & Sons": what the family founded and what bears its name.
    private void FindFamilyFirms()
    {
        foreach (var firm in names)
        {
            if (firm is not { Kind: NameKind.Organisation, IsSubject: false } || !firm.Text.Contains(' ', StringComparison.Ordinal))
                continue;
            var verb = ClauseOf(firm.Start);
            var isOwn = verb is { Owner.IsSubject: true, Form: VerbForm.Active } && verb.Head < firm.Start && firm.Start - verb.Head < 6;
            if (isOwn && (Lexicon.TypeOf(verb!.Verb) == LifeEventType.Founding || verb.Verb is "create" or "start" or "open"))
                Add(firm, LifeRelationType.FounderOf, "family:founded", 0.6);
            else if (isOwn && verb!.Verb is "own" or "operate" or "run" or "purchase" or "buy" or "acquire" or "sell" || RelationCues.IsEnterprise(firm.Text) && context.Subject.BearsSurname(firm.Text))
                Add(firm, LifeRelationType.Other, "family:firm", 0.5);
        }
    }

    // "they had three children: Robert, Jeannette, and Stanley"
    private void FindChildren()
    {
        for (var at = 1; at < words.Count; at++)
        {
            if ((words[at].Lower is "widow" or "widower" or "grandson" or "grandsons" or "granddaughter" or "grandchildren" or "nephew" or "niece" || KinType(words[at].Lower) is LifeRelationType.Child or LifeRelationType.Spouse or LifeRelationType.Parent or LifeRelationType.Sibling)
                && NameAt(at) is null
                && !(NameAt(at - 1) is { IsPossessive: true, IsSubject: false } owner && !Forenames.Have(owner.Text) && !context.Subject.HasSurname(owner.Text) && !relations.Knows(owner.Text, NameKind.Person, LifeRelationType.MemberOf))
                && !(Next(at + 1) is { Lower: "of" }))
                Named(at, LifeRelationType.MemberOf);
        }
    }

    // Whoever has life dates behind the name is not the one of nearly the same name; who married into the family and has its name later is the same.
    private void AddMember(NamedThing name)
    {
        var isDated = Next(name.End) is { IsOpening: true } && Next(name.End + 1) is { } year && (year.Number > 1000 || year.Lower is "b." or "d." or "circa" or "ca." or "c." or "born" or "died");
        if (isDated || !relations.KnowsForename(name.Text))
            relations.Add(new(name.Text, LifeRelationType.MemberOf, number, true, "family", 0.8), name.Kind, isDated);
    }

    // "her husband, the composer Jon Gibson"
    private bool IsBehindSpouse(NamedThing name)
    {
        for (var at = name.Start - 1; at > 0 && name.Start - at <= 4; at--)
        {
            if (words[at] is { Lower: "husband" or "wife", IsPossessive: false })
                return words[at - 1].Has(WordTraits.Possessive);
            if (words[at].Has(WordTraits.Preposition | WordTraits.Conjunction) || NameAt(at) is not null)
                return false;
        }

        return false;
    }
}
