using FactKit.Compiler.Binding.Model;
using FactKit.Compiler.Emission.Escaping;
using FactKit.Compiler.Export.JsonSchema;

namespace FactKit.Compiler.Emission.Views;

/// <summary>A record as the template prints it.</summary>
/// <param name="Self">The record by its global name.</param>
/// <param name="Bases">What it derives from and implements.</param>
/// <param name="TagMembers">The members that hold the discriminator of a case; none for other records.</param>
/// <param name="ShapeModifier">A case's Shape hides that of its union.</param>
/// <param name="TableName">The name for people, a C# literal.</param>
/// <param name="NewArguments">The arguments of the record's constructor, parentheses included; "" for none.</param>
/// <param name="Begin">How documents begin it, an argument of First; "" where the reader has to look the first field up.</param>
/// <param name="TableEnd">What follows the entries of the field table: its settings.</param>
/// <param name="Printed">The statements of PrintMembers; none when nothing is kept out of ToString.</param>
/// <param name="Json">The JSON Schema, a C# literal.</param>
/// <param name="Describes">The types that the JSON Schema names: each followed by a call.</param>
/// <param name="Judged">The classes whose rules hold for the record: those of its union, then its own.</param>
/// <param name="ReachesRules">A document of it can hold something that has rules.</param>
sealed record RecordView(
    IReadOnlyList<string> Pragmas,
    string Namespace,
    IReadOnlyList<string> Above,
    string Name,
    string Self,
    string Bases,
    IReadOnlyList<string> TagMembers,
    IReadOnlyList<MemberView> Properties,
    IReadOnlyList<MemberView> DocumentMembers,
    bool KeepUnknown,
    string ShapeModifier,
    string PrintModifiers,
    IReadOnlyList<string> Printed,
    IReadOnlyList<FieldView> Fields,
    string TableName,
    IReadOnlyList<string> TableEntries,
    string TableEnd,
    string NewArguments,
    string Begin,
    IReadOnlyList<string> Assignments,
    string DefinitionName,
    string Json,
    IReadOnlyList<string> Describes,
    IReadOnlyList<string> Judged,
    bool ReachesRules)
    : IPartView
{
    /// <inheritdoc/>
    public string Using => "";

    /// <summary>Whether reading has anything to tell apart; a switch without cases is a warning.</summary>
    public bool HasCases => Fields.Count > 0 || KeepUnknown;

    static readonly MemberView UnknownFields = new(
        Comments.Summary("Fields of the document that the schema does not know; written last, sorted by name."),
        $"public {Names.Api}FactMap<{Names.Api}RawJson> UnknownFields {{ get; init; }}");

    /// <summary>Decides how a record is printed.</summary>
    public static RecordView Of(BoundRecord record)
    {
        var self = Names.Global(record.Name);
        var own = record.Fields.Where(f => !f.Inherited).ToList();
        var tag = record.Case is null ? null : TagView.Of(record.Case, CSharpText.Identifier(record.Name.CSharpName));
        var fields = new List<FieldView>();
        if (tag is not null) fields.Add(tag.Field);
        var words = new Dictionary<EquatableArray<VagueWord>, string>();
        foreach (var field in record.Fields)
            fields.Add(FieldView.Of(field, fields.Count, self, field.Inherited && record.Case is { } place ? place.Union : record.Name, record.Speaker, words));
        for (var i = 0; i < fields.Count - 1; i++) fields[i] = fields[i].Before(record.Fields[i + 1 - (fields.Count - record.Fields.Count)].Name);
        var assignments = fields.Select(f => f.Assignment).Where(a => a.Length > 0);
        if (record.KeepUnknown) assignments = assignments.Concat([$"UnknownFields = unknown is null ? default : {Names.Api}FactMap.ToFactMap(unknown)"]);
        var role = record.Document ? $"{Names.Api}IFact<{self}>" : $"{Names.Plumbing}IFactObject<{self}>";
        return new(
            Headers.Pragmas(record, own, hidesMembers: record is { Document: true, Case: not null }),
            CSharpText.Namespace(record.Name.Namespace),
            Headers.Type(record, $"{Names.Api}FactJsonConverter<{self}>"),
            CSharpText.Identifier(record.Name.CSharpName),
            self,
            (record.Case is null ? role : $"{Names.Global(record.Case.Union)}, {role}") + (record.Speaker ? $", {Names.Api}ISpeaker" : ""),
            tag?.Members ?? [],
            [.. Headers.Properties(own, [record.Name.CSharpName, .. record.Fields.Select(f => f.CSharpName)]), .. record.KeepUnknown ? [UnknownFields] : Array.Empty<MemberView>(), .. SpeakerMembers(record)],
            record.Document ? Views.DocumentMembers.Of(record.Name, record.SchemaVersion, record.Finds) : [],
            record.KeepUnknown,
            record.Case is null ? "" : "new ",
            record.Case is null ? "" : "protected override ",
            PrintedMembers.Of(own, record.KeepUnknown, derived: record.Case is not null, secret: record.Fields.Any(f => f.Sensitivity is not null)),
            fields,
            CSharpText.Literal(record.Name.Name),
            Lines.Wrap(fields.Select(f => f.Entry).ToList()),
            TableSettings(record),
            tag?.NewArguments ?? "",
            FieldView.BeginOf(record.Case?.Discriminator ?? record.Fields.FirstOrDefault()?.Name),
            Lines.Wrap(assignments.ToList()),
            CSharpText.Literal(SchemaNames.Definition(record.Name)),
            CSharpText.Raw(JsonSchemaText.Of(record)),
            References.Of(record),
            JudgedBy(record),
            record.ReachesRules);
    }

    static IReadOnlyList<string> JudgedBy(BoundRecord record) =>
    [
        .. record.Case is { HasRules: true } place ? [Names.Global(place.Union) + ".Rules"] : Array.Empty<string>(),
        .. record.HasRules ? [Names.Global(record.Name) + ".Rules"] : Array.Empty<string>(),
    ];

    static IEnumerable<MemberView> SpeakerMembers(BoundRecord record) => record.Speaker && record.Fields.FirstOrDefault(field => field.Key) is { } key
        ? [new([], $"string {Names.Api}ISpeaker.SpeakerKey => this.{CSharpText.Identifier(key.CSharpName)};")]
        : [];

    static string TableSettings(BoundRecord record)
    {
        var settings = new List<string>();
        if (record.MayBeRoot)
            settings.Add($"Schema = {CSharpText.Literal(record.Name.SchemaId)}, SchemaVersion = {CSharpText.Literal(record.SchemaVersion)}");
        if (record.Reserved.Count > 0) settings.Add($"Reserved = [{string.Join(", ", record.Reserved.Select(CSharpText.Literal))}]");
        if (record.KeepUnknown) settings.Add("KeepUnknown = true");
        if (record.HoldsSensitive) settings.Add("HoldsSensitive = true");
        return settings.Count == 0 ? "" : $" {{ {string.Join(", ", settings)} }}";
    }
}
