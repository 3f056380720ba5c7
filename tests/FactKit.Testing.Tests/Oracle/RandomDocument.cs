using System.Globalization;
using System.Text;

namespace FactKit.Testing.Tests.Oracle;

/// <summary>A random document with its unknowns, each with what it may turn out to be: texts with slots between them.</summary>
sealed class RandomDocument
{
    readonly Random _random;
    readonly List<string> _texts = [];
    readonly List<(string Stated, string[] Options)> _slots = [];
    readonly StringBuilder _text = new();

    /// <summary>How many completions it has; 0: none that the oracle can write.</summary>
    public long Completions { get; private set; } = 1;

    public RandomDocument(Random random)
    {
        _random = random;
        _text.Append("{\"id\":1");
        var knownA = Number("a");
        Number("b");
        _text.Append(CultureInfo.InvariantCulture, $",\"c\":{random.Next(5)}");
        if (random.Next(2) == 0) _text.Append(CultureInfo.InvariantCulture, $",\"o\":{random.Next(5)}");
        if (random.Next(2) == 0) Number("p");
        Fact("t", Pick("true", "false"), ["true", "false"]);
        var knownS = Fact("s", Pick("\"x\"", "\"y\"", "\"z\""), ["\"x\"", "\"y\"", "\"z\""]);
        var q = Interval.Random(random);
        _text.Append(",\"q\":");
        Slot(q.Json, q);
        var knownR = Odds(2, 3);
        _text.Append(",\"r\":");
        if (knownR && Interval.Random(random) is var r) Slot(r.Json, r);
        else Slot("{\"absent\":\"unknown\"}", Interval.All);
        Day("d", absent: false);
        Day("e", absent: true);
        _text.Append(",\"killed\":");
        var (knownKilled, compatible) = Rivals();
        Wounded();
        Items();
        _text.Append(CultureInfo.InvariantCulture, $",\"knownA\":{Json(knownA)},\"knownR\":{Json(knownR)},\"knownS\":{Json(knownS)},\"knownKilled\":{Json(knownKilled)},\"compatibleKilled\":{Json(compatible)}");
        // Where no bound was stated, asking for it is undetermined: any number is a completion.
        _text.Append(CultureInfo.InvariantCulture, $",\"lowerQ\":{Interval.Write(q.Low ?? 1)},\"upperQ\":{Interval.Write(q.High ?? 3)}}}");
        _texts.Add(_text.ToString());
    }

    /// <summary>The document as stated.</summary>
    public byte[] Stated => Write(static (slot, _) => slot.Stated, 0);

    /// <summary>One of its completions.</summary>
    public byte[] Completion(long index) => Write(static (slot, choice) => slot.Options[choice], index);

    byte[] Write(Func<(string Stated, string[] Options), int, string> choose, long index)
    {
        var json = new StringBuilder(_texts[0]);
        for (var i = 0; i < _slots.Count; i++)
        {
            json.Append(choose(_slots[i], (int)(index % _slots[i].Options.Length))).Append(_texts[i + 1]);
            index /= _slots[i].Options.Length;
        }
        return Encoding.UTF8.GetBytes(json.ToString());
    }

    void Slot(string stated, Interval allowed) => Slot(stated, [.. allowed.Values.Select(Interval.Write)]);

    void Slot(string stated, string[] options)
    {
        _texts.Add(_text.ToString());
        _text.Clear();
        _slots.Add((stated, options));
        Completions *= options.Length;
    }

    bool Number(string name) => Fact(name, Interval.Write(_random.Next(5)), ["0", "1", "2", "3", "4"]);

    bool Fact(string name, string value, string[] domain)
    {
        var known = Odds(2, 3);
        _text.Append(CultureInfo.InvariantCulture, $",\"{name}\":");
        if (known) _text.Append(value);
        else Slot("{\"absent\":\"unknown\"}", domain);
        return known;
    }

