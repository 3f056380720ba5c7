using System.Text;
using FactKit.Cli.Output;

namespace FactKit.Cli.Inputs;

/// <summary>Files of text, which are UTF-8 and nothing else: another encoding would let every quotation fail, or a name be another, without anybody seeing why.</summary>
static class TextFile
{
    static readonly UTF8Encoding s_strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>The text of a file, without a byte order mark.</summary>
    /// <exception cref="UserError">It is not UTF-8.</exception>
    public static string Read(InputFile file) => Read(File.OpenRead(file.FullPath), file.Shown);

    /// <summary>The text of a stream, which is closed, without a byte order mark.</summary>
    /// <param name="shown">How messages name it.</param>
    /// <exception cref="UserError">It is not UTF-8.</exception>
    public static string Read(Stream stream, string shown)
    {
        using (stream)
        {
            using var bytes = new MemoryStream();
            stream.CopyTo(bytes);
            var utf8 = bytes.GetBuffer().AsSpan(0, (int)bytes.Length);
            try
            {
                var text = s_strict.GetString(utf8);
                return text.StartsWith('\uFEFF') ? text[1..] : text;
            }
            catch (DecoderFallbackException)
            {
                var isUtf16 = utf8 is [0xFF, 0xFE, ..] or [0xFE, 0xFF, ..];
                throw new UserError($"{Visible.Text(shown)} is {(isUtf16 ? "UTF-16" : "no text in UTF-8")}: save it as UTF-8");
            }
        }
    }
}
