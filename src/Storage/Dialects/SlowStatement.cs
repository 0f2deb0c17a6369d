namespace Fonds.Storage.Dialects;

/// <summary>A statement that took long, with how the engine went about it.</summary>
/// <param name="Took">Time spent in the engine; what the caller did between two rows is not in it.</param>
/// <param name="Plan">The steps of the engine's plan, one a line.</param>
public sealed record SlowStatement(string Sql, TimeSpan Took, long Rows, string Plan);

/// <summary>Who wants to know of statements that take long.</summary>
public sealed record StatementWatch(TimeSpan Threshold, Action<SlowStatement> Tell);
