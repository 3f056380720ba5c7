using System.Globalization;
using FactKit.Compiler.Binding.Model;
using FactKit.Compiler.Evolution.Comparing;
using FactKit.Compiler.Rules.Model;
using FactKit.Compiler.Rules.Syntax;

namespace FactKit.Compiler.Evolution;

/// <summary>How to look for a document that breaks a rule: the fields that its text names get the values that its text writes, and others.</summary>
public static class RuleProbe
{
    /// <summary>The probe of a rule.</summary>
    /// <param name="owner">The type that has it, in the schema whose documents are tried.</param>
    /// <param name="rule">The rule.</param>
    public static Probe Of(TypeName owner, BoundRule rule)
    {
        var (values, names) = (new List<string>(), new List<string>());
        foreach (var source in new[] { rule.Source, rule.WhenSource })
            if (source is not null) Read(source, values, names);
        return new(ProbeKind.Rule, owner)
        {
            Codes = new[] { "rule" }.ToEquatableArray(),
            RuleId = rule.Id,
            Values = values.Distinct(StringComparer.Ordinal).ToEquatableArray(),
            Looks = names.Distinct(StringComparer.Ordinal).ToEquatableArray(),
        };
    }

    static void Read(string source, List<string> values, List<string> names)
    {
        // A rule that was bound has no fault.
        foreach (var token in new Lexer(source, new()).Read() ?? [])
            switch (token.Kind)
            {
                case TokenKind.Identifier or TokenKind.QuotedIdentifier: names.Add((string)token.Value!); break;
                case TokenKind.String: values.Add(Json.Text((string)token.Value!)); break;
                case TokenKind.True: values.Add("false"); break;
                case TokenKind.False: values.Add("true"); break;
                // The number itself and those beside it: what breaks `n < 7` is 7, and what breaks `n <= 7` is 8.
                case TokenKind.Int when token.Value is long and > long.MinValue and < long.MaxValue and var number:
                    foreach (var near in new[] { number, number + 1, number - 1, -number }) values.Add(near.ToString(CultureInfo.InvariantCulture));
                    break;
                case TokenKind.Double: values.Add(source.Substring(token.Offset, token.Length)); break;
            }
    }
}
