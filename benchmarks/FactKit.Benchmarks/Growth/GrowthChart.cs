using System.Globalization;
using System.Text;

namespace FactKit.Benchmarks.Growth;

/// <summary>Series as an SVG: a panel each, both axes logarithmic, with the line that linear growth would follow.</summary>
static class GrowthChart
{
    const int Width = 300, Height = 220, Left = 62, Right = 14, Top = 34, Bottom = 44, Columns = 3;

    public static string Svg(IReadOnlyList<Series> all)
    {
        var rows = (all.Count + Columns - 1) / Columns;
        var svg = new StringBuilder();
        svg.Append(CultureInfo.InvariantCulture, $"""
            <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {Columns * Width} {rows * Height}" role="img" aria-label="Time against the size of the work, on logarithmic axes">
            <style>
              text {"{"} font: 11px system-ui, sans-serif; fill: #24292f {"}"}
              .title {"{"} font-weight: 600 {"}"}
              .frame {"{"} fill: none; stroke: #8c959f; stroke-width: 1 {"}"}
              .linear {"{"} stroke: #8c959f; stroke-dasharray: 4 3 {"}"}
              .line {"{"} fill: none; stroke: #0969da; stroke-width: 2 {"}"}
              .point {"{"} fill: #0969da {"}"}
            </style>
            <rect width="100%" height="100%" fill="#ffffff"/>

            """);
        for (var i = 0; i < all.Count; i++) Panel(svg, all[i], i % Columns * Width, i / Columns * Height);
        return svg.Append("</svg>\n").ToString();
    }

    static void Panel(StringBuilder svg, Series series, int x, int y)
    {
        var points = series.Points;
        var (fromWork, toWork) = (Math.Log10(points[0].Work), Math.Log10(points[^1].Work));
        var linearEnd = points[0].Milliseconds * points[^1].Work / points[0].Work;
        var times = points.Select(point => point.Milliseconds).Append(linearEnd).ToList();
        var (fromTime, toTime) = (Math.Log10(times.Min()), Math.Log10(times.Max()));

        svg.Append(CultureInfo.InvariantCulture, $"<g transform=\"translate({x} {y})\">\n");
        svg.Append(CultureInfo.InvariantCulture, $"<text class=\"title\" x=\"{Left}\" y=\"20\">{series.Title} (exponent {series.Exponent:0.00})</text>\n");
        svg.Append(CultureInfo.InvariantCulture, $"<rect class=\"frame\" x=\"{Left}\" y=\"{Top}\" width=\"{Width - Left - Right}\" height=\"{Height - Top - Bottom}\"/>\n");
        svg.Append(CultureInfo.InvariantCulture, $"<line class=\"linear\" x1=\"{X(points[0].Work)}\" y1=\"{Y(points[0].Milliseconds)}\" x2=\"{X(points[^1].Work)}\" y2=\"{Y(linearEnd)}\"/>\n");
        svg.Append(CultureInfo.InvariantCulture, $"<polyline class=\"line\" points=\"{string.Join(' ', points.Select(point => $"{X(point.Work)},{Y(point.Milliseconds)}"))}\"/>\n");
        foreach (var (work, time) in points) svg.Append(CultureInfo.InvariantCulture, $"<circle class=\"point\" cx=\"{X(work)}\" cy=\"{Y(time)}\" r=\"3\"/>\n");
        foreach (var (work, _) in new[] { points[0], points[^1] })
            svg.Append(CultureInfo.InvariantCulture, $"<text x=\"{X(work)}\" y=\"{Height - Bottom + 15}\" text-anchor=\"middle\">{Short(work)}</text>\n");
        svg.Append(CultureInfo.InvariantCulture, $"<text x=\"{Left + ((Width - Left - Right) / 2)}\" y=\"{Height - Bottom + 30}\" text-anchor=\"middle\">{series.Axis}</text>\n");
        foreach (var time in new[] { times.Min(), times.Max() })
            svg.Append(CultureInfo.InvariantCulture, $"<text x=\"{Left - 5}\" y=\"{Y(time)}\" dy=\"4\" text-anchor=\"end\">{Short(time)} ms</text>\n");
        svg.Append("</g>\n");

        string X(double work) => (Left + ((Math.Log10(work) - fromWork) / (toWork - fromWork) * (Width - Left - Right))).ToString("0.#", CultureInfo.InvariantCulture);
        string Y(double time) => (Height - Bottom - ((Math.Log10(time) - fromTime) / (toTime - fromTime) * (Height - Top - Bottom))).ToString("0.#", CultureInfo.InvariantCulture);
    }

    static string Short(double value) => value.ToString(value switch { >= 100 => "0", >= 1 => "0.#", _ => "0.###" }, CultureInfo.InvariantCulture);
}
