using System.Reflection;

namespace FactKit.Testing.Tests.Oracle;

/// <summary>Compares the answers to rules with those that every completion of the unknowns gives.</summary>
sealed class RuleOracle
{
    const long MostCompletions = 4096;

    readonly IReadOnlyList<string> _rules;
    readonly Action<int, byte[], byte[]> _judge;

    /// <summary>Compiles random rules, all in one go.</summary>
    public RuleOracle(int seed, int types)
    {
        var random = new Random(seed);
        _rules = [.. Enumerable.Range(0, types * OracleSchema.RulesOfType).Select(_ => new RandomRules(random).Next())];
        var compilation = SchemaCompilation.Run(OracleSchema.Of(_rules));
        Assert.True(compilation.Succeeded, string.Join('\n', compilation.Diagnostics.Take(10)));
        _judge = compilation.Load(OracleSchema.Program(types)).GetType("Evaluator")!.GetMethod("Judge", BindingFlags.Public | BindingFlags.Static)!.CreateDelegate<Action<int, byte[], byte[]>>();
        Types = types;
    }

    /// <summary>How many types the rules are spread over.</summary>
    public int Types { get; }

    /// <summary>What was found.</summary>
    /// <param name="Cases">Rules, each about one document.</param>
    /// <param name="Determined">Those with an answer.</param>
    /// <param name="Wrong">Answers that a completion contradicts.</param>
    /// <param name="Cautious">Undetermined, though all completions agree: sound, but not as sharp as could be.</param>
    public sealed record Score(int Cases, int Determined, IReadOnlyList<string> Wrong, int Cautious);

    /// <summary>Judges random documents until there are enough cases.</summary>
    /// <param name="seed">Of the documents.</param>
    /// <param name="cases">How many.</param>
    /// <param name="state">What the rules are given as the document; the document as stated, unless a defect is to be seen.</param>
    public Score Run(int seed, int cases, Func<RandomDocument, byte[]> state)
    {
        var random = new Random(seed);
        var (judged, determined, cautious, wrong) = (0, 0, 0, new List<string>());
        byte[] found = new byte[2 * OracleSchema.RulesOfType], completed = new byte[found.Length], seen = new byte[OracleSchema.RulesOfType];
        for (var type = 0; judged < cases; type = (type + 1) % Types)
        {
            // Mostly small ones: a document with thousands of completions takes as long as hundreds of others.
            var most = random.Next(24) == 0 ? MostCompletions : 64;
            var document = new RandomDocument(random);
            while (document.Completions == 0 || document.Completions > most) document = new(random);
            var stated = state(document);
            _judge(type, stated, found);
            Array.Clear(seen);
            for (long i = 0; i < document.Completions; i++)
            {
                _judge(type, document.Completion(i), completed);
                for (var rule = 0; rule < seen.Length; rule++) seen[rule] |= (byte)(1 << completed[2 * rule + 1]);
            }
            for (var rule = 0; rule < seen.Length; rule++, judged++)
            {
                var (answer, all) = (found[2 * rule], (byte)(seen[rule] & ~1));
                if (answer == 0)
                {
                    cautious += all is 2 or 4 or 8 ? 1 : 0;
                    continue;
                }
                determined++;
                if (all != 1 << answer && all != 0 || (seen[rule] & 1) != 0)
                    wrong.Add($"{_rules[type * OracleSchema.RulesOfType + rule]}\n  answer {answer}, completions {seen[rule]:b4} (error, false, true, undetermined)\n  {System.Text.Encoding.UTF8.GetString(stated)}");
            }
        }
        return new(judged, determined, wrong, cautious);
    }
}
