using Fonds.Description.AccessPoints;
using Fonds.Description.Agents;
using Fonds.Description.Lives;
using Fonds.Description.Records;
using Fonds.Description.Statements;
using Fonds.Description.Units;
using static Fonds.Description.Tests.Say;

namespace Fonds.Description.Tests.Agents;

public class DescribingAgents
{
    [Fact]
    public void An_EAC_2010_record_is_read_as_its_agency_meant_it()
    {
        // The shape of the record of Victor Serge.
        var agent = First(
            It(Term.Identity,
                It(Term.EntityIdentifier, "http://id.loc.gov/authorities/names/n50016856"),
                It(Term.EntityType, "person"),
                It(Term.NameEntry,
                    It(Term.Part, Q("localType", "surname"), "Serge"), It(Term.Part, Q("localType", "forename"), "Victor"),
                    It(Term.Part, Q("localType", "dates"), "1890-1947"), It(Term.AuthorizedForm, "naf"))),
            It(Term.DescriptionOfAgent, It(Term.ExistenceDates, It(Term.DateRange,
                It(Term.FromDate, Q("standardDate", "1890-12-30"), "1890-12-30"), It(Term.ToDate, Q("standardDate", "1947-11-17"), "1947-11-17")))));
        Assert.Equal((RecordKind.Person, "Serge, Victor, 1890-1947", "Victor Serge"), (agent.Kind, agent.Heading, agent.DirectName));
        Assert.Equal("30 December 1890 – 17 November 1947", agent.Existence!.Display);
        Assert.Equal(("1890-12-30", "1947-11-17"), (agent.Existence.From, agent.Existence.To));
        Assert.Equal([new AuthorityIdentifier("naf", "n50016856")], agent.Identifiers);
        Assert.Equal("naf", Assert.Single(agent.NameForms).Source);
    }

    [Fact]
    public void An_EAC_2_record_marks_its_forms_by_status()
    {
        var agent = First(It(Term.Identity,
            It(Term.EntityType, Q("value", "person")),
            It(Term.NameEntry, Q("status", "alternative"), Q("languageOfElement", "ru"), Q("scriptOfElement", "Cyrl"), It(Term.Part, "Кибальчич, Виктор Львович")),
            It(Term.NameEntry, Q("status", "authorized"), Q("preferredForm", "true"), It(Term.Part, "Serge, Victor, 1890-1947"), It(Term.UseDates, It(Term.Date, Q("standardDate", "1917"), "1917")))));
        Assert.Equal("Serge, Victor, 1890-1947", agent.Heading);
        Assert.Equal([NameFormKind.Variant, NameFormKind.Authorized], agent.NameForms.Select(form => form.Kind));
        Assert.Equal(("ru", "Cyrl"), (agent.NameForms[0].Language, agent.NameForms[0].Script));
        Assert.Equal("1917", agent.NameForms[1].UseDates);
    }

    [Fact]
    public void Where_one_form_is_marked_the_others_are_variants()
    {
        var agent = First(It(Term.Identity, It(Term.EntityType, "corporateBody"),
            It(Term.NameEntry, It(Term.Part, "SNT")),
            It(Term.NameEntry, Q("localType", "autorisée"), It(Term.Part, "Service national des travaux (1990-2010)"))));
        Assert.Equal("Service national des travaux (1990-2010)", agent.Heading);
        Assert.Equal(NameFormKind.Variant, agent.NameForms[0].Kind);
    }

    [Theory]
    [InlineData("1961", "1961-01-01", null, null, "1961–", "1961", "goes on; the machine's first of January is not claimed")]
    [InlineData("8 janvier 1959", "1959-01-08", "1978", "1978-12-31", "8 janvier 1959 – 1978", "1959-01-08", "the archivist's French stays")]
    [InlineData(null, null, "1986", "1986", "until 1986", null, "the beginning is not known")]
    public void Existence_is_shown_in_words(string? from, string? fromForm, string? to, string? toForm, string shown, string? begin, string reason)
    {
        var range = new List<object>();
        if (from is not null)
            range.Add(It(Term.FromDate, Q("standardDate", fromForm!), from));
        if (to is not null)
            range.Add(It(Term.ToDate, Q("standardDate", toForm!), to));
        var agent = First(It(Term.DescriptionOfAgent, It(Term.ExistenceDates, It(Term.DateRange, [.. range]))));
        Expect.Same(shown, agent.Existence!.Display, reason);
        Expect.Same(begin, agent.Existence.From, reason);
    }

