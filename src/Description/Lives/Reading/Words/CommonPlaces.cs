using System.Collections.Frozen;

namespace Fonds.Description.Lives.Reading.Words;

/// <summary>Places that histories name most: countries, states, great cities. A data table.</summary>
internal static class CommonPlaces
{
    private static readonly FrozenSet<string> Names = """
        Afghanistan|Africa|Alabama|Alaska|Albania|Albany|Algeria|Algiers|America|Amsterdam|Angola|Ann Arbor|Antwerp|Argentina|Arizona|Arkansas|Armenia|Asia|Athens|Atlanta|Auschwitz|Austin|Australia|Austria|Austria-Hungary|Baghdad
        |Baltimore|Barbados|Barcelona|Basel|Bavaria|Bedford-Stuyvesant|Beijing|Belarus|Belfast|Belgium|Belgrade|Berkeley|Berlin|Bern|Bethlehem|Birmingham|Bohemia|Bolivia|Bombay|Bordeaux|Boston|Brazil|Breslau|Britain|British Columbia
        |Bronx|Brooklyn|Brooklyn Heights|Brussels|Bucharest|Budapest|Buenos Aires|Buffalo|Bulgaria|Burma|Cairo|Calcutta|California|Cambodia|Cambridge|Canada|Cape Town|Caracas|Central America|Ceylon|Charleston|Chicago|Chile|China|Cincinnati
        |Cleveland|Cologne|Colombia|Colorado|Columbus|Connecticut|Constantinople|Copenhagen|Cornwall|Costa Rica|Cracow|Crimea|Croatia|Cuba|Czechoslovakia|D.C.|Dachau|Dakar|Dallas|Damascus|Delaware|Delhi|Denmark|Denver|Detroit|District of Columbia
        |Dominican Republic|Dresden|Dublin|Düsseldorf|East Germany|Ecuador|Edinburgh|Egypt|El Salvador|Ellis Island|England|Estonia|Ethiopia|Europe|Finland|Florence|Florida|Fort Greene|France|Frankfurt|Galicia|Geneva|Genoa|Georgia|Germany|Ghana
        |Glasgow|Great Britain|Greece|Greenwich Village|Guatemala|Guyana|Haiti|Hamburg|Hanover|Harlem|Hartford|Havana|Hawaii|Heidelberg|Helsinki|Hoboken|Holland|Hollywood|Honduras|Hong Kong|Honolulu|Houston|Hungary|Iceland|Idaho|Illinois
        |India|Indiana|Indianapolis|Indonesia|Iowa|Iran|Iraq|Ireland|Israel|Istanbul|Italy|Jamaica|Japan|Jerusalem|Jersey City|Johannesburg|Kansas|Kansas City|Kazakhstan|Kentucky|Kenya|Kiev|Kingston|Korea|Kraków|Kyoto|Latin America|Latvia
        |Lebanon|Leipzig|Leningrad|Liberia|Lisbon|Lithuania|Liverpool|London|Long Island|Los Angeles|Louisiana|Louisville|Luxembourg|Lviv|Lyon|Lyons|Madrid|Maine|Malaya|Manchester|Manhattan|Manila|Marseille|Marseilles|Martinique|Maryland
        |Massachusetts|Melbourne|Memphis|Mexico|Mexico City|Miami|Michigan|Middle East|Milan|Milwaukee|Minneapolis|Minnesota|Minsk|Mississippi|Missouri|Montana|Montenegro|Montreal|Moravia|Morocco|Moscow|Mozambique|Munich|Nanking|Naples
        |Nashville|Nebraska|Netherlands|Nevada|New England|New Hampshire|New Haven|New Jersey|New Mexico|New Orleans|New South Wales|New York|New York City|New York State|New Zealand|Newark|Newport|Nicaragua|Nigeria|North Africa|North Carolina
        |North Dakota|Northern Ireland|Norway|Nova Scotia|Oakland|Odessa|Ohio|Oklahoma|Ontario|Oregon|Orenburg|Oslo|Ottawa|Oxford|Pakistan|Palestine|Panama|Paraguay|Paris|Park Slope|Pennsylvania|Peru|Petrograd|Philadelphia|Philippines
        |Pittsburgh|Poland|Portland|Portugal|Prague|Princeton|Providence|Prussia|Puerto Rico|Quebec|Queens|Rhode Island|Richmond|Riga|Rio de Janeiro|Rochester|Romania|Rome|Rotterdam|Russia|Saint Petersburg|Salem|San Diego|San Francisco|San Juan
        |Santiago|Santo Domingo|Sarajevo|Saudi Arabia|Savannah|Saxony|Scandinavia|Scotland|Seattle|Serbia|Shanghai|Siberia|Sicily|Silesia|Singapore|Slovakia|Slovenia|Sofia|South Africa|South America|South Carolina|South Dakota|Soviet Union
        |Spain|St. Louis|St. Paul|St. Petersburg|Staten Island|Stockholm|Strasbourg|Stuttgart|Sudan|Sweden|Switzerland|Sydney|Syracuse|Syria|Taiwan|Tanzania|Tehran|Tel Aviv|Tennessee|Texas|Thailand|Tibet|Tokyo|Toronto|Transylvania|Trinidad
        |Trinidad and Tobago|Tunisia|Turin|Turkey|U.K.|U.S.|U.S.A.|U.S.S.R.|UK|USA|USSR|US|Uganda|Ukraine|United Kingdom|United States|United States of America|Uruguay|Utah|Venezuela|Venice|Vermont|Vichy|Vienna|Vietnam|Vilna|Vilnius
        |Virgin Islands|Virginia|Wales|Warsaw|Washington|Washington, D.C.|West Berlin|West Germany|West Indies|West Virginia|Williamsburg|Wisconsin|Worcester|Wyoming|Yonkers|Yugoslavia|Zagreb|Zimbabwe|Zürich|Zurich|Czech Republic|West Bank|Gaza|Gaza Strip|New Guinea|Papua New Guinea|Ivory Coast|Gold Coast|Ottoman Empire|Russian Empire|British Guiana|Dutch East Indies|East Indies|Lower East Side|Upper East Side|Upper West Side|East Village|West Village
        |SoHo|Soho|Tribeca|Washington Heights|Coney Island|Crown Heights|Red Hook|Lower Manhattan|Upper Manhattan|Midtown|Bay Area|West Coast|East Coast|Deep South|Upstate New York|Hudson Valley|Midwest|South|Pacific Northwest|Near East|Far East|Southeast Asia|Sub-Saharan Africa
        |West Africa|East Africa|Western Europe|Eastern Europe|Central Europe|British Isles|Channel Islands|Isle of Man|Hanoi|Saigon|Lagos|Accra|Nairobi|Bangkok|Jakarta|Addis Ababa|Kinshasa|Leopoldville|Congo|Belgian Congo|Rhodesia|Botswana|Namibia|Senegal|Mali|Zambia|Malawi|Burundi|Rwanda
        """.Replace("\n", "", StringComparison.Ordinal).Replace("\r", "", StringComparison.Ordinal).Split('|', StringSplitOptions.TrimEntries).ToFrozenSet(StringComparer.Ordinal);

    public static bool Have(string name) => Names.Contains(name);
}
