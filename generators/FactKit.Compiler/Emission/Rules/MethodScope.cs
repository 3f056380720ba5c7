using System.Globalization;
using FactKit.Compiler.Rules.Model;

namespace FactKit.Compiler.Emission.Rules;

/// <summary>
/// The names that a generated method can use. A helper gets as parameters what its body turned out to need of the method that calls it: the same name there
/// and here, so that the call passes each on.
/// </summary>
sealed class MethodScope
{
    readonly HashSet<string> _own = new(StringComparer.Ordinal);
    readonly HashSet<string> _used = new(StringComparer.Ordinal);
    readonly List<Parameter> _needed = [];

    /// <summary>What its body needs from outside, in the order of first use.</summary>
    public IReadOnlyList<Parameter> Needed => _needed;

    /// <summary>The body names the run.</summary>
    public bool UsesRun { get; private set; }

    /// <summary>The scope of a method of a rule, which has the object and its place.</summary>
    public static MethodScope OfRule()
    {
        var scope = new MethodScope();
        scope.Declare("self");
        scope.Declare("at");
        return scope;
    }

    /// <summary>Declares a name of the method's own.</summary>
    public void Declare(string name) => _own.Add(name);

    /// <summary>Whether the body names something of the method's own.</summary>
    public bool Uses(string name) => _used.Contains(name);

    /// <summary>Names the run.</summary>
    public string Run()
    {
        UsesRun = true;
        return "ref run";
    }

    /// <summary>Names the run to call it.</summary>
    public string RunMember()
    {
        UsesRun = true;
        return "run";
    }

    /// <summary>Names a value; what the method does not declare becomes a parameter.</summary>
    public string Name(string type, string name)
    {
        _used.Add(name);
        if (!_own.Contains(name) && _needed.All(parameter => parameter.Name != name)) _needed.Add(new(type, name));
        return name;
    }

    /// <summary>The object that the rule belongs to.</summary>
    public string Self(RuleType type) => Name(RuleTypeNames.Plain(type), "self");

    /// <summary>The place of that object.</summary>
    public string At() => Name("int", "at");
}

/// <summary>A parameter of a generated method.</summary>
readonly record struct Parameter(string Type, string Name)
{
    /// <summary>As it is declared.</summary>
    public override string ToString() => $"{Type} {Name}";
}

/// <summary>Numbers for names that nobody wrote.</summary>
sealed class Numbers
{
    readonly Dictionary<string, int> _last = new(StringComparer.Ordinal);

    /// <summary>The name with its next number.</summary>
    public string Next(string name)
    {
        _last.TryGetValue(name, out var last);
        _last[name] = last + 1;
        return name + (last + 1).ToString(CultureInfo.InvariantCulture);
    }
}
