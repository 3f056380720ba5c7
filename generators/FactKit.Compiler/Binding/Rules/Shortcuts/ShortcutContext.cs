using FactKit.Compiler.Binding.Model;
using FactKit.Compiler.Diagnostics;
using FactKit.Compiler.Naming;
using FactKit.Compiler.Rules.Model;
using FactKit.Compiler.Schema.Nodes;

namespace FactKit.Compiler.Binding.Rules.Shortcuts;

/// <summary>What the keys that stand for a rule are bound with: the fields of one type.</summary>
/// <param name="fields">The sound fields of the type by their names in documents.</param>
sealed class ShortcutContext(RuleScope scope, IReadOnlyDictionary<string, BoundField> fields, DiagnosticSink sink)
{
    /// <summary>The most fields or values that one key may list.</summary>
    const int Most = 100;

    public RuleScope Scope => scope;

    public DiagnosticSink Sink => sink;

    /// <summary>A field of the type that has the key; null where it is at fault itself.</summary>
    public NamedMember? Own(SchemaText name) =>
        scope.Members.Of(scope.Type).TryFind(name.Value, out var member) && member is not null ? new(name, member, CelText.Name(member.Name)) : null;

    /// <summary>A field of the type that a key names; null after a fault, or where the field is at fault itself.</summary>
    /// <param name="name">The name.</param>
    /// <param name="fits">Which fields could be meant: a did-you-mean names no other.</param>
    public NamedMember? Find(SchemaText name, Func<NamedMember, bool> fits) => Find(scope.Type, name, other => fits(new(name, other, CelText.Name(other.Name)))) is { } member ? new(name, member, CelText.Name(member.Name)) : null;

    /// <summary>A field of a type that a key names; null after a fault, or where the field is at fault itself.</summary>
    public RuleMember? Find(TypeName type, SchemaText name, Func<RuleMember, bool> fits)
    {
        if (!scope.Members.Of(type).TryFind(name.Value, out var member))
            sink.Report(Catalogue.UnknownRuleField, name.Location, Shown.Cut(name.Value), type.Name, Suggestion.For(name.Value, Fitting(type, fits), sink));
        else if (member is not null && !CelText.CanName(member.Name))
        {
            sink.Report(Catalogue.RuleKeyNotApplicable, name.Location, Shown.Cut(name.Value), "rules can name fields of letters, digits and the signs _ . - / only");
            return null;
        }
        return member;
    }

    IReadOnlyCollection<string> Fitting(TypeName type, Func<RuleMember, bool> fits)
    {
        var table = scope.Members.Of(type);
        return [.. table.Names.Where(name => table.TryFind(name, out var member) && member is not null && fits(member))];
    }

    /// <summary>All that is known of a field of the type; null: it is at fault.</summary>
    public BoundField? Field(RuleMember member) => fields.TryGetValue(member.Name, out var field) ? field : null;

    /// <summary>Whether a field may be missing, or empty.</summary>
    public bool MayBeMissing(RuleMember member) => Field(member) is { Cardinality: Cardinality.Optional or Cardinality.Many };

    /// <summary>Reports that a key does not suit.</summary>
    public void NotApplicable(SchemaText blame, string problem) => sink.Report(Catalogue.RuleKeyNotApplicable, blame.Location, Shown.Cut(blame.Value), problem);

    /// <summary>Whether there are few enough; otherwise reports it.</summary>
    public bool IsWithinLimit(int count, SchemaText key)
    {
        if (count > Most) sink.Report(Catalogue.RuleLimit, key.Location, $"\"{key.Value}\" lists {count}", $"{Most}", "say the rest as rules");
        return count <= Most;
    }

    /// <summary>A rule made of a key of a field.</summary>
    public static RuleDraft Draft(SchemaText field, string key, NamedMember blame, string assert, IReadOnlyList<string> when, string words, NodeLocation place) => new(
        RuleIds.Made([field], key),
        CelSource.Made(assert, place),
        when.Count == 0 ? null : CelSource.Made(string.Join(" && ", when), place),
        RuleSeverity.Error,
        RuleSeverity.Info,
        "/" + PathBinder.Escape(blame.Member.Name),
        [])
    { Words = words };
}

/// <summary>A field that a key names.</summary>
/// <param name="Name">As the schema writes it.</param>
/// <param name="Cel">As rules write it.</param>
sealed record NamedMember(SchemaText Name, RuleMember Member, string Cel)
{
    /// <summary>The name, for messages.</summary>
    public string Text => Shown.Cut(Name.Value);

    /// <summary>What must hold before the field can be looked at; null: nothing.</summary>
    public string? Guard => Member.Presence is MemberPresence.Always ? null : $"has({Cel})";

    /// <summary>The one value that the field stands for: of claims the best. Null where it has none.</summary>
    public (BasicKind Kind, string Cel)? Value => Member.Type switch
    {
        BasicType basic => (basic.Kind, Cel),
        ListOf { Item: ClaimOf { Item: BasicType basic } } => (basic.Kind, $"best({Cel})"),
        ClaimOf { Item: BasicType basic } => (basic.Kind, $"best({Cel})"),
        _ => null,
    };
}
