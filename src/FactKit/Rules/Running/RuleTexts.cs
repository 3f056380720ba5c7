using System.ComponentModel;
using FactKit.Generated;

namespace FactKit.Rules;

/// <summary>How values of a schema's own types are written for people: an enum by its text in documents, an object by its key. Generated code names the types; nothing is looked up by reflection.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class RuleTexts
{
    readonly Dictionary<Type, Func<object, string?>> _writers;

    /// <summary>A table without types.</summary>
    public RuleTexts() => _writers = [];

    RuleTexts(Dictionary<Type, Func<object, string?>> writers) => _writers = writers;

    internal static RuleTexts None { get; } = new();

    /// <summary>The table with the texts of an enum, open or not.</summary>
    /// <exception cref="ArgumentNullException">There are none.</exception>
    public RuleTexts Enum<TEnum>(EnumTable<TEnum> texts) where TEnum : struct, Enum
    {
        ArgumentNullException.ThrowIfNull(texts);
        return new(new(_writers)
        {
            [typeof(TEnum)] = value => texts.TryNameOf((TEnum)value, out var name) ? name : null,
            [typeof(Open<TEnum>)] = value => (Open<TEnum>)value is { OtherText: { } other } ? other : texts.TryNameOf(((Open<TEnum>)value).Value, out var name) ? name : null,
        });
    }

    /// <summary>The table with a record or union: it is shown by its key, and without one that may be shown by the name.</summary>
    /// <param name="name">The name of the type in the schema.</param>
    /// <exception cref="ArgumentNullException">There is none.</exception>
    public RuleTexts Object<T>(string name) where T : class, IFactObject<T>
    {
        ArgumentNullException.ThrowIfNull(name);
        return new(new(_writers)
        {
            [typeof(T)] = value =>
            {
                var visitor = new KeyVisitor();
                T.Visit(ref visitor, (T)value);
                return visitor.Key ?? name;
            },
        });
    }

    /// <summary>The text of a value; null where the table does not have its type.</summary>
    internal string? Of(object value)
    {
        for (var type = _writers.Count == 0 ? null : value.GetType(); type is not null; type = type.BaseType)
        {
            if (_writers.TryGetValue(type, out var writer)) return writer(value);
        }
        return null;
    }
}
