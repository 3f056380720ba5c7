using System.Text.Json.Nodes;
using FactKit.Compiler.Binding.Model;
using FactKit.Compiler.Export;
using FactKit.Compiler.Tests.Emission;

namespace FactKit.Compiler.Tests.Export;

/// <summary>Exported strict schemas keep to what the providers document.</summary>
public class StrictTests
{
    static readonly string[] s_openAi = ["type", "description", "properties", "required", "additionalProperties", "items", "enum", "const", "anyOf", "$ref", "$defs", "pattern", "format", "minimum", "maximum", "multipleOf", "minItems", "maxItems"];

    static readonly string[] s_anthropic = ["type", "description", "properties", "required", "additionalProperties", "items", "enum", "const", "anyOf", "$ref", "$defs", "pattern", "format", "minItems"];

    public static TheoryData<string, string> All
    {
        get
        {
            var all = new TheoryData<string, string>();
            foreach (var target in new[] { "openai", "anthropic" })
            {
                foreach (var schema in ExportSchemas.Shipped.Where(path => ExportSchemas.ShippedModel(path).Documents.Any())) all.Add(target, schema);
                all.Add(target, "small");
            }
            return all;
        }
    }

    [Theory, MemberData(nameof(All))]
    public void A_strict_schema_keeps_to_the_subset(string target, string schema)
    {
        var root = Root(target, schema == "small" ? ExportSchemas.SmallModel() : ExportSchemas.ShippedModel(schema));
        Assert.Equal("object", root["type"]!.GetValue<string>());
        Assert.False(root.ContainsKey("anyOf"));
        var (properties, enums, names) = (0, 0, 0);
        foreach (var one in Subschemas(root))
        {
            Assert.All(one, pair => Assert.Contains(pair.Key, target == "openai" ? s_openAi : s_anthropic));
            if (one["$ref"] is { } reference)
            {
                Assert.Single(one);
                Assert.NotNull(root["$defs"]![Uri.UnescapeDataString(reference.GetValue<string>()["#/$defs/".Length..])]);
            }
            else
            {
                Assert.True(one.ContainsKey("type") != one.ContainsKey("anyOf"), one.ToJsonString());
            }
            if (one["properties"] is JsonObject fields)
            {
                Assert.False(one["additionalProperties"]!.GetValue<bool>());
                var required = one["required"]!.AsArray().Select(name => name!.GetValue<string>());
                if (target == "openai") Assert.Equal(fields.Select(field => field.Key), required);
                else Assert.Subset(fields.Select(field => field.Key).ToHashSet(), required.ToHashSet());
                properties += fields.Count;
                names += fields.Sum(field => field.Key.Length);
            }
            if (one["enum"] is JsonArray values)
            {
                enums += values.Count;
                names += values.Sum(value => value?.ToString().Length ?? 0);
            }
            if (target == "openai" && one["anyOf"] is JsonArray choice) FirstKeysDiffer(root, choice);
            if (target == "anthropic" && one["minItems"] is { } least) Assert.Equal(1, least.GetValue<int>());
            if (one["format"] is { } format) Assert.Contains(format.GetValue<string>(), target == "openai" ? ["date-time"] : new[] { "date-time", "uri" });
        }
        Assert.InRange(properties, 1, 5000);
        Assert.InRange(enums, 0, 1000);
        Assert.InRange(names, 1, 120_000);
        Assert.InRange(Depth(root, root, []), 1, target == "openai" ? 10 : 50);
        if (target == "anthropic") Assert.False(IsRecursive(root, root, []));
    }

