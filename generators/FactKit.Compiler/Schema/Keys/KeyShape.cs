namespace FactKit.Compiler.Schema.Keys;

/// <summary>What may stand at a key of a schema. The reader checks by it and the JSON Schema for editors is printed from it.</summary>
public abstract record KeyShape;

/// <summary>A text: a scalar that is no list and no mapping.</summary>
/// <param name="Pattern">An ECMA-262 pattern for editors; the binder says what is wrong in words.</param>
public sealed record TextKey(string? Pattern = null) : KeyShape;

/// <summary>One of a few texts.</summary>
public sealed record ChoiceKey(params string[] Choices) : KeyShape;

/// <summary><c>true</c> or <c>false</c>, unquoted.</summary>
public sealed record BooleanKey : KeyShape;

/// <summary>A whole number from 0 to 2,147,483,647, unquoted.</summary>
public sealed record CountKey : KeyShape;

/// <summary>Any scalar; the field's type decides what it means.</summary>
public sealed record ScalarKey : KeyShape;

/// <summary>A list.</summary>
public sealed record ListKey(KeyShape Item) : KeyShape;

/// <summary>One item, or a list of them.</summary>
public sealed record OneOrMoreKey(KeyShape Item) : KeyShape;

/// <summary>A mapping of names that the author chooses.</summary>
/// <param name="Value">What stands at each name. A function, since tables may contain themselves.</param>
/// <param name="Names">What the names may be, for editors.</param>
public sealed record NamesKey(Func<KeyShape> Value, KeyShape? Names = null) : KeyShape;

/// <summary>A mapping with the keys of a table.</summary>
public sealed record ObjectKey(KeyTable Table) : KeyShape;

/// <summary>A short form or a long form.</summary>
public sealed record EitherKey(KeyShape Short, KeyShape Long) : KeyShape;
