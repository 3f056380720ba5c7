namespace FactKit.Cli.Tests;

/// <summary>A schema whose names and texts try to be something else in every target.</summary>
static class HostileSchema
{
    public const string Text = """
        factkit: 1
        schema: odd.names
        description: "a */ b --> c </script> <script>alert(1)</script> | ` ]]> ' \" \u2028 \u202E \\ end"
        enums:
          E:
            values:
              "it's | `x` \\": { name: A, description: "'; DROP TABLE x; --", meaning: "</td>" }
              "*/": { name: B }
              "a\u202Eb": { name: C }
        types:
          Table:
            document: true
            description: "{@link x} @import */"
            fields:
              "select": { type: Text, description: "x\u2028y" , name: Sel }
              "=cmd(1)": { type: Text?, name: Cmd }
              "a\"b|c`d": { type: E, name: Abc, default: "it's | `x` \\" }
              "</script>": { type: Integer?, name: Scr, absent: [unknown] }
              "killedAt": Quantity
              "killed_at": { type: Quantity, name: Killed2 }
              "naïve é": { type: Date, name: Naive, key: true }
              nested: { type: Map<Claim<Quantity>>? }
              listOfMaps: Map<Text*>*
              refs: Ref<Table>+
              next: Table?
        """;
}
