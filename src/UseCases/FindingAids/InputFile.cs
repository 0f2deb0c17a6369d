namespace Fonds.UseCases.FindingAids;

/// <summary>One document to be taken in, wherever it lies: a file, or an entry of an archive file.</summary>
/// <param name="Path">The name of the input as given and the path below it: the same on every machine.</param>
/// <param name="Open">Opens the bytes from their beginning; may be called again.</param>
internal sealed record InputFile(string Path, long Length, Func<Stream> Open);
