using FactKit.Compiler.Evolution;

namespace FactKit.Compiler.Tests.Evolution;

public class SchemaDiffTests
{
    public static IEnumerable<object[]> Names => EvolutionCases.All.Select(one => new object[] { one.Name });

    [Theory, MemberData(nameof(Names))]
    public void Each_edit_gives_its_changes_and_no_other(string name)
    {
        var edit = EvolutionCases.All.Single(one => one.Name == name);
        Assert.True(edit.From.Length == 0 || EvolutionCases.Schema.Contains(edit.From, StringComparison.Ordinal), "the edit edits nothing");

        Assert.Equal(edit.Changes, Shown(Diff(EvolutionCases.Schema, edit.New)));
    }

    [Fact]
    public void A_schema_does_not_differ_from_itself() => Assert.Empty(Diff(EvolutionCases.Schema, EvolutionCases.Schema));

    [Fact]
    public void What_breaks_one_way_is_said_of_both()
    {
        var change = Diff(EvolutionCases.Schema, EvolutionCases.Schema.Replace("max: 10", "max: 5", StringComparison.Ordinal)).Single();

        Assert.Equal((Acceptance.Refuses, Acceptance.Accepts), (change.Backward, change.Forward));
        Assert.Equal("Report.hours", change.Subject);
        Assert.Equal("`max` was 10 and is 5", change.Message);
    }

    [Fact]
    public void A_place_is_that_of_the_key_in_both_files()
    {
        var change = Diff(EvolutionCases.Schema, "# moved\n" + EvolutionCases.Schema.Replace("max: 10", "max: 5", StringComparison.Ordinal)).Single();

        Assert.Equal((25, 44), (change.Old!.Line, change.Old.Column));
        Assert.Equal((26, 44), (change.New!.Line, change.New.Column));
    }

    [Fact]
    public void A_field_that_was_copied_in_stands_where_it_is_written()
    {
        const string Old = "factkit: 1\nschema: a.b\ntypes:\n  Named:\n    fields:\n      name: Text\n  Place:\n    document: true\n    include: [Named]\n";

        var change = Diff(Old, Old.Replace("name: Text", "name: { type: Text, maxLength: 3 }", StringComparison.Ordinal)).First(one => one.Subject == "Place.name");

        Assert.Equal((6, 38), (change.New!.Line, change.New.Column));
        Assert.Equal((6, 7), (change.Old!.Line, change.Old.Column));
    }

    [Fact]
    public void A_type_that_no_document_holds_is_for_a_person_to_look_at()
    {
        const string Old = "factkit: 1\nschema: a.b\ntypes:\n  Root:\n    document: true\n    fields:\n      id: Text\n  Part:\n    fields:\n      size: { type: Integer, max: 9 }\n";

        Assert.Equal("Validity max-narrowed Review", Shown(Diff(Old, Old.Replace("max: 9", "max: 5", StringComparison.Ordinal))));
    }

    [Fact]
    public void Types_of_imports_count()
    {
        const string Main = "factkit: 1\nschema: a.b\nimports: [./part.fact.yaml]\ntypes:\n  Root:\n    document: true\n    fields:\n      part: Part\n";
        const string Part = "factkit: 1\nschema: a.part\ntypes:\n  Part:\n    fields:\n      size: { type: Integer, max: 9 }\n";

        var old = Whole(("main.fact.yaml", Main), ("part.fact.yaml", Part));
        var change = SchemaDiff.Compare(old, Whole(("main.fact.yaml", Main), ("part.fact.yaml", Part.Replace("max: 9", "max: 5", StringComparison.Ordinal)))).Single();

        Assert.Equal(("max-narrowed", "part.fact.yaml"), (change.Code, change.New!.File));
    }

    [Fact]
    public void A_mend_names_what_to_write()
    {
        var changes = Diff(EvolutionCases.Schema, EvolutionCases.Schema.Replace("      title: {", "      headline: {", StringComparison.Ordinal));

        Assert.Contains("if \"headline\" is its new name: add `was: [title]` to it", changes.Select(change => change.Mend));
        Assert.Contains("add `reserved: [title]` to Report", changes.Select(change => change.Mend));
    }

    [Theory]
    [InlineData("1.2.3", "1.2.3", VersionBump.None, null)]
    [InlineData("1.2.3", "1.2.3", VersionBump.Patch, "raise the version to 1.2.4")]
    [InlineData("1.2.3", "1.2.4", VersionBump.Patch, null)]
    [InlineData("1.2.3", "1.2.4", VersionBump.Minor, "raise the version to 1.3.0")]
    [InlineData("1.2.3", "1.3.0", VersionBump.Minor, null)]
    [InlineData("1.2.3", "1.3.0", VersionBump.Major, "raise the version to 2.0.0")]
    [InlineData("1.2.3", "2.0.0-rc.1", VersionBump.Major, null)]
    [InlineData("1.2.3", "2.0.0", VersionBump.None, null)]
    [InlineData("1.2.3", "1.2.2", VersionBump.None, "raise the version to 1.2.3")]
    public void The_version_has_to_say_what_changed(string old, string @new, VersionBump needed, string? mend) =>
        Assert.Equal(mend, VersionAdvice.Of(old, @new, needed).Mend);

