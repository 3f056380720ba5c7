using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;
using FactKit.Reading;

namespace FactKit.Generated;

/// <summary>The texts that documents use for the values of an enum.</summary>
/// <typeparam name="TEnum">The enum.</typeparam>
public sealed class EnumTable<TEnum> where TEnum : struct, Enum
{
    readonly Dictionary<TEnum, EnumName<TEnum>> _names = [];
    readonly Dictionary<string, TEnum> _values = new(StringComparer.Ordinal);
    readonly Utf8Names _byText;
    readonly QuotedNames _quoted;

    /// <summary>The texts by value, where values are small and few.</summary>
    readonly string?[] _texts = [];
    readonly TEnum[] _found;
    string? _list;

    /// <summary>The values in the order of their schema.</summary>
    public EnumTable(params ReadOnlySpan<EnumName<TEnum>> values)
    {
        var names = new string[values.Length];
        for (var i = 0; i < values.Length; i++)
        {
            names[i] = values[i].Text;
            _names.Add(values[i].Value, values[i]);
            _values.Add(values[i].Text, values[i].Value);
        }
        foreach (var value in values)
        {
            foreach (var alias in value.Aliases) _values.TryAdd(alias, value.Value);
        }
        Names = new(names);
        if (_names.Keys.All(static value => Number(value) is >= 0 and < 256))
        {
            _texts = new string?[256];
            foreach (var (value, entry) in _names) _texts[Number(value)] = entry.Text;
        }
        _found = [.. _values.Values];
        _quoted = new([.. _values.Keys], "");
        _byText = new([.. _values.Keys.Select(static (text, i) => KeyValuePair.Create(text, i))]);
    }

    /// <summary>The texts that are written, in the order of the schema.</summary>
    public FactList<string> Names { get; }

    /// <summary>The text of a value.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The enum does not define the value.</exception>
    public string NameOf(TEnum value) =>
        TryNameOf(value, out var name) ? name : throw new ArgumentOutOfRangeException(nameof(value), value, $"{typeof(TEnum).Name} does not define this value");

    /// <summary>The text of a value; false when the enum does not define it.</summary>
    public bool TryNameOf(TEnum value, [NotNullWhen(true)] out string? name)
    {
        var number = Number(value);
        if ((uint)number < (uint)_texts.Length) return (name = _texts[number]) is not null;
        var defined = _names.TryGetValue(value, out var entry);
        name = entry.Text;
        return defined;
    }

    /// <summary>The code of a value in an outside scheme, such as <c>plover:MIL</c>; null where the schema gives none.</summary>
    public string? MeaningOf(TEnum value) => _names.TryGetValue(value, out var entry) ? entry.Meaning : null;

    /// <summary>The value that a text or an alias stands for; compared ordinally.</summary>
    public bool TryParse([NotNullWhen(true)] string? text, out TEnum value)
    {
        value = default;
        return text is not null && _values.TryGetValue(text, out value);
    }

    /// <summary>By the UTF-8 bytes of a text or an alias.</summary>
    internal bool TryFind(ReadOnlySpan<byte> text, out TEnum value)
    {
        var index = _byText.Find(text);
        value = index < 0 ? default : _found[index];
        return index >= 0;
    }

    /// <summary>By a text or an alias as it stands in a padded document, and how long it is there; false for another, and for one that is not found that way.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal bool TryFind(ref byte json, nint at, out int length, out TEnum value)
    {
        var index = _quoted.Find(ref json, at, out length);
        value = index < 0 ? default : _found[index];
        return index >= 0;
    }

    /// <summary>True when the schema advises against the value.</summary>
    public bool IsDeprecated(TEnum value) => _names.TryGetValue(value, out var entry) && entry.Deprecated;

    // Which of these it is is known when the method is compiled.
    static int Number(TEnum value) => Unsafe.SizeOf<TEnum>() == sizeof(int) ? Unsafe.BitCast<TEnum, int>(value) : Unsafe.SizeOf<TEnum>() == sizeof(byte) ? Unsafe.BitCast<TEnum, byte>(value) : -1;

    internal string List => _list ??= FactMessages.Alternatives(Names.AsSpan());
}
