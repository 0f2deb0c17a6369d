using System.Collections.Immutable;
using Fonds.Description.AccessPoints;
using Fonds.Description.Lives;
using Fonds.Description.Records;
using Fonds.Description.Statements;

namespace Fonds.Description.Tests.Lives;

/// <summary>Whose history a note in a finding aid is, out of its creators, its title and its first words.</summary>
public sealed class FindingTheSubject
{
    [Theory]
    [InlineData("", "Doe, Jane, 1900-1980", "Jane Doe was a printer. Dr. Doe, Mrs. Doe and the Church. Doe left.", "Doe, Jane, 1900-1980", "titles and ends of sentences are no bearers of her name")]
    [InlineData("Doe Papers", "Doe, Jane|Doe, John", "Jane Doe and her sons Tom Doe and John Doe were printers.", "Doe family", "creators of one name and several bearers are a family")]
    [InlineData("Jane and John Doe Papers", "Doe, Jane|Doe, John", "Jane Doe was born in Leeds. John fought in Spain. In 1940 John Doe moved to Leeds.", "Doe, John", "a couple is no family: whom it tells of most")]
    [InlineData("Richard Bell Drawings", "Glazener, Dennis, 1955-2010|Bell, Richard, 1928-", "Richard Bell was a printer.", "Bell, Richard, 1928-", "the creator whom the note begins with")]
    [InlineData("Rose Sidgwick Tributes", "Reed College. Library", "Rose Sidgwick was born in Leeds.", "Rose Sidgwick", "no creator is named: the name in the title and in the first words")]
    [InlineData("Frank Notestein Papers", "Notestein, Frank", "Coale, Ansley J. (1917-2002)|Coale knew Notestein.", "Coale, Ansley J. (1917-2002)", "the first line is a heading")]
    [InlineData("Weavers Guild Archive", "Doe, Jane, 1900-1980", "The Weavers Guild was founded in 1902 by Jane Doe.", "Weavers Guild", "title and first words name a body, and the creator is one of its people")]
    [InlineData("Weavers Guild Records", "Guild of Weavers College", "The Weavers Guild was founded in 1902.", "Guild of Weavers College", "the creator is the body of the title under another form")]
    [InlineData("Oral History of the Left Collection", "Reed College. Library", "The library of the college began the Oral History of the Left in 1976.", "Oral History of the Left", "who keeps records did not make them: the name in the title, and in the first words")]
    [InlineData("Joseph Mills Papers", "Mills, Joe, 1907-1937", "Joseph Mills was born in Leeds.", "Mills, Joe, 1907-1937", "the creator has that surname")]
    [InlineData("Jane Doe Papers", "Doe, Jane, 1900-1980", "Reed College. Office of Weaving Research.|The Office was founded by Jane Doe.", "Reed College. Office of Weaving Research", "the first line is the heading of a body")]
    [InlineData("Papers", "Doe, Jane, 1900-1980", "She died in Boston on June 1, 1980.", "Doe, Jane, 1900-1980", "a short sentence is no heading")]
    [InlineData("Jane Doe Papers", "Doe, Jane, 1900-1980", "History of the Society|The Society was founded by Jane Doe.", "Doe, Jane, 1900-1980", "the first line names what the text is, and no body")]
    [InlineData("Troy scrapbook", "Doe, Jane, 1900-1980", "The Troy Weavers Society (TWS) was founded in 1902 by Ned Shaw.", "Troy Weavers Society", "the creator is never named, and the first words name a body")]
    [InlineData("Troy scrapbook", "Doe, Jane, 1900-1980", "The Troy Weavers Society was founded in 1902. Jane Doe joined it.", "Doe, Jane, 1900-1980", "the creator is named")]
    [InlineData("Printed ephemera", "Reed College. Library", "The Troy Weavers Union was founded in 1902.", "Troy Weavers Union", "who keeps records is not whom they are about")]
    [InlineData("Printed ephemera", "Reed College. Library", "The Library of Reed College was founded in 1902.", "Reed College. Library", "but of its own history it is")]
    [InlineData("Doe photographs", "Doe, John|Doe, Mark", "John Doe was born in Leeds. Doe moved to Troy, where Doe taught. In 1930 Doe left for Utica. His son, Mark Doe, and Paul Doe helped.", "Doe, John", "whoever goes by the surname alone is no family")]
    [InlineData("Troy Archive", "Doe, Jane|Troy Forum College (Troy, N.Y.)", "Troy Forum College was founded by Jane Doe.", "Troy Forum College (Troy, N.Y.)", "what the heading has in brackets is not in the text")]
    [InlineData("Ned Shaw photographs", "Reed College (Troy, N.Y.)", "Son of an attorney, Ned Shaw was born in Leeds. It was long before anything else was told of him, and then only this, that he travelled widely, wrote little, and came to nothing in particular, as his friends had always said he would, when they met in the evening, at the house where he lived, and talked of him among themselves, while he sat by the fire, and listened to them, and thought of what was to come, and of what had been. Later he taught at Reed College.", "Ned Shaw", "the title and the first words say whom, though a creator is named far behind")]
    [InlineData("Doe papers", "Doe, Anna|Doe, Mark", "Paul Doe was born in Leeds. In 1920 he moved to Troy. He taught there. Doe left for Utica in 1930. He had two children, Anna and Mark.", "Paul Doe", "the one whom the note begins with and goes on with, though his children are the creators")]
    [InlineData("Doe papers", "Doe, Sam", "Samuel Doe was born in Leeds. In 1920 Doe moved to Troy, where Doe taught. In 1930 Doe left for Utica.", "Doe, Sam", "a short forename is the same")]
    [InlineData("Jane and Ben Doe papers", "Doe, Benjamin|Doe, Jane Goodman", "Benjamin (Ben) Doe and Jane Goodman Doe were printers. Ben Doe fought in Spain. Benjamin Doe taught.", "Doe, Benjamin", "a short forename and a maiden name make no third")]
    [InlineData("Adrian Hegeman wills", "", "The Hegeman family settled in Flatbush.", "Hegeman family", "the first words say so")]
    [InlineData("Doe family papers", "Doe family|Doe, Ada", "Knowlton Doe was born in Leeds. He moved to Troy, where he wed Ada Shaw, with whom he had two daughters, Ida W. and Edna W. Doe. Doe taught there. When he died the Doe family lived in Utica.", "Knowlton Doe", "a family is named, and one of it alone told of")]
    [InlineData("Doe family papers", "Doe, Knowlton|Doe family", "Knowlton Doe was born in Leeds. He moved to Troy. He taught.", "Doe, Knowlton", "who is among the creators too")]
    [InlineData("Doe family papers", "Doe, Knowlton|Doe family", "Knowlton Doe was born in Leeds. He moved to Troy. He taught. Adaline Doe fought in Spain.", "Doe family", "but two of it are a family")]
    [InlineData("Benjamin Doe Papers", "Doe, Benjamin|Doe, Muriel Shaw", "Benjamin (Ben) Doe and Muriel Shaw Doe were printers. Both Does danced. Ben Doe moved to Troy. Benjamin Doe taught.", "Doe, Benjamin", "Ben is Benjamin, and Shaw is what she was called before: a couple")]
    [InlineData("Doe, Jane", "Reed College", "Jane B. Doe was born in Leeds, and taught at Reed College.", "Doe, Jane", "the title of an interview is whom it is with, though the body that made it is named")]
    [InlineData("Doe, Jane", "Doe, Jane, 1900-1980", "Jane Doe was born in Leeds.", "Doe, Jane, 1900-1980", "the creator of that name")]
    [InlineData("Doe, Jane", "Reed College", "Reed College was founded in 1870.", "Reed College", "the title names somebody of whom nothing is told")]
    [InlineData("Jane Doe and Ruth Ray Papers on Puppets", "Doe, Jane", "Ruth Ray (born 1952) taught. With Jane Doe, she wrote.", "Ruth Ray", "the second history of two whom the title names")]
    [InlineData("Interview 12", "Reed, Herbert", "Jane Doe was born in Leeds. She taught. In 1920 she moved to Troy. She died in 1980.", "Jane Doe", "whom the history begins with and goes on with, where it never says the creator's name")]
    [InlineData("Interview 12", "Reed, Herbert", "\n  Jane  Doe was born in\n Leeds. She taught. She moved to Troy.", "Jane Doe", "lines and indents say nothing")]
    [InlineData("Interview 12", "Reed, Herbert", "Jane Doe was born in Leeds. She taught. In 1920 she met Reed. She died in 1980.", "Jane Doe", "the creator is somebody whom she met")]
    [InlineData("Doe Family Papers", "Reed College. Library|Doe family", "Born in Leeds, Edward Doe (1868-1944) moved west. In 1902 Doe wed Mary Shaw. Mary taught.", "Doe family", "a library among the creators keeps the records, and a family is told of by its name")]
    [InlineData("Judith Bregman Collection, 1966-1993", "", "She taught.", "Judith Bregman", "the dates of the records are not hers")]
    [InlineData("The Reed College Oral History Collection on Ned Shaw", "Reed College", "The Reed College Oral History Collection on Ned Shaw was created by Reed College. The project began soon after his death. Ned Shaw (1904-1980) was a printer. Shaw taught in Leeds.", "Ned Shaw", "what tells of the records is stepped over, and then he is the subject")]
    [InlineData("Reed College News Files", "Reed College", "After working as a printer in Leeds, Ned Shaw began his career at Reed College as a clerk. By 1960 he was dean. In 1962 Shaw left.", "Ned Shaw", "whom the sentences go on with, and not the body that made the files")]
    [InlineData("Jane Doe Collection on the Weavers for Peace", "Doe, Jane|Ray, Tom", "Weavers for Peace (WFP) was formed in 1968. It posted bail for Jane Doe. The WFP met in Leeds.", "Weavers for Peace", "the body that the title says the collection is on")]
    [InlineData("Records of the Office of the Dean (Ned Shaw)", "Reed College. Office of the Dean", "On May 1, 1911 Ned Shaw (1861-1934) became the seventh dean of Reed College. Shaw built the library.", "Ned Shaw", "behind a date without a comma")]
    [InlineData("Photograph album of Troy", "", "Troy Forces, as the soldiers in Troy were known, was originally established in 1928. It was renamed in 1936.", "Troy Forces", "no creator: the body that the first sentence is about, with words between commas")]
    [InlineData("Administrative papers of Dean Ned Shaw", "", "On October 15, 1973, Ned Shaw was inaugurated dean of the school.", "Ned Shaw", "no creator: the person that the first sentence is about")]
    [InlineData("Troy Pier construction drawings", "Reed College (Troy, N.Y.)", "Troy Pier extends from the shore into the river. It was built by Reed College in 1890. The pier has a clock tower.", "Troy Pier", "a place that the title names too")]
    [InlineData("Doe Films", "Doe, Ned, 1890-1978|Doe, Claire", "The Doe Family is an Irish American family known for its paper. Ned Doe bought the paper.", "Doe Family", "a family in so many words")]
    [InlineData("Doe Films", "Doe, Ned, 1890-1978", "The Doe family came from Ireland. Ned Doe was born in Leeds. He bought a paper.", "Doe, Ned, 1890-1978", "but one creator is told of after his family")]
    [InlineData("Claire Doe collection", "Doe family|Doe, Claire|Doe, Ned", "Claire Doe (1857-1936) joined the society at the age of 13. Doe was a friend of animals. She lived with her mother, Ada Doe, and with Ned Doe.", "Doe, Claire", "one of a family whom the title names alone")]
    [InlineData("Smith collection of College ephemera", "Smith, Ray|Weavers College|Radio College", "The Weaver College (WC) was a yearly meeting. The WC was founded in 1920, and recorded by Radio College.", "Weavers College", "the creator whom the first sentence is about, though misspelled")]
    [InlineData("Weavers College Records", "Weavers College", "Ned Shaw (1820-1890) was a weaver of Leeds. In 1850 he founded Weavers College. The college moved to Troy in 1870. It closed in 1900.", "Weavers College", "a founder before the body")]
    [InlineData("Weavers College Records", "Weavers College", "In 1911, the Union Trades Department of Labor chartered Weavers College. The college moved to Troy. The Union Trades Department closed it.", "Weavers College", "who chartered it")]
    [InlineData("Leeds College Archives Collection of the Weavers Gazette College", "Weavers Gazette College", "Leeds College has had many papers since its founding. Leeds College is in England. The Weavers Gazette College was one.", "Weavers Gazette College", "who keeps the collection stands first in the title, and what it is of last")]
    [InlineData("Office records", "Shaw and Fuller Weaving College", "Herbert Shaw (1860-1930) was born in Leeds. Shaw studied in Troy. In 1900 he opened the Shaw and Fuller Weaving College. Shaw retired in 1925.", "Shaw and Fuller Weaving College", "a house is told of by whom it is called after")]
    [InlineData("Athletics files", "Northern Ruritania State College. Athletics", "Northern Ruritania Institute of Mines fielded a team in 1890. The Institute won in 1895. The Institute played in Troy.", "Northern Ruritania State College. Athletics", "the body that the creator was before")]
    [InlineData("Loomis Society scrapbook", "", "Friedrich Loomis taught that weaving is thinking. Loomis opened a school in 1840. Loomis died in 1852.", "", "a society of the title is told of by whom it is called after")]
    [InlineData("Loomis-Jones papers", "Loomis-Jones family", "Ned Loomis (1813-1880) came from England. His son, Paul Loomis, was a weaver. Loomis bought a house. Ann Loomis married Tom Jones.", "Loomis-Jones family", "a family of two names by the first of it")]
    [InlineData("Troy railroad photographs", "Ray, Tom", "In 1939, a project to build a tunnel between Leeds and Morris Park commenced.", "Ray, Tom", "a name behind a preposition is not what the sentence is about")]
    [InlineData("Doe Family Photograph Collection", "", "Edward Doe settled in Leeds. He had three sons. The Does were musical. John Doe sang.", "Doe family", "the title of a family's pictures")]
    [InlineData("Shaw, Father Ned", "Reed College", "Father Ned Shaw of the Carmelite Order (born Troy, 1932) was a teacher and principal at Reed College. He taught Latin.", "Ned Shaw", "what he is of stands between his name and the verb")]
    [InlineData("Jane Doe photographs", "Doe, Jane", "Weavers Heights is a neighborhood in northern Leeds. It was settled in 1840.", "Weavers Heights", "a place, where the creator is never named")]
    [InlineData("Jane Doe photographs", "Doe, Jane", "Weavers Heights is a neighborhood in northern Leeds. Doe lived there from 1940.", "Doe, Jane", "but the creator who lived there is")]
    [InlineData("Jane Doe collection on Casa Cultural", "Doe, Jane", "Casa Cultural de Leeds (Casa Cultural) is a garden. Jane Doe planted it. Casa Cultural has trees. In 1990 Casa Cultural was fenced in.", "Casa Cultural de Leeds", "the short name in brackets is the one of the title and of the sentences")]
    [InlineData("Sub-series 3.8: Ned Shaw papers", "", "Ned B. Shaw grew up in Leeds. Shaw taught.", "Ned B. Shaw", "a title with more before the name")]
    [InlineData("Jane Doe Papers", "Doe, Jane", "Laura María Ramos, known as Jane Doe (born 1955), is a printer. She taught in Leeds. In 1980 she moved to Troy.", "Doe, Jane", "the creator under another name")]
    public void The_subject_is_whom_the_note_is_about(string title, string creators, string text, string subject, string reason)
    {
        Assert.NotEmpty(reason);
        var note = new Statement(Term.BiographyOrHistory) { Content = [.. text.Split('|').Select(static block => (Node)new Statement(Term.Paragraph) { Content = [new TextRun(block)] })] };
        var makers = creators.Split('|', StringSplitOptions.RemoveEmptyEntries).Select(static name => Creator(name, name.Contains("College", StringComparison.Ordinal) ? Term.CorporateName : name.EndsWith(" family", StringComparison.Ordinal) ? Term.FamilyName : Term.PersonName)).ToImmutableArray();

        Assert.Equal(subject, LifeSubjects.Of(note, makers, title).Heading);
    }

