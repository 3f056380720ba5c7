using System.Globalization;
using System.Text;

namespace FactKit.Compiler.Tests.Formatting;

/// <summary>Random YAML, written as badly as YAML lets one: any indentation, comments in all places, brackets over many lines.</summary>
sealed class MessyYaml(int seed)
{
    static readonly string[] Plain = ["alpha", "a b", "Claim<Quantity>*", "-5", "1.10", "Text?", "it's", "a#b", "x:y", "true", "größe"];
    static readonly string[] Quoted = ["\"a # b\"", "'c: d'", "\"\\u00e9 \\\" {\"", "'it''s, [so]'", "\"\"", "' '"];

    readonly Random _random = new(seed);
    readonly StringBuilder _text = new();
    int _keys;

    /// <summary>The comments, in order.</summary>
    public List<string> Comments { get; } = [];

    public string Write()
    {
        Noise(0);
        if (One(8)) Flow(3, 1);
        else if (One(6)) List(0, 3);
        else Map(0, 4);
        if (_text[^1] != '\n') End();
        Noise(0);
        var text = _text.ToString();
        return One(5) ? text.Replace("\n", "\r\n", StringComparison.Ordinal) : One(5) ? text.TrimEnd('\n') : text;
    }

    void Map(int column, int depth)
    {
        var count = _random.Next(1, 5);
        for (var i = 0; i < count; i++)
        {
            if (i > 0)
            {
                Noise(column);
                Spaces(column);
            }
            _text.Append(Key()).Append(':');
            Value(column, depth, mayStandUnder: true);
        }
    }

    void List(int column, int depth)
    {
        var count = _random.Next(1, 4);
        for (var i = 0; i < count; i++)
        {
            if (i > 0)
            {
                Noise(column);
                Spaces(column);
            }
            _text.Append('-');
            Value(column, depth, mayStandUnder: false);
        }
    }

    // Behind a key or a dash: on its line, or on lines of its own.
    void Value(int column, int depth, bool mayStandUnder)
    {
        var kind = depth == 0 ? 0 : _random.Next(7);
        if (kind is 0 or 1 or 2)
        {
            if (One(8))
            {
                End();
                Noise(column);
                Spaces(column + 1 + _random.Next(3));
            }
            else Gap();
            Scalar(column, inFlow: false);
            return;
        }
        if (kind == 3)
        {
            Gap();
            Flow(Math.Min(depth, 3), column + 1);
            End();
            return;
        }
        var isMap = kind != 4;
        if (!mayStandUnder && One(2))
        {
            var spaces = _random.Next(1, 4);
            Spaces(spaces);
            if (isMap) Map(column + 1 + spaces, depth - 1);
            else List(column + 1 + spaces, depth - 1);
            return;
        }
        End();
        Noise(column);
        var inner = column + _random.Next(isMap || !mayStandUnder ? 1 : 0, 5);
        Spaces(inner);
        if (isMap) Map(inner, depth - 1);
        else List(inner, depth - 1);
    }

    void Flow(int depth, int column)
    {
        var isMap = One(2);
        _text.Append(isMap ? '{' : '[');
        var count = _random.Next(0, One(6) ? 20 : 4);
        for (var i = 0; i < count; i++)
        {
            if (i > 0)
            {
                if (One(6)) White(column);
                _text.Append(", ");
            }
            if (One(3)) White(column);
            if (isMap)
            {
                _text.Append(Key()).Append(": ");
                if (One(8)) White(column);
            }
            if (depth > 0 && One(4)) Flow(depth - 1, column);
            else Scalar(column, inFlow: true);
        }
        if (One(3)) White(column);
        _text.Append(isMap ? '}' : ']');
    }

    void Scalar(int column, bool inFlow)
    {
        var kind = _random.Next(inFlow ? 5 : 8);
        if (kind is 0 or 1) _text.Append(Plain[_random.Next(Plain.Length)]);
        else if (kind == 2) _text.Append(Quoted[_random.Next(Quoted.Length)]);
        else if (kind == 3 && !inFlow) Broken("one", "two", column);
        else if (kind == 3) _text.Append("word");
        else if (kind == 4) Broken(One(2) ? "\"one\\" : "\"one", "two\"", column);
        else
        {
            Block(column);
            return;
        }
        if (!inFlow) End();
    }

    void Broken(string first, string last, int column)
    {
        _text.Append(first).Append(One(3) ? "  \n" : "\n");
        if (One(3)) _text.Append('\n');
        Spaces(column + 1 + _random.Next(6));
        _text.Append(last);
    }

    void Block(int column)
    {
        _text.Append(One(2) ? '|' : '>').Append(new[] { "", "-", "+" }[_random.Next(3)]);
        End();
        var indent = column + 1 + _random.Next(4);
        if (One(5)) _text.Append('\n');
        var count = _random.Next(1, 5);
        for (var i = 0; i < count; i++)
        {
            Spaces(indent + (i > 0 && One(4) ? 2 : 0));
            _text.Append(new[] { "text", "# no comment", "- a: b", "end  ", "\"" }[_random.Next(5)]).Append('\n');
            if (One(5)) _text.Append('\n');
        }
    }

    // Between two lines; nothing here may stand further right than the next key.
    void Noise(int column)
    {
        while (One(3))
        {
            if (One(2)) Spaces(One(2) ? 0 : column);
            else
            {
                Spaces(_random.Next(column + 1));
                Comment();
            }
            _text.Append('\n');
        }
    }

    void White(int column)
    {
        if (One(2)) Spaces(_random.Next(1, 3));
        while (One(2))
        {
            if (One(2))
            {
                _text.Append(' ');
                Comment();
            }
            _text.Append('\n');
            Spaces(column + _random.Next(4));
        }
        // What stands behind a line end must be indented.
        if (_text[^1] == '\n') Spaces(column);
    }

    void End()
    {
        if (One(4))
        {
            Spaces(_random.Next(1, 4));
            Comment();
        }
        else if (One(4)) Spaces(2);
        _text.Append('\n');
    }

    void Comment()
    {
        var comment = $"# c{Comments.Count.ToString(CultureInfo.InvariantCulture)}.";
        Comments.Add(comment);
        _text.Append(comment);
    }

    string Key() => (One(5) ? "\"k{0}\"" : One(8) ? "'k {0}'" : "k{0}").Replace("{0}", (_keys++).ToString(CultureInfo.InvariantCulture), StringComparison.Ordinal);

    void Gap() => Spaces(One(4) ? 3 : 1);

    void Spaces(int count) => _text.Append(' ', count);

    bool One(int of) => _random.Next(of) == 0;
}
