using System.Collections.Frozen;
using Fonds.Description.Languages;
using Fonds.Description.Statements;

namespace Fonds.App.Shared.Text;

/// <summary>The language of a text, where the source says it, in the form that HTML wants (BCP 47).</summary>
public static class Language
{
    // ISO 639-2 codes (both forms) of the languages that have a two-letter code and are met in archives; others stand as they are.
    private static readonly FrozenDictionary<string, string> TwoLetters = (
        "alb sq,sqi sq,ara ar,arm hy,hye hy,baq eu,eus eu,bel be,ben bn,bul bg,cat ca,chi zh,zho zh,cze cs,ces cs,dan da,dut nl,nld nl,eng en,epo eo,"
        + "est et,fin fi,fre fr,fra fr,geo ka,kat ka,ger de,deu de,gle ga,glg gl,gre el,ell el,heb he,hin hi,hrv hr,hun hu,ice is,isl is,ind id,ita it,"
        + "jpn ja,kor ko,lat la,lav lv,lit lt,mac mk,mkd mk,may ms,msa ms,mon mn,nor no,oci oc,per fa,fas fa,pol pl,por pt,rum ro,ron ro,rus ru,"
        + "slo sk,slk sk,slv sl,spa es,srp sr,swa sw,swe sv,tam ta,tat tt,tel te,tha th,tib bo,bod bo,tur tr,ukr uk,urd ur,vie vi,wel cy,cym cy,yid yi")
        .Split(',').Select(pair => pair.Split(' ')).ToFrozenDictionary(pair => pair[0], pair => pair[1], StringComparer.OrdinalIgnoreCase);

    /// <summary>A lang attribute with a space before, or nothing when the source does not say.</summary>
    public static string Attribute(Statement statement) => Tag(statement) is { } tag ? HtmlOut.Attribute("lang", tag) : "";

    /// <summary>The language tag of a statement, or null: EAD3 lang, EAC xml:lang, EAC 2 languageOfElement.</summary>
    public static string? Tag(Statement statement) =>
        Tag(statement["lang"] ?? statement["xml:lang"] ?? statement["languageOfElement"]);

    /// <summary>The language of a description where the page speaks another, so that a screen reader changes its voice; else null (EAD langusage).</summary>
    public static string? Foreign(string? code) => Tag(code) is { } tag && tag != DisplayLanguage.Current.Code ? tag : null;

    /// <summary>A code as written ("fre", "fr-CA", "heb") as a language tag, or null when it is none.</summary>
    public static string? Tag(string? code)
    {
        if (code is not { Length: >= 2 and <= 12 } || !code.All(letter => char.IsAsciiLetterOrDigit(letter) || letter == '-') || code is "und" or "mul" or "zxx")
            return null;
        return TwoLetters.GetValueOrDefault(code, code);
    }
}
