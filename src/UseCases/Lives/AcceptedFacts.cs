using Fonds.Description.Lives;
using Fonds.Description.Records;
using Fonds.Description.Statements;
using Fonds.Description.Units;
using Fonds.Formats.Lives;
using Fonds.Storage;
using Fonds.Storage.Links;

namespace Fonds.UseCases.Lives;

/// <summary>The facts of a life that people accepted, as statements of the record whose text they were drawn from.</summary>
internal static class AcceptedFacts
{
    private const int LinksRead = 400;

    /// <summary>
    /// The facts that may be shown: whatever the published histories say now, a fact stays one; but what was drawn from a sentence that has become
    /// internal is not published either.
    /// </summary>
    public static IReadOnlyList<LifeJudgement> Of(LifeJudgements judgements, IReadOnlyList<Statement> published, Func<Statement> whole)
    {
        var facts = judgements.All.Where(judgement => judgement.IsFact).ToList();
        var texts = facts.Count == 0 ? [] : published.Select(PlainText.Of).ToList();
        if (facts.TrueForAll(fact => Say(texts, fact)))
            return facts;
        var all = PlainText.Of(whole());
        return facts.FindAll(fact => Say(texts, fact) || !all.Contains(fact.Sentence, StringComparison.Ordinal));
    }

    /// <summary>The body of a document with the facts of its record in it.</summary>
    public static Statement Into(ArchiveReader reader, RecordId record, Statement body, Func<Statement> whole, Standard standard)
    {
        var histories = HistoriesIn(body);
        return histories.Count == 0 || reader.JudgementsOf(record) is not { } judged
            ? body
            : ChronologyOfFacts.Into(body, Of(judged.Judgements, histories, whole), standard);
    }

    /// <summary>The facts of an agent that has no record of its own: those of the histories that descriptions of its papers tell of it.</summary>
    public static IReadOnlyList<LifeJudgement> ToldInPapers(ArchiveReader reader, RecordId agent) =>
    [
        .. reader.LinksTo(agent, 0, LinksRead).Where(link => link.Manner == LinkManner.Origination).Select(link => link.Unit).Distinct()
            .Select(unit => (Unit: unit, Judged: reader.JudgementsOf(unit))).Where(each => each.Judged is not null)
            .Select(each => (Unit: reader.Unit(each.Unit), each.Judged)).Where(each => each.Unit is not null)
            .Select(each => LifeSource.Of(each.Unit!, () => reader.LinksOf(each.Unit!.Id), null) with { Judged = each.Judged })
            .Where(source => source.Subject == agent).SelectMany(source => source.Facts),
    ];

    private static List<Statement> HistoriesIn(Statement body)
    {
        var found = new List<Statement>();
        Find(body, found);
        return found;
    }

    private static void Find(Statement statement, List<Statement> found)
    {
        foreach (var inner in statement.Statements)
        {
            if (inner.Term == Term.BiographyOrHistory)
                found.Add(inner);
            else if (!PlainText.IsInline(inner.Term))
                Find(inner, found);
        }
    }

    private static bool Say(List<string> texts, LifeJudgement fact) => texts.Exists(text => text.Contains(fact.Sentence, StringComparison.Ordinal));
}
