using System.Text;
using FactKit.Compiler.Binding.Model;
using FactKit.Compiler.Emission;
using FactKit.Compiler.Emission.Escaping;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace FactKit.Compiler.Tests.Emission;

/// <summary>No text of a schema gets out of the literal or comment that it stands in, and none is invisible there.</summary>
public sealed class HostileTextTests
{
    public static TheoryData<string> Texts =>
    [
        "say \"no\"", "back\\slash \"and quote\"", "two\nlines", "cr\r\nlf\rnel\u0085ls\u2028ps\u2029end", "*/ int x; /*", "{{ view.Name }} {{", "{% raw %}", "]]> <b> & &amp;", "\n#line 1 \"x\"\n#error no",
        "\"\"\" \"\"\"\" $\"{x}\"", "lone \ud800 high", "lone \udc00 low\ud83d", "\u202Ereversed\u2066 isolated\u2069\u200F\u061C", "\0\u0001\u0007\u001b\u007f", "\ufffe\uffff\ufeff\u200b\u2060\U000E0041",
        "emoji \U0001F600 \u0639\u0631\u0628\u064A", "</summary><script>", "/// <summary>", "// nothing", "\t tab ", "' \\' \\\" \\u0022", "--> ${x} @\"x\"",
    ];

    [Theory, MemberData(nameof(Texts))]
    public void A_literal_has_the_text_as_its_value(string text)
    {
        var literal = Assert.IsType<LiteralExpressionSyntax>(SyntaxFactory.ParseExpression(CSharpText.Literal(text)));
        Assert.Empty(literal.GetDiagnostics());
        Assert.Equal(text, literal.Token.ValueText);
        Assert.True(IsVisible(literal.ToFullString()));
    }

    [Theory, MemberData(nameof(Texts))]
    public void A_literal_in_a_file_compiles_and_the_file_is_visible(string text)
    {
        var files = Hostile(text);
        var faults = GeneratedCode.Compile(files);
        Assert.True(faults.Count == 0, string.Join('\n', faults));
        foreach (var file in files) Assert.True(IsVisible(file.Text.Replace("\n", "")), file.Text);
    }

    [Fact]
    public void A_very_long_text_is_no_trouble()
    {
        var text = string.Concat(Enumerable.Repeat("long \u202E \"text\"\n", 7000));
        foreach (var file in Hostile(text)) Assert.Empty(GeneratedCode.SyntaxFaults(file));
        Assert.Equal(text, ((LiteralExpressionSyntax)SyntaxFactory.ParseExpression(CSharpText.Literal(text))).Token.ValueText);
    }

    [Theory]
    [InlineData("class", "@class"), InlineData("Class", "Class"), InlineData("record", "record"), InlineData("value", "value"), InlineData("a\u200Cb", "a\\u200Cb"), InlineData("\u0627\u0633\u0645", "\u0627\u0633\u0645")]
    public void Identifiers_are_escaped_only_where_they_must_be(string name, string expected) => Assert.Equal(expected, CSharpText.Identifier(name));

    [Fact]
    public void Every_reserved_word_is_escaped()
    {
        foreach (var kind in SyntaxFacts.GetReservedKeywordKinds())
        {
            var word = SyntaxFacts.GetText(kind);
            if (!word.StartsWith("__", StringComparison.Ordinal)) Assert.Equal("@" + word, CSharpText.Identifier(word));
        }
    }

    [Fact]
    public void Comments_show_what_cannot_be_seen()
    {
        Assert.Equal("a&#x202E;b", XmlText.Escape("a\u202Eb"));
        Assert.Equal("a[U+0007]b[U+D800]", XmlText.Escape("a\u0007b\ud800"));
        Assert.Equal(["a", "", "b"], XmlText.Lines("\n a\r\n\u2028b \n\n").Select(l => l.Trim()));
    }

    static List<GeneratedPart> Hostile(string text)
    {
        var gone = new BoundDeprecation(null, null, text);
        var wire = text.Length > 100 ? text[..100] : text;
        var literal = new Literal(System.Text.Json.JsonSerializer.Serialize(text), text);
        TypeName name = new(wire, wire, "N", "Host"), union = new(wire, wire, "N", "Union"), tone = new(wire, wire, "N", "Tone");
        var record = Models.Record(name,
            Models.Field("a", ScalarKind.Text, Cardinality.Optional, new(1, Pattern: new(text, text))) with { Name = wire, Description = text, Deprecation = gone, OldNames = Models.List(text), Sensitivity = text, Examples = Models.List(literal) },
            Models.Field("b", ScalarKind.Text) with { Const = literal }, Models.Field("c", ScalarKind.Text) with { Default = literal },
            Models.Field("d", ScalarKind.Text) with { Absence = new(Models.List("unknown"), Models.List(new Sentinel("unknown", literal.Json))), Key = true },
            Models.Field("e", new RefType(name, ScalarKind.Text)), Models.Field("f", new EnumType(tone, true)) with { Default = literal })
            with
        { Description = text, Deprecation = gone, Document = true, SchemaVersion = text, Reserved = Models.List(text), Finds = Models.List(name), Case = new(union, wire, "Tag", text) };
        var other = Models.Record(new TypeName(wire, "O", "N", "Other")) with { Case = new(union, wire, "Tag", null) };
        return
        [
            Emitter.Emit(record), Emitter.Emit(other),
            Emitter.Emit(new BoundUnion(union, text, gone, wire, "Tag", default, Models.List(new BoundCase(text, name)), other.Name, false, text, default)),
            Emitter.Emit(new BoundEnum(tone, text, gone, true, Models.List(new BoundEnumValue(text, "One", 1, Models.List(text + "1"), text, text, gone)))),
        ];
    }

    /// <summary>No control or format character, no line end but our own, no half of a pair.</summary>
    static bool IsVisible(string text)
    {
        for (var i = 0; i < text.Length;)
        {
            if (Rune.DecodeFromUtf16(text.AsSpan(i), out var rune, out var length) != System.Buffers.OperationStatus.Done) return false;
            if (Rune.GetUnicodeCategory(rune) is System.Globalization.UnicodeCategory.Control or System.Globalization.UnicodeCategory.Format
                or System.Globalization.UnicodeCategory.LineSeparator or System.Globalization.UnicodeCategory.ParagraphSeparator) return false;
            i += length;
        }
        return true;
    }
}
