using Fonds.Description.Lives.Reading.Naming;
using Fonds.Description.Lives.Reading.Words;

namespace Fonds.Description.Lives.Reading.Relations;

/// <content>What a body belongs to: the part of it that it is, what it joined and who chartered it.</content>
internal sealed partial class RelationFinder
{
    // "is a department within the School of Engineering", "the youth branch of the Party", "affiliated with the Federation"; of the heading "University. Office" the university.
    private void FindWhole()
    {
        FindJoined();
        FindCharter();
        FindAround();
        var around = context.Subject.Whole[(context.Subject.Whole.LastIndexOf(". ", StringComparison.Ordinal) is > 0 and var stop ? stop + 2 : 0)..];
        if (around.Length > 0
            && names.Find(name => name.Kind != NameKind.Place && name.Text.Equals(context.Subject.Whole, StringComparison.OrdinalIgnoreCase) || name.Kind == NameKind.Organisation && name.Text.Contains(' ', StringComparison.Ordinal) && around.StartsWith(name.Text, StringComparison.OrdinalIgnoreCase)) is { } whole)
            Add(whole, LifeRelationType.MemberOf, "whole", 0.7);
        // "The Leeds University Department of History", "the Weavers Union, Local 12": the whole inside its own name.
        else if (around.Length > 8 && around.Contains(' ', StringComparison.Ordinal) && names.Exists(name => name.IsSubject && name.Text.Length > around.Length + 3 && name.Text.Contains(around, StringComparison.OrdinalIgnoreCase)))
            relations.Add(new(around, LifeRelationType.MemberOf, number, false, "whole", 0.6), NameKind.Organisation);
        // "the Department of History at LU"
        else if (around.Length > 0
            && names.Find(name => name is { Kind: NameKind.Organisation, IsSubject: false } && name.Text.Length > 1 && name.Text.All(char.IsUpper) && name.Text == InitialsOf(around) && name.Start > 0 && words[name.Start - 1].Lower is "of" or "at" or "within") is { } shortly
            && IsInOwnClause(shortly.Start)
            && names.Exists(static name => name.IsSubject))
            Add(shortly, LifeRelationType.MemberOf, "whole", 0.6);
        for (var at = 1; at < words.Count; at++)
        {
            LifeRelationType? type = words[at].Lower switch
            {
                "part" or "subsidiary" or "local" or "lodge" or "section" or "department" or "division" or "unit" or "chapter" or "member" or "affiliate" or "affiliated" or "component" => LifeRelationType.MemberOf,
                "wing" or "agency" or "bureau" or "committee" or "center" or "institute" or "school" or "schools" or "office" or "branch" when IsSaidToBe(at) => LifeRelationType.MemberOf,
                "collaboration" or "cooperation" or "conjunction" or "partnership" or "collaborated" or "partnered" or "cooperated" => LifeRelationType.Colleague,
                "split" or "secession" or "breakaway" or "project" or "program" or "initiative" or "arm" or "auxiliary" or "organ" or "service" or "publication" or "imprint" or "branch" or "successor" or "predecessor" or "outgrowth" or "offshoot" => LifeRelationType.Other,
                _ => null,
            };
            if (type is not { } known
                || NameAt(at) is not null
                || words[at - 1].Lower is "other" or "another" or "former"
                || Next(at + 1) is not { Lower: "of" or "within" or "with" or "in" or "to" or "from" } link
                || (link.Lower is "from") != words[at].Lower is "split" or "secession" or "breakaway"
                || (link.Lower is "with") != (known == LifeRelationType.Colleague || words[at].Lower == "affiliated"))
                continue;
            if (known != LifeRelationType.Colleague && ClauseOf(at) is { } verb && !verb.Owner.IsSubject && verb.Form != VerbForm.Reduced)
                continue;
            foreach (var other in Listed(AsExamples(at + 2), words.Count, static name => name is { Kind: NameKind.Organisation, IsSubject: false }).Take(8))
                Add(other, words[at].Lower == "affiliated" && !RelationCues.IsSociety(other.Text) && !IsOfUnions(other.Text) ? LifeRelationType.Other : known, "part:" + words[at].Lower, 0.6);
        }
    }

    // "is a center within the School of Law", "was an agency of the Department"
    private bool IsSaidToBe(int at)
    {
        var before = at - 1;
        while (before > 0 && at - before < 6 && (words[before].Has(WordTraits.Determiner) || words[before].Traits == WordTraits.None && !words[before].IsMark || words[before].Lower is "one" or "of"))
            before--;
        return words[before].Has(WordTraits.Be) || words[before].Verb is "become" or "remain";
    }

    // "the CIO", "the United Auto Workers": what one can be affiliated with and belong to.
    private static bool IsOfUnions(string name) => name.Length is > 2 and < 8 && name.All(static letter => char.IsUpper(letter) || letter == '-') || name.Contains("Workers", StringComparison.Ordinal) || name.EndsWith("International", StringComparison.Ordinal) || name.StartsWith("Knights", StringComparison.Ordinal);

    private static string InitialsOf(string name) => string.Concat(name.Split([' ', '-', ',', '(', ')'], StringSplitOptions.RemoveEmptyEntries).Where(static word => char.IsUpper(word[0])).Select(static word => word[0]));

