using FactKit.Compiler.Binding.Model;

namespace FactKit.Compiler.Export.TypeScript;

/// <summary>Types of fields in TypeScript, and the helper types that they need.</summary>
sealed class TypeScriptTypes
{
    // No declaration may take these names: the words of the language, and the helpers.
    static readonly string[] s_reserved =
    [
        "any", "as", "async", "await", "bigint", "boolean", "break", "case", "catch", "class", "const", "continue", "debugger", "declare", "default", "delete", "do", "else", "enum", "export", "extends", "false", "finally", "for",
        "function", "if", "implements", "import", "in", "infer", "instanceof", "interface", "is", "keyof", "let", "namespace", "never", "new", "null", "number", "object", "package", "private", "protected", "public", "readonly", "return",
        "static", "string", "super", "switch", "symbol", "this", "throw", "true", "try", "type", "typeof", "undefined", "unique", "unknown", "var", "void", "while", "with", "yield", "Extract",
        "Absent", "Claim", "EvidencedClaim", "ClaimParts", "EdtfDate", "DateAnchor", "Duration", "Quantity", "Evidence",
    ];

    readonly Dictionary<TypeName, string> _names = [];
    readonly HashSet<string> _used = new(StringComparer.Ordinal);

    public TypeScriptTypes(IEnumerable<BoundDeclaration> declarations)
    {
        var names = new UniqueNames();
        foreach (var word in s_reserved) names.Take(word);
        foreach (var declaration in declarations) _names[declaration.Name] = names.Take(Identifier(declaration.Name.CSharpName));
    }

    public string Name(TypeName name) => _names.TryGetValue(name, out var found) ? found : "unknown";

    /// <summary>What stands at the key of a field.</summary>
    public string Field(BoundField field)
    {
        var type = Value(field);
        if (!field.IsFact) return type;
        var absence = field.Absence!;
        return string.Join(" | ", new[] { type, $"{Helper("Absent")}<{Reasons(absence)}>" }.Concat(absence.Sentinels.Select(sentinel => Json(sentinel.Json)).Distinct(StringComparer.Ordinal)));
    }

    string Value(BoundField field)
    {
        if (field.Const is { } constant) return Json(constant.Json);
        return List(One(field.Type, field.Absence), field.Cardinality);
    }

    string One(FieldType type, Absence? absence = null) => type switch
    {
        ScalarType scalar => Scalar(scalar.Kind),
        EnumType e => Name(e.Name),
        ObjectType o => Name(o.Name),
        RefType { KeyKind: ScalarKind.Integer } => "number | `redacted-${number}`",
        RefType => "string",
        MapType map => $"{{ [name: string]: {List(One(map.Item), map.ItemCardinality)} }}",
        ClaimType claim => Claim(claim, absence),
        _ => "unknown",
    };

    string Claim(ClaimType claim, Absence? absence)
    {
        var isSet = claim.ItemCardinality is Cardinality.Many or Cardinality.AtLeastOne;
        var arguments = new List<string> { List(One(claim.Item), claim.ItemCardinality) };
        if (absence is not null || isSet) arguments.Add(absence is null ? "never" : Reasons(absence));
        if (isSet) arguments.Add("boolean");
        return $"{Helper(claim.Evidence ? "EvidencedClaim" : "Claim")}<{string.Join(", ", arguments)}>";
    }

    string Scalar(ScalarKind kind) => kind switch
    {
        ScalarKind.Boolean => "boolean",
        ScalarKind.Integer or ScalarKind.Decimal or ScalarKind.Number => "number",
        ScalarKind.Date => Helper("EdtfDate"),
        ScalarKind.Duration => Helper("Duration"),
        ScalarKind.Quantity => Helper("Quantity"),
        ScalarKind.Evidence => Helper("Evidence"),
        _ => "string",
    };

    static string List(string item, Cardinality cardinality) => cardinality switch
    {
        Cardinality.Many => Many(item),
        Cardinality.AtLeastOne => $"[{item}, ...{Many(item)}]",
        _ => item,
    };

    static string Many(string item)
    {
        // Brackets are needed for what a bar or a brace outside of type arguments makes several words of.
        var depth = 0;
        foreach (var c in item)
        {
            if (c == ' ' && depth == 0) return $"({item})[]";
            depth += c == '<' ? 1 : c == '>' ? -1 : 0;
        }
        return item + "[]";
    }

    static string Reasons(Absence absence) => string.Join(" | ", absence.Reasons.Select(TypeScriptText.Literal));

    /// <summary>A value of the schema: JSON is TypeScript but for characters that cannot be seen, which canonical JSON escapes.</summary>
    static string Json(string json) => json.StartsWith("\"", StringComparison.Ordinal) ? TypeScriptText.Literal(JsonLiteral.Text(json)) : json;

    string Helper(string name)
    {
        _used.Add(name);
        return name;
    }

    /// <summary>The helpers that were used, each behind an empty line.</summary>
    public string Helpers()
    {
        if (_used.Contains("Claim") || _used.Contains("EvidencedClaim")) _used.Add("Evidence");
        return string.Concat(TypeScriptHelpers.All.Where(helper => helper.For.Any(_used.Contains)).Select(helper => "\n" + helper.Code));
    }

    static string Identifier(string name)
    {
        var bare = name.TrimStart('@');
        return bare.All(c => c is >= 'a' and <= 'z' or >= 'A' and <= 'Z' or >= '0' and <= '9' or '_' or > '\u007F') ? bare : "Type";
    }
}
