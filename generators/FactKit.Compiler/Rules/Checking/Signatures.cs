using FactKit.Compiler.Rules.Functions;
using FactKit.Compiler.Rules.Model;

namespace FactKit.Compiler.Rules.Checking;

/// <summary>Says what a function or operator takes.</summary>
static class Signatures
{
    const int Most = 4;

    /// <summary>What a message calls it: <c>"+"</c>, <c>startsWith(...)</c>.</summary>
    public static string Title(string name) => name switch
    {
        "_[_]" => "\"[...]\"",
        "-_" => "\"-\"",
        _ when name[0] == '_' => $"\"{name.Trim('_')}\"",
        _ => $"{name}(...)",
    };

    /// <summary>The overloads nearest to the arguments, and a way out where there is a common one.</summary>
    public static string Hint(IReadOnlyList<Overload> overloads, IReadOnlyList<RuleType> arguments)
    {
        if (Mend(arguments) is { } mend) return mend;
        var nearest = overloads
            .Select((overload, order) => (Text: Show(overload), Score: Score(overload, arguments), Order: order))
            .OrderByDescending(one => one.Score).ThenBy(one => one.Order)
            .Select(one => one.Text).Distinct(StringComparer.Ordinal).ToList();
        return ": it takes " + string.Join(", or ", nearest.Take(Most)) + (nearest.Count > Most ? " and others" : "");
    }

    static string Show(Overload overload)
    {
        if (overload.Parameters.Count == 0) return "nothing";
        var parameters = overload.Parameters.Select(RuleTypes.Show).ToList();
        return overload.Receiver
            ? $"{parameters[0]}.{overload.Name}({string.Join(", ", parameters.Skip(1))})"
            : overload is { Name: "_==_" or "_!=_" } ? "two values of one type"
            : overload.Name[0] is '_' or '-' ? string.Join(" and ", parameters) : $"({string.Join(", ", parameters)})";
    }

    static int Score(Overload overload, IReadOnlyList<RuleType> arguments)
    {
        var score = overload.Parameters.Count == arguments.Count ? 1 : 0;
        for (var i = 0; i < Math.Min(arguments.Count, overload.Parameters.Count); i++)
            if (overload.Parameters[i].Equals(arguments[i]) || overload.Parameters[i] is TypeParameter || overload.Parameters[i].GetType() == arguments[i].GetType() && arguments[i] is not BasicType) score += 2;
        return score;
    }

    static string? Mend(IReadOnlyList<RuleType> arguments)
    {
        if (arguments.Count != 2) return null;
        if (Is(BasicKind.Null)) return ": nothing is null here; ask has(...) whether a member is there, known(...) whether its value is known";
        if (Is(BasicKind.Int) && Is(BasicKind.Double)) return ": write the number with a point, as 1.0, or convert with int(...) or double(...)";
        if (Is(BasicKind.Int) && Is(BasicKind.Uint)) return ": write the number with a \"u\", as 1u, or convert with int(...) or uint(...)";
        if (Is(BasicKind.Timestamp) && Is(BasicKind.String)) return ": write timestamp(\"...\")";
        if (Is(BasicKind.Duration) && Is(BasicKind.String)) return ": write duration(\"...\")";
        if (Is(BasicKind.Quantity) && Is(BasicKind.String)) return ": write quantity(\"...\")";
        if (Is(BasicKind.Date) && Is(BasicKind.String)) return ": write the date in quotes, or date(...)";
        if (Is(BasicKind.Decimal) && Is(BasicKind.Double)) return ": convert with decimal(...) or double(...)";
        return null;

        bool Is(BasicKind kind) => arguments.Any(argument => argument is BasicType basic && basic.Kind == kind);
    }
}
