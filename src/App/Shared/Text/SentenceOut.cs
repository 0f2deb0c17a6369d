namespace Fonds.App.Shared.Text;

/// <summary>
/// Puts an element of its own around each sentence, on the way to where prose is written. A sentence that goes on behind the end of the
/// element in which it began goes on in a second one; elements never cross.
/// </summary>
public sealed class SentenceOut(IProseOut inner) : IProseOut
{
    private const string Said = " class=\"said\"";

    // For each open element whether it is one of a sentence.
    private readonly Stack<bool> open = new();
    private readonly HashSet<string> begun = new(StringComparer.Ordinal);
    private string? current;
    private bool isOpen;

    /// <summary>What follows belongs to this sentence.</summary>
    public void Sentence(string anchor)
    {
        if (anchor == current)
            return;
        if (isOpen && open.TryPeek(out var isSentence) && isSentence)
        {
            open.Pop();
            inner.Close();
        }

        (current, isOpen) = (anchor, false);
    }

    public void OpenBlock(string name, string attributes = "")
    {
        open.Push(false);
        inner.OpenBlock(name, attributes);
    }

    public void Open(string name, string attributes = "")
    {
        open.Push(false);
        inner.Open(name, attributes);
    }

    public void OpenAlways(string name, string attributes = "")
    {
        open.Push(false);
        inner.OpenAlways(name, attributes);
    }

    public void Close()
    {
        CloseSentences();
        inner.Close();
    }

    public void CloseBlock()
    {
        CloseSentences();
        (current, isOpen) = (null, false);
        inner.CloseBlock();
    }

    public void Text(ReadOnlySpan<char> text)
    {
        if (current is not null && !isOpen && !text.IsWhiteSpace())
        {
            inner.Open("span", begun.Add(current) ? HtmlOut.Attribute("id", current) + Said : Said);
            open.Push(true);
            isOpen = true;
        }

        inner.Text(text);
    }

    public void Break() => inner.Break();

    // Those within the element that is closed now.
    private void CloseSentences()
    {
        while (open.TryPop(out var isSentence) && isSentence)
        {
            inner.Close();
            isOpen = false;
        }
    }
}
