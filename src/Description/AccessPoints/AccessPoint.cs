using Fonds.Description.Records;
using Fonds.Description.Statements;

namespace Fonds.Description.AccessPoints;

/// <summary>Where in a description a heading stands, and so what it says of the unit.</summary>
public enum AccessManner : byte
{
    /// <summary>Provenance: who made or gathered the unit (DACS 2.6; ISAD(G) 3.2.1; EAD origination).</summary>
    Origination = 1,

    /// <summary>What the unit is about, or what it is (DACS appendix; EAD controlaccess, index).</summary>
    ControlAccess = 2,

    /// <summary>Named inside a sentence, a title or another statement.</summary>
    Sentence = 3,
}

/// <summary>
/// A name, place, topic, genre, function, occupation or work by which a unit can be found (ISAAR, DACS part II;
/// EAD controlaccess and origination), as one document writes it.
/// </summary>
/// <param name="Term">The kind of heading as encoded; <see cref="Term.Origination"/> when a creator is named in plain text only.</param>
/// <param name="Kind">The kind of record the heading names.</param>
/// <param name="Heading">The heading exactly as written, parts joined and white space collapsed.</param>
/// <param name="Vocabulary">The vocabulary it is taken from (EAD source), see <see cref="Vocabularies"/>; null when not said.</param>
/// <param name="Identifier">Identifier of its authority record (EAD 2002 authfilenumber, EAD3 identifier, EAC 2 valueURI).</param>
/// <param name="Role">What the named one did, in plain words ("collector"), or null; see <see cref="Relators"/>.</param>
public sealed record AccessPoint(
    Term Term, RecordKind Kind, AccessManner Manner, string Heading, string? Vocabulary,
    AuthorityIdentifier? Identifier, string? Role, Statement Statement)
{
    /// <summary>Reads a heading from its statement, whichever standard it was written in.</summary>
    public static AccessPoint Read(Statement statement, AccessManner manner)
    {
        var source = statement["source"] ?? statement["vocabularySource"] ?? statement["vocabularysource"] ?? statement["vocabularySourceURI"];
        var vocabulary = Vocabularies.Normalise(source);
        var kind = statement.Term == Term.Origination ? RecordKind.UnknownAgent : RecordKinds.NamedBy(statement.Term) ?? RecordKind.Subject;
        var role = statement["relator"] ?? statement["role"];
        return new(
            statement.Term, kind, manner, HeadingText.Of(statement), vocabulary.Length == 0 ? null : vocabulary,
            IdentifierOf(statement, source), role is null ? null : Relators.InWords(role), statement);
    }

    private static AuthorityIdentifier? IdentifierOf(Statement statement, string? source)
    {
        var value = statement["authfilenumber"] ?? statement["identifier"] ?? statement["valueURI"] ?? statement["valueuri"];
        if (!string.IsNullOrWhiteSpace(value))
            return AuthorityIdentifier.Read(value, source);

        // Some agencies put the address of the authority record where the name of the vocabulary belongs.
        return source is not null && Uri.IsWellFormedUriString(source, UriKind.Absolute) && AuthorityIdentifier.Read(source, null) is { Scheme: not "uri" } known
            ? known
            : null;
    }
}
