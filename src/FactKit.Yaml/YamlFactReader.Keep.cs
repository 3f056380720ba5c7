using System.Buffers;
using System.Text;
using System.Text.Json;
using FactKit.Compiler.Syntax;
using FactKit.Reading;

namespace FactKit.Yaml;

ref partial struct YamlFactReader
{
    /// <summary>An unknown field as JSON: no type says what an unquoted scalar is, so what JSON would read as a number or boolean is one, and anything else a text.</summary>
    public KeyValuePair<string, RawJson> Keep()
    {
        var name = _state.Top.KeptName!;
        if (_stopped) return new(name, default);
        var (node, mark) = (_node, _mark);
        var output = new ArrayBufferWriter<byte>();
        using var writer = JsonCompactor.CreateWriter(output);
        var whole = Copy(writer);
        (_node, _mark) = (node, mark);
        if (!whole || _stopped) return new(name, default);
        writer.Flush();
        return new(name, new(Encoding.UTF8.GetString(output.WrittenSpan)));
    }

    /// <summary>Copies the value at hand; false when a part of it cannot be read.</summary>
    bool Copy(Utf8JsonWriter writer)
    {
        var whole = true;
        switch (_node)
        {
            case ScalarNode scalar:
                if (PlainScalar.IsNumber(scalar)) writer.WriteRawValue(scalar.Value, skipInputValidation: true);
                else if (PlainScalar.IsBoolean(scalar)) writer.WriteBooleanValue(scalar.Value == "true");
                else writer.WriteStringValue(scalar.Value);
                return true;
            case MappingNode map:
                writer.WriteStartObject();
                Enter();
                // JSON would hold a name twice; here the second value was dropped.
                while (NextKey(out var name, out var nameAt, out var value))
                {
                    Path.SetFree(name);
                    if (value is null) _state.Repeated(name, nameAt);
                    else
                    {
                        writer.WritePropertyName(name);
                        whole &= MoveTo(value) && Copy(writer);
                    }
                    if (_stopped) break;
                }
                Leave();
                if (!_stopped) writer.WriteEndObject();
                return whole && IsWhole(map);
            case SequenceNode:
                writer.WriteStartArray();
                Enter();
                while (NextNode(out _)) whole &= Copy(writer);
                Leave();
                if (!_stopped) writer.WriteEndArray();
                return whole;
            default:
                // Something must stand there for the writer.
                writer.WriteNullValue();
                return false;
        }
    }
}