    void Day(string name, bool absent)
    {
        _text.Append(CultureInfo.InvariantCulture, $",\"{name}\":");
        switch (_random.Next(absent ? 5 : 4))
        {
            case 0: Slot("\"2024-01-0X\"", ["\"2024-01-01\"", "\"2024-01-03\"", "\"2024-01-05\"", "\"2024-01-09\""]); break;
            case 1: Slot("\"2024-01\"", ["\"2024-01-01\"", "\"2024-01-03\"", "\"2024-01-05\"", "\"2024-01-31\""]); break;
            case 4: Slot("{\"absent\":\"unknown\"}", ["\"2024-01-03\"", "\"2024-01-04\"", "\"2024-02-10\"", "\"2023-12-31\""]); break;
            default: _text.Append(Pick("\"2024-01-03\"", "\"2024-01-05\"", "\"2024-02-10\"")); break;
        }
    }

    // Claims about one number: what they come to may be any number that all of those taken allow; where they contradict each other or none is taken, any at all.
    (bool Known, bool Compatible) Rivals()
    {
        var claims = Enumerable.Range(0, _random.Next(4)).Select(_ => (Value: Interval.Random(_random), Rank: Pick("normal", "normal", "preferred", "deprecated"), Modality: Pick("asserted", "asserted", "asserted", "denied"))).ToList();
        var taken = claims.Where(claim => claim.Modality == "asserted" && claim.Rank != "deprecated").ToList();
        if (taken.Any(claim => claim.Rank == "preferred")) taken.RemoveAll(claim => claim.Rank != "preferred");
        Interval? met = Interval.All;
        var compatible = true;
        for (var i = 0; i < taken.Count; i++)
        {
            met = met?.Meet(taken[i].Value);
            for (var j = 0; j < i; j++) compatible &= taken[i].Value.Meet(taken[j].Value) is not null;
        }
        var stated = $"[{string.Join(',', claims.Select(claim => $"{{\"value\":{claim.Value.Json},\"rank\":\"{claim.Rank}\",\"modality\":\"{claim.Modality}\"}}"))}]";
        Slot(stated, [.. (met ?? Interval.All).Values.Select(value => $"[{Interval.Write(value)}]")]);
        return (taken.Count > 0 && met is not null, compatible);
    }

    // Claims that are looked at one by one.
    void Wounded()
    {
        _text.Append(",\"wounded\":[");
        var count = _random.Next(3);
        for (var i = 0; i < count; i++)
        {
            var (absent, value) = (Odds(1, 5), Interval.Random(_random));
            _text.Append(i > 0 ? ",{" : "{");
            if (absent) Slot("\"absent\":\"unknown\"", [.. Interval.All.Values.Select(option => $"\"value\":{Interval.Write(option)}")]);
            else Slot($"\"value\":{value.Json}", [.. value.Values.Select(option => $"\"value\":{Interval.Write(option)}")]);
            _text.Append(CultureInfo.InvariantCulture, $",\"rank\":\"{Pick("normal", "preferred")}\",\"modality\":\"{Pick("asserted", "denied")}\"}}");
        }
        _text.Append(']');
    }

    void Items()
    {
        _text.Append(",\"items\":[");
        var count = _random.Next(3);
        for (var i = 0; i < count; i++)
        {
            _text.Append(i > 0 ? ",{" : "{").Append(CultureInfo.InvariantCulture, $"\"m\":{_random.Next(5)}");
            Number("n");
            var q = Interval.Random(_random);
            _text.Append(",\"q\":");
            Slot(q.Json, q);
            // A list of one exact claim cannot be told from its completion: what loops see of it stays true.
            _text.Append(",\"k\":[");
            var k = Interval.Random(_random);
            Slot(k.Json, k);
            _text.Append("]}");
        }
        _text.Append(']');
    }

    bool Odds(int of, int all) => _random.Next(all) < of;

    string Pick(params ReadOnlySpan<string> options) => options[_random.Next(options.Length)];

    static string Json(bool value) => value ? "true" : "false";
}
