using Fonds.Description.Units;
using Fonds.Formats.Crosswalks;
using Fonds.Formats.Xml;

namespace Fonds.Formats.Validation;

/// <summary>What a standard asks of the structure of its documents: what may stand where, in which order, with which attributes.</summary>
internal sealed record StructureRules(ContentRules Content, ContentOrders Orders)
{
    private const string Undeprecated = "undeprecated/";

    private static readonly StructureRules Ead2002 = new(CrosswalkList.ContentOf(Standard.Ead2002), new("ead2002-order.txt"));
    private static readonly StructureRules Ead3 = new(CrosswalkList.ContentOf(Standard.Ead3), new("ead3-order.txt"));
    private static readonly StructureRules UndeprecatedEad3 = new(Ead2002ToEad3.Undeprecated.Content, new("ead3-undeprecated-order.txt"));
    private static readonly StructureRules Eac1 = new(CrosswalkList.ContentOf(Standard.EacCpf2010), new("eac1-order.txt"));
    private static readonly StructureRules Eac2 = new(CrosswalkList.ContentOf(Standard.EacCpf2), new("eac2-order.txt"));

    /// <summary>The rules of a standard, or null for one that has none here (MARC: fields in any order).</summary>
    public static StructureRules? Of(Standard standard, string @namespace) => standard switch
    {
        Standard.Ead2002 => Ead2002,
        Standard.Ead3 => @namespace.EndsWith(Undeprecated, StringComparison.Ordinal) ? UndeprecatedEad3 : Ead3,
        Standard.EacCpf2010 => Eac1,
        Standard.EacCpf2 => Eac2,
        _ => null,
    };
}
