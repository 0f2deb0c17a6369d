namespace Fonds.Search.Embedded.Inverted;

/// <summary>The columns in which a word stands, as bits.</summary>
[Flags]
internal enum ColumnMask : byte
{
    None = 0,
    Title = 1 << TextColumn.Title,
    Names = 1 << TextColumn.Names,
    Codes = 1 << TextColumn.Codes,
    Body = 1 << TextColumn.Body,
    TitleStems = 1 << TextColumn.TitleStems,
    Stems = 1 << TextColumn.Stems,

    /// <summary>The word stands in the record three times or more: the record is about it.</summary>
    Often = 1 << 6,

    /// <summary>The word stands among the first of the text: in the abstract, or where a note begins.</summary>
    Early = 1 << 7,

    /// <summary>Words as written.</summary>
    Written = Title | Names | Codes | Body,
    Signs = Often | Early,
    All = Written | TitleStems | Stems | Signs,
}
