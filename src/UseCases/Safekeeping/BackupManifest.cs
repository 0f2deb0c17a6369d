using System.Text.Json;

namespace Fonds.UseCases.Safekeeping;

/// <summary>What a backup says of itself: the first entry of its file, so that it can be read without the rest.</summary>
/// <param name="Format">Which form of backup this is; a program refuses one that it does not know.</param>
/// <param name="MadeAt">When the copy was taken.</param>
/// <param name="NewestVersion">The place in the change log through which the copy goes.</param>
/// <param name="Entries">Every other entry of the file with its length and checksum.</param>
public sealed record BackupManifest(int Format, string Program, DateTimeOffset MadeAt, int SchemaStep, long NewestVersion, IReadOnlyList<BackupEntry> Entries)
{
    /// <summary>The form that this program writes.</summary>
    public const int Current = 1;

    /// <summary>Its name in the file.</summary>
    public const string Name = "manifest.json";

    private static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web) { WriteIndented = true };

    public byte[] ToJson() => JsonSerializer.SerializeToUtf8Bytes(this, Options);

    /// <summary>Reads a manifest; throws <see cref="InvalidDataException"/> when it is none that this program knows.</summary>
    public static BackupManifest Read(Stream stream)
    {
        try
        {
            var manifest = JsonSerializer.Deserialize<BackupManifest>(stream, Options);
            return manifest is { Format: Current, Entries: not null } ? manifest : throw new InvalidDataException("The backup was made by a newer Fonds.");
        }
        catch (JsonException broken)
        {
            throw new InvalidDataException("The backup's manifest cannot be read.", broken);
        }
    }
}

/// <param name="Sha256">Checksum of the entry as it is when unpacked, in hexadecimal digits.</param>
public sealed record BackupEntry(string Name, long Length, string Sha256);
