namespace FactKit.Compiler.Rules.Checking;

/// <summary>Names and functions that other languages have, and what a rule writes in their place. Each goes on behind the name in a message.</summary>
static class ForeignNames
{
    public const string Nothing = ": nothing is null here; ask has(...) whether a member is there, known(...) whether its value is known";

    const string Alone = ": a rule sees the document and nothing else; compare with a field of it";

    /// <summary>Of a name that is not known; null: it is none of these.</summary>
    public static string? Name(string name) => name switch
    {
        "this" or "it" or "this_" or "me" => ": the object is called \"self\", and its members can be named as they are",
        "True" or "TRUE" or "yes" => ": write true",
        "False" or "FALSE" or "no" => ": write false",
        "None" or "none" or "nil" or "Nil" or "NIL" or "NULL" or "Null" or "undefined" or "nothing" => Nothing,
        "today" or "now" => Alone,
        _ => Syntax.ForeignWords.Operator(name) is { } mend && name.ToLowerInvariant() is "and" or "or" or "not" ? ": " + mend : null,
    };

    /// <summary>Of a function that is not known; null: it is none of these.</summary>
    /// <param name="receiver">It stands behind a dot.</param>
    /// <param name="arguments">How many arguments it has.</param>
    public static string? Function(string name, bool receiver, int arguments) => name.ToLowerInvariant() switch
    {
        "lower" or "upper" when receiver => $": of a text it is written {name.ToLowerInvariant()}Ascii(), of a quantity {name.ToLowerInvariant()}(quantity)",
        "exists" when !receiver && arguments == 1 => ": has(x) asks whether a member is there, list.exists(x, ...) whether an item is such",
        "length" or "len" or "count" or "strlen" or "cardinality" => "; did you mean \"size\"?",
        "tolower" or "lowercase" or "tolowercase" or "lcase" => "; did you mean \"lowerAscii\"?",
        "toupper" or "uppercase" or "touppercase" or "ucase" => "; did you mean \"upperAscii\"?",
        "any" or "some" => "; did you mean \"exists\"? It is written list.exists(x, ...)",
        "every" or "forall" => "; did you mean \"all\"? It is written list.all(x, ...)",
        "none" => ": write !list.exists(x, ...)",
        "where" => "; did you mean \"filter\"? It is written list.filter(x, ...)",
        "select" => "; did you mean \"map\"? It is written list.map(x, ...)",
        "isempty" or "empty" => ": write size(x) == 0, or !has(list)",
        "isnull" or "isdefined" or "defined" or "isset" or "ispresent" or "exist" => "; did you mean \"has\"? It asks whether a member is there, known(x) whether its value is known",
        "coalesce" or "ifnull" or "nvl" => ": write has(x) ? x : other",
        "includes" => ": of a text it is written contains(...), of a list: item in list",
        "concat" => ": write a + b",
        "substr" => "; did you mean \"substring\"?",
        "min" or "least" => "; did you mean \"math.least\"?",
        "max" or "greatest" => "; did you mean \"math.greatest\"?",
        "abs" or "round" or "floor" or "sqrt" or "sign" or "trunc" => $"; did you mean \"math.{name.ToLowerInvariant()}\"?",
        "ceil" or "ceiling" => "; did you mean \"math.ceil\"?",
        "tostring" or "str" => "; did you mean \"string\"?",
        "toint" or "parseint" or "integer" => "; did you mean \"int\"?",
        "number" or "float" or "tonumber" or "parsefloat" => "; did you mean \"double\" or \"decimal\"?",
        "now" or "today" or "currentdate" => Alone,
        "iif" or "ifelse" => ": write a ? b : c",
        "and" or "or" or "not" or "implies" when Syntax.ForeignWords.Operator(name) is { } mend => ": " + mend,
        _ => null,
    };

    /// <summary>Whether it is another name for a size.</summary>
    public static bool IsSize(string name) => name.ToLowerInvariant() is "length" or "count" or "len" or "size";
}
