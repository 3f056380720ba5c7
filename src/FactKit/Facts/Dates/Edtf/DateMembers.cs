namespace FactKit.Dates;

/// <summary>The members of a date for comparison: of a plain date, itself.</summary>
readonly ref struct DateMembers
{
    readonly EdtfExpression? _expression;
    readonly DateSpan _single;

    /// <summary>A plain date.</summary>
    public DateMembers(DateSpan single) => (_single, Count) = (single, 1);

    /// <summary>An expression; as a <paramref name="whole"/>, a set of which all are meant is one stretch of time.</summary>
    public DateMembers(EdtfExpression expression, bool whole)
    {
        Form = expression.Form;
        Count = expression.Members.Length;
        _expression = expression;
        if (!whole || Form != EdtfForm.AllOf) return;
        _single = DateSpan.WholeOf(expression.Members[0]);
        for (var i = 1; i < Count; i++) _single = DateSpan.Hull(_single, DateSpan.WholeOf(expression.Members[i]));
        (Count, _expression) = (1, null);
    }

    public EdtfForm Form { get; }

    public int Count { get; }

    public DateSpan Span(int index) => _expression is null ? _single : Form switch
    {
        EdtfForm.OneOf => DateSpan.OneDayOf(_expression.Members[index]),
        EdtfForm.AllOf => DateSpan.WholeOf(_expression.Members[index]),
        _ => DateSpan.Of(_expression.Members[index]),
    };
}
