using System.ComponentModel;

namespace FactKit.Rules;

/// <summary>Evaluates a rule and records nothing: places are 0, and one bit stands for every cause. The default has no document and no limit.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public readonly struct FastRun : IRuleRun
{
    readonly RuleDocument? _document;

    internal FastRun(RuleDocument document) => _document = document;

    /// <inheritdoc/>
    public bool Traces => false;

    /// <inheritdoc/>
    public int Field(int place, string name, bool sensitive = false) => 0;

    /// <inheritdoc/>
    public int Item(int place, int index) => 0;

    /// <inheritdoc/>
    public int Entry(int place, string key) => 0;

    /// <inheritdoc/>
    public ulong Cause(int place) => 1;

    /// <inheritdoc/>
    public ulong Cause<T>(int place, T why) => 1;

    /// <inheritdoc/>
    public Cel<T> Deref<T>(string space, string key, int from, out int place) where T : class
    {
        place = 0;
        return _document?.Find(space, key)?.Value is T found ? new(found) : Cel<T>.Undetermined(1);
    }

    /// <inheritdoc/>
    public T Show<T>(int expression, T value) => value;

    /// <inheritdoc/>
    public bool Step() => _document?.Budget.Step() ?? true;

    /// <inheritdoc/>
    public bool Step(int from, int to) => Step();

    /// <inheritdoc/>
    public bool Broken(int from, int to, int place, bool located) => true;

    /// <inheritdoc/>
    public void Twice(int first, int second, bool located) { }
}
