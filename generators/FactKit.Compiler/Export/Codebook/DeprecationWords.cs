using FactKit.Compiler.Binding.Model;

namespace FactKit.Compiler.Export.Codebook;

/// <summary>What is said behind the word "Deprecated".</summary>
static class DeprecationWords
{
    /// <summary>Since when and what to use instead; empty where the schema says no more than that; null: it is not deprecated.</summary>
    public static string? Of(BoundDeprecation? deprecation)
    {
        if (deprecation is null) return null;
        const string word = "Deprecated";
        var message = deprecation.Message;
        if (message == word + ".") return "";
        return deprecation.Since is not null && message.StartsWith(word + " since ", StringComparison.Ordinal) ? "Since" + message.Substring(word.Length + " since".Length) : message;
    }
}
