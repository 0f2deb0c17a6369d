using System.Reflection;
using Fonds.Search;

namespace Fonds.UseCases.Tests.Indexing;

/// <summary>An index itself, and a signal after each batch that it has taken in.</summary>
public class IndexThatTells : DispatchProxy
{
    private ISearchIndex index = null!;
    private SemaphoreSlim takenIn = null!;

    internal static ISearchIndex Over(ISearchIndex index, SemaphoreSlim takenIn)
    {
        var telling = Create<ISearchIndex, IndexThatTells>();
        ((IndexThatTells)telling).index = index;
        ((IndexThatTells)telling).takenIn = takenIn;
        return telling;
    }

    protected override object? Invoke(MethodInfo? targetMethod, object?[]? args)
    {
        var answer = targetMethod!.Invoke(index, BindingFlags.DoNotWrapExceptions, null, args, null);
        if (targetMethod.Name == nameof(ISearchIndex.Apply))
            takenIn.Release();
        return answer;
    }
}
