using System.Buffers;
using Fonds.Description.Statements;

namespace Fonds.Formats.Crosswalks;

// Extents, languages and digital objects: where EAD3 wants values apart.
internal static partial class Ead2002ToEad3
{
    private static void PhysicalDescription(Statement source, Rewriting rewriting, Term parent, List<Node> into)
    {
        if (Structured(source, rewriting) is { } structured && rewriting.Crosswalk.Content.Allows(parent, Term.StructuredPhysicalDescription))
            into.Add(structured);
        else
            rewriting.Place(rewriting.Renamed(source, Term.PhysicalDescription), parent, into);
    }

    // Quantity and unit where the first extent has them; null where EAD3's structure would not hold every word.
    private static Statement? Structured(Statement source, Rewriting rewriting)
    {
        var parts = source.WithoutLayout().ToArray();
        if (parts.Length == 0 || !parts.All(node => node is Statement { Term: Term.Extent or Term.PhysicalFacet or Term.Dimensions } or Remark)
            || parts[0] is not Statement { Term: Term.Extent, Content: [TextRun { Text: var text }] } first)
        {
            return null;
        }

        var number = text.IndexOf(' ', StringComparison.Ordinal);
        var unit = first["unit"];
        var isSplit = unit is null;
        if (isSplit ? number <= 0 || number == text.Length - 1 || !IsNumber(text.AsSpan(0, number)) : !IsNumber(text))
            return null;
        // "12.84 linear feet (19 boxes)" is two extents, and no unit is called that.
        if (isSplit && text.AsSpan(number).IndexOfAnyInRange('0', '9') >= 0)
            return null;
        var quantity = new Statement(Term.Quantity, rewriting.Qualifiers(first, Term.Quantity), [new TextRun(isSplit ? text[..number] : text)]);
        var unitType = isSplit ? Statement.Of(Term.ExtentUnit, text[(number + 1)..]) : Statement.Of(Term.ExtentUnit, unit!, new Qualifier("altrender", "unit"));
        var inside = new List<Node> { quantity, unitType };
        foreach (var node in parts.Skip(1))
        {
            if (node is Statement { Term: Term.Extent } extent)
                inside.Add(Carrying.Changed(extent, rewriting, Term.PhysicalFacet, new Qualifier("localtype", "extent")));
            else
                rewriting.Carry(node, Term.StructuredPhysicalDescription, inside);
        }

        // ArchivesSpace says in altrender what EAD3 has attributes for: whole or part, and of what kind the first extent is.
        var kind = first["altrender"] switch
        {
            "materialtype spaceoccupied" => new Qualifier("physdescstructuredtype", "spaceoccupied"),
            "carrier" => new Qualifier("physdescstructuredtype", "carrier"),
            _ => new Qualifier("physdescstructuredtype", "otherphysdescstructuredtype"),
        };
        var coverage = new Qualifier("coverage", source["altrender"] == "part" ? "part" : "whole");
        return new Statement(Term.StructuredPhysicalDescription, rewriting.Qualifiers(source, Term.StructuredPhysicalDescription, coverage, kind), [.. inside]);
    }

    private static bool IsNumber(ReadOnlySpan<char> text) => text.Length > 0 && char.IsAsciiDigit(text[0]) && text.IndexOfAnyExcept(NumberCharacters) < 0;

    private static readonly SearchValues<char> NumberCharacters = SearchValues.Create("0123456789.,/");

    private static void Origination(Statement source, Rewriting rewriting, Term parent, List<Node> into)
    {
        var carried = rewriting.Renamed(source, Term.Origination);
        // EAD3 asks for a name.
        if (carried.Content.IsEmpty && parent == Term.Identification)
            carried = carried with { Content = [new Statement(Term.Name, [new("altrender", "text")], [new Statement(Term.Part)])] };
        rewriting.Place(carried, parent, into);
    }

