using FactKit.Compiler.Binding.Declarations;
using FactKit.Compiler.Binding.Model;
using FactKit.Compiler.Binding.Names;
using FactKit.Compiler.Binding.Surfaces;
using FactKit.Compiler.Binding.Types;
using FactKit.Compiler.Rules.Model;

namespace FactKit.Compiler.Binding.Rules;

/// <summary>The members of the types that a schema reaches, as rules see them.</summary>
/// <param name="types">Resolves the types written in a schema, without a word about what is wrong with them.</param>
/// <param name="bound">The fields of the schema's own types that are sound, by their names in documents.</param>
sealed class RuleMembers(Scope scope, Func<Home, FieldTypeBinder> types, IReadOnlyDictionary<TypeName, HashSet<string>> bound)
{
    readonly Dictionary<TypeName, MemberTable> _tables = [];
    readonly Dictionary<Home, FieldTypeBinder> _types = [];
    readonly Dictionary<TypeName, RuleUnion> _unions = [];
    readonly Dictionary<TypeName, IReadOnlyList<RuleEnumValue>> _enums = [];

    /// <summary>The members of a record, included and common ones too, or the common ones of a union.</summary>
    public MemberTable Of(TypeName type)
    {
        if (_tables.TryGetValue(type, out var known)) return known;
        var table = new MemberTable();
        if (scope.DeclarationOf(type) is { } declared)
        {
            var sound = bound.TryGetValue(type, out var names) ? names : null;
            foreach (var (home, field) in FieldsOf(declared)) table.Add(field, sound?.Contains(field.Name) == false ? null : MemberOf(home, field));
        }
        return _tables[type] = table;
    }

    /// <summary>The union that a type is; null: it is none.</summary>
    public RuleUnion? Union(TypeName type) => scope.DeclarationOf(type) is { } declared ? Union(declared) : null;

    /// <summary>The union that a record is a case of, or null.</summary>
    public RuleUnion? UnionOfCase(TypeName type) => scope.DeclarationOf(type) is { } declared && scope.UnionOf(declared) is { } union ? Union(union) : null;

    /// <summary>The texts of an enum, aliases included.</summary>
    public IReadOnlyList<RuleEnumValue> EnumValues(TypeName name)
    {
        if (_enums.TryGetValue(name, out var known)) return known;
        var values = scope.EnumOf(name)?.Values ?? default;
        return _enums[name] =
        [
            .. values.Select(value => new RuleEnumValue(value.Text, value.CSharpName)),
            .. values.SelectMany(value => value.Aliases.Select(alias => new RuleEnumValue(alias, value.CSharpName))),
        ];
    }

    RuleUnion? Union(Declared declared)
    {
        if (declared.Type is not { Union: { } union } type) return null;
        if (_unions.TryGetValue(declared.Name, out var known)) return known;
        var cases = new List<BoundCase>();
        for (var i = 0; i < union.Texts.Count; i++)
            if (scope.Single(declared.Home, type.Cases[i]) is { } record) cases.Add(new(union.Texts[i], record.Name));
        return _unions[declared.Name] = new(declared.Name, union.Discriminator, union.CSharpDiscriminator, cases.ToEquatableArray(), union.Texts, Open: type.Cases.Count > union.Texts.Count);
    }

    IEnumerable<(Home Home, FieldSurface Field)> FieldsOf(Declared type)
    {
        if (scope.UnionOf(type) is { Type: { } union } home)
            foreach (var common in union.Fields) yield return (home.Home, common);
        var open = new Stack<Declared>([type]);
        var seen = new HashSet<TypeName>();
        var followed = 0;
        while (open.Count > 0)
        {
            var next = open.Pop();
            if (next.Type is not { } surface || !seen.Add(next.Name)) continue;
            foreach (var own in surface.Fields) yield return (next.Home, own);
            foreach (var include in surface.Include)
                if (++followed <= CopyLimits.Includes && scope.Single(next.Home, include) is { } included) open.Push(included);
        }
    }

    RuleMember? MemberOf(Home home, FieldSurface surface)
    {
        if (surface.Type is not { } expression || expression.Cardinality is var cardinality && TypesOf(home).Bind(expression, default) is not { } type) return null;
        var isFact = surface.Absent && type is not ClaimType;
        return new(surface.Name, surface.CSharpName, RuleTypes.Of(type, cardinality), RuleTypes.PresenceOf(type, cardinality, isFact), isFact, (surface.Sensitivity ?? type.KeySensitivity) is not null) { IsConstant = surface.Constant };
    }

    FieldTypeBinder TypesOf(Home home)
    {
        if (!_types.TryGetValue(home, out var binder)) _types.Add(home, binder = types(home));
        return binder;
    }
}

/// <summary>The members of one type by name. A member that is at fault has a name and no more: what is wrong with it was said where it stands.</summary>
sealed class MemberTable
{
    readonly Dictionary<string, RuleMember?> _byName = new(StringComparer.Ordinal);
    readonly Dictionary<string, RuleMember?> _bySchemaName = new(StringComparer.Ordinal);

    /// <summary>The names of documents.</summary>
    public IReadOnlyCollection<string> Names => _byName.Keys;

    public void Add(FieldSurface field, RuleMember? member)
    {
        if (!_byName.ContainsKey(field.Name)) _byName.Add(field.Name, member);
        if (!_bySchemaName.ContainsKey(field.SchemaName)) _bySchemaName.Add(field.SchemaName, member);
    }

    /// <summary>A member by its name in documents, or else by its name in the schema.</summary>
    /// <returns>Whether there is one, be it at fault.</returns>
    public bool TryFind(string name, out RuleMember? member) => _byName.TryGetValue(name, out member) || _bySchemaName.TryGetValue(name, out member);
}
