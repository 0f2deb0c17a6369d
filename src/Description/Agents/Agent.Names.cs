using Fonds.Description.AccessPoints;
using Fonds.Description.Statements;

namespace Fonds.Description.Agents;

// The identity of an agent (ISAAR 5.1): names and identifiers.
public sealed partial record Agent
{
    /// <summary>Every form of the name, in the order of the record (ISAAR 5.1.2 to 5.1.5).</summary>
    public IReadOnlyList<NameForm> NameForms
    {
        get
        {
            var forms = new List<NameForm>();
            foreach (var identity in Identities)
            {
                foreach (var statement in identity.Statements)
                {
                    if (statement.Term == Term.NameEntry)
                        forms.Add(NameForm.Read(statement, Kind, null));
                    else if (statement.Term == Term.NameEntrySet)
                        forms.AddRange(statement.All(Term.NameEntry).Select(entry => NameForm.Read(entry, Kind, statement)));
                }
            }

            // Where one form is marked as authorized, the unmarked ones are its variants.
            if (forms.Exists(static form => form.Kind == NameFormKind.Authorized))
                return forms.ConvertAll(static form => form.Kind == NameFormKind.Unstated ? form with { Kind = NameFormKind.Variant } : form);
            return forms;
        }
    }

    /// <summary>The authorized form of the name (ISAAR 5.1.2): "Serge, Victor, 1890-1947"; the first form when none is marked.</summary>
    public string Heading => AuthorizedForm?.Text ?? "";

    /// <summary>The name as it is spoken: "Victor Serge"; corporate bodies, families and terms as they are.</summary>
    public string DirectName => AuthorizedForm is { } form ? Agents.DirectName.Of(form, Kind) : "";

    /// <summary>The form under which the agent is known here: authorized and preferred before authorized, before preferred, before any.</summary>
    public NameForm? AuthorizedForm
    {
        get
        {
            NameForm? best = null;
            foreach (var form in NameForms)
            {
                if (form.Text.Length > 0 && (best is null || form.Rank < best.Rank))
                    best = form;
            }

            return best;
        }
    }

    /// <summary>
    /// Identifiers of the agent (ISAAR 5.1.6): those of its identity, other identifiers of its record that some
    /// public file gave, and files it is stated to be identical in.
    /// </summary>
    public IReadOnlyList<AuthorityIdentifier> Identifiers
    {
        get
        {
            var found = new List<AuthorityIdentifier>();
            foreach (var identity in Identities)
            {
                foreach (var statement in identity.All(Term.EntityIdentifier))
                    AddOnce(found, ReadIdentifier(statement));
            }

            if (Control is { } control)
            {
                // Finding aids of the same agency name the record by its identifier: "FRAN_NP_051234".
                if (RecordIdentifier is { } own && AuthorityIdentifier.Read(own, null) is { Scheme: "record" } record)
                    AddOnce(found, record);

                foreach (var statement in control.All(Term.OtherRecordIdentifier))
                {
                    if (ReadIdentifier(statement) is { IsGlobal: true, Scheme: not "uri" } identifier)
                        AddOnce(found, identifier);
                }
            }

            foreach (var relation in Relations)
            {
                if (relation is { IsIdentity: true, TargetIdentifier: { IsGlobal: true, Scheme: not "uri" } identifier })
                    AddOnce(found, identifier);
            }

            return found;
        }
    }

    private static AuthorityIdentifier? ReadIdentifier(Statement statement)
    {
        var text = PlainText.Of(statement);
        var address = statement["valueURI"] ?? statement["xlink:href"];
        // A local type names a file only where it is a known one; "ancien identifiant" is nobody else's.
        var source = statement["vocabularySource"] ?? (Vocabularies.IsKnown(statement["localType"]) ? statement["localType"] : null);
        return AuthorityIdentifier.Read(string.IsNullOrWhiteSpace(address) ? text : address, source);
    }

    private static void AddOnce(List<AuthorityIdentifier> found, AuthorityIdentifier? identifier)
    {
        if (identifier is { } known && !found.Contains(known))
            found.Add(known);
    }
}
