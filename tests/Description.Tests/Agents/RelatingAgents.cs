using Fonds.Description.AccessPoints;
using Fonds.Description.Agents;
using Fonds.Description.Records;
using Fonds.Description.Statements;
using static Fonds.Description.Tests.Say;

namespace Fonds.Description.Tests.Agents;

public class RelatingAgents
{
    [Theory]
    [InlineData("hierarchical-child", null, "parent of", "the type says what the other is")]
    [InlineData("hierarchical-parent", null, "part of", "so here")]
    [InlineData("temporal-earlier", null, "successor of", "the other came first")]
    [InlineData("temporal-later", null, "predecessor of", "the other came after")]
    [InlineData("associative", null, "associated with", "no more is said")]
    [InlineData("associative", "http://socialarchive.iath.virginia.edu/control/term#correspondedWith", "corresponded with", "an arcrole says more")]
    [InlineData("family", null, "family of", "")]
    [InlineData(null, null, "related to", "nothing is said")]
    public void EAC_2010_relations_are_labelled_in_plain_words(string? type, string? arcrole, string label, string reason)
    {
        var qualifiers = new List<object> { Q("xlink:href", "FRAN_NP_005070"), It(Term.RelationEntry, "Archives nationales, section outre-mer") };
        if (type is not null)
            qualifiers.Add(Q("cpfRelationType", type));
        if (arcrole is not null)
            qualifiers.Add(Q("xlink:arcrole", arcrole));
        var relation = AgentRelation.Read(It(Term.AgentRelation, [.. qualifiers]));
        Expect.Same(label, relation.Label, reason);
        Assert.Equal((RelationTarget.Agent, "Archives nationales, section outre-mer", "FRAN_NP_005070"), (relation.Target, relation.TargetName, relation.TargetReference));
    }

    [Fact]
    public void An_EAC_2_relation_names_its_target_kind_role_and_dates()
    {
        var relation = AgentRelation.Read(It(
            Term.Relation,
            It(Term.TargetEntity, Q("targetType", "person"), Q("valueURI", "https://d-nb.info/gnd/118584588"), It(Term.Part, "Mozart, Leopold"), It(Term.Part, Q("localType", "dates"), "1719-1787")),
            It(Term.DateRange, It(Term.FromDate, "1756"), It(Term.ToDate, "1787")),
            It(Term.RelationType, "child of"), It(Term.TargetRole, "father"),
            It(Term.DescriptiveNote, It(Term.Paragraph, "His teacher too."))));
        Assert.Equal(("child of", "father", "Mozart, Leopold, 1719-1787", RecordKind.Person), (relation.Label, relation.TargetRole, relation.TargetName, relation.TargetKind));
        Assert.Equal(new AuthorityIdentifier("gnd", "118584588"), relation.TargetIdentifier);
        Assert.Equal(("1756–1787", "His teacher too."), (relation.Dates, relation.Note));
    }

    [Fact]
    public void A_unit_in_EAD3_has_relations_too()
    {
        var unit = UnitWith(It(Term.Relations, It(Term.Relation, Q("relationtype", "cpfrelation"), Q("href", "http://viaf.org/viaf/56614409"), It(Term.RelationEntry, "Serge, Victor"))));
        Assert.Equal((RelationTarget.Agent, "related to", "Serge, Victor", new AuthorityIdentifier("viaf", "56614409")), Assert.Single(unit.Relations) is var relation ? (relation.Target, relation.Label, relation.TargetName, relation.TargetIdentifier!.Value) : default);
    }

    [Fact]
    public void A_role_without_a_type_is_the_label_by_itself()
    {
        var relation = AgentRelation.Read(It(Term.Relation, It(Term.TargetEntity, It(Term.Part, "Vlady")), It(Term.TargetRole, "son")));
        Assert.Equal(("", "son"), (relation.Label, relation.TargetRole));
    }

    [Fact]
    public void Records_made_or_described_are_relations_to_resources() =>
        Assert.Equal((RelationTarget.Resource, "creator of"), AgentRelation.Read(It(Term.ResourceRelation, Q("resourceRelationType", "creatorOf"), It(Term.RelationEntry, "Victor Serge papers"))) is var relation ? (relation.Target, relation.Label) : default);
}
