namespace Fonds.Description.Rules;

/// <summary>How much a finding matters.</summary>
public enum Severity : byte
{
    /// <summary>Worth knowing; nothing needs mending.</summary>
    Note = 0,

    /// <summary>Should be mended; everything was kept.</summary>
    Warning = 1,

    /// <summary>The input was refused.</summary>
    Refusal = 2,
}

/// <summary>
/// Something about the data that a cataloguer should see: what, where, and what was kept. Bad data is never
/// an exception.
/// </summary>
/// <param name="Code">A stable word for the kind of finding, such as <c>date-normal-invalid</c>; see <see cref="FindingCodes"/>.</param>
/// <param name="Line">Line of the source, counted from 1; 0 when no line can be named.</param>
/// <param name="Text">The problem and what was kept, in one or two plain sentences.</param>
public sealed record Finding(string Code, Severity Severity, int Line, string Text);

/// <summary>The kinds of finding, by the word that stands in reports and never changes.</summary>
public static class FindingCodes
{
    public const string NotWellFormed = "not-well-formed";
    public const string NotXml = "not-xml";
    public const string HtmlPage = "html-page";
    public const string UnknownFormat = "unknown-format";
    public const string EntityRefused = "entity-refused";
    public const string TooDeep = "too-deep";
    public const string Truncated = "truncated";
    public const string DtdInternalSubset = "dtd-internal-subset";
    public const string EncodingFallback = "encoding-fallback";
    public const string ByteOrderMark = "byte-order-mark";
    public const string DeclarationMisplaced = "declaration-misplaced";
    public const string TermUnspoken = "term-unspoken";
    public const string TooLarge = "too-large";
    public const string TopUnitDoubled = "top-unit-doubled";
    public const string TopUnitMissing = "top-unit-missing";
    public const string UndeclaredPrefix = "undeclared-prefix";
    public const string DateNormalInvalid = "date-normal-invalid";
    public const string DateNormalReversed = "date-normal-reversed";
    public const string DateNormalContradicted = "date-normal-contradicted";
    public const string LevelUnknown = "level-unknown";
    public const string LevelMissing = "level-missing";
    public const string LanguageCodeOdd = "language-code-odd";
    public const string IdentifierMissing = "identifier-missing";
    public const string IdentifierDoubled = "identifier-doubled";
    public const string RecordIdentifierMissing = "record-identifier-missing";
    public const string RecordIdentifierDoubled = "record-identifier-doubled";
    public const string AuthorityDoubled = "authority-doubled";
    public const string ForeignElement = "foreign-element";
    public const string TitleMissing = "title-missing";
    public const string MinimumMissing = "minimum-missing";
    public const string StructureElement = "structure-element";
    public const string StructureAttribute = "structure-attribute";
    public const string StructureValue = "structure-value";
    public const string StructureText = "structure-text";
    public const string StructureIncomplete = "structure-incomplete";
    public const string SchemaNotForDocument = "schema-not-for-document";
    public const string SchemaElement = "schema-element";
    public const string SchemaAttribute = "schema-attribute";
    public const string SchemaValue = "schema-value";
    public const string SchemaText = "schema-text";
    public const string SchemaIncomplete = "schema-incomplete";
    public const string SchemaReference = "schema-reference";
    public const string SchemaOther = "schema-other";
    public const string TableColumn = "table-column";
    public const string TableRow = "table-row";
    public const string TableCell = "table-cell";
    public const string TableUnreadable = "table-unreadable";
    public const string FactUnknown = "fact-unknown";
    public const string ArchiveBroken = "archive-broken";
    public const string Unreadable = "unreadable";
    public const string ReaderFailed = "reader-failed";
}
