using System.ComponentModel;
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
                else _numbers.TryAdd(JsonNumber.Parse(Encoding.UTF8.GetBytes(sentinel.Json)), sentinel.Reason);
            }
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

    internal bool TryNumber(ReadOnlySpan<byte> number, out AbsenceReason reason) => _numbers.TryGetValue(JsonNumber.Parse(number), out reason);
}
