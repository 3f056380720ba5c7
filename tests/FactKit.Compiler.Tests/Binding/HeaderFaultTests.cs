namespace FactKit.Compiler.Tests.Binding;

/// <summary>What is wrong at the top of a schema.</summary>
public class HeaderFaultTests
{
    [Fact]
    public void A_schema_id_is_dotted_words() => Assert.Equal(
        """
        (2,9) FK0200 "1clash" is no schema id: write words of letters, digits, - and _, joined by dots, such as newsroom.clash
        """,
        Schemas.Faults("""
            factkit: 1
            schema: 1clash
            """));

    [Fact]
    public void A_schema_id_has_no_spaces() => Assert.Equal(
        """
        (2,9) FK0200 "news clash" is no schema id: write words of letters, digits, - and _, joined by dots, such as newsroom.clash
        """,
        Schemas.Faults("""
            factkit: 1
            schema: news clash
            """));

    [Fact]
    public void A_schema_id_has_an_end() => Assert.Equal(
        """
        (2,9) FK0200 "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa…" is no schema id: write words of letters, digits, - and _, joined by dots, such as newsroom.clash
        """,
        Schemas.Faults("""
            factkit: 1
            schema: aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa
            """));

    [Fact]
    public void A_version_has_three_numbers() => Assert.Equal(
        """
        (3,10) FK0201 "1.0" is no version: write three numbers, such as 1.0.0 (semver)
        """,
        Schemas.Faults("""
            factkit: 1
            schema: test.schema
            version: 1.0
            """));

    [Fact]
    public void A_version_has_no_letter_before_it() => Assert.Equal(
        """
        (3,10) FK0201 "v1.0.0" is no version: write three numbers, such as 1.0.0 (semver)
        """,
        Schemas.Faults("""
            factkit: 1
            schema: test.schema
            version: v1.0.0
            """));

    [Fact]
    public void A_namespace_is_of_identifiers() => Assert.Equal(
        """
        (3,12) FK0202 "News-room" is no C# namespace: write words of letters, digits and _, joined by dots, such as Newsroom.Facts
        """,
        Schemas.Faults("""
            factkit: 1
            schema: test.schema
            namespace: News-room
            """));

    [Fact]
    public void A_namespace_has_no_empty_part() => Assert.Equal(
        """
        (3,12) FK0202 "News..Facts" is no C# namespace: write words of letters, digits and _, joined by dots, such as Newsroom.Facts
        """,
        Schemas.Faults("""
            factkit: 1
            schema: test.schema
            namespace: News..Facts
            """));

    [Fact]
    public void A_namespace_has_no_keyword() => Assert.Equal(
        """
        (3,12) FK0202 "News.class" is no C# namespace: "class" is a C# keyword
        """,
        Schemas.Faults("""
            factkit: 1
            schema: test.schema
            namespace: News.class
            """));
}
