namespace Fonds.Storage.Units;

/// <summary>What the row of a unit knows about its description without reading it. The numbers are stored.</summary>
[Flags]
public enum UnitFlags
{
    None = 0,

    /// <summary>Some statement inside is for staff only.</summary>
    HoldsInternal = 1,

    HasLinks = 2,

    /// <summary>The key of its address was derived, because the document gives no usable identifier.</summary>
    DerivedKey = 4,
}
