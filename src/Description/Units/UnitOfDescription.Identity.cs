using Fonds.Description.Access;
using Fonds.Description.Containers;
using Fonds.Description.Dates;
using Fonds.Description.Dates.Reading;
using Fonds.Description.DigitalObjects;
using Fonds.Description.Extents;
using Fonds.Description.Languages;
using Fonds.Description.Statements;

namespace Fonds.Description.Units;

// The identity of a unit (ISAD(G) 3.1; DACS 2): title, reference code, dates, extent, containers.
public sealed partial record UnitOfDescription
{
    /// <summary>The group of statements that identify the unit (EAD did), or null when there is none.</summary>
    public Statement? Identification => Said.First(Term.Identification);

    /// <summary>
    /// Every identifying statement in document order. A few old files give a unit more than one did, and EAD3 puts
    /// physical descriptions in sets; all of them stand here side by side.
    /// </summary>
    public IEnumerable<Statement> Identifying
    {
        get
        {
            foreach (var node in Said.Content)
            {
                if (node is not Statement { Term: Term.Identification } identification)
                    continue;

                foreach (var inner in identification.Content)
                {
                    if (inner is not Statement statement)
                        continue;

                    if (statement.Term is Term.PhysicalDescriptionSet or Term.ParallelPhysicalDescriptionSet)
                    {
                        foreach (var member in statement.Statements)
                        {
                            if (member.Term is Term.PhysicalDescriptionSet or Term.ParallelPhysicalDescriptionSet)
                            {
                                foreach (var innermost in member.Statements)
                                    yield return innermost;
                            }
                            else
                            {
                                yield return member;
                            }
                        }
                    }
                    else
                    {
                        yield return statement;
                    }
                }
            }
        }
    }

    /// <summary>The title as a statement, with its emphasis, names and dates (DACS 2.3; ISAD(G) 3.1.2; EAD unittitle).</summary>
    public Statement? Title => FirstIdentifying(Term.Title);

    /// <summary>The title in plain words: without the dates that some files write after it, and without a comma left behind.</summary>
    public string TitleText => Title is { } title ? Units.TitleText.Of(title) : "";

    /// <summary>The content of the title for rendering, without the dates at its end and the comma before them.</summary>
    public IReadOnlyList<Node> TitleContent => Title is { } title ? Units.TitleText.WithoutDates(title) : [];

    /// <summary>The reference code (DACS 2.1; ISAD(G) 3.1.1; EAD unitid), or null.</summary>
    public string? ReferenceCode => ReferenceCodes.Preferred(Said);

    /// <summary>The statement that gives the reference code, or null.</summary>
    public Statement? ReferenceCodeStatement => ReferenceCodes.PreferredStatement(Body);

    /// <summary>The dates of the unit (DACS 2.4; ISAD(G) 3.1.3; EAD unitdate).</summary>
    public UnitDates Dates => UnitDates.Of(Said);

    /// <summary>Dates that stand in the title of a unit that states none; null when there are none. Derived, never shown as stated.</summary>
    public DateReading? DatesInTitle => Dates.Statements.Count > 0 ? null : DateInTitle.Find(TitleText);

    /// <summary>Extent and physical description, one for each statement of it (DACS 2.5; ISAD(G) 3.1.5; EAD physdesc).</summary>
    public IReadOnlyList<Extent> Extents => Extent.Read(Identifying);

    /// <summary>The extent in one line: "16 linear feet (28 boxes) + 1 broadside"; empty when there is none.</summary>
    public string ExtentDisplay => ExtentText.Of(Identifying);

    /// <summary>Boxes, folders and other carriers, in document order (EAD container).</summary>
    public IReadOnlyList<Container> Containers => Container.Read(Identifying);

    /// <summary>One line for each outermost container: "Box 46, folders 1127–1136".</summary>
    public IReadOnlyList<string> ContainerDisplay => ContainerText.Of(Containers);

    /// <summary>Each outermost container once, with what in it is meant.</summary>
    public IReadOnlyList<OutermostContainer> OutermostContainers => ContainerText.Outermost(Containers);

    /// <summary>Digital objects that represent or are the unit (EAD dao, daogrp, daoset).</summary>
    public IReadOnlyList<DigitalObject> DigitalObjects => DigitalObject.Read(Said);

    /// <summary>Languages of the material (DACS 4.5; ISAD(G) 3.4.3; EAD langmaterial).</summary>
    public IReadOnlyList<MaterialLanguage> Languages => MaterialLanguage.Read(Identifying);

    /// <summary>The abstract in plain words (EAD abstract); several are joined; empty when there is none.</summary>
    public string AbstractText
    {
        get
        {
            string? text = null;
            foreach (var statement in Identifying)
            {
                if (statement.Term == Term.Abstract)
                    text = text is null ? PlainText.Of(statement) : $"{text} {PlainText.Of(statement)}";
            }

            return text ?? "";
        }
    }

    /// <summary>The institution that holds the unit, as stated in it (DACS 2.2; EAD repository), or null.</summary>
    public Statement? RepositoryStatement => FirstIdentifying(Term.Repository);

    /// <summary>Whether the whole unit is marked for internal use; see <see cref="Publication"/>.</summary>
    public bool IsInternal => Publication.IsInternal(Body);

    private Statement? FirstIdentifying(Term term)
    {
        foreach (var node in Said.Content)
        {
            if (node is Statement { Term: Term.Identification } identification && identification.First(term) is { } found)
                return found;
        }

        return null;
    }
}
