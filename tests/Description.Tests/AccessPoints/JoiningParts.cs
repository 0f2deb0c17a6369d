using Fonds.Description.AccessPoints;
using Fonds.Description.Statements;
using static Fonds.Description.Tests.Say;

namespace Fonds.Description.Tests.AccessPoints;

public class JoiningParts
{
    [Theory]
    [InlineData(Term.PersonName, "surname=Hill|forename=Daniel Harvey|existDates=1859-1924", "Hill, Daniel Harvey, 1859-1924", "North Carolina State University")]
    [InlineData(Term.PersonName, "surname=Woodroof|forename=A. C. (Albert Cecil)|suffix=Jr.|existDates=1920-1991", "Woodroof, A. C. (Albert Cecil), Jr., 1920-1991", "with suffix")]
    [InlineData(Term.PersonName, "surname=Hill|forename=D. H.|fullerForm=Daniel Harvey|existDates=1821-1889", "Hill, D. H. (Daniel Harvey), 1821-1889", "the fuller form is bracketed")]
    [InlineData(Term.PersonName, "a=Provenance, William F.|q=William Fonds|d=1897-1956", "Provenance, William F. (William Fonds), 1897-1956", "MARC subfields")]
    [InlineData(Term.PersonName, "=Slytherin|=Salazar|=d. circa 1100", "Slytherin, Salazar, d. circa 1100", "parts without a type")]
    [InlineData(Term.PersonName, "forename=Victor|surname=Serge", "Victor Serge", "in the order of speech")]
    [InlineData(Term.CorporateName, "primaryPart=North Carolina State University|secondaryPart=Athletics", "North Carolina State University. Athletics", "a division")]
    [InlineData(Term.CorporateName, "primaryPart=Rotary Club |qualifier=Raleigh, N.C.", "Rotary Club (Raleigh, N.C.)", "a qualifier")]
    [InlineData(Term.Subject, "topical=United States|topical=Comic books, strips, etc.", "United States -- Comic books, strips, etc.", "subdivisions")]
    [InlineData(Term.GeographicName, "=Great Britain|=11th century", "Great Britain -- 11th century", "of places too")]
    [InlineData(Term.PersonName, "=Serge, Victor, 1890-1947", "Serge, Victor, 1890-1947", "one part is the heading")]
    public void Parts_are_joined_as_cataloguing_rules_write_them(Term term, string parts, string heading, string reason) =>
        Expect.Same(heading, HeadingText.Of(It(term, [.. parts.Split('|').Select(part => part.Split('=', 2)).Select(part => part[0].Length == 0 ? It(Term.Part, part[1]) : It(Term.Part, Q("localtype", part[0]), part[1]))])), reason);
}
