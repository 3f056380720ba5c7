using System.Text;
using FactKit.Compiler.Evolution;
using FactKit.Testing.Samples;

namespace FactKit.Testing.Tests.Evolution;

/// <summary>Random schemas and random edits of them: what is called breaking has a witness, and what is called compatible refuses no document.</summary>
public class RandomEditTests
{
    const int Documents = 300;

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(4)]
    [InlineData(5)]
    [InlineData(6)]
    public void Documents_agree_with_the_verdicts(int seed)
    {
        var random = new Random(seed);
        string[] fields = [.. Enumerable.Range(0, 6).Select(_ => Field(random))];
        var old = SchemaVersion.Of(Schema(fields));
        var documents = new SampleDocuments(old.Whole);
        var root = old.Whole.Documents.Single().Name;
        for (var edit = 0; edit < 5; edit++)
        {
            var edited = (string[])fields.Clone();
            for (var i = random.Next(1, 3); i > 0; i--) edited[random.Next(fields.Length)] = Field(random);
            var @new = SchemaVersion.Of(Schema(edited));

            // Verifies each witness.
            var changes = old.ChangesTo(@new);

            var edits = $"{Schema(fields)}\n{Schema(edited)}\n{string.Join('\n', changes)}";
            Assert.True(!changes.Any(change => change.Code == "document-refused"), edits);
            if (changes.Any(change => change.Category is ChangeCategory.Data or ChangeCategory.Validity && change.Verdict != ChangeVerdict.Compatible)) continue;
            for (var i = 0; i < Documents; i++)
            {
                var json = Encoding.UTF8.GetBytes(documents.Random(root, 1000 + i).Root.ToJsonString());
                if (old.Types[0].Parse(json).IsValid) Assert.True(@new.Types[0].Parse(json).IsValid, $"{Encoding.UTF8.GetString(json)}\n{edits}");
            }
        }
    }

    // Every sample has to be a document, or the test would say little.
    [Fact]
    public void Samples_of_schemas_without_rules_are_valid()
    {
        for (var seed = 0; seed < 12; seed++)
        {
            var random = new Random(seed);
            string[] fields = [.. Enumerable.Range(0, 8).Select(_ => Field(random))];
            var version = SchemaVersion.Of(Schema(fields));
            var documents = new SampleDocuments(version.Whole);
            var root = version.Whole.Documents.Single().Name;
            foreach (var document in Enumerable.Range(0, 20).Select(i => documents.Random(root, i)).Append(documents.Of(root)).Append(documents.Of(root, SampleFill.Full)))
            {
                var result = version.Types[0].Parse(Encoding.UTF8.GetBytes(document.Root.ToJsonString()));
                Assert.True(result.IsValid, $"{document.Root.ToJsonString()}\n{result}\n{Schema(fields)}");
            }
        }
    }

    static string Schema(string[] fields) =>
        "factkit: 1\nschema: a.random\nenums:\n  Mood:\n    values: [good, bad]\n  Side:\n    open: true\n    values: [left, right]\ntypes:\n  Root:\n    document: true\n    fields:\n      people: Person+\n"
        + string.Concat(fields.Select((field, i) => $"      f{i}: {field}\n"))
        + "  Person:\n    speaker: true\n    fields:\n      id: { type: Identifier, key: true }\n  Part:\n    fields:\n      size: Integer\n      note: Text?\n";

    static string Field(Random random)
    {
        string[] names = ["Text", "Identifier", "Integer", "Decimal", "Number", "Boolean", "Date", "Quantity", "Evidence", "Mood", "Side", "Part", "Ref<Person>", "Language", "Timestamp", "Uri", "Duration"];
        var name = names[random.Next(names.Length)];
        var suffix = new[] { "", "", "?", "*", "+" }[random.Next(5)];
        var shape = random.Next(6) switch { 0 when name != "Evidence" => $"Claim<{name}>", 1 when suffix is "" or "?" => $"Map<{name}>", _ => name };
        var keys = new List<string> { $"type: {shape}{suffix}" };
        switch (name)
        {
            case "Text" or "Identifier":
                if (random.Next(3) == 0) keys.Add($"minLength: {random.Next(1, 4)}");
                if (random.Next(3) == 0) keys.Add($"maxLength: {random.Next(4, 20)}");
                if (random.Next(4) == 0) keys.Add("pattern: " + new[] { "\"^[a-z]+$\"", "\"[0-9]\"", "\"^(a|b|ab)c*$\"" }[random.Next(3)]);
                break;
            case "Integer" or "Decimal" or "Number":
                if (random.Next(2) == 0) keys.Add($"min: {random.Next(-5, 5)}");
                if (random.Next(2) == 0) keys.Add($"max: {random.Next(6, 30)}");
                if (random.Next(4) == 0) keys.Add($"multipleOf: {random.Next(1, 4)}");
                break;
            case "Quantity":
                if (random.Next(2) == 0) keys.Add($"min: {random.Next(0, 3)}");
                break;
        }
        if (suffix is "*" or "+")
        {
            if (random.Next(3) == 0) keys.Add($"maxItems: {random.Next(2, 5)}");
            if (random.Next(3) == 0 && name is not ("Boolean" or "Mood")) keys.Add("unique: true");
        }
        if (!shape.StartsWith("Map", StringComparison.Ordinal) && random.Next(4) == 0) keys.Add("absent: [" + new[] { "unknown", "not-stated", "unknown, withheld" }[random.Next(3)] + "]");
        if (shape == name && suffix == "" && keys.Count == 1 && name is ("Text" or "Integer") && random.Next(3) == 0) keys.Add(name == "Text" ? "default: abc" : "default: 7");
        return $"{{ {string.Join(", ", keys)} }}";
    }
}
