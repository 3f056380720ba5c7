namespace FactKit.Compiler.Text.Patterns;

/// <summary>Which regular expressions are read.</summary>
public enum PatternDialect
{
    /// <summary>What ECMA-262 and RE2 share: the patterns of schemas.</summary>
    Common,

    /// <summary>RE2: the patterns of rules, as CEL has them.</summary>
    Re2,
}
