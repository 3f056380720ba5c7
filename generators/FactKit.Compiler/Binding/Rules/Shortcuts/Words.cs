namespace FactKit.Compiler.Binding.Rules.Shortcuts;

/// <summary>Lists in sentences.</summary>
static class Words
{
    /// <summary><c>a, b and c</c></summary>
    public static string And(IEnumerable<string> words) => Join(words, "and");

    /// <summary><c>a, b or c</c></summary>
    public static string Or(IEnumerable<string> words) => Join(words, "or");

    /// <summary>A name with its article: <c>an Actor</c>.</summary>
    public static string A(string name) => (name[0] is 'A' or 'E' or 'I' or 'O' or 'a' or 'e' or 'i' or 'o' ? "an " : "a ") + name;

    static string Join(IEnumerable<string> words, string last)
    {
        var all = words.ToList();
        return all.Count < 2 ? string.Concat(all) : $"{string.Join(", ", all.Take(all.Count - 1))} {last} {all[all.Count - 1]}";
    }
}
