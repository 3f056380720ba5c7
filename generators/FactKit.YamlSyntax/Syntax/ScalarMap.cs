using FactKit.Compiler.Text;

namespace FactKit.Compiler.Syntax;

/// <summary>Traces characters of a scalar's value back to the file.</summary>
static class ScalarMap
{
    /// <summary>
    /// The stretch of the file that gave these characters of the value, from the first to the last, over as many lines as they take.
    /// What lies outside the value is cut off. Linear in the length of the scalar.
    /// </summary>
    public static TextSpan Locate(string content, ScalarNode scalar, int offset, int length)
    {
        var origins = Origins(content, scalar);
        if (origins is null) return scalar.Span;
        offset = Math.Max(0, Math.Min(offset, origins.Count));
        length = Math.Max(0, Math.Min(length, origins.Count - offset));
        if (origins.Count == 0) return scalar.Span;
        if (offset == origins.Count) return new(origins[offset - 1].End, 0);
        var start = origins[offset].Start;
        return new(start, length == 0 ? 0 : origins[offset + length - 1].End - start);
    }

    /// <summary>The units where two lines of the file became one line of the value.</summary>
    public static IEnumerable<int> Joins(string content, ScalarNode scalar)
    {
        if (Origins(content, scalar) is not { } origins) yield break;
        for (var i = 1; i < origins.Count; i++)
        {
            if (scalar.Value[i] == '\n' || scalar.Value[i - 1] == '\n') continue;
            for (var at = origins[i - 1].End; at < origins[i].End; at++)
            {
                if (!SourceScan.IsBreak(content[at])) continue;
                yield return i;
                break;
            }
        }
    }

    /// <summary>For each UTF-16 code unit of the value what gave it; null where value and text do not fit together.</summary>
    internal static IReadOnlyList<TextSpan>? Origins(string content, ScalarNode scalar)
    {
        var origins = scalar.Style is ScalarStyle.Literal or ScalarStyle.Folded
            ? new BlockScalarMap(content, scalar).Origins()
            : new FlowScalarMap(content, scalar).Origins();
        if (origins.Count < scalar.Value.Length) return null;
        // Chomping takes line ends off a block scalar's value, not off its text.
        if (origins.Count > scalar.Value.Length) origins.RemoveRange(scalar.Value.Length, origins.Count - scalar.Value.Length);
        return origins;
    }
}
