using System.Text;
using FactKit.Cli.Output;

namespace FactKit.Cli.Inputs;

/// <summary>Files of text, which are UTF-8 and nothing else.</summary>
static class TextFile
{
    static readonly UTF8Encoding s_strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>The text, without a byte order mark.</summary>
    /// <param name="shown">How messages name it.</param>
    /// <exception cref="UserError">It is not UTF-8.</exception>
    public static string Read(Stream stream, string shown)
    {
        using var reader = new StreamReader(stream, s_strict, detectEncodingFromByteOrderMarks: false);
        try
        {
            var text = reader.ReadToEnd();
            return text.StartsWith('\uFEFF') ? text[1..] : text;
        }
        catch (DecoderFallbackException)
        {
            throw new UserError($"{Visible.Text(shown)} is no text in UTF-8: save it as UTF-8");
        }
    }
}