    [Theory]
    [InlineData("Serge, Victor, 1890-1947", "1890–1947", 1890, 1947, "the usual form")]
    [InlineData("Favier, Jean (1932-2014)", "1932–2014", 1932, 2014, "the French form")]
    [InlineData("Sedgwick, Eve, b. 1950", "b. 1950", 1950, null, "born only")]
    [InlineData("Gaunt, Marvolo, d. 1925", "d. 1925", null, 1925, "died only")]
    public void A_persons_heading_gives_the_dates_when_nothing_else_does(string heading, string shown, int? first, int? last, string reason)
    {
        var agent = Agent.FromHeading(AccessPoint.Read(It(Term.PersonName, heading), AccessManner.ControlAccess));
        Assert.True(agent.Existence!.IsFromHeading);
        Expect.Same((shown, first, last), (agent.Existence.Display, agent.Existence.FirstYear, agent.Existence.LastYear), reason);
    }

    [Fact]
    public void A_heading_met_in_a_finding_aid_makes_a_record()
    {
        var heading = AccessPoint.Read(It(Term.PersonName, Q("source", "naf"), Q("authfilenumber", "n 50016856"), "Serge, Victor, 1890-1947"), AccessManner.Origination);
        var agent = Agent.FromHeading(heading);
        Assert.Equal((RecordKind.Person, "Serge, Victor, 1890-1947", "Victor Serge"), (agent.Kind, agent.Heading, agent.DirectName));
        Assert.Equal([new AuthorityIdentifier("naf", "n50016856")], agent.Identifiers);
        Assert.Equal(RecordKind.Person, Agent.FromAuthority(new AuthorityDocument(agent.Body, new DocumentForm(Standard.None))).Kind);
    }

    [Fact]
    public void A_subject_makes_a_record_as_well() =>
        Assert.Equal((RecordKind.Subject, "Spain -- History"), Agent.FromHeading(AccessPoint.Read(It(Term.Subject, It(Term.Part, "Spain"), It(Term.Part, "History")), AccessManner.ControlAccess)) is var agent ? (agent.Kind, agent.Heading) : default);

    [Fact]
    public void A_founding_is_one_moment_however_long_what_was_founded_lasted()
    {
        var agent = First(It(Term.DescriptionOfAgent,
            It(Term.Places, It(Term.Place, It(Term.PlaceRole, "founded"), It(Term.PlaceName, "Leeds"), It(Term.DateRange, It(Term.FromDate, "1894"), It(Term.ToDate, "1971"))))));

        var founding = Assert.Single(StatedEvents.Of(agent).Events);
        Assert.Equal((LifeEventType.Founding, "1894", (string?)null), (founding.Type, founding.Date?.Begin, founding.Date?.End));
    }

    [Fact]
    public void Places_functions_and_occupations_are_read_out_of_their_groups()
    {
        var agent = First(It(Term.DescriptionOfAgent,
            It(Term.Places, It(Term.Place, It(Term.PlaceRole, "birth"), It(Term.PlaceName, Q("latitude", "50.85"), Q("longitude", "4.35"), "Brussels"), It(Term.Date, "1890-12-30"))),
            It(Term.Occupations, It(Term.Occupation, It(Term.AccessTerm, "novelist"), It(Term.DateRange, It(Term.FromDate, "1930"), It(Term.ToDate, "1947")))),
            It(Term.Function, It(Term.AccessTerm, "translating")),
            It(Term.Occupations, It(Term.Occupation, It(Term.AccessTerm)))));
        var place = Assert.Single(agent.Places);
        Assert.Equal(("Brussels", "birth", "30 December 1890", (50.85, 4.35)), (place.Name, place.Role, place.Dates, place.Coordinates));
        Assert.Equal(("novelist", "1930–1947"), Assert.Single(agent.Occupations) is var occupation ? (occupation.Name, occupation.Dates) : default);
        Assert.Equal("translating", Assert.Single(agent.Functions).Name);
    }

    [Fact]
    public void Chronologies_are_lists_of_events()
    {
        var history = It(Term.BiographyOrHistory, It(Term.Chronology,
            It(Term.ChronologyItem, It(Term.Date, "1917"), It(Term.PlaceName, "Barcelona"), It(Term.Event, "Takes part in the rising.")),
            It(Term.ChronologyItem, It(Term.DateRange, It(Term.FromDate, "1928"), It(Term.ToDate, "1933")), It(Term.EventGroup, It(Term.Event, "Lives in Leningrad."), It(Term.Event, "Writes three novels.")))));
        var entries = First(It(Term.DescriptionOfAgent, history)).Chronology;
        Assert.Equal([("1917", "Barcelona", "Takes part in the rising."), ("1928–1933", "", "Lives in Leningrad."), ("1928–1933", "", "Writes three novels.")], entries.Select(entry => (entry.Dates, entry.Place, entry.Text)));
        Assert.Equal((1928, 1933), entries[1].Reading.Years);
    }

    private static Agent First(params object[] description) =>
        Agent.FromAuthority(new AuthorityDocument(It(Term.AuthorityDocument, It(Term.AgentDescription, description)), new DocumentForm(Standard.EacCpf2010)));
}
