using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics.X86;

namespace Fonds.Search.Embedded;

/// <summary>
/// Asks memory for what is needed soon. Columns of millions of records lie in memory far from the processor: what is first asked for when it is needed, one thing leading to the next, is waited for each time.
/// </summary>
internal static class Ahead
{
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static unsafe void Fetch<T>(ref readonly T what)
        where T : unmanaged
    {
        if (Sse.IsSupported)
            Sse.Prefetch0(Unsafe.AsPointer(ref Unsafe.AsRef(in what)));
    }
}
