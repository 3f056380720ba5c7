using System.ComponentModel;
using System.Text;
using FactKit.Reading;

namespace FactKit.Generated;

/// <summary>The cases of a union, by index.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class CaseTable
{
    readonly Dictionary<string, int> _indexes = new(StringComparer.Ordinal);
    readonly Utf8Names _byText;

    /// <summary>The cases of a union in the order of its schema.</summary>
    /// <param name="union">The union as people know it.</param>
    /// <param name="discriminator">The wire name of the field that tells the cases apart.</param>
    /// <param name="open">An unknown text is another case, whose index is the number of cases.</param>
    /// <param name="cases">The text of each case.</param>
    public CaseTable(string union, string discriminator, bool open, params ReadOnlySpan<string> cases)
    {
        Union = union;
        Discriminator = discriminator;
        Open = open;
        Names = cases.ToArray();
        for (var i = 0; i < Names.Length; i++) _indexes.Add(Names[i], i);
        _byText = new(_indexes);
        Utf8 = Encoding.UTF8.GetBytes(discriminator);
        Tag = new([discriminator], ":");
        Quoted = new(Names, "");
    }

    internal string Union { get; }

    internal string Discriminator { get; }

    internal bool Open { get; }

    internal string[] Names { get; }

    /// <summary>The discriminator.</summary>
    internal byte[] Utf8 { get; }

    /// <summary>The discriminator as documents begin the field.</summary>
    internal QuotedNames Tag { get; }

    /// <summary>The texts of the cases.</summary>
    internal QuotedNames Quoted { get; }

    /// <summary>By the UTF-8 bytes of a text; -1 for another.</summary>
    internal int Find(ReadOnlySpan<byte> text) => _byText.Find(text);

    internal int IndexOf(string text) => _indexes.TryGetValue(text, out var index) ? index : -1;
}
