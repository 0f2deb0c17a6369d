using System.Collections.Immutable;
using Fonds.Description.Statements;
using Fonds.Description.Units;

namespace Fonds.Description.Institutions;

/// <summary>An institution that holds archives (ISDIAH; DACS 2.2), as far as its finding aids describe it.</summary>
/// <param name="Body">The repository as one statement, <see cref="Term.Repository"/>.</param>
public sealed record Repository(Statement Body)
{
    /// <summary>The name in plain words, with the division after it.</summary>
    public string Name
    {
        get
        {
            foreach (var statement in Body.Statements)
            {
                if (statement.Term is Term.CorporateName or Term.Name or Term.PersonName or Term.FamilyName)
                    return NameIn(statement);
            }

            var own = Body.Content.RemoveAll(static node => node is Statement { Term: Term.Address or Term.AgencyCode });
            return PlainText.Of(own);
        }
    }

    /// <summary>The institution's code (ISO 15511; EAD mainagencycode, repositorycode), or null.</summary>
    public string? Code => Body.First(Term.AgencyCode) is { } code ? PlainText.Of(code) : null;

    /// <summary>The address, line by line.</summary>
    public IReadOnlyList<string> AddressLines => Addresses.Lines(Body);

    /// <summary>
    /// The repository of a finding aid: as its top unit names it, else the publisher of the finding aid, else the agency
    /// that keeps it; null when none is named.
    /// </summary>
    public static Repository? Of(UnitOfDescription top, FindingAid findingAid)
    {
        var stated = top.RepositoryStatement;
        var named = stated is null ? null : new Repository(stated);
        var name = named?.Name;
        if (string.IsNullOrEmpty(name))
            name = findingAid.Publisher ?? findingAid.AgencyName;
        if (string.IsNullOrEmpty(name))
            return null;

        var content = ImmutableArray.CreateBuilder<Node>();
        if (findingAid.AgencyCode is { } code)
            content.Add(Statement.Of(Term.AgencyCode, code));
        content.Add(Statement.Of(Term.CorporateName, name));

        IReadOnlyList<string> lines = named?.AddressLines is { Count: > 0 } own ? own : findingAid.AddressLines;
        if (lines.Count > 0)
            content.Add(new Statement(Term.Address, content: [.. lines.Select(static line => Statement.Of(Term.AddressLine, line))]));
        return new(new Statement(Term.Repository, content: content.ToImmutable()));
    }

    /// <summary>"Manuscripts and Archives, Yale University": a division stands beside its institution with a comma.</summary>
    private static string NameIn(Statement statement)
    {
        var name = "";
        foreach (var node in statement.Content)
        {
            var text = node is Remark or Instruction ? "" : PlainText.Of([node]);
            if (text.Length == 0)
                continue;

            var isDivision = node is Statement { Term: Term.Subarea or Term.Part };
            name = name.Length == 0 ? text : isDivision && !name.EndsWith(',') ? $"{name}, {text}" : $"{name} {text}";
        }

        return name.TrimEnd('.', ',');
    }
}
