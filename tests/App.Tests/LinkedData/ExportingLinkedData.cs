using Fonds.Description.Dates.Edtf;

namespace Fonds.App.Tests.LinkedData;

/// <summary><c>export --format jsonld</c> and <c>--format rico</c>: what other programs understand of the sample archive.</summary>
public sealed class ExportingLinkedData(LinkedSamples samples) : IClassFixture<LinkedSamples>
{
    private const string Schema = "https://schema.org/";
    private const string Rico = "https://www.ica.org/standards/RiC/ontology#";
    private const string Type = "http://www.w3.org/1999/02/22-rdf-syntax-ns#type";
    private const string SameAs = "http://www.w3.org/2002/07/owl#sameAs";
    private const string Serge = "/agents/serge-victor-1890-1947";
    private const string Papers = "/collections/gen-mss-238";

    [Fact]
    public void Every_file_is_read_by_programs_that_are_not_ours()
    {
        Findings.ShouldBeNone(samples.All.Where(file => file.Error is not null).Select(file => $"{file.File}: {file.Error}"));
        Assert.Equal(samples.Turtle.Count, samples.JsonLd.Count);
        Assert.True(samples.Turtle.Count > 40);
    }

    [Theory]
    [InlineData(Serge, Schema + "birthDate", "1890-12-30", "a date of birth, to the day")]
    [InlineData(Serge, Schema + "deathDate", "1947-11-17", "a date of death")]
    [InlineData(Serge, Schema + "sameAs", "http://id.loc.gov/authorities/names/n50016856", "the identifier in the name authority file")]
    [InlineData(Serge, Type, Schema + "Person", "a person")]
    [InlineData("/agents/communist-international", Type, Schema + "Organization", "a corporate body")]
    [InlineData(Papers, Type, Schema + "Collection", "a collection")]
    [InlineData(Papers, Type, Schema + "ArchiveComponent", "which is an archival one")]
    [InlineData("/collections/demo-1/poster-1", Schema + "isPartOf", LinkedSamples.Site + "/collections/demo-1/posters-kept", "a component in its file")]
    [InlineData("/collections/demo-1/poster-1", Schema + "itemLocation", "Box 3, folder 1, item 1", "where it lies")]
    [InlineData("/collections/demo-1/poster-1", Schema + "dateCreated", "1921-06-04", "a date to the day")]
    [InlineData("/collections/demo-1", Schema + "holdingArchive", LinkedSamples.Site + "/repositories/harbour-museum-invented", "who holds it")]
    [InlineData("/repositories/harbour-museum-invented", Type, Schema + "ArchiveOrganization", "a repository")]
    [InlineData("/subjects/lighthouses", Type, Schema + "DefinedTerm", "a subject")]
    [InlineData("/places/mexico-city", Type, Schema + "Place", "a place")]
    public void Schema_org_says(string address, string property, string value, string what) => Says(samples.JsonLd, address, property, value, what);

    [Theory]
    [InlineData(Serge, Type, Rico + "Person", "a person")]
    [InlineData(Serge, Rico + "birthDate", "1890-12-30", "a date of birth")]
    [InlineData(Serge, Rico + "hasChild", LinkedSamples.Site + "/agents/vlady-1920-2005", "a relation whose other end is a record here")]
    [InlineData(Serge, Rico + "isCreatorOf", LinkedSamples.Site + Papers, "what they left")]
    [InlineData(Serge, SameAs, "http://id.loc.gov/authorities/names/n50016856", "the identifier in the name authority file")]
    [InlineData(Serge + "#existence", Rico + "normalizedDateValue", "1890-12-30/1947-11-17", "a life as EDTF")]
    [InlineData("/agents/kibalchich-family", Type, Rico + "Family", "a family")]
    [InlineData("/agents/communist-international", Type, Rico + "CorporateBody", "a corporate body")]
    [InlineData(Papers, Type, Rico + "RecordSet", "a collection")]
    [InlineData(Papers, Rico + "hasCreator", LinkedSamples.Site + Serge, "provenance")]
    [InlineData(Papers + "#reference-code", Rico + "textualValue", "GEN MSS 238", "an identifier as a thing of its own")]
    [InlineData("/collections/demo-1/letters", Rico + "isOrWasIncludedIn", LinkedSamples.Site + "/collections/demo-1", "a series in its fonds")]
    [InlineData("/collections/demo-1", Rico + "hasOrHadHolder", LinkedSamples.Site + "/repositories/harbour-museum-invented", "who holds it")]
    [InlineData("/collections/demo-1#date-1", Rico + "normalizedDateValue", "1919/1938", "dates as EDTF")]
    [InlineData("/collections/demo-1/poster-1", Type, Rico + "Record", "an item without parts is a record")]
    [InlineData("/collections/demo-1/poster-1#instantiation", Rico + "isOrWasInstantiationOf", LinkedSamples.Site + "/collections/demo-1/poster-1", "what lies in the box")]
    [InlineData("/subjects/lighthouses", Type, "http://www.w3.org/2004/02/skos/core#Concept", "a subject is a concept")]
    [InlineData("/places/mexico-city", Type, Rico + "Place", "a place")]
    public void Records_in_contexts_says(string address, string property, string value, string what) => Says(samples.Turtle, address, property, value, what);

    [Fact]
    public void Every_normalised_date_is_edtf()
    {
        var dates = samples.Turtle.SelectMany(file => file.Quads).Where(quad => quad.Predicate == Rico + "normalizedDateValue").Select(quad => quad.Object).ToList();
        Assert.NotEmpty(dates);
        Findings.ShouldBeNone(dates.Where(date => !EdtfValue.IsValid(date)));
    }

    [Fact]
    public void Every_word_of_the_ontology_is_one_it_has_where_it_may_stand()
    {
        var ontology = RicoOntology.Load(Checkout.NeedShared("schemas"));
        Findings.ShouldBeNone(samples.Turtle.SelectMany(file => ontology.Complaints(file.Quads).Select(complaint => $"{file.File}: {complaint}")));
    }

    [Fact]
    public void Nothing_internal_is_said()
    {
        string[] internals = ["appraisal-notes", "Notes of the archivist on appraisal", "visitors must not read this line", "under the stairs"];
        Findings.ShouldBeNone(
            from file in samples.All
            from quad in file.Quads
            where internals.Any(words => quad.Object.Contains(words, StringComparison.Ordinal) || quad.Subject.Contains(words, StringComparison.Ordinal))
            select $"{file.File}: {quad}");
    }

    [Fact]
    public async Task A_record_that_is_not_there_is_missed()
    {
        using var folder = new ScratchFolder();
        var export = await FondsProgram.RunAsync("export", "--format", "rico", "--id", "/agents/nobody", "--data", folder.File("archive"), "--out", folder.File("out"));
        Assert.NotEqual(0, export.Code);
    }

    private static void Says(IReadOnlyList<ReadFile> files, string address, string property, string value, string what) =>
        Assert.True(
            files.Any(file => file.Quads.Any(quad => quad.Subject == LinkedSamples.Site + address && quad.Predicate == property && quad.Object == value)),
            $"{what}; of {address} is said: {string.Join(Environment.NewLine, files.SelectMany(file => file.Quads).Where(quad => quad.Subject == LinkedSamples.Site + address).Select(quad => $"{quad.Predicate} {quad.Object}").Distinct())}");
}
