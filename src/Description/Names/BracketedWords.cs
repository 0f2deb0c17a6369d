namespace Fonds.Description.Names;

/// <summary>Takes the words in brackets out of a heading, outermost brackets as one.</summary>
internal static class BracketedWords
{
    /// <summary>The heading without brackets; what stood in them in order. The same string, and none, where it has no brackets.</summary>
    public static (string Bare, List<string>? Groups) Apart(string heading)
    {
        if (!heading.AsSpan().ContainsAny('(', '['))
            return (heading, null);

        List<string>? groups = null;
        Span<char> bare = stackalloc char[heading.Length + 1];
        var length = 0;
        var depth = 0;
        var start = 0;
        for (var place = 0; place < heading.Length; place++)
        {
            var character = heading[place];
            if (character is '(' or '[')
            {
                if (depth++ == 0)
                    start = place + 1;
            }
            else if (character is ')' or ']' && depth > 0)
            {
                if (--depth == 0)
                    Add(heading.AsSpan(start, place - start));
            }
            else if (depth == 0 && !(character == ' ' && length > 0 && bare[length - 1] == ' '))
            {
                bare[length++] = character;
            }
        }

        // A bracket that never closes holds the rest.
        if (depth > 0)
            Add(heading.AsSpan(start));
        return (bare[..length].ToString(), groups);

        void Add(ReadOnlySpan<char> group)
        {
            // "(Salem, Mass.)": the stop belongs to the last word.
            var text = group.Trim("()[] ");
            var last = text[(text.LastIndexOf(' ') + 1)..];
            text = last.Length is > 2 and < 8 && last[^1] == '.' && char.IsUpper(last[0]) && text.ContainsAny(',', ':') ? text.TrimStart(" ,;:.") : HeadingEnds.Trimmed(text);
            if (!text.IsEmpty)
                (groups ??= []).Add(text.ToString());
        }
    }
}
