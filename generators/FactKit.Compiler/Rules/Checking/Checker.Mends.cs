using FactKit.Compiler.Binding.Values;
using FactKit.Compiler.Diagnostics;
using FactKit.Compiler.Naming;
using FactKit.Compiler.Rules.Functions;
using FactKit.Compiler.Rules.Model;
using FactKit.Compiler.Rules.Syntax;

namespace FactKit.Compiler.Rules.Checking;

// What a person may have meant who wrote what is not there.
sealed partial class Checker
{
    void UnknownFunction(string name, bool receiver, int offset, int length, int arguments)
    {
        var other = FunctionTable.Of(name);
        var shown = Diagnostics.Shown.Cut(name);
        string hint;
        if (ForeignNames.Function(name, receiver, arguments) is { } foreign) hint = foreign;
        else if (other.Count > 0) hint = receiver ? $" on a value: write {shown}(...)" : $" by itself: write value.{shown}(...)";
        else if (!receiver && ComprehensionKinds.IsName(name)) hint = $" by itself: write list.{shown}(x, ...)";
        else if (receiver && ComprehensionKinds.IsName(name))
        {
            _faults.Report(Catalogue.BadMacro, offset, length, ComprehensionKinds.Usage(name));
            return;
        }
        else hint = Suggestion.Nearest(name, FunctionTable.Names.Concat(ComprehensionKinds.Names).Append("has")) is { } meant ? $"; did you mean \"{meant}\"?" : "";
        _faults.Report(Catalogue.UnknownRuleFunction, offset, length, shown, hint);
    }

    bool HasTooManyDigits(IReadOnlyList<Checked> arguments)
    {
        if (!arguments.Any(argument => _types.Resolve(argument.Type) is BasicType { Kind: BasicKind.Decimal or BasicKind.Quantity })) return false;
        if (arguments.FirstOrDefault(argument => argument is CheckedLiteral { Number: not null } && _coercion.Cost(argument, RuleTypes.DecimalType) < 0) is not { } number) return false;
        _faults.Report(Catalogue.ConstantFault, number.Offset, number.Length, $"The number {Source(number)} is no decimal: a decimal has at most {NumberText.DecimalDigits} digits.");
        return true;
    }

    void NoFit(string name, List<Overload> overloads, IReadOnlyList<Checked> arguments, int offset, int length)
    {
        var types = string.Join(" and ", arguments.Select(Shown));
        var hint = MendOf(name, arguments) ?? Signatures.Hint(overloads, [.. arguments.Select(argument => _types.Shown(argument.Type))]);
        _faults.Report(Catalogue.NoOverload, offset, length, Signatures.Title(name), arguments.Count == 0 ? "no arguments" : types, hint);
    }

    string? MendOf(string name, IReadOnlyList<Checked> arguments)
    {
        if (name is "lower" or "upper" && arguments is [{ } text] && Is(text, BasicKind.String)) return $": of a text it is written {Source(text)}.{name}Ascii()";
        if (arguments.Count != 2) return null;
        var (left, right) = (arguments[0], arguments[1]);
        if (name == "contains" && _types.Resolve(left.Type) is ListOf or MapOf) return $": a list or map is asked with \"in\": {Source(right)} in {Source(left)}";
        if (name == "_in_" && right.Type is BasicType) return ": a list stands in square brackets: [a, b]; a text is asked with text.contains(...)";
        return name[0] != '_' ? null : OfPair(left, right) ?? OfPair(right, left);
    }

    // What one side lacks or has too many of is quotes.
    string? OfPair(Checked literal, Checked other)
    {
        if (literal is CheckedLiteral { Value: string text } && NumberText.IsJsonNumber(text)
            && _types.Resolve(other.Type) is BasicType { Kind: BasicKind.Int or BasicKind.Uint or BasicKind.Double or BasicKind.Decimal or BasicKind.Quantity })
            return $": write the number without quotes: {Diagnostics.Shown.Cut(text)}";
        if (literal is CheckedLiteral { Value: "true" or "false" } && Is(other, BasicKind.Bool)) return ": write true or false without quotes";
        if (Is(other, BasicKind.Date) && UnquotedDate.IsDate(Source(literal))) return $": a date stands in quotes: \"{Source(literal)}\"";
        if (Is(other, BasicKind.Timestamp) && UnquotedDate.IsDate(Source(literal))) return $": a timestamp stands in quotes: timestamp(\"{Source(literal)}T00:00:00Z\")";
        return null;
    }

    bool Is(Checked node, BasicKind kind) => _types.Resolve(node.Type) is BasicType basic && basic.Kind == kind;

    /// <summary>Reports a day that is written without quotes, which CEL takes for a subtraction.</summary>
    bool RejectUnquotedDay(ChainExpr chain)
    {
        if (!_strict || chain.Links.Count < 2 || chain.First is not LiteralExpr) return false;
        var end = chain.Links[1].Operand.End;
        if (end - chain.Offset != 10 || !UnquotedDate.IsDay(_text, chain.Offset)) return false;
        var text = _text.Substring(chain.Offset, 10);
        _faults.Report(Catalogue.ConstantFault, chain.Offset, 10, $"Without quotes {text} is a subtraction: write date(\"{text}\").");
        return true;
    }

    /// <summary>Reports a member that may be missing and is compared with null, where has(...) is meant.</summary>
    bool RejectNull(ChainExpr chain)
    {
        if (chain.Links is not [{ Operator: TokenKind.Equal or TokenKind.NotEqual } link]) return false;
        var member = link.Operand is LiteralExpr { Value: null } ? chain.First : chain.First is LiteralExpr { Value: null } ? link.Operand : null;
        // A path of names and nothing else: it is looked at twice.
        if (!(member is NameExpr || member is MemberExpr { Primary: NameExpr } path && path.Steps.All(step => step.IsField))) return false;
        var (faults, types) = (_faults.Count, _types.Mark());
        var has = Has([member], member.Offset, member.End);
        // Whatever was wrong is said by the way that all operands take.
        _faults.Undo(faults);
        _types.Undo(types);
        if (has is not CheckedHas { Member: { Presence: not MemberPresence.Always } optional }) return false;
        var not = link.Operator == TokenKind.Equal ? "!" : "";
        _faults.Report(Catalogue.NoOverload, link.Offset, link.Length, Signatures.Title(OperatorOf(link.Operator)), $"{RuleTypes.Show(_types.Shown(optional.Type))} and null",
            $": nothing is null here; write {not}has({Source(member.Offset, member.Length)})");
        return true;
    }

    /// <summary>What to write for a member that is the name of a function; empty: it is none.</summary>
    string FunctionHint(Checked target, string name)
    {
        if (FunctionTable.Of(name).FirstOrDefault(overload => overload.Receiver) is { } function)
            return $": it is a function, write {Source(target)}.{name}({(function.Parameters.Count == 1 ? "" : "...")})";
        return ForeignNames.IsSize(name) && (_types.Resolve(target.Type) is ListOf || Is(target, BasicKind.String) || Is(target, BasicKind.Bytes)) ? $": write {Source(target)}.size()" : "";
    }
}
