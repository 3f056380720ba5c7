namespace FactKit.Grounding;

/// <summary>A stretch of the article's text.</summary>
readonly record struct Place(int Start, int End);
