using System.Text.RegularExpressions;
using FactKit.Compiler.Binding.Model;
using FactKit.Syntax;

namespace FactKit.Compiler.Binding.Values;

/// <summary>Checks values of the schema itself against constraints. What is wrong is said as the end of a sentence; null: nothing.</summary>
static class ConstraintCheck
{
    // RegexOptions.NonBacktracking, which netstandard2.0 does not name.
    const RegexOptions NonBacktracking = (RegexOptions)1024;

    public static string? Text(string value, Constraints constraints)
    {
        var length = CodePoints.Count(value);
        if (length < constraints.MinLength) return $"it has {length} characters, at least {constraints.MinLength} are needed";
        if (length > constraints.MaxLength) return $"it has {length} characters, at most {constraints.MaxLength} are allowed";
        return constraints.Pattern is { } pattern && !IsMatch(pattern.DotNet, value) ? $"it does not match the pattern {pattern.Source}" : null;
    }

    public static string? Number(ScalarKind kind, string value, Constraints constraints)
    {
        if (constraints.Min is { } min && NumberText.Compare(kind, value, min) < 0) return $"it is less than {min}";
        if (constraints.Max is { } max && NumberText.Compare(kind, value, max) > 0) return $"it is greater than {max}";
        return constraints.MultipleOf is { } of && !NumberText.IsMultiple(value, of) ? $"it is no multiple of {of}" : null;
    }

    static bool IsMatch(string pattern, string value)
    {
        try
        {
            return Regex.IsMatch(value, pattern, NonBacktracking | RegexOptions.CultureInvariant);
        }
        catch (ArgumentException)
        {
            // A host without that engine: the time limit takes the place of its linear time.
            try
            {
                return Regex.IsMatch(value, pattern, RegexOptions.CultureInvariant, TimeSpan.FromMilliseconds(200));
            }
            catch (RegexMatchTimeoutException)
            {
                return true;
            }
        }
    }
}
