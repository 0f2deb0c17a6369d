using System.Runtime.CompilerServices;

[assembly: InternalsVisibleTo("Fonds.Search.Tests")]
