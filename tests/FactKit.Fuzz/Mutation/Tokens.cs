using System.Text;

namespace FactKit.Fuzz.Mutation;

/// <summary>What means something to a target, or to anything that reads text.</summary>
static class Tokens
{
    static readonly byte[][] Anywhere =
    [
        .. Bytes("\"", "'", "\\", "\n", "\r\n", "\t", " ", "\0", "{{", "}}", "*/", "]]>", "\n#line 1\n", "\"\"\"", "\u2028", "\u202E", "\u0085", "\uFEFF", "é", "\U0001F600", "0", "-1", "9223372036854775808", "1e400", "1.0", new string('9', 60)),
        [0xFF], [0xC3], [0xED, 0xA0, 0x80], [0xF4, 0x90, 0x80, 0x80],
    ];

    /// <summary>The tokens of a target, with those that are good anywhere.</summary>
    public static IReadOnlyList<byte[]> With(params string[] tokens) => [.. Anywhere, .. Bytes(tokens), .. Bytes(tokens)];

    static byte[][] Bytes(params string[] tokens) => [.. tokens.Select(Encoding.UTF8.GetBytes)];
}
