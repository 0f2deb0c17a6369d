using Fonds.Description.Names.Likeness;
using Fonds.Description.Records;
using Fonds.Description.Statements;
using Fonds.Storage;

namespace Fonds.UseCases.Agents;

/// <summary>
/// Agents of one page of which several are in all likelihood one: of one heading in several vocabularies, or so alike that they are suggested as the same
/// at "very likely". The page shows them as one; the records stay two until a person decides.
/// </summary>
internal sealed class OneOfSeveral(ArchiveReader reader)
{
    /// <summary>What stands between a heading and its subject subdivisions: "Nelson, Steve, 1903-1993 -- Interviews".</summary>
    public const string Subdivision = " -- ";

    private readonly LikenessSubjects subjects = new(reader);
    private readonly Dictionary<RecordId, RecordId> first = [];
    private readonly Dictionary<string, RecordId> byHeading = new(StringComparer.Ordinal);
    private readonly Dictionary<LikenessKey, List<(RecordId Id, LikenessSubject Subject)>> byKey = [];

    /// <summary>The first asked for of those that are one with it; itself where it is the first.</summary>
    public RecordId Of(RecordId agent)
    {
        if (!first.TryGetValue(agent, out var known))
            first[agent] = known = Find(agent);
        return known;
    }

    /// <summary>A heading without its subdivisions, as far as spelling goes.</summary>
    private static string Bare(string heading) =>
        Folding.Words(heading.IndexOf(Subdivision, StringComparison.Ordinal) is > 0 and var end ? heading[..end] : heading);

    private RecordId Find(RecordId agent)
    {
        if (reader.Authority(agent) is not { } authority || !authority.Kind.IsAgent())
            return agent;
        var heading = Bare(authority.Heading);
        if (byHeading.TryGetValue(heading, out var same))
            return same;
        (RecordId Id, LikenessSubject Subject) here = (agent, subjects.Of(authority));
        var keys = here.Subject.Keys().Distinct().ToList();
        foreach (var other in keys.SelectMany(key => byKey.GetValueOrDefault(key) ?? []).DistinctBy(other => other.Id))
        {
            if (subjects.Compare(here, other) is { Level: LikenessLevel.VeryLikely })
                return byHeading[heading] = other.Id;
        }

        byHeading[heading] = agent;
        foreach (var key in keys)
        {
            if (!byKey.TryGetValue(key, out var sharers))
                byKey[key] = sharers = [];
            sharers.Add(here);
        }

        return agent;
    }
}
