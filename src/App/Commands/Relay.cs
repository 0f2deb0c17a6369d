namespace Fonds.App.Commands;

/// <summary>Hands on what is reported at once and on the same thread.</summary>
internal sealed class Relay<T>(Action<T> handOn) : IProgress<T>
{
    public void Report(T value) => handOn(value);
}
