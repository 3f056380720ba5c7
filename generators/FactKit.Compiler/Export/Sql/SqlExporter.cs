using System.Globalization;
using FactKit.Compiler.Binding.Model;
using FactKit.Compiler.Export.Codebook;

namespace FactKit.Compiler.Export.Sql;

/// <summary>
/// Tables for documents, in the SQL of PostgreSQL: one for each type of object, child tables with an ordinal for lists, a foreign key for each reference, and for each value that can be
/// known to be absent a column that says why. What a database cannot check is listed at the end.
/// </summary>
public static class SqlExporter
{
    /// <summary>The statements for a schema.</summary>
    public static Exported Export(ExportModel model)
    {
        var declarations = Reach.Of(model);
        var sql = new SqlModel();
        foreach (var name in new[] { "fact_document", "fact_claim", "fact_claim_by", "fact_claim_from", "fact_claim_evidence" }) sql.Take(name);
        foreach (var declaration in declarations) sql.Declare(declaration.Name);
        var fields = new SqlFields(sql);
        foreach (var declaration in declarations)
        {
            if (declaration is BoundUnion union) Union(sql, fields, union);
            if (declaration is BoundRecord record) Record(sql, fields, record);
            foreach (var rule in model.RulesOf(declaration.Name))
                sql.Unsaid.Add(($"{declaration.Name.Name}, rule {rule.Id}", rule.WhenSource is { } when ? $"{rule.Source} (where {when})" : rule.Source));
        }
        References(sql);
        var speakers = declarations.OfType<BoundRecord>().Where(record => record.Speaker).Select(record => record.Name).ToList();
        var text = SqlWriter.Write(model, sql, [.. declarations.OfType<BoundEnum>()], speakers);
        return new(text, sql.Unsaid.Count == 0 ? [] : [new(model.Schema.Id, $"the database does not check all that the schema demands ({sql.Unsaid.Count.ToString(CultureInfo.InvariantCulture)} things): the end of the file lists them; validate documents before they are loaded")]);
    }

    static void Record(SqlModel sql, SqlFields fields, BoundRecord record)
    {
        var isCase = record.Case is { } && sql.Knows(record.Case.Union);
        var table = sql.Start(sql.TableOf(record.Name), About(record), numbersRows: !isCase);
        if (isCase) Case(sql, table, record.Case!);
        foreach (var field in record.Fields)
            if (!isCase || !field.Inherited) fields.Add(table, field, record.Name);
        if (record.KeepUnknown) table.Add("unknown_fields", "jsonb", "Fields that the schema does not name, as they stand.");
    }

    // The row of a case has the number of its row in the union's table, which has the common fields.
    static void Case(SqlModel sql, SqlTable table, UnionCase place)
    {
        var column = table.Add(SqlText.Snake(place.Discriminator), "text NOT NULL");
        if (place.Text is { } text) table.Extend(column, $"CHECK ({SqlText.Name(column)} = {SqlText.Literal(text)})");
        sql.ForeignKeys.Add(new(table.Name, SqlText.Names("document_id", "row_id", column), sql.TableOf(place.Union), SqlText.Names("document_id", "row_id", column), "CASCADE"));
    }

    static void Union(SqlModel sql, SqlFields fields, BoundUnion union)
    {
        var table = sql.Start(sql.TableOf(union.Name), About(union));
        var column = table.Add(SqlText.Snake(union.Discriminator), "text NOT NULL", "Which case it is.");
        if (union.Else is null) table.Extend(column, $"CHECK ({SqlText.Name(column)} IN ({string.Join(", ", union.Cases.Select(one => SqlText.Literal(one.Text)))}))");
        table.Constraints.Add($"UNIQUE ({SqlText.Names("document_id", "row_id", column)})");
        foreach (var field in union.CommonFields) fields.Add(table, field, union.Name);
    }

    static void References(SqlModel sql)
    {
        foreach (var (table, column, target, place) in sql.References)
        {
            if (sql.Keys.TryGetValue(target, out var key)) sql.ForeignKeys.Add(new(table.Name, SqlText.Names("document_id", column), key.Table, SqlText.Names("document_id", key.Column), "NO ACTION"));
            else sql.Unsaid.Add((place, $"that there is such {TypeWords.A(target.Name)}"));
        }
    }

    static string? About(BoundDeclaration declaration)
    {
        var lines = TextLines.Of(declaration.Description).ToList();
        if (DeprecationWords.Of(declaration.Deprecation) is { } old) lines.Add(("Deprecated. " + TextLines.Single(old)).TrimEnd());
        return lines.Count == 0 ? null : string.Join("\n", lines);
    }
}
