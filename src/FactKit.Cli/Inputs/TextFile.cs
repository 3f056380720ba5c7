using System.Text;
using FactKit.Cli.Output;

namespace FactKit.Cli.Inputs;

/// <summary>Files of text, which are UTF-8 and nothing else.</summary>
static class TextFile
{
    static readonly UTF8Encoding s_strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    // As an article; schemas and documents have their own limits, which are less.
    const int Most = Article.MaxLength;

    /// <summary>The text, without a byte order mark.</summary>
    /// <param name="shown">How messages name it.</param>
    /// <exception cref="UserError">It is not UTF-8, or has more than 16,777,216 characters.</exception>
    public static string Read(Stream stream, string shown)
    {
        using var reader = new StreamReader(stream, s_strict, detectEncodingFromByteOrderMarks: false);
        try
        {
            var text = new StringBuilder();
            var buffer = new char[64 * 1024];
            for (int read; (read = reader.Read(buffer)) > 0;)
            {
                if (text.Length + read > Most) throw new UserError($"{Visible.Text(shown)} has more than {Most} characters: no text that long is read");
                text.Append(buffer, 0, read);
            }
            return text.Length > 0 && text[0] == '\uFEFF' ? text.ToString(1, text.Length - 1) : text.ToString();
        }
        catch (DecoderFallbackException)
        {
            throw new UserError($"{Visible.Text(shown)} is no text in UTF-8: save it as UTF-8");
        }
    }
}
