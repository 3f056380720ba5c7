using System.Globalization;
using FactKit.Benchmarks.Ratios;

namespace FactKit.Benchmarks.Builds;

/// <summary>Prints what the generator costs a build and an editor.</summary>
static class BuildReport
{
    const int Schemas = 200, Types = 10, Edits = 60;

    public static void Print(TextWriter output)
    {
        // A first small project, so that what follows does not measure the JIT.
        for (var i = 0; i < 3; i++) Warm();

        var session = new BuildSession(Schemas, Types);
        var first = session.First();
        var compile = session.Compile();
        var again = new BuildSession(Schemas, Types).First();
        var (files, lines) = session.Size();
        var csharp = Median(Edits, session.EditCSharp);
        var schema = Median(Edits, () => session.EditSchema(Schemas / 2));

        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{Schemas} schemas of {Types} types: {files} files, {lines:N0} lines"));
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"generate everything   {Best(first, again).TotalMilliseconds,9:0.0} ms"));
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"compile that          {compile.TotalMilliseconds,9:0.0} ms"));
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"an edit of C#         {csharp.TotalMilliseconds,9:0.000} ms"));
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"an edit of a schema   {schema.TotalMilliseconds,9:0.000} ms"));
        output.WriteLine();
        output.WriteLine(new Figure("generator, over the compile", Best(first, again) / compile, 0.10));
        output.WriteLine(new Figure("an edit of C#, ms", csharp.TotalMilliseconds, 1));
        output.WriteLine(new Figure("an edit of one schema, ms", schema.TotalMilliseconds, 15));
    }

    static void Warm()
    {
        var small = new BuildSession(20, 5);
        small.First();
        small.Compile();
        for (var i = 0; i < 20; i++)
        {
            small.EditCSharp();
            small.EditSchema(3);
        }
    }

    static TimeSpan Best(TimeSpan a, TimeSpan b) => a < b ? a : b;

    static TimeSpan Median(int count, Func<TimeSpan> run) => Enumerable.Range(0, count).Select(_ => run()).Order().ElementAt(count / 2);
}
