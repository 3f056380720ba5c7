using System.Buffers;
using System.ComponentModel;
using System.Text.Json.Serialization;
using System.Text.RegularExpressions;
using FactKit.Generated;

namespace FactKit.Tests.Exemplar;

[JsonConverter(typeof(SectorJsonConverter))]
public enum Sector
{
    Military = 1,
    Rebel = 2,
    Civilian = 3,
}

public static class SectorTable
{
    public static EnumTable<Sector> Names { get; } = new(
        new EnumName<Sector>(Sector.Military, "military", meaning: "plover:MIL"),
        new EnumName<Sector>(Sector.Rebel, "rebel", aliases: ["insurgent"], deprecated: true),
        new EnumName<Sector>(Sector.Civilian, "civilian"));
}

public sealed class SectorJsonConverter() : EnumJsonConverter<Sector>(SectorTable.Names);
