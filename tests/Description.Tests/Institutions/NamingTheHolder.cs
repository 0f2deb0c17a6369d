using Fonds.Description.Institutions;
using Fonds.Description.Statements;
using Fonds.Description.Units;
using static Fonds.Description.Tests.Say;

namespace Fonds.Description.Tests.Institutions;

public class NamingTheHolder
{
    [Fact]
    public void The_unit_names_it_and_the_finding_aid_gives_code_and_address()
    {
        var top = Unit(It(Term.Repository, It(Term.CorporateName, "Fales Library", It(Term.Subarea, "Special Collections"))));
        var findingAid = new FindingAid(
            It(Term.FindingAidDocument, It(Term.EadHeader,
                It(Term.RecordIdentifier, Q("mainagencycode", "US-NNU-F"), "mss_208"),
                It(Term.FileDescription, It(Term.PublicationStatement, It(Term.Publisher, "Fales"), It(Term.Address, It(Term.AddressLine, "70 Washington Square South"), It(Term.AddressLine, "URL:")))))),
            new DocumentForm(Standard.Ead2002));
        var repository = Repository.Of(top, findingAid)!;
        Assert.Equal(("Fales Library, Special Collections", "US-NNU-F"), (repository.Name, repository.Code));
        Assert.Equal(["70 Washington Square South"], repository.AddressLines);
    }

    [Fact]
    public void Without_a_name_in_the_unit_the_publisher_holds_it()
    {
        var findingAid = new FindingAid(It(Term.FindingAidDocument, It(Term.Control, It(Term.MaintenanceAgency, It(Term.AgencyCode, "US-CtY"), It(Term.AgencyName, "Manuscripts and Archives")))), new DocumentForm(Standard.Ead3));
        Assert.Equal("Manuscripts and Archives", Repository.Of(Unit(), findingAid)!.Name);
        Assert.Equal("US-CtY", Repository.Of(Unit(), findingAid)!.Code);
    }
}
