namespace FactKit.Lines;

/// <summary>A place of the whole input: line and column from 1, columns in UTF-16 units, and the offset in bytes.</summary>
readonly record struct InputPlace(long Line, long Column, long Offset);
