using FactKit.Compiler.Binding.Surfaces;
using FactKit.Compiler.Schema.Nodes;

namespace FactKit.Compiler.Binding;

/// <summary>All that binding one schema depends on, and nothing else: equal inputs give equal results, so binding is skipped.</summary>
/// <param name="Schema">The schema.</param>
/// <param name="Imports">What became of each import, in the order of the schema.</param>
/// <param name="Reach">What it shows, and what it reaches through imports.</param>
/// <param name="Included">The types of other schemas whose fields are copied in.</param>
/// <param name="SharedId">File names of other schemas with the same id.</param>
/// <param name="SharedNames">C# names that its declarations bring and another schema uses too; one a declaration.</param>
public sealed record BindInput(
    SchemaNode Schema,
    EquatableArray<ImportResult> Imports,
    ReachedSchema Reach,
    EquatableArray<IncludedType> Included,
    EquatableArray<string> SharedId,
    EquatableArray<SharedName> SharedNames)
{
    /// <summary>The input of the schema at a path.</summary>
    public static BindInput For(string path, SchemaSet all) => BindInputs.Collect(ImportPath.Normalise(path), all);
}

/// <summary>What became of an import.</summary>
/// <param name="Fault">What is wrong.</param>
/// <param name="Detail">For the message.</param>
public sealed record ImportResult(ImportFault Fault, string Detail);

/// <summary>What can be wrong with an import.</summary>
public enum ImportFault { None, NotFound, NotBuiltIn, Absolute, Cycle, ImportsItself, Repeated }

/// <summary>A type of another schema whose fields are copied in, as written there.</summary>
/// <param name="Path">The path of that schema.</param>
public sealed record IncludedType(string Path, TypeNode Type);

/// <summary>A C# name that two schemas use.</summary>
/// <param name="Declaration">The C# name of the declaration that brings it.</param>
/// <param name="CSharpName">What the schemas share: that name, or the table of an enum.</param>
/// <param name="OtherFile">The file name of the other schema.</param>
/// <param name="As">How the other uses it.</param>
public sealed record SharedName(string Declaration, string CSharpName, string OtherFile, SharedAs As);

/// <summary>How another schema uses a C# name.</summary>
public enum SharedAs
{
    /// <summary>It declares the name too.</summary>
    Name,

    /// <summary>It declares the name in other upper and lower case, which file names do not tell apart.</summary>
    OtherCase,

    /// <summary>Its namespace is the name or stands in it.</summary>
    Namespace,
}
