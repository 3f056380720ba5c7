namespace FactKit.Cli.Tests;

/// <summary>The smallest schema with a constraint.</summary>
static class NoteSchema
{
    public const string Text = """
        factkit: 1
        schema: town.note
        types:
          Note:
            document: true
            fields:
              title: { type: Text, maxLength: 5 }
        """;
}
