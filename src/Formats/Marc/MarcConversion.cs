using Fonds.Description.Agents;
using Fonds.Description.Marc;
using Fonds.Description.Records;
using Fonds.Description.Rules;
using Fonds.Description.Statements;
using Fonds.Description.Units;
using Fonds.Formats.Crosswalks;
using Fonds.Formats.Xml;

namespace Fonds.Formats.Marc;

/// <summary>
/// One conversion to or from MARC under way. From MARC each record is carried over by its reading in <c>Description/Marc</c>; to MARC the top unit, or the
/// agent, by the tables beside this.
/// </summary>
internal sealed class MarcConversion(Standard source, Standard target, Action<Loss>? losses, StatementLines? lines, List<Finding> findings)
{
    private readonly List<(AuthorityDocument Document, UnitOfDescription? Unit)> documents = [];
    private UnitRead? top;
    private FindingAid? findingAid;
    private UnitOfDescription? unit;
    private IReadOnlyDictionary<Statement, int> topLines = new Dictionary<Statement, int>();

    /// <summary>Whether there is something to write: one finding aid, one agent, one record.</summary>
    public bool IsPossible => documents.Count == 1;

    public int UnitCount { get; private set; }

    public void Unit(UnitRead read)
    {
        if (read.Ordinal == 0)
        {
            UnitCount++;
            top = read;
            if (losses is not null && lines is { Count: > 0 })
                topLines = lines.Of(read.Unit.Body);
        }
        else if (losses is not null)
            LoseComponent(read, losses);
    }

    public void FindingAid(FindingAid read)
    {
        if (top is null)
            return;
        if (target == Standard.MarcXml)
            ToRecord(read, top);
        else if (target is Standard.Ead2002 or Standard.Ead3)
            ToFindingAid(top);
        else
            findings.Add(new(FindingCodes.UnknownFormat, Severity.Refusal, top.Line, "The record describes materials. EAC-CPF describes agents."));
    }

    public void Authority(AuthorityDocument read)
    {
        if (target == Standard.MarcXml)
            ToRecord(read);
        else if (target is Standard.EacCpf2010 or Standard.EacCpf2 && MarcAgent.KindOf(read.Body) is RecordKind.Person or RecordKind.Family or RecordKind.CorporateBody)
            ToAuthority(read);
        else
            findings.Add(new(FindingCodes.UnknownFormat, Severity.Refusal, 1, "The record describes a name or a term. EAD describes materials, and EAC-CPF persons, families and corporate bodies only."));
    }

    public void Write(Stream output)
    {
        if (findingAid is not null)
            findings.AddRange(DocumentWriter.Write(output, findingAid, [new UnitToWrite(0, unit!)]));
        else if (documents is [var (document, described)] && described is not null)
            findings.AddRange(DocumentWriter.Write(output, new FindingAid(document.Body, document.Form), [new UnitToWrite(0, described)]));
        else
            findings.AddRange(DocumentWriter.Write(output, documents[0].Document));
    }

    /// <summary>Why there is nothing to write, where a file has more records than the target can hold.</summary>
    public void Complete()
    {
        if (target != Standard.MarcXml && documents.Count > 1)
        {
            findings.Add(new(FindingCodes.UnknownFormat, Severity.Refusal, 1,
                $"The file has {documents.Count} records, and a document of the target describes one thing. Import it, and export each."));
        }
    }

    private void ToRecord(FindingAid read, UnitRead described)
    {
        var record = UnitToMarc.Of(described.Unit, read);
        documents.Add((new AuthorityDocument(new Statement(Term.MarcCollection, content: [new UnitsHere(1)]), Form()), new UnitOfDescription(record)));
        if (losses is null)
            return;
        var finder = new LossFinder(CrosswalkList.ContentOf(source), new DocumentedLosses(MarcKnownLosses.ToMarc), losses);
        finder.CompareNoted(described.Unit.Body, LaidAs(described.Unit.Body, InSource(MarcUnit.Said(record), described.Unit.Body)), 0, topLines);
        finder.Compare(read.Body, LaidAs(read.Body, InSource(MarcHeader.Of(record), read.Body)), -1, lines);
    }

    private void ToRecord(AuthorityDocument read)
    {
        var body = Statement.Of(Term.MarcCollection, AgentToMarc.Of(Agent.FromAuthority(read)));
        documents.Add((new AuthorityDocument(body, Form()), null));
        if (losses is not null)
            new LossFinder(CrosswalkList.ContentOf(source), new DocumentedLosses(MarcKnownLosses.ToMarc), losses).Compare(read.Body, InSource(WithHistory(MarcAgent.Said(body)), read.Body), -1, lines);
    }

