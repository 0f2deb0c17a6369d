using Fonds.Description.Statements;

namespace Fonds.Description.DigitalObjects;

/// <summary>
/// A digital object that represents a unit or is it (DACS 7; EAD dao). In a group (EAD 2002 daogrp, EAD3 daoset) each
/// address is one object.
/// </summary>
/// <param name="Address">Where it is (href), or null when the statement names none.</param>
/// <param name="Title">Its title, or null.</param>
/// <param name="Role">What it is for, as encoded ("thumbnail", "image-service"), or null.</param>
/// <param name="Description">What is said of it in plain words; empty when nothing is.</param>
public sealed record DigitalObject(string? Address, string? Title, string? Role, string Description, Statement Statement)
{
    /// <summary>Whether the address can be followed from a page: a web address, and not a script or a local path.</summary>
    public bool IsWebAddress => Address is not null
        && (Address.StartsWith("https://", StringComparison.OrdinalIgnoreCase) || Address.StartsWith("http://", StringComparison.OrdinalIgnoreCase));

    /// <summary>
    /// Whether it is a IIIF manifest: images with their order and names, which any viewer of that standard shows. Known by its role
    /// (Princeton writes the address of the standard there) or by its address; nothing is fetched to find out.
    /// </summary>
    public bool IsManifest => IsWebAddress
        && (Role is { } role && (role.Contains("iiif", StringComparison.OrdinalIgnoreCase) || role.Contains("manifest", StringComparison.OrdinalIgnoreCase))
            || PathEnds("/manifest") || PathEnds("/manifest.json") || (PathEnds(".json") && Address!.Contains("iiif", StringComparison.OrdinalIgnoreCase)));

    /// <summary>Whether it is one image that browsers show, as its address says.</summary>
    public bool IsImage => IsWebAddress && (PathEnds(".jpg") || PathEnds(".jpeg") || PathEnds(".png") || PathEnds(".gif") || PathEnds(".webp") || PathEnds(".avif"));

    private bool PathEnds(string end)
    {
        var address = Address.AsSpan();
        var tail = address.IndexOfAny('?', '#');
        return (tail < 0 ? address : address[..tail]).EndsWith(end, StringComparison.OrdinalIgnoreCase);
    }

    /// <summary>Reads the digital objects of a unit: among its identifying statements, and beside them as EAD 2002 allows.</summary>
    public static IReadOnlyList<DigitalObject> Read(Statement unit)
    {
        List<DigitalObject>? found = null;
        foreach (var node in unit.Content)
        {
            if (node is not Statement statement)
                continue;

            if (statement.Term == Term.Identification)
            {
                foreach (var inner in statement.Content)
                {
                    if (inner is Statement candidate)
                        Add(candidate, ref found);
                }
            }
            else
            {
                Add(statement, ref found);
            }
        }

        return found ?? (IReadOnlyList<DigitalObject>)[];
    }

    /// <summary>Whether a unit has any digital object with an address; asked for every unit at indexing.</summary>
    public static bool HasAny(Statement unit) => Read(unit).Any(static digitalObject => digitalObject.Address is not null);

    private static void Add(Statement statement, ref List<DigitalObject>? found)
    {
        switch (statement.Term)
        {
            case Term.DigitalObject:
                (found ??= []).Add(Of(statement, null));
                break;

            case Term.DigitalObjectGroup or Term.DigitalObjectSet:
                foreach (var inner in statement.Statements)
                {
                    if (inner.Term is Term.DigitalObject or Term.DigitalObjectLocation)
                        (found ??= []).Add(Of(inner, statement));
                }

                break;
        }
    }

    private static DigitalObject Of(Statement statement, Statement? group)
    {
        var address = statement["xlink:href"] ?? statement["href"];
        var description = DescriptionIn(statement);
        if (description.Length == 0 && group is not null)
            description = DescriptionIn(group);

        return new(
            string.IsNullOrWhiteSpace(address) ? null : address.Trim(),
            Words(statement["xlink:title"] ?? statement["title"] ?? statement["linktitle"] ?? group?["xlink:title"] ?? group?["title"]),
            Words(statement["xlink:role"] ?? statement["role"] ?? statement["linkrole"] ?? statement["xlink:label"] ?? statement["label"]),
            description,
            statement);
    }

    private static string DescriptionIn(Statement statement) =>
        (statement.First(Term.DigitalObjectDescription) ?? statement.First(Term.DescriptiveNote)) is { } note ? PlainText.Of(note) : "";

    private static string? Words(string? text) => string.IsNullOrWhiteSpace(text) ? null : PlainText.Collapse(text);
}
