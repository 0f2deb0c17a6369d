using System.Globalization;
using System.Text;
using Fonds.Search.Text;

namespace Fonds.Search.Tests.Text;

public sealed class RememberingStems
{
    // More words than are remembered from text to text, so that the table grows, and forgets and begins anew.
    private const int Words = 210_000;

    [Fact]
    public void Remembers_of_each_word_the_stem_that_it_has()
    {
        var stems = new KnownStems(StemLanguage.English);
        string[] endings = ["ations", "ing", "s", "ness", "39"];
        for (var round = 0; round < 2; round++)
        {
            stems.BeginText();
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
    public void Forgets_between_texts_and_never_within_one()
    {
        var stems = new KnownStems(StemLanguage.English);
        var met = stems.Of("letters");
        for (var number = 0; number < Words; number++)
            stems.Of(Letters(number));
        Assert.Same(met, stems.Of("lettered"));
        stems.BeginText();
        Assert.NotSame(met, stems.Of("lettered"));
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
