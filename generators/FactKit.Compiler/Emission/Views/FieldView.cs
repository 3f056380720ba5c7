using FactKit.Compiler.Binding.Model;
using FactKit.Compiler.Emission.Escaping;

namespace FactKit.Compiler.Emission.Views;

/// <summary>A field in the shape of its record.</summary>
/// <param name="Tables">What the shape needs made once: patterns, absences, defaults.</param>
/// <param name="Shape">The declaration of its shape; "" where it needs none.</param>
/// <param name="Entry">Its entry in the field table.</param>
/// <param name="Local">The declaration of the local that a read value waits in; "" where none does.</param>
/// <param name="Read">The statement that reads it.</param>
/// <param name="Then">The statement that goes on with the next field where that comes next, as it mostly does; "" for the last one.</param>
/// <param name="Assignment">How the record gets it; "" where none does.</param>
/// <param name="Visit">The statement that walks it.</param>
sealed record FieldView(
    int Index, IReadOnlyList<string> Tables, string Shape, string Entry, string Local, string Read, string Then, string Assignment, string Visit)
{
    const int Longest = 24;

    /// <summary>Decides how a field is read and walked.</summary>
    /// <param name="self">The record.</param>
    /// <param name="speaker">The record is a speaker.</param>
    /// <param name="owner">The type that declares the field: the record, or its union for a common field. Its name is the key space of a key.</param>
    /// <param name="words">The tables of vague words that the record has so far, by their words.</param>
    public static FieldView Of(BoundField field, int index, string self, TypeName owner, bool speaker, Dictionary<EquatableArray<VagueWord>, string> words)
    {
        var name = CSharpText.Part(field.CSharpName);
        // A name that begins with an underscore could be that of a local.
        var prefix = (name[0] == '_' ? "Shape." : "") + name;
        var property = CSharpText.Identifier(field.CSharpName);
        var constant = field.Const is null ? null : $"{self}.{property}";
        var tables = TablesOf(field, name);
        if (field.Constraints.VagueWords is { Count: > 0 } vague && !words.ContainsKey(vague))
        {
            words.Add(vague, prefix + "Words");
            tables.Add(WordsTable(vague, name));
        }
        var shape = ShapeText.Of(field, field.Key ? owner.Full : null, speaker, new(prefix, words.TryGetValue(field.Constraints.VagueWords, out var table) ? table : ""), constant);
        var read = $"{prefix}Shape.Read(ref r);";
        return new(
            index,
            tables,
            // A shape that holds decimals is large; others are constants of the JIT's.
            shape.Type.Contains("DecimalShape") || shape.Type.Contains("QuantityShape") ? $"static readonly {shape.Type} {name}Shape = {shape.New};" : $"static {shape.Type} {name}Shape => {shape.New};",
            EntryOf(field),
            constant is null ? $"{FieldTypes.Of(field)} _{name} = {InitialOf(field, prefix)};" : "",
            constant is null ? $"_{name} = {read}" : read,
            "",
            constant is null ? $"{property} = _{name}" : "",
            VisitOf(field, index, $"{prefix}Shape", constant ?? "value." + property));
    }

    /// <summary>The same field, followed by another.</summary>
    /// <param name="next">What documents call the next field.</param>
    public FieldView Before(string next) => !IsCommon(next) ? this
        : this with { Then = $"if (r.Then({CSharpText.Literal($",\"{next}\":")}u8, {LiteralText.Integer(Index + 1)}, ref seen)) goto case {LiteralText.Integer(Index + 1)};" };

    /// <summary>How an object with this first field begins, as an argument before others; "" where there is no common form.</summary>
    public static string BeginOf(string? first) => first is not null && IsCommon(first) ? CSharpText.Literal($"{{\"{first}\":") + "u8, " : "";

    // A name that JSON has to escape, or a very long one, is left to the reader's look-up.
    static bool IsCommon(string name) => name.Length <= Longest && name.All(static c => c >= ' ' && c is not ('"' or '\\') && !char.IsSurrogate(c));

    /// <summary>What a record has for the field where a document says nothing; null when it must say something.</summary>
    public static string? DefaultOf(BoundField field, string shape)
    {
        if (field.Default is { } literal)
            return field.Type is ScalarType { Kind: ScalarKind.Uri } ? $"{shape}Default" : LiteralText.Of(field.Type, literal);
        return field is { Cardinality: Cardinality.Many, IsFact: true }
            ? $"default({FieldTypes.Listed(FieldTypes.Of(field.Type), field.Cardinality)})"
            : null;
    }

    static string InitialOf(BoundField field, string prefix) =>
        DefaultOf(field, prefix) ?? (field.Cardinality is Cardinality.Optional ? "null" : FieldTypes.IsReference(field) ? "null!" : "default");

    static string VisitOf(BoundField field, int index, string shape, string value)
    {
        // A list that is known to be empty is not written; one that is absent is.
        var emptyFact = field is { Cardinality: Cardinality.Many, IsFact: true };
        var method = field.Cardinality is Cardinality.Optional ? "Optional" : field.Cardinality is Cardinality.Many && !emptyFact ? "List" : "Required";
        var call = $"{Names.Plumbing}VisitField.{method}(ref v, {LiteralText.Integer(index)}, {shape}, {value});";
        return emptyFact ? $"if (!({value}.IsKnown && {value}.Value.IsEmpty)) {call}" : call;
    }

    static string WordsTable(EquatableArray<VagueWord> words, string name)
    {
        var with = string.Concat(words.Select(word => $".With({CSharpText.Literal(word.Phrase)}, {Names.Api}Quantity.Parse({CSharpText.Literal(word.Quantity)}))"));
        return $"static readonly {Names.Api}VagueWords {name}Words = {Names.Api}VagueWords.English{with};";
    }

    static List<string> TablesOf(BoundField field, string name)
    {
        var tables = new List<string>();
        if (field.Constraints.Pattern is { } pattern)
            tables.Add($"static readonly {Names.Plumbing}TextPattern {name}Pattern = new({CSharpText.Literal(pattern.Source)}, {CSharpText.Literal(pattern.DotNet)});");
        if (field.Absence is { } absence)
        {
            var sentinels = absence.Sentinels.Select(s => $"new({CSharpText.Literal(s.Json)}, {Reason(s.Reason)})").ToList();
            var initializer = sentinels.Count == 0 ? "" : $" {{ Sentinels = [{string.Join(", ", sentinels)}] }}";
            tables.Add($"static readonly {Names.Plumbing}AbsenceTable {name}Absence = new({string.Join(", ", absence.Reasons.Select(Reason))}){initializer};");
        }
        if (DefaultTableOf(field) is { } otherwise) tables.Add(otherwise);
        return tables;
    }

    /// <summary>The declaration of a default that is made once; null where there is none.</summary>
    public static string? DefaultTableOf(BoundField field) => field is { Default: { } literal, Type: ScalarType { Kind: ScalarKind.Uri } type }
        ? $"internal static readonly global::System.Uri {CSharpText.Part(field.CSharpName)}Default = {LiteralText.Of(type, literal)};"
        : null;

    static string EntryOf(BoundField field)
    {
        var entry = $"new({CSharpText.Literal(field.Name)}";
        if (field.Required) entry += ", required: true";
        if (field.OldNames.Count > 0) entry += $", was: [{string.Join(", ", field.OldNames.Select(CSharpText.Literal))}]";
        if (field.Sensitivity is { } sensitivity) entry += $", sensitive: {Names.Sensitivity(sensitivity)}";
        if (field.Redacted is { } redacted) entry += $", redacted: {CSharpText.Literal(redacted)}";
        return entry + ")";
    }

    /// <summary>The C# name of an absence reason: <c>not-stated</c> is <c>NotStated</c>.</summary>
    static string Reason(string reason) =>
        $"{Names.Api}AbsenceReason.{string.Concat(reason.Split('-').Select(word => char.ToUpperInvariant(word[0]) + word.Substring(1)))}";
}
