using System.Reflection;
using Scriban;
using Scriban.Parsing;
using Scriban.Runtime;

namespace FactKit.Compiler.Emission;

/// <summary>Lets templates read the properties of one type of view, through delegates made once.</summary>
sealed class ViewAccessor : IObjectAccessor
{
    readonly Dictionary<string, Func<object, object?>> _getters = new(StringComparer.Ordinal);

    /// <summary>Finds the properties of a type.</summary>
    public ViewAccessor(Type type)
    {
        var make = typeof(ViewAccessor).GetMethod(nameof(Getter), BindingFlags.Static | BindingFlags.NonPublic)!;
        foreach (var property in type.GetProperties(BindingFlags.Instance | BindingFlags.Public))
            _getters.Add(property.Name, (Func<object, object?>)make.MakeGenericMethod(type, property.PropertyType).Invoke(null, [property])!);
    }

    /// <inheritdoc/>
    public bool HasIndexer => false;

    /// <inheritdoc/>
    public Type IndexType => typeof(string);

    /// <inheritdoc/>
    public int GetMemberCount(TemplateContext context, SourceSpan span, object target) => _getters.Count;

    /// <inheritdoc/>
    public IEnumerable<string> GetMembers(TemplateContext context, SourceSpan span, object target) => _getters.Keys;

    /// <inheritdoc/>
    public bool HasMember(TemplateContext context, SourceSpan span, object target, string member) => _getters.ContainsKey(member);

    /// <inheritdoc/>
    public bool TryGetValue(TemplateContext context, SourceSpan span, object target, string member, out object? value)
    {
        var found = _getters.TryGetValue(member, out var getter);
        value = found ? getter!(target) : null;
        return found;
    }

    /// <inheritdoc/>
    public bool TrySetValue(TemplateContext context, SourceSpan span, object target, string member, object? value) => false;

    /// <inheritdoc/>
    public bool TryGetItem(TemplateContext context, SourceSpan span, object target, object index, out object? value)
    {
        value = null;
        return false;
    }

    /// <inheritdoc/>
    public bool TrySetItem(TemplateContext context, SourceSpan span, object target, object index, object? value) => false;

    static Func<object, object?> Getter<TView, TValue>(PropertyInfo property)
    {
        var get = (Func<TView, TValue>)property.GetMethod!.CreateDelegate(typeof(Func<TView, TValue>));
        return view => get((TView)view);
    }
}
