using Fonds.Description.Records;
using Fonds.Storage;
using Fonds.UseCases.FindingAids;

namespace Fonds.UseCases.Safekeeping.Rewinding;

/// <summary>
/// The address that a record had: the present one where it fits the words that it was made of, else one that the record gave up since. The present one leads to it from then on, for somebody
/// may have written it down.
/// </summary>
/// <param name="segment">The first part of its address then, such as "collections".</param>
internal sealed class PastAddress(ArchiveWriter writer, RecordId record, string segment)
{
    /// <param name="wanted">What the address is made of, as it was.</param>
    /// <param name="present">The address now, with its first part.</param>
    public string Slug(string wanted, string present, Func<string, bool> isTaken)
    {
        var beginning = $"/{segment}/";
        if (present.StartsWith(beginning, StringComparison.Ordinal) && Fits(present[beginning.Length..], wanted))
            return present[beginning.Length..];
        var past = writer.Redirects.GivenUpBy(record).Where(path => path.StartsWith(beginning, StringComparison.Ordinal)).Select(path => path[beginning.Length..])
            .FirstOrDefault(slug => Fits(slug, wanted)) ?? Storage.Addresses.Slug.Free(wanted, isTaken);
        writer.Redirects.Withdraw(beginning + past, record);
        writer.Redirects.Add(present, record);
        return past;
    }

    private static bool Fits(string slug, string wanted) => slug == wanted || CollectionSlug.IsNumbered(slug, wanted);
}
