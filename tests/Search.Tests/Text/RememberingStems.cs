using System.Globalization;
using System.Text;
using Fonds.Search.Text;

namespace Fonds.Search.Tests.Text;

public sealed class RememberingStems
{
    // More words than are remembered at once, so that the table grows, and forgets and begins anew.
    private const int Words = 210_000;

    [Fact]
    public void Remembers_of_each_word_the_stem_that_it_has()
    {
        var stems = new KnownStems(StemLanguage.English);
        string[] endings = ["ations", "ing", "s", "ness", "39"];
        for (var round = 0; round < 2; round++)
        {
            for (var number = 0; number < Words; number++)
            {
                var word = Letters(number) + endings[number % endings.Length];
                var stem = EnglishStem.Of(word);
                if ((stems.Of(word) is { } known ? Encoding.UTF8.GetString(known.Text) : word) != stem)
                    Assert.Fail($"The stem of \"{word}\" is \"{stem}\".");
            }
        }
    }

    [Fact]
    public void Gives_the_forms_of_a_word_the_same_stem_object()
    {
        var stems = new KnownStems(StemLanguage.English);
        var stem = stems.Of("letters");
        Assert.NotNull(stem);
        Assert.Same(stem, stems.Of("lettered"));
        Assert.Same(stem, stems.Of("letters"));
        Assert.Null(stems.Of("letter"));
    }

    private static string Letters(int number) => string.Concat(number.ToString(CultureInfo.InvariantCulture).Select(digit => (char)('b' + (digit - '0'))));
}
