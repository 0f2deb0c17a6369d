using Fonds.Search.Embedded.Inverted;
using Fonds.Search.Embedded.Sharing;
using Fonds.Search.Queries;

namespace Fonds.Search.Embedded;

/// <summary>Which records a query means: those with every word; and, when these are few and the request is forgiving, what comes near.</summary>
internal sealed class Matching : IDisposable
{
    // A page that is not full has room for what comes near.
    private const int Few = 10;

    private readonly IndexSnapshot snapshot;
    private readonly TermLookup? lookup;
    private readonly SearchRequest request;
    private readonly Cores cores;
    private readonly Deadline? deadline;
    private readonly Filters filters;
    private RecordSet? strict;

    private Matching(IndexSnapshot snapshot, TermLookup? lookup, SearchRequest request, ParsedQuery query, Cores cores, Deadline? deadline)
    {
        (this.snapshot, this.lookup, this.request, this.cores, this.deadline, Query) = (snapshot, lookup, request, cores, deadline, query);
        filters = new Filters(request, snapshot);
        Bearers = BearersOf(query);
        All = Match();
        Set = Narrowed(All);
        WithAllWords = Set.Count();
    }

    public ParsedQuery Query { get; private set; }

    /// <summary>The clauses of the query, looked up.</summary>
    public List<(QueryClause Clause, List<ClauseMatch> Matches)> Clauses { get; } = [];

    /// <summary>Everything that matches, of every kind, before the filters of the request.</summary>
    public RecordSet All { get; private set; }

    /// <summary>What matches and passes the filters.</summary>
    public RecordSet Set { get; private set; }

    /// <summary>How many of the set have every word themselves.</summary>
    public int WithAllWords { get; }

    /// <summary>Records that bear what was typed as their name or code.</summary>
    public Dictionary<int, Bearing> Bearers { get; private set; }

    public List<(string Typed, string Taken)> Corrected { get; } = [];

    /// <summary>Records that lie in the container asked for, in the collection that the other words name; null when none was asked for.</summary>
    public RecordSet? Contained { get; private set; }

    /// <summary>Whether nothing was found forgivingly.</summary>
    public bool IsStrict => strict is null;

    /// <summary>Whether a record has every word itself.</summary>
    public bool HasAllWords(int record) => strict is null || strict[record];

    public static Matching Of(IndexSnapshot snapshot, TermLookup? lookup, SearchRequest request, ParsedQuery query, Cores cores, Deadline? deadline)
    {
        var matching = new Matching(snapshot, lookup, request, query, cores, deadline);
        if (request.Forgiving && matching.WithAllWords < Few && matching.IsPlain())
            matching.Forgive();
        return matching;
    }

    // Fields, phrases and exclusions say exactly what is wanted.
    private bool IsPlain() => Query.Clauses.Count > 0 && Query.Clauses.All(clause =>
        !clause.Excluded && clause.Alternatives[0] is { Field: QueryField.Anywhere, Exact: false, Prefix: false });

    private void Forgive()
    {
        strict = All.Copy();
        if (Query.Clauses.Any(clause => clause.Alternatives.Any(match => match.Implied)) && NearMatches.InContainer(snapshot, Clauses) is { } contained)
        {
            // A box in a collection that is named: that is the answer, and nothing near it is.
            Contained = contained;
            Widen(contained.Copy());
            if (contained.Count() > 0)
                return;
        }

        Widen(NearMatches.InCollections(snapshot, Clauses));
        if (Bearers.Count == 0 && Set.Count() < Few)
            Correct();
        if (Set.Count() < Few)
            Widen(NearMatches.WithMostWords(snapshot, Clauses));
    }

    private void Widen(RecordSet? more)
    {
        deadline?.Look();
        if (more is null)
            return;
        All.Or(more);
        more.Dispose();
        Set.Dispose();
        Set = Narrowed(All);
    }

