using Fonds.App.Print.Documents;
using Fonds.App.Print.Setting;
using Fonds.App.Public.Units;
using Fonds.App.Shared.Text;
using Fonds.App.Shared.Wording;
using Fonds.Description.Statements;
using Fonds.Description.Units;
using Fonds.UseCases.Discovery;

namespace Fonds.App.Print;

/// <summary>The components in order: series under headings, files and items as hanging entries, boxes and folders at the right.</summary>
internal sealed partial class PrintedFindingAid
{
    private sealed class Inventory
    {
        private const double Step = 12;
        private const int DeepestIndent = 6;
        private const double Hanging = 14;
        private readonly PrintedFindingAid print;

        // The sections that are open, from the whole inventory down, and the list at the end of each.
        private readonly List<(StructureElement Section, StructureElement? List)> open = [];

        public Inventory(PrintedFindingAid print, StructureElement part)
        {
            this.print = print;
            open.Add((part, null));
            print.Heading(part, Phrases.Say("Inventory"), 2, Section, 0, 26, null);
        }

        public void Put(FullFindingAidLine line)
        {
            var depth = Math.Max(1, line.Summary.Depth);
            while (open.Count > depth)
                CloseLast();
            if (line.Summary.ChildCount > 0 || IsDivision(line.Unit))
                PutDivision(line, depth);
            else
                PutEntry(line, depth);
        }

        public void End()
        {
            while (open.Count > 0)
                CloseLast();
        }

        // A finding aid may describe series and nothing in them.
        private static bool IsDivision(UnitOfDescription unit) => unit.Level.Name is LevelName.Fonds or LevelName.Subfonds or LevelName.Collection
            or LevelName.RecordGroup or LevelName.Subgroup or LevelName.Class or LevelName.Series or LevelName.Subseries;

        private void PutDivision(FullFindingAidLine line, int depth)
        {
            CloseList();
            var (unit, parent) = (line.Summary, open[^1].Section);
            if (depth == 1)
                print.pages.Series = unit.Title;
            var section = parent.Add("Sect");
            open.Add((section, null));
            var indent = Indent(depth);
            var dates = WholeUnitWords.Dates(unit);
            var style = new TypeStyle(depth == 1 ? Face.SerifSemibold : depth == 2 ? Face.SerifSemibold : Face.SerifSemiboldItalic, depth == 1 ? 13 : depth == 2 ? 11.5 : 10.5);
            print.Heading(section, dates.Length > 0 ? $"{unit.Title}, {dates}" : unit.Title, depth + 2, style, indent, depth == 1 ? 18 : 12, print.written, new Link(unit.Title, print.Address(unit.Address)));
            Facts(section, unit, indent, Containers(section, unit));
            Rest(section, line, indent);
        }

        private void PutEntry(FullFindingAidLine line, int depth)
        {
            if (open[^1].List is null)
                open[^1] = (open[^1].Section, open[^1].Section.Add("L", attributes: "/A<</O/List/ListNumbering/None>>"));
            var (unit, indent) = (line.Summary, Indent(depth));
            var item = open[^1].List!.Add("LI");
            var body = item.Add("LBody");
            var paragraph = body.Add("P", print.written);
            var link = paragraph.Add("Link");
            var runs = new List<Run> { new(unit.Title, Text, link, new Link(unit.Title, print.Address(unit.Address))) };
            if (WholeUnitWords.Dates(unit) is { Length: > 0 } dates)
                runs.Add(new(", " + dates, Text, paragraph));
            var left = print.breaker.Lines(runs, new(indent, indent + Hanging, Sheet.EntryWidth, 13.2, 2.4));
            link.Close();
            paragraph.Close();
            var right = Containers(body, unit);
            print.pages.Put(right is null ? left : BlockSetter.Beside(left, right));
            Facts(body, unit, indent + Hanging, null);
            Rest(body, line, indent + Hanging);
            body.Close();
            item.Close();
        }

        private static double Indent(int depth) => Math.Min(depth - 1, DeepestIndent) * Step;

        // Where it is: boxes and folders in the column at the right.
        private List<SetLine>? Containers(StructureElement into, UnitSummary unit)
        {
            if (unit.Containers.Count == 0)
                return null;
            var paragraph = into.Add("P");
            var at = Sheet.TextWidth - Sheet.ContainerWidth;
            var lines = print.breaker.Lines([new(string.Join("; ", unit.Containers), Label, paragraph)], new(at, at + 8, Sheet.TextWidth, 13.2, 2.4));
            paragraph.Close();
            return lines;
        }

        private void Facts(StructureElement into, UnitSummary unit, double indent, List<SetLine>? beside)
        {
            var facts = WholeUnitWords.Facts(unit);
            if (facts.Count == 0)
            {
                print.pages.Put(beside ?? []);
                return;
            }

            var paragraph = into.Add("P");
            var lines = print.breaker.Lines([new(string.Join(" · ", facts), Label, paragraph)], new(indent, indent, Sheet.EntryWidth, beside is null ? 11.5 : 13.2));
            print.pages.Put(beside is null ? lines : BlockSetter.Beside(lines, beside));
            paragraph.Close();
        }

        private void Rest(StructureElement into, FullFindingAidLine line, double indent)
        {
            var small = Text with { Size = 9.5 };
            var width = Sheet.EntryWidth - indent;
            foreach (var summary in line.Unit.Identifying.Where(statement => statement.Term == Term.Abstract))
                print.Prose(into, RichText.Flow([summary], print.setting), small, indent, width, 0);
            foreach (var note in line.Unit.Notes)
            {
                var label = into.Add("P");
                print.Said(label, [new(Phrases.Say(note.Label), Label with { Face = Face.SansSemibold }, label)], indent, Sheet.EntryWidth, 12, 3, keepsNext: true);
                label.Close();
                print.Prose(into, RichText.Note(note.Statement, print.setting), small, indent, width, 0, after: 1);
            }

            if (WholeUnitWords.Names(line.Unit) is { Count: > 0 } names)
            {
                var paragraph = into.Add("P");
                print.Said(paragraph, [new(Phrases.Say("Names and subjects") + " ", Label with { Face = Face.SansSemibold }, paragraph), new(string.Join("; ", names), Label, paragraph)], indent, Sheet.EntryWidth, 12, 2);
                paragraph.Close();
            }

            print.Copies(into, line.Unit, indent, Sheet.EntryWidth);
        }

        private void CloseList()
        {
            open[^1].List?.Close();
            open[^1] = (open[^1].Section, null);
        }

        private void CloseLast()
        {
            CloseList();
            open[^1].Section.Close();
            open.RemoveAt(open.Count - 1);
        }
    }
}
