using FactKit.Compiler.Binding.Model;
using FactKit.Compiler.Emission;
using FactKit.Compiler.Emission.Rules;
using FactKit.Compiler.Rules.Functions;
using FactKit.Compiler.Rules.Model;

namespace FactKit.Compiler.Tests.Emission.Rules;

/// <summary>Every function that the checker knows is one of the runtime, plain and lifted, with the types that emission takes it to have.</summary>
public sealed class FunctionCoverageTests
{
    static readonly RuleType[] s_items = [Trees.Int, Trees.Bool, Trees.Word, Trees.Number, Trees.Day];

    [Fact]
    public void Every_overload_exists_plain_and_lifted()
    {
        var statements = new List<string>();
        foreach (var overload in FunctionTable.All.SelectMany(group => group.Value).Where(overload => overload.Method is not null and not "Matches"))
        {
            var isGeneric = overload.Parameters.Any(IsGeneric);
            foreach (var item in isGeneric ? s_items : [Trees.Int])
            {
                if (isGeneric && overload.Method is "MathGreatest" or "MathLeast" && item is BasicType { Kind: not BasicKind.Int }) continue;
                statements.Add(Statement(overload, item, lifted: false));
                statements.Add(Statement(overload, item, lifted: true));
            }
        }
        Assert.True(statements.Count > 300);
        var faults = GeneratedCode.Compile([], $$"""
            #nullable enable
            using __Rule = global::FactKit.Rules.Rule;
            static class Calls
            {
                static void Same<T>(ref T found, ref T expected) { }
            {{string.Concat(statements.Select((statement, i) => $"    static void Call{i}<R>(ref R run, int at) where R : struct, global::FactKit.Rules.IRuleRun, allows ref struct {{ {statement} }}\n"))}}
            }
            """);
        var errors = faults.Where(fault => fault.Contains("error CS", StringComparison.Ordinal)).ToList();
        Assert.True(errors.Count == 0, $"{errors.Count} of {statements.Count}:\n{string.Join('\n', errors.Take(40))}");
    }

    static string Statement(Overload overload, RuleType item, bool lifted)
    {
        var types = overload.Parameters.Select(parameter => With(parameter, item)).ToList();
        var arguments = types.Select((type, i) => (Checked)new CheckedVariable(type, $"x{i}") { Uncertain = lifted }).ToArray();
        var result = With(overload.Result, item);
        var call = new CheckedCall(result, overload.Method!, new(arguments)) { Fallible = overload.Fallible, Uncertain = overload.Uncertain || lifted };
        var numbers = new Numbers();
        var code = new ExpressionPrinter(new RuleMembers(numbers), numbers).Print(call, MethodScope.OfRule());
        var locals = types.Select((type, i) => $"{RuleTypeNames.Of(type, lifted || RuleTypeNames.IsVague(type))} given_x{i} = default!; ");
        return $"{string.Concat(locals)}var found = {code.Text}; {RuleTypeNames.Of(result, code.Lifted)} expected = default!; Same(ref found, ref expected);";
    }

    static bool IsGeneric(RuleType type) => type switch
    {
        TypeParameter => true,
        ListOf list => IsGeneric(list.Item),
        MapOf map => IsGeneric(map.Key) || IsGeneric(map.Value),
        ClaimOf claim => IsGeneric(claim.Item),
        _ => false,
    };

    // Keys of maps are texts here; a second parameter is an int.
    static RuleType With(RuleType type, RuleType item) => type switch
    {
        TypeParameter { Name: "U" } => Trees.Int,
        TypeParameter => item,
        ListOf list => new ListOf(With(list.Item, item)),
        MapOf map => new MapOf(With(map.Key, item), With(map.Value, item)),
        ClaimOf claim => new ClaimOf(With(claim.Item, item)),
        _ => type,
    };
}
