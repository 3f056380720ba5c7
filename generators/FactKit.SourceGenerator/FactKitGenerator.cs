using FactKit.Compiler.Binding;
using FactKit.Compiler.Binding.Surfaces;
using FactKit.Compiler.Emission;
using FactKit.Compiler.Schema;
using FactKit.SourceGenerator.Pipeline;
using FactKit.SourceGenerator.Reporting;
using Microsoft.CodeAnalysis;

namespace FactKit.SourceGenerator;

/// <summary>
/// Schema files to C#, one step of the compiler after another. Positions stay in the files and in the reports: no step between a
/// schema and its source sees them, so an edited comment binds and emits nothing.
/// </summary>
[Generator(LanguageNames.CSharp)]
public sealed class FactKitGenerator : IIncrementalGenerator
{
    /// <inheritdoc/>
    public void Initialize(IncrementalGeneratorInitializationContext context)
    {
        var guard = new Guard(context);

        var texts = context.AdditionalTextsProvider
            .Combine(context.AnalyzerConfigOptionsProvider)
            .Select(static (pair, _) => SchemaText.Of(pair.Left, pair.Right))
            .Where(static text => text.Options.IsSchema)
            .WithTrackingName(TrackingNames.Text);

        var files = guard.Step(
            texts,
            TrackingNames.File,
            static text => text.Path,
            static (text, cancel) => SchemaFile.Read(text.Read(cancel), cancel));

        var entries = guard.Step(files, TrackingNames.Entry, static (file, path, _) => SchemaEntry.Of(path, file.Schema));

        var all = guard.Whole(
            entries.Collect(),
            TrackingNames.Set,
            SchemaSet.Of([]),
            static entries => SchemaSet.Of(entries.Select(static entry => entry.Value)));

        var inputs = guard.Step(
            entries.Combine(all),
            TrackingNames.Input,
            static pair => pair.Left.Path,
            static (pair, _) => BindInput.For(pair.Left.Path, pair.Right));

        var results = guard.Step(inputs, TrackingNames.Bind, static (input, _, cancel) => Binder.Bind(input, cancel));

        var declarations = results
            .SelectMany(static (result, _) => Declarations.Of(result))
            .WithTrackingName(TrackingNames.Declaration);

        var parts = guard.Step(declarations, TrackingNames.Part, static (declaration, _, cancel) => Emitter.Emit(declaration, cancel));

        var sources = parts.Collect().SelectMany(static (all, _) => SchemaSource.Of(all)).WithTrackingName(TrackingNames.Source);

        guard.Output(sources, static (output, source, _) =>
        {
            var file = source.Join();
            output.AddSource(file.HintName, file.Text);
        });

        // Faults are a second output of their own: it needs the positions, the first must not have them.
        var faulty = results
            .Where(static result => result.Value.Diagnostics.Count > 0)
            .Select(static (result, _) => result.Value.Diagnostics.At(result.Path));
        var faults = guard.Whole(faulty.Collect(), TrackingNames.Faults, BindFaults.None, static faults => new(faults));

        var reports = guard.Step(
            files.Combine(faults),
            TrackingNames.Report,
            static found => found.Left.Path,
            static (found, _) => Findings.Locate(found.Left.Value, found.Right));

        guard.Output(reports, static (output, report, _) =>
        {
            foreach (var diagnostic in report) output.ReportDiagnostic(diagnostic.ToRoslyn());
        });
    }
}
