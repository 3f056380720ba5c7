namespace FactKit.Compiler.Rules.Model;

/// <summary>A node of a rule whose names, types and overloads are decided. A plain value: emission prints it and decides nothing but notation.</summary>
/// <param name="Type">The type of its value.</param>
public abstract record Checked(RuleType Type)
{
    /// <summary>The stretch of the rule's text that it came from, in UTF-16 units.</summary>
    public int Offset { get; init; }

    /// <summary>The length of that stretch.</summary>
    public int Length { get; init; }

    /// <summary>Its value may be an error: overflow, division by zero, an index that is not there.</summary>
    public bool Fallible { get; init; }

    /// <summary>Its value may be undetermined: it depends on something that may be unknown, or known within bounds only.</summary>
    public bool Uncertain { get; init; }

    /// <summary>It depends on a sensitive field: no message may show its value.</summary>
    public bool Sensitive { get; init; }

    /// <summary>How many nodes are one inside the other; the checker keeps it small enough for recursion.</summary>
    internal int Depth { get; init; }

    /// <summary>What the checker computed of an expression over constants: long, ulong, decimal, double, bool, string; null: not known.</summary>
    internal object? Constant { get; init; }
}

/// <summary>A constant.</summary>
/// <param name="Value">bool, long, ulong, double, decimal, string, byte[] as <see cref="EquatableArray{T}"/> of bytes; null for CEL's null.</param>
public sealed record CheckedLiteral(RuleType Type, object? Value) : Checked(Type)
{
    /// <summary>A double as the rule writes it, so that it can become an exact decimal.</summary>
    internal string? Number { get; init; }
}

/// <summary>The text of an enum's value, checked: <c>"military"</c> where a Sector is wanted.</summary>
/// <param name="CSharpMember">The member of the C# enum; null where an open enum does not name the text.</param>
public sealed record CheckedEnumText(RuleType Type, string Text, string? CSharpMember) : Checked(Type);

/// <summary>The name of a type as a value: <c>int</c> in <c>type(1) == int</c>.</summary>
/// <param name="Name">As CEL writes it: <c>google.protobuf.Timestamp</c>.</param>
public sealed record CheckedTypeName(string Name) : Checked(new BasicType(BasicKind.Type));

/// <summary>The record that the rule belongs to.</summary>
public sealed record CheckedSelf(RuleType Type) : Checked(Type);

/// <summary>A variable from outside: only where rules stand by themselves, as in conformance tests.</summary>
/// <param name="Name">Its qualified name.</param>
public sealed record CheckedVariable(RuleType Type, string Name) : Checked(Type);

/// <summary>A variable of a comprehension.</summary>
/// <param name="Name">As the rule writes it.</param>
/// <param name="Id">Unique in the rule.</param>
public sealed record CheckedLocal(RuleType Type, string Name, int Id) : Checked(Type);

/// <summary>A member of a record, union, claim or of the object that a reference names. Where the member is optional the checker has seen that it is guarded.</summary>
/// <param name="Target">A record, a union, a claim, or a reference.</param>
/// <param name="Case">Where the member belongs to one case of a union: the case, guarded by its discriminator.</param>
public sealed record CheckedSelect(RuleType Type, Checked Target, RuleMember Member, Binding.Model.TypeName? Case = null) : Checked(Type);

/// <summary>The discriminator of a union or of a case: a text.</summary>
public sealed record CheckedDiscriminator(Checked Target, string CSharpName) : Checked(new BasicType(BasicKind.String));

/// <summary><c>has(target.member)</c>: the key is there (known to be absent counts); a list is not empty.</summary>
public sealed record CheckedHas(Checked Target, RuleMember Member, Binding.Model.TypeName? Case = null) : Checked(new BasicType(BasicKind.Bool));

/// <summary>A call of a function or operator: always strict. <c>&amp;&amp;</c>, <c>||</c>, <c>?:</c> and macros have nodes of their own.</summary>
/// <param name="Method">The method of the runtime class <c>FactKit.Rules.Rule</c>; its C# overload follows from the types of the arguments.</param>
public sealed record CheckedCall(RuleType Type, string Method, EquatableArray<Checked> Arguments) : Checked(Type);

/// <summary>A value taken as one of another type without loss: int to decimal or quantity, text to enum, decimal to quantity.</summary>
public sealed record CheckedConvert(RuleType Type, Checked Value) : Checked(Type);

/// <summary>A chain of <c>&amp;&amp;</c> or <c>||</c>, flattened.</summary>
public sealed record CheckedLogic(bool IsAnd, EquatableArray<Checked> Operands) : Checked(new BasicType(BasicKind.Bool));

/// <summary><c>!operand</c></summary>
public sealed record CheckedNot(Checked Operand) : Checked(new BasicType(BasicKind.Bool));

/// <summary><c>condition ? yes : no</c></summary>
public sealed record CheckedConditional(RuleType Type, Checked Condition, Checked Yes, Checked No) : Checked(Type);

/// <summary><c>[a, b]</c></summary>
public sealed record CheckedList(RuleType Type, EquatableArray<Checked> Items) : Checked(Type);

/// <summary><c>{k: v}</c></summary>
public sealed record CheckedMap(RuleType Type, EquatableArray<CheckedEntry> Entries) : Checked(Type);

/// <summary>One entry of a map that the rule writes.</summary>
public sealed record CheckedEntry(Checked Key, Checked Value);

/// <summary>A macro over a list (items) or a map (keys).</summary>
/// <param name="Kind">Which macro.</param>
/// <param name="Range">The list or map.</param>
/// <param name="First">The item of a list or key of a map; with <paramref name="Second"/>: the index of a list or key of a map.</param>
/// <param name="Second">The item of a list or value of a map, in the two-variable forms.</param>
/// <param name="Condition">all, exists, existsOne, filter: the condition. map with three arguments: its filter. Otherwise null.</param>
/// <param name="Transform">map and the transform forms: the value of an item (or entry). Otherwise null.</param>
/// <param name="TransformKey">transformMapEntry only: the key.</param>
public sealed record CheckedComprehension(
    RuleType Type, ComprehensionKind Kind, Checked Range, CheckedLocal First, CheckedLocal? Second, Checked? Condition, Checked? Transform, Checked? TransformKey = null) : Checked(Type);

/// <summary>The macros that loop.</summary>
public enum ComprehensionKind { All, Exists, ExistsOne, Filter, Map, TransformList, TransformMap, TransformMapEntry }
