using System.Globalization;
using Fonds.Description.Lives;
using Fonds.Description.Lives.Reading.Weighing;

namespace Fonds.Bench.LifeTies;

/// <summary>Relations as the scorer of annotated lives counts them: right when the type is right and one name is a run of words of the other.</summary>
internal sealed class Score
{
    private int right;
    private int told;
    private int annotated;

    public void Add(IReadOnlyList<Tie> ties, IReadOnlyList<LifeRelation> relations)
    {
        told += relations.Count;
        annotated += ties.Count;
        var open = relations.Select(static relation => (Words: Mention.WordsOf(relation.To), LifeNames.Of(relation.Type))).ToList();
        foreach (var tie in ties.OrderByDescending(tie => open.Exists(one => one.Words.AsSpan().SequenceEqual(tie.Words))))
        {
            var at = open.FindIndex(one => one.Item2 == tie.Type && one.Words.AsSpan().SequenceEqual(tie.Words));
            at = at < 0 ? open.FindIndex(one => one.Item2 == tie.Type && Mention.AreWithin(one.Words, tie.Words)) : at;
            if (at < 0)
                continue;
            open.RemoveAt(at);
            right++;
        }
    }

    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{right} right of {told} told and {annotated} annotated, precision {(double)right / told:0.000}, recall {(double)right / annotated:0.000}, F1 {2.0 * right / (told + annotated):0.0000}");
}
