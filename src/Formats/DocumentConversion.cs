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
/// Carries a document over from its standard to another (EAD 2002 and EAD3, EAC-CPF 2010 and 2.0), each unit by itself as it is
/// read. To its own standard it keeps its dialect.
/// </summary>
public static class DocumentConversion
{
    /// <summary>Converts a document.</summary>
    /// <param name="losses">Told everything that the target cannot say; null when nobody asks, which is faster.</param>
    public static ConversionResult Convert(Stream input, Stream output, Standard target, Action<Loss>? losses)
    {
        using var conversion = new Conversion(target, losses);
        var outcome = DocumentReader.Read(input, conversion);
        var isConverted = outcome == ReadOutcome.Read && conversion.IsPossible;
        if (isConverted)
            conversion.Write(output);
        return new(outcome, conversion.Source, isConverted, conversion.UnitCount, conversion.Findings);
    }
}
