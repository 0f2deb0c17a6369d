using Fonds.Formats.Crosswalks;

namespace Fonds.Formats.Marc;

/// <summary>What is known to be lost between MARC and the standards of archives, and why, field by field from MARC, element by element to it. The last tables of docs/crosswalks/marcxml.md.</summary>
internal static partial class MarcKnownLosses
{
    private const string Coded = "Kind, dates and language are said in words; all other coded data of MARC has no place.";
    private const string Made = "What MARC asks for is made of what the description says: kind, dates, language, agency.";
    private const string Numbers = "A finding aid has one identifier, and an agent those whose file is known: further numbers, and what they count, have no place.";
    private const string CallNumbers = "The reference code is the archive's own call number, else the first; the classification it belongs to, and others, have no place.";
    private const string Cataloguing = "Of who catalogued, the agency, the language and the rules stay.";
    private const string Creators = "A name that made the materials is origination, and comes back as main entry when it is the first, else as an added entry; its parts are one text.";
    private const string Titles = "A unit has one title: variants, parts and statements of responsibility are in it or have no place.";
    private const string Publishing = "Archival description has no edition, no imprint and no address of a publisher: of them the date stays.";
    private const string Physical = "Extent, other details and dimensions stay, as one text each; content, medium and carrier are codes in words.";
    private const string Series = "A series of publications is no series of an archive.";
    private const string Notes = "The parts of a note are one text, and several kinds of note one kind in EAD; it comes back in the field of its kind.";
    private const string Subjects = "A heading with its subdivisions is one text, parted again at its dashes; what kind of subdivision each was, and the vocabulary of a thesaurus in a code, do not come back.";
    private const string Added = "A name or title beside comes back by its role: as creator, as access point, or with its title as an access point.";
    private const string Linked = "An entry that leads to another record is a note on related materials, in words.";
    private const string Held = "Of holdings and locations the holder, the shelf and the address of a file stay.";
    private const string Local = "Fields of one library's own have no meaning elsewhere.";
    private const string Life = "Places, occupations, dates and kinds of an agent stay in words; their spans, sources and addresses come along where EAC-CPF has an attribute.";

    /// <summary>The tags of a library's own, and of its system.</summary>
    public const string OwnTags = "9XX";

    // By field, in the order of MARC. X stands for any digit.
    private static readonly (string Tags, string Why)[] Fields =
    [
        ("00X|leader", Coded), ("01X|02X|03X", Numbers), ("040|042", Cataloguing), ("041|043|044|045|046|047|048", Coded), ("04X|05X|06X|07X|08X|09X", CallNumbers),
        ("1XX", Creators), ("20X|21X|22X|23X|24X", Titles), ("2XX", Publishing), ("36X|37X|38X", Life), ("3XX", Physical), ("4XX", Series),
        ("5XX", Notes), ("6XX", Subjects), ("76X|77X|78X", Linked), ("7XX", Added), ("80X|81X|82X|83X", Series), ("84X|85X|86X|87X|88X", Held), ("8XX", Held), (OwnTags + "|0XX", Local),
    ];

    /// <summary>From MARC: of a field itself, of its subfields, of its indicators.</summary>
    public static IReadOnlyList<KnownLoss> FromMarc { get; } =
    [
        new(LossKind.Addition, "record/leader|001|003|008|040|041|046|351", Made),
        new(LossKind.Attribute, "*/@ind1|@ind2", "Indicators say how to file and to display, or which kind of heading or note it is; the element says no more than that."),
        new(LossKind.Element, "*/$0|$1|$2|$3|$4|$5|$6|$7|$8|$9|$w|$u", "Numbers, codes and links of a field come along only where an element has an attribute for them."),
        new(LossKind.Remark, "record/(remark)", "Remarks inside a record say something of fields that are no longer there."),
        .. Fields.SelectMany(field => new KnownLoss[]
        {
            new(LossKind.Element, "record/" + field.Tags, field.Why), new(LossKind.Addition, "record/" + field.Tags, field.Why),
            new(LossKind.Element, field.Tags + "/*", field.Why), new(LossKind.Addition, field.Tags + "/*", field.Why),
        }),
    ];

    private const string Component = "A record describes the unit as a whole. Its components stay in the finding aid.";

    /// <summary>Of components, of which nothing goes to MARC.</summary>
    public static IReadOnlyList<KnownLoss> OfComponents { get; } =
    [
        new(LossKind.Element, "*/*", Component), new(LossKind.Attribute, "*/*", Component), new(LossKind.Text, "*", Component), new(LossKind.Text, "*/*", Component), new(LossKind.Remark, "*/*", Component),
    ];
}