    [Fact]
    public void Limits_that_a_schema_exceeds_are_warned_of()
    {
        var wide = Models.Record("Wide", [.. Enumerable.Range(0, 30).Select(i => Models.Field($"f{i}", ScalarKind.Text, Cardinality.Optional))]) with { Document = true };
        Assert.Contains(Notes("anthropic", wide), note => note.Warning && note.Message.Contains("30 properties that may be missing, and Anthropic takes 24", StringComparison.Ordinal));
        Assert.DoesNotContain(Notes("openai", wide), note => note.Warning);

        var deep = Enumerable.Range(0, 12).Select(i => Models.Record($"T{i}", i == 11 ? [] : [Models.Field("a", new ObjectType(Models.Name($"T{i + 1}")))])).ToArray();
        Assert.Contains(Notes("openai", [deep[0] with { Document = true }, .. deep[1..]]), note => note.Warning && note.Message.Contains("12 levels of objects", StringComparison.Ordinal));

        var many = new BoundEnum(Models.Name("Many"), null, null, false, new([.. Enumerable.Range(0, 1001).Select(i => new BoundEnumValue($"v{i}", $"V{i}", i + 1, default, null, null, null))]));
        var schema = new BoundSchema(Models.Schema, "1.0.0", Models.Namespace, null, new([many]), new([Models.Record("A", Models.Field("m", new EnumType(many.Name, false))) with { Document = true }]), default);
        Assert.Contains(ExportTargets.Find("openai")!.Export(ExportModel.Of(schema, [])).Notes, note => note.Warning && note.Message.Contains("1001 values of enums", StringComparison.Ordinal));
    }

    [Fact]
    public void A_document_that_is_one_of_several_types_stands_in_a_property()
    {
        var model = Model("  Either:\n    document: true\n    union: { discriminator: kind, cases: { a: A } }\n  A:\n    fields:\n      t: Text\n");
        var exported = ExportTargets.Find("openai")!.Export(model);
        Assert.Equal(["document"], JsonNode.Parse(exported.Text)!["properties"]!.AsObject().Select(pair => pair.Key));
        Assert.Contains(exported.Notes, note => note.Warning && note.Message.Contains("StrictOutput.Unwrap", StringComparison.Ordinal));
    }

    [Fact]
    public void A_type_inside_itself_stays_for_OpenAI_and_is_cut_for_Anthropic()
    {
        var model = Model("  Node:\n    document: true\n    fields:\n      next: Node?\n      list: Node*\n      either: Either?\n  Either:\n    union: { discriminator: kind, cases: { leaf: Leaf, pair: Pair } }\n  Leaf:\n    fields:\n      t: Text\n  Pair:\n    fields:\n      left: Either\n      right: Either\n");
        Assert.DoesNotContain(ExportTargets.Find("openai")!.Export(model).Notes, note => note.Warning);
        Assert.True(IsRecursive(Root("openai", model), Root("openai", model), []));

        var notes = ExportTargets.Find("anthropic")!.Export(model).Notes.Where(note => note.Warning).Select(note => note.Place);

        Assert.Equal(["Node.next", "Node.list", "Either.Pair"], notes);
        Assert.False(IsRecursive(Root("anthropic", model), Root("anthropic", model), []));
    }

    [Fact]
    public void Notes_say_what_is_lost_and_where_it_is_still_checked()
    {
        var model = Model("  Note:\n    document: true\n    fields:\n      title: { type: Text, maxLength: 5, pattern: \"^A\" }\n      old: { type: Text, pattern: \"\\\\p{L}\" }\n      hurt: { type: Integer, min: 0 }\n      counts: Map<Integer>?\n");
        Assert.Equal(
            [
                ("Note.title", "maxLength 5: in the description alone; the parser checks it afterwards", false),
                ("Note.old", "pattern \\p{L}: in the description alone; the parser checks it afterwards", false),
                ("Note.counts", "OpenAI knows no objects with names of the document's own choice: the field is left out, so that what belongs in it is lost", true),
            ],
            ExportTargets.Find("openai")!.Export(model).Notes.Take(3).Select(note => (note.Place, note.Message, note.Warning)));
        Assert.Contains(ExportTargets.Find("anthropic")!.Export(model).Notes, note => note.Place == "Note.hurt" && note.Message.StartsWith("min 0:", StringComparison.Ordinal));
    }

