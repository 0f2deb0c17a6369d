using Fonds.Description.Rules;
using Fonds.Description.Units;
using Fonds.Formats.Crosswalks;

namespace Fonds.Formats;

/// <summary>What a conversion came to.</summary>
/// <param name="Outcome">Whether the source was read; where it was not, nothing was written.</param>
/// <param name="Source">The standard of the source.</param>
/// <param name="IsConverted">False where there is no way from the source's standard to the one asked for; then nothing was written.</param>
/// <param name="Findings">What a cataloguer should know of the source.</param>
public sealed record ConversionResult(ReadOutcome Outcome, Standard Source, bool IsConverted, int Units, IReadOnlyList<Finding> Findings);

/// <summary>
/// Carries a document over from its standard to another (EAD 2002 and EAD3, EAC-CPF 2010 and 2.0, MARCXML), each unit by itself as it is
/// read. To its own standard it keeps its dialect.
/// </summary>
public static class DocumentConversion
{
    /// <summary>Converts a document.</summary>
    /// <param name="losses">Told everything that the target cannot say; null when nobody asks, which is faster.</param>
    /// <param name="keepsDeprecated">Whether EAD3 is to be written in its undeprecated dialect, which loses less of EAD 2002.</param>
    public static ConversionResult Convert(Stream input, Stream output, Standard target, Action<Loss>? losses, bool keepsDeprecated = false)
    {
        using var conversion = new Conversion(target, losses, keepsDeprecated);
        var outcome = DocumentReader.Read(input, conversion);
        conversion.Complete();
        var isConverted = outcome == ReadOutcome.Read && conversion.IsPossible;
        if (isConverted)
            conversion.Write(output);
        return new(outcome, conversion.Source, isConverted, conversion.UnitCount, conversion.Findings);
    }

    /// <summary>Whether a document of one standard can be carried over to another.</summary>
    /// <param name="isOfAgent">Whether it describes a person, family or corporate body; else it describes materials. MARC has records of both.</param>
    public static bool IsPossible(Standard source, Standard target, bool isOfAgent) => source == target || CrosswalkList.Find(source, target) is not null
        || target == Standard.MarcXml
        || (source == Standard.MarcXml && isOfAgent == target is Standard.EacCpf2010 or Standard.EacCpf2);

    /// <summary>Carries over a finding aid that is not read from a file; its units come in the order of their start tags.</summary>
    /// <returns>What could not be written.</returns>
    public static IReadOnlyList<Finding> Convert(FindingAid findingAid, IEnumerable<UnitToWrite> units, Stream output, Standard target, Action<Loss>? losses)
    {
        using var conversion = new Conversion(target, losses);
        conversion.Begins(findingAid.Form);
        UnitToWrite? held = null;
        var ordinal = 0;
        foreach (var unit in units)
        {
            if (held is { } before)
                conversion.Unit(Placed(before, ordinal++, hasComponents: unit.Depth > before.Depth));
            held = unit;
        }

        if (held is { } last)
            conversion.Unit(Placed(last, ordinal, hasComponents: false));
        conversion.FindingAid(findingAid);
        conversion.Write(output);
        return conversion.Findings;
    }

    /// <summary>Carries over an authority record that is not read from a file.</summary>
    /// <returns>What could not be written.</returns>
    public static IReadOnlyList<Finding> Convert(AuthorityDocument record, Stream output, Standard target, Action<Loss>? losses)
    {
        using var conversion = new Conversion(target, losses);
        conversion.Begins(record.Form);
        conversion.Authority(record);
        conversion.Write(output);
        return conversion.Findings;
    }

    // A conversion asks for the place of a unit, its depth, and whether anything stands in it; how much does not matter to it.
    private static UnitRead Placed(UnitToWrite unit, int ordinal, bool hasComponents) => new(ordinal, -1, 0, unit.Depth, hasComponents ? 1 : 0, 0, 0, unit.Unit);
}