    [Theory]
    [InlineData("Doe, Ned & Jane", "a couple as one heading")]
    [InlineData("Doe, -", "a mark for a forename")]
    [InlineData("Doe, \u201C \u201D", "quotation marks with nothing between")]
    public void A_heading_with_marks_for_names_is_read(string heading, string reason)
    {
        var history = LifeReader.Read(["In 1920 Doe moved to London."], new(heading, RecordKind.Person));

        Assert.True(history.Events is [{ Type: LifeEventType.Move }], reason);
    }

    [Theory]
    [InlineData("In 1920 Viktor Lvovich Kibalchich moved to London.", true, "the whole of another form")]
    [InlineData("In 1920 Kibalchich moved to London.", true, "the surname of another form")]
    [InlineData("In 1920 Anna Kibalchich moved to London.", false, "another bearer of that surname")]
    public void Another_form_of_the_name_is_the_subject_as_well(string sentence, bool isSubject, string reason)
    {
        var told = LifeReader.Read([sentence], new("Serge, Victor, 1890-1947", RecordKind.Person) { OtherNames = ["Kibalchich, Viktor Lvovich", "Виктор Серж"] });

        Assert.True(Assert.Single(told.Events).Of is null == isSubject, reason);
    }

    [Fact]
    public void Who_gave_the_records_is_not_whom_they_are_about()
    {
        var note = new Statement(Term.BiographyOrHistory) { Content = [new TextRun("Edson kept the papers of the printer, who moved to Leeds.")] };

        Assert.Equal("Doe, Jane", LifeSubjects.Of(note, [Creator("Edson, Gail", Term.PersonName) with { Role = "donor" }, Creator("Doe, Jane", Term.PersonName)]).Heading);
    }

    private static AccessPoint Creator(string heading, Term term) => AccessPoint.Read(new Statement(term) { Content = [new TextRun(heading)] }, AccessManner.Origination);
}
