using Fonds.Description.Lives.Reading.Naming;
using Fonds.Description.Lives.Reading.Words;

namespace Fonds.Description.Lives.Reading.Relations;

/// <content>Whom else a body has to do with: who does something where its history tells of it, and with whom it does what it does.</content>
internal sealed partial class RelationFinder
{
    private void FindRelated()
    {
        FindWhole();
        FindForerunners();
        FindMergers();
        foreach (var name in names)
        {
            if (name.IsSubject || name.IsPossessive || name.Depth > 0 || IsOwnNumber(name) || relations.Knows(name.Text, name.Kind) || IsTitle(name))
                continue;
            if (name.Kind == NameKind.Organisation && name.Text.Contains(' ', StringComparison.Ordinal))
                Related(name);
            // "George Hall" of "George Hall & Son"
            else if (name.Kind == NameKind.Person && context.Subject.IsFirmOf(name.Text))
                Add(name, LifeRelationType.FounderOf, "namesake", 0.5, true);
            else if ((LooksLikePerson(name) || IsListedWithPerson(name)) && name.Text.Contains(' ', StringComparison.Ordinal))
                Add(name, LifeRelationType.Other, RelationsOfNote.NamedOnly, 0.3);
        }
    }

    // "operated under the name of the Union Hospital", "became known as the Textile Forum"
    private bool IsOwnNameNow(NamedThing body, Predicate verb) =>
        verb.Verb is "rename" or "know" or "call" or "name" or "become" or "retitle" or "designate"
        || words.FindLastIndex(body.Start - 1, Math.Min(7, body.Start), static word => word.Lower is "name" or "title" or "known" or "called" or "renamed") > 0
        || verb.Verb is "change" or "alter" && words.FindIndex(Math.Max(0, verb.Chain - 6), Math.Min(6, verb.Chain), static word => word.Lower is "name" or "title") >= 0;

    private void Related(NamedThing body)
    {
        var verb = ClauseOf(body.Start);
        if (verb is null)
            Add(body, LifeRelationType.Other, RelationsOfNote.NamedOnly, 0.3);
        else if (verb.Owner.Name == body.Text || verb.HasOwnSubject && NameAt(verb.SubjectStart) == body)
            Doer(body, verb);
        else if (verb.Owner.IsSubject && body.Start > verb.Head && !IsOwnNameNow(body, verb) && (verb.Verb is { } name && RelationCues.Bonds.Contains(name) && body.Start - verb.Head < 30 || IsDealtWith(body, verb)))
            Add(body, LifeRelationType.Other, verb.Verb is { } bond && RelationCues.Bonds.Contains(bond) ? "named:bond" : "named:dealt", 0.3);
    }

    // "The antecedent of the Society was the Spinners Committee", "its successor, the Textile Forum"
    private void FindForerunners()
    {
        for (var at = 1; at + 1 < words.Count; at++)
        {
            if (words[at].Lower is not ("antecedent" or "predecessor" or "forerunner" or "precursor" or "successor" or "rival" or "competitor") || NameAt(at) is not null)
                continue;
            var be = IsOfSubject(at + 1) ? words.FindIndex(at, static word => word.Has(WordTraits.Be)) : words[at - 1].Lower is "its" or "their" && (words[at + 1].Is(',') || words[at + 1].Has(WordTraits.Be)) ? at + 1 : -1;
            if (be > 0 && be - at < 12 && Listed(be + 1, words.Count, static name => name is { Kind: NameKind.Organisation, IsSubject: false }) is [var other, ..])
                Add(other, LifeRelationType.Other, "part:" + words[at].Lower, 0.6);
        }
    }

    // "The Guild and the Spinners League merged", "The Spinners League merged with the Guild"
    private void FindMergers()
    {
        foreach (var verb in verbs)
        {
            if (verb.Verb is not ("merge" or "amalgamate" or "consolidate" or "unite") || !verb.HasOwnSubject)
                continue;
            var isOwn = IsSubjectIn(verb.SubjectStart, verb.Chain);
            if (!isOwn && !IsSubjectIn(verb.Head + 1, Math.Min(verb.RegionEnd, verb.Head + 6)))
                continue;
            foreach (var other in names.FindAll(name => name.Start >= verb.SubjectStart && name.End <= verb.Chain && name is { Kind: NameKind.Organisation, IsSubject: false, IsPossessive: false, Depth: 0 } && !IsOwnNumber(name)))
                Add(other, LifeRelationType.Other, "merged", 0.6);
        }
    }

    private bool IsSubjectIn(int start, int end)
    {
        for (var at = start; at < end; at++)
        {
            if (IsSubjectAt(at))
                return true;
        }

        return false;
    }

    // What else came into being or stood beside the subject has nothing to do with it, nor what bears its own name; its board is itself, and a house does nothing.
    private void Doer(NamedThing body, Predicate verb)
    {
        var isOrgan = body.Text.StartsWith("Board of ", StringComparison.Ordinal) || body.Text.StartsWith("Executive ", StringComparison.Ordinal) || words[body.End - 1].Lower is "board";
        if (!isOrgan
            && !BodyNouns.IsWork(words[body.End - 1].Lower)
            && verb.Verb is not ("locate" or "compose")
            && !(verb.Form == VerbForm.Passive && (Lexicon.TypeOf(verb.Verb) == LifeEventType.Founding || verb.Verb is "create"))
            && !context.Subject.SharesName(body.Text)
            && (names.Exists(static name => name.IsSubject) || words.Exists(word => word.Lower is "its" or "it" || context.Subject.IsNoun(word.Lower))))
            Add(body, LifeRelationType.Other, "named:doer", 0.3);
    }

    // "received accreditation from the League", "struck against Acme Mills", "covered employees of Acme Radio": whom what the subject did leads to.
    private bool IsDealtWith(NamedThing body, Predicate verb)
    {
        if (!context.Glossary.IsEnglish || body.Start - verb.Head > 16 || BodyNouns.IsWork(words[body.End - 1].Lower) || words[body.End - 1].Lower == "court" || words[body.Start].Lower == "supreme")
            return false;
        var at = ListStart(body) - 1;
        for (var first = at; at > verb.Head && first - at < 5 && !words[at].Has(WordTraits.Preposition) && NameAt(at) is null && words[at].Verb is null && !words[at].Has(WordTraits.Conjunction); at--)
        {
        }

        return words[at].Lower switch
        {
            "to" or "with" or "from" or "into" or "against" or "through" => true,
            "by" => verb is { Form: VerbForm.Passive, Link: not ClauseLink.Relative },
            "of" => words[at - 1].Lower is "employees" or "workers" or "members" or "leaders" or "figures" or "faculty" or "staff" or "officials" or "representatives" or "students" or "dissolution" or "reorganization" or "merger" or "purchase" or "acquisition",
            "at" or "in" => words[at - 1].Lower is "employees" or "workers" or "members" or "origins" or "students" or "antecedent" or "antecedents" or "roots",
            _ => false,
        };
    }
}
