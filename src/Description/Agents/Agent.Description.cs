using Fonds.Description.Languages;
using Fonds.Description.Records;
using Fonds.Description.Statements;

namespace Fonds.Description.Agents;

// The description of an agent (ISAAR 5.2): dates, places, functions, history, context.
public sealed partial record Agent
{
    /// <summary>Dates of existence (ISAAR 5.2.1); for a person the dates in the heading when the record has no others; null when nothing is known.</summary>
    public ExistenceDates? Existence
    {
        get
        {
            foreach (var statement in Described(Term.ExistenceDates, Term.ExistenceDates))
            {
                if (ExistenceDates.Read(statement) is { } dates)
                    return dates;
            }

            return Kind == RecordKind.Person ? ExistenceDates.FromHeading(Heading) : null;
        }
    }

    /// <summary>Places with what they were to the agent (ISAAR 5.2.3).</summary>
    public IReadOnlyList<AgentPlace> Places => [.. Described(Term.Place, Term.Places).Select(AgentPlace.Read).Where(static place => place.Name.Length > 0 || place.Note.Length > 0)];

    /// <summary>Functions and activities (ISAAR 5.2.5).</summary>
    public IReadOnlyList<AgentAttribute> Functions => Attributes(Term.Function, Term.Functions);

    /// <summary>Occupations (ISAAR 5.2.5).</summary>
    public IReadOnlyList<AgentAttribute> Occupations => Attributes(Term.Occupation, Term.Occupations);

    /// <summary>Mandates and sources of authority (ISAAR 5.2.6).</summary>
    public IReadOnlyList<AgentAttribute> Mandates => Attributes(Term.Mandate, Term.Mandates);

    /// <summary>Legal statuses (ISAAR 5.2.4).</summary>
    public IReadOnlyList<AgentAttribute> LegalStatuses => Attributes(Term.LegalStatus, Term.LegalStatuses);

    /// <summary>Languages the agent used (EAC languagesUsed).</summary>
    public IReadOnlyList<MaterialLanguage> Languages =>
    [
        .. Described(Term.LanguageUsed, Term.LanguagesUsed)
            .SelectMany(static used => used.All(Term.Language)).Select(MaterialLanguage.Of).OfType<MaterialLanguage>(),
    ];

    /// <summary>Biographical or administrative histories, whole, with their paragraphs, lists and chronologies (ISAAR 5.2.2).</summary>
    public IReadOnlyList<Statement> BiographicalHistory => [.. Described(Term.BiographyOrHistory, Term.BiographyOrHistory)];

    /// <summary>Internal structure or genealogy (ISAAR 5.2.7).</summary>
    public IReadOnlyList<Statement> InternalStructure => [.. Described(Term.InternalStructure, Term.InternalStructure)];

    /// <summary>General context (ISAAR 5.2.8).</summary>
    public Statement? GeneralContext => Described(Term.GeneralContext, Term.GeneralContext).FirstOrDefault();

    /// <summary>Local and demographic statements, such as nationality or gender (EAC localDescription).</summary>
    public IReadOnlyList<AgentAttribute> LocalDescriptions =>
        [.. Attributes(Term.LocalDescription, Term.LocalDescriptions), .. Attributes(Term.DemographicDescription, Term.DemographicDescriptions)];

    /// <summary>Every dated event in the chronologies of the record, in its order.</summary>
    public IReadOnlyList<ChronologyEntry> Chronology => [.. BiographicalHistory.SelectMany(ChronologyEntry.Read)];

    /// <summary>A few words about the agent in plain text: the record's abstract, else the first paragraph of its history; empty when there is neither.</summary>
    public string AbstractText
    {
        get
        {
            foreach (var history in BiographicalHistory)
            {
                if (history.First(Term.Abstract) is { } summary)
                    return PlainText.Of(summary);
            }

            foreach (var history in BiographicalHistory)
            {
                if (history.First(Term.Paragraph) is { } paragraph)
                    return PlainText.Of(paragraph);
            }

            return "";
        }
    }

    private AgentAttribute[] Attributes(Term term, Term group) => [.. Described(term, group).Select(AgentAttribute.Read).Where(static attribute => attribute.Name.Length > 0)];
}