    // "joined the Congress of Labor", "voted to join the Union", "belonged to the Federation", "was admitted to the League"
    private void FindJoined()
    {
        foreach (var verb in verbs.Concat(asides))
        {
            if (!verb.Owner.IsSubject || IsDenied(verb))
                continue;
            var start = verb.Verb switch
            {
                "join" or "rejoin" when verb.Form != VerbForm.Passive && Next(verb.Head + 1) is not { Lower: "with" or "by" or "in" or "together" or "forces" or "hands" } => verb.Head + 1,
                "belong" or "admit" => After(verb.Head + 1, verb.Head + 3, "to", "into"),
                "affiliate" when words[verb.Head].Lower != "affiliated" => After(verb.Head + 1, verb.Head + 3, "to", "with"),
                _ => 0,
            };
            if (start == 0)
                continue;
            foreach (var whole in Listed(start, words.Count, static name => name.IsOtherBody).Where(name => !IsOwnNumber(name) && (verb.Verb is not "admit" || RelationCues.IsSociety(name.Text))))
                Add(whole, LifeRelationType.MemberOf, "joined", 0.6);
        }
    }

    // "as Local 12": what it is called there.
    private bool IsOwnNumber(NamedThing name) =>
        name is { Kind: NameKind.Organisation, Start: > 0 } && (words[name.Start - 1].Lower is "as" || words[name.Start - 1].Lower == "the" && name.Start > 1 && words[name.Start - 2].Lower == "as" && ClauseOf(name.Start) is { Verb: "operate" or "reorganize" or "continue" or "affiliate" or "found" or "establish" or "incorporate" or "charter" or "begin" or "open" })
        || words[name.Start].Lower is "local" && name.End - name.Start < 4 && (words[name.End - 1].Number >= 0 || words[name.End - 1].Lower is "no" or "no.");

    // "received its charter from the Union", "the Union granted a charter to the Guild"
    private void FindCharter()
    {
        for (var at = 1; at < words.Count; at++)
        {
            if (words[at].Lower != "charter" || NameAt(at) is not null || ClauseOf(at) is not { } verb)
                continue;
            if (verb.Owner.IsSubject && After(at + 1, at + 3, "from", "by") is > 0 and var giver && Listed(giver, words.Count, static name => name is { Kind: NameKind.Organisation, IsSubject: false }) is [var charterer, ..])
                Add(charterer, ByCharter(charterer), "charter", 0.6);
            else if (verb is { Verb: "grant" or "issue" or "give" or "award", Form: VerbForm.Active }
                && names.Find(name => name is { Kind: NameKind.Organisation, IsSubject: false } && name.Text == verb.Owner.Name) is { } union
                && (words[at + 1 < words.Count ? at + 1 : at].Lower == "to" && (IsSubjectAt(at + 2) || IsSubjectAt(at + 3)) || IsSubjectAt(verb.Head + 1) || IsSubjectAt(verb.Head + 2)))
                Add(union, ByCharter(union), "charter", 0.6);
        }
    }

    /// <summary>A union that charters takes in; a legislature or a board makes by law.</summary>
    private static LifeRelationType ByCharter(NamedThing body) => Array.Exists(body.Text.Split(' '), static word => word is "Union" or "Federation" or "Association" or "Workers" or "Brotherhood" or "League" or "Order" or "Fraternity" or "Alliance" or "Guild" or "Confederation" or "Organizations") ? LifeRelationType.MemberOf : LifeRelationType.Other;

    // "the School of Crafts at Leeds University", "Local 12 of District Council 4 of the Textile Union": what the subject is said to be of, one in the other.
    private void FindAround()
    {
        foreach (var own in names)
        {
            if (!(own is { IsSubject: true, IsPossessive: false } && own.Text.Contains(' ', StringComparison.Ordinal) || IsOwnNumber(own) && IsInOwnClause(own.Start)))
                continue;
            for (var at = own.End; Next(at) is { Lower: "of" or "at" or "within" } && NameAt(Next(at + 1) is { } next && next.Has(WordTraits.Determiner) ? at + 2 : at + 1) is { Kind: NameKind.Organisation, IsSubject: false, IsPossessive: false } whole && whole.Text.Contains(' ', StringComparison.Ordinal); at = whole.End)
                Add(whole, LifeRelationType.MemberOf, "around", 0.6);
        }

        // "became Local 12 of District Council 4 of the Textile Union": named in one.
        foreach (var local in names)
        {
            if (local.IsPossessive || words[local.Start].Lower is not ("local" or "lodge" or "chapter" or "district") || local.End - local.Start < 4 || words[local.Start + 1].Number < 0 || !IsInOwnClause(local.Start))
                continue;
            for (var rest = local.Text.IndexOf(" of ", StringComparison.Ordinal); rest > 0;)
            {
                var whole = local.Text[(rest + 4)..];
                var next = whole.IndexOf(" of ", StringComparison.Ordinal);
                var isNumbered = next > 0 && char.IsAsciiDigit(whole[next - 1]);
                relations.Add(new((isNumbered ? whole[..next] : whole) is var text && text.StartsWith("the ", StringComparison.Ordinal) ? text[4..] : text, LifeRelationType.MemberOf, number, false, "around", 0.6), NameKind.Organisation);
                rest = isNumbered ? rest + 4 + next : 0;
            }
        }

        // "The Center for Crafts was established at the Leeds Institute"
        foreach (var verb in verbs)
        {
            if (context.Subject.IsEnterprise
                && verb is { Owner.IsSubject: true, Form: VerbForm.Passive }
                && (Lexicon.TypeOf(verb.Verb) == LifeEventType.Founding || verb.Verb is "create")
                && After(verb.Head + 1, Math.Min(words.Count, verb.Head + 5), "at", "within") is > 0 and var where
                && NameAt(words[where].Has(WordTraits.Determiner) ? where + 1 : where) is { Kind: NameKind.Organisation, IsSubject: false } host && RelationCues.IsEnterprise(host.Text))
                Add(host, LifeRelationType.MemberOf, "around", 0.5);
        }
    }
}
