using System.Globalization;
using System.Text.RegularExpressions;

namespace Fonds.Storage.Dialects.Postgres;

/// <summary>A statement as the stores write it, said as PostgreSQL reads it: parameters are <c>$1</c>, <c>$2</c> without a gap.</summary>
/// <param name="Text">The statement with the parameters of PostgreSQL.</param>
/// <param name="Places">For each number of a parameter in the store's words its place in <paramref name="Text"/>, from 0; -1 where there is none.</param>
/// <param name="Tables">The tables that it reads or changes.</param>
internal sealed partial record PostgresSql(string Text, int[] Places, string[] Tables)
{
    public int ParameterCount => Places.Count(place => place >= 0);

    public static PostgresSql Of(string sql)
    {
        var numbers = ParameterPattern.Matches(sql).Select(Number).Distinct().Order().ToList();
        var places = new int[numbers.Count == 0 ? 1 : numbers[^1] + 1];
        Array.Fill(places, -1);
        foreach (var (place, number) in numbers.Index())
            places[number] = place;
        var text = ParameterPattern.Replace(sql, match => string.Create(CultureInfo.InvariantCulture, $"${places[Number(match)] + 1}"));
        return new(text, places, [.. TablePattern.Matches(sql).Select(match => match.Groups["table"].Value).Distinct(StringComparer.Ordinal)]);
    }

    private static int Number(Match parameter) => int.Parse(parameter.Groups["number"].Value, CultureInfo.InvariantCulture);

    [GeneratedRegex(@"\?(?<number>\d+)", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: Timeout.Infinite)]
    private static partial Regex ParameterPattern { get; }

    [GeneratedRegex(@"\b(FROM|JOIN|INTO|UPDATE)\s+(?<table>[a-z_]+)", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: Timeout.Infinite)]
    private static partial Regex TablePattern { get; }
}
