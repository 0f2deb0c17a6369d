using System.Collections.Immutable;
using Fonds.Description.Lives;
using Fonds.Description.Statements;
using Fonds.Description.Units;

namespace Fonds.Formats.Lives;

/// <summary>
/// Writes facts of a life that a person accepted into the document of their record: as entries of a chronology (EAD and EAC chronitem) at the end of the history
/// that tells them, in the words of the document's own standard, each with a remark that says from
/// which sentence it was drawn; who accepted it stands in the history of the archive.
/// </summary>
public static class ChronologyOfFacts
{
    private const string IdentifierStart = "fact-";

    /// <summary>The document, or the unit of one, with the facts; the same object where there are none to add. MARC has no chronology and stays as it is.</summary>
    public static Statement Into(Statement body, IReadOnlyList<LifeJudgement> facts, Standard standard)
    {
        if (facts.Count == 0 || standard is Standard.MarcXml)
            return body;
        var histories = new List<Statement>();
        FindHistories(body, histories);
        if (histories.Count == 0)
            return body;
        var known = new HashSet<string>(StringComparer.Ordinal);
        foreach (var history in histories)
            FindIdentifiers(history, known);
        var additions = new Dictionary<Statement, Statement>(ReferenceEqualityComparer.Instance);
        foreach (var group in facts.Where(fact => !known.Contains(IdentifierStart + fact.Key)).GroupBy(fact => HistoryOf(fact, histories), ReferenceEqualityComparer.Instance))
            additions[(Statement)group.Key!] = Of(group, standard);
        return additions.Count == 0 ? body : Added(body, additions);
    }

    /// <summary>The facts as a chronology, in the order of time.</summary>
    public static Statement Of(IEnumerable<LifeJudgement> facts, Standard standard) =>
        new(Term.Chronology, [], [.. facts.OrderBy(fact => LifeDays.Of(fact.Event.Date)?.First ?? int.MaxValue).Select(fact => Entry(fact, standard))]);

    // Where the sentence stands; where it was edited away, the first.
    private static Statement HistoryOf(LifeJudgement fact, List<Statement> histories) =>
        histories.Find(history => PlainText.Of(history).Contains(fact.Sentence, StringComparison.Ordinal)) ?? histories[0];

    private static Statement Entry(LifeJudgement fact, Standard standard)
    {
        var date = DateOf(fact.Event.Date, standard);
        var place = string.Join("; ", fact.Event.Places.Select(named => named.Name));
        var happened = Statement.Of(Term.Event, fact.Event.Summary);
        Node remark = new Remark(Provenance(fact));
        ImmutableArray<Node> content = standard switch
        {
            Standard.EacCpf2 => place.Length == 0 ? [remark, date, happened] : [remark, date, happened, Statement.Of(Term.Place, Statement.Of(Term.PlaceName, place))],
            Standard.EacCpf2010 => place.Length == 0 ? [remark, date, happened] : [remark, date, Statement.Of(Term.PlaceName, place), happened],
            Standard.Ead3 => place.Length == 0 ? [remark, date, happened] : [remark, date, Statement.Of(Term.GeographicName, Statement.Of(Term.Part, place)), happened],
            _ => [remark, date, place.Length == 0 ? happened : happened with { Content = [Statement.Of(Term.GeographicName, place), new TextRun(". "), .. happened.Content] }],
        };
        return new Statement(Term.ChronologyItem, [new Qualifier(standard == Standard.EacCpf2010 ? "xml:id" : "id", IdentifierStart + fact.Key)], content);
    }

    /// <summary>Remarks may not hold two hyphens in a row.</summary>
    private static string Provenance(LifeJudgement fact) => 
        $" {(fact.Standing == LifeStanding.Corrected ? "Corrected" : "Accepted")} on {fact.On}; drawn from: {fact.Sentence} ".Replace("--", "- -", StringComparison.Ordinal);

    private static Statement DateOf(LifeDate? date, Standard standard)
    {
        var words = LifeDateWords.Of(date) is { Length: > 0 } known ? known : "undated";
        if (standard == Standard.Ead2002)
            return new Statement(Term.Date, NormalOf(date) is { } normal ? [new Qualifier("normal", normal)] : [], [new TextRun(words)]);
        var single = standard == Standard.Ead3 ? Term.SingleDate : Term.Date;
        var name = standard == Standard.Ead3 ? "standarddate" : "standardDate";
        if (date is not { Begin: { } begin, End: { } end })
            return new Statement(single, (date?.Begin ?? date?.End) is { } only ? [new Qualifier(name, only)] : [], [new TextRun(words)]);
        return Statement.Of(Term.DateRange,
            new Statement(Term.FromDate, [new Qualifier(name, begin)], [new TextRun(WordsOf(begin))]),
            new Statement(Term.ToDate, [new Qualifier(name, end)], [new TextRun(WordsOf(end))]));
    }

    private static string? NormalOf(LifeDate? date) => date switch
    {
        { Begin: { } begin, End: { } end } => $"{begin}/{end}",
        { Begin: { } only } => only,
        { End: { } only } => only,
        _ => null,
    };

    private static string WordsOf(string iso) => LifeDateWords.Of(new LifeDate(iso, iso, null, IsApproximate: false, IsInferred: false, Text: null));

    private static void FindHistories(Statement statement, List<Statement> found)
    {
        foreach (var inner in statement.Statements)
        {
            if (inner.Term == Term.BiographyOrHistory)
                found.Add(inner);
            else if (inner.Term is not Term.Component)
                FindHistories(inner, found);
        }
    }

    private static void FindIdentifiers(Statement statement, HashSet<string> found)
    {
        foreach (var inner in statement.Statements)
        {
            if (inner.Term == Term.ChronologyItem && (inner["id"] ?? inner["xml:id"]) is { } identifier)
                found.Add(identifier);
            FindIdentifiers(inner, found);
        }
    }

    private static Statement Added(Statement statement, Dictionary<Statement, Statement> additions)
    {
        if (additions.TryGetValue(statement, out var chronology))
            return statement with { Content = statement.Content.Add(chronology) };
        ImmutableArray<Node>.Builder? content = null;
        for (var place = 0; place < statement.Content.Length; place++)
        {
            if (statement.Content[place] is not Statement inner || Added(inner, additions) is var added && ReferenceEquals(added, inner))
                continue;
            content ??= statement.Content.ToBuilder();
            content[place] = added;
        }

        return content is null ? statement : statement with { Content = content.ToImmutable() };
    }
}
