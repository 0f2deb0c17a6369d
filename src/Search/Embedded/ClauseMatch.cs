using Fonds.Description.Records;
using Fonds.Search.Embedded.Inverted;
using Fonds.Search.Embedded.Sharing;
using Fonds.Search.Queries;
using Fonds.Search.Text;

namespace Fonds.Search.Embedded;

/// <summary>
/// One alternative of a clause, looked up: postings with the columns that count, or a set of records that are tied to an authority of that
/// heading or fall in a span of years.
/// </summary>
internal sealed class ClauseMatch : IDisposable
{
    private readonly List<(Postings Postings, ColumnMask Within, bool OtherForm)> parts = [];
    private RecordSet? records;
    private DatedRecords? dated;

    /// <summary>Fewer is telling more; for the weight of the word.</summary>
    public int Count { get; private set; }

    /// <summary>Whether it is years, which are best looked at only among what everything else that was asked for leaves.</summary>
    public bool Keeps => dated is not null;

    public static ClauseMatch Of(QueryMatch match, TermLookup lookup, IndexSnapshot snapshot, Cores cores, Deadline? deadline)
    {
        var found = new ClauseMatch();
        switch (match.Field)
        {
            case QueryField.Date when match.Years is { } years:
                found.dated = new DatedRecords(snapshot, years);
                found.Count = found.dated.Count(cores, deadline);
                break;
            case QueryField.Creator:
                found.AddTied(match, lookup, snapshot, kind => kind.IsAgent(), creatorsOnly: true);
                break;
            case QueryField.Subject:
                found.AddTied(match, lookup, snapshot, kind => kind.IsTerm() && kind is not (RecordKind.Place or RecordKind.GenreForm), creatorsOnly: false);
                break;
            case QueryField.Place:
                found.AddTied(match, lookup, snapshot, kind => kind == RecordKind.Place, creatorsOnly: false);
                break;
            case QueryField.Name:
                found.AddTied(match, lookup, snapshot, kind => kind.IsAgent(), creatorsOnly: false);
                found.AddWords(match, lookup, ColumnMask.Names, ColumnMask.None);
                break;
            case QueryField.Title:
                found.AddWords(match, lookup, ColumnMask.Title, ColumnMask.TitleStems);
                break;
            case QueryField.Code:
                found.AddWords(match with { Exact = true }, lookup, ColumnMask.Codes, ColumnMask.None);
                break;
            case QueryField.Box:
                var code = ContainerCodes.Of("box", string.Concat(match.Words));
                found.AddWords(match with { Words = [code], Exact = true }, lookup, ColumnMask.Codes, ColumnMask.None);
                break;
            default:
                found.AddWords(match, lookup, ColumnMask.Written, ColumnMask.TitleStems | ColumnMask.Stems);
                break;
        }

        found.Count += found.records?.Count() ?? 0;
        return found;
    }

    /// <summary>Adds the records that match.</summary>
    public void AddTo(RecordSet set)
    {
        foreach (var (postings, within, _) in parts)
            postings.AddTo(set, within);
        if (records is not null)
            set.Or(records);
        for (var block = 0; dated is not null && block * PostingsBlock.WordsOfBlock < set.Length; block++)
            dated.AddTo(block, set.Block(block));
    }

    /// <summary>Keeps of the records of a block those that match, where it <see cref="Keeps"/>.</summary>
    public void Keep(int block, Span<ulong> bits) => dated!.Keep(block, bits);

    /// <summary>Adds those of one block to its bits.</summary>
    public void AddTo(int block, Span<ulong> bits)
    {
        foreach (var (postings, within, _) in parts)
            postings.AddBlockTo(block, bits, within);
        if (records is not null)
            RecordSet.Or(bits, records.Block(block));
        dated?.AddTo(block, bits);
    }

    /// <summary>Adds the records of one chunk in whose title it stands.</summary>
    public void AddTitles(int chunk, Span<ulong> bits)
    {
        foreach (var (postings, within, _) in parts)
            postings.AddTo(chunk, bits, within & (ColumnMask.Title | ColumnMask.TitleStems));
    }

    /// <summary>Adds those of one block.</summary>
    public void AddTitlesOfBlock(int block, Span<ulong> bits)
    {
        foreach (var (postings, within, _) in parts)
            postings.AddBlockTo(block, bits, within & (ColumnMask.Title | ColumnMask.TitleStems));
    }

    /// <summary>What each matching record gains.</summary>
    public IEnumerable<ScoreStep> Steps(IndexSnapshot snapshot, float rarity)
    {
        foreach (var (postings, within, otherForm) in parts)
            yield return ScoreStep.Adding(snapshot, postings, Worth.Of(rarity, within, otherForm), within, rarity * (otherForm ? Worth.OtherForm : 1f));

        if (dated is not null)
            yield return dated.Step(rarity);
        if (records is not { } met)
            yield break;
        yield return ScoreStep.AddingTheSame(
            snapshot, (chunk, wanted, scores) => ChunkScores.Each(met.Chunk(chunk), wanted, scores, score => score + rarity), (block, bits) => met.Block(block).CopyTo(bits), rarity);
    }

