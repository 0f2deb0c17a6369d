using Fonds.App.Public.Lives;
using Fonds.Description.Lives;
using Fonds.Description.Records;
using Fonds.Search.Lives;
using Fonds.UseCases.Discovery;
using Fonds.UseCases.Lives;

namespace Fonds.App.Tests.Text;

/// <summary>Events in lists: in the words of the text, as whole as they can be.</summary>
public sealed class SayingWhatHappened
{
    [Theory]
    [InlineData("Adventures in Price Fixing (1936", "Adventures in Price Fixing (1936)")]
    [InlineData("Adventures in Price Fixing (1936)", "Adventures in Price Fixing (1936)")]
    [InlineData("; moved to New York (the city.", "moved to New York (the city", "what else stood in the brackets is not known")]
    [InlineData("was arrested in Paris,", "was arrested in Paris")]
    public void A_date_that_was_in_brackets_stays_in_them(string read, string said, string reason = "")
    {
        var record = new RecordLink(default, RecordKind.Person, "", "");
        var told = new LifeEventView
        {
            Key = "", Subject = record, Type = LifeEventType.Publication, Summary = read, Standing = LifeStanding.Suggested,
            Tellings = [new TellingView(record, "", 0, default!, 0, "verb", 1, LifeStanding.Suggested)],
        };

        Assert.Equal((said, reason), (EventText.Of(told), reason));
    }
}
