using System.Collections.Frozen;

namespace Fonds.Description.Names.Likeness;

/// <summary>
/// How much each thing counts that speaks for or against two agents being one, in natural log-odds. A data table: fitted by logistic
/// regression on labelled pairs (<c>bench/Names fit</c>), but for those marked as set, of which the labelled pairs know nothing.
/// </summary>
internal static class LikenessWeights
{
    /// <summary>What two agents begin with that share a key and have something alike. Set: every pair has a name that is alike, whose weight can take up any other.</summary>
    public const double Prior = -2;

    private static readonly FrozenDictionary<string, double> Weights = new Dictionary<string, double>(StringComparer.Ordinal)
    {
        ["same-name"] = 4.5,
        ["same-short-name"] = 4.3,
        ["same-words"] = 6,
        ["same-family"] = 5.5,
        ["near-forename"] = 2.7,
        ["initials-agree"] = 5.5,
        ["initial-agrees"] = 4,
        ["fewer-forenames"] = 2.3,
        ["same-fuller-form"] = 1.1,
        ["other-fuller-form"] = -4.3,
        ["fuller-form-is-name"] = 1.7,
        ["other-generation"] = -9,
        ["generation-of-one"] = -3.7,
        ["most-words"] = 0.2,
        ["qualifier-of-one"] = -3.1,
        ["near-qualifier"] = -0.2,
        ["other-qualifier"] = -5.2,
        ["same-qualifier"] = 4,
        ["dates-agree"] = 6.6,
        ["dates-agree-in-part"] = 4.8,
        ["dates-of-one"] = -0.3,
        ["dates-differ"] = -7.2,

        // Set: identifiers are the truth of the labelled pairs, and those have one name and no collections; wives, acronyms,
        // slips of the pen, initials and surnames alone are too few among them, or were drawn and not found.
        ["near-surname"] = -1.5,
        ["same-phrase"] = 5.5,
        ["same-single-name"] = 3.5,
        ["near-spelling"] = 4.5,
        ["same-initials"] = 4,
        ["acronym"] = 4,
        ["same-surname"] = 1.5,
        ["no-forename"] = -0.5,
        ["wife-of"] = -6,
        ["dates-nearly-agree"] = 0.8,
        ["same-identifier"] = 10,
        ["other-identifier"] = -9,
        ["variant-name"] = -0.5,
        ["shared-collections"] = 0.8,
    }.ToFrozenDictionary(StringComparer.Ordinal);

    public static LikenessReason Reason(string code, string text) => new(code, text, Weights[code]);
}
