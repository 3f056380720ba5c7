using System.Collections.Concurrent;
using System.Globalization;
using System.Reflection;
using Scriban;
using Scriban.Runtime;

namespace FactKit.Compiler.Emission;

/// <summary>A Scriban template that prints a view.</summary>
sealed class CodeTemplate
{
    // Templates call no function.
    static readonly ScriptObject s_noBuiltins = new();

    readonly Template _template;

    /// <summary>Parses an embedded template.</summary>
    public CodeTemplate(string name)
    {
        using var stream = typeof(CodeTemplate).GetTypeInfo().Assembly.GetManifestResourceStream(name)
            ?? throw new InvalidOperationException($"the template {name} is not in the assembly");
        using var reader = new StreamReader(stream);
        _template = Template.Parse(reader.ReadToEnd().Replace("\r\n", "\n"), name);
        if (_template.HasErrors) throw new InvalidOperationException($"the template {name} has faults: {string.Join(" ", _template.Messages)}");
    }

    /// <summary>Prints a view, which the template calls <c>view</c>.</summary>
    public string Render(object view, CancellationToken cancellation)
    {
        cancellation.ThrowIfCancellationRequested();
        var context = new Context(s_noBuiltins)
        {
            // No limits: 0 means none. The second would cut text short without a word.
            LoopLimit = 0,
            LimitToString = 0,
            StrictVariables = true,
            // Without these a misspelt member prints nothing.
            EnableRelaxedMemberAccess = false,
            EnableRelaxedTargetAccess = false,
            NewLine = "\n",
            // Every line says its own indentation.
            AutoIndent = false,
            MemberRenamer = static member => member.Name,
            CancellationToken = cancellation,
        };
        context.PushCulture(CultureInfo.InvariantCulture);
        context.PushGlobal(new ScriptObject { ["view"] = view });
        try
        {
            return _template.Render(context);
        }
        catch (Scriban.Syntax.ScriptAbortException)
        {
            throw new OperationCanceledException(cancellation);
        }
    }

    /// <summary>Accessors are found by reflection, which takes longer than printing: one a type is enough.</summary>
    sealed class Context(ScriptObject builtins) : TemplateContext(builtins)
    {
        static readonly ConcurrentDictionary<Type, IObjectAccessor> s_accessors = new();

        protected override IObjectAccessor? GetMemberAccessorImpl(object target)
        {
            var type = target.GetType();
            return type.Namespace == typeof(Views.RecordView).Namespace || type.Namespace == typeof(Rules.RuleView).Namespace ? s_accessors.GetOrAdd(type, static t => new ViewAccessor(t)) : base.GetMemberAccessorImpl(target);
        }
    }
}
