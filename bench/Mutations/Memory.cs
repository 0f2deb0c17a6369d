using System.Globalization;

namespace Fonds.Bench.Mutations;

/// <summary>The memory of this process as the system counts it.</summary>
internal static class Memory
{
    /// <summary>The most that was ever resident, in megabytes.</summary>
    public static long PeakMegabytes => Read("VmHWM:") / 1024;

    private static long Read(string name) => long.Parse(
        File.ReadLines("/proc/self/status").First(line => line.StartsWith(name, StringComparison.Ordinal))[name.Length..].Replace("kB", "", StringComparison.Ordinal).Trim(),
        CultureInfo.InvariantCulture);
}
