using System.Reflection;
using FactKit.Compiler.Binding.Surfaces;
using FactKit.Compiler.Schema;
using FactKit.Compiler.Text;

namespace FactKit.Compiler.Tests.Binding;

/// <summary>The mark of a surface stands for all of it: what it left out could change and nobody would be bound again.</summary>
public class FingerprintTests
{
    const string Full = """
        factkit: 1
        schema: town.actors
        namespace: Town.Actors
        imports: [factkit/core]
        vagueWords: { some: ">=3" }
        enums:
          Sector: { open: true, values: { military: { aliases: [army] } } }
        types:
          Actor:
            include: [Named]
            fields:
              id: { type: Identifier, key: true, json: i, name: Ident }
              past: { type: Map<Text*>?, sensitivity: personal, absent: [unknown] }
          Named: { fields: { name: Text } }
          Body:
            union: { discriminator: kind, cases: { a: Actor } }
        """;

    [Fact]
    public void Whatever_changes_in_a_surface_changes_its_mark()
    {
        var surface = SchemaEntry.Of("a.fact.yaml", SchemaFile.Read(new SourceFile("a.fact.yaml", Full)).Schema).Surface;
        var changed = Changes(surface).ToList();
        // Each property of each record in it, once or more.
        Assert.True(changed.Count > 60, $"{changed.Count} changes");
        var marks = new Dictionary<string, string> { [Mark(surface)] = "nothing" };
        foreach (var (what, value) in changed)
            Assert.True(marks.TryAdd(Mark((Surface)value!), what), $"{what} gives the mark of {marks.GetValueOrDefault(Mark((Surface)value!))}");
    }

    [Fact]
    public void Equal_surfaces_have_one_mark_and_other_paths_another()
    {
        SchemaEntry Entry(string path) => SchemaEntry.Of(path, SchemaFile.Read(new SourceFile(path, Full)).Schema);
        Assert.Equal(Entry("a.fact.yaml").Mark, Entry("./a.fact.yaml").Mark);
        Assert.NotEqual(Entry("a.fact.yaml").Mark, Entry("b.fact.yaml").Mark);
    }

    [Fact]
    public void Halves_of_surrogate_pairs_are_told_apart() => Assert.NotEqual(
        new Fingerprint().Add("\ud800").Done(),
        new Fingerprint().Add("\ud801").Done());

    static string Mark(Surface surface) => Fingerprint.Of("a.fact.yaml", surface);

    // The value with one thing changed, for each thing in it.
    static IEnumerable<(string What, object? Value)> Changes(object value)
    {
        var type = value.GetType();
        switch (value)
        {
            case string text:
                return [("a text", text + "x")];
            case bool flag:
                return [("a flag", !flag)];
            case int number:
                return [("a number", number + 1)];
            case Enum one:
                return [("an enum", Enum.ToObject(type, Convert.ToInt32(one, System.Globalization.CultureInfo.InvariantCulture) + 1))];
        }
        if (type.IsGenericType && type.GetGenericTypeDefinition() == typeof(EquatableArray<>)) return ChangesOfArray(value, type);
        return ChangesOfRecord(value, type);
    }

    static IEnumerable<(string, object?)> ChangesOfArray(object value, Type type)
    {
        var items = ((System.Collections.IEnumerable)value).Cast<object>().ToList();
        for (var i = 0; i < items.Count; i++)
            foreach (var (what, changed) in Changes(items[i])) yield return ($"[{i}] {what}", Array([.. items[..i], changed!, .. items[(i + 1)..]]));
        if (items.Count > 0) yield return ("one less", Array(items[1..]));

        object Array(List<object> from)
        {
            var array = System.Array.CreateInstance(type.GetGenericArguments()[0], from.Count);
            for (var i = 0; i < from.Count; i++) array.SetValue(from[i], i);
            return Activator.CreateInstance(type, array)!;
        }
    }

    static IEnumerable<(string, object?)> ChangesOfRecord(object value, Type type)
    {
        var constructor = type.GetConstructors(BindingFlags.Public | BindingFlags.Instance).MaxBy(constructor => constructor.GetParameters().Length)!;
        var parameters = constructor.GetParameters();
        var arguments = parameters.Select(parameter => type.GetProperty(parameter.Name!)!.GetValue(value)).ToArray();
        for (var i = 0; i < arguments.Length; i++)
        {
            if (arguments[i] is not { } argument) continue;
            foreach (var (what, changed) in Changes(argument))
            {
                var changedArguments = (object?[])arguments.Clone();
                changedArguments[i] = changed;
                yield return ($"{type.Name}.{parameters[i].Name} {what}", constructor.Invoke(changedArguments));
            }
            if (new NullabilityInfoContext().Create(parameters[i]).WriteState != NullabilityState.Nullable || parameters[i].ParameterType.IsValueType) continue;
            var without = (object?[])arguments.Clone();
            without[i] = null;
            yield return ($"{type.Name}.{parameters[i].Name} none", constructor.Invoke(without));
        }
    }
}
