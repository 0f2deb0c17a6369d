using System.Collections.Immutable;
using System.Globalization;
using Fonds.Description.Statements;

namespace Fonds.Description.Marc;

/// <summary>What a MARC authority record says of itself: numbers, agency, rules, sources, when it was made and changed (00X, 040, 670; ISAAR 5.4).</summary>
internal static class MarcAgentControl
{
    public static Statement Of(MarcRecord record)
    {
        var content = ImmutableArray.CreateBuilder<Node>();
        content.Add(Statement.Of(Term.RecordIdentifier, record.Identifier ?? ""));
        if (record.AgencyCode is { } agency)
        {
            var name = Statement.Of(Term.AgencyName, agency);
            content.Add(IsIsil(agency) ? Statement.Of(Term.MaintenanceAgency, Statement.Of(Term.AgencyCode, agency), name) : Statement.Of(Term.MaintenanceAgency, name));
        }

        var events = Events(record).ToImmutableArray<Node>();
        if (events.Length > 0)
            content.Add(new Statement(Term.MaintenanceHistory, content: events));
        var sources = record.Fields.Where(one => one.Tag is "670").Select(Source).OfType<Statement>().ToImmutableArray<Node>();
        if (sources.Length > 0)
            content.Add(new Statement(Term.Sources, content: sources));
        foreach (var rules in record.All("040").SelectMany(one => one.All("e")))
            content.Add(Statement.Of(Term.ConventionDeclaration, Statement.Of(Term.Reference, MarcHeader.RulesInWords(rules))));
        foreach (var number in record.All("035").SelectMany(one => one.All("a")))
            content.Add(Statement.Of(Term.OtherRecordIdentifier, number));
        return new Statement(Term.Control, [new("maintenanceStatus", Status(record))], content.ToImmutable());
    }

    // MARC organization codes (DLC) are older than ISO 15511, which has a prefix (US-DLC).
    private static bool IsIsil(string code) =>
        code.IndexOf('-') is >= 1 and <= 4 and var dash && code.Length - dash is > 1 and <= 12 && code.All(letter => char.IsAsciiLetterOrDigit(letter) || letter is '-' or ':' or '/')
        && code[..dash].All(char.IsAsciiLetter) && (dash != 2 || code[..2].All(char.IsAsciiLetterUpper));

    private static string Status(MarcRecord record) => (record.Leader.Length > 5 ? record.Leader[5] : 'n') switch
    {
        'd' => "deleted",
        's' => "deletedSplit",
        'x' or 'o' => "deletedReplaced",
        'a' or 'c' => "revised",
        _ => "new",
    };

    // 008 begins with the day of making as yymmdd, 005 is the moment of the last change.
    private static IEnumerable<Statement> Events(MarcRecord record)
    {
        if (record.Codes(0, 6) is { } made && DateTime.TryParseExact(made, "yyMMdd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day))
            yield return Event("created", day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
        if (record.Control("005") is { Length: >= 8 } changed && DateTime.TryParseExact(changed[..8], "yyyyMMdd", CultureInfo.InvariantCulture, DateTimeStyles.None, out day))
            yield return Event("revised", day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
    }

    private static Statement Event(string type, string day) => new(
        Term.MaintenanceEvent, [new("maintenanceEventType", type)],
        [new Statement(Term.MaintenanceAgent, [new("agentType", "machine")]), new Statement(Term.EventDateTime, [new("standardDateTime", day)], [new TextRun(day)])]);

    private static Statement? Source(MarcField one)
    {
        if (MarcText.WithoutLead(one.Words("a")) is not { Length: > 0 } citation)
            return null;
        var address = one['u'];
        var reference = new Statement(Term.Reference, address is null ? [] : [new("href", address)], [new TextRun(citation)]);
        return one.Words("b") is { Length: > 0 } found
            ? Statement.Of(Term.Source, reference, Statement.Of(Term.DescriptiveNote, Statement.Of(Term.Paragraph, found)))
            : Statement.Of(Term.Source, reference);
    }
}
