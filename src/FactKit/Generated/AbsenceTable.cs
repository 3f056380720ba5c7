using System.ComponentModel;
using System.Globalization;
using System.Text;
using System.Text.Json;
using FactKit.Reading;

namespace FactKit.Generated;

/// <summary>Which absences a field allows, and which values stand for one.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class AbsenceTable
{
    readonly AbsenceReason[] _reasons;
    readonly Dictionary<string, AbsenceReason> _texts = new(StringComparer.Ordinal);
    readonly Dictionary<JsonNumber, AbsenceReason> _numbers = [];
    readonly Dictionary<AbsenceReason, string> _written = [];
    Utf8Names _byText = new([]);
    AbsenceReason[] _found = [];
    readonly List<(long Value, AbsenceReason Reason)> _whole = [];

    /// <summary>The reasons that documents may give.</summary>
    public AbsenceTable(params AbsenceReason[] reasons) => _reasons = reasons;

    /// <summary>The values that stand for an absence; the first of a reason is what is written. Texts are compared exactly, numbers by value.</summary>
    public AbsenceSentinel[] Sentinels
    {
        init
        {
            foreach (var sentinel in value)
            {
                _written.TryAdd(sentinel.Reason, sentinel.Json);
                using var json = JsonDocument.Parse(sentinel.Json);
                if (json.RootElement.ValueKind == JsonValueKind.String) _texts.TryAdd(json.RootElement.GetString()!, sentinel.Reason);
                else if (_numbers.TryAdd(JsonNumber.Parse(Encoding.UTF8.GetBytes(sentinel.Json)), sentinel.Reason)
                    && decimal.TryParse(sentinel.Json, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) && number == Math.Truncate(number) && Math.Abs(number) < long.MaxValue)
                {
                    _whole.Add(((long)number, sentinel.Reason));
                }
            }
            _found = [.. _texts.Values];
            _byText = new([.. _texts.Keys.Select(static (text, i) => KeyValuePair.Create(text, i))]);
        }
    }

    internal bool HasSentinels => HasTexts || HasNumbers;

    internal bool HasTexts => _texts.Count > 0;

    internal bool HasNumbers => _numbers.Count > 0;

    internal string List => FactMessages.Alternatives(_reasons.Select(AbsenceReasonTable.Names.NameOf).ToArray());

    internal string Example => "{ \"absent\": \"" + AbsenceReasonTable.Names.NameOf(_reasons.Length > 0 ? _reasons[0] : AbsenceReason.Unknown) + "\" }";

    // A sentinel's reason is allowed even where documents may not spell it out.
    internal bool Allows(AbsenceReason reason) => Array.IndexOf(_reasons, reason) >= 0 || _written.ContainsKey(reason);

    internal bool IsSpelt(AbsenceReason reason) => Array.IndexOf(_reasons, reason) >= 0;

    internal string? Written(AbsenceReason reason) => _written.GetValueOrDefault(reason);

    internal bool TryText(string text, out AbsenceReason reason) => _texts.TryGetValue(text, out reason);

    /// <summary>By the UTF-8 bytes of a text.</summary>
    internal bool TryText(ReadOnlySpan<byte> plain, out AbsenceReason reason)
    {
        var index = _byText.Find(plain);
        reason = index < 0 ? default : _found[index];
        return index >= 0;
    }

    /// <summary>A number as it is written. Most are whole and short, which can only equal whole ones.</summary>
    internal bool TryNumberFast(ReadOnlySpan<byte> number, out AbsenceReason reason)
    {
        if (number.Length > 18 || !long.TryParse(number, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var value)) return TryNumber(number, out reason);
        foreach (var (whole, known) in _whole)
        {
            if (whole != value) continue;
            reason = known;
            return true;
        }
        reason = default;
        return false;
    }

    internal bool TryNumber(ReadOnlySpan<byte> number, out AbsenceReason reason) => _numbers.TryGetValue(JsonNumber.Parse(number), out reason);
}
