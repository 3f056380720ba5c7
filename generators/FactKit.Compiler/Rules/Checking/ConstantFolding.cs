using System.Globalization;
using FactKit.Compiler.Rules.Model;
using FactKit.Syntax;

namespace FactKit.Compiler.Rules.Checking;

/// <summary>Computes calls over constants, to find at build time what can never be computed.</summary>
static class ConstantFolding
{
    /// <summary>Why the call cannot be computed; null: it can, or it is none of those that are tried.</summary>
    public static string? Fold(string method, RuleType result, IReadOnlyList<Checked> arguments, out object? constant)
    {
        constant = null;
        var type = (result as BasicType)?.Kind;
        try
        {
            constant = (arguments[0].Constant, arguments.Count == 2 ? arguments[1].Constant : null) switch
            {
                (long a, long b) when type == BasicKind.Int => Int(method, a, b),
                (ulong a, ulong b) when type == BasicKind.Uint => Uint(method, a, b),
                (decimal a, decimal b) when type == BasicKind.Decimal => Decimal(method, a, b),
                (double a, double b) when type == BasicKind.Double => Double(method, a, b),
                (long a, null) when method == "Negate" => checked(-a),
                (double a, null) when method == "Negate" => -a,
                (decimal a, null) when method == "Negate" => -a,
                _ => null,
            };
        }
        catch (OverflowException)
        {
            return $"The result is out of the range of {RuleTypes.Show(result)}.";
        }
        catch (DivideByZeroException)
        {
            return "This divides by zero.";
        }
        return constant is null && arguments.Count == 1 ? ConstantConversion.Fold(method, arguments[0].Constant!, out constant) : null;
    }

    static object? Int(string method, long a, long b) => method switch
    {
        "Add" => checked(a + b),
        "Subtract" => checked(a - b),
        "Multiply" => checked(a * b),
        "Divide" => a / b,
        // The one quotient that is too large has no remainder, but CEL gives an error here too.
        "Modulo" => b == -1 && a == long.MinValue ? throw new OverflowException() : a % b,
        _ => null,
    };

    static object? Uint(string method, ulong a, ulong b) => method switch
    {
        "Add" => checked(a + b),
        "Subtract" => checked(a - b),
        "Multiply" => checked(a * b),
        "Divide" => a / b,
        "Modulo" => a % b,
        _ => null,
    };

    static object? Decimal(string method, decimal a, decimal b) => method switch
    {
        "Add" => a + b,
        "Subtract" => a - b,
        "Multiply" => a * b,
        "Divide" => a / b,
        "Modulo" => a % b,
        _ => null,
    };

    static object? Double(string method, double a, double b) => method switch
    {
        "Add" => a + b,
        "Subtract" => a - b,
        "Multiply" => a * b,
        "Divide" => a / b,
        _ => null,
    };
}
