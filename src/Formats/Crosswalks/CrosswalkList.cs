using Fonds.Description.Units;
using Fonds.Formats.Xml;

namespace Fonds.Formats.Crosswalks;

/// <summary>The crosswalks that there are.</summary>
internal static class CrosswalkList
{
    /// <summary>The way from one standard to another, or null when there is none.</summary>
    public static Crosswalk? Find(Standard from, Standard to) => (from, to) switch
    {
        (Standard.Ead2002, Standard.Ead3) => Ead2002ToEad3.Instance,
        (Standard.Ead3, Standard.Ead2002) => Ead3ToEad2002.Instance,
        (Standard.EacCpf2010, Standard.EacCpf2) => Eac1ToEac2.Instance,
        (Standard.EacCpf2, Standard.EacCpf2010) => Eac2ToEac1.Instance,
        _ => null,
    };

    /// <summary>What a standard's schema allows.</summary>
    public static ContentRules ContentOf(Standard standard) => standard switch
    {
        Standard.Ead2002 => Ead3ToEad2002.Target,
        Standard.Ead3 => Ead2002ToEad3.Target,
        Standard.EacCpf2010 => Eac2ToEac1.Target,
        Standard.EacCpf2 => Eac1ToEac2.Target,
        _ => throw new ArgumentOutOfRangeException(nameof(standard)),
    };

    /// <summary>What is known to be lost on the way from one standard to another.</summary>
    public static IReadOnlyList<KnownLoss> LossesOf(Standard from, Standard to) => (from, to) switch
    {
        (Standard.Ead2002, Standard.Ead3) => Ead2002ToEad3.Losses,
        (Standard.EacCpf2010, Standard.EacCpf2) => Eac1ToEac2.Losses,
        _ => [],
    };
}
