using System.Text;
using FactKit.Compiler.Naming;

namespace FactKit.Compiler.Inference.Naming;

/// <summary>The words of a name.</summary>
static class Words
{
    /// <summary>In lower case: of <c>killedAtScene</c>, <c>killed_at_scene</c> and <c>Killed at scene</c>, these three.</summary>
    public static IReadOnlyList<string> Of(string name)
    {
        var words = new List<string>();
        var word = new StringBuilder();
        for (var i = 0; i < name.Length && i <= CSharpNames.MaxLength; i++)
        {
            var c = name[i];
            var begins = char.IsUpper(c) && i > 0 && (!char.IsUpper(name[i - 1]) || i + 1 < name.Length && char.IsLower(name[i + 1]));
            if (begins || !char.IsLetterOrDigit(c)) End();
            if (char.IsLetterOrDigit(c)) word.Append(char.ToLowerInvariant(c));
        }
        End();
        return words;

        void End()
        {
            if (word.Length > 0) words.Add(word.ToString());
            word.Clear();
        }
    }

    /// <summary>One of what the word says are several; other words as they are.</summary>
    public static string Singular(string word)
    {
        switch (word)
        {
            case "people" or "persons": return "person";
            case "children": return "child";
            case "men": return "man";
            case "women": return "woman";
            case "series" or "species" or "news" or "bus" or "gas" or "always": return word;
        }
        if (word.Length > 4 && Ends("ies")) return Cut(3) + "y";
        if (word.Length > 4 && (Ends("sses") || Ends("xes") || Ends("ches") || Ends("shes"))) return Cut(2);
        return word.Length > 3 && Ends("s") && !Ends("ss") && !Ends("us") && !Ends("is") ? Cut(1) : word;

        bool Ends(string end) => word.EndsWith(end, StringComparison.Ordinal);
        string Cut(int count) => word.Substring(0, word.Length - count);
    }

    /// <summary>Joined as names of types are.</summary>
    public static string Pascal(IEnumerable<string> words) => string.Concat(words.Select(word => char.ToUpperInvariant(word[0]) + word.Substring(1)));
}
