using FactKit.Compiler.Diagnostics;
using FactKit.Compiler.Naming;
using FactKit.Compiler.Rules.Functions;
using FactKit.Compiler.Rules.Model;
using FactKit.Compiler.Rules.Syntax;

namespace FactKit.Compiler.Rules.Checking;

sealed partial class Checker
{
    // Qualified names are short; the cap keeps long chains of members linear.
    const int MostSegments = 12;

    Checked? Name(NameExpr name) => Leading(name, [], out _);

    Checked? Member(MemberExpr member)
    {
        var used = 0;
        var current = member.Primary is NameExpr name ? Leading(name, member.Steps, out used) : Check(member.Primary);
        for (; current is not null && used < member.Steps.Count; used++)
            current = Capped(Step(current, member.Steps[used]));
        return current;
    }

    Checked? Step(Checked target, MemberStep step) =>
        step.Name is null ? Index(target, step) : step.IsCall ? ReceiverCall(target, step) : SelectMember(target, step.Name, step.Offset, step.NameLength, step.End);

    /// <summary>What a name and the fields behind it stand for: a variable of a macro, a function or variable with dots in its name, a member of the object, a type.</summary>
    Checked? Leading(NameExpr name, IReadOnlyList<MemberStep> steps, out int used)
    {
        used = 0;
        if (!name.IsRoot && Local(name) is { } local) return local;
        var fields = 0;
        while (fields < steps.Count && fields < MostSegments && steps[fields] is { IsField: true, IsQuoted: false }) fields++;
        if (fields < steps.Count && steps[fields].IsCall && Qualified(name, steps, fields + 1) is var function && IsFunction(function))
        {
            used = fields + 1;
            var call = steps[fields];
            return FunctionCall(function, call.Arguments!, name.Offset, call.End, name.Offset, call.Offset + call.NameLength - name.Offset);
        }
        for (var count = fields; count >= 0; count--)
        {
            var qualified = Qualified(name, steps, count);
            var end = count == 0 ? name.End : steps[count - 1].End;
            used = count;
            if (Variable(name, qualified, end) is { } variable) return variable;
            if (RuleTypes.Denotation(qualified) is { } type && !(count == 0 && IsMember(name.Name)))
                return new CheckedTypeName(type) { Offset = name.Offset, Length = end - name.Offset, Depth = 1 };
        }
        return OfSelf(name);
    }

    static string Qualified(NameExpr name, IReadOnlyList<MemberStep> steps, int count) =>
        count == 0 ? name.Name : name.Name + "." + string.Join(".", steps.Take(count).Select(step => step.Name));

    Checked? Local(NameExpr name)
    {
        for (var i = _locals.Count - 1; i >= 0; i--)
            if (_locals[i].Name == name.Name) return _locals[i] with { Offset = name.Offset, Length = name.Length };
        return null;
    }

    CheckedVariable? Variable(NameExpr name, string qualified, int end)
    {
        var container = name.IsRoot ? "" : _scope.Container;
        while (true)
        {
            var candidate = container.Length == 0 ? qualified : container + "." + qualified;
            if (_scope.Variable(candidate) is { } type)
                return new CheckedVariable(type, candidate) { Offset = name.Offset, Length = end - name.Offset, Depth = 1, Uncertain = RuleTypes.IsVague(type) };
            if (container.Length == 0) return null;
            container = container.Substring(0, Math.Max(0, container.LastIndexOf('.')));
        }
    }

    bool IsMember(string name) => _scope.Self is { } self && _scope.Member(self.Name, name) is not null;

    static bool IsFunction(string qualified) => qualified == "cel.bind" || FunctionTable.Of(qualified).Count > 0;

    Checked? OfSelf(NameExpr name)
    {
        if (_scope.Self is not { } self) return Unknown(name);
        var node = new CheckedSelf(self) { Offset = name.Offset, Length = name.Length, Depth = 1 };
        if (name.Name == "self" && !IsMember("self")) return node;
        return IsMemberOfObject(self.Name, name.Name) ? SelectMember(node, name.Name, name.Offset, name.Length, name.End) : Unknown(name);
    }

    Checked? Unknown(NameExpr name)
    {
        if (name.Name == "dyn")
        {
            _faults.Report(Catalogue.NotInRules, name.Offset, name.Length, "There is no \"dyn\": every value of a rule has a type that is known when the schema is compiled.");
            return null;
        }
        if (ForeignNames.Name(name.Name) is { } foreign)
        {
            _faults.Report(Catalogue.UnknownRuleName, name.Offset, name.Length, Diagnostics.Shown.Cut(name.Name), foreign);
            return null;
        }
        var candidates = _locals.Select(local => local.Name);
        if (_scope.Self is { } self) candidates = candidates.Concat(MembersOfObject(self.Name)).Append("self");
        var meant = Suggestion.Nearest(name.Name, candidates.Distinct(StringComparer.Ordinal));
        var isFunction = FunctionTable.Of(name.Name).Any(overload => !overload.Receiver);
        var hint = meant is not null ? $"; did you mean \"{meant}\"?" : isFunction ? $": as a function it is written {name.Name}(...)" : _scope.Self is null ? "" : ": it is no member of this type; a text stands in quotes";
        _faults.Report(Catalogue.UnknownRuleName, name.Offset, name.Length, Diagnostics.Shown.Cut(name.Name), hint);
        return null;
    }
}
