using System.ComponentModel;

namespace FactKit.Rules;

/// <summary>
/// What a rule needs of the document around it while it is evaluated. There are two: a fast one that records nothing, and one that knows each place by a
/// number, so that causes and values can be shown.
/// </summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public interface IRuleRun
{
    /// <summary>True: places, causes and shown values are recorded.</summary>
    bool Traces { get; }

    /// <summary>The place of a member of the value at a place.</summary>
    /// <param name="place">The place of the object.</param>
    /// <param name="name">The name of the field in documents.</param>
    /// <param name="sensitive">True: nothing at or below the place may be shown.</param>
    int Field(int place, string name, bool sensitive = false);

    /// <summary>The place of an item of the list at a place.</summary>
    int Item(int place, int index);

    /// <summary>The place of an entry of the map at a place.</summary>
    int Entry(int place, string key);

    /// <summary>A bit that stands for a place of which nothing more can be said.</summary>
    ulong Cause(int place);

    /// <summary>A bit that stands for a place, where a value or the lack of one makes something undetermined.</summary>
    /// <param name="place">The place.</param>
    /// <param name="why">What is there: an absence reason, a vague value, a state of claims.</param>
    ulong Cause<T>(int place, T why);

    /// <summary>The object of the document that a reference names, and its place; undetermined where the document does not have it.</summary>
    /// <param name="space">The key space.</param>
    /// <param name="key">The key.</param>
    /// <param name="from">The place of the reference.</param>
    /// <param name="place">The place of the object.</param>
    Cel<T> Deref<T>(string space, string key, int from, out int place) where T : class;

    /// <summary>Records the value of a stretch of the rule, by its index in <see cref="RuleInfo.Shown"/>, and gives it back.</summary>
    T Show<T>(int expression, T value);

    /// <summary>Counts a step of a loop; false: too many were taken. The loop ends at once then, and its result does not matter.</summary>
    bool Step();

    /// <summary>The same of a loop whose items are named where they break the rule: forgets what was shown of the item before.</summary>
    /// <param name="from">The first index of what is shown of an item.</param>
    /// <param name="to">The index after the last.</param>
    bool Step(int from, int to);

    /// <summary>Records an item that breaks the rule, with what was shown of it; true: no other is needed.</summary>
    /// <param name="from">The first index of what is shown of an item.</param>
    /// <param name="to">The index after the last.</param>
    /// <param name="place">The place of the item, or of what it was made of.</param>
    /// <param name="located">The place is that of the item.</param>
    bool Broken(int from, int to, int place, bool located);

    /// <summary>Records two items that should differ and do not.</summary>
    /// <param name="first">The place of the one, or of what both were made of.</param>
    /// <param name="second">The place of the other.</param>
    /// <param name="located">The places are those of the items.</param>
    void Twice(int first, int second, bool located);
}
