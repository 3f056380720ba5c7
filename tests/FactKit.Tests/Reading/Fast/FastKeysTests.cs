using System.Text;
using FactKit.Generated;
using FactKit.Reading;
using FactKit.Tests.Exemplar;

namespace FactKit.Tests.Reading.Fast;

/// <summary>References are looked for while a document is read or in the end; it is the same document either way.</summary>
public class FastKeysTests
{
    [Theory]
    [InlineData("amnesty")]
    [InlineData("a key of more than thirty-two characters, and so of more than one vector")]
    public void A_reference_is_the_string_of_the_key_before_it(string key)
    {
        var findings = Read($$"""{"sources":[{"id":"{{key}}"},{"id":"b","boss":"{{key}}"}]}""");

        Assert.Equal(key, findings.Sources[1].Boss!.Value.Key);
        Assert.Equal(key.Length <= 32, ReferenceEquals(findings.Sources[0].Id, findings.Sources[1].Boss!.Value.Key));
    }

    [Fact]
    public void A_reference_to_a_key_further_down_is_a_string_of_its_own()
    {
        var findings = Read("""{"sources":[{"id":"a","boss":"b"},{"id":"b","boss":"b"}]}""");

        Assert.Equal(["b", "b"], findings.Sources.Select(source => source.Boss!.Value.Key));
        Assert.NotSame(findings.Sources[1].Id, findings.Sources[0].Boss!.Value.Key);
        Assert.Same(findings.Sources[1].Id, findings.Sources[1].Boss!.Value.Key);
    }

    /// <summary>A speaker has its key twice: among its type, and among all who can say something. So nine of them are more keys than sixteen.</summary>
    [Theory]
    [InlineData(8)]
    [InlineData(9)]
    [InlineData(40)]
    public void References_to_any_of_many_keys_are_read(int count)
    {
        for (var to = 0; to < count; to++)
        {
            for (var from = 0; from < count; from++) Assert.Equal($"s{to}", Read(Sources(count, (from, $"s{to}"))).Sources[from].Boss!.Value.Key);
        }
    }

    [Theory]
    [InlineData(1)]
    [InlineData(8)]
    [InlineData(9)]
    [InlineData(40)]
    public void A_reference_that_names_no_key_is_refused(int count)
    {
        foreach (var at in (int[])[0, count / 2, count - 1])
        {
            foreach (var key in (string[])["", "s", "s99", "S0", "xs0", $"s{count}", "s0 ", "1985"])
            {
                Refuse(Sources(count, (at, key)));
            }
        }
    }

    [Theory]
    [InlineData(2)]
    [InlineData(8)]
    [InlineData(9)]
    [InlineData(40)]
    public void A_key_that_stands_twice_is_refused(int count)
    {
        var json = Sources(count);
        for (var first = 0; first < count; first++) Refuse(json.Replace("]}", $$""",{"id":"s{{first}}"}]}""", StringComparison.Ordinal));
    }

    [Fact]
    public void A_date_that_is_a_key_is_named_by_its_text()
    {
        var findings = Read("""{"sources":[{"id":"a"}],"diary":[{"day":"1985"},{"day":"1985-04-12","next":"1985"},{"day":"1986?","next":"1985-04-12"},{"day":"1987","next":"1986?"}]}""");
        Assert.Equal(["1985", "1985-04-12", "1986?"], findings.Diary.Skip(1).Select(note => note.Next!.Value.Key));

        // Another notation of the same day, or the same text in another key space.
        Refuse("""{"sources":[{"id":"a"}],"diary":[{"day":"1985"},{"day":"1986","next":"1986~"}]}""");
        Refuse("""{"sources":[{"id":"1984"}],"diary":[{"day":"1985"},{"day":"1986","next":"1984"}]}""");
        Refuse("""{"sources":[{"id":"a"}],"diary":[{"day":"1985"},{"day":"1986","next":""}]}""");
    }

    [Fact]
    public void Spaces_of_keys_are_apart()
    {
        var findings = Read("""{"sources":[{"id":"1985"},{"id":"1986","boss":"1985"}],"diary":[{"day":"1985"},{"day":"1986","next":"1985"}]}""");

        Assert.Same(findings.Sources[0].Id, findings.Sources[1].Boss!.Value.Key);
        Assert.Equal("1985", findings.Diary[1].Next!.Value.Key);
        Refuse("""{"sources":[{"id":"1985"}],"diary":[{"day":"1986","next":"1985"}]}""");
    }

    /// <summary>Keys that the other reader has to look at are read all the same.</summary>
    [Theory]
    [InlineData("\\u0061", "a")]
    [InlineData("a", "\\u0061")]
    [InlineData("\\u0061", "\\u0061")]
    [InlineData("Київ", "Київ")]
    [InlineData("a \\\" b", "a \\\" b")]
    public void Keys_with_escapes_or_of_other_scripts_are_the_same_text(string key, string reference)
    {
        var result = Findings.Parse(Encoding.UTF8.GetBytes($$"""{"sources":[{"id":"{{key}}"},{"id":"b","boss":"{{reference}}"}]}"""));

        Assert.True(result.IsValid, result.ToString());
        Assert.Equal(result.Value.Sources[0].Id, result.Value.Sources[1].Boss!.Value.Key);
    }