    private void ToFindingAid(UnitRead described)
    {
        var header = InTarget(MarcHeader.Of(described.Unit.Body));
        unit = new UnitOfDescription(InTarget(described.Unit.Said));
        findingAid = new FindingAid(header, Form());
        documents.Add((new AuthorityDocument(header, findingAid.Form), unit));
        if (losses is not null)
            new MarcLosses(MarcKnownLosses.FromMarc, losses).Compare(described.Unit.Body, UnitToMarc.Of(unit, findingAid), described.Line, topLines);
    }

    private void ToAuthority(AuthorityDocument read)
    {
        var body = InTarget(WithHistory(MarcAgent.Said(read.Body)));
        documents.Add((new AuthorityDocument(body, Form()), null));
        if (losses is not null)
            new MarcLosses(MarcKnownLosses.FromMarc, losses).Compare(MarcAgent.RecordIn(read.Body)!, AgentToMarc.Of(Agent.FromAuthority(documents[^1].Document)), 1, lines is { Count: > 0 } ? lines.Of(read.Body) : topLines);
    }

    // EAC-CPF asks for an agency and for something that was done to the record, whether or not the record says.
    private static Statement WithHistory(Statement said)
    {
        var control = said.First(Term.Control)!;
        var whole = control;
        if (whole.First(Term.MaintenanceAgency) is null)
            whole = Inserted(whole, Statement.Of(Term.MaintenanceAgency, new Statement(Term.AgencyName)), Term.RecordIdentifier);
        if (whole.First(Term.MaintenanceHistory) is null)
        {
            var act = new Statement(Term.MaintenanceEvent, [new("maintenanceEventType", "derived")], [new Statement(Term.MaintenanceAgent, [new("agentType", "machine")]), new Statement(Term.EventDateTime)]);
            whole = Inserted(whole, Statement.Of(Term.MaintenanceHistory, act), Term.RecordIdentifier, Term.MaintenanceAgency);
        }

        return said.Replacing(control, whole);
    }

    private static Statement Inserted(Statement holder, Statement part, params ReadOnlySpan<Term> after)
    {
        var place = 0;
        while (place < holder.Content.Length && holder.Content[place] is Statement before && after.Contains(before.Term))
            place++;
        return holder with { Content = holder.Content.Insert(place, part) };
    }

    // The reading of MARC is in the words of EAD 2002 and of EAC-CPF 2.0.
    private Statement InTarget(Statement said) => target switch
    {
        Standard.Ead3 => new Rewriting(Ead2002ToEad3.Instance).Whole(said),
        Standard.EacCpf2010 => new Rewriting(Eac2ToEac1.Instance).Whole(said),
        _ => said,
    };

    private Statement InSource(Statement said, Statement like)
    {
        var spoken = source switch
        {
            Standard.Ead3 => new Rewriting(Ead2002ToEad3.Instance).Whole(said),
            Standard.EacCpf2010 => new Rewriting(Eac2ToEac1.Instance).Whole(said),
            _ => said,
        };
        return spoken.Term == like.Term ? spoken : spoken with { Term = like.Term };
    }

    private void LoseComponent(UnitRead read, Action<Loss> told)
    {
        var name = read.Unit.TitleText is { Length: > 0 } title ? title : read.Unit.Dates.Display;
        told(new Loss(LossKind.Element, read.Unit.LocalIdentifier is { } id ? $"c[@id='{id}']" : "c", read.Line, "dsc/c", name, MarcKnownLosses.OfComponents[0].Reason) { Unit = read.Ordinal });
        new LossFinder(CrosswalkList.ContentOf(source), new DocumentedLosses(MarcKnownLosses.OfComponents), told).Compare(read.Unit.Body, new Statement(Term.Component), read.Ordinal, lines);
    }

    // What came back, without the names of the fields it stands in, and in the order in which the source has it, for order says nothing there.
    private static Statement LaidAs(Statement before, Statement after)
    {
        IEnumerable<Node> content = after.Content;
        if (after.Term is Term.TopUnit or Term.Identification or Term.AccessPoints)
        {
            var order = before.Statements.Select(part => part.Term).Distinct().ToList();
            content = content.OrderBy(node => node is Statement part && order.IndexOf(part.Term) is >= 0 and var place ? place : order.Count);
        }

        return after with
        {
            Qualifiers = after.Qualifiers.RemoveAll(one => one.Name == "encodinganalog"),
            Content = [.. content.Select(node => node is Statement part ? LaidAs(before.First(part.Term) ?? before, part) : node)],
        };
    }

    private DocumentForm Form()
    {
        var declarations = new List<Qualifier> { new("", Recognition.NamespaceOf(target)) };
        if (target is Standard.Ead2002 or Standard.EacCpf2010)
            declarations.Add(new Qualifier("xlink", Names.XLink));
        return new DocumentForm(target) { Namespace = Recognition.NamespaceOf(target), NamespaceDeclarations = [.. declarations] };
    }
}
