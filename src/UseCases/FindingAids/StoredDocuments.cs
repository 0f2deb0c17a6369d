using System.Collections.Immutable;
using Fonds.Description.Access;
using Fonds.Description.Records;
using Fonds.Description.Statements;
using Fonds.Description.Units;
using Fonds.Formats;
using Fonds.Formats.Marc;
using Fonds.Storage;
using Fonds.Storage.Authorities;
using Fonds.Storage.FindingAids;
using Fonds.Storage.Units;
using Fonds.UseCases.Lives;

namespace Fonds.UseCases.FindingAids;

/// <summary>
/// Puts the records of the archive together again as documents: a finding aid with its units in document order, an authority record. What
/// the reader's audience may not see is not in them. Facts of a life that a person accepted are: they are statements of the record.
/// </summary>
internal static class StoredDocuments
{
    /// <summary>The finding aid as a document about its units.</summary>
    public static FindingAid FindingAid(ArchiveReader reader, StoredFindingAid stored) =>
        reader.Audience == Audience.Public
            ? stored.FindingAid with { Form = Publication.Published(stored.FindingAid.Form), Body = Mended(stored.FindingAid.Body, stored.HidesSomething, stored.FindingAid.Form) }
            : stored.FindingAid;

    /// <summary>The units of a finding aid, from the top unit on, streamed.</summary>
    public static IEnumerable<UnitToWrite> Units(ArchiveReader reader, StoredFindingAid stored)
    {
        if (reader.Unit(stored.Top) is not { } top)
            yield break;
        var form = stored.FindingAid.Form;
        yield return ToWrite(reader, top, form);
        foreach (var unit in reader.Descendants(top.Id))
            yield return ToWrite(reader, unit, form);
    }

    /// <summary>The authority record as a document.</summary>
    public static AuthorityDocument Authority(ArchiveReader reader, StoredAuthority stored) =>
        new(AcceptedFacts.Into(reader, stored.Id, Mended(stored.Record.Body, stored.HidesSomething, stored.Form), () => stored.Whole, stored.Form.Standard), reader.Audience == Audience.Public ? Publication.Published(stored.Form) : stored.Form);

    /// <summary>Several MARC records as the one file that they came in.</summary>
    public static AuthorityDocument Collection(ArchiveReader reader, IReadOnlyList<RecordId> records) => MarcCollection.Of([.. records.Select(record =>
    {
        if (reader.FindingAid(record) is not { } stored)
            return (Authority(reader, reader.Authority(record)!), (UnitOfDescription?)null);
        var findingAid = FindingAid(reader, stored);
        return (new AuthorityDocument(findingAid.Body, findingAid.Form), reader.Unit(stored.Top)!.Unit);
    })]);

    private static UnitToWrite ToWrite(ArchiveReader reader, StoredUnit unit, DocumentForm form)
    {
        var body = AcceptedFacts.Into(reader, unit.Id, Mended(unit.Unit.Body, unit.HidesSomething, form), () => unit.Whole, form.Standard);
        if (reader.Audience == Audience.Public && Marks(body) > 0)
        {
            if (unit.ChildCount == 0)
                body = WithoutComponents(body);
            else if (HasSeveralMarks(body) && reader.HiddenSiblings(unit.Id) is { Count: > 0 } hidden)
                body = new Placing(hidden).Of(body);
        }

        return new(unit.Depth, ReferenceEquals(body, unit.Unit.Body) ? unit.Unit : new UnitOfDescription(body));
    }

    private static Statement Mended(Statement body, bool hidesSomething, DocumentForm form) =>
        hidesSomething ? PublishedDocument.Mended(body, form.Standard) : body;

    // Where every component is hidden, a list of components with nothing else in it would show that there are some.
    private static Statement WithoutComponents(Statement statement)
    {
        var content = ImmutableArray.CreateBuilder<Node>(statement.Content.Length);
        foreach (var node in statement.Content)
        {
            var kept = node switch
            {
                UnitsHere => null,
                Statement { Term: Term.ComponentList } list => WithoutComponents(list) is { Content.Length: > 0 } left ? left : null,
                _ => node,
            };
            if (kept is not null)
                content.Add(kept);
        }

        return statement with { Content = content.DrainToImmutable() };
    }

    private static bool HasSeveralMarks(Statement body) => Marks(body) > 1;

    private static int Marks(Statement statement)
    {
        var count = 0;
        foreach (var node in statement.Content)
            count += node is UnitsHere ? 1 : node is Statement { Term: Term.ComponentList } list ? Marks(list) : 0;
        return count;
    }

    /// <summary>Counts hidden units out of the marks that say how many stand where, so that none slips into another list.</summary>
    private sealed class Placing(IReadOnlyList<int> hidden)
    {
        private int place;

        public Statement Of(Statement statement)
        {
            var content = ImmutableArray.CreateBuilder<Node>(statement.Content.Length);
            foreach (var node in statement.Content)
            {
                content.Add(node switch
                {
                    UnitsHere { Count: { } count } => new UnitsHere(Shown(count)),
                    Statement { Term: Term.ComponentList } list => Of(list),
                    _ => node,
                });
            }

            return statement with { Content = content.MoveToImmutable() };
        }

        private int Shown(int count)
        {
            var shown = count - hidden.Count(sibling => sibling >= place && sibling < place + count);
            place += count;
            return shown;
        }
    }
}