    [Fact]
    public void A_reference_never_gets_a_string_of_the_document_before()
    {
        for (var count = 1; count < 12; count++)
        {
            var before = Read(Sources(count, (count - 1, "s0")));
            Refuse($$"""{"sources":[{"id":"t0"},{"id":"t1","boss":"s{{count - 1}}"}]}""");
            var after = Read("""{"sources":[{"id":"s0"},{"id":"t1","boss":"s0"}]}""");
            Assert.NotSame(before.Sources[0].Id, after.Sources[1].Boss!.Value.Key);
            Assert.Same(after.Sources[0].Id, after.Sources[1].Boss!.Value.Key);
        }
    }

    /// <summary>What a check defines has no strings; the next document is read as if it had not been.</summary>
    [Fact]
    public void A_check_leaves_nothing_to_what_is_read_next()
    {
        var json = """{"sources":[{"id":"s0"},{"id":"t1","boss":"s0"}]}"""u8;
        Assert.True(FactReading.TryFast<Findings, FastCheck>(json, FactReadOptions.Default, out _));
        Assert.Equal("s0", Read(Encoding.UTF8.GetString(json)).Sources[1].Boss!.Value.Key);
        Assert.True(FactReading.TryFast<Findings, FastCheck>(json, FactReadOptions.Default, out _));
    }

    /// <summary>An object by itself knows no keys but its own.</summary>
    [Fact]
    public void References_of_what_is_no_document_name_what_they_like()
    {
        Assert.True(FactReading.TryFast<Speaker, FastParse>("""{"id":"a","boss":"b"}"""u8, FactReadOptions.Default, out var other));
        Assert.Equal("b", other!.Boss!.Value.Key);
        Assert.True(FactReading.TryFast<Speaker, FastParse>("""{"id":"a","boss":"a"}"""u8, FactReadOptions.Default, out var own));
        Assert.Same(own!.Id, own.Boss!.Value.Key);
        Assert.True(FactReading.TryFast<Speaker, FastParse>("""{"boss":"a","id":"a"}"""u8, FactReadOptions.Default, out _));
        Assert.False(FactReading.TryFast<Speaker, FastParse>("""{"id":"a","boss":""}"""u8, FactReadOptions.Default, out _));
    }

    /// <summary>As long as texts may be, and one more.</summary>
    [Fact]
    public void References_have_the_limit_of_texts()
    {
        var json = """{"sources":[{"id":"abc"},{"id":"b","boss":"abc"}]}"""u8;
        Assert.True(FactReading.TryFast<Findings, FastParse>(json, new() { MaxTextLength = 3 }, out _));
        Assert.False(FactReading.TryFast<Findings, FastParse>(json, new() { MaxTextLength = 2 }, out _));
        Assert.False(FactReading.TryFast<Findings, FastParse>("""{"sources":[{"id":"a","boss":"abc"}]}"""u8, new() { MaxTextLength = 2 }, out _));
    }

    static string Sources(int count, params (int From, string To)[] bosses) =>
        $$"""{"sources":[{{string.Join(',', Enumerable.Range(0, count).Select(i => $$"""{"id":"s{{i}}"{{string.Concat(bosses.Where(boss => boss.From == i).Select(boss => $",\"boss\":\"{boss.To}\""))}}}"""))}}]}""";

    /// <summary>What the fast reader makes of a valid document, compact or not.</summary>
    static Findings Read(string text)
    {
        var json = Encoding.UTF8.GetBytes(text);
        Assert.True(FactReading.TryFast<Findings, FastParse>(json, FactReadOptions.Default, out var findings), text);
        foreach (var spelt in (byte[][])[json, Spaced(text)])
        {
            Assert.Null(ReaderAgreement.Fault<Findings>(spelt, FactReadOptions.Default, out var accepted));
            Assert.True(accepted, text);
        }
        return findings!;
    }

    static void Refuse(string text)
    {
        foreach (var json in (byte[][])[Encoding.UTF8.GetBytes(text), Spaced(text)])
        {
            Assert.False(FactReading.TryFast<Findings, FastParse>(json, FactReadOptions.Default, out _), text);
            Assert.False(FactReading.TryFast<Findings, FastCheck>(json, FactReadOptions.Default, out _), text);
            Assert.False(Findings.Parse(json).IsValid, text);
        }
    }

    static byte[] Spaced(string text) => Encoding.UTF8.GetBytes(text.Replace(",\"", ",\n    \"", StringComparison.Ordinal).Replace("\":", "\": ", StringComparison.Ordinal).Replace("[{", "[\n  {", StringComparison.Ordinal));
}
