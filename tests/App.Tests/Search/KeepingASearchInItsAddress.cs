using Fonds.App.Public.Search;
using Fonds.Search;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.WebUtilities;

namespace Fonds.App.Tests.Search;

/// <summary>Words, filters, years and order all stand in the address, and come back out of it.</summary>
public sealed class KeepingASearchInItsAddress
{
    [Theory]
    [InlineData("/search", "everything")]
    [InlineData("/search?q=left+opposition", "words")]
    [InlineData("/search?q=serge&within=gen-mss-238&f.repository=beinecke&f.level=file&f.level=item&from=1936&to=1951&digitised=1&view=list&order=date&page=3", "every part at once")]
    [InlineData("/search?q=%22a+b%22+%26+c", "marks that mean something in an address")]
    public void An_address_is_read_and_written_again(string address, string reason) => Assert.True(Read(address).ToString() == address, reason);

    [Fact]
    public void A_filter_more_or_less_starts_again_at_the_first_page()
    {
        var view = Read("/search?q=serge&f.level=file&page=4");
        Assert.Equal("/search?q=serge&f.level=file&f.level=item", view.With(new(Facet.Level, "item")).ToString());
        Assert.Equal("/search?q=serge", view.Without(new(Facet.Level, "file")).ToString());
    }

    [Theory]
    [InlineData("/search?from=1951&to=1936", 1936, 1951, "years the wrong way round")]
    [InlineData("/search?from=1936", 1936, 2999, "no end")]
    [InlineData("/search?to=1936", 1, 1936, "no beginning")]
    public void Years_are_understood(string address, int first, int last, string reason) => Assert.True(SearchWords.Years(Read(address)) == (first, last), reason);

    [Theory]
    [InlineData("/search?from=soon&page=-2&order=upwards&f.level=nonsense")]
    [InlineData("/search?page=99999999999999999999")]
    public void What_cannot_be_understood_is_passed_over(string address)
    {
        var request = SearchWords.Request(Read(address), new Dictionary<Filter, Description.Records.RecordId>(), null);
        Assert.Equal(SearchOrder.Relevance, request.Order);
        Assert.Null(request.Years);
        Assert.Empty(request.Levels);
    }

    private static SearchAddress Read(string address)
    {
        var mark = address.IndexOf('?', StringComparison.Ordinal);
        return SearchAddress.Read(new QueryCollection(mark < 0 ? [] : QueryHelpers.ParseQuery(address[mark..])));
    }
}
