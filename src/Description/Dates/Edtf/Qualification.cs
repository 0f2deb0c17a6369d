namespace Fonds.Description.Dates.Edtf;

/// <summary>How sure a date or a part of it is: EDTF "?" uncertain, "~" approximate, "%" both.</summary>
[Flags]
public enum Qualification : byte
{
    None = 0,

    /// <summary>The source is doubted: "[1946?]".</summary>
    Uncertain = 1,

    /// <summary>The date is about right: "circa 1870".</summary>
    Approximate = 2,
}
