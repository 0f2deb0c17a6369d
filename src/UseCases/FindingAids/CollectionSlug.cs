using Fonds.Description.Records;
using Fonds.Description.Units;
using Fonds.Storage;
using Fonds.Storage.Addresses;
using Fonds.Storage.FindingAids;

namespace Fonds.UseCases.FindingAids;

/// <summary>
/// The part of an address that names a collection. It comes from the reference code, which readers cite. When the code changes, the old
/// address leads to the collection for ever.
/// </summary>
internal static class CollectionSlug
{
    /// <summary>What the address of a collection is made of: its reference code, else the identifier of its finding aid, else its title.</summary>
    public static string NameOf(UnitOfDescription top, FindingAid findingAid) =>
        top.ReferenceCode is { Length: > 0 } code ? code
        : findingAid.RecordIdentifier is { Length: > 0 } identifier ? identifier
        : top.TitleText;

    /// <summary>The address that a collection has where nobody else has it.</summary>
    public static string Wanted(string name) => Slug.Of(name, "collection");

    /// <param name="name">The reference code, or what stands for it.</param>
    /// <param name="known">The finding aid as it is, or null for a new one.</param>
    public static string For(ArchiveWriter writer, string name, FindingAidRow? known, RecordId top)
    {
        var wanted = Wanted(name);
        if (known is not null && (known.Slug == wanted || IsNumbered(known.Slug, wanted)))
            return known.Slug;
        if (known is not null)
        {
            // A code that comes back takes its old address back.
            writer.Redirects.Withdraw($"/collections/{wanted}", top);
            writer.Redirects.Add($"/collections/{known.Slug}", top);
        }

        return Slug.Free(wanted, writer.FindingAids.IsTaken);
    }

    /// <summary>Whether an address is the one wanted with a number after it, because the bare one was taken.</summary>
    public static bool IsNumbered(string slug, string wanted) =>
        slug.Length > wanted.Length + 1 && slug.StartsWith(wanted, StringComparison.Ordinal) && slug[wanted.Length] == '-'
        && slug.AsSpan(wanted.Length + 1).IndexOfAnyExceptInRange('0', '9') < 0;
}
