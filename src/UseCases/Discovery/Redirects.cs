using Fonds.Storage;

namespace Fonds.UseCases.Discovery;

/// <summary>What to say when nothing is at an address now: where its record went, or that there is none.</summary>
internal static class Redirects
{
    public static string PathOf(string collection, string? key) =>
        string.IsNullOrEmpty(key) ? $"/collections/{collection}" : $"/collections/{collection}/{key}";

    public static Outcome<T> Or<T>(ArchiveReader reader, string path) =>
        reader.RedirectFor(path) is { } address ? new Outcome<T>.Moved(address) : new Outcome<T>.NotFound();
}
