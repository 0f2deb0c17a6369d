namespace Fonds.App.Print.Documents;

/// <summary>A place in the document, known once what stands there is placed.</summary>
internal sealed class Spot
{
    /// <summary>The number of the page's object.</summary>
    public int Page { get; set; }

    /// <summary>The number printed on the page.</summary>
    public int PageNumber { get; set; }

    public double Top { get; set; }
}
