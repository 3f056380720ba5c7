using System.Globalization;
using FactKit.Compiler.Binding.Model;
using FactKit.Compiler.Binding.Values;

namespace FactKit.Compiler.Inference.Observation;

/// <summary>All numbers that were seen in one place.</summary>
sealed class NumberShape
{
    // What codebooks write for "unknown" among numbers that are never negative.
    static readonly string[] Suspects = ["-1", "-9", "-99", "-999", "-9999"];

    readonly int[] _suspects = new int[Suspects.Length];
    double _least = double.PositiveInfinity, _greatest = double.NegativeInfinity, _leastOther = double.PositiveInfinity;

    public int Count { get; private set; }

    public bool AllInteger { get; private set; } = true;

    public bool AllDecimal { get; private set; } = true;

    public bool AllNumber { get; private set; } = true;

    /// <summary>The least of them, as it was written.</summary>
    public string Least { get; private set; } = "";

    /// <summary>The greatest of them, as it was written.</summary>
    public string Greatest { get; private set; } = "";

    /// <summary>A number that may stand for "unknown", and how often it was seen.</summary>
    public (string Text, int Count)? Suspect
    {
        get
        {
            var at = Array.FindLastIndex(_suspects, count => count > 0);
            return at >= 0 && _leastOther >= 0 && !double.IsInfinity(_leastOther) ? (Suspects[at], _suspects[at]) : null;
        }
    }

    public void Observe(string text)
    {
        Count++;
        if (text.Length > 400)
        {
            // No number that anybody can use; its digits are not looked at.
            AllInteger = AllDecimal = AllNumber = false;
            return;
        }
        if (AllInteger) AllInteger = NumberText.Problem(ScalarKind.Integer, text) is null;
        if (AllDecimal) AllDecimal = NumberText.TryDecimal(text, out _);
        if (AllNumber) AllNumber = NumberText.Problem(ScalarKind.Number, text) is null;
        if (!double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var value)) return;
        Bounds(value, text, value, text);
        var suspect = Array.IndexOf(Suspects, text);
        if (suspect >= 0) _suspects[suspect]++;
        else _leastOther = Math.Min(_leastOther, value);
    }

    public void Merge(NumberShape other)
    {
        Count += other.Count;
        AllInteger &= other.AllInteger;
        AllDecimal &= other.AllDecimal;
        AllNumber &= other.AllNumber;
        Bounds(other._least, other.Least, other._greatest, other.Greatest);
        for (var i = 0; i < _suspects.Length; i++) _suspects[i] += other._suspects[i];
        _leastOther = Math.Min(_leastOther, other._leastOther);
    }

    void Bounds(double least, string leastText, double greatest, string greatestText)
    {
        if (least < _least) (_least, Least) = (least, leastText);
        if (greatest > _greatest) (_greatest, Greatest) = (greatest, greatestText);
    }
}
