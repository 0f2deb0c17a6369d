using Fonds.Description.AccessPoints;
using Fonds.Description.Names;
using Fonds.Description.Records;
using Fonds.Description.Statements;

namespace Fonds.Description.Agents;

/// <summary>
/// A person's name in the order in which it is spoken. Headings put the surname first and close with dates
/// (RDA 9.2; "King, Martin Luther, Jr., 1929-1968"); people say "Martin Luther King, Jr.".
/// </summary>
public static class DirectName
{
    /// <summary>The spoken form of a name; other kinds than persons are as they are.</summary>
    public static string Of(NameForm form, RecordKind kind) =>
        kind != RecordKind.Person ? form.Text : FromParts(form.Parts) ?? FromHeading(form.Text);

    /// <summary>The spoken form of a heading for a person.</summary>
    public static string FromHeading(string heading) => NameReader.Read(heading, RecordKind.Person).Direct;

    private static string? FromParts(IReadOnlyList<NamePart> parts)
    {
        NamePart? surname = null;
        NamePart? forename = null;
        NamePart? suffix = null;
        foreach (var part in parts)
        {
            if (NamePartTypes.IsSurname(part.Type))
                surname ??= part;
            else if (NamePartTypes.IsForename(part.Type))
                forename ??= part;
            else if (NamePartTypes.IsSuffix(part.Type))
                suffix ??= part;
        }

        if (surname is null || forename is null)
            return null;

        // A part may hold more than its type says: "A. C. (Albert Cecil)", "Winston, Sir".
        return FromHeading(HeadingText.Of([surname.Value, forename.Value, suffix ?? default(NamePart) with { Text = "" }], Term.PersonName));
    }
}
