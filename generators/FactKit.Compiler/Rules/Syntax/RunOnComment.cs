namespace FactKit.Compiler.Rules.Syntax;

/// <summary>A comment that goes on over a line end of the file, because YAML made a space of it.</summary>
/// <param name="Lost">What was meant to be no comment.</param>
readonly record struct RunOnComment(int Offset, int Length, string Lost)
{
    /// <summary>The first of a text; null: there is none.</summary>
    /// <param name="text">The text of a rule.</param>
    /// <param name="joins">The units of it where lines of the file were made one.</param>
    public static RunOnComment? Find(string text, EquatableArray<int> joins)
    {
        if (joins.Count == 0) return null;
        var lexer = new Lexer(text, new());
        lexer.Read();
        foreach (var (offset, end) in lexer.Comments)
            foreach (var join in joins)
                if (join > offset && join < end && text.Substring(join, end - join).Trim() is { Length: > 0 } lost) return new(offset, end - offset, lost);
        return null;
    }
}
