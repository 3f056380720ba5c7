namespace FactKit.Compiler.Rules.Syntax;

/// <summary>Words that other languages have for operators, and what a rule writes in their place.</summary>
static class ForeignWords
{
    /// <summary>What is meant by a word that stands where an operator could; null: it is none of these.</summary>
    public static string? Operator(string word) => word.ToLowerInvariant() switch
    {
        "and" => "\"and\" is written \"&&\"",
        "or" => "\"or\" is written \"||\"",
        "not" => "\"not\" is written \"!\"",
        "xor" => "\"either, not both\" is written \"!=\"",
        "mod" => "a remainder is written \"%\"",
        "div" => "a quotient is written \"/\"",
        "equals" or "eq" => "equality is written \"==\"",
        "is" or "isnt" => "equality is written \"==\"; has(x) asks whether a member is there, known(x) whether its value is known",
        "between" => "write a <= x && x <= b",
        "like" => "write text.contains(\"...\"), text.startsWith(\"...\"), text.endsWith(\"...\") or text.matches(\"...\")",
        "contains" or "matches" => $"it stands behind a dot: text.{word.ToLowerInvariant()}(\"...\")",
        "startswith" => "it stands behind a dot: text.startsWith(\"...\")",
        "endswith" => "it stands behind a dot: text.endsWith(\"...\")",
        "if" or "then" or "else" or "implies" => If,
        _ => null,
    };

    /// <summary>What is meant by an "if".</summary>
    public const string If = "\"if a, then b\" is written \"!a || b\", or the key \"when\" says a and \"assert\" says b; a choice between values is written a ? b : c";
}
