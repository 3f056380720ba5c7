using System.Buffers;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace FactKit.Cli.Output;

/// <summary>JSON to a text stream, a finding at a time.</summary>
sealed class JsonOutput
{
    readonly ArrayBufferWriter<byte> _buffer = new();
    readonly TextWriter _output;

    public JsonOutput(TextWriter output)
    {
        _output = output;
        // No HTML is made of it: quotes and letters stay readable.
        Writer = new(_buffer, new() { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping });
    }

    public Utf8JsonWriter Writer { get; }

    /// <summary>Hands on what was written so far.</summary>
    public void Flush()
    {
        Writer.Flush();
        _output.Write(Encoding.UTF8.GetString(_buffer.WrittenSpan));
        _buffer.ResetWrittenCount();
    }

    /// <summary>The last of it.</summary>
    public void End()
    {
        Flush();
        _output.Write('\n');
        _output.Flush();
    }
}
