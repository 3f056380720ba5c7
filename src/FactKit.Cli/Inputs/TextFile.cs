using System.Text;
using FactKit.Cli.Output;
using FactKit.Testing;

namespace FactKit.Cli.Inputs;

/// <summary>Files of text, which are UTF-8 and nothing else: another encoding would let every quotation fail, or a name be another, without anybody seeing why.</summary>
static class TextFile
{
    static readonly UTF8Encoding s_strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    // As an article; schemas and documents have their own limits, which are less.
    const int Most = Article.MaxLength;

    /// <summary>The text of a file, without a byte order mark.</summary>
    /// <exception cref="UserError">It is not UTF-8, or has more than 16,777,216 characters.</exception>
    public static string Read(InputFile file) => Read(file.Open(), file.Shown);

    /// <summary>Reads a file that was decoded with a loss, or that says U+FFFD itself, once more and strictly.</summary>
    /// <exception cref="UserError">It is not UTF-8, or can be read once only.</exception>
    public static void ReadAgain(InputFile file)
    {
        if (QuietFile.IsEmpty(file.FullPath)) throw new UserError($"{Visible.Text(file.Shown)} is no text in UTF-8, or has the character U+FFFD: save it as a file in UTF-8");
        Read(file);
    }

    /// <summary>The text of a stream, which is closed, without a byte order mark.</summary>
    /// <param name="shown">How messages name it.</param>
    /// <exception cref="UserError">It is not UTF-8, or has more than 16,777,216 characters.</exception>
    public static string Read(Stream stream, string shown)
    {
        using (stream)
        {
            using var bytes = new MemoryStream();
            var buffer = new byte[64 * 1024];
            for (int read; (read = stream.Read(buffer)) > 0;)
            {
                bytes.Write(buffer, 0, read);
                // A character has three bytes at most, or four for two.
                if (bytes.Length > 3L * Most) throw TooLong(shown);
            }
            var utf8 = bytes.GetBuffer().AsSpan(0, (int)bytes.Length);
            try
            {
                var text = s_strict.GetString(utf8);
                if (text.Length > Most) throw TooLong(shown);
                return text.StartsWith('\uFEFF') ? text[1..] : text;
            }
            catch (DecoderFallbackException)
            {
                var isUtf16 = utf8 is [0xFF, 0xFE, ..] or [0xFE, 0xFF, ..];
                throw new UserError($"{Visible.Text(shown)} is {(isUtf16 ? "UTF-16" : "no text in UTF-8")}: save it as UTF-8");
            }
        }
    }

    static UserError TooLong(string shown) => new($"{Visible.Text(shown)} has more than {Most} characters: no text that long is read");
}
