using System.Text;

namespace FactKit.Reading;

/// <summary>Says where and why a text is no JSON (RFC 8259). Only run once it is known to be none: it is there for its messages.</summary>
ref struct JsonSyntax
{
    const string AName = "a name in double quotes";

    readonly ReadOnlySpan<byte> _json;
    readonly Stack<bool> _objects = new();
    int _at;
    string? _message;

    JsonSyntax(ReadOnlySpan<byte> json) => _json = json;

    /// <summary>The first fault, by its byte offset; null when there is none.</summary>
    public static (int Offset, string Message)? FindFault(ReadOnlySpan<byte> json)
    {
        var syntax = new JsonSyntax(json);
        syntax.Document();
        return syntax._message is { } message ? (syntax._at, message) : null;
    }

    void Document()
    {
        Space();
        if (Ended)
        {
            _message = "expected a JSON value, found an empty text";
            return;
        }
        if (!Value()) return;
        while (_objects.Count > 0)
        {
            if (!Member()) return;
        }
        Space();
        if (!Ended) Expected("the end of the text: one document is one JSON value");
    }

    readonly bool Ended => _at >= _json.Length;

    readonly byte Byte => Ended ? (byte)0 : _json[_at];

    void Space()
    {
        while (!Ended && _json[_at] is (byte)' ' or (byte)'\t' or (byte)'\n' or (byte)'\r') _at++;
    }

    /// <summary>What follows a value inside a list or object, up to the next value or the end of the list or object.</summary>
    bool Member()
    {
        var inObject = _objects.Peek();
        var close = inObject ? (byte)'}' : (byte)']';
        Space();
        if (Byte == close)
        {
            _at++;
            _objects.Pop();
            return true;
        }
        if (Byte != ',') return Expected(inObject ? "a comma or }" : "a comma or ]");
        _at++;
        Space();
        if (Byte is (byte)'}' or (byte)']') return Fail("there is a comma too many before " + (char)_json[_at]);
        return inObject ? Name() && Value() : Value();
    }

    bool Name()
    {
        Space();
        if (Byte != '"') return Expected(AName);
        if (!Text()) return false;
        Space();
        if (Byte != ':') return Expected("a colon after the name");
        _at++;
        return true;
    }

    /// <summary>A scalar, or the beginning of a list or object up to its first value.</summary>
    bool Value()
    {
        while (true)
        {
            Space();
            switch (Byte)
            {
                case (byte)'{':
                    _at++;
                    _objects.Push(true);
                    Space();
                    if (Byte == '}') return true;
                    if (!Name()) return false;
                    continue;
                case (byte)'[':
                    _at++;
                    _objects.Push(false);
                    Space();
                    if (Byte == ']') return true;
                    continue;
                case (byte)'"':
                    return Text();
                case (byte)'-' or (>= (byte)'0' and <= (byte)'9'):
                    return Number();
                case (byte)'t':
                    return Word("true"u8);
                case (byte)'f':
                    return Word("false"u8);
                case (byte)'n':
                    return Word("null"u8);
                case (byte)'\'':
                    return Fail("a text stands in double quotes, not in single ones");
                case (byte)'/':
                    return Expected("a value");
                case (byte)'+' or (byte)'.':
                    return Fail($"a number does not begin with {(char)Byte}");
                default:
                    return Expected("a value");
            }
        }
    }

    bool Word(ReadOnlySpan<byte> word)
    {
        if (!_json[_at..].StartsWith(word)) return Expected("a value (a text stands in double quotes)");
        _at += word.Length;
        return true;
    }

    bool Number()
    {
        if (Byte == '-') _at++;
        if (Byte == '0')
        {
            _at++;
            if (char.IsAsciiDigit((char)Byte)) return Fail("a number does not begin with 0: write it without the leading zero");
        }
        else if (!Digits("a digit")) return false;
        if (Byte == '.')
        {
            _at++;
            if (!Digits("a digit after the point")) return false;
        }
        if (Byte is (byte)'e' or (byte)'E')
        {
            _at++;
            if (Byte is (byte)'+' or (byte)'-') _at++;
            if (!Digits("a digit in the exponent")) return false;
        }
        return true;
    }

    bool Digits(string expected)
    {
        if (!char.IsAsciiDigit((char)Byte)) return Expected(expected);
        while (char.IsAsciiDigit((char)Byte)) _at++;
        return true;
    }

    bool Text()
    {
        var start = _at++;
        while (true)
        {
            if (Ended)
            {
                _at = start;
                return Fail("the text that begins here has no closing quote");
            }
            switch (_json[_at])
            {
                case (byte)'"':
                    _at++;
                    return true;
                case (byte)'\n' or (byte)'\r':
                    return Fail("a line ends inside a text: is its closing quote missing? A line end in a text is written \\n");
                case < 0x20:
                    return Fail($"a control character in a text is written \\u{_json[_at]:x4}");
                case (byte)'\\':
                    if (!Escape()) return false;
                    break;
                default:
                    _at++;
                    break;
            }
        }
    }

    bool Escape()
    {
        _at++;
        if (Byte is (byte)'"' or (byte)'\\' or (byte)'/' or (byte)'b' or (byte)'f' or (byte)'n' or (byte)'r' or (byte)'t')
        {
            _at++;
            return true;
        }
        if (Byte != 'u') return Expected("one of \" \\ / b f n r t u after the backslash");
        _at++;
        for (var i = 0; i < 4; i++, _at++)
        {
            if (!char.IsAsciiHexDigit((char)Byte)) return Expected("four hexadecimal digits after \\u");
        }
        return true;
    }

    bool Expected(string what) => Fail(
        Byte == '/' && _at + 1 < _json.Length && _json[_at + 1] is (byte)'/' or (byte)'*' ? "JSON has no comments: take this one out"
        : Byte == '\'' && what == AName ? "a name stands in double quotes, not in single ones"
        : $"expected {what}, found {Found()}");

    readonly string Found()
    {
        if (Ended) return "the end of the text";
        return Rune.DecodeFromUtf8(_json[_at..], out var rune, out _) != System.Buffers.OperationStatus.Done ? "a byte that is not UTF-8"
            : Rune.IsControl(rune) || Rune.IsWhiteSpace(rune) ? $"the character U+{rune.Value:X4}"
            : rune.ToString();
    }

    bool Fail(string message)
    {
        _message = message;
        return false;
    }
}
