namespace FactKit.Conformance.Cel;

/// <summary>The run of expressions that belong to no document: there is nothing to blame, and steps are not counted.</summary>
static class CelRun
{
    /// <summary>What makes one.</summary>
    public const string New = "new CaseRun()";

    /// <summary>Its C#.</summary>
    public const string Source = """
        #nullable enable
        using FactKit.Rules;

        struct CaseRun : IRuleRun
        {
            public bool Traces => false;
            public int Field(int place, string name, bool sensitive = false) => 0;
            public int Item(int place, int index) => 0;
            public int Entry(int place, string key) => 0;
            public ulong Cause(int place) => 1;
            public ulong Cause<T>(int place, T why) => 1;
            public Cel<T> Deref<T>(string space, string key, int from, out int place) where T : class { place = 0; return Cel<T>.Undetermined(1); }
            public T Show<T>(int expression, T value) => value;
            public bool Step() => true;
        }

        """;
}
