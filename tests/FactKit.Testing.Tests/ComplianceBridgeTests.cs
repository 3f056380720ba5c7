using System.Reflection;
using FactKit.TestSupport;
using Microsoft.Extensions.Compliance.Classification;
using Microsoft.Extensions.Compliance.Redaction;
using Microsoft.Extensions.DependencyInjection;

namespace FactKit.Testing.Tests;

/// <summary>The bridge to Microsoft.Extensions.Compliance that docs/sensitivity.md shows: the same text, compiled and used.</summary>
public class ComplianceBridgeTests
{
    static DataClassification? Classify(PropertyInfo property) =>
        property.GetCustomAttribute<SensitiveAttribute>() is { } sensitive
            ? new DataClassification(SensitiveAttribute.Taxonomy, sensitive.Value)
            : null;

    static ServiceCollection Register(ServiceCollection services)
    {
        services.AddRedaction(r => r.SetRedactor<ErasingRedactor>(new DataClassification("FactKit", "personal")));
        return services;
    }

    [Fact]
    public void What_a_schema_calls_personal_is_redacted_as_such()
    {
        var type = LoadedSchema.Of("""
            factkit: 1
            schema: test.compliance
            types:
              Visit: { document: true, fields: { patient: { type: Text, sensitivity: personal }, room: { type: Text, sensitivity: confidential }, ward: Text } }
            """).Read("""{"patient":"Zs","room":"7","ward":"North"}""").GetType();
        var classes = new[] { "Patient", "Room", "Ward" }.Select(name => Classify(type.GetProperty(name)!)).ToArray();
        Assert.Equal([new DataClassification("FactKit", "personal"), new DataClassification("FactKit", "confidential"), null], classes);
        using var services = Register([]).BuildServiceProvider();
        Assert.Equal("", services.GetRequiredService<IRedactorProvider>().GetRedactor(classes[0]!.Value).Redact("Zs"));
    }

    [Fact]
    public void The_page_shows_this_very_code()
    {
        var page = File.ReadAllText(Repository.PathOf("docs/sensitivity.md")).ReplaceLineEndings("\n");
        var code = File.ReadAllText(Repository.PathOf("tests/FactKit.Testing.Tests/ComplianceBridgeTests.cs")).ReplaceLineEndings("\n");
        var start = page.IndexOf("static DataClassification? Classify", StringComparison.Ordinal);
        foreach (var line in page[start..page.IndexOf("\n```", start, StringComparison.Ordinal)].Split('\n')) Assert.Contains(line.Trim(), code, StringComparison.Ordinal);
        start = page.IndexOf("services.AddRedaction", StringComparison.Ordinal);
        Assert.Contains(page[start..page.IndexOf('`', start)], code, StringComparison.Ordinal);
    }
}
