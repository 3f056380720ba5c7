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
        return constant is null && arguments.Count == 1 ? Conversion(method, arguments[0].Constant!, out constant) : null;
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

    static string? Conversion(string method, object value, out object? constant)
    {
        constant = null;
        switch (method, value)
        {
            case ("ToInt", ulong whole):
                if (whole > long.MaxValue) return "The number is out of the range of int.";
                constant = (long)whole;
                return null;
            case ("ToInt", double number):
                if (!(number > -9223372036854775808.0 && number < 9223372036854775808.0)) return "The number is out of the range of int.";
                constant = (long)number;
                return null;
            case ("ToInt", string text):
                if (!long.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var parsed)) return "The text is no int.";
                constant = parsed;
                return null;
            case ("ToUint", long whole):
                if (whole < 0) return "The number is out of the range of uint.";
                constant = (ulong)whole;
                return null;
            case ("ToUint", double number):
                if (!(number > -1.0 && number < 18446744073709551616.0)) return "The number is out of the range of uint.";
                constant = (ulong)number;
                return null;
            case ("ToUint", string text):
                if (!ulong.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var unsigned)) return "The text is no uint.";
                constant = unsigned;
                return null;
            case ("ToDouble", long or ulong):
                constant = Convert.ToDouble(value, CultureInfo.InvariantCulture);
                return null;
            case ("ToBool", string text):
                return text is "1" or "t" or "true" or "TRUE" or "True" or "0" or "f" or "false" or "FALSE" or "False" ? null : "The text is no bool: it can be \"true\" or \"false\".";
            case ("ToTimestamp", string text):
                return TimestampProblem(text);
            case ("ToDuration", string text):
                return CelDurationText.IsValid(text) ? null : "The text is no duration: write it as \"90s\", \"1.5h\" or \"1h30m\".";
            default:
                return null;
        }
    }

    // CEL reads more digits of a second than a schema's timestamp, and -00:00.
    static string? TimestampProblem(string text)
    {
        var dot = text.IndexOf('.');
        if (dot >= 0)
        {
            var end = dot + 1;
            while (end < text.Length && text[end] is >= '0' and <= '9') end++;
            if (end - dot > 8) text = text.Remove(dot + 8, end - dot - 8);
        }
        if (text.EndsWith("-00:00", StringComparison.Ordinal)) text = text.Substring(0, text.Length - 6) + "Z";
        return TimestampText.Fault(text.AsSpan(), out _) is { } fault ? $"The text is no timestamp: {fault}." : null;
    }
}
