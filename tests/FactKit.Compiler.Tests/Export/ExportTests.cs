using FactKit.Compiler.Binding.Model;
using FactKit.Compiler.Export;
using FactKit.Compiler.Export.Csv;
using FactKit.Compiler.Tests.Emission;

namespace FactKit.Compiler.Tests.Export;

/// <summary>What holds of every target, and what an export holds.</summary>
public class ExportTests
{
    public static TheoryData<string, string> All
    {
        get
        {
            var all = new TheoryData<string, string>();
            foreach (var target in ExportTargets.All)
                foreach (var schema in ExportSchemas.Shipped)
                    if (target.Scope is ExportScope.Schema || ExportSchemas.ShippedModel(schema).Documents.Count() == 1) all.Add(target.Name, schema);
            return all;
        }
    }

    [Theory, MemberData(nameof(All))]
    public void A_second_export_is_the_same_and_no_line_ends_otherwise(string target, string schema)
    {
        var first = ExportTargets.Find(target)!.Export(ExportSchemas.ShippedModel(schema));
        Assert.Equal(first.Text, ExportTargets.Find(target)!.Export(ExportSchemas.ShippedModel(schema)).Text);
        Assert.DoesNotContain('\r', first.Text);
        Assert.EndsWith("\n", first.Text);
    }

    [Fact]
    public void Types_of_imported_schemas_come_along_where_they_are_named()
    {
        var names = Reach.Of(ExportSchemas.SmallModel()).Select(one => one.Name.Full).ToList();
        Assert.Equal("town.reports/Report", names[0]);
        Assert.Contains("factkit.core/Place", names);
        Assert.Contains("factkit.core/Coordinates", names);
        Assert.DoesNotContain("factkit.core/TimeOfDay", names);
    }

    [Fact]
    public void Asked_for_one_document_type_an_export_holds_what_it_reaches()
    {
        var schema = Schemas.Bind(Schemas.Head + "types:\n  A:\n    document: true\n    fields:\n      c: C?\n  B:\n    document: true\n    fields:\n      t: Text\n  C:\n    fields:\n      t: Text\n  D:\n    fields:\n      t: Text\n");
        var names = ExportModel.DocumentsOf(schema).ToList();
        Assert.Equal(["A", "C", "B", "D"], Reach.Of(ExportModel.Of(schema, [])).Select(one => one.Name.Name));
        Assert.Equal(["A", "C"], Reach.Of(ExportModel.Of(schema, [], names[0])).Select(one => one.Name.Name));
    }

    [Fact]
    public void A_type_inside_itself_ends_a_flat_table()
    {
        var record = Models.Record("Node", Models.Field("name", ScalarKind.Text), Models.Field("next", new ObjectType(Models.Name("Node")), Cardinality.Optional)) with { Document = true };
        var exported = CsvExporter.Export(ExportModel.Of(Of(record), []));
        Assert.Equal("document,name,next\n", exported.Text);
        Assert.Equal("next", Assert.Single(exported.Notes).Place);
    }

    [Fact]
    public void No_two_columns_of_a_flat_table_have_one_name()
    {
        var texts = new MapType(Models.Scalar(ScalarKind.Text), Cardinality.Many);
        var claims = new MapType(new ClaimType(Models.Scalar(ScalarKind.Integer), Cardinality.One, false), Cardinality.One);
        var record = Models.Record("Odd", Models.Field("id", ScalarKind.Identifier) with { Key = true }, Models.Field("maps", texts, Cardinality.Many), Models.Field("claims", claims)) with { Document = true };
        var exported = CsvExporter.Export(ExportModel.Of(Of(record), [])).Text;
        Assert.Contains("Odd.id,maps.ordinal,maps.key,maps.value.ordinal,value\n", exported, StringComparison.Ordinal);
        Assert.Contains("Odd.id,claims.key,value,by,", exported, StringComparison.Ordinal);
        Assert.All(exported.Split('\n').Select(line => line.Split(',')), line => Assert.Equal(line.Distinct(), line));
    }

    [Fact]
    public void Types_that_nest_in_very_many_ways_end_a_flat_table()
    {
        var records = Enumerable.Range(0, 40).Select(i => Models.Record($"T{i}", i == 39 ? [] : [Models.Field("a", new ObjectType(Models.Name($"T{i + 1}"))), Models.Field("b", new ObjectType(Models.Name($"T{i + 1}")))])).ToArray();
        var exported = CsvExporter.Export(ExportModel.Of(Of([records[0] with { Document = true }, .. records[1..]]), []));
        Assert.Contains(exported.Notes, note => note.Message.Contains("left out", StringComparison.Ordinal));
    }

    static BoundSchema Of(params BoundRecord[] records) => new(Models.Schema, "1.0.0", Models.Namespace, null, default, new(records), default);
}
