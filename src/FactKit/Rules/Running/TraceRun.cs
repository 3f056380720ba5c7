using System.Globalization;

namespace FactKit.Rules;

/// <summary>Evaluates a rule and records what a person needs to understand its result.</summary>
readonly struct TraceRun(RuleTrace trace) : IRuleRun
{
    public bool Traces => true;

    public int Field(int place, string name, bool sensitive = false) => trace.Below(place, name, sensitive);

    public int Item(int place, int index) => trace.Below(place, index.ToString(CultureInfo.InvariantCulture), hides: false);

    public int Entry(int place, string key) => trace.Below(place, key, hides: false, free: true);

    public ulong Cause(int place) => trace.Cause(place, static at => $"{at} holds values that may be known within bounds only");

    public ulong Cause<T>(int place, T why)
    {
        var (recorded, hidden) = (trace, trace.IsSensitive(place));
        return trace.Cause(place, at => CausePhrase.Of(at, recorded.ParentOf(at), why, hidden));
    }

    public Cel<T> Deref<T>(string space, string key, int from, out int place) where T : class
    {
        if (trace.Document.Find(space, key) is { Value: T value } found)
        {
            place = trace.At(found);
            return new(value);
        }
        place = from;
        return Cel<T>.Undetermined(trace.Cause(from, static at => $"what {at} names is not in the document"));
    }

    public T Show<T>(int expression, T value)
    {
        trace.Show(expression, value);
        return value;
    }

    public bool Step() => trace.Budget.Step();

    public bool Step(int from, int to)
    {
        trace.Forget(from, to);
        return trace.Budget.Step();
    }

    public bool Broken(int from, int to, int place, bool located) => trace.Broken(from, to, place, located);

    public void Twice(int first, int second, bool located) => trace.Twice(first, second, located);
}
