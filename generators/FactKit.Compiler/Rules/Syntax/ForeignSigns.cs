namespace FactKit.Compiler.Rules.Syntax;

/// <summary>Signs of other languages and of typesetting, and what a rule writes in their place.</summary>
static class ForeignSigns
{
    // Longer ones first.
    static readonly (string Sign, string Mend)[] Table =
    [
        ("===", "equality is written \"==\""),
        ("!==", "inequality is written \"!=\""),
        ("<>", "inequality is written \"!=\""),
        ("=>", "\"if a, then b\" is written \"!a || b\", or the key \"when\" says a and \"assert\" says b; \"at least\" is written \">=\""),
        ("->", "\"if a, then b\" is written \"!a || b\", or the key \"when\" says a and \"assert\" says b"),
        ("=<", "\"at most\" is written \"<=\""),
        ("**", "a power is written x * x"),
        ("??", "write has(x) ? x : other"),
        ("^", "a power is written x * x, and \"either, not both\" is written \"!=\""),
        ("&", "\"and\" is written \"&&\""),
        ("|", "\"or\" is written \"||\""),
        ("=", "equality is written \"==\""),
        (";", "a rule is one expression; join conditions with \"&&\", or write several rules"),
        ("#", "a comment in a rule begins with \"//\"; one of YAML stands on a line above the rule"),
        ("≥", "write \">=\""),
        ("≤", "write \"<=\""),
        ("≠", "write \"!=\""),
        ("×", "write \"*\""),
        ("·", "write \"*\""),
        ("÷", "write \"/\""),
        ("−", "write \"-\""),
        ("–", "write \"-\""),
        ("—", "write \"-\""),
        ("∧", "write \"&&\""),
        ("∨", "write \"||\""),
        ("¬", "write \"!\""),
        ("∈", "write \"in\""),
        ("→", "\"if a, then b\" is written \"!a || b\", or the key \"when\" says a and \"assert\" says b"),
        ("⇒", "\"if a, then b\" is written \"!a || b\", or the key \"when\" says a and \"assert\" says b"),
        ("\u00A0", "write a plain space"),
    ];

    const string CurlyQuotes = "“”„‟‘’‚‛«»‹›";

    /// <summary>What is wrong with the sign that begins here, and its length; null: it is none of these.</summary>
    /// <param name="isKnown">A sign of rules begins here too: only a longer one counts.</param>
    public static (int Length, string Message)? At(string text, int at, bool isKnown)
    {
        if (isKnown && text[at] is not ('=' or '!' or '<' or '>' or '-' or '*' or '?')) return null;
        if (CurlyQuotes.IndexOf(text[at]) >= 0) return (1, $"\"{text[at]}\" is no quote of a rule: texts stand between straight ones, \"...\" or '...'.");
        foreach (var (sign, mend) in Table)
            if ((!isKnown || sign.Length > 1) && string.CompareOrdinal(text, at, sign, 0, sign.Length) == 0)
                return (sign.Length, $"\"{(sign == "\u00A0" ? "\\u00A0" : sign)}\" is no operator: {mend}.");
        return null;
    }
}
