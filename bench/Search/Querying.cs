using Fonds.Description.Units;
using Fonds.Search;

namespace Fonds.Bench.Search;

/// <summary>
/// Times each class of query, with every facet and a page of twenty. Each query of a class is different, so that what is kept from one
/// does not answer the next.
/// </summary>
internal static class Querying
{
    private static readonly string[] Rare =
        ["trotsky", "esperanto", "zeppelin", "calligraphy", "quaker", "abolitionist", "mandolin", "typhoid", "beekeeping", "shipwreck", "anarchist", "telegraph", "lithograph", "suffrage", "yiddish", "manhattanville"];

    private static readonly string[] Common =
        ["new", "york", "letters", "correspondence", "photographs", "box", "university", "series", "reports", "general", "american", "meeting", "records", "committee", "undated", "clippings", "minutes", "press"];

    private static readonly string[] Beginnings = ["corr*", "photo*", "manu*", "comm*", "lib*", "soc*", "educ*", "pub*", "war*", "theat*", "art*", "int*"];

    private static readonly string[] Phrases =
        ["new york", "general correspondence", "press releases", "board of directors", "annual report", "civil war", "labor union", "communist party", "black and white", "financial records", "world war"];

    private static readonly string[] InFields =
        ["title:letters", "title:minutes", "box:46", "subject:labor", "creator:union", "place:brooklyn", "name:smith", "code:mss", "title:photographs", "subject:women"];

    public static void Run(ISearchIndex index, string state)
    {
        Console.WriteLine($"-- {state}");
        Time("rare word", index, Rare.Select(word => new SearchRequest { Query = word }));
        Time("common word", index, Common.Select(word => new SearchRequest { Query = word }));
        Time("common AND common", index, Pairs(Common).Select(pair => new SearchRequest { Query = $"{pair.One} {pair.Other}" }));
        Time("rare AND common", index, Rare.Zip(Common).Select(pair => new SearchRequest { Query = $"{pair.First} {pair.Second}" }));
        Time("phrase", index, Phrases.Select(phrase => new SearchRequest { Query = $"\"{phrase}\"" }));
        Time("beginning of a word", index, Beginnings.Select(word => new SearchRequest { Query = word }));
        Time("field", index, InFields.Select(word => new SearchRequest { Query = word }));
        Time("range of years", index, Enumerable.Range(0, 12).Select(number => new SearchRequest { Query = "letters", Years = (1900 + (5 * number), 1910 + (5 * number)) }));
        Time("years alone", index, Enumerable.Range(0, 12).Select(number => new SearchRequest { Query = $"date:{1900 + (5 * number)}..{1920 + (5 * number)}" }));
        Time("exclusion", index, Common.Zip(Common.Skip(3)).Select(pair => new SearchRequest { Query = $"{pair.First} -{pair.Second}" }));
        Time("everything", index, Enumerable.Range(0, 12).Select(number => new SearchRequest { Offset = number * 20 }));
        Time("everything filtered", index, Enum.GetValues<LevelName>().Select(level => new SearchRequest { Levels = [level] }));
        Time("grouped", index, Common.Concat(Rare).Select(word => new SearchRequest { Query = word, Grouped = true }));
        Time("by date", index, Common.Select(word => new SearchRequest { Query = word, Order = SearchOrder.Date }));
        Time("three words", index, Common.Skip(2).Zip(Common, Rare).Select(words => new SearchRequest { Query = $"{words.First} {words.Second} {words.Third}" }));
        TimeSuggestions(index);
    }

    private static IEnumerable<(string One, string Other)> Pairs(string[] words) => words.Zip(words.Skip(1).Append(words[0]));

    private static void Time(string name, ISearchIndex index, IEnumerable<SearchRequest> requests)
    {
        var times = new Times();
        var most = 0;
        foreach (var request in requests)
        {
            times.Begin();
            most = Math.Max(most, index.Search(request).Total);
            times.End();
        }

        Console.WriteLine($"{name,-22} {times} most hits {most,7}");
    }

    private static void TimeSuggestions(ISearchIndex index)
    {
        var times = new Times();
        foreach (var word in (string[])["smith, john", "new york university", "labor unions", "photographs", "brooklyn", "washington", "communist party", "tamiment"])
        {
            for (var length = 1; length <= word.Length; length++)
            {
                times.Begin();
                index.Suggest(word[..length], 8);
                times.End();
            }
        }

        Console.WriteLine($"{"suggestion",-22} {times}");
    }
}
