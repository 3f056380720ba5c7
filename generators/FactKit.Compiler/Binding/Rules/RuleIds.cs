using System.Text.RegularExpressions;
using FactKit.Compiler.Naming;
using FactKit.Compiler.Schema.Nodes;

namespace FactKit.Compiler.Binding.Rules;

/// <summary>The ids of rules.</summary>
static class RuleIds
{
    const int Longest = 100;

    static readonly Regex WellFormed = new(@"^[A-Za-z][A-Za-z0-9_.-]*\z", RegexOptions.CultureInvariant);

    /// <summary>What is wrong with a written id; null: nothing.</summary>
    public static string? Problem(string id) =>
        id.Length > Longest ? $"it has more than {Longest} characters"
        : WellFormed.IsMatch(id) ? null
        : "an id begins with a letter and goes on with letters, digits, - _ and ., as in deaths-add-up";

    /// <summary>The id of a rule that a key stands for: <c>killed-sumOf</c>.</summary>
    public static string Made(IEnumerable<SchemaText> fields, string key) =>
        string.Join("-", fields.Select(field => WellFormed.IsMatch(field.Value) ? field.Value : CSharpNames.Pascal(field.Value))) + "-" + key;
}
