using Fonds.Description.Institutions;
using Fonds.Description.Languages;
using Fonds.Description.Statements;

namespace Fonds.Description.Units;

// What a finding aid says of itself (DACS 8; EAD 2002 eadheader, EAD3 control).
public sealed partial record FindingAid
{
    /// <summary>Identifier of the finding aid (EAD 2002 eadid, EAD3 recordid), or null.</summary>
    public string? RecordIdentifier => TextIn(Header, Term.RecordIdentifier);

    /// <summary>Where the finding aid is published (EAD 2002 eadid url, EAD3 instanceurl), or null.</summary>
    public string? Address => Header?.First(Term.RecordIdentifier) is { } identifier && (identifier["url"] ?? identifier["instanceurl"]) is { Length: > 0 } address ? address : null;

    /// <summary>Code of the agency that keeps the finding aid (ISO 15511; EAD mainagencycode, agencycode), or null.</summary>
    public string? AgencyCode
    {
        get
        {
            var code = Header?.First(Term.RecordIdentifier)?["mainagencycode"] ?? TextIn(Agency, Term.AgencyCode);
            return string.IsNullOrWhiteSpace(code) ? null : code.Trim();
        }
    }

    /// <summary>Name of the agency that keeps the finding aid (EAD3 agencyname), or null.</summary>
    public string? AgencyName => TextIn(Agency, Term.AgencyName);

    /// <summary>Title of the finding aid; the form made for filing is passed over where there is another. Empty when there is none.</summary>
    public string TitleText
    {
        get
        {
            string? filing = null;
            foreach (var title in TitleStatement?.All(Term.TitleProper) ?? [])
            {
                // The collection's number is often repeated inside the title (EAD num).
                var text = PlainText.Of(title.Content.RemoveAll(static node => node is Statement { Term: Term.Number })).TrimEnd(' ', ',');
                if ((title["type"] ?? title["localtype"]) != "filing" && text.Length > 0)
                    return text;
                filing ??= text;
            }

            return filing ?? "";
        }
    }

    /// <summary>Subtitle of the finding aid, or null.</summary>
    public string? Subtitle => TextIn(TitleStatement, Term.Subtitle);

    /// <summary>Author of the finding aid as stated, or null.</summary>
    public string? Author => TextIn(TitleStatement, Term.Author);

    /// <summary>Sponsor of the finding aid, or null.</summary>
    public string? Sponsor => TextIn(TitleStatement, Term.Sponsor);

    /// <summary>Publisher of the finding aid, or null.</summary>
    public string? Publisher => TextIn(Publication, Term.Publisher);

    /// <summary>Address of the publisher, line by line.</summary>
    public IReadOnlyList<string> AddressLines => Addresses.Lines(Publication);

    /// <summary>Date of publication in words; empty when not said.</summary>
    public string PublicationDate
    {
        get
        {
            if (Publication is not { } publication)
                return "";

            foreach (var statement in publication.Statements)
            {
                var date = statement.Term == Term.Date ? statement : statement.Term == Term.Paragraph ? statement.First(Term.Date) : null;
                if (date is not null && Dates.DateDisplay.Of(date) is { Length: > 0 } text)
                    return text;
            }

            return "";
        }
    }

    /// <summary>Language of the finding aid itself, or null.</summary>
    public MaterialLanguage? Language
    {
        get
        {
            var usage = Header?.First(Term.ProfileDescription)?.First(Term.LanguageUsage) ?? Header?.First(Term.LanguageDeclaration);
            return usage is null ? null
                : usage.First(Term.Language) is { } language && MaterialLanguage.Of(language) is { } said ? said.Code is null ? MaterialLanguage.InSentence(language) : said
                : MaterialLanguage.InSentence(usage);
        }
    }

    /// <summary>Rules the description follows in plain words ("Describing Archives: A Content Standard"); empty when not said.</summary>
    public string Rules
    {
        get
        {
            if (Header?.First(Term.ProfileDescription)?.First(Term.DescriptionRules) is { } rules)
                return WithoutMissing(PlainText.Of(rules));

            return Header?.First(Term.ConventionDeclaration) is not { } convention ? ""
                : WithoutMissing(TextIn(convention, Term.Citation) ?? TextIn(convention, Term.Abbreviation) ?? PlainText.Of(convention));
        }
    }

    /// <summary>ArchivesSpace exports the rules of an archive's own as "translation missing: en.enumerations.….the rules".</summary>
    private static string WithoutMissing(string text) =>
        text.StartsWith("translation missing:", StringComparison.Ordinal) ? text[(text.LastIndexOf('.', text.Length - 2) + 1)..].TrimEnd('.') : text;

    private Statement? Header => Body.First(Term.EadHeader) ?? Body.First(Term.Control);

    private Statement? Agency => Header?.First(Term.MaintenanceAgency);

    private Statement? TitleStatement => Header?.First(Term.FileDescription)?.First(Term.TitleStatement);

    private Statement? Publication => Header?.First(Term.FileDescription)?.First(Term.PublicationStatement);

    private static string? TextIn(Statement? holder, Term term) =>
        holder?.First(term) is { } statement && PlainText.Of(statement) is { Length: > 0 } text ? text : null;
}