    [Fact]
    public void Patterns_are_keywords_where_the_provider_takes_them()
    {
        var model = Model("  Note:\n    document: true\n    fields:\n      small: { type: Text, pattern: \"^[a-z]{1,100}$\" }\n      large: { type: Text, pattern: \"^[a-z]{1,101}$\" }\n");
        Assert.Equal((true, true), HavePatterns("openai"));
        Assert.Equal((true, false), HavePatterns("anthropic"));
        Assert.Contains(ExportTargets.Find("anthropic")!.Export(model).Notes, note => note.Place == "Note.large" && note.Message.StartsWith("pattern ^[a-z]{1,101}$: in the description alone", StringComparison.Ordinal));
        Assert.DoesNotContain(ExportTargets.Find("anthropic")!.Export(model).Notes, note => note.Place == "Note.small");

        (bool, bool) HavePatterns(string target)
        {
            var properties = Root(target, model)["properties"]!;
            return (properties["small"]!.AsObject().ContainsKey("pattern"), properties["large"]!.AsObject().ContainsKey("pattern"));
        }
    }

    [Fact]
    public void A_choice_counts_wherever_it_stands()
    {
        // A quantity is a choice in a definition; each absence is one more.
        var fields = string.Concat(Enumerable.Range(0, 16).Select(i => $"      f{i}: {{ type: Quantity, absent: [unknown] }}\n"));
        Assert.Contains(ExportTargets.Find("anthropic")!.Export(Model("  Note:\n    document: true\n    fields:\n" + fields)).Notes, note => note.Warning && note.Message.Contains("17 places with a choice of types, and Anthropic takes 16", StringComparison.Ordinal));
    }

    static ExportModel Model(string types) => ExportModel.Of(Schemas.Bind(Schemas.Head + "types:\n" + types), []);

    static IReadOnlyList<ExportNote> Notes(string target, params BoundRecord[] records) =>
        ExportTargets.Find(target)!.Export(ExportModel.Of(new(Models.Schema, "1.0.0", Models.Namespace, null, default, new(records), default), [])).Notes;

    static JsonObject Root(string target, ExportModel model) => JsonNode.Parse(ExportTargets.Find(target)!.Export(model).Text)!.AsObject();

    static IEnumerable<JsonObject> Subschemas(JsonObject one) => Inside(one).SelectMany(Subschemas).Prepend(one);

    static IEnumerable<JsonObject> Inside(JsonObject one) =>
        new[] { one["properties"], one["$defs"] }.OfType<JsonObject>().SelectMany(all => all.Select(pair => pair.Value!.AsObject()))
            .Concat(one["items"] is JsonObject items ? [items] : []).Concat((one["anyOf"] as JsonArray ?? []).Select(part => part!.AsObject()));

    static IEnumerable<JsonObject> Below(JsonObject root, JsonObject one) =>
        one["$ref"] is { } reference ? [root["$defs"]![Uri.UnescapeDataString(reference.GetValue<string>()["#/$defs/".Length..])]!.AsObject()] : Inside(one).Where(inner => inner.Parent != root["$defs"]);

    static int Depth(JsonObject root, JsonObject one, HashSet<JsonObject> around) =>
        around.Contains(one) ? 0 : Below(root, one).Select(inner => Depth(root, inner, [.. around, one])).DefaultIfEmpty(0).Max() + (one.ContainsKey("properties") ? 1 : 0);

    static bool IsRecursive(JsonObject root, JsonObject one, HashSet<JsonObject> around) =>
        around.Contains(one) || Below(root, one).Any(inner => IsRecursive(root, inner, [.. around, one]));

    // OpenAI refuses a choice between objects that begin with the same key, but for a discriminator.
    static void FirstKeysDiffer(JsonObject root, JsonArray choice)
    {
        var first = choice.Select(one => one!.AsObject()).Select(one => one.ContainsKey("$ref") ? Below(root, one).Single() : one).Where(one => one["properties"] is JsonObject { Count: > 0 })
            .Select(one => one["properties"]!.AsObject().First()).Select(pair => pair.Value!["const"] is { } text ? $"{pair.Key}={text}" : pair.Key).ToList();
        Assert.Equal(first.Distinct(), first);
    }
}
