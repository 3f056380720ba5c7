using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using FactKit.Compiler.Binding.Model;
using FactKit.Compiler.Evolution;
using FactKit.Compiler.Text.Patterns;

namespace FactKit.Testing.Samples;

/// <summary>Valid values of single fields, the simplest first and then of each kind that the type has. The same ones each time.</summary>
sealed class SampleValues(WholeSchema schema)
{
    /// <summary>What stands where a reference is needed, until the keys of the document are known.</summary>
    public const string Pending = "pending-reference";

    readonly Dictionary<BoundField, IReadOnlyList<string>> _known = new(ReferenceComparer.Instance);

    /// <summary>Values of the innermost type of a field as JSON; at least one wherever its constraints leave any that is found.</summary>
    public IReadOnlyList<string> Of(BoundField field)
    {
        if (_known.TryGetValue(field, out var known)) return known;
        var values = field.Const is { } only ? [only.Json] : Fitting(field).Distinct(StringComparer.Ordinal).ToList();
        return _known[field] = values.Count > 0 ? values : ["1"];
    }

    /// <summary>A key as JSON; numbers give different ones as long as the constraints have so many.</summary>
    public string Key(BoundField field, int number)
    {
        var constraints = field.Constraints;
        switch (((ScalarType)field.Type).Kind)
        {
            case ScalarKind.Integer:
                var start = constraints.Min is { } min ? long.Parse(min, CultureInfo.InvariantCulture) : constraints.Max is { } max ? long.Parse(max, CultureInfo.InvariantCulture) - 1000 : 1;
                var step = constraints.MultipleOf is { } of ? long.Parse(of, CultureInfo.InvariantCulture) : 1;
                return ((start + step - 1) / step * step + number * step).ToString(CultureInfo.InvariantCulture);
            case ScalarKind.Date:
                return Text(new DateOnly(2031, 1, 1).AddDays(number).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
            default:
                if (constraints.Pattern is not null)
                {
                    var fitting = Of(field);
                    return fitting[number % fitting.Count];
                }
                var digits = number.ToString(CultureInfo.InvariantCulture);
                return Text("k" + digits.PadLeft(Math.Max(digits.Length, (constraints.MinLength ?? 1) - 1), '0'));
        }
    }

    public static string Text(string text) => JsonValue.Create(text).ToJsonString();

    IEnumerable<string> Fitting(BoundField field)
    {
        var constraints = field.Constraints;
        foreach (var example in field.Examples) yield return example.Json;
        switch (WholeSchema.Leaf(field.Type))
        {
            case EnumType e:
                if (schema.Find(e.Name) is BoundEnum declared)
                    foreach (var text in declared.Values.Select(value => value.Text).Concat(declared.Values.SelectMany(value => value.Aliases))) yield return Text(text);
                if (e.Open) yield return Text("something-unlisted");
                break;
            case RefType:
                yield return Text(Pending);
                break;
            case ScalarType { Kind: ScalarKind.Text or ScalarKind.Identifier } text:
                foreach (var value in Texts(text.Kind, constraints)) yield return Text(value);
                break;
            case ScalarType { Kind: ScalarKind.Integer or ScalarKind.Decimal or ScalarKind.Number or ScalarKind.Quantity } number:
                foreach (var value in Numbers(number.Kind, constraints)) yield return value;
                break;
            case ScalarType scalar:
                foreach (var value in Others(scalar.Kind)) yield return value;
                break;
        }
    }

    static IEnumerable<string> Texts(ScalarKind kind, Constraints constraints)
    {
        var least = constraints.MinLength ?? 1;
        IEnumerable<string> candidates = kind == ScalarKind.Identifier ? ["a", "b-1", "a.b/c:d_e", "1", "true"] : ["a", "some text", "B", "1", "true", "-99", "\u00e9\ud83d\ude00", "2031-01-01", "a b", ""];
        if (constraints.Pattern is { } pattern)
        {
            candidates = PatternSamples.Of(pattern.Source, 40).Concat(PatternSamples.OfLength(pattern.Source, least)).Concat(candidates);
            if (constraints.MaxLength is { } most and < 10_000) candidates = candidates.Concat(PatternSamples.OfLength(pattern.Source, most));
        }
        else
        {
            candidates = candidates.Select(text => text.Length >= least ? text : text.PadRight(least, 'a'));
            if (constraints.MaxLength is { } most and < 10_000) candidates = candidates.Append(new string('a', most));
        }
        foreach (var text in candidates)
        {
            var length = text.Count(c => !char.IsLowSurrogate(c));
            if (length < least || length > constraints.MaxLength) continue;
            if (constraints.Pattern is { } same && !Regex.IsMatch(text, same.DotNet, RegexOptions.NonBacktracking | RegexOptions.CultureInvariant)) continue;
            yield return text;
        }
    }

    static IEnumerable<string> Numbers(ScalarKind kind, Constraints constraints)
    {
        decimal? min = Parsed(constraints.Min), max = Parsed(constraints.Max), step = Parsed(constraints.MultipleOf);
        var candidates = new List<decimal> { 0, 1, 2, 3, -1, 7, 92 };
        if (kind != ScalarKind.Integer) candidates.AddRange([0.5m, 1.10m, 12345.678m]);
        if (kind == ScalarKind.Integer) candidates.AddRange([9007199254740993, long.MaxValue, long.MinValue]);
        foreach (var limit in new[] { min, max })
            if (limit is { } one and > -1e27m and < 1e27m) candidates.AddRange([one, one + 1, one - 1]);
        if (min is { } low and > -1e27m && max is { } high and < 1e27m) candidates.Add(Math.Floor((low + high) / 2));
        if (step is { } of)
            candidates = [.. candidates.Where(value => Math.Abs(value) < 1e15m).SelectMany(value => new[] { Math.Ceiling(value / of) * of, Math.Floor(value / of) * of }).Concat(candidates)];
        foreach (var value in candidates)
        {
            if (value < min || value > max || (step is { } multiple && value % multiple != 0)) continue;
            if (kind == ScalarKind.Integer && value != Math.Floor(value)) continue;
            yield return value.ToString(CultureInfo.InvariantCulture);
        }
        // Bounds beyond what a decimal holds.
        foreach (var written in new[] { constraints.Min, constraints.Max })
            if (written is not null && Parsed(written) is null) yield return written;
        if (kind == ScalarKind.Number && constraints is { Min: null, Max: null, MultipleOf: null }) yield return "1e300";
        // Of a range, a quantity is at fault only where none of its values fits.
        if (kind == ScalarKind.Quantity)
            foreach (var text in new[] { ">=1", "~100", "40..50", "dozens", "at least 92", "<40" }) yield return Text(text);
        if (kind == ScalarKind.Quantity) yield return """{"asText":"many"}""";
    }

    static decimal? Parsed(string? number) => decimal.TryParse(number, NumberStyles.Float, CultureInfo.InvariantCulture, out var value) ? value : null;

    static IEnumerable<string> Others(ScalarKind kind) => kind switch
    {
        ScalarKind.Boolean => ["true", "false"],
        ScalarKind.Timestamp => ["\"2031-02-11T08:30:00Z\"", "\"2031-02-11T08:30:00.5+01:00\""],
        ScalarKind.Uri => ["\"https://example.org/a\"", "\"urn:a:b\""],
        ScalarKind.Language => ["\"en\"", "\"pt-BR\""],
        ScalarKind.Date => ["\"2031-02-11\"", "\"2031\"", "\"2031-02\"", "\"1984~\"", "\"2015-09/..\"", """{"asText":"on Sunday"}"""],
        ScalarKind.Duration => ["\"PT1H\"", "\"~PT1H\"", "\"PT30M..PT1H\"", """{"asText":"for hours"}"""],
        ScalarKind.Evidence => ["\"a quotation\"", """{"exact":"a quotation","prefix":"before "}"""],
        _ => [],
    };

    sealed class ReferenceComparer : IEqualityComparer<BoundField>
    {
        public static ReferenceComparer Instance { get; } = new();

        public bool Equals(BoundField? x, BoundField? y) => ReferenceEquals(x, y);

        public int GetHashCode(BoundField obj) => RuntimeHelpers.GetHashCode(obj);
    }
}
