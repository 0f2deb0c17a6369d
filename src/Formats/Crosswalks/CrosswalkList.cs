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

    /// <summary>What is known to be lost on the way from one standard to another, or null where nothing is known.</summary>
    public static DocumentedLosses? LossesOf(Standard from, Standard to) => (from, to) switch
    {
        (Standard.Ead2002, Standard.Ead3) => FromEad2002,
        (Standard.Ead3, Standard.Ead2002) => FromEad3,
        (Standard.EacCpf2010, Standard.EacCpf2) => FromEac1,
        (Standard.EacCpf2, Standard.EacCpf2010) => FromEac2,
        _ => null,
    };

    private static readonly DocumentedLosses FromEad2002 = new("ead2002-ead3-losses.txt", Ead2002ToEad3.Losses);
    private static readonly DocumentedLosses FromEad3 = new("ead3-ead2002-losses.txt", Ead3ToEad2002.Losses);
    private static readonly DocumentedLosses FromEac1 = new("eac1-eac2-losses.txt", Eac1ToEac2.Losses);
    private static readonly DocumentedLosses FromEac2 = new("eac2-eac1-losses.txt", Eac2ToEac1.Losses);
}
