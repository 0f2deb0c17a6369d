using Fonds.Description.Rules;
using Fonds.Description.Units;
using Fonds.Formats.Marc;

namespace Fonds.Formats.Crosswalks;

/// <summary>The MARC records of one file, which a reader gives one by one, to be written as that file again.</summary>
internal sealed class RecordsTogether
{
    private readonly List<(AuthorityDocument Document, UnitOfDescription? Unit)> records = [];
    private UnitOfDescription? waiting;

    public int Count => records.Count;

    /// <summary>The unit that a bibliographic record describes; the record's own document follows.</summary>
    public void Add(UnitOfDescription unit) => waiting = unit;

    public void Add(FindingAid document)
    {
        records.Add((new AuthorityDocument(document.Body, document.Form), waiting));
        waiting = null;
    }

    public void Add(AuthorityDocument document) => records.Add((document, null));

    public IReadOnlyList<Finding> Write(Stream output) => records switch
    {
        [(var only, { } unit)] => DocumentWriter.Write(output, new FindingAid(only.Body, only.Form), [new UnitToWrite(0, unit)]),
        [(var only, null)] => DocumentWriter.Write(output, only),
        _ => DocumentWriter.Write(output, MarcCollection.Of(records)),
    };
}
