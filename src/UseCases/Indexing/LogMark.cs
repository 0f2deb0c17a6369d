using System.Globalization;
using Fonds.Storage;

namespace Fonds.UseCases.Indexing;

/// <summary>
/// A place in the change log with what stands there, by which whoever followed a log can tell it from another one. Numbers alone do not: a log that lost its end, as when a
/// primary dies before its standby has heard of everything, grows again under the same numbers.
/// </summary>
internal static class LogMark
{
    private const char Between = ' ';

    /// <summary>The mark of a place; empty where nothing stands.</summary>
    public static string At(ArchiveReader reader, long version) =>
        reader.WhatStandsAt(version) is { } what ? string.Create(CultureInfo.InvariantCulture, $"{version}{Between}{what}") : "";

    /// <summary>Whether a mark may be of this log: what it says stands there, or the log ends before it.</summary>
    public static bool Holds(ArchiveReader reader, string mark)
    {
        if (mark.Split(Between, 2) is not [var place, var what] || !long.TryParse(place, NumberStyles.None, CultureInfo.InvariantCulture, out var version))
            return true;
        return reader.WhatStandsAt(version) is not { } found || found == what;
    }
}
