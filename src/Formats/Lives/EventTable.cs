using System.Globalization;
using System.Text;
using CsvHelper;
using CsvHelper.Configuration;
using Fonds.Formats.Csv;

namespace Fonds.Formats.Lives;

/// <summary>Events as a flat table (CSV, RFC 4180), one in each row, the firmest sentence beside it: UTF-8 with a byte order mark, as spreadsheets want it.</summary>
public static class EventTable
{
    private static readonly (string Name, Func<ToldEvent, string> Of)[] Columns =
    [
        ("id", told => told.Identifier),
        ("subject", told => told.Subject.Label),
        ("subject_address", told => told.Subject.Address),
        ("type", told => EventWording.Of(told.Type)),
        ("of", told => told.Of ?? ""),
        ("date", told => told.Dates),
        ("edtf", told => told.Date?.Edtf ?? ""),
        ("begin", told => told.Date?.Begin ?? ""),
        ("end", told => told.Date?.End ?? ""),
        ("approximate", told => told.Date is { IsApproximate: true } ? "yes" : ""),
        ("inferred", told => told.Date is { IsInferred: true } ? "yes" : ""),
        ("places", told => Joined(told.Places.Select(place => place.Label))),
        ("latitude", told => Degrees(told.Places is [var place, ..] ? place.Latitude : null)),
        ("longitude", told => Degrees(told.Places is [var place, ..] ? place.Longitude : null)),
        ("persons", told => Joined(told.Names.Where(name => !name.IsOrganisation).Select(name => name.Name))),
        ("organisations", told => Joined(told.Names.Where(name => name.IsOrganisation).Select(name => name.Name))),
        ("works", told => Joined(told.Works)),
        ("summary", told => told.Summary),
        ("standing", told => EventWording.Of(told.Standing)),
        ("rule", told => told.Sentences[0].Rule),
        ("certainty", told => told.Sentences[0].Certainty.ToString("0.##", CultureInfo.InvariantCulture)),
        ("sentence", told => told.Sentences[0].Text),
        ("sentence_address", told => told.Sentences[0].Address),
        ("sources", told => Joined(told.Sentences.Select(sentence => sentence.Record.Address).Distinct(StringComparer.Ordinal))),
    ];

    public static void Write(Stream output, IEnumerable<ToldEvent> events)
    {
        using var csv = new CsvWriter(
            new StreamWriter(output, new UTF8Encoding(encoderShouldEmitUTF8Identifier: true), leaveOpen: true),
            new CsvConfiguration(CultureInfo.InvariantCulture) { NewLine = "\r\n" });
        foreach (var (name, _) in Columns)
            csv.WriteField(name);
        csv.NextRecord();
        foreach (var told in events)
        {
            foreach (var (_, value) in Columns)
                csv.WriteField(Cells.Guarded(value(told)));
            csv.NextRecord();
        }
    }

    private static string Joined(IEnumerable<string> values) => Cells.Joined(values, CellForm.List);

    private static string Degrees(double? value) => value?.ToString("0.####", CultureInfo.InvariantCulture) ?? "";
}
