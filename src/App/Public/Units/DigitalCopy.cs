using Fonds.App.Shared.Text;
using Fonds.Description.DigitalObjects;
using Fonds.UseCases.Discovery;

namespace Fonds.App.Public.Units;

/// <summary>A digital object that a reader can go to (DACS 7; EAD dao).</summary>
/// <param name="Remark">What else is said of it, or where it is.</param>
/// <param name="IsImageHere">Whether this site itself holds it as an image, so that it can be shown on the page.</param>
/// <param name="Shows">Whether its images can be shown on the page once the reader asks for them, and from what.</param>
public sealed record DigitalCopy(string Address, string Title, string Remark, bool IsImageHere, DigitalSource Shows)
{
    /// <summary>The house that its images come from.</summary>
    public string Host => WebLink.Words(Address);

    /// <summary>What a browser must be allowed to ask for when the reader wants to see it: <c>https://iiif.example.org</c>.</summary>
    public string Origin => new Uri(Address).GetLeftPart(UriPartial.Authority);

    // What the program itself serves; any other path without a host is one of the server the finding aid came from.
    private const string OwnImages = "/samples/";
    private const int TitleLength = 120;

    /// <summary>The copy a digital object leads to, or null when it names no address that can be followed.</summary>
    public static DigitalCopy? Of(DigitalObject digital)
    {
        var isHere = digital.Address?.StartsWith(OwnImages, StringComparison.Ordinal) == true;
        if ((isHere ? digital.Address : WebLink.Safe(digital.Address)) is not { } address || address.StartsWith("mailto:", StringComparison.Ordinal))
            return null;

        var title = digital.Title ?? (digital.Description.Length > 0 ? Excerpt.Of(digital.Description, TitleLength) : "See it online");
        var remark = digital.Title is not null && digital.Description != digital.Title ? digital.Description : "";
        return new(address, title, remark.Length > 0 ? remark : isHere ? "" : WebLink.Words(address), isHere,
            isHere ? DigitalSource.None : digital.IsManifest ? DigitalSource.Manifest : digital.IsImage ? DigitalSource.Image : DigitalSource.None);
    }
}

/// <summary>From what images can be shown on a page.</summary>
public enum DigitalSource : byte
{
    None,

    /// <summary>A IIIF manifest: many images with their order and names.</summary>
    Manifest,

    /// <summary>One image.</summary>
    Image,
}
