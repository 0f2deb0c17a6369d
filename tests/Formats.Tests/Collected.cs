using System.Text;
using Fonds.Description.Rules;
using Fonds.Description.Statements;
using Fonds.Description.Units;

namespace Fonds.Formats.Tests;

/// <summary>A sink that keeps what it is given.</summary>
public sealed class Collected : IDocumentSink
{
    private static readonly UnitOfDescription NoUnit = new(new Statement(Term.Component));
    private bool onlyPlaces;

    public List<UnitRead> Units { get; } = [];

    public FindingAid? Aid { get; private set; }

    public AuthorityDocument? Record { get; private set; }

    public List<Finding> Findings { get; } = [];

    public ReadOutcome Outcome { get; private set; }

    public DocumentForm Form => Aid?.Form ?? Record!.Form;

    public static Collected From(string xml) => From(Encoding.UTF8.GetBytes(xml));

    public static Collected From(byte[] bytes)
    {
        using var stream = new MemoryStream(bytes);
        return From(stream);
    }

    public static Collected From(Stream stream)
    {
        var collected = new Collected();
        collected.Outcome = DocumentReader.Read(stream, collected);
        return collected;
    }

    /// <summary>Keeps of each unit only its place in the tree.</summary>
    public static Collected PlacesFrom(Stream stream)
    {
        var collected = new Collected { onlyPlaces = true };
        collected.Outcome = DocumentReader.Read(stream, collected);
        return collected;
    }

    /// <summary>The same document with another statement of its own.</summary>
    public Collected Edited(Statement body)
    {
        var edited = new Collected { Aid = Aid is null ? null : Aid with { Body = body }, Record = Record is null ? null : Record with { Body = body } };
        edited.Units.AddRange(Units);
        return edited;
    }

    /// <summary>The same document with another description of one unit.</summary>
    public Collected Edited(UnitRead unit, UnitOfDescription description)
    {
        var edited = new Collected { Aid = Aid, Record = Record };
        edited.Units.AddRange(Units.Select(one => ReferenceEquals(one, unit) ? one with { Unit = description } : one));
        return edited;
    }

    public Finding? Find(string code) => Findings.FirstOrDefault(finding => finding.Code == code);

    public void Unit(UnitRead unit) => Units.Add(onlyPlaces ? unit with { Unit = NoUnit } : unit);

    public void FindingAid(FindingAid findingAid) => Aid = findingAid;

    public void Authority(AuthorityDocument authority) => Record = authority;

    public void Finding(Finding finding) => Findings.Add(finding);
}
