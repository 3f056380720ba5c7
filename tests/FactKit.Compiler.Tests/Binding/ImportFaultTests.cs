namespace FactKit.Compiler.Tests.Binding;

/// <summary>What is wrong between files.</summary>
public class ImportFaultTests
{
    [Fact]
    public void A_missing_import_gets_a_suggestion() => Assert.Equal(
        """
        lib/a.fact.yaml (3,11) FK0400 No schema of this build stands at "./actor.fact.yaml"; did you mean "./actors.fact.yaml"? Imports are relative to this file and end in .fact.yaml; a file outside the project needs a FactSchema item.
        lib/a.fact.yaml (3,30) FK0400 No schema of this build stands at "actorz.fact.yaml"; did you mean "actors.fact.yaml"? Imports are relative to this file and end in .fact.yaml; a file outside the project needs a FactSchema item.
        lib/a.fact.yaml (3,48) FK0400 No schema of this build stands at "./nothing.fact.yaml". Imports are relative to this file and end in .fact.yaml; a file outside the project needs a FactSchema item.
        lib/a.fact.yaml (3,69) FK0400 No schema of this build stands at "../lib/actrs.fact.yaml"; did you mean "actors.fact.yaml"? Imports are relative to this file and end in .fact.yaml; a file outside the project needs a FactSchema item.
        lib/a.fact.yaml (3,93) FK0400 No schema of this build stands at "./actors"; did you mean "./actors.fact.yaml"? Imports are relative to this file and end in .fact.yaml; a file outside the project needs a FactSchema item.
        lib/a.fact.yaml (3,103) FK0400 No schema of this build stands at "". Imports are relative to this file and end in .fact.yaml; a file outside the project needs a FactSchema item.
        b.fact.yaml (3,11) FK0400 No schema of this build stands at "lib/actrs.fact.yaml"; did you mean "lib/actors.fact.yaml"? Imports are relative to this file and end in .fact.yaml; a file outside the project needs a FactSchema item.
        b.fact.yaml (3,32) FK0400 No schema of this build stands at "./actors.fact.yaml". Imports are relative to this file and end in .fact.yaml; a file outside the project needs a FactSchema item.
        other/c.fact.yaml (3,11) FK0400 No schema of this build stands at "../lib/actors.yaml"; did you mean "../lib/actors.fact.yaml"? Imports are relative to this file and end in .fact.yaml; a file outside the project needs a FactSchema item.
        """,
        Schemas.FaultsOfFiles("""
            # file: lib/actors.fact.yaml
            factkit: 1
            schema: actors
            # file: lib/a.fact.yaml
            factkit: 1
            schema: a
            imports: [./actor.fact.yaml, actorz.fact.yaml, ./nothing.fact.yaml, ../lib/actrs.fact.yaml, ./actors, ""]
            # file: b.fact.yaml
            factkit: 1
            schema: b
            imports: [lib/actrs.fact.yaml, ./actors.fact.yaml]
            # file: other/c.fact.yaml
            factkit: 1
            schema: c
            imports: [../lib/actors.yaml]
            """));

    [Fact]
    public void Imports_are_resolved_by_their_dots() => Assert.Equal("",
        Schemas.FaultsOfFiles("""
            # file: lib/actors.fact.yaml
            factkit: 1
            schema: actors
            # file: other/c.fact.yaml
            factkit: 1
            schema: c
            imports: [./../lib/./x/../actors.fact.yaml]
            """));

    [Fact]
    public void A_schema_does_not_import_itself() => Assert.Equal(
        """
        a.fact.yaml (3,11) FK0401 The imports run in a circle (a.fact.yaml imports itself): leave this import out
        """,
        Schemas.FaultsOfFiles("""
            # file: a.fact.yaml
            factkit: 1
            schema: a
            imports: [./a.fact.yaml]
            """));

