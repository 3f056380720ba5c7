using System.Globalization;
using System.Text;

namespace FactKit;

/// <summary>A fault of a document or of a record, or something worth knowing about it.</summary>
/// <param name="Code">What kind of issue: one of <see cref="FactCodes"/>.</param>
/// <param name="Severity">How bad it is.</param>
/// <param name="Path">Where it is: a JSON Pointer (RFC 6901), empty for the root. A name of more than 256 characters is cut and ends in an ellipsis; a name
/// that the document chose itself, inside a sensitive field, is an ellipsis.</param>
/// <param name="Message">What was expected, what was found and how to mend it. Never shows the value of a sensitive field.</param>
public sealed record FactIssue(string Code, FactSeverity Severity, string Path, string Message)
{
    int? _line, _column;

    /// <summary>The id of the rule that does not hold; null for other codes.</summary>
    public string? RuleId { get; init; }

    /// <summary>The line in the document, from 1; null for a record built in code.</summary>
    public int? Line { get => _line; init => _line = value; }

    /// <summary>The column in the line, from 1, in UTF-16 units; null for a record built in code.</summary>
    public int? Column { get => _column; init => _column = value; }

    /// <summary>JSON Pointers: of an undetermined rule, the values that make it so; of a violated one, the first items of lists that broke it.</summary>
    public FactList<string> Causes { get; init; }

    /// <summary>The values that made a rule false, undetermined or an error: <c>best(killed) = 95, best(diedLater) = 2</c>; null where there are none to show. Never shows the value of a sensitive field.</summary>
    public string? Detail { get; init; }

    /// <summary>Places an issue that nobody has seen yet.</summary>
    internal void MoveTo(int line, int column) => (_line, _column) = (line, column);

    /// <summary>In one line, as compilers write it: <c>(12,7): error wrong-type: /clash/killed: expected ...</c>.</summary>
    public override string ToString()
    {
        var text = new StringBuilder();
        if (Line is { } line && Column is { } column) text.Append(CultureInfo.InvariantCulture, $"({line},{column}): ");
        text.Append(Severity switch { FactSeverity.Info => "info ", FactSeverity.Warning => "warning ", _ => "error " });
        text.Append(Code);
        if (RuleId is not null) text.Append(' ').Append(RuleId);
        if (Path.Length > 0) text.Append(": ").Append(FactMessages.OneLine(Path));
        text.Append(": ").Append(Message);
        if (Detail is not null) text.Append(" (").Append(Detail).Append(')');
        return text.ToString();
    }
}
