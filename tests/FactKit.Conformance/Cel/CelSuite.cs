using System.Reflection;
using System.Text.Json;
using FactKit.Compiler.Emission.Rules;
using FactKit.Compiler.Rules;
using FactKit.Compiler.Rules.Model;

namespace FactKit.Conformance.Cel;

/// <summary>
/// Cases of CEL's conformance suite as JSON, one list a file: every static case is checked and compiled as rules of a schema are, all in one compilation, and run. One that
/// expects an error passes with an error of the run and with a fault of the build alike.
/// </summary>
sealed class CelSuite : ISuite
{
    // An expression of the suite belongs to no document.
    const string FastRun = "default(global::FactKit.Rules.FastRun)";

    public static string Name => "cel";

    public static string Argument => "DIR";

    public static void Run(string path, Score score)
    {
        var files = Directory.GetFiles(path, "*.json").Order(StringComparer.Ordinal).ToList();
        if (files.Count == 0) throw new FormatException($"{path} holds no *.json");
        Run(files.SelectMany(CelCase.Read).ToList(), score);
    }

    static void Run(IReadOnlyList<CelCase> cases, Score score)
    {
        var sources = new Dictionary<string, string>(StringComparer.Ordinal);
        var faults = new string?[cases.Count];
        for (var i = 0; i < cases.Count; i++) faults[i] = Guarded(() => Prepare(cases[i], ClassName(i), sources));
        var assembly = CelCompilation.Load(sources, out var broken);
        for (var i = 0; i < cases.Count; i++)
        {
            var name = ClassName(i);
            if (broken.TryGetValue(name, out var fault)) faults[i] = fault;
            else if (faults[i] is null && sources.ContainsKey(name)) faults[i] = Guarded(() => Evaluate(cases[i], assembly!.GetType(name)!));
            score.Add($"{cases[i].Name} `{cases[i].Expression}`", faults[i]);
        }
    }

    static string ClassName(int index) => $"Case{index}";

    // The fault of a case that needs no run; its source where it does.
    static string? Prepare(CelCase one, string name, Dictionary<string, string> sources)
    {
        var variables = one.Variables.ToDictionary(variable => variable.Key, variable => CelTypes.Read(variable.Value), StringComparer.Ordinal);
        var check = RuleCompiler.Check(one.Expression, new CelScope(one.Container, variables), strictConstants: false);
        var wantsError = CelOutcome.IsError(one.Expect);
        if (check.Root is not { } root) return wantsError ? null : $"not accepted: {string.Join(" ", check.Faults.Select(fault => $"{fault.Descriptor.Id}: {fault.Message}"))}";
        if (wantsError && !one.Macros && UsesMacro(root)) return null;
        if (one.CheckOnly) return wantsError ? "expected a fault of the build, found none" : CelTypeFault.Of(one.Expect, root.Type);
        // A variable without a value is an error as soon as it is asked for.
        var unbound = variables.Keys.Where(variable => !one.Bindings.ContainsKey(variable)).ToList();
        if (unbound.Count > 0 && wantsError) return null;
        var used = variables.Where(variable => !unbound.Contains(variable.Key)).ToList();
        if (unbound.Count > 0) return $"the variable {unbound[0]} has no value";
        sources[name] = Source(name, root, used, one.Bindings);
        return CelTypeFault.Of(one.Expect, root.Type);
    }

    static string Source(string name, Checked root, IReadOnlyList<KeyValuePair<string, RuleType>> variables, IReadOnlyDictionary<string, JsonElement> bindings)
    {
        var values = variables.Select((variable, i) => RuleEmitter.StandAlone($"{name}Value{i}", CelValues.Expression(bindings[variable.Key], variable.Value), [], FastRun)).ToList();
        var arguments = string.Join(", ", values.Select((_, i) => $"{name}Value{i}.Evaluate(){(IsBool(variables[i].Value) ? ".IsTrue" : ".Value")}"));
        var evaluated = RuleEmitter.StandAlone(name + "Expression", root, variables.Select(variable => (variable.Key, variable.Value)), FastRun);
        return $"#nullable enable\n{RuleEmitter.Using}\n\npublic static class {name}\n{{\n    public static object Evaluate() => {name}Expression.Evaluate({arguments});\n}}\n\n{string.Join("\n", values)}\n{evaluated}";
    }

    static string? Evaluate(CelCase one, Type type)
    {
        try
        {
            return CelOutcome.Fault(one.Expect, type.GetMethod("Evaluate")!.Invoke(null, null)!);
        }
        catch (TargetInvocationException thrown)
        {
            return $"threw {thrown.InnerException}";
        }
    }

    // What a case holds is not ours: one that cannot be read fails by its name and stops nothing.
    static string? Guarded(Func<string?> run)
    {
        try
        {
            return run();
        }
        catch (Exception fault) when (fault is FormatException or InvalidOperationException or ArgumentException or OverflowException)
        {
            return fault.Message;
        }
    }

    static bool IsBool(RuleType type) => type is BasicType { Kind: BasicKind.Bool };

    static bool UsesMacro(Checked root) => root is CheckedComprehension or CheckedHas or CheckedLet or CheckedCall { Method: "HasKey" };
}
