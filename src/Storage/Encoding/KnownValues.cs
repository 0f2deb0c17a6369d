using System.Collections.Frozen;

namespace Fonds.Storage.Encoding;

/// <summary>
/// Values and headings so common in finding aids that they are stored as a number. The number is the place in the list and stands in
/// record versions: values are only ever added at the end.
/// </summary>
internal static class KnownValues
{
    public const int Longest = 56;

    private static readonly string[] Values =
    [
        "aspace_", "creation", "file", "Folder", "inclusive", "Box", "aspace_uri", "box", "Offsite-Box", "folder", "materialtype spaceoccupied",
        "whole", "NBox", "item", "otherlevel", "italic", "unspecified", "Record carton", "Graphic Materials", "gregorian", "ce",
        "Manuscript box - Legal", "simple", "lcsh", "Manuscript box - Letter", "Mixed materials", "Mixed Materials", "new", "local", "en-Latn",
        "Restricted", "naf", "bold", "carton", "onLoad", "Volume", "aat", "series", "approximate", "rda", "subseries", "eng",
        "image-service", "drawer", "tube", "geographic", "Creator", "text", "Text", "aacr", "viaf", "onRequest", "Item", "Language(s)", "de-Latn",
        "audiocassette", "unitid", "carrier", "ingest", "page", "CD", "collection", "iso639-2b", "Accession number", "dacs", "utf-8", "cre",
        "Latn", "album", "Cassette", "surname", "forename", "external", "lcnaf", "archival", "other", "US", "oversize", "review", "topical",
        "Audio", "part", "Abstract", "internal", "fre", "ger", "underline", "personal-name", "bulk", "ordered", "unknown", "UTF-8", "none",
        "subject", "recordgrp", "volume", "reel", "embed", "replace", "other", "person", "corporateBody", "family", "iso15511", "iso3166-1", "iso8601",
        "completed", "combined", "in-depth", "simple", "marginalia", "deflist", "smcaps", "super", "Audio Recordings", "Oversize", "Reel", "Moving Image",
        "Scope and Contents", "1 folder", "Conditions Governing Access", "1 box", "General note", "1 item", "Scope and Contents Note",
        "Immediate Source of Acquisition", "English", "German", "French", "Arrangement", "Processing Information", "Biographical / Historical",
        "Preferred Citation", "Use Restrictions", "Access Restrictions", "Conditions Governing Use", "Scope and Content", "Related Materials",
        "English, Latin script", "Historical Note", "Biographical Note", "Appraisal", "Provenance", "Custodial History", "Physical Description",
        "Scope and Content Note", "Existence and Location of Copies", "Bibliography", "General", "Correspondence", "Photographs", "Clippings",
        "circa", "undated", "Undated", "n.d.", "Linear Feet", "linear feet", "1 Linear Feet", "true", "false", "1", "2", "3",
    ];

    private static readonly FrozenDictionary<string, int> Numbers = Values
        .Select((value, place) => (value, place)).DistinctBy(pair => pair.value)
        .ToFrozenDictionary(pair => pair.value, pair => pair.place, StringComparer.Ordinal);

    /// <summary>The number of a value, or -1.</summary>
    public static int NumberOf(string value) => value.Length <= Longest && Numbers.TryGetValue(value, out var number) ? number : -1;

    public static string Value(int number) => Values[number];
}
