using System.Collections.Immutable;
using Fonds.Description.Languages;
using Fonds.Description.Statements;

namespace Fonds.Description.Marc;

/// <summary>
/// Dates, places, activities, history and relations of an agent in its MARC authority record (046, 3XX, 5XX, 678; ISAAR 5.2, 5.3).
/// </summary>
internal static class MarcAgentDescription
{
    public static IEnumerable<Statement> Of(MarcRecord record)
    {
        foreach (var group in Groups(record).Where(group => group.Content.Length > 0))
            yield return group;
        if (Existence(record) is { } existence)
            yield return existence;
        foreach (var one in record.Fields.Where(one => one.Tag is "678" or "680" or "665"))
        {
            var term = one.Tag == "678" ? Term.BiographyOrHistory : Term.GeneralContext;
            var paragraphs = (one.Tag == "678" ? one.All("ab") : [one.AllWords]).Where(text => text.Length > 0).Select(text => (Node)Statement.Of(Term.Paragraph, text)).ToImmutableArray();
            if (paragraphs.Length > 0)
                yield return new Statement(term, content: paragraphs);
        }
    }

    /// <summary>Other agents and resources: see-also headings (5XX), bodies to which a person belongs (373), links (856).</summary>
    public static IEnumerable<Statement> Relations(MarcRecord record)
    {
        foreach (var one in record.Fields)
        {
            if (one.Tag is ['5', _, _] && MarcHeadings.TermOf(one) is { } term && MarcHeadings.WithSubdivisions(one) is { Length: > 0 } name)
                yield return Relation(name, KindOf(term), MarcHeadings.IdentifierOf(one), TypeOf(one), RoleOf(one), []);
            else if (one.Tag == "373")
            {
                foreach (var body in one.All("a"))
                    yield return Relation(MarcText.WithoutStop(body), "corporateBody", MarcHeadings.IdentifierOf(one), "associative", null, Dates(one));
            }
            else if (one.Tag == "856")
            {
                foreach (var address in one.All("u"))
                    yield return Relation(one.Words("3yz") is { Length: > 0 } words ? words : address, "resource", address, null, null, []);
            }
        }
    }

    private static IEnumerable<Statement> Groups(MarcRecord record)
    {
        yield return new Statement(Term.Functions, content: [.. Terms(record, "372", Term.Function)]);
        yield return new Statement(Term.LanguagesUsed, content: [.. record.All("377").SelectMany(one => one.All("a")).Select(code =>
            Statement.Of(Term.LanguageUsed, new Statement(Term.Language, [new("languageCode", code)], [new TextRun(LanguageCodes.Understand(code)?.Name ?? code)])))]);
        yield return new Statement(Term.LocalDescriptions, [new("localType", "marc21")],
        [
            .. Terms(record, "375", Term.LocalDescription, "gender"),
            .. Terms(record, "368", Term.LocalDescription, "attribute", "abcd"),
            .. Terms(record, "376", Term.LocalDescription, "family", "ab"),
            .. Terms(record, "378", Term.LocalDescription, "fuller form of name", "q"),
        ]);
        yield return new Statement(Term.Occupations, content: [.. Terms(record, "374", Term.Occupation)]);
        yield return new Statement(Term.Places, content: [.. record.All("370").SelectMany(Places)]);
    }

    // 046: birth and death (or beginning and end of a body) in $f and $g, $q and $r; a time of activity in $s and $t.
    private static Statement? Existence(MarcRecord record)
    {
        foreach (var one in record.All("046"))
        {
            var (from, to) = (one['f'] ?? one['q'] ?? one['s'], one['g'] ?? one['r'] ?? one['t']);
            if (from is not null || to is not null)
                return Statement.Of(Term.ExistenceDates, Range(from, to));
        }

        return null;
    }

