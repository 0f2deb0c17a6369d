using System.Runtime;

namespace Fonds.App.Commands;

/// <summary>
/// While much is taken in nobody waits for a page, so memory is tidied in one go and not beside the work: beside it, what has become
/// free waits for the end of the round, and the process is half as large again.
/// </summary>
internal sealed class SparingMemory : IDisposable
{
    private readonly GCLatencyMode before = GCSettings.LatencyMode;

    public SparingMemory() => GCSettings.LatencyMode = GCLatencyMode.Batch;

    public void Dispose() => GCSettings.LatencyMode = before;
}
