using FactKit.Cli.Inputs;
using FactKit.Cli.Output;
using FactKit.Compiler.Evolution;

namespace FactKit.Cli.Diffing;

/// <summary>Changes for programs, with every witness in full.</summary>
static class DiffJson
{
    public static void Write(TextWriter output, DiffResult result)
    {
        var json = new JsonOutput(output);
        var writer = json.Writer;
        writer.WriteStartObject();
        writer.WriteString("tool", Tool.Name);
        writer.WriteString("version", ToolVersion.Text);
        writer.WriteString("verb", "diff");
        Schema("old", result.Old);
        Schema("new", result.New);
        writer.WriteStartArray("changes");
        foreach (var change in result.Changes) Write(change);
        writer.WriteEndArray();
        writer.WriteStartObject("needs");
        writer.WriteString("bump", VersionAdvice.Name(result.Version.Needed));
        writer.WriteString("version", result.Version.Least);
        writer.WriteBoolean("enough", result.Version.Problem is null);
        Optional("problem", result.Version.Problem);
        Optional("mend", result.Version.Mend);
        writer.WriteEndObject();
        writer.WriteStartObject("summary");
        foreach (var verdict in Enum.GetValues<ChangeVerdict>()) writer.WriteNumber(DiffResult.Name(verdict), result.CountOf(verdict));
        writer.WriteString("text", result.Summary);
        writer.WriteEndObject();
        writer.WriteEndObject();
        json.End();

        void Schema(string name, WholeSchema schema)
        {
            writer.WriteStartObject(name);
            writer.WriteString("schema", schema.Main.Id);
            writer.WriteString("version", schema.Main.Version);
            writer.WriteEndObject();
        }

        void Write(Change change)
        {
            writer.WriteStartObject();
            writer.WriteString("category", DiffResult.Name(change.Category));
            writer.WriteString("verdict", DiffResult.Name(change.Verdict));
            writer.WriteString("code", change.Code);
            writer.WriteString("subject", change.Subject);
            writer.WriteString("message", change.Message);
            writer.WriteString("bump", VersionAdvice.Name(change.Bump));
            if (change.Backward is { } backward) writer.WriteString("backward", DiffResult.Name(backward));
            if (change.Forward is { } forward) writer.WriteString("forward", DiffResult.Name(forward));
            Place("old", change.Old);
            Place("new", change.New);
            if (change.Witness is { } witness)
            {
                writer.WriteStartObject("witness");
                writer.WriteString("type", witness.Type);
                writer.WritePropertyName("document");
                writer.WriteRawValue(witness.Document);
                writer.WriteStartArray("shows");
                foreach (var shows in witness.Shows) writer.WriteStringValue(shows);
                writer.WriteEndArray();
                writer.WriteEndObject();
            }
            Optional("noWitness", change.NoWitness);
            Optional("mend", change.Mend);
            writer.WriteEndObject();
            json.Flush();
        }

        void Place(string name, SchemaPlace? place)
        {
            if (place is null) return;
            writer.WriteStartObject(name);
            writer.WriteString("file", ShownPath.Of(place.File));
            writer.WriteNumber("line", place.Line);
            writer.WriteNumber("column", place.Column);
            writer.WriteEndObject();
        }

        void Optional(string name, string? text)
        {
            if (text is not null) writer.WriteString(name, text);
        }
    }
}
