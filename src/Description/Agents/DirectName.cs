using Fonds.Description.Names;
using Fonds.Description.Records;

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
        string? surname = null;
        string? forename = null;
        string? suffix = null;
        foreach (var (type, text) in parts)
        {
            if (NamePartTypes.IsSurname(type))
                surname ??= text;
            else if (NamePartTypes.IsForename(type))
                forename ??= text;
            else if (NamePartTypes.IsSuffix(type))
                suffix ??= text;
        }

        if (surname is null || forename is null)
            return null;

        // A part may hold more than its type says: "A. C. (Albert Cecil)", "Winston, Sir".
        var heading = $"{surname.AsSpan().TrimEnd(" ,")}, {forename.AsSpan().TrimEnd(" ,")}";
        return FromHeading(suffix is null ? heading : $"{heading}, {suffix}");
    }
}