    [Fact]
    public void Two_schemas_do_not_import_each_other() => Assert.Equal(
        """
        a.fact.yaml (3,11) FK0401 The imports run in a circle (a.fact.yaml imports b.fact.yaml imports a.fact.yaml): move what both need into another schema
        b.fact.yaml (3,11) FK0401 The imports run in a circle (b.fact.yaml imports a.fact.yaml imports b.fact.yaml): move what both need into another schema
        """,
        Schemas.FaultsOfFiles("""
            # file: a.fact.yaml
            factkit: 1
            schema: a
            imports: [b.fact.yaml]
            # file: b.fact.yaml
            factkit: 1
            schema: b
            imports: [a.fact.yaml]
            # file: onlooker.fact.yaml
            factkit: 1
            schema: onlooker
            imports: [a.fact.yaml]
            """));

    [Fact]
    public void Three_schemas_do_not_import_each_other() => Assert.Equal(
        """
        a.fact.yaml (3,11) FK0401 The imports run in a circle (a.fact.yaml imports b.fact.yaml imports c.fact.yaml imports a.fact.yaml): move what both need into another schema
        b.fact.yaml (3,11) FK0401 The imports run in a circle (b.fact.yaml imports c.fact.yaml imports a.fact.yaml imports b.fact.yaml): move what both need into another schema
        c.fact.yaml (3,11) FK0401 The imports run in a circle (c.fact.yaml imports a.fact.yaml imports b.fact.yaml imports c.fact.yaml): move what both need into another schema
        """,
        Schemas.FaultsOfFiles("""
            # file: a.fact.yaml
            factkit: 1
            schema: a
            imports: [b.fact.yaml]
            # file: b.fact.yaml
            factkit: 1
            schema: b
            imports: [c.fact.yaml]
            # file: c.fact.yaml
            factkit: 1
            schema: c
            imports: [a.fact.yaml]
            """));

    [Fact]
    public void An_absolute_import_is_refused() => Assert.Equal(
        """
        a.fact.yaml (3,11) FK0402 "/etc/a.fact.yaml" is an absolute path, which other machines do not have: write it relative to this file
        a.fact.yaml (3,29) FK0402 "C:\a.fact.yaml" is an absolute path, which other machines do not have: write it relative to this file
        a.fact.yaml (3,47) FK0402 "C:/a.fact.yaml" is an absolute path, which other machines do not have: write it relative to this file
        a.fact.yaml (3,65) FK0402 "\\host\a.fact.yaml" is an absolute path, which other machines do not have: write it relative to this file
        """,
        Schemas.FaultsOfFiles("""
            # file: a.fact.yaml
            factkit: 1
            schema: a
            imports: [/etc/a.fact.yaml, 'C:\a.fact.yaml', 'C:/a.fact.yaml', '\\host\a.fact.yaml']
            """));

    [Fact]
    public void A_repeated_import_is_a_warning() => Assert.Equal(
        """
        b.fact.yaml (3,24) FK0403 "./a.fact.yaml" is already imported
        """,
        Schemas.FaultsOfFiles("""
            # file: a.fact.yaml
            factkit: 1
            schema: a
            # file: b.fact.yaml
            factkit: 1
            schema: b
            imports: [a.fact.yaml, ./a.fact.yaml]
            """));

    [Fact]
    public void An_id_names_one_schema() => Assert.Equal(
        """
        a.fact.yaml (2,9) FK0404 The schema id "same" is also that of b.fact.yaml, c.fact.yaml: ids name a schema in documents and must differ
        b.fact.yaml (2,9) FK0404 The schema id "same" is also that of a.fact.yaml, c.fact.yaml: ids name a schema in documents and must differ
        c.fact.yaml (2,9) FK0404 The schema id "same" is also that of a.fact.yaml, b.fact.yaml: ids name a schema in documents and must differ
        """,
        Schemas.FaultsOfFiles("""
            # file: a.fact.yaml
            factkit: 1
            schema: same
            # file: b.fact.yaml
            factkit: 1
            schema: same
            # file: c.fact.yaml
            factkit: 1
            schema: same
            """));

