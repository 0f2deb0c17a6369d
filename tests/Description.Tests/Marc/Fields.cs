using System.Collections.Immutable;
using Fonds.Description.Statements;

namespace Fonds.Description.Tests.Marc;

/// <summary>Makes MARC records out of lines as cataloguers write them: "245 00 $a Papers, $f 1912-1947".</summary>
internal static class Fields
{
    public static Statement Record(string lines)
    {
        var content = ImmutableArray.CreateBuilder<Node>();
        foreach (var line in lines.Split('\n', StringSplitOptions.RemoveEmptyEntries))
        {
            if (line.StartsWith("LDR ", StringComparison.Ordinal))
                content.Add(Statement.Of(Term.MarcLeader, line[4..]));
            else if (line.StartsWith("00", StringComparison.Ordinal))
                content.Add(Statement.Of(Term.MarcControlField, line[4..], new Qualifier("tag", line[..3])));
            else
                content.Add(Field(line));
        }

        return new Statement(Term.MarcRecord, content: content.ToImmutable());
    }

    private static Statement Field(string line) => new(
        Term.MarcDataField,
        [new("tag", line[..3]), new("ind1", $"{line[4]}".Replace('#', ' ')), new("ind2", $"{line[5]}".Replace('#', ' '))],
        [.. line[7..].Split('$', StringSplitOptions.RemoveEmptyEntries).Select(part => Statement.Of(Term.MarcSubfield, part[2..].Trim(), new Qualifier("code", part[..1])))]);
}
