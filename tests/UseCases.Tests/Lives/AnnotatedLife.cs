using System.Text;
using System.Text.Json;
using System.Xml.Linq;

namespace Fonds.UseCases.Tests.Lives;

/// <summary>A life annotated by hand (Description.Tests/Lives/Annotated/README.md), joined with the text of the corpus that it was made from.</summary>
/// <param name="File">The file of the corpus, and which of its histories it is.</param>
internal sealed record AnnotatedLife(string Name, string File, int Note, IReadOnlyList<string> Sentences, JsonElement Answer)
{
    private static readonly HashSet<string> Blocks = new(StringComparer.Ordinal)
    {
        "abstract", "blockquote", "chronitem", "citation", "defitem", "entry", "event", "head", "item", "l", "label", "legalstatus",
        "list", "chronlist", "level", "note", "outline", "p", "quote", "row", "table", "bioghist",
    };

    /// <summary>The lives of one folder of annotations; skipped where the corpus is not beside the checkout.</summary>
    public static IReadOnlyList<AnnotatedLife> Of(string folder)
    {
        var root = TestArchive.Shared("README.md");
        Assert.SkipUnless(root is not null || Environment.GetEnvironmentVariable("CI") == "true", "The shared corpus is not beside this repository.");
        Assert.NotNull(root);
        var corpus = Path.Combine(Path.GetDirectoryName(root)!, "corpus");
        var here = new DirectoryInfo(AppContext.BaseDirectory);
        while (here is not null && !System.IO.File.Exists(Path.Combine(here.FullName, "Fonds.slnx")))
            here = here.Parent;
        var annotated = Path.Combine(here!.FullName, "tests", "Description.Tests", "Lives", "Annotated", folder);
        return [.. Directory.GetFiles(annotated, "*.json").Order(StringComparer.Ordinal).Select(file => Read(file, corpus))];
    }

    private static AnnotatedLife Read(string file, string corpus)
    {
        var answer = JsonDocument.Parse(System.IO.File.ReadAllText(file)).RootElement;
        var source = answer.GetProperty("source");
        var (path, note) = (Path.Combine(corpus, source.GetProperty("file").GetString()!), source.GetProperty("note").GetInt32());
        var history = XDocument.Load(path, LoadOptions.PreserveWhitespace).Descendants().Where(element => NameOf(element) == "bioghist").ElementAt(note);
        var paragraphs = Paragraphs(history);
        var sentences = answer.GetProperty("sentences").EnumerateArray().Select(place => paragraphs[place[0].GetInt32()].EnumerateRunes().Skip(place[1].GetInt32()).Take(place[2].GetInt32()));
        return new(Path.GetFileNameWithoutExtension(file), path, note, [.. sentences.Select(static runes => string.Concat(runes))], answer);
    }

    private static string NameOf(XElement element) => element.Name.LocalName.ToLowerInvariant();

    /// <summary>The innermost blocks of text in document order, white space collapsed, the note's own head left out; an entry of a chronology is one.</summary>
    private static List<string> Paragraphs(XElement note)
    {
        var found = new List<string>();
        var running = new StringBuilder();
        Walk(note, note, found, running);
        Close(found, running);
        return found;
    }

    private static void Walk(XElement element, XElement note, List<string> found, StringBuilder running)
    {
        foreach (var node in element.Nodes())
        {
            if (node is XText text)
            {
                running.Append(text.Value);
            }
            else if (node is XElement child)
            {
                var kind = NameOf(child);
                if (kind is "chronitem" or "defitem")
                {
                    Close(found, running);
                    running.AppendJoin(' ', child.DescendantNodes().OfType<XText>().Select(static inner => inner.Value));
                    Close(found, running);
                }
                else if (Blocks.Contains(kind))
                {
                    Close(found, running);
                    if (!(kind == "head" && element == note))
                        Walk(child, note, found, running);
                    Close(found, running);
                }
                else
                {
                    running.Append(kind == "lb" ? " " : "");
                    Walk(child, note, found, running);
                }
            }
        }
    }

    private static void Close(List<string> found, StringBuilder running)
    {
        var text = string.Join(' ', running.ToString().Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        running.Clear();
        if (text.Length > 0)
            found.Add(text);
    }
}