    [Fact]
    public void A_CSharp_name_is_of_one_schema() => Assert.Equal(
        """
        a.fact.yaml (4,10) FK0211 "Loss" becomes Shared.Loss in C#, which b.fact.yaml declares too: change the namespace of one schema, or add "name:"
        b.fact.yaml (4,24) FK0211 "Lost" becomes Shared.Loss in C#, which a.fact.yaml declares too: change the namespace of one schema, or add "name:"
        c.fact.yaml (4,10) FK0211 "LOSS" becomes Shared.LOSS in C#, which a.fact.yaml declares too, but for upper and lower case: change the namespace of one schema, or add "name:"
        """,
        Schemas.FaultsOfFiles("""
            # file: a.fact.yaml
            factkit: 1
            schema: one
            namespace: Shared
            types: { Loss: { fields: { x: Text } } }
            # file: b.fact.yaml
            factkit: 1
            schema: two
            namespace: Shared
            types: { Lost: { name: Loss, fields: { x: Text } } }
            # file: c.fact.yaml
            factkit: 1
            schema: three
            namespace: Shared
            types: { LOSS: { fields: { x: Text } } }
            """));

    [Fact]
    public void A_name_of_two_imports_is_ambiguous_wherever_it_is_used() => Assert.Equal(
        """
        c.fact.yaml (4,27) FK0213 "Loss" stands in two imported schemas, one and two: import only one of them, or rename one type
        c.fact.yaml (4,47) FK0213 "Loss" stands in two imported schemas, one and two: import only one of them, or rename one type
        c.fact.yaml (4,61) FK0213 "Loss" stands in two imported schemas, one and two: import only one of them, or rename one type
        """,
        Schemas.FaultsOfFiles("""
            # file: a.fact.yaml
            factkit: 1
            schema: one
            types: { Loss: { fields: { x: Text } } }
            # file: b.fact.yaml
            factkit: 1
            schema: two
            types: { Loss: { fields: { x: Text } } }
            # file: c.fact.yaml
            factkit: 1
            schema: three
            imports: [a.fact.yaml, b.fact.yaml]
            types: { All: { include: [Loss], fields: { a: Loss*, b: Ref<Loss> } } }
            """));

    [Fact]
    public void A_case_of_another_schema_is_refused() => Assert.Equal(
        """
        b.fact.yaml (4,66) FK0221 "Attack" cannot be a case: it is declared in another schema; the cases of a union stand beside it
        """,
        Schemas.FaultsOfFiles("""
            # file: a.fact.yaml
            factkit: 1
            schema: one
            types: { Attack: { fields: { x: Text } } }
            # file: b.fact.yaml
            factkit: 1
            schema: two
            imports: [a.fact.yaml]
            types: { Event: { union: { discriminator: kind, cases: { attack: Attack } } } }
            """));

    [Fact]
    public void Imports_are_not_passed_on() => Assert.Equal(
        """
        c.fact.yaml (4,53) FK0212 There is no type "Actor": declare it under "types" or "enums", or import the schema that does: "imports: [factkit/core]"
        """,
        Schemas.FaultsOfFiles("""
            # file: a.fact.yaml
            factkit: 1
            schema: one
            types: { Actor: { fields: { x: Text } } }
            # file: b.fact.yaml
            factkit: 1
            schema: two
            imports: [a.fact.yaml]
            types: { Loss: { fields: { side: Actor } } }
            # file: c.fact.yaml
            factkit: 1
            schema: three
            imports: [b.fact.yaml]
            types: { Report: { fields: { losses: Loss*, actors: Actor* } } }
            """));

    [Fact]
    public void What_is_wrong_with_an_included_field_is_said_in_its_own_file() => Assert.Equal(
        """
        b.fact.yaml (3,51) FK0218 "$y" cannot be a name in documents: names that begin with $ are kept for FactKit itself, such as $schema
        b.fact.yaml (3,61) FK0300 "min" does not apply to Text: only Integer, Decimal, Number and Quantity have a range; write minLength for the number of characters
        b.fact.yaml (3,91) FK0223 "replaceWith" names "zz", which is not a field of this type
        b.fact.yaml (3,99) FK0207 "+" gives no C# name (""): add "name:" with an identifier of at most 128 letters, digits and underscores
        b.fact.yaml (3,123) FK0209 "is_in" and "isIn" both become "IsIn" in C#: add "name:" to one of them
        b.fact.yaml (3,138) FK0212 There is no type "Nothing": declare it under "types" or "enums", or import the schema that does
        """,
        Schemas.FaultsOfFiles("""
            # file: a.fact.yaml
            factkit: 1
            schema: one
            imports: [b.fact.yaml]
            types: { Heir: { include: [Base] } }
            # file: b.fact.yaml
            factkit: 1
            schema: two
            types: { Base: { fields: { x: { type: Text, was: [$y], min: 5, deprecated: { replaceWith: zz } }, "+": Text, is_in: Text, isIn: Text, n: Nothing } } }
            """));

