using FactKit.Compiler.Diagnostics;
using FactKit.Compiler.Rules.Model;
using FactKit.Compiler.Rules.Syntax;
using static FactKit.Compiler.Rules.Checking.RuleTypes;

namespace FactKit.Compiler.Rules.Checking;

/// <summary>Decides the names, types and overloads of one text of a rule. A null from any of its methods says that a fault was reported.</summary>
sealed partial class Checker
{
    /// <summary>How many operations may be one inside the other: the tree is walked, and the C# of it compiled, by recursion.</summary>
    public const int MaxDepth = 250;

    readonly string _text;
    readonly IRuleScope _scope;
    readonly bool _strict;
    readonly RuleFaults _faults;
    readonly Guards _guards;
    readonly LocalIds _ids;
    readonly Unifier _types = new();
    readonly Coercion _coercion;
    readonly List<CheckedLocal> _locals = [];

    public Checker(string text, IRuleScope scope, bool strict, RuleFaults faults, Guards guards, LocalIds ids)
    {
        (_text, _scope, _strict, _faults, _guards, _ids) = (text, scope, strict, faults, guards, ids);
        _coercion = new(_types, scope, faults);
    }

    /// <summary>The checked tree, without undecided types.</summary>
    public Checked? Root(Expr tree, RuleType? expected)
    {
        if (Check(tree) is not { } node) return null;
        if (expected is not null)
        {
            if (Expect(node, expected) is not { } fitting) return null;
            node = fitting;
        }
        return _types.Count == 0 ? node : new Finisher(_types).Finish(node);
    }

    // Brackets around it belong to it, whatever it is.
    Checked? Check(Expr expr) => CheckBare(expr) is { } node ? expr.IsBracketed ? node with { Offset = expr.Offset, Length = expr.Length } : node : null;

    Checked? CheckBare(Expr expr) => expr switch
    {
        LiteralExpr literal => Literal(literal),
        NameExpr name => Name(name),
        CallExpr call => Call(call),
        MemberExpr member => Member(member),
        ListExpr list => List(list),
        MapExpr map => Map(map),
        UnaryExpr unary => Unary(unary),
        ChainExpr chain => Chain(chain),
        LogicExpr logic => Logic(logic),
        ConditionalExpr conditional => Conditional(conditional),
        _ => null,
    };

    Checked Literal(LiteralExpr literal)
    {
        var type = literal.Value switch
        {
            null => Null,
            bool => Bool,
            long => Int,
            ulong => Uint,
            double => RuleTypes.DoubleType,
            string => RuleTypes.StringType,
            _ => Bytes,
        };
        var value = literal.Value is byte[] bytes ? new EquatableArray<byte>(bytes) : literal.Value;
        return new CheckedLiteral(type, value) { Number = literal.Number, Offset = literal.Offset, Length = literal.Length, Depth = 1, Constant = literal.Value is byte[] _ ? null : literal.Value };
    }

    /// <summary>The node, taken as one of the type.</summary>
    Checked? Expect(Checked node, RuleType type)
    {
        if (_coercion.Cost(node, type) >= 0) return _coercion.Apply(node, type);
        if (!RejectClaim(node))
            _faults.Report(Catalogue.WrongRuleResult, node.Offset, node.Length, Show(type), Shown(node), HintFor(node, type));
        return null;
    }

    string HintFor(Checked node, RuleType type) => (_types.Resolve(node.Type), type) switch
    {
        (ListOf, BasicType { Kind: BasicKind.Bool }) => ": write has(...) to ask whether it has items, or all(...) or exists(...)",
        (_, BasicType { Kind: BasicKind.Bool }) => ": compare it with something",
        _ => "",
    };

    string Shown(Checked node) => Show(_types.Shown(node.Type));

    // What a message calls it: the text of the rule, where it is short.
    string Source(Checked node) => Source(node.Offset, node.Length);

    string Source(int offset, int length) => Diagnostics.Shown.Cut(_text.Substring(offset, length));

    /// <summary>Reports a claim, or a list of claims, that stands where a value is wanted.</summary>
    bool RejectClaim(Checked node)
    {
        var source = Source(node);
        switch (_types.Resolve(node.Type))
        {
            case ClaimOf:
                _faults.Report(Catalogue.ClaimAsValue, node.Offset, node.Length, source, "a claim", $"{source}.value, or best({source})");
                return true;
            case ListOf list when _types.Resolve(list.Item) is ClaimOf:
                _faults.Report(Catalogue.ClaimAsValue, node.Offset, node.Length, source, "a list of claims", $"best({source})");
                return true;
            default:
                return false;
        }
    }

    Checked? Capped(Checked? node)
    {
        if (node is null || node.Depth <= MaxDepth) return node;
        _faults.Report(Catalogue.RuleTooDeep, node.Offset, node.Length, $"More than {MaxDepth} operations are one inside the other: make several rules of it, or use sum([...]).");
        return null;
    }
}

/// <summary>Numbers the variables of comprehensions, once for all texts of a rule.</summary>
sealed class LocalIds
{
    int _last;

    public int Next() => ++_last;
}
