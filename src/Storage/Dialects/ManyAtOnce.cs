using System.Globalization;

namespace Fonds.Storage.Dialects;

/// <summary>
/// One question about many values in place of one for each: where the database is on another machine every question is a journey. The values are asked for in lists of
/// a fixed length, the last filled up with its last value, so that each statement is prepared once.
/// </summary>
internal static class ManyAtOnce
{
    private const int Few = 8;
    private const int Many = 128;

    /// <summary>Numbers below this are for the other parameters of the statement.</summary>
    private const int FirstPlace = 11;

    private static readonly string FewPlaces = Places(Few);
    private static readonly string ManyPlaces = Places(Many);

    /// <summary>The rows of all answers, in no order; each is read before the next is asked for.</summary>
    /// <param name="sql">The statement with the list of places that it is given, for <c>IN (…)</c>.</param>
    /// <param name="bindOthers">Binds what else there is; numbers up to 10.</param>
    public static IEnumerable<DatabaseStatement> Rows<T>(
        DatabaseConnection connection, IReadOnlyList<T> values, Func<string, string> sql, Action<DatabaseStatement, int, T> bind, Action<DatabaseStatement>? bindOthers = null)
    {
        for (var start = 0; start < values.Count; start += Many)
        {
            var left = values.Count - start;
            var length = left <= Few ? Few : Many;
            var statement = connection.Prepare(sql(length == Few ? FewPlaces : ManyPlaces));
            bindOthers?.Invoke(statement);
            for (var place = 0; place < length; place++)
                bind(statement, FirstPlace + place, values[start + Math.Min(place, left - 1)]);
            while (statement.Step())
                yield return statement;
        }
    }

    private static string Places(int count) =>
        string.Join(',', Enumerable.Range(FirstPlace, count).Select(number => string.Create(CultureInfo.InvariantCulture, $"?{number}")));
}
