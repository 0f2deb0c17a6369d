using System.Collections.Frozen;

namespace Fonds.Formats.Comparison;

/// <summary>
/// The elements in which no text may stand by the official schemas, so that white space in them is layout. A data table
/// of its own, so that the comparison depends on nothing that reads or writes.
/// </summary>
internal static class ElementOnly
{
    private static readonly FrozenSet<string> Ead2002 = Set("""
        accessrestrict accruals acqinfo add address admininfo altformavail appraisal arc archdesc arrangement bibliography bioghist
        blockquote c c01 c02 c03 c04 c05 c06 c07 c08 c09 c10 c11 c12 change chronitem chronlist colspec controlaccess custodhist dao
        daodesc daogrp daoloc defitem dentry descgrp did div drow dsc ead eadheader editionstmt eventgrp extptr extptrloc filedesc
        fileplan frontmatter index indexentry lb linkgrp list listhead namegrp note notestmt odd organization originalsloc
        otherfindaid phystech prefercite processinfo profiledesc ptr ptrgrp ptrloc publicationstmt relatedmaterial revisiondesc row
        scopecontent separatedmaterial seriesstmt table tbody tgroup thead titlepage titlestmt tspec userestrict
        """);

    private static readonly FrozenSet<string> Ead3 = Set("""
        accessrestrict accruals acqinfo address altformavail appraisal archdesc arrangement bibliography bioghist blockquote c c01
        c02 c03 c04 c05 c06 c07 c08 c09 c10 c11 c12 chronitem chronitemset chronlist colspec control controlaccess controlnote
        conventiondeclaration corpname custodhist dao daoset daterange dateset defitem descgrp descriptivenote did div dsc ead
        editionstmt famname filedesc fileplan footnote frontmatter function genreform geogname index indexentry langmaterial
        languagedeclaration languageset lb legalstatus list listhead localcontrol localtypedeclaration maintenanceagency
        maintenanceevent maintenancehistory name namegrp note notestmt objectxmlwrap occupation odd originalsloc origination
        otherfindaid parallelphysdescset persname physdescset physdescstructured phystech prefercite processinfo ptr ptrgrp
        publicationstmt relatedmaterial relation relations repository rightsdeclaration row scopecontent separatedmaterial seriesstmt
        source sources subject table tbody tgroup thead title titlepage titlestmt unitdatestructured userestrict
        """);

    private static readonly FrozenSet<string> Eac1 = Set("""
        address alternativeSet biogHist chronItem chronList control conventionDeclaration cpfDescription cpfRelation dateRange
        dateSet description descriptiveNote eac-cpf existDates function functionRelation functions generalContext identity
        languageDeclaration languageUsed languagesUsed legalStatus legalStatuses level list localControl localDescription
        localDescriptions localTypeDeclaration maintenanceAgency maintenanceEvent maintenanceHistory mandate mandates
        multipleIdentities nameEntry nameEntryParallel objectXMLWrap occupation occupations outline place places relations
        resourceRelation setComponent source sources structureOrGenealogy useDates
        """);

    private static readonly FrozenSet<string> Eac2 = Set("""
        address alternativeSet biogHist chronItem chronItemSet chronList contact control conventionDeclaration cpfDescription
        dateRange dateSet demographicDescription demographicDescriptions description descriptiveNote eac entityType existDates
        function functions generalContext identity languageDeclaration languageUsed languagesUsed legalStatus legalStatuses list
        localControl localDescription localDescriptions localTypeDeclaration maintenanceAgency maintenanceEvent maintenanceHistory
        mandate mandates multipleIdentities nameEntry nameEntrySet objectXMLWrap occupation occupations otherEntityType
        otherEntityTypes place places relation relations rightsDeclaration setComponent source sources structureOrGenealogy
        targetEntity useDates
        """);

    private static readonly FrozenSet<string> Marc = Set("collection record datafield");

    private static readonly FrozenSet<string> None = FrozenSet<string>.Empty;

    /// <summary>The elements of a standard, told by the root and, where the namespace is not that of one of them, the first element in it.</summary>
    public static FrozenSet<string> Of(string root, string @namespace, string firstChild) => root switch
    {
        "ead" when @namespace.StartsWith("http://ead3.archivists.org/", StringComparison.Ordinal) || (firstChild == "control" && @namespace != "urn:isbn:1-931666-22-9") => Ead3,
        "ead" => Ead2002,
        "eac" when @namespace == "https://archivists.org/ns/eac/v2" => Eac2,
        "eac" or "eac-cpf" => Eac1,
        "collection" or "record" when @namespace == "http://www.loc.gov/MARC21/slim" || firstChild is "record" or "leader" or "controlfield" or "datafield" => Marc,
        _ => None,
    };

    private static FrozenSet<string> Set(string names) => names.Split([' ', '\n'], StringSplitOptions.RemoveEmptyEntries).ToFrozenSet(StringComparer.Ordinal);
}
