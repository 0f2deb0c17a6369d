using Fonds.Bench.Dates;

// What the reader of dates is worth, measured on real finding aids.
//   dotnet run -c Release --project bench/Dates -- speed ../shared/gold/unitdates-nyu.tsv
//   dotnet run -c Release --project bench/Dates -- agreement ../shared/gold/unitdates-nyu.tsv
//   dotnet run -c Release --project bench/Dates -- coverage FOLDER...
//   dotnet run -c Release --project bench/Dates -- undated FOLDER...
//   dotnet run -c Release --project bench/Dates -- statements FOLDER...
switch (args)
{
    case ["speed", var file]:
        Speed.Measure(file);
        return 0;
    case ["agreement", var file]:
        Agreement.Measure(file);
        return 0;
    case ["coverage", .. { Length: > 0 } folders]:
        Coverage.Measure(folders);
        return 0;
    case ["undated", .. { Length: > 0 } folders]:
        WithoutNormal.Measure(folders);
        return 0;
    case ["statements", .. { Length: > 0 } folders]:
        WithoutNormal.Write(folders);
        return 0;
    default:
        Console.Error.WriteLine("speed FILE | agreement FILE | coverage FOLDER... | undated FOLDER... | statements FOLDER...");
        return 2;
}
