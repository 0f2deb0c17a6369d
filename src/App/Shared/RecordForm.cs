using Fonds.UseCases.Discovery.Linked;
using Fonds.UseCases.Tables;

namespace Fonds.App.Shared;

/// <summary>A form in which a record can be had besides its page: its suffix, its media type, and by which types a program may ask for it.</summary>
/// <param name="Label">What the form is called where a page lists its forms.</param>
/// <param name="Linked">Which linked data it is; null when it is none.</param>
public sealed record RecordForm(string Suffix, string MediaType, string Label, IReadOnlyList<string> AskedBy, LinkedForm? Linked = null)
{
    /// <summary>The catalogue's own JSON: every page has it.</summary>
    public static readonly RecordForm Data = new(".json", "application/json", "JSON", ["application/json"]);

    /// <summary>schema.org as JSON-LD.</summary>
    public static readonly RecordForm JsonLd = new(".jsonld", "application/ld+json", "JSON-LD", ["application/ld+json"], LinkedForm.JsonLd);

    /// <summary>Records in Contexts as Turtle.</summary>
    public static readonly RecordForm Turtle = new(".ttl", "text/turtle", "RiC-O (Turtle)", ["text/turtle", "application/x-turtle"], LinkedForm.Turtle);

    /// <summary>A document of the field: EAD or EAC-CPF.</summary>
    public static readonly RecordForm Document = new(".xml", "application/xml", "XML", ["application/xml", "text/xml"]);

    /// <summary>A flat table: a collection, unit by unit.</summary>
    public static readonly RecordForm Table = new(ExportTables.Suffix, "text/csv", "CSV", ["text/csv"]);

    /// <summary>A reference, for the programs in which researchers keep theirs.</summary>
    public static readonly RecordForm Reference = new(".ris", "application/x-research-info-systems", "RIS", ["application/x-research-info-systems"]);

    /// <summary>A whole finding aid for paper, tagged so that it can be read aloud: PDF/UA.</summary>
    public static readonly RecordForm Print = new(".pdf", "application/pdf", "finding aid (PDF)", ["application/pdf"]);

    /// <summary>Events of lives, for calendars: iCalendar.</summary>
    public static readonly RecordForm Calendar = new(".ics", "text/calendar", "iCalendar", ["text/calendar"]);

    /// <summary>Every form there is; no suffix ends with another.</summary>
    public static readonly IReadOnlyList<RecordForm> All = [Data, JsonLd, Turtle, Document, Table, Reference, Print, Calendar];

    private static readonly string[] Segments = ["/collections/", "/agents/", "/subjects/", "/places/", "/genres/", "/functions/", "/occupations/", "/works/", "/repositories/"];

    /// <summary>What stands in the head of an answer.</summary>
    public string ContentType => this == Print ? MediaType : MediaType + "; charset=utf-8";

    /// <summary>
    /// Whether something at this path may be had in this form. Only records, which always stand below their kind, and events
    /// have more than the catalogue's own JSON.
    /// </summary>
    public bool IsOffered(string path) =>
        this == Data
        || (EventForms.AreAt(path) ? EventForms.Of(this) is not null
            : this == Calendar ? false
            : this == Document || this == Table || this == Reference || this == Print
            ? path.StartsWith("/collections/", StringComparison.Ordinal) || (this == Document && path.StartsWith("/agents/", StringComparison.Ordinal))
            : Array.Exists(Segments, segment => path.StartsWith(segment, StringComparison.Ordinal)));

    /// <summary>The address of a record in this form.</summary>
    public string AddressOf(string address) => address + Suffix;
}

/// <summary>Where a page is in another form.</summary>
/// <param name="Remark">What should be known before it is followed; empty when nothing.</param>
public sealed record FormLink(string Address, string MediaType, string Label, string Remark = "");