    /// <summary>The fields in which it matches one record.</summary>
    public MatchedFields In(int record)
    {
        var fields = MatchedFields.None;
        foreach (var (postings, within, otherForm) in parts)
        {
            var here = Worth.Fields(postings.In(record) & within);
            fields |= here == MatchedFields.None || !otherForm ? here : here | MatchedFields.OtherForm;
        }

        return fields;
    }

    /// <summary>Whether the word stands in the record as it was typed, and not in another form alone.</summary>
    public bool StandsAsTyped(int record) =>
        parts.Exists(part => !part.OtherForm && (part.Postings.In(record) & part.Within) != ColumnMask.None);

    private void AddWords(QueryMatch match, TermLookup lookup, ColumnMask written, ColumnMask stems)
    {
        if (match.Words.Count > 1)
        {
            Add(lookup.Phrase(match.Words, written, match.Prefix), written, otherForm: false);
            return;
        }

        var word = match.Words[0];
        if (match.Prefix)
        {
            Add(lookup.Prefix(word), written, otherForm: false);
            return;
        }

        Add(lookup.Word(word), written, otherForm: false);
        if (match.Exact || stems == ColumnMask.None)
            return;
        foreach (var language in Stems.Languages)
        {
            // An English word that is its own stem stands in the columns of words alone.
            var stem = Stems.Of(word, language);
            Add(lookup.Word(stem), ReferenceEquals(stem, word) || language != StemLanguage.English ? stems : written | stems, otherForm: true);
        }
    }

    private void AddTied(QueryMatch match, TermLookup lookup, IndexSnapshot snapshot, Func<RecordKind, bool> isWanted, bool creatorsOnly)
    {
        using var authorities = new RecordSet(snapshot.Limit);
        for (var index = 0; index < match.Words.Count; index++)
        {
            using var bearing = new RecordSet(snapshot.Limit);
            var isLast = index == match.Words.Count - 1;
            var single = new ClauseMatch();
            single.AddWords(
                match with { Words = [match.Words[index]], Prefix = match.Prefix && isLast }, lookup,
                ColumnMask.Title | ColumnMask.Names, ColumnMask.TitleStems | ColumnMask.Stems);
            single.AddTo(bearing);
            if (index == 0)
                authorities.Or(bearing);
            else
                RecordSet.And(authorities.Words, bearing.Words);
        }

        records = new RecordSet(snapshot.Limit);
        foreach (var authority in authorities.Records())
        {
            var ordinal = isWanted(snapshot.KindOf(authority)) ? snapshot.Ordinals.Of(new RecordId(authority)) : 0;
            for (var number = 0; ordinal > 0 && ordinal < snapshot.OrdinalLimit && number < snapshot.Chunks.Length; number++)
                snapshot.Chunks[number]?.AddTied(ordinal, creatorsOnly, records.Chunk(number));
        }
    }

    private void Add(Postings postings, ColumnMask within, bool otherForm)
    {
        if (postings.Count == 0)
            return;
        parts.Add((postings, within, otherForm));
        Count = Math.Max(Count, postings.Count);
    }

    public void Dispose() => records?.Dispose();
}

/// <summary>What it is worth that a word stands in a column: title before names and codes, those before text.</summary>
internal static class Worth
{
    /// <summary>A word in another form ("letters" for "letter") counts, but below every word that stands as typed.</summary>
    public const float OtherForm = 0.35f;

    /// <summary>What a word in the title is worth, times its rarity.</summary>
    public const float Title = 8f;

    /// <summary>By the columns in which the word stands, of which some count.</summary>
    public static float[] Of(float rarity, ColumnMask within, bool otherForm)
    {
        var worth = new float[(int)ColumnMask.All + 1];
        for (var mask = 0; mask < worth.Length; mask++)
        {
            var columns = (ColumnMask)mask & (within | ColumnMask.Signs);
            var value = 0f;
            value += Has(columns, ColumnMask.Title | ColumnMask.TitleStems) ? Title : 0f;
            value += Has(columns, ColumnMask.Names) ? 4f : 0f;
            value += Has(columns, ColumnMask.Codes) ? 4f : 0f;
            value += Has(columns, ColumnMask.Body | ColumnMask.Stems) ? 1.5f : 0f;
            value += value > 0 && Has(columns, ColumnMask.Often) ? 2f : 0f;
            value += value > 0 && Has(columns, ColumnMask.Early) ? 1.5f : 0f;
            worth[mask] = value * rarity * (otherForm ? OtherForm : 1f);
        }

        return worth;
    }

    public static MatchedFields Fields(ColumnMask columns)
    {
        var fields = MatchedFields.None;
        if (Has(columns, ColumnMask.Title | ColumnMask.TitleStems))
            fields |= MatchedFields.Title;
        if (Has(columns, ColumnMask.Names))
            fields |= MatchedFields.Names;
        if (Has(columns, ColumnMask.Codes))
            fields |= MatchedFields.Codes;
        if (Has(columns, ColumnMask.Body | ColumnMask.Stems))
            fields |= MatchedFields.Text;
        return fields;
    }

    private static bool Has(ColumnMask columns, ColumnMask any) => (columns & any) != ColumnMask.None;
}
