using Fonds.Description.Records;
using Fonds.Description.Statements;

namespace Fonds.Description.AccessPoints;

/// <summary>Finds every heading in a unit, in document order, with the manner in which it is tied.</summary>
internal static class HeadingCollector
{
    public static IReadOnlyList<AccessPoint> Of(Statement unit)
    {
        List<AccessPoint>? found = null;
        Collect(unit, AccessManner.Sentence, ref found);
        return found ?? (IReadOnlyList<AccessPoint>)[];
    }

    private static void Collect(Statement statement, AccessManner manner, ref List<AccessPoint>? found)
    {
        foreach (var node in statement.Content)
        {
            if (node is Statement inner)
                Visit(inner, manner, ref found);
        }
    }

    private static void Visit(Statement statement, AccessManner manner, ref List<AccessPoint>? found)
    {
        switch (statement.Term)
        {
            case Term.Repository:
            case Term.Component:
                return;

            case Term.Origination:
                var before = found?.Count ?? 0;
                Collect(statement, AccessManner.Origination, ref found);
                AddRoles(statement["label"], found, before);

                // EAD 2002 allows a creator in plain text, without any name element.
                if ((found?.Count ?? 0) == before)
                    Add(statement, AccessManner.Origination, ref found);
                return;

            case Term.AccessPoints:
            case Term.Index:
                Collect(statement, AccessManner.ControlAccess, ref found);
                return;

            // A work named in passing (a book in a bibliography) is emphasis more than access; as an access point it counts.
            case Term.WorkTitle when manner == AccessManner.Sentence && statement["authfilenumber"] is null && statement["identifier"] is null:
                Collect(statement, manner, ref found);
                return;

            // "3 boxes of photographs" in an extent is a description of the carrier, not an access point.
            case Term.GenreForm or Term.Subject or Term.Function or Term.Occupation when manner == AccessManner.Origination:
                return;

            default:
                if (RecordKinds.NamedBy(statement.Term) is not null)
                    Add(statement, manner, ref found);
                else if (statement.Content.Length > 0)
                    Collect(statement, manner, ref found);
                return;
        }
    }

    /// <summary>
    /// ArchivesSpace writes donors beside creators and tells them apart by the label only: "source". A label that says no more than
    /// origination itself ("Creator") is no role.
    /// </summary>
    private static void AddRoles(string? label, List<AccessPoint>? found, int from)
    {
        if (label is null || found is null || found.Count == from)
            return;

        var role = label.Trim().TrimEnd(':').ToLowerInvariant();
        if (role != "source" && (role == "creator" || !Relators.IsWord(role)))
            return;

        for (var place = from; place < found.Count; place++)
        {
            if (found[place].Role is null)
                found[place] = found[place] with { Role = role };
        }
    }

    private static void Add(Statement statement, AccessManner manner, ref List<AccessPoint>? found)
    {
        var heading = AccessPoint.Read(statement, manner);
        if (heading.Heading.Length > 0)
            (found ??= []).Add(heading);
    }
}
