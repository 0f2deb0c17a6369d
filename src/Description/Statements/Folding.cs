using System.Collections.Frozen;
using System.Globalization;
using System.Text;

namespace Fonds.Description.Statements;

/// <summary>
/// Text as it is compared, sorted and looked up: lower case, without diacritics. "Séjourné" and "SEJOURNE" are
/// one. Never shown. A data table: the runtime decomposes no letters when it carries no cultures.
/// </summary>
public static class Folding
{
    private static readonly (string Plain, string Letters)[] Table =
    [
        ("a", "àáâãäåāăąǎǟǡǻȁȃȧḁạảấầẩẫậắằẳẵặ"),
        ("ae", "æǣǽ"),
        ("b", "ḃḅḇƀɓ"),
        ("c", "çćĉċčḉ"),
        ("d", "ďḋḍḏḑḓđð"),
        ("e", "èéêëēĕėęěȅȇȩḕḗḙḛḝẹẻẽếềểễệəǝ"),
        ("f", "ḟƒ"),
        ("g", "ĝğġģǧǵḡ"),
        ("h", "ĥȟḣḥḧḩḫẖħ"),
        ("i", "ìíîïĩīĭįǐȉȋḭḯỉịıɨ"),
        ("j", "ĵǰ"),
        ("k", "ķǩḱḳḵĸ"),
        ("l", "ĺļľḷḹḻḽłŀ"),
        ("m", "ḿṁṃ"),
        ("n", "ñńņňǹṅṇṉṋ"),
        ("ng", "ŋ"),
        ("o", "ǿòóôõöōŏőơǒǫǭȍȏȫȭȯȱṍṏṑṓọỏốồổỗộớờởỡợø"),
        ("oe", "œ"),
        ("p", "ṕṗ"),
        ("r", "ŕŗřȑȓṙṛṝṟ"),
        ("s", "ſẛśŝşšșṡṣṥṧṩ"),
        ("ss", "ß"),
        ("t", "ţťțṫṭṯṱẗŧ"),
        ("th", "þ"),
        ("u", "ùúûüũūŭůűųưǔǖǘǚǜȕȗṳṵṷṹṻụủứừửữự"),
        ("v", "ṽṿ"),
        ("w", "ŵẁẃẅẇẉẘ"),
        ("x", "ẋẍ"),
        ("y", "ýÿŷȳẏẙỳỵỷỹ"),
        ("z", "ʒǯźżžẑẓẕ"),
        ("α", "άἀἁἂἃἄἅἆἇὰάᾀᾁᾂᾃᾄᾅᾆᾇᾰᾱᾲᾳᾴᾶᾷ"),
        ("ε", "έἐἑἒἓἔἕὲέ"),
        ("η", "ήἠἡἢἣἤἥἦἧὴήᾐᾑᾒᾓᾔᾕᾖᾗῂῃῄῆῇ"),
        ("ι", "ΐίϊἰἱἲἳἴἵἶἷὶίῐῑῒΐῖῗ"),
        ("ο", "όὀὁὂὃὄὅὸό"),
        ("ρ", "ῤῥ"),
        ("σ", "ς"),
        ("υ", "ΰϋύὐὑὒὓὔὕὖὗὺύῠῡῢΰῦῧ"),
        ("ω", "ώὠὡὢὣὤὥὦὧὼώᾠᾡᾢᾣᾤᾥᾦᾧῲῳῴῶῷ"),
        ("а", "ӑӓ"),
        ("г", "ѓ"),
        ("е", "ѐёӗ"),
        ("ж", "ӂӝ"),
        ("з", "ӟ"),
        ("и", "ѝӣӥ"),
        ("к", "ќ"),
        ("о", "ӧ"),
        ("у", "ўӯӱӳ"),
        ("ч", "ӵ"),
        ("ы", "ӹ"),
        ("э", "ӭ"),
        ("ѵ", "ѷ"),
        ("ә", "ӛ"),
        ("ө", "ӫ"),
    ];

    private static readonly FrozenDictionary<char, string> Plain =
        Table.SelectMany(row => row.Letters.Select(letter => (letter, row.Plain))).ToFrozenDictionary(pair => pair.letter, pair => pair.Plain);

    /// <summary>The text in lower case without diacritics; everything else stays.</summary>
    public static string Of(string text)
    {
        if (Ascii.IsValid(text))
            return text.ToLowerInvariant();

        var builder = new StringBuilder(text.Length);
        foreach (var character in text)
            Append(builder, character);
        return builder.ToString();
    }

    /// <summary>Folds into a buffer, apostrophes left out, and says how many characters were written; what has no room is left out.</summary>
    public static int Fold(ReadOnlySpan<char> text, Span<char> folded)
    {
        var length = 0;
        foreach (var character in text)
        {
            var lower = char.ToLowerInvariant(character);
            if (lower < 0x80 || !Plain.TryGetValue(lower, out var plain))
            {
                if (lower is not ('\'' or '’' or 'ʻ' or 'ʼ') && (lower < 0x80 || !IsMark(lower)) && length < folded.Length)
                    folded[length++] = lower;
            }
            else if (length + plain.Length <= folded.Length)
            {
                plain.CopyTo(folded[length..]);
                length += plain.Length;
            }
        }

        return length;
    }

    /// <summary>The words and numbers of the text, folded, one space between them; apostrophes join.</summary>
    public static string Words(string text)
    {
        var builder = new StringBuilder(text.Length);
        var parted = false;
        foreach (var character in text)
        {
            if (char.IsLetterOrDigit(character) || char.IsSurrogate(character))
            {
                if (parted && builder.Length > 0)
                    builder.Append(' ');
                parted = false;
                Append(builder, character);
            }
            else if (character is not ('\'' or '’' or 'ʹ' or 'ʻ' or 'ʼ') && !IsMark(character))
            {
                parted = true;
            }
        }

        return builder.ToString();
    }

    private static void Append(StringBuilder builder, char character)
    {
        var lower = char.ToLowerInvariant(character);
        if (lower < 0x80)
            builder.Append(lower);
        else if (Plain.TryGetValue(lower, out var plain))
            builder.Append(plain);
        else if (!IsMark(lower))
            builder.Append(lower);
    }

    // Marks that stand for themselves after their letter, romanization half marks (U+FE20, U+FE21) among them.
    private static bool IsMark(char character) =>
        char.GetUnicodeCategory(character) is UnicodeCategory.NonSpacingMark;
}
