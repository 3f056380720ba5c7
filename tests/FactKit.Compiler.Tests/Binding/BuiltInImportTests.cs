using FactKit.Compiler.Binding;
using FactKit.Compiler.Binding.Model;
using FactKit.Compiler.Binding.Surfaces;

namespace FactKit.Compiler.Tests.Binding;

/// <summary>Imports of what is compiled into FactKit.</summary>
public class BuiltInImportTests
{
    [Fact]
    public void The_core_is_imported_by_name_and_declares_nothing_in_the_importer()
    {
        var schema = Schemas.Bind(Schemas.Head + """
            imports: [factkit/core]
            types:
              Report:
                document: true
                fields:
                  sources: Source+
                  at: Ref<Place>?
                  places: Place*
            """);

        var report = Assert.Single(schema.Records);
        Assert.Equal(new ObjectType(new("factkit.core", "Source", "FactKit.Core", "Source")), report.Fields[0].Type);
        Assert.Equal(new RefType(new("factkit.core", "Place", "FactKit.Core", "Place"), ScalarKind.Identifier), report.Fields[1].Type);
        Assert.Empty(schema.Enums);
    }

    [Fact]
    public void Fields_of_the_core_are_included()
    {
        var schema = Schemas.Bind(Schemas.Head + """
            imports: [factkit/core]
            types:
              Report:
                include: [Publication]
                fields:
                  text: Text
            """);

        Assert.Equal(["headline", "publisher", "published", "language", "link", "text"], Assert.Single(schema.Records).Fields.Select(field => field.Name));
    }

    [Fact]
    public void An_importer_of_an_importer_reaches_the_core_through_types_only() => Assert.Equal(
        """
        b.fact.yaml (7,14) FK0212 There is no type "Place": declare it under "types" or "enums", or import the schema that does: "imports: [factkit/core]"
        """,
        Schemas.FaultsOfFiles("""
            # file: deep/a.fact.yaml
            factkit: 1
            schema: a
            imports: [factkit/core]
            types:
              Town:
                fields:
                  place: Place
            # file: b.fact.yaml
            factkit: 1
            schema: b
            imports: [deep/a.fact.yaml]
            types:
              Report:
                fields:
                  place: Place
                  town: Town
            """));

    [Fact]
    public void An_unknown_built_in_name_gets_a_suggestion() => Assert.Equal(
        """
        (3,11) FK0405 FactKit has no built-in schema "factkit/cor"; did you mean "factkit/core"? The built-in schemas: factkit/core. The path of a file ends in .fact.yaml.
        (3,24) FK0405 FactKit has no built-in schema "FactKit/Core"; did you mean "factkit/core"? The built-in schemas: factkit/core. The path of a file ends in .fact.yaml.
        (3,38) FK0405 FactKit has no built-in schema "factkit/elections". The built-in schemas: factkit/core. The path of a file ends in .fact.yaml.
        (3,57) FK0405 FactKit has no built-in schema "factkit/"; did you mean "factkit/core"? The built-in schemas: factkit/core. The path of a file ends in .fact.yaml.
        """,
        Schemas.Faults(Schemas.Head + "imports: [factkit/cor, FactKit/Core, factkit/elections, factkit/]\n"));

    [Fact]
    public void A_path_that_is_near_the_name_gets_it_as_a_suggestion() => Assert.Equal(
        """
        (3,11) FK0400 No schema of this build stands at "./factkit/core"; did you mean "factkit/core"? Imports are relative to this file and end in .fact.yaml; a file outside the project needs a FactSchema item.
        (3,27) FK0400 No schema of this build stands at "factkit/core.fact.yaml"; did you mean "factkit/core"? Imports are relative to this file and end in .fact.yaml; a file outside the project needs a FactSchema item.
        (3,51) FK0400 No schema of this build stands at "factkit.core"; did you mean "factkit/core"? Imports are relative to this file and end in .fact.yaml; a file outside the project needs a FactSchema item.
        """,
        Schemas.Faults(Schemas.Head + "imports: [./factkit/core, factkit/core.fact.yaml, factkit.core]\n"));

    [Fact]
    public void A_file_in_a_folder_of_that_name_is_a_file() => Assert.Equal("",
        Schemas.FaultsOfFiles("""
            # file: factkit/core.fact.yaml
            factkit: 1
            schema: mine
            # file: a.fact.yaml
            factkit: 1
            schema: a
            imports: [factkit/core.fact.yaml, factkit/core]
            """));

    [Fact]
    public void The_id_and_the_names_of_the_core_are_taken() => Assert.Equal(
        """
        (2,9) FK0404 The schema id "factkit.core" is also that of factkit/core: ids name a schema in documents and must differ
        (5,3) FK0211 "Place" becomes FactKit.Core.Place in C#, which factkit/core declares too: change the namespace of one schema, or add "name:"
        """,
        Schemas.Faults("""
            factkit: 1
            schema: factkit.core
            namespace: FactKit.Core
            types:
              Place:
                fields:
                  name: Text
            """));

    [Fact]
    public void A_type_of_its_own_goes_before_one_of_the_core()
    {
        var schema = Schemas.Bind(Schemas.Head + """
            imports: [factkit/core]
            types:
              Report:
                fields:
                  place: Place
              Place:
                fields:
                  name: Text
            """);

        Assert.Equal(new ObjectType(new("test.schema", "Place", "Test.Schema", "Place")), schema.Records[0].Fields[0].Type);
    }

    [Fact]
    public void The_built_in_schemas_have_no_faults()
    {
        foreach (var entry in BuiltInSchemas.Entries)
        {
            var result = Binder.Bind(BindInput.For(entry.Path, SchemaSet.Of([])));
            Assert.Empty(result.Diagnostics);
            Assert.Equal(entry.Path.Replace('/', '.'), result.Schema!.Id);
        }
    }

    [Fact]
    public void Every_declaration_and_field_of_the_core_is_described()
    {
        var core = Binder.Bind(BindInput.For("factkit/core", SchemaSet.Of([]))).Schema!;

        Assert.All(core.Records, record => Assert.NotNull(record.Description));
        Assert.All(core.Enums, e => Assert.NotNull(e.Description));
        Assert.All(core.Records.SelectMany(record => record.Fields), field => Assert.NotNull(field.Description));
    }
}
