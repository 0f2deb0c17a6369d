using Fonds.Description.Lives.Reading.Words;

namespace Fonds.Description.Lives.Reading;

/// <content>Clauses that tell of records and not of the life: when a census puts a birth, and what papers document.</content>
internal sealed partial class SentenceReader
{
    // "Census records set his birthdate at 1880 and 1884", "the 1883 birth date was found on a card", "The papers document the family's life from 1850".
    private bool IsOfRecords(Predicate verb)
    {
        if (!verb.HasOwnSubject || !context.Glossary.IsEnglish)
            return false;
        var head = words[verb.SubjectEnd - 1].Lower;
        if (head is "birthdate" or "birthdates" || verb.Form == VerbForm.Passive && head is "date" or "year" && verb.SubjectEnd - verb.SubjectStart > 1 && words[verb.SubjectEnd - 2].Lower is "birth" or "death")
            return verb.Form is VerbForm.Passive or VerbForm.Copula;
        if (NounCues.Evidence.Contains(head))
            return verb.Verb is "set" or "give" or "list" or "state" or "record" or "report" or "indicate" or "show" or "say" or "place" or "put" or "suggest" or "disagree" or "differ" or "vary" && SaysBirth(verb.Head, verb.RegionEnd);
        return NounCues.Holdings.Contains(head)
            && verb.Verb is "document" or "include" or "contain" or "consist" or "comprise" or "cover" or "span" or "relate" or "reflect" or "illustrate" or "chronicle" or "range" or "date" or "describe" or "detail" or "depict";
    }

    // "The papers document the history of the family from its arrival in Leeds": how far the records reach.
    private bool IsBehindDocumenting(int at)
    {
        var telling = words.FindIndex(0, at, static word => word.Lower is "document" or "documents" or "chronicle" or "chronicles" or "concern" or "concerns" or "describe" or "describes" or "reflect" or "reflects" or "cover" or "covers" or "detail" or "details");
        return telling > 0
            && words.FindIndex(telling, at - telling, static word => word.Lower == "from") > 0
            && words.FindIndex(0, Math.Min(telling, 6), static word => NounCues.Holdings.Contains(word.Lower)) >= 0
            && !verbs.Exists(verb => verb.Head < telling && verb.Form is not (VerbForm.Reduced or VerbForm.Gerund));
    }

    private bool SaysBirth(int start, int end)
    {
        for (var at = start; at < end && at < words.Count; at++)
        {
            if (words[at].Lower is "birth" or "birthdate" or "born" or "birthplace" or "age" or "birthday")
                return true;
        }

        return false;
    }
}
