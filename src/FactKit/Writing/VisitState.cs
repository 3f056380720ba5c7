using FactKit.Generated;
using FactKit.Reading;

namespace FactKit.Writing;

/// <summary>Where a visitor stands: its path, and the tables of the objects on the way.</summary>
sealed class VisitState
{
    readonly Stack<FieldTable> _tables = new();

    public PathStack Path { get; } = new();

    public FieldTable Table => _tables.Peek();

    /// <summary>True when one more object or list would nest too deep to be read again.</summary>
    public bool IsDeepest => Path.Depth >= FactReadOptions.DeepestNesting || StackGuard.IsLow(Path.Depth);

    public string DepthMessage => Path.Depth < FactReadOptions.DeepestNesting && StackGuard.IsLow(Path.Depth)
        ? StackGuard.Message
        : $"objects and lists nest deeper than {FactReadOptions.DeepestNesting}, which is the limit";

    public void Enter(FieldTable fields)
    {
        _tables.Push(fields);
        Path.Push();
    }

    public void Leave()
    {
        _tables.Pop();
        Path.Pop();
    }

    public void Field(int field)
    {
        ref readonly var known = ref Table[field];
        Path.Set(known.Name, known.Sensitive);
    }

    /// <summary>What is wrong with a name that should be that of a field of an object at hand, or of one around it; null: nothing.</summary>
    public string? FieldFault(string name, Suggestions suggestions)
    {
        foreach (var table in _tables)
        {
            if (!table.IsFact && table.IndexOf(name) >= 0) return null;
        }
        return ReadMessages.NoField(name, Path.Sensitive, suggestions, _tables);
    }

    /// <summary>Why an unknown field cannot be kept under its name; null when it can.</summary>
    public Breach? Kept(string name)
    {
        Path.SetFree(name);
        if (Table.IndexOf(name) >= 0 || name == "$schema" && Table.Schema is not null && Path.Depth == 1) return new(FactCodes.DuplicateField, $"{Table.Type} has a field of this name: it cannot be kept as an unknown one");
        return Array.IndexOf(Table.Reserved, name) >= 0 ? new(FactCodes.UnknownField, $"the name is reserved in {Table.Type}: it cannot be kept as an unknown field") : null;
    }

    /// <summary>Why a text cannot be written; null when it can.</summary>
    public static Breach? Text(string? text) =>
        text is null ? new(FactCodes.WrongType, "a text is needed here, found null")
        : JsonText.IsWellFormed(text) ? null
        : new(FactCodes.WrongValue, "the text has half of a surrogate pair");

    public static Breach? Decimal(decimal value) => DecimalText.Fits(value)
        ? null
        : new(FactCodes.OutOfRange, $"expected a decimal number of at most {DecimalText.MaxDigits} digits, found one with more");

    public static Breach? Number(double value) => double.IsFinite(value)
        ? null
        : new(FactCodes.OutOfRange, "expected a finite number: JSON has no infinities and no NaN");

    /// <summary>Why a value that was kept cannot be written here; null when it can.</summary>
    public Breach? Raw(RawJson value) => Path.Depth + Depth(value.Text) > FactReadOptions.DeepestNesting ? new(FactCodes.LimitExceeded, DepthMessage) : null;

    public static int Depth(string json)
    {
        var (depth, deepest, inText) = (0, 0, false);
        for (var i = 0; i < json.Length; i++)
        {
            switch (json[i])
            {
                case '\\': i++; break;
                case '"': inText = !inText; break;
                case '{' or '[' when !inText: deepest = Math.Max(deepest, ++depth); break;
                case '}' or ']' when !inText: depth--; break;
            }
        }
        return deepest;
    }
}
