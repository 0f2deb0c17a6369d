using System.Globalization;
using System.Text;
using System.Xml;
using Fonds.Description.Records;
using Fonds.Description.Units;
using Fonds.Search;

namespace Fonds.Bench.Search;

/// <summary>
/// Makes index documents straight from a folder of EAD 2002 files, without model or store, so that the time of the index alone
/// can be measured. It understands as much of EAD as a realistic index needs, and no more.
/// </summary>
internal sealed class EadFolder(string folder)
{
    private static readonly XmlReaderSettings Settings = new() { DtdProcessing = DtdProcessing.Ignore, XmlResolver = null, CloseInput = true };
    private readonly Dictionary<(RecordKind, string), RecordId> authorities = [];
    private readonly List<IndexDocument> newAuthorities = [];
    private long lastId;

    public IEnumerable<IndexDocument> Documents()
    {
        foreach (var file in Directory.EnumerateFiles(folder, "*.xml", SearchOption.AllDirectories).Order(StringComparer.Ordinal))
        {
            var repository = Authority(RecordKind.Repository, Path.GetFileName(Path.GetDirectoryName(file)!));
            foreach (var document in Read(file, repository))
                yield return document;
            foreach (var authority in newAuthorities)
                yield return authority;
            newAuthorities.Clear();
        }
    }

    private RecordId Authority(RecordKind kind, string heading)
    {
        if (authorities.TryGetValue((kind, heading), out var id))
            return id;
        id = new RecordId(++lastId);
        authorities.Add((kind, heading), id);
        newAuthorities.Add(new IndexDocument { Id = id, Kind = kind, Title = heading, KnownAs = [heading] });
        return id;
    }

    private sealed class Open(RecordId id, Open? parent)
    {
        public RecordId Id { get; } = id;
        public Open? Parent { get; } = parent;
        public int Sibling { get; init; }
        public string? LevelText { get; init; }
        public StringBuilder Title { get; } = new();
        public StringBuilder Names { get; } = new();
        public StringBuilder Codes { get; } = new();
        public StringBuilder Text { get; } = new();
        public List<IndexLink> Links { get; } = [];
        public List<string> Languages { get; private set; } = [];
        public (int, int)? Years { get; set; }
        public bool Digitised { get; set; }
        public int Children { get; set; }

        public void Inherit()
        {
            if (Parent is null)
                return;
            Years ??= Parent.Years;
            if (Languages.Count == 0)
                Languages = Parent.Languages;
            if (!Links.Exists(link => link.Manner == TieManner.Creator))
                Links.AddRange(Parent.Links.Where(link => link.Manner == TieManner.Creator));
        }
    }

