using System.Text.RegularExpressions;

namespace FactKit.Compiler.Tests.Diagnostics;

/// <summary>Each limit of docs/security.md names the tests that hold it, and they are there.</summary>
public class SecurityPageTests
{
    [Fact]
    public void Each_limit_names_tests_that_are_there()
    {
        var tests = TestMethods();
        var limits = Rows().ToList();
        Assert.InRange(limits.Count, 30, 100);
        var faults = new List<string>();
        foreach (var cells in limits)
        {
            var named = Regex.Matches(cells[^1], "`([A-Za-z0-9_.]+)`").Select(name => name.Groups[1].Value).ToList();
            if (named.Count == 0) faults.Add($"no test is named for \"{cells[0]}\"");
            faults.AddRange(named.Where(name => !tests.Contains(name)).Select(name => $"there is no test {name}, which is named for \"{cells[0]}\""));
        }
        Assert.Equal([], faults);
    }

    // The rows of the tables of limits, without their heads.
    static IEnumerable<string[]> Rows()
    {
        var inLimits = false;
        var dashes = false;
        foreach (var line in File.ReadLines(Repository.PathOf("docs/security.md")))
        {
            if (line.StartsWith("## ", StringComparison.Ordinal)) inLimits = line.StartsWith("## Limits ", StringComparison.Ordinal);
            if (!line.StartsWith('|')) dashes = false;
            else if (line.StartsWith("|--", StringComparison.Ordinal)) dashes = true;
            else if (inLimits && dashes) yield return [.. line.Trim('|').Split('|').Select(cell => cell.Trim())];
        }
    }

    // Class and method of everything that xunit runs.
    static HashSet<string> TestMethods()
    {
        var found = new HashSet<string>(StringComparer.Ordinal);
        foreach (var path in Repository.Files("tests", "*.cs"))
        {
            var text = File.ReadAllText(path);
            if (Regex.Match(text, @"public (?:sealed )?class (\w+)") is not { Success: true } name) continue;
            foreach (Match method in Regex.Matches(text, @"\[(?:Unix)?(?:Fact|Theory)[^\n]*\n(?:\s*\[[^\n]*\n|\s*//[^\n]*\n)*\s*public (?:static )?(?:async )?(?:void|Task) (\w+)\(")) found.Add($"{name.Groups[1].Value}.{method.Groups[1].Value}");
        }
        return found;
    }
}
