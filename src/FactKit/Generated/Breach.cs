namespace FactKit.Generated;

/// <summary>A constraint that a value breaks.</summary>
readonly record struct Breach(string Code, string Message);