    private static void Languages(Statement source, Rewriting rewriting, Term parent, List<Node> into)
    {
        var languages = source.All(Term.Language).ToArray();
        var inside = new List<Node>();
        foreach (var node in source.Content)
        {
            if (node is Statement { Term: Term.Language } language)
                inside.Add(WithScript(language, rewriting));
            else if (node is not (TextRun or Statement))
                inside.Add(node);
        }

        if (languages.Length == 0)
            inside.Add(new Statement(Term.Language, [new("altrender", "text")], rewriting.Content(source.Content, Term.Language)));
        else if (source.Content.Any(node => !Carrying.IsBlank(node) && node is not (Statement { Term: Term.Language } or Remark or Instruction)))
            inside.Add(Statement.Of(Term.DescriptiveNote, Statement.Of(Term.Paragraph, source.Words())));
        rewriting.Place(new Statement(Term.LanguageOfMaterial, rewriting.Qualifiers(source, Term.LanguageOfMaterial), [.. inside]), parent, into);
    }

    private static Statement WithScript(Statement language, Rewriting rewriting)
    {
        var alone = rewriting.Renamed(language, Term.Language);
        return language["scriptcode"] is { } script
            ? Statement.Of(Term.LanguageSet, alone, new Statement(Term.Script, [new("scriptcode", script)]))
            : alone;
    }

    private static void DigitalObject(Statement source, Rewriting rewriting, Term parent, List<Node> into)
    {
        if (rewriting.Crosswalk.Content.Allows(parent, Term.DigitalObject))
            into.Add(Carrying.Changed(source, rewriting, Term.DigitalObject, new Qualifier("daotype", "unknown")));
        else
            rewriting.Place(Carrying.Changed(source, rewriting, Term.Reference, new Qualifier("altrender", "dao")), parent, into);
    }

    private static void DigitalObjectGroup(Statement source, Rewriting rewriting, Term parent, List<Node> into)
    {
        var places = source.All(Term.DigitalObjectLocation).ToArray();
        if (places.Length == 0 || !rewriting.Crosswalk.Content.Allows(parent, Term.DigitalObjectSet))
        {
            rewriting.CarryAll(source.Content, parent, into);
            return;
        }

        var objects = new List<Node>();
        var notes = new List<Node>();
        var ends = new List<Node>();
        foreach (var node in source.Content)
        {
            if (node is Statement { Term: Term.DigitalObjectDescription } description)
                rewriting.Carry(description, Term.DigitalObjectSet, notes);
            else if (node is Statement { Term: Term.DigitalObjectLocation } place)
                rewriting.Carry(place, Term.DigitalObjectSet, objects);
            else if (node is Statement { Term: Term.LinkResource or Term.ReferenceLocation or Term.ExternalReferenceLocation } end && end.Words() is { Length: > 0 } words)
                ends.Add(Statement.Of(Term.Paragraph, words));
        }

        if (notes.FirstOrDefault() is Statement note)
            notes[0] = note with { Content = [.. note.Content, .. ends] };
        else if (ends.Count > 0)
            notes.Add(new Statement(Term.DescriptiveNote, content: [.. ends]));

        if (objects is [Statement only])
        {
            // A dao has one note: that of the group joins that of its only place.
            var own = only.Content is [Statement first] && notes is [Statement its, ..] ? [first with { Content = [.. first.Content, .. its.Content] }] : only.Content.IsEmpty ? notes.Take(1) : only.Content;
            var qualifiers = rewriting.Qualifiers(source, Term.DigitalObject, new Qualifier("altrender", "daogrp"));
            into.Add(only with { Qualifiers = only.Qualifiers.RemoveAll(one => qualifiers.Any(other => other.Name == one.Name)).AddRange(qualifiers), Content = [.. own] });
        }
        else
        {
            into.Add(new Statement(Term.DigitalObjectSet, rewriting.Qualifiers(source, Term.DigitalObjectSet), [.. objects, .. notes.Take(1)]));
        }
    }
}
