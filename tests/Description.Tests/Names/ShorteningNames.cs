using Fonds.Description.Names;

namespace Fonds.Description.Tests.Names;

/// <summary>A text names people in full once, and then in short.</summary>
public sealed class ShorteningNames
{
    [Theory]
    [InlineData("Trotsky", "Leon Trotsky", true, "the family name")]
    [InlineData("Rirette", "Rirette Maîtrejean", true, "the forename")]
    [InlineData("B. C. Vladeck", "Baruch Charney Vladeck", true, "initials")]
    [InlineData("Baruch Vladeck", "Baruch Charney Vladeck", true, "the first of two forenames")]
    [InlineData("Seiourne", "Laurette Séjourné", false, "another name")]
    [InlineData("Sejourne", "Laurette Séjourné", true, "without accents")]
    [InlineData("B. D. Vladeck", "Baruch Charney Vladeck", false, "another initial")]
    [InlineData("Anna Trotsky", "Leon Trotsky", false, "another forename")]
    [InlineData("Leon Trotsky", "Leon Trotsky", false, "no shorter")]
    [InlineData("Leon Trotsky", "Trotsky", false, "longer")]
    [InlineData("Institut", "Institut d'études politiques de Paris", false, "the first word of the name of a body")]
    public void One_is_short_for_the_other(string name, string whole, bool isShort, string why) =>
        Assert.True(isShort == ShortNames.IsShortFor(name, whole), why);
}
