namespace FactKit.Cli.Tests;

/// <summary><c>factkit test --mutate</c>: constraints that no example guards.</summary>
public class MutationTests
{
    const string Note = """
        factkit: 1
        schema: town.note
        types:
          Note:
            document: true
            fields:
              title: { type: Text, maxLength: 5 }
              killed: { type: Integer, min: 0 }
              hurt: { type: Integer, min: 0 }
            rules:
              - { id: more-hurt, assert: killed <= hurt }
        """;

    const string Valid = """{ "title": "Two", "killed": 1, "hurt": 2 }""";

    [Fact]
    public async Task Each_constraint_without_an_example_is_named_with_a_document_that_breaks_it()
    {
        using var folder = new TestFolder(
            ("note.fact.yaml", Note),
            ("note.examples/valid/a.json", Valid),
            ("note.examples/invalid/long.json", """{ "$expect": { "code": "too-long", "path": "/title" }, "title": "Twelve", "killed": 1, "hurt": 2 }"""));

        var result = (await folder.Run("test", "--mutate")).EndsWith(0)
            .Prints("""
                warning[constraint-unguarded]: Note: no example breaks these constraints, so that they could be lost without a test that fails
                 --> note.fact.yaml
                  4:3 unknown-field (no other fields), such as /nowhere-to-be-found: 1
                """)
            .Prints("\n  8:37 killed: min (0), such as /killed: -1\n")
            .Prints("\n  7:7 title: required (must be there), such as without /title\n")
            .Prints("\n  11:15 rule more-hurt (killed <= hurt), such as ")
            .Prints("2 examples of 1 schema, 11 constraints, 1 guarded, 10 not: 10 warnings");

        Assert.DoesNotContain("maxLength", result.Out, StringComparison.Ordinal);
        (await folder.Run("test", "--mutate", "--output", "json")).EndsWith(0)
            .Prints("Note.killed: min (0): no example breaks it")
            .Prints("\"line\": 8")
            .Prints("\"such as {\\\"$expect\\\":{\\\"code\\\":\\\"out-of-range\\\",\\\"path\\\":\\\"/killed\\\"},\\\"title\\\":\\\"Two\\\",\\\"hurt\\\":2,\\\"killed\\\":-1}\"");
        (await folder.Run("test", "--mutate", "--strict")).EndsWith(1);
        (await folder.Run("test", "--strict")).EndsWith(0);
    }

    [Fact]
    public async Task What_is_written_passes_and_guards_everything()
    {
        using var folder = new TestFolder(("note.fact.yaml", Note), ("note.examples/valid/a.json", Valid), ("note.examples/invalid/note-hurt-min.json", "mine"));

        (await folder.Run("test", "--mutate", "--write")).EndsWith(1)
            .Prints("wrote note.examples/invalid/note-killed-min.json")
            .Prints("note.examples/invalid/note-hurt-min.json is there already, and was left alone");

        Assert.Equal("mine", folder.Read("note.examples/invalid/note-hurt-min.json"));
        File.Delete(folder.PathOf("note.examples/invalid/note-hurt-min.json"));
        (await folder.Run("test", "--mutate", "--write")).EndsWith(0);
        (await folder.Run("test", "--mutate", "--strict")).EndsWith(0).Prints("12 examples of 1 schema, 11 constraints, 11 guarded, 0 not: no findings");
    }

    // Who is warned has a valid document: it is an example among the valid ones, which names what it gives.
    [Fact]
    public async Task What_breaks_a_rule_that_warns_is_written_as_a_valid_example()
    {
        using var folder = new TestFolder(("note.fact.yaml", """
            factkit: 1
            schema: town.note
            types:
              Note:
                document: true
                fields:
                  n: Integer
                  k: Integer
                rules:
                  - { id: w, assert: n < k, severity: warning }
                  - { id: i, assert: n != 7, severity: info }
            """), ("note.examples/valid/a.json", """{ "n": 1, "k": 2 }"""));

        (await folder.Run("test", "--mutate", "--write")).EndsWith(0)
            .Prints("wrote note.examples/valid/note-w.json")
            .Prints("wrote note.examples/valid/note-i.json");

        (await folder.Run("test", "--mutate", "--strict")).EndsWith(0).Prints("7 constraints, 7 guarded, 0 not: no findings");
    }

    [Fact]
    public async Task Writing_without_mutating_is_a_wrong_call()
    {
        using var folder = new TestFolder(("note.fact.yaml", Note));

        (await folder.Run("test", "--write")).EndsWith(2).Complains("--write writes what --mutate finds");
    }
}
