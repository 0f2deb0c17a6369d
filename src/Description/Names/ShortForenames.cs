using System.Collections.Frozen;

namespace Fonds.Description.Names;

/// <summary>By what short forms somebody of an English forename is commonly called: "Larry" is Lawrence. A data table; forms that only cut the end off ("Ben") stand in it too.</summary>
internal static class ShortForenames
{
    private static readonly FrozenDictionary<string, string[]> Forms = Read("""
        albert al bert; alexander alex sandy; alexandra alex sandy; alfred al fred; andrew andy drew; anthony tony; arthur art; barbara barb babs; benjamin ben benny; catherine cathy kate kitty; charles charlie charley chuck; christina chris tina;
        christopher chris kit; cornelius neil; daniel dan danny; david dave; deborah debbie deb; donald don; dorothy dot dottie dolly; douglas doug; edgar ed; edmund ed ned ted; edward ed eddie ned ted; edwin ed eddie; eleanor ellie nell; elizabeth bess beth
        betsy betty eliza libby lisa liz lizzie; ellen nell nellie; emanuel manny; eugene gene; florence flo; frances fanny fran; francis frank; franklin frank; frederick fred freddy fritz; george georgie; gerald gerry jerry; gertrude trudy; gilbert gil; gregory greg;
        gustave gus; harold hal harry; helen nell; henry hal hank harry; herbert bert herb; herman hy; hyman hy; irving irv; isaac ike; isidore izzy; jacob jack jake; jacqueline jackie; james jamie jim jimmy; janet jan; jeffrey jeff; jennifer jenny; jeremiah jerry; jerome jerry;
        john jack johnny; jonathan jon; joseph joe joey; josephine jo josie; judith judy; julius jules; katherine kate kathy katie kay kitty; kathleen kate kathy; kenneth ken kenny; lawrence larry; leonard len lenny leo; leopold leo poldi; lewis lew; louis lou; louise lou; margaret
        maggie marge meg peg peggy; martha patsy patty; martin marty; mary molly polly; matthew matt; maurice morrie; maximilian max; melvin mel; michael mick mickey mike; milton milt; mitchell mitch; morris moe; nathan nat; nathaniel nat; nicholas nick; norman norm; oliver ollie;
        pamela pam; patricia pat patty trish; patrick paddy pat; peter pete; philip phil; priscilla cilla; raymond ray; rebecca becky; reginald reg; richard dick rich rick; robert bert bob bobby rob; roderick rod; ronald ron; rosemary rose; rudolph rudy; russell russ; samuel sam;
        sarah sadie sally; seymour sy; sidney sid; solomon sol; stanley stan; stephen steve; steven steve; stuart stu; susan sue susie; sylvester sy; theodore ted teddy theo; theresa terry tess; thomas tom tommy; timothy tim; victor vic; victoria vicky; vincent vince; virginia ginny; walter
        wally walt; wilfred wilf; wilhelmina mina; william bill billy will willie; winifred winnie; zachary zach
        """);

    /// <param name="forename">Folded, as written in full.</param>
    public static IReadOnlyList<string> Of(string forename) => Forms.GetValueOrDefault(forename, []);

    private static FrozenDictionary<string, string[]> Read(string table) =>
        table.Split(';', StringSplitOptions.TrimEntries).Select(static row => row.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)).ToFrozenDictionary(static row => row[0], static row => row[1..], StringComparer.Ordinal);
}
