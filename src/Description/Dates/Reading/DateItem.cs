using Fonds.Description.Dates.Edtf;

namespace Fonds.Description.Dates.Reading;

/// <summary>One time or span of a statement, finished.</summary>
internal struct DateItem
{
    public EdtfDate Start;
    public EdtfDate End;
    public bool IsSpan;

    /// <summary>Certainty of the whole, which EDTF cannot always say beside unknown digits.</summary>
    public Qualification Qualification;
    public bool IsOpenStart;
    public bool IsOpenEnd;
    public bool IsEither;
    public bool IsBulk;

    /// <summary>A day or month without a year: a time of no year is no year.</summary>
    public bool HasNoYear;
}