    [Theory]
    [InlineData("a smaller maximum", VersionBump.Major)]
    [InlineData("a wider pattern", VersionBump.Major)]
    [InlineData("a vague word with other bounds", VersionBump.Major)]
    [InlineData("an optional field that is new", VersionBump.Minor)]
    [InlineData("another namespace", VersionBump.Minor)]
    [InlineData("a description of a value", VersionBump.Patch)]
    [InlineData("a major version", VersionBump.None)]
    [InlineData("a comment", VersionBump.None)]
    public void Documents_decide_about_the_major_version(string name, VersionBump bump) =>
        Assert.Equal(bump, SchemaDiff.Bump(Diff(EvolutionCases.Schema, EvolutionCases.All.Single(one => one.Name == name).New)));

    [Theory]
    [InlineData("Date", "1900-01-01")]
    [InlineData("Timestamp", "1900-01-01T00:00:00Z")]
    [InlineData("Language", "und")]
    [InlineData("Uri", "about:blank")]
    [InlineData("Duration", "PT0S")]
    [InlineData("Ref<Actor>", "nobody")]
    public void A_value_that_old_documents_may_state_is_taken_from_them_where_it_stands_for_an_absence(string type, string value)
    {
        Assert.Equal("Meaning absent-when-added Breaking", Shown(Diff(Field($"{{ type: {type}, absent: [unknown] }}"), Field($"{{ type: {type}, absentWhen: {{ unknown: [\"{value}\"] }} }}"))));
        Assert.Equal("Data absent-when-added Compatible", Shown(Diff(Field($"{{ type: {type}, absent: [unknown] }}"), Field($"{{ type: {type}, absentWhen: {{ unknown: [\"* *\"] }} }}"))));
    }

    [Theory]
    [InlineData("Uri", "maxLength: 5", "Validity max-length-narrowed Breaking")]
    [InlineData("Timestamp", "minLength: 50", "Validity min-length-narrowed Breaking")]
    [InlineData("Language", "pattern: '^[0-9]+$'", "Validity pattern-changed Undecidable")]
    [InlineData("Ref<Actor>", "maxLength: 3", "Validity max-length-narrowed Breaking")]
    [InlineData("Side", "maxLength: 4", "Validity max-length-narrowed Breaking")]
    [InlineData("Side", "maxLength: 5", "")]
    [InlineData("Map<Uri>", "maxLength: 5", "Validity max-length-narrowed Breaking")]
    public void A_text_that_was_another_type_has_its_constraints_compared(string type, string constraint, string changes)
    {
        var text = type.StartsWith("Map", StringComparison.Ordinal) ? "Map<Text>" : "Text";

        Assert.Equal(changes, Shown(Diff(Field(type), Field($"{{ type: {text}, {constraint} }}")).Where(change => change.Category == ChangeCategory.Validity)));
    }

    [Fact]
    public void A_text_has_no_aliases() => Assert.Contains("Meaning alias-removed Review", Shown(Diff(Field("Old"), Field("Text"))), StringComparison.Ordinal);

    [Theory]
    [InlineData("    unknownFields: keep\n", "; Meaning old-name-added Review")]
    [InlineData("", "")]
    public void A_name_that_a_kept_field_may_have_is_no_name_that_nobody_has(string keep, string review)
    {
        var old = "factkit: 1\nschema: a.b\ntypes:\n  Root:\n    document: true\n" + keep + "    fields:\n      x: Text\n";

        Assert.Equal(review.TrimStart(';', ' '), Shown(Diff(old, old.Replace("x: Text", "x: { type: Text, was: [y] }", StringComparison.Ordinal)).Where(change => change.Verdict == ChangeVerdict.Review)));
    }

    static string Field(string type) =>
        "factkit: 1\nschema: a.b\nenums:\n  Side: { values: [north, south] }\n  Old: { values: { north: { aliases: [up] } } }\ntypes:\n  Root:\n    document: true\n    fields:\n      actors: Actor*\n      side: Side\n      old: Old\n"
        + $"      it: {type}\n  Actor:\n    fields:\n      id: {{ type: Identifier, key: true }}\n";

    static string Shown(IEnumerable<Change> changes) => string.Join("; ", changes.Select(change => $"{change.Category} {change.Code} {change.Verdict}"));

    static IReadOnlyList<Change> Diff(string old, string @new) => SchemaDiff.Compare(Whole(("test.fact.yaml", old)), Whole(("test.fact.yaml", @new)));

    static WholeSchema Whole(params (string Path, string Text)[] files)
    {
        var compiled = Schemas.Compile(files);
        Assert.DoesNotContain(compiled, one => one.Diagnostics.Any(fault => fault.Descriptor.Severity == Compiler.Diagnostics.DiagnosticSeverity.Error));
        return WholeSchema.Of(compiled, files[0].Path);
    }
}
