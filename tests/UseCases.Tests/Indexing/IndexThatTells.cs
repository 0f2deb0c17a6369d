using System.Reflection;
using Fonds.Search;

namespace Fonds.UseCases.Tests.Indexing;

/// <summary>An index itself, which tells before and after each batch that it takes in.</summary>
public class IndexThatTells : DispatchProxy
{
    private ISearchIndex index = null!;
    private Action? before;
    private Action? after;

    internal static ISearchIndex Over(ISearchIndex index, Action? before = null, Action? after = null)
    {
        var telling = Create<ISearchIndex, IndexThatTells>();
        var it = (IndexThatTells)telling;
        (it.index, it.before, it.after) = (index, before, after);
        return telling;
    }

    protected override object? Invoke(MethodInfo? targetMethod, object?[]? args)
    {
        var takesIn = targetMethod!.Name == nameof(ISearchIndex.Apply);
        if (takesIn)
            before?.Invoke();
        var answer = targetMethod.Invoke(index, BindingFlags.DoNotWrapExceptions, null, args, null);
        if (takesIn)
            after?.Invoke();
        return answer;
    }
}
