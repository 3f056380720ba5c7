using FactKit.Compiler.Binding.Model;
using FactKit.Compiler.Diagnostics;
using FactKit.Compiler.Naming;
using FactKit.Compiler.Rules.Model;
using FactKit.Compiler.Rules.Syntax;

namespace FactKit.Compiler.Rules.Checking;

sealed partial class Checker
{
    /// <summary>A member of an object, or what a dot says on a map: the entry.</summary>
    Checked? SelectMember(Checked target, string name, int nameOffset, int nameLength, int end)
    {
        var offset = target is CheckedSelf && target.Offset == nameOffset ? nameOffset : target.Offset;
        if (_types.Resolve(target.Type) is TypeVariable) _types.Unify(target.Type, new MapOf(RuleTypes.StringType, _types.Fresh()));
        if (_types.Resolve(target.Type) is MapOf map)
        {
            if (!_types.Unify(map.Key, RuleTypes.StringType)) return NoMember(target, name, nameOffset, nameLength, $": its keys are {RuleTypes.Show(_types.Shown(map.Key))}, write [...]");
            var key = Nodes.Literal(RuleTypes.StringType, name, nameOffset, nameLength);
            if (LacksKey(target, key)) return null;
            return Nodes.With(new CheckedCall(map.Value, "MapMember", new([target, key])) { Fallible = true }, offset, end - offset, target);
        }
        if (Find(target, name, nameOffset, nameLength, out var isDiscriminator) is not { } found)
        {
            if (isDiscriminator is null) return null;
            return Nodes.With(new CheckedDiscriminator(target, isDiscriminator), offset, end - offset, target);
        }
        var (member, ofCase) = found;
        if (member.Presence != MemberPresence.Always && !_guards.Has(target, member.Name))
        {
            _faults.Report(Catalogue.UnguardedOptional, nameOffset, nameLength, Source(offset, end - offset));
            return null;
        }
        return Selected(new CheckedSelect(member.Type, target, member, ofCase), target, member, offset, end);
    }

    static Checked Selected(Checked node, Checked target, RuleMember member, int offset, int end) => Nodes.With(
        node with { Uncertain = (member.IsFact && node is CheckedSelect) || target.Type is RefOf, Sensitive = member.Sensitive }, offset, end - offset, target);

    /// <summary>The member of an object, quotation or claim. Null: a fault was reported, or the name is that of the discriminator, whose C# name is given.</summary>
    (RuleMember Member, TypeName? Case)? Find(Checked target, string name, int offset, int length, out string? discriminator)
    {
        discriminator = null;
        switch (_types.Resolve(target.Type))
        {
            case ObjectOf of:
                return OfObject(target, of.Name, name, offset, length, ref discriminator);
            case RefOf { Target: { } of }:
                return OfObject(target, of, name, offset, length, ref discriminator);
            case RefOf:
                NoMember(target, name, offset, length, ": who speaks can be of several types; compare it with the key as a text");
                return null;
            case ClaimOf claim when ClaimParts.Of(claim).FirstOrDefault(part => part.Name == name) is { } part:
                return (part, null);
            case ClaimOf claim:
                NoMember(target, name, offset, length, Suggestion.Nearest(name, ClaimParts.Of(claim).Select(part => part.Name)) is { } meant
                    ? $"; did you mean \"{meant}\"?" : $": a claim has {string.Join(", ", ClaimParts.Of(claim).Select(part => part.Name))}; what it is about is {Source(target)}.value");
                return null;
            case BasicType { Kind: BasicKind.Evidence } when ClaimParts.OfEvidence.FirstOrDefault(part => part.Name == name) is { } part:
                return (part, null);
            case ListOf or BasicType when FunctionHint(target, name) is { Length: > 0 } hint:
                NoMember(target, name, offset, length, hint);
                return null;
            case ListOf list:
                NoMember(target, name, offset, length, _types.Resolve(list.Item) is ClaimOf
                    ? $": it has many; write best({Source(target)}), or {Source(target)}.all(c, ...)" : $": it has many items; write {Source(target)}.all(x, ...) or {Source(target)}.exists(x, ...)");
                return null;
            default:
                NoMember(target, name, offset, length, "");
                return null;
        }
    }

    (RuleMember Member, TypeName? Case)? OfObject(Checked target, TypeName type, string name, int offset, int length, ref string? discriminator)
    {
        if (_scope.Member(type, name) is { } member) return (member, null);
        var union = _scope.Union(type);
        if ((union ?? _scope.UnionOfCase(type)) is { } of && of.Discriminator == name)
        {
            discriminator = of.CSharpName;
            return null;
        }
        var owners = union is null ? [] : union.Cases.Where(one => _scope.Member(one.Record, name) is not null).ToList();
        foreach (var one in owners)
            if (_guards.IsCase(target, one.Text)) return (_scope.Member(one.Record, name)!, one.Record);
        if (owners.Count > 0)
        {
            var prefix = target is CheckedSelf && target.Offset == offset ? "" : Source(target) + ".";
            _faults.Report(Catalogue.UnguardedCase, offset, length, prefix + name,
                string.Join(" and ", owners.Take(3).Select(one => one.Text)), $"{prefix}{union!.Discriminator} == \"{owners[0].Text}\"");
            return null;
        }
        NoMember(target, name, offset, length, Suggestion.Nearest(name, MembersOfObject(type)) is { } meant ? $"; did you mean \"{meant}\"?" : "");
        return null;
    }

