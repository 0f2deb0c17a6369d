using System.Collections.Immutable;
using Fonds.Description.Marc;
using Fonds.Description.Rules;
using Fonds.Description.Statements;
using Fonds.Description.Units;
using Fonds.Formats.Xml;

namespace Fonds.Formats.Marc;

/// <summary>
/// Gives each record of a MARCXML file to the sink as a document of its own: a bibliographic record as a finding aid of one unit, an authority
/// record as an authority document. What stands around the records in their collection goes with the record that follows it, at the end with the
/// last, so that <see cref="MarcCollection"/> can put the file together again.
/// </summary>
internal sealed class MarcRecords(IDocumentSink sink, FindingLog findings)
{
    private readonly List<Node> before = [];
    private Statement? waiting;
    private MarcKind waitingKind;
    private int waitingLine;
    private ImmutableArray<Node> waitingBefore = [];
    private bool isFirst = true;

    /// <summary>In plain words, what a record is that describes neither materials nor an agent; null when none was met.</summary>
    public string? WhatElse { get; private set; }

    /// <summary>Takes a record with what stood before it.</summary>
    /// <param name="form">The file's form as far as it is known.</param>
    /// <param name="collection">The qualifiers of the collection it stands in.</param>
    public void Add(Statement record, int line, ImmutableArray<Node> standingBefore, DocumentForm form, ImmutableArray<Qualifier> collection)
    {
        before.AddRange(standingBefore);
        var kind = MarcRecord.KindOf(record);
        if (kind is not (MarcKind.Bibliographic or MarcKind.Authority))
        {
            WhatElse ??= MarcRecord.NameOf(kind);
            before.Add(record);
            return;
        }

        Pass(form with { After = [] }, collection, []);
        (waiting, waitingKind, waitingLine, waitingBefore) = (record, kind, line, [.. before]);
        before.Clear();
    }

    /// <summary>Passes on the last record, with what stands behind it. False when no record describes anything.</summary>
    public bool Complete(ImmutableArray<Node> standingAfter, DocumentForm form, ImmutableArray<Qualifier> collection)
    {
        if (waiting is null)
            return false;
        before.AddRange(standingAfter);
        Pass(form, collection, [.. before]);
        return true;
    }

    private void Pass(DocumentForm form, ImmutableArray<Qualifier> collection, ImmutableArray<Node> standingAfter)
    {
        if (waiting is null)
            return;
        // Remarks before the root belong to the first record.
        var own = isFirst ? form : form with { Before = [], BeforeDocumentType = 0 };
        isFirst = false;
        Check();
        if (waitingKind == MarcKind.Authority)
        {
            sink.Authority(new AuthorityDocument(new Statement(Term.MarcCollection, collection, [.. waitingBefore, waiting, .. standingAfter]), own));
        }
        else
        {
            var unit = new UnitOfDescription(waiting);
            foreach (var finding in UnitRules.Check(unit, waitingLine))
                findings.Add(finding);
            sink.Unit(new UnitRead(0, -1, 0, 0, 0, 0, waitingLine, unit));
            sink.FindingAid(new FindingAid(new Statement(Term.MarcCollection, collection, [.. waitingBefore, new UnitsHere(1), .. standingAfter]), own));
        }

        waiting = null;
    }

    private void Check()
    {
        if (new MarcRecord(waiting!).Identifier is null)
        {
            findings.Add(new(FindingCodes.RecordIdentifierMissing, Severity.Warning, waitingLine,
                "The record has no control number (MARC 001, 010 or 035). Another version of it cannot be told from a new record by that."));
        }
    }
}
