using System.Collections.Frozen;

namespace Fonds.Description.Lives.Reading.Words;

/// <summary>States and provinces as they are shortened behind a town: "Philadelphia, PA", "New York, N.Y.", "Hartford, Conn.". A data table.</summary>
internal static class StateAbbreviations
{
    private static readonly FrozenSet<string> All = """
        AL AK AZ AR CA CO CT DE FL GA HI ID IL IN IA KS KY LA ME MD MA MI MN MS MO MT NE NV NH NJ NM NY NC ND OH OK OR PA RI SC SD TN TX UT VT VA WA WV WI WY DC PR ON QC BC
        N.Y. N.J. N.C. S.C. N.H. N.M. N.D. S.D. R.I. W.Va. D.C. Ala. Ariz. Ark. Calif. Cal. Colo. Conn. Del. Fla. Ga. Ill. Ind. Kans. Kan. Ky. La. Mass. Md. Me. Mich. Minn. Miss. Mo. Mont. Neb. Nev. Okla. Ore. Pa. Penn. Tenn. Tex. Vt. Va.
        Wash. Wis. Wyo. Ont. Que. Eng. N.Y N.J N.C S.C N.H D.C Conn Mass Calif Penn Mich Minn Wash Wis Tenn
        """.Split([' ', '\n', '\r'], StringSplitOptions.RemoveEmptyEntries).ToFrozenSet(StringComparer.Ordinal);

    public static bool Have(string text) => All.Contains(text);
}
