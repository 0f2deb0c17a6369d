using Fonds.Description.Statements;
using static Fonds.Description.Tests.Say;

namespace Fonds.Description.Tests.Notes;

public class NotesOfAUnit
{
    [Fact]
    public void A_note_has_its_own_heading_before_the_name_of_its_kind()
    {
        var notes = UnitWith(
            It(Term.Identification, It(Term.PhysicalLocation, "LSF")),
            It(Term.ScopeAndContent, It(Term.Heading, "Description of the Papers:"), It(Term.Paragraph, "Letters.")),
            It(Term.CustodialHistory, It(Term.Paragraph, "Kept by his son."))).Notes;
        Assert.Equal(["Physical location", "Description of the Papers", "Custodial history"], notes.Select(note => note.Label));
        Assert.Equal("Letters.", PlainText.Of(notes[1].Content));
    }

    [Fact]
    public void Groups_are_opened_and_their_own_words_kept()
    {
        var notes = UnitWith(It(
            Term.NoteGroup, It(Term.Heading, "Administrative information"), It(Term.Paragraph, "See the archivist."),
            It(Term.AccessRestriction, It(Term.Paragraph, "Open.")), It(Term.NoteGroup, It(Term.UseRestriction, It(Term.Paragraph, "Ask."))))).Notes;
        Assert.Equal([(Term.NoteGroup, "Administrative information"), (Term.AccessRestriction, "Conditions governing access"), (Term.UseRestriction, "Conditions governing use")], notes.Select(note => (note.Kind, note.Label)));
        Assert.Equal("See the archivist.", PlainText.Of(notes[0].Content));
    }

    [Fact]
    public void A_group_without_words_of_its_own_is_no_note() =>
        Assert.Equal(Term.Appraisal, Assert.Single(UnitWith(It(Term.NoteGroup, It(Term.Heading, "More"), It(Term.Appraisal, It(Term.Paragraph, "None.")))).Notes).Kind);
}
