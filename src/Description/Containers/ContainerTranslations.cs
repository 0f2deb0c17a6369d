using System.Collections.Frozen;
using Fonds.Description.Languages;

namespace Fonds.Description.Containers;

/// <summary>
/// The usual carriers in the languages that the catalogue speaks: the type of a container is a code ("box"), not the archivist's prose. A type that
/// is not here stands as it was written.
/// </summary>
internal static class ContainerTranslations
{
    // English, then one and several in French, German, Spanish.
    private static readonly (string English, string[] Words)[] Table =
    [
        ("box", ["boîte", "boîtes", "Karton", "Kartons", "caja", "cajas"]),
        ("folder", ["dossier", "dossiers", "Mappe", "Mappen", "carpeta", "carpetas"]),
        ("volume", ["volume", "volumes", "Band", "Bände", "volumen", "volúmenes"]),
        ("item", ["pièce", "pièces", "Stück", "Stücke", "pieza", "piezas"]),
        ("page", ["page", "pages", "Seite", "Seiten", "página", "páginas"]),
        ("reel", ["bobine", "bobines", "Rolle", "Rollen", "bobina", "bobinas"]),
        ("carton", ["carton", "cartons", "Karton", "Kartons", "cartón", "cartones"]),
        ("map case", ["meuble à plans", "meubles à plans", "Kartenschrank", "Kartenschränke", "planero", "planeros"]),
        ("drawer", ["tiroir", "tiroirs", "Schublade", "Schubladen", "cajón", "cajones"]),
        ("shelf", ["étagère", "étagères", "Regalbrett", "Regalbretter", "estante", "estantes"]),
        ("oversize box", ["boîte grand format", "boîtes grand format", "Großformatkarton", "Großformatkartons", "caja de gran formato", "cajas de gran formato"]),
        ("oversize folder", ["dossier grand format", "dossiers grand format", "Großformatmappe", "Großformatmappen", "carpeta de gran formato", "carpetas de gran formato"]),
        ("cassette", ["cassette", "cassettes", "Kassette", "Kassetten", "casete", "casetes"]),
        ("disk", ["disque", "disques", "Datenträger", "Datenträger", "disco", "discos"]),
    ];

    private static readonly FrozenDictionary<string, string[]> ByEnglish = Table.ToFrozenDictionary(row => row.English, row => row.Words, StringComparer.OrdinalIgnoreCase);

    /// <summary>The carrier in the language that is spoken, or null: in English, or for a carrier that has no words here.</summary>
    public static string? Of(string singular, bool several)
    {
        var language = DisplayLanguage.Current;
        return language != DisplayLanguage.English && ByEnglish.TryGetValue(singular, out var words)
            ? words[((DisplayLanguage.All.TakeWhile(other => other != language).Count() - 1) * 2) + (several ? 1 : 0)]
            : null;
    }
}
