using System.Text;
using FactKit.Fuzz.Mutation;

namespace FactKit.Fuzz.Targets;

/// <summary>Something that reads what comes from outside, and what FactKit promises of it.</summary>
/// <param name="name">As the command line has it.</param>
/// <param name="tokens">What means something in its inputs.</param>
abstract class FuzzTarget(string name, params string[] tokens)
{
    readonly IReadOnlyList<byte[]> _tokens = Tokens.With(tokens);

    /// <summary>As the command line has it.</summary>
    public string Name => name;

    /// <summary>Where it begins.</summary>
    public abstract IEnumerable<byte[]> Corpus();

    /// <summary>Tries one input. Any exception means that something is broken.</summary>
    public abstract void Run(byte[] input);

    /// <summary>Makes another input of one that there is.</summary>
    public virtual byte[] Mutate(byte[] input, byte[] other, Random random) => ByteMutator.Of(input, other, random, _tokens);

    /// <summary>Text of bytes, of which any may be there.</summary>
    protected static string Text(byte[] input) => Encoding.UTF8.GetString(input);
}
