using System.Text.RegularExpressions;
using Fonds.Description.AccessPoints;
using Fonds.Description.Agents;
using Fonds.Description.Records;
using Fonds.Description.Statements;
using Fonds.Description.Units;

namespace Fonds.Formats.Tests.Corpus;

/// <summary>The views of the domain over real files: what a page would say of them.</summary>
public partial class WhatDescriptionsMean
{
    [Fact]
    public void The_papers_of_Victor_Serge_are_told_as_the_page_needs_them()
    {
        var unit = Top("631.abridged.xml");
        Assert.Equal(
            ("Victor Serge papers", "GEN MSS 238", "1912–1994, bulk 1936–1947", "16 linear feet (28 boxes) + 1 broadside"),
            (unit.TitleText, unit.ReferenceCode, unit.Dates.Display, unit.ExtentDisplay));
        Assert.Equal((1912, 1994), unit.Dates.Years);
        var serge = new AuthorityIdentifier("naf", "n50016856");
        var manners = unit.Headings.Where(heading => heading.Heading.StartsWith("Serge, Victor", StringComparison.Ordinal)).Select(heading => heading.Manner).Distinct();
        Assert.Equal([AccessManner.Origination, AccessManner.ControlAccess], manners);
        Assert.All(unit.Headings.Where(heading => heading.Identifier == serge), heading => Assert.Equal(RecordKind.Person, heading.Kind));
    }

    [Fact]
    public void His_letters_in_MS_730_are_in_one_box()
    {
        var letters = Read("4550.abridged.xml").Units.Single(read => read.Unit.LocalIdentifier == "ref1809").Unit;
        Assert.Equal(["Box 46, folders 1127–1136"], letters.ContainerDisplay);
        Assert.Equal("1938–1947, 1951", letters.Dates.Display);
    }

    [Fact]
    public void His_record_gives_names_dates_and_identifier()
    {
        var agent = Agent.FromAuthority(Read("serge-victor.eac.xml").Record!);
        Assert.Equal(("Serge, Victor, 1890-1947", "Victor Serge", "30 December 1890 – 17 November 1947"), (agent.Heading, agent.DirectName, agent.Existence!.Display));
        Assert.Equal("http://id.loc.gov/authorities/names/n50016856", Assert.Single(agent.Identifiers).Uri);
        Assert.Equal(16, Assert.Single(agent.BiographicalHistory).All(Term.Paragraph).Count());
    }

    [Fact]
    public void No_page_shows_a_date_as_a_machine_writes_it()
    {
        CorpusFiles.Require();
        var shown = CorpusFiles.All.SelectMany(file => Collect(file).Units).SelectMany(read => read.Unit.Dates.Statements)
            .Select(statement => statement.Display).Where(display => IsoDay().IsMatch(display)).Distinct();
        Assert.Empty(shown);
    }

    [Fact]
    public void Every_agent_of_the_corpus_has_a_name_and_finished_words()
    {
        CorpusFiles.Require();
        var agents = CorpusFiles.All.Select(Collect).Where(read => read.Record is not null).Select(read => Agent.FromAuthority(read.Record!)).ToList();
        Assert.True(agents.Count > 100, $"{agents.Count} agents");
        Assert.All(agents, agent =>
        {
            Assert.NotEqual("", agent.Heading);
            Assert.NotEqual("", agent.DirectName);
            Assert.NotEqual(RecordKind.UnknownAgent, agent.Kind);
            Assert.All(agent.Relations, relation => Assert.True(relation.Label.Length > 0 || relation.TargetRole is not null));
            Assert.DoesNotMatch(IsoDay(), agent.Existence?.Display ?? "");
            Assert.All(agent.Places, place => Assert.True(place.Name.Length + place.Note.Length > 0));
        });
    }

    [GeneratedRegex(@"\b\d{4}-\d{2}-\d{2}\b", RegexOptions.None, 1000)]
    private static partial Regex IsoDay();

    private static UnitOfDescription Top(string name) => Read(name).Units.Single(read => read.Parent < 0).Unit;

    private static Collected Read(string name)
    {
        CorpusFiles.Require();
        return Collect(CorpusFiles.Named(name));
    }

    private static Collected Collect(string file)
    {
        using var stream = File.OpenRead(file);
        return Collected.From(stream);
    }
}