    private static Statement Range(string? from, string? to)
    {
        var content = ImmutableArray.CreateBuilder<Node>();
        if (from is not null)
            content.Add(End(Term.FromDate, from));
        if (to is not null)
            content.Add(End(Term.ToDate, to));
        return new Statement(Term.DateRange, content: content.ToImmutable());
    }

    // A form for machines only where it is one: "1890~" and "1930s" are words to them.
    private static Statement End(Term term, string written)
    {
        var day = Day(written);
        return IsDay(day) ? Statement.Of(term, day, new Qualifier("standardDate", day)) : Statement.Of(term, day);
    }

    private static bool IsDay(string text) => text.Length is 4 or 7 or 10 && IsNumber(text[..4]) && text.Skip(4).Select((letter, place) => place % 3 == 0 ? letter == '-' : char.IsAsciiDigit(letter)).All(fits => fits);

    // 18901230 as ISO 8601 writes it without hyphens; EDTF has them.
    private static string Day(string text) => text.Length switch
    {
        8 when IsNumber(text) => $"{text[..4]}-{text[4..6]}-{text[6..]}",
        6 when IsNumber(text) => $"{text[..4]}-{text[4..]}",
        _ => text,
    };

    private static bool IsNumber(string text) => !text.AsSpan().ContainsAnyExceptInRange('0', '9');

    private static ImmutableArray<Node> Dates(MarcField one) => (one['s'], one['t']) switch
    {
        (null, null) => [],
        // A span in words, all in one.
        ({ } words, null) when !IsDay(Day(words)) => [Statement.Of(Term.Date, words)],
        var (from, to) => [Range(from, to)],
    };

    private static IEnumerable<Node> Places(MarcField one)
    {
        foreach (var (code, text) in one.Subfields)
        {
            if ((code switch { 'a' => "birth", 'b' => "death", 'c' => "country", 'e' => "residence", 'f' => "association", _ => null }) is not { } role)
                continue;
            yield return new Statement(Term.Place, content:
                [Statement.Of(Term.PlaceName, MarcText.WithoutStop(text)), Statement.Of(Term.PlaceRole, role), .. code is 'a' or 'b' ? [] : Dates(one)]);
        }
    }

    private static IEnumerable<Node> Terms(MarcRecord record, string tag, Term term, string? localType = null, string codes = "a") =>
        record.All(tag).SelectMany(one => one.All(codes).Select(text => (Node)new Statement(
            term, localType is null ? [] : [new("localType", localType)], [Statement.Of(Term.AccessTerm, MarcText.WithoutStop(text)), .. Dates(one)])));

    // $w begins with a for an earlier and b for a later name, g for a broader and h for a narrower heading, t for the parent body.
    private static string? TypeOf(MarcField one) => one['w'] is [var kind, ..] ? kind switch
    {
        'a' => "temporal-earlier",
        'b' => "temporal-later",
        'g' or 't' => "hierarchical-parent",
        'h' => "hierarchical-child",
        _ => null,
    }
    : null;

    private static string? RoleOf(MarcField one) => one['i'] is { } words && MarcText.WithoutStop(words) is { Length: > 0 } role ? role.ToLowerInvariant() : null;

    private static string KindOf(Term term) => term switch
    {
        Term.PersonName => "person",
        Term.FamilyName => "family",
        Term.CorporateName => "corporateBody",
        Term.WorkTitle => "resource",
        Term.Function => "function",
        _ => "other",
    };

    private static Statement Relation(string name, string kind, string? reference, string? type, string? role, ImmutableArray<Node> dates)
    {
        var target = new Statement(Term.TargetEntity, reference is null ? [new("targetType", kind)] : [new("targetType", kind), new("valueURI", reference)], [Statement.Of(Term.Part, name)]);
        var content = ImmutableArray.Create<Node>(target).AddRange(dates);
        if (type is not null)
            content = content.Add(Statement.Of(Term.RelationType, type));
        if (role is not null)
            content = content.Add(Statement.Of(Term.TargetRole, role));
        return new Statement(Term.Relation, content: content);
    }
}