    private IEnumerable<IndexDocument> Read(string file, RecordId repository)
    {
        using var reader = XmlReader.Create(File.OpenRead(file), Settings);
        Open? unit = null;
        RecordId top = default;
        StringBuilder? into = null;
        var intoDepth = 0;
        var origination = false;
        (RecordKind Kind, StringBuilder Heading)? heading = null;
        while (reader.Read())
        {
            switch (reader.NodeType)
            {
                case XmlNodeType.Element:
                    var name = reader.LocalName;
                    if (name == "archdesc" || name == "c" || (name.Length == 3 && name[0] == 'c' && char.IsAsciiDigit(name[1])))
                    {
                        var id = new RecordId(++lastId);
                        unit?.Inherit();
                        var sibling = unit is null ? 0 : unit.Children++;
                        unit = new Open(id, unit) { Sibling = sibling, LevelText = reader.GetAttribute("level") };
                        if (unit.Parent is null)
                            top = id;
                        into = null;
                        break;
                    }

                    if (unit is null)
                        break;
                    var isEmpty = reader.IsEmptyElement;
                    switch (name)
                    {
                        case "unittitle" when into is null:
                            (into, intoDepth) = (unit.Title, reader.Depth);
                            break;
                        case "unitid" when into is null && reader.GetAttribute("type") != "aspace_uri":
                            (into, intoDepth) = (unit.Codes, reader.Depth);
                            break;
                        case "container" when into is null:
                            unit.Codes.Append(' ').Append(reader.GetAttribute("type")).Append(' ');
                            (into, intoDepth) = (unit.Codes, reader.Depth);
                            break;
                        case "unitdate" when into is null:
                            unit.Years ??= Years(reader.GetAttribute("normal"));
                            (into, intoDepth) = (unit.Text, reader.Depth);
                            break;
                        case "langmaterial" or "physdesc" or "abstract" or "scopecontent" or "bioghist" or "odd" or "arrangement"
                            or "accessrestrict" or "userestrict" or "custodhist" or "acqinfo" or "processinfo" or "prefercite" or "relatedmaterial"
                            or "separatedmaterial" or "note" or "appraisal" or "otherfindaid" or "phystech" when into is null:
                            (into, intoDepth) = (unit.Text, reader.Depth);
                            break;
                        case "language" when reader.GetAttribute("langcode") is { } code:
                            unit.Languages.Add(code);
                            break;
                        case "dao":
                            unit.Digitised = true;
                            break;
                        case "origination":
                            origination = !isEmpty;
                            break;
                        case "persname" or "corpname" or "famname" or "name" or "subject" or "geogname" or "genreform" when into is null && !isEmpty:
                            var kind = name switch
                            {
                                "persname" => RecordKind.Person,
                                "corpname" => RecordKind.CorporateBody,
                                "famname" => RecordKind.Family,
                                "subject" => RecordKind.Subject,
                                "geogname" => RecordKind.Place,
                                "genreform" => RecordKind.GenreForm,
                                _ => RecordKind.UnknownAgent,
                            };
                            heading = (kind, new StringBuilder());
                            (into, intoDepth) = (heading.Value.Heading, reader.Depth);
                            break;
                    }

                    if (isEmpty && into is not null && reader.Depth == intoDepth)
                        into = null;
                    else if (into is not null && reader.Depth > intoDepth && name is "p" or "head" or "item")
                        into?.Append(' ');
                    break;
                case XmlNodeType.Text or XmlNodeType.SignificantWhitespace or XmlNodeType.Whitespace:
                    into?.Append(reader.Value);
                    break;
                case XmlNodeType.EndElement:
                    if (into is not null && reader.Depth == intoDepth)
                    {
                        into.Append(' ');
                        into = null;
                        if (heading is { } done && unit is not null)
                        {
                            var text = done.Heading.ToString().Trim();
                            if (text.Length > 0 && text.Length < 300 && reader.LocalName != "repository")
                            {
                                unit.Links.Add(new IndexLink(Authority(done.Kind, text), done.Kind, origination ? TieManner.Creator : TieManner.AccessPoint));
                                unit.Names.Append(text).Append(' ');
                            }

                            heading = null;
                        }
                    }

                    if (reader.LocalName == "origination")
                        origination = false;
                    if (unit is not null && (reader.LocalName is "archdesc" or "c" || (reader.LocalName.Length == 3 && reader.LocalName[0] == 'c' && char.IsAsciiDigit(reader.LocalName[1]))))
                    {
                        unit.Inherit();
                        var title = unit.Title.ToString().Trim();
                        yield return new IndexDocument
                        {
                            Id = unit.Id, Kind = RecordKind.Unit, Collection = top, Parent = unit.Parent?.Id, Repository = repository,
                            Level = Level.Read(unit.LevelText, null), Years = unit.Years, Digitised = unit.Digitised, ChildCount = unit.Children,
                            Sibling = unit.Sibling, Links = unit.Links, Languages = unit.Languages, Title = title, Names = unit.Names.ToString(),
                            Codes = unit.Codes.ToString(), Text = unit.Text.ToString(),
                            KnownAs = unit.Parent is null ? [unit.Codes.ToString().Trim()] : [],
                        };
                        unit = unit.Parent;
                        into = null;
                    }

                    break;
            }
        }
    }

    private static (int, int)? Years(string? normal)
    {
        if (normal is null)
            return null;
        var parts = normal.Split('/');
        return Year(parts[0]) is { } first && Year(parts[^1]) is { } last && last >= first ? (first, last) : null;

        static int? Year(string text) => text.Length >= 4 && int.TryParse(text.AsSpan(0, 4), NumberStyles.None, CultureInfo.InvariantCulture, out var year) ? year : null;
    }
}
