namespace FactKit.Cli.Tests;

/// <summary>The exported tables, judged by PostgreSQL itself.</summary>
public class ExportSqlTests(PostgresServer server) : IClassFixture<PostgresServer>
{
    [PostgresFact]
    public async Task The_tables_of_the_schemas_can_be_made()
    {
        using var folder = new TestFolder();
        foreach (var schema in new[] { "clash", "events", "incident", "casualties", "plover", "factkit/core" })
        {
            (await ToolProcess.Run(Repository.Root, "export", $"schemas/{schema}.fact.yaml", "--to", "sql", "--out", folder.PathOf("tables.sql"))).EndsWith(0);
            Assert.Equal("", Psql(folder, folder.Read("tables.sql")));
        }
    }

    [PostgresFact]
    public async Task Hostile_names_and_texts_are_names_and_texts()
    {
        using var folder = new TestFolder(("h.fact.yaml", HostileSchema.Text));
        var tables = (await folder.Run("export", "h.fact.yaml", "--to", "sql")).EndsWith(0).Out;

        // A division by zero where the text is another.
        Assert.Equal("", Psql(folder, tables + """SELECT 1 / count(*) FROM "e" WHERE "value" = 'it''s | `x` \' AND "meaning" = '</td>';""" + "\n"));
    }

    [PostgresFact]
    public async Task A_value_or_an_absence_and_never_both_and_a_reference_names_an_object()
    {
        const string schema = """
            factkit: 1
            schema: town.losses
            enums:
              Kind: { values: [a, "it's"] }
            types:
              Report:
                document: true
                fields:
                  title: { type: Text, maxLength: 5, absent: [not-stated] }
                  kind: { type: Kind, default: "it's" }
                  sides: Side*
                  killed: { type: Claim<Quantity>*, min: 0, absent: [withheld] }
                  first: Ref<Side>?
              Side:
                fields:
                  id: { type: Identifier, key: true }
            """;
        using var folder = new TestFolder(("losses.fact.yaml", schema));
        var tables = (await folder.Run("export", "losses.fact.yaml", "--to", "sql")).EndsWith(0).Out;
        const string document = "INSERT INTO fact_document (document_id, schema_id, schema_version, type) VALUES (1, 'town.losses', '1.0.0', 'Report');\n";

        Assert.Equal("", Psql(folder, tables + document + "INSERT INTO report (document_id, title) VALUES (1, 'a');\n"));
        Assert.Equal("", Psql(folder, tables + document + "INSERT INTO report (document_id, title_absent) VALUES (1, 'not-stated');\nINSERT INTO side (document_id, id) VALUES (1, 's');\nUPDATE report SET first = 's';\n"));
        Assert.Contains("violates check constraint", Psql(folder, tables + document + "INSERT INTO report (document_id) VALUES (1);\n"), StringComparison.Ordinal);
        Assert.Contains("violates check constraint", Psql(folder, tables + document + "INSERT INTO report (document_id, title, title_absent) VALUES (1, 'a', 'not-stated');\n"), StringComparison.Ordinal);
        Assert.Contains("violates check constraint", Psql(folder, tables + document + "INSERT INTO report (document_id, title) VALUES (1, 'too long');\n"), StringComparison.Ordinal);
        Assert.Contains("violates foreign key constraint", Psql(folder, tables + document + "INSERT INTO report (document_id, title, kind) VALUES (1, 'a', 'b');\n"), StringComparison.Ordinal);
        Assert.Contains("violates foreign key constraint", Psql(folder, tables + document + "INSERT INTO report (document_id, title, first) VALUES (1, 'a', 'nobody');\n"), StringComparison.Ordinal);
    }

    // In a schema of the test's own, which goes away with the transaction. What is deferred is checked before its end.
    string Psql(TestFolder folder, string sql)
    {
        var name = $"factkit_test_{Guid.NewGuid():N}";
        folder.Write("run.sql", $"BEGIN;\nCREATE SCHEMA {name};\nSET LOCAL search_path TO {name};\n{sql}SET CONSTRAINTS ALL IMMEDIATE;\nROLLBACK;\n");
        var (code, text) = OutsideTool.Run("psql", folder.Root, server.Connection, "-v", "ON_ERROR_STOP=1", "-q", "-f", "run.sql") ?? (-1, "there is no psql");
        return code == 0 ? "" : text;
    }
}
