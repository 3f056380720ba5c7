using System.Text;
using FactKit.Compiler.Binding;
using FactKit.Compiler.Binding.Surfaces;
using FactKit.Compiler.Schema;
using FactKit.Compiler.Text;

namespace FactKit.Compiler.Tests.Binding;

/// <summary>What documents can hold is found once for all schemas, and is what a walk from each type finds; whichever schema asks first, and on however many threads.</summary>
public class TypeReachTests
{
    const int Files = 4, TypesOfFile = 9, Types = Files * TypesOfFile;

    [Fact]
    public void What_is_passed_on_is_what_a_walk_from_each_type_meets()
    {
        var (named, rules, sensitive) = (0, 0, 0);
        for (var seed = 0; seed < 150; seed++)
        {
            var model = Model.Random(new(seed));
            var results = Bind(model, new(seed));
            for (var i = 0; i < Types; i++)
            {
                var record = results[i / TypesOfFile].Schema!.Records.Single(record => record.Name.Name == $"T{i}");
                Assert.Equal((seed, i, model.Walk(i)), (seed, i, (string.Join(' ', record.Finds.Select(find => find.Name)), record.ReachesRules, record.HoldsSensitive)));
                named = Math.Max(named, record.Finds.Count);
                if (record.ReachesRules) rules++;
                if (record.HoldsSensitive) sensitive++;
            }
        }
        Assert.InRange(named, 5, Types);
        Assert.InRange(rules, 200, 150 * Types - 200);
        Assert.InRange(sensitive, 200, 150 * Types - 200);
    }

    [Fact]
    public void Schemas_may_be_collected_and_bound_at_the_same_time()
    {
        for (var seed = 0; seed < 20; seed++)
        {
            var model = Model.Random(new(seed));
            var expected = Bind(model, new(seed));
            var (files, set) = Read(model);
            var paths = files.Select(file => file.Tree.File.Path).ToArray();
            Parallel.For(0, 4 * Files, i => Assert.Equal(expected[i % Files], Binder.Bind(BindInput.For(paths[i % Files], set))));
        }
    }

    // In any order.
    static BindResult[] Bind(Model model, Random random)
    {
        var (files, set) = Read(model);
        var results = new BindResult[Files];
        var order = Enumerable.Range(0, Files).ToArray();
        random.Shuffle(order);
        foreach (var i in order)
        {
            results[i] = Binder.Bind(BindInput.For(files[i].Tree.File.Path, set));
            Assert.Equal("", string.Join("\n", results[i].Diagnostics.Select(diagnostic => diagnostic.Descriptor.Id + " " + string.Join(' ', diagnostic.Arguments))));
        }
        return results;
    }

    static (IReadOnlyList<SchemaFile>, SchemaSet) Read(Model model)
    {
        var files = Enumerable.Range(0, Files).Select(i => SchemaFile.Read(new SourceFile($"s{i}.fact.yaml", model.Yaml(i)))).ToList();
        return (files, SchemaSet.Of(files.Select(file => SchemaEntry.Of(file.Tree.File.Path, file.Schema))));
    }

    /// <summary>Types that have lists of others, name others, and include one further down; each file imports those behind it.</summary>
    sealed class Model
    {
        readonly List<(int Type, bool Refers)>[] _fields = [.. Enumerable.Range(0, Types).Select(_ => new List<(int, bool)>())];
        readonly int[] _include = new int[Types];
        readonly bool[] _key = new bool[Types], _rules = new bool[Types], _sensitive = new bool[Types];

        public static Model Random(Random random)
        {
            var model = new Model();
            for (var i = Types - 1; i >= 0; i--)
            {
                model._include[i] = i + 1 < Types && random.Next(4) == 0 ? random.Next(i + 1, Types) : -1;
                model._key[i] = random.Next(2) == 0 && !model.HasKey(model._include[i]);
                model._rules[i] = random.Next(30) == 0;
                model._sensitive[i] = random.Next(30) == 0;
            }
            for (var i = 0; i < Types; i++)
            {
                for (var n = random.Next(4); n > 0; n--)
                {
                    var other = random.Next(i / TypesOfFile * TypesOfFile, Types);
                    var refers = random.Next(2) == 0 && model.HasKey(other);
                    model._fields[i].Add((other, refers));
                }
            }
            return model;
        }

        bool HasKey(int type) => type >= 0 && (_key[type] || HasKey(_include[type]));

        public string Yaml(int file)
        {
            var yaml = new StringBuilder($"factkit: 1\nschema: s{file}\nimports: [{string.Join(", ", Enumerable.Range(file + 1, Files - file - 1).Select(i => $"s{i}.fact.yaml"))}]\ntypes:\n");
            for (var i = file * TypesOfFile; i < (file + 1) * TypesOfFile; i++)
            {
                yaml.Append($"  T{i}:\n    document: true\n");
                if (_include[i] >= 0) yaml.Append($"    include: [T{_include[i]}]\n");
                if (_rules[i]) yaml.Append($"    rules: [{{ id: r{i}, assert: 'x{i} != \"x\"' }}]\n");
                yaml.Append($"    fields:\n      x{i}: {{ type: Text{(_sensitive[i] ? ", sensitivity: personal" : "")} }}\n");
                if (_key[i]) yaml.Append($"      id{i}: {{ type: Identifier, key: true }}\n");
                for (var n = 0; n < _fields[i].Count; n++) yaml.Append($"      f{i}_{n}: {(_fields[i][n].Refers ? $"Ref<T{_fields[i][n].Type}>?" : $"T{_fields[i][n].Type}*")}\n");
            }
            return yaml.ToString();
        }

        IEnumerable<(int Type, bool Refers)> Links(int type) => _include[type] < 0 ? _fields[type] : _fields[type].Append((_include[type], false));

        public (string Named, bool Rules, bool Sensitive) Walk(int start)
        {
            var named = new List<int>();
            var (held, open) = (new HashSet<int> { start }, new Queue<int>([start]));
            var rules = false;
            while (open.TryDequeue(out var type))
            {
                rules |= _rules[type];
                foreach (var (other, refers) in Links(type))
                {
                    if (!refers && held.Add(other)) open.Enqueue(other);
                    if (refers && !named.Contains(other)) named.Add(other);
                }
            }
            var met = new HashSet<int> { start };
            open.Enqueue(start);
            while (open.TryDequeue(out var type))
                foreach (var (other, _) in Links(type))
                    if (met.Add(other)) open.Enqueue(other);
            return (string.Join(' ', named.Select(type => $"T{type}")), rules, met.Any(type => _sensitive[type]));
        }
    }
}
