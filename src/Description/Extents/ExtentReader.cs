namespace Fonds.Description.Extents;

/// <summary>
/// Reads extents as archivists write them (DACS 2.5; ISAD(G) 3.1.5; RAD 1.5): "16 linear feet (28 boxes) + 1 broadside" is three quantities,
/// of which the second tells the first again. Every text has a reading.
/// </summary>
public static class ExtentReader
{
    public static ExtentReading Read(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var quantities = new List<ExtentQuantity>();
        var rest = new List<string>();
        var told = new Told();
        var written = ExtentParts.WithoutSupplied(text);
        foreach (var part in ExtentParts.Of(written))
        {
            var words = written.AsSpan(part.Start, part.Length).Trim();
            told.Enter(part);
            if (!words.IsEmpty && !AddPart(words, part, ref told, quantities) && !IsRemark(words, part, quantities) && !GoesOn(words, written, part, quantities) && !IsLabel(words, written, part))
                rest.Add(words.Trim(" :").ToString());
        }

        return new(text, quantities, rest.Count == 0 ? null : string.Join("; ", rest));
    }

    /// <summary>Adds what a part counts; false when it counts nothing.</summary>
    private static bool AddPart(ReadOnlySpan<char> words, ExtentPart part, ref Told told, List<ExtentQuantity> quantities)
    {
        var approximate = false;
        words = ExtentNumbers.WithoutAbout(words, ref approximate);
        if (ExtentNumbers.Clock(words) is { } seconds)
        {
            quantities.Add(new(seconds, "seconds", words.ToString(), ExtentMeasure.Duration, seconds, approximate || words.ContainsAny('a', 'A') && words.Contains("approx", StringComparison.OrdinalIgnoreCase), part.Depth > 0 && quantities.Count > 0));
            return true;
        }

        string unitText;
        decimal number;
        var length = 0;
        if (ExtentNumbers.IsForm(words) && ExtentNumbers.Behind(words, ref approximate, out unitText) is { } answer)
            number = answer;
        else if (ExtentNumbers.Read(words, out length, ref approximate) is { } first)
        {
            number = first;
            unitText = words[length..].Trim().TrimStart('-').Trim().ToString();
        }
        else if (ExtentNumbers.Behind(words, ref approximate, out unitText) is { } behind)
            number = behind;
        else
            return false;

        var unit = ExtentUnits.Of(unitText, number);

        // "16 linear ft., 4 in.": one length, over a comma.
        if (part is { Break: ExtentBreak.Comma, Depth: 0 } && quantities.Count > 0 && quantities[^1] is { IsAlternative: false } whole && ExtentUnits.IsPartOf(unit.Unit, whole.Unit) && unit.Size * number < whole.InMeasure / whole.Quantity && whole.Quantity == Math.Floor(whole.Quantity))
        {
            var more = number * unit.Size;
            quantities[^1] = whole with { Quantity = whole.Quantity + (more * whole.Quantity / whole.InMeasure), InMeasure = whole.InMeasure + more };
            return true;
        }

        // Sizes, speeds and gauges are no quantities, and a number alone behind others, or a year, counts nothing.
        if (unit.IsSize || (unitText.Length == 0 && (quantities.Count > 0 || part.Depth > 0 || part.Break != ExtentBreak.Start || ExtentNumbers.IsYear(words))) || (unit.Unit == "linear inches" && quantities.Count > 0 && unitText.StartsWith("in", StringComparison.OrdinalIgnoreCase)))
            return false;
        number = ExtentNumbers.Grouped(words[..length], unit.Measure) ?? number;
        number += unit.More;
        quantities.Add(new(number, unit.Unit, unitText, unit.Measure, number * unit.Size, approximate, told.IsAgain(part, unit, quantities)));
        return true;
    }

    /// <summary>"(VHS)", "(dat)": words in brackets that say of what kind the things counted are.</summary>
    private static bool IsRemark(ReadOnlySpan<char> words, ExtentPart part, List<ExtentQuantity> quantities) =>
        part.Depth > 0 && quantities.Count > 0 && words.Length < 24 && !words.ContainsAnyInRange('0', '9');

    /// <summary>"Total running time:", "Duration:": words of a form that what follows answers.</summary>
    private static bool IsLabel(ReadOnlySpan<char> words, string text, ExtentPart part) =>
        part.Start + part.Length < text.Length && text[part.Start + part.Length] == ':' && !words.ContainsAnyInRange('0', '9') && text.AsSpan(part.Start + part.Length).ContainsAnyInRange('0', '9');

    /// <summary>"36 letters, memos, certificates and documents": one number for a list that ends in "and".</summary>
    private static bool GoesOn(ReadOnlySpan<char> words, string text, ExtentPart part, List<ExtentQuantity> quantities)
    {
        if (part.Break is not ExtentBreak.Comma || part.Depth > 0 || quantities.Count == 0 || quantities[^1] is not { Measure: ExtentMeasure.Items } last || words.ContainsAnyInRange('0', '9'))
            return false;
        var end = text.AsSpan(part.Start).IndexOfAny(";+(") is >= 0 and var stop ? text.AsSpan(part.Start, stop) : text.AsSpan(part.Start);
        if (!end.Contains(" and ", StringComparison.Ordinal) || end.ContainsAnyInRange('0', '9'))
            return false;
        quantities[^1] = last with { Unit = $"{last.Unit}, {words.TrimEnd('.')}", UnitText = $"{last.UnitText}, {words}" };
        return true;
    }

    /// <summary>Keeps account of what tells again what was told.</summary>
    private struct Told
    {
        /// <summary>Behind "in 3 boxes" all that is joined by commas and "and" is what the things before are in.</summary>
        private bool isInside;

        public void Enter(ExtentPart part) => isInside = part.Break switch
        {
            ExtentBreak.Inside => true,
            ExtentBreak.Comma or ExtentBreak.And => isInside,
            _ => false,
        };

        public readonly bool IsAgain(ExtentPart part, ExtentUnit unit, List<ExtentQuantity> quantities)
        {
            if (quantities.Count == 0)
                return false;
            if (part.Depth > 0 || isInside)
                return true;
            if (part.Break is not (ExtentBreak.Comma or ExtentBreak.Semicolon))
                return false;

            // "12.5 linear feet; 25 boxes", "3 boxes, 1.5 m": space, and what takes it.
            foreach (var quantity in quantities)
            {
                if (!quantity.IsAlternative && ((IsSpace(quantity.Measure) && unit.Measure == ExtentMeasure.Carriers) || (quantity.Measure == ExtentMeasure.Carriers && IsSpace(unit.Measure))))
                    return true;
            }

            // "1 folio; 3 pages": one leaf written on both sides.
            return quantities[^1] is { Unit: "leaves", IsAlternative: false } && unit.Unit == "pages";
        }

        private static bool IsSpace(ExtentMeasure measure) => measure is ExtentMeasure.Length or ExtentMeasure.Volume;
    }
}
