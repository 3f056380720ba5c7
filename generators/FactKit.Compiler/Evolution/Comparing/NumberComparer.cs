using System.Globalization;
using FactKit.Compiler.Binding.Model;
using FactKit.Compiler.Binding.Values;

namespace FactKit.Compiler.Evolution.Comparing;

/// <summary>Compares ranges and multiples of numbers, as the digits that schemas write.</summary>
static class NumberComparer
{
    public static void Range(FieldPlace at, ScalarKind kind, string key, string? was, string? now, bool isMin)
    {
        if (was == now || (was is not null && now is not null && NumberText.Compare(kind, was, now) == 0)) return;
        var message = $"`{key}` was {was ?? "unlimited"} and is {now ?? "unlimited"}";
        var narrowed = now is not null && (was is null || (NumberText.Compare(kind, now, was) > 0 == isMin));
        if (narrowed) ConstraintComparer.Narrowed(at, key, message, at.Probe(ProbeKind.Leaf, "out-of-range") with { Values = Beyond(kind, at.Old.Constraints, was, now!, isMin) });
        else ConstraintComparer.Widened(at, key, message);
    }

    public static void Multiple(FieldPlace at, Constraints old, Constraints @new)
    {
        var (was, now) = (old.MultipleOf, @new.MultipleOf);
        if (was == now) return;
        var message = $"`multipleOf` was {was ?? "not said"} and is {now ?? "not said"}";
        if (now is null || (was is not null && NumberText.IsMultiple(was, now)))
        {
            ConstraintComparer.Widened(at, "multipleOf", message);
            return;
        }
        ConstraintComparer.Narrowed(at, "multipleOf", message, at.Probe(ProbeKind.Leaf, "not-a-multiple") with { Values = Steps(old, was).ToEquatableArray() },
            was is null || NumberText.IsMultiple(now, was) ? Acceptance.Accepts : Acceptance.Refuses);
    }

    // Between the old limit and the new one: close to the new one first, then the old one itself.
    static EquatableArray<string> Beyond(ScalarKind kind, Constraints old, string? was, string now, bool isMin)
    {
        var values = new List<string>();
        if (NumberText.TryDecimal(now, out var limit))
        {
            var step = old.MultipleOf is { } of && NumberText.TryDecimal(of, out var multiple) ? multiple : 1m;
            foreach (var distance in kind == ScalarKind.Integer ? new[] { step } : [step, step / 10, step / 1000])
            {
                if (Within(() => isMin ? limit - distance : limit + distance) is not { } near) continue;
                values.Add(Text(near));
                // A multiple on that side.
                if (Within(() => (isMin ? Math.Ceiling(near / step - 1) : Math.Floor(near / step + 1)) * step) is { } multipleOf) values.Add(Text(multipleOf));
                if (Within(() => (isMin ? Math.Floor(near / step) : Math.Ceiling(near / step)) * step) is { } other) values.Add(Text(other));
            }
            if (was is not null && NumberText.TryDecimal(was, out var former) && Within(() => (limit + former) / 2) is { } middle) values.Add(Text(kind == ScalarKind.Integer ? Math.Floor(middle) : middle));
        }
        if (was is not null) values.Add(was);
        return values.Distinct(StringComparer.Ordinal).ToEquatableArray();
    }

    static IEnumerable<string> Steps(Constraints old, string? was)
    {
        var step = was is not null && NumberText.TryDecimal(was, out var of) ? of : 1m;
        var start = old.Min is { } min && NumberText.TryDecimal(min, out var least) ? Math.Ceiling(least / step) : old.Max is { } max && NumberText.TryDecimal(max, out var most) ? Math.Floor(most / step) - 60 : 0;
        for (var i = 0; i <= 60; i++) yield return Text((start + i) * step);
        if (was is not null) yield break;
        foreach (var part in new[] { 0.5m, 0.1m, 0.01m, 0.001m, 0.0001m }) yield return Text(start + part);
    }

    static decimal? Within(Func<decimal> value)
    {
        try
        {
            return value();
        }
        catch (OverflowException)
        {
            // Limits of 28 digits have no neighbours that a decimal can say.
            return null;
        }
    }

    static string Text(decimal value) => value == 0 ? "0" : value.ToString("G29", CultureInfo.InvariantCulture) is var text && text.IndexOf('E') < 0 ? text : value.ToString(CultureInfo.InvariantCulture);
}
