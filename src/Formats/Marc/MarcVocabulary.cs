using Fonds.Description.Statements;
using Fonds.Formats.Xml;

namespace Fonds.Formats.Marc;

/// <summary>
/// How MARCXML (MARC21slim) spells a MARC record. The standard's words are its tags and subfield codes, which stand as qualifiers; what they
/// say is read by <c>Description/Marc</c>.
/// </summary>
internal static class MarcVocabulary
{
    public static readonly Vocabulary Instance = new("MARCXML",
    [
        new("collection", Term.MarcCollection, ContentModel.Elements),
        new("record", Term.MarcRecord, ContentModel.Elements),
        new("leader", Term.MarcLeader, ContentModel.Mixed),
        new("controlfield", Term.MarcControlField, ContentModel.Mixed),
        new("datafield", Term.MarcDataField, ContentModel.Elements),
        new("subfield", Term.MarcSubfield, ContentModel.Mixed),
    ]);
}
