namespace FactKit.Generated;

/// <summary>A quantity with the vague words of the schema that states it: what "dozens" of a text means to it.</summary>
readonly record struct StatedQuantity(Quantity Value, VagueWords Words);