    bool IsMemberOfObject(TypeName type, string name) =>
        _scope.Member(type, name) is not null || (_scope.Union(type) ?? _scope.UnionOfCase(type))?.Discriminator == name
        || _scope.Union(type) is { } union && union.Cases.Any(one => _scope.Member(one.Record, name) is not null);

    IEnumerable<string> MembersOfObject(TypeName type)
    {
        var union = _scope.Union(type);
        IEnumerable<string> names = _scope.MemberNames(type);
        if ((union ?? _scope.UnionOfCase(type)) is { } of) names = names.Append(of.Discriminator);
        return union is null ? names : names.Concat(union.Cases.SelectMany(one => _scope.MemberNames(one.Record)));
    }

    Checked? NoMember(Checked target, string name, int offset, int length, string hint)
    {
        _faults.Report(Catalogue.UnknownRuleMember, offset, length, Shown(target), Diagnostics.Shown.Cut(name), hint);
        return null;
    }

    Checked? Index(Checked target, MemberStep step)
    {
        if (Check(step.Arguments![0]) is not { } index) return null;
        if (_strict && target is CheckedList list && index.Constant is long at && (at < 0 || at >= list.Items.Count))
        {
            _faults.Report(Catalogue.ConstantFault, index.Offset, index.Length, $"The list has {list.Items.Count} items, counted from 0: there is none at {at}.");
            return null;
        }
        if (LacksKey(target, index)) return null;
        return Resolve("_[_]", receiver: false, [target, index], target.Offset, step.End - target.Offset, step.Offset, step.End - step.Offset);
    }

    // Of a map that the rule writes with constant keys.
    bool LacksKey(Checked target, Checked key)
    {
        if (!_strict || target is not CheckedMap map || key.Constant is not { } value) return false;
        // A key that is not known might be this one; one of another type has a fault of its own.
        if (map.Entries.Any(entry => entry.Key.Constant is not { } known || known.GetType() != value.GetType() || known.Equals(value))) return false;
        var shown = value is string text ? $"\"{Diagnostics.Shown.Cut(text)}\"" : Convert.ToString(value, System.Globalization.CultureInfo.InvariantCulture);
        _faults.Report(Catalogue.ConstantFault, key.Offset, key.Length, $"The map has no key {shown}.");
        return true;
    }

    /// <summary><c>has(a.b)</c>; of the object's own members also <c>has(b)</c>.</summary>
    Checked? Has(IReadOnlyList<Expr> arguments, int offset, int end)
    {
        var (target, name, nameOffset, nameLength) = arguments is [MemberExpr { Steps: { } steps } member] && steps[steps.Count - 1] is { IsField: true } last
            ? (steps.Count == 1 ? Check(member.Primary) : Member(new MemberExpr(member.Primary, [.. steps.Take(steps.Count - 1)], steps[steps.Count - 2].End)), last.Name!, last.Offset, last.NameLength)
            : arguments is [NameExpr bare] && _scope.Self is { } self && Local(bare) is null
                ? (IsMemberOfObject(self.Name, bare.Name) ? new CheckedSelf(self) { Offset = bare.Offset, Length = bare.Length, Depth = 1 } : Unknown(bare), bare.Name, bare.Offset, bare.Length)
                : (null, "", -1, 0);
        if (nameOffset < 0)
        {
            _faults.Report(Catalogue.BadMacro, offset, end - offset, "has(...) asks whether a member is there: write has(member), or has(object.member).");
            return null;
        }
        if (target is null) return null;
        if (_types.Resolve(target.Type) is TypeVariable) _types.Unify(target.Type, new MapOf(RuleTypes.StringType, _types.Fresh()));
        if (_types.Resolve(target.Type) is MapOf map && _types.Unify(map.Key, RuleTypes.StringType))
            return Nodes.With(new CheckedCall(RuleTypes.Bool, "HasKey", new([target, Nodes.Literal(RuleTypes.StringType, name, nameOffset, nameLength)])), offset, end - offset, target);
        if (Find(target, name, nameOffset, nameLength, out var discriminator) is not { } found)
            return discriminator is null ? null : Nodes.Literal(RuleTypes.Bool, true, offset, end - offset);
        return Selected(new CheckedHas(target, found.Member, found.Case), target, found.Member with { Sensitive = false }, offset, end);
    }
}