    [Fact]
    public void An_include_through_a_circle_of_imports_finds_the_right_type() => Assert.Equal(
        """
        a.fact.yaml (3,11) FK0401 The imports run in a circle (a.fact.yaml imports b.fact.yaml imports a.fact.yaml): move what both need into another schema
        b.fact.yaml (3,11) FK0401 The imports run in a circle (b.fact.yaml imports a.fact.yaml imports b.fact.yaml): move what both need into another schema
        b.fact.yaml (4,28) FK0213 "T" stands in two imported schemas, a and c: import only one of them, or rename one type
        """,
        Schemas.FaultsOfFiles("""
            # file: a.fact.yaml
            factkit: 1
            schema: a
            imports: [b.fact.yaml]
            types: { T: { fields: { x: Text } }, Q: { include: [Base] } }
            # file: b.fact.yaml
            factkit: 1
            schema: b
            imports: [a.fact.yaml, c.fact.yaml]
            types: { Base: { include: [T], fields: { y: Text } } }
            # file: c.fact.yaml
            factkit: 1
            schema: c
            types: { T: { fields: { z: Text } } }
            """));

    [Fact]
    public void A_CSharp_name_is_not_also_a_namespace_or_the_table_of_an_enum() => Assert.Equal(
        """
        a.fact.yaml (4,10) FK0211 "News" becomes Town.News in C#, which b.fact.yaml declares too, as a namespace: change the namespace of one schema, or add "name:"
        b.fact.yaml (4,10) FK0211 "Sector" becomes Town.News.Facts.SectorTable in C#, which c.fact.yaml declares too: change the namespace of one schema, or add "name:"
        c.fact.yaml (4,10) FK0211 "SectorTable" becomes Town.News.Facts.SectorTable in C#, which b.fact.yaml declares too: change the namespace of one schema, or add "name:"
        """,
        Schemas.FaultsOfFiles("""
            # file: a.fact.yaml
            factkit: 1
            schema: one
            namespace: Town
            types: { News: { fields: { x: Text } } }
            # file: b.fact.yaml
            factkit: 1
            schema: two
            namespace: Town.News.Facts
            enums: { Sector: { values: [a] } }
            # file: c.fact.yaml
            factkit: 1
            schema: three
            namespace: Town.News.Facts
            types: { SectorTable: { fields: { x: Text } }, Sectortabl: { fields: { x: Text } } }
            """));

    [Fact]
    public void What_names_a_faulty_type_of_an_import_is_left_out_without_a_word()
    {
        var compiled = Schemas.Compile([.. Schemas.Files("""
            # file: a.fact.yaml
            factkit: 1
            schema: one
            namespace: Town.a-b
            types: { Loss: { fields: { x: Text } } }
            # file: b.fact.yaml
            factkit: 1
            schema: two
            enums: { Sector: { name: class, values: [a] } }
            # file: c.fact.yaml
            factkit: 1
            schema: three
            imports: [a.fact.yaml, b.fact.yaml]
            types: { Report: { fields: { loss: Loss, sector: Sector, place: Text } } }
            """)]);
        Assert.Equal(["FK0202", "FK0208"], compiled.SelectMany(file => file.Diagnostics).Select(diagnostic => diagnostic.Descriptor.Id));
        Assert.Equal("place", Assert.Single(Assert.Single(compiled[2].Result.Schema!.Records).Fields).Name);
    }
}
