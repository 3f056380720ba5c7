using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace FactKit.Testing.Tests;

/// <summary>What is generated for rules compiles without a word in whatever project it stands, also where rules name types of imported schemas.</summary>
public class ConsumingProjectTests
{
    const string Core = """
        factkit: 1
        schema: shared.core
        namespace: Shared
        enums:
          Sector: { values: [military, rebel, civilian] }
        types:
          Side:
            fields:
              id: { type: Identifier, key: true }
              sector: Sector
              strength: Quantity?
              founded: { type: Date, absent: [unknown] }
            rules:
              - { id: strong, assert: "!has(strength) || strength > 0" }
          Losses:
            fields:
              killed: Claim<Quantity>*
              wounded: Claim<Quantity>*
            rules:
              - id: wounded-known
                when: has(wounded)
                assert: best(wounded) >= 0
                message: "wounded: {best(wounded)}"
        """;

    const string News = """
        factkit: 1
        schema: news.report
        namespace: News
        imports: [../shared/core.fact.yaml, factkit/core]
        types:
          Report:
            document: true
            fields:
              published: Date
              total: Integer
              price: Decimal?
              share: Number
              seen: Timestamp
              title: Text
              note: { type: Text?, sensitivity: personal }
              counts: Map<Integer>
              sides: Side+
              attacker: Ref<Side>
              losses: Losses
              more: Losses*
              places: Place*
            rules:
              - { id: rebels, assert: 'attacker.sector == "rebel" && sides.exists(s, s.sector != "civilian")', severity: warning }
              - { id: founded, assert: "sides.all(s, s.founded <= published)" }
              - { id: sum, assert: "best(losses.killed) + sum(more.map(m, best(m.killed))) <= total" }
              - { id: price, when: has(price), assert: "price * 2 < 1e6 && share / 2.0 < 1.0" }
              - { id: title, assert: 'title.matches("^[A-Z]") && title.size() < total * 100 && !(total == total + 1)' }
              - { id: note, when: has(note), assert: 'int(note) > 1 || note.startsWith("x")' }
              - { id: counts, assert: "counts.all(k, v, v >= 0 && k != '') && cel.bind(x, total, x + 1 > 0)" }
              - { id: seen, assert: 'seen > timestamp("2000-01-01T00:00:00Z") && seen.getFullYear() < 3000' }
              - { id: places, assert: "places.map(p, p.name).all(n, n.size() > 0)" }
        """;

    const string Program = """
        public static class Program
        {
            public static string Run(byte[] json)
            {
                var read = News.Report.Parse(json);
                return string.Join(" ", System.Linq.Enumerable.Select(read.Issues, issue => issue.RuleId ?? issue.ToString()));
            }
        }
        """;

    // What ImplicitUsings adds.
    const string Usings = """
        global using System;
        global using System.Collections.Generic;
        global using System.IO;
        global using System.Linq;
        global using System.Net.Http;
        global using System.Threading;
        global using System.Threading.Tasks;
        """;

    [Theory]
    [InlineData(NullableContextOptions.Disable, false, false)]
    [InlineData(NullableContextOptions.Disable, true, false)]
    [InlineData(NullableContextOptions.Enable, false, true)]
    [InlineData(NullableContextOptions.Enable, true, false)]
    public void Rules_compile_without_a_warning(NullableContextOptions nullable, bool implicitUsings, bool checkOverflow)
    {
        var compilation = SchemaCompilation.RunFiles(("shared/core.fact.yaml", Core), ("news/report.fact.yaml", News));
        Assert.Empty(compilation.Diagnostics);
        Assert.Contains(compilation.Sources, source => source.Text.Contains("static class Rules", StringComparison.Ordinal));

        var parsing = new CSharpParseOptions(LanguageVersion.CSharp14, DocumentationMode.Diagnose);
        IEnumerable<string> texts = [.. compilation.Sources.Select(source => source.Text), Program, .. implicitUsings ? [Usings] : (string[])[]];
        var options = new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: nullable, generalDiagnosticOption: ReportDiagnostic.Error, warningLevel: 9999, checkOverflow: checkOverflow)
            // The program here has no documentation.
            .WithSpecificDiagnosticOptions(new Dictionary<string, ReportDiagnostic> { ["CS1591"] = ReportDiagnostic.Suppress });
        var references = ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator).Select(path => MetadataReference.CreateFromFile(path));
        using var image = new MemoryStream();
        var emitted = CSharpCompilation.Create("Consumer", texts.Select(text => CSharpSyntaxTree.ParseText(text, parsing)), references, options).Emit(image);
        Assert.Equal("", string.Join('\n', emitted.Diagnostics.Where(diagnostic => diagnostic.Severity > DiagnosticSeverity.Hidden)));
        Assert.True(emitted.Success);
    }

    [Theory]
    [InlineData("1000", "", "")]
    [InlineData("1", "", "sum")]
    [InlineData("1000", "\"note\":\"y\",", "note")]
    [InlineData("9223372036854775807", "", "title counts")]
    public void Rules_name_what_is_imported(string total, string more, string rules)
    {
        var document = "{" + more + """
            "published":"2024-05-01","total":TOTAL,"share":0.5,"seen":"2024-05-01T00:00:00Z","title":"Clash","counts":{"a":1},
            "sides":[{"id":"r","sector":"rebel","strength":3,"founded":"1990"}],"attacker":"r",
            "losses":{"killed":[92],"wounded":[]},"more":[{"killed":[3],"wounded":[4]}],"places":[]}
            """.Replace("TOTAL", total);
        var assembly = SchemaCompilation.RunFiles(("shared/core.fact.yaml", Core), ("news/report.fact.yaml", News)).Load(Program);
        Assert.Equal(rules, assembly.GetType("Program")!.GetMethod("Run")!.Invoke(null, [System.Text.Encoding.UTF8.GetBytes(document)]));
    }
}
