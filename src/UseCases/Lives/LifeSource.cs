using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;
using Fonds.Description.AccessPoints;
using Fonds.Description.Lives;
using Fonds.Description.Records;
using Fonds.Description.Statements;
using Fonds.Storage;
using Fonds.Storage.Authorities;
using Fonds.Storage.Links;
using Fonds.Storage.Units;

namespace Fonds.UseCases.Lives;

/// <summary>A record with histories to read, and whose life they tell.</summary>
/// <param name="Subject">The agent; the unit itself where its creator is not known or is not one.</param>
/// <param name="Histories">Its biographical or administrative histories (EAD bioghist, EAC biogHist) in their order.</param>
/// <param name="Stated">What the record says of the life as data.</param>
/// <param name="Whole">The record with what is internal, to be asked for what is not published.</param>
internal sealed record LifeSource(
    RecordId Record, RecordId Subject, RecordKind SubjectKind, LifeSubject Told, IReadOnlyList<Statement> Histories, LifeHistory? Stated,
    Func<Statement> Whole)
{
    /// <summary>Raised when the reader of lives or what is kept of its readings changes, so that everything is read again.</summary>
    private const int Reading = 8;

    /// <summary>ISO 3166-1 code of the country of the archive that describes it; null when it is not known.</summary>
    public string? Country { get; init; }

    /// <summary>What people decided about its events; null when nobody did.</summary>
    public StoredJudgements? Judged { get; init; }

    /// <summary>Whether there is anything to read.</summary>
    public bool IsEmpty => Histories.Count == 0 && Stated is not { Events.Length: > 0 } && Judged is null;

    /// <summary>The facts of its life that people accepted, as far as they may be shown.</summary>
    public IReadOnlyList<LifeJudgement> Facts => Judged is null ? [] : AcceptedFacts.Of(Judged.Judgements, Histories, Whole);

    /// <summary>
    /// A description's histories tell the life of the creator whom they name; where they tell of somebody else, of several or of a family that is no creator, what
    /// they tell stays with the description.
    /// </summary>
    public static LifeSource Of(StoredUnit unit, Func<IReadOnlyList<StoredLink>> links, string? language)
    {
        IReadOnlyList<Statement> histories = [.. unit.Unit.Notes.Where(note => note.Kind == Term.BiographyOrHistory).Select(note => note.Statement)];
        var told = SubjectOf(unit, histories);
        told = told with { Language = told.Language ?? language };
        return histories.Count > 0 && links().FirstOrDefault(link => link.Manner == LinkManner.Origination && link.Kind.IsAgent() && link.Heading == told.Heading) is { } creator
            ? new(unit.Id, creator.Authority, creator.Kind, told with { Kind = creator.Kind }, histories, null, () => unit.Whole)
            : new(unit.Id, unit.Id, RecordKind.Unit, told, histories, null, () => unit.Whole);
    }

    private static LifeSubject SubjectOf(StoredUnit unit, IReadOnlyList<Statement> histories)
    {
        IReadOnlyList<AccessPoint> creators = histories.Count == 0 ? [] : [.. unit.Unit.Headings.Where(static heading => heading.Manner == AccessManner.Origination)];
        var subjects = histories.Select(history => LifeSubjects.Of(history, creators, unit.Unit.TitleText)).DistinctBy(static subject => subject.Heading).ToList();
        return subjects is [var only] ? only : new("", RecordKind.UnknownAgent);
    }

    public static LifeSource Of(StoredAuthority authority) => authority.HasRecord && authority.Kind.IsAgent()
        ? new(
            authority.Id, authority.Id, authority.Kind, LifeSubjects.Of(authority.Record) with { Heading = authority.Heading, Kind = authority.Kind },
            authority.Record.BiographicalHistory, StatedEvents.Of(authority.Record), () => authority.Whole)
        : new(authority.Id, authority.Id, authority.Kind, new LifeSubject(authority.Heading, authority.Kind), [], null, () => authority.Whole);

    /// <summary>A sign of everything that is read; never 0.</summary>
    public long Fingerprint()
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        Add(hash, $"{Reading}|{Subject}|{(byte)SubjectKind}|{Told.Heading}|{Told.Language}|{string.Join(';', Told.OtherNames)}|{Country}|{Judged?.Version}");
        foreach (var history in Histories)
            AddParts(hash, history);
        foreach (var (sentence, told) in (Stated?.Events ?? []).Select(told => (Stated!.Sentences[told.Sentence], told)))
            Add(hash, $"{sentence.Text}|{(byte)told.Type}|{told.Date?.Edtf}|{told.Places.FirstOrDefault()?.Name}");
        return BinaryPrimitives.ReadInt64LittleEndian(hash.GetHashAndReset()) | 1;
    }

    // Names and dates that are marked as such are read as such.
    private static void AddParts(IncrementalHash hash, Statement statement)
    {
        Add(hash, $"<{(ushort)statement.Term}");
        foreach (var qualifier in statement.Qualifiers)
            Add(hash, $"{qualifier.Name}={qualifier.Value}");
        foreach (var node in statement.Content)
        {
            if (node is Statement inner)
                AddParts(hash, inner);
            else if (node is TextRun run)
                Add(hash, run.Text);
        }

        Add(hash, ">");
    }

    private static void Add(IncrementalHash hash, string text) => hash.AppendData(Encoding.UTF8.GetBytes(text));
}
