using Fonds.Description.Lives;
using Fonds.Description.Rules;
using Fonds.UseCases.Discovery;
using Fonds.UseCases.Indexing;
using Fonds.UseCases.Lives;

namespace Fonds.UseCases.Tests.Lives;

/// <summary>What is drawn from a text is a suggestion; what a person decides about it outlives the text, the file and the index.</summary>
public sealed class JudgingFacts
{
    private const string Address = "lind-vera-1890-1947";

    [Fact]
    public void A_rejected_event_stays_away_when_the_file_is_read_again_and_the_index_made_anew()
    {
        using var archive = TestArchive.Of(("vera.xml", TwoLives.Vera(TwoLives.History)));
        var move = Find(archive, LifeEventType.Move);

        Done(Judge(archive).Reject(Reference(move), "She stayed in Brussels."));
        Assert.DoesNotContain(Life(archive), told => told.Type == LifeEventType.Move);
        archive.Import("vera.xml", TwoLives.Vera(TwoLives.History));
        archive.Import("vera.xml", TwoLives.Vera(TwoLives.History + "<p>Another paragraph.</p>"));
        new RebuildIndex(archive.Archive, archive.Index).Run(cancel: TestContext.Current.CancellationToken);

        Assert.DoesNotContain(Life(archive), told => told.Type == LifeEventType.Move);
        Assert.Contains(Life(archive), told => told.Type == LifeEventType.Arrest);
    }

    [Fact]
    public void A_decision_can_be_taken_back_and_every_one_stays_in_the_history()
    {
        using var archive = TestArchive.Of(("vera.xml", TwoLives.Vera(TwoLives.History)));
        var move = Reference(Find(archive, LifeEventType.Move));
        var arrest = Reference(Find(archive, LifeEventType.Arrest));

        Done(Judge(archive).Accept(move));
        Done(Judge(archive).Accept(arrest));
        Done(Judge(archive).Reject(move));
        Assert.Equal(LifeStanding.Accepted, Done(Judge(archive).Undo(move)).Standing);
        Assert.Equal(LifeStanding.Suggested, Done(Judge(archive).Undo(arrest)).Standing);

        Assert.Equal(LifeStanding.Accepted, Find(archive, LifeEventType.Move).Standing);
        Assert.Equal(LifeStanding.Suggested, Find(archive, LifeEventType.Arrest).Standing);
        using var reader = archive.Archive.Read();
        var versions = reader.History(reader.JudgementsOf(move.Record)!.Id);
        Assert.Equal(5, versions.Count);
        Assert.All(versions, version => Assert.Equal("Ada", version.Author));
    }

    [Fact]
    public void Every_decision_stands_in_the_history_of_the_record_and_says_no_words_of_its_text()
    {
        using var archive = TestArchive.Of(("vera.xml", TwoLives.Vera(TwoLives.History)));
        var move = Reference(Find(archive, LifeEventType.Move));
        Done(Judge(archive).Accept(move, "as the letters say"));
        Done(Judge(archive).Reject(move));
        Done(Judge(archive).Undo(move));

        var history = Assert.IsType<Outcome<AuthorityPage>.Done>(new ShowAuthority(archive.Archive, archive.Index).Show("agents", Address)).Value.History;

        Assert.Equal(["Decision about an event taken back", "Event rejected", "Event accepted"], history.Take(3).Select(version => version.Reason));
        Assert.All(history.Take(3), version => Assert.Equal("Ada", version.Author));
    }

    [Fact]
    public void An_accepted_fact_is_an_entry_of_the_chronology_of_its_record_and_survives_a_corrected_file()
    {
        using var archive = TestArchive.Of(("vera.xml", TwoLives.Vera(TwoLives.History)));
        var work = Find(archive, LifeEventType.Employment);
        Done(Judge(archive).Accept(Reference(work)));

        Assert.Contains("<chronItem id=\"fact-" + work.Key, Exported(archive), StringComparison.Ordinal);
        archive.Import("vera.xml", TwoLives.Vera("<p>Lind was born in Brussels in 1890.</p>"));

        Assert.Contains("<placeName>Barcelona", Exported(archive), StringComparison.Ordinal);
        var fact = Find(archive, LifeEventType.Employment);
        Assert.Equal((LifeStanding.Accepted, "1917"), (fact.Standing, fact.Dates));
    }

    [Fact]
    public void A_correction_is_accepted_otherwise_than_it_was_read()
    {
        using var archive = TestArchive.Of(("vera.xml", TwoLives.Vera(TwoLives.History)));
        var move = Find(archive, LifeEventType.Move);

        Done(Judge(archive).Correct(Reference(move), new FactCorrection(LifeEventType.Travel, Places: ["Lyon"])));

        var journey = Find(archive, LifeEventType.Travel);
        Assert.Equal((LifeStanding.Corrected, "Lyon", "1909"), (journey.Standing, journey.Places[0].Name, journey.Dates));
        Assert.Equal(move.Key, journey.Key);
        Assert.DoesNotContain(Life(archive), told => told.Type == LifeEventType.Move);
    }

    [Fact]
    public void A_fact_drawn_from_what_has_become_internal_is_published_no_more()
    {
        using var archive = TestArchive.Of(("lind.xml", TwoLives.Papers("Lind, Vera, 1890-1947", "MS 1", "<p>She was arrested in Paris in 1921.</p>")));
        Done(Judge(archive).Accept(Reference(Find(archive, LifeEventType.Arrest))));
        Assert.NotEmpty(Life(archive));

        archive.Import("lind.xml", TwoLives.Papers("Lind, Vera, 1890-1947", "MS 1", "<p>She was arrested in Paris in 1921.</p>", audience: "internal"));

        Assert.Empty(Life(archive));
        Assert.DoesNotContain("1921", Exported(archive, "/collections/ms-1"), StringComparison.Ordinal);
    }

    [Fact]
    public void What_the_record_states_itself_and_what_it_does_not_tell_cannot_be_judged()
    {
        using var archive = TestArchive.Of(("vera.xml", TwoLives.Vera(TwoLives.Chronology)));
        var stated = Find(archive, LifeEventType.Arrest);

        Assert.All(
            [Judge(archive).Accept(Reference(stated)), Judge(archive).Reject(new FactReference(stated.Subject.Id, "0000")), Judge(archive).Undo(Reference(stated))],
            outcome => Assert.Equal(FindingCodes.FactUnknown, Assert.Single(Assert.IsType<Outcome<FactJudged>.Refused>(outcome).Findings).Code));
    }

    private static JudgeFacts Judge(TestArchive archive) => new(archive.Archive, archive.Index, "Ada");

    private static FactReference Reference(LifeEventView told) => new(told.Tellings[0].Record.Id, told.Key);

    private static LifeEventView Find(TestArchive archive, LifeEventType type) => Assert.Single(Life(archive), told => told.Type == type);

    private static IReadOnlyList<LifeEventView> Life(TestArchive archive) =>
        [.. Done(new ShowLife(archive.Archive, archive.Index).Show(Address)).Events.Where(told => told.Tellings.Any(telling => telling.Rule != StatedEvents.ExistenceRule))];

    private static string Exported(TestArchive archive, string address = "/agents/" + Address)
    {
        using var stream = new MemoryStream();
        Done(new ExportDocuments(archive.Archive).At(address)).Write(stream);
        return System.Text.Encoding.UTF8.GetString(stream.ToArray());
    }

    private static T Done<T>(Outcome<T> outcome) => Assert.IsType<Outcome<T>.Done>(outcome).Value;
}
