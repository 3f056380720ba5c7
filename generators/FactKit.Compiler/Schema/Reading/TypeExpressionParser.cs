using FactKit.Compiler.Binding.Model;
using FactKit.Compiler.Diagnostics;
using FactKit.Compiler.Schema.Nodes;

namespace FactKit.Compiler.Schema.Reading;

/// <summary>Reads type expressions: <c>Name</c>, <c>Name?</c>, <c>Name*</c>, <c>Name+</c>, <c>Name&lt;T&gt;</c>.</summary>
ref struct TypeExpressionParser
{
    const int DeepestNesting = 8;

    readonly string _text;
    int _at;

    TypeExpressionParser(string text) => _text = text;

    /// <summary>The expression, or null after a fault was reported.</summary>
    public static TypeExpression? Parse(SchemaText source, DiagnosticSink sink)
    {
        var parser = new TypeExpressionParser(source.Value);
        var expression = parser.Expression(0, out var fault);
        parser.Spaces();
        if (fault is null && parser._at < source.Value.Length) fault = "the end";
        if (fault is null) return expression;
        var rest = source.Value.Length - parser._at;
        var found = rest == 0 ? "the end" : "\"" + Shown.Cut(source.Value.Substring(parser._at)) + "\"";
        if (expression is not null && source.Value.Substring(parser._at).Trim() is "[]") found += $": a list is written {Shown.Cut(expression.ToString())}*";
        // At the end there is no character to point at: the whole expression is blamed.
        var location = rest == 0 ? source.Location : source.Location.Slice(parser._at, 1);
        sink.Report(Catalogue.BadTypeExpression, location, Shown.Cut(source.Value), fault, found);
        return null;
    }

    TypeExpression? Expression(int depth, out string? fault)
    {
        Spaces();
        var start = _at;
        while (_at < _text.Length && (char.IsLetterOrDigit(_text[_at]) || _text[_at] == '_')) _at++;
        if (_at == start)
        {
            fault = "the name of a type";
            return null;
        }
        var name = _text.Substring(start, _at - start);
        TypeExpression? argument = null;
        if (_at < _text.Length && _text[_at] == '<')
        {
            if (depth == DeepestNesting)
            {
                fault = $"at most {DeepestNesting} levels of <>";
                return null;
            }
            _at++;
            argument = Expression(depth + 1, out fault);
            if (argument is null) return null;
            Spaces();
            if (_at >= _text.Length || _text[_at] != '>')
            {
                fault = "\">\"";
                return null;
            }
            _at++;
        }
        fault = null;
        return new(name, start, argument, Suffix());
    }

    Cardinality Suffix()
    {
        if (_at >= _text.Length) return Cardinality.One;
        Cardinality? suffix = _text[_at] switch
        {
            '?' => Cardinality.Optional,
            '*' => Cardinality.Many,
            '+' => Cardinality.AtLeastOne,
            _ => null,
        };
        if (suffix is not null) _at++;
        return suffix ?? Cardinality.One;
    }

    void Spaces()
    {
        while (_at < _text.Length && _text[_at] == ' ') _at++;
    }
}
