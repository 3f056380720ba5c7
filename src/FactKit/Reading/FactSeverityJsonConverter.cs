using FactKit.Generated;

namespace FactKit;

/// <summary>Writes severities as <c>info</c>, <c>warning</c> and <c>error</c>, as issues print them.</summary>
sealed class FactSeverityJsonConverter() : EnumJsonConverter<FactSeverity>(Names)
{
    static readonly EnumTable<FactSeverity> Names = new(
        new EnumName<FactSeverity>(FactSeverity.Info, "info"), new EnumName<FactSeverity>(FactSeverity.Warning, "warning"), new EnumName<FactSeverity>(FactSeverity.Error, "error"));
}
