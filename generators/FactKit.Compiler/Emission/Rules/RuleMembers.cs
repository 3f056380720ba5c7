using FactKit.Compiler.Emission.Escaping;
using FactKit.Compiler.Rules.Model;

namespace FactKit.Compiler.Emission.Rules;

/// <summary>What the code of a rule keeps beside it: constants that are made once, patterns, and the methods of loops.</summary>
sealed class RuleMembers(Numbers numbers)
{
    readonly Dictionary<string, string> _names = new(StringComparer.Ordinal);
    readonly List<string> _fields = [];
    readonly List<HelperMethod> _methods = [];
    readonly List<string> _texts = [];

    const string TextsName = "Texts";

    /// <summary>Declarations of fields, in the order of first use.</summary>
    public IReadOnlyList<string> Fields => _fields;

    /// <summary>Methods, each before the one that calls it.</summary>
    public IReadOnlyList<HelperMethod> Methods => _methods;

    /// <summary>A constant that is made once.</summary>
    public string Constant(string type, string value) => Field(type, "Constant", value);

    /// <summary>A regular expression that takes linear time.</summary>
    public string Pattern(string pattern) =>
        Field("global::System.Text.RegularExpressions.Regex", "Pattern",
            $"new({CSharpText.Literal(pattern)}, global::System.Text.RegularExpressions.RegexOptions.NonBacktracking | global::System.Text.RegularExpressions.RegexOptions.CultureInvariant)");

    /// <summary>The name of the table by which values of these types are written as documents do; null where they need none.</summary>
    public string? Texts(RuleType type)
    {
        var needed = TextsOf(type).ToList();
        foreach (var call in needed)
            if (!_texts.Contains(call)) _texts.Add(call);
        return needed.Count == 0 ? null : TextsName;
    }

    /// <summary>The declaration of that table; null: nothing needs it.</summary>
    public string? TextsField => _texts.Count == 0 ? null : $"static readonly {RuleTypeNames.Runtime}RuleTexts {TextsName} = new {RuleTypeNames.Runtime}RuleTexts(){string.Concat(_texts)};";

    static IEnumerable<string> TextsOf(RuleType type) => type switch
    {
        EnumOf named => [$".Enum({Names.Table(named.Name)}.Names)"],
        ObjectOf named => [$".Object<{Names.Global(named.Name)}>({CSharpText.Literal(named.Name.Name)})"],
        ListOf list => TextsOf(list.Item),
        MapOf map => TextsOf(map.Key).Concat(TextsOf(map.Value)),
        ClaimOf claim => TextsOf(claim.Item),
        _ => [],
    };

    /// <summary>Adds a method.</summary>
    public void Method(HelperMethod method) => _methods.Add(method);

    string Field(string type, string name, string value)
    {
        var key = type + value;
        if (_names.TryGetValue(key, out var known)) return known;
        _names.Add(key, known = numbers.Next(name));
        _fields.Add($"static readonly {type} {known} = {value};");
        return known;
    }
}

/// <summary>A method that loops.</summary>
sealed record HelperMethod(string Type, string Name, IReadOnlyList<Parameter> Parameters, IReadOnlyList<string> Lines)
{
    /// <summary>Its first line.</summary>
    public string Signature =>
        $"static {Type} {Name}<R>({string.Join(", ", new[] { "ref R run" }.Concat(Parameters.Select(p => p.ToString())))}) where R : struct, {RuleTypeNames.Runtime}IRuleRun, allows ref struct";
}
