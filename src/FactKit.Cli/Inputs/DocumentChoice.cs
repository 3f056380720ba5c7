using FactKit.Cli.Findings;
using FactKit.Cli.Output;
using FactKit.Compiler.Binding.Model;
using FactKit.Compiler.Naming;

namespace FactKit.Cli.Inputs;

/// <summary>Which document type of a schema is meant.</summary>
static class DocumentChoice
{
    /// <summary>The one that is named; where none is, the only one.</summary>
    /// <param name="schema">The schema, for messages.</param>
    /// <param name="documents">Its document types, in the order in which messages list them.</param>
    /// <param name="name">The type's name in the schema; null: none was named.</param>
    /// <exception cref="UserError">There is none of that name, or none or several to choose from.</exception>
    public static TypeName Of(InputFile schema, IReadOnlyList<TypeName> documents, string? name)
    {
        var shown = Visible.Text(schema.Shown);
        var all = string.Join(", ", documents.Select(document => document.Name));
        if (name is not null)
        {
            if (documents.FirstOrDefault(document => document.Name == name) is { } found) return found;
            var hint = Suggestion.Nearest(name, documents.Select(document => document.Name)) is { } near ? $"; did you mean {near}?" : documents.Count > 0 ? $": it has {all}" : "";
            throw new UserError($"{shown} has no document type {Visible.Text(name + hint)}");
        }
        return documents.Count switch
        {
            1 => documents[0],
            0 => throw new UserError($"{shown} has no document type: say `document: true` on the type that documents begin with"),
            _ => throw new UserError($"{shown} has {Count.Of(documents.Count, "document type")}: say which with --type ({Visible.Text(all)})"),
        };
    }
}