    /// <summary>Lets each word that is misspelt stand for the word of a name as well.</summary>
    private void Correct()
    {
        var wanted = Clauses.Where(pair => !pair.Clause.Optional).Select(pair => (pair.Clause.Alternatives[0].Words, pair.Matches)).ToList();
        var typed = wanted.SelectMany(pair => pair.Words).ToList();
        var taken = new HashSet<(string Typed, string Taken)>();
        foreach (var near in snapshot.Names.Near(typed))
        {
            foreach (var (record, bearing) in snapshot.Names.Bearing(near.Words))
                Bearers[record] = bearing;
            taken.UnionWith(typed.Zip(near.Words).Where(pair => pair.First != pair.Second));
        }

        if (taken.Count == 0)
        {
            foreach (var (words, _) in wanted.Where(pair => pair.Words.Count == 1 && pair.Matches.TrueForAll(match => match.Count == 0)))
                taken.UnionWith(snapshot.Names.NearWords(words[0]).Select(near => (words[0], near)));
        }

        if (taken.Count == 0)
            return;
        Corrected.AddRange(taken);
        Query = Query with
        {
            Clauses = [.. Query.Clauses.Select(clause => clause with
            {
                Alternatives = [.. clause.Alternatives, .. taken.Where(pair => clause.Alternatives[0].Words is [var word] && pair.Typed == word).Select(pair => clause.Alternatives[0] with { Words = [pair.Taken] })],
            })],
        };
        DisposeClauses();
        Widen(Match());
        if (Set.Count() < Few)
            Widen(NearMatches.InCollections(snapshot, Clauses));
    }

    private RecordSet Match()
    {
        foreach (var clause in Query.Clauses)
        {
            deadline?.Look();
            Clauses.Add((clause, clause.Alternatives.Select(match => ClauseMatch.Of(match, lookup!, snapshot, cores, deadline)).ToList()));
        }

        // The rarest first: where it is not, nobody asks for the others; and years, which are looked at record by record, among what is left.
        var wanted = Clauses.Where(pair => pair.Clause is { Excluded: false, Optional: false }).Select(pair => pair.Matches)
            .OrderBy(Keeps).ThenBy(matches => matches.Sum(match => (long)match.Count)).ToArray();
        var excluded = Clauses.Where(pair => pair.Clause.Excluded).Select(pair => pair.Matches).ToArray();
        var set = new RecordSet(snapshot.Limit);
        snapshot.Each(cores, deadline, block => Match(set, block, wanted, excluded));
        return set;
    }

    private void Match(RecordSet set, int block, List<ClauseMatch>[] wanted, List<ClauseMatch>[] excluded)
    {
        var all = set.Block(block);
        Span<ulong> room = stackalloc ulong[PostingsBlock.WordsOfBlock];
        var here = room[..all.Length];
        var begun = wanted.Length > 0 && !Keeps(wanted[0]) ? 1 : 0;
        if (begun > 0)
            Find(wanted[0], block, all);
        else
            snapshot.AddEverything(block, all);
        foreach (var matches in wanted.Skip(begun))
        {
            if (!all.ContainsAnyExcept(0UL))
                return;
            if (Keeps(matches))
            {
                matches[0].Keep(block, all);
                continue;
            }

            Find(matches, block, here);
            RecordSet.And(all, here);
        }

        foreach (var matches in excluded)
        {
            Find(matches, block, here);
            RecordSet.AndNot(all, here);
        }
    }

    private static bool Keeps(List<ClauseMatch> matches) => matches is [{ Keeps: true }];

    private static void Find(List<ClauseMatch> matches, int block, Span<ulong> into)
    {
        into.Clear();
        foreach (var match in matches)
            match.AddTo(block, into);
    }

    private RecordSet Narrowed(RecordSet all)
    {
        var set = all.Copy();
        snapshot.Each(cores, deadline, block => filters.Apply(set, block));
        return set;
    }

    private Dictionary<int, Bearing> BearersOf(ParsedQuery query)
    {
        var words = new List<string>();
        foreach (var clause in query.Clauses)
        {
            if (clause.Excluded || clause.Alternatives[0] is not { Field: QueryField.Anywhere or QueryField.Code or QueryField.Name, Prefix: false } match)
                return [];
            words.AddRange(match.Words);
        }

        return snapshot.Names.Bearing(words);
    }

    private void DisposeClauses()
    {
        foreach (var match in Clauses.SelectMany(pair => pair.Matches))
            match.Dispose();
        Clauses.Clear();
    }

    public void Dispose()
    {
        Set.Dispose();
        All.Dispose();
        strict?.Dispose();
        Contained?.Dispose();
        DisposeClauses();
    }
}
